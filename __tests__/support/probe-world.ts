/** A small internet of our own: names that resolve as a test says, and public addresses that lead to local servers. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import {
  connect,
  createServer as createTcp,
  type AddressInfo,
  type Server,
  Socket,
} from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ProbeRequest, ProbeTarget } from '../../src/probe/probe.js';
import type { Dial } from '../../src/probe-door/connect.js';
import { createProber } from '../../src/probe-door/prober.js';
import type { NameServers } from '../../src/probe-door/resolve.js';

const folder = fileURLToPath(new URL('../fixtures/certificates/', import.meta.url));
const pem = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

export const now = '2026-11-20T14:00:00Z';
/** What a name answers: addresses, or the code of a failure. */
type Names = Readonly<Record<string, readonly string[] | string>>;

export class ProbeWorld {
  readonly dialled: string[] = [];
  private readonly servers: Server[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly places = new Map<string, number>();
  private next = 1;

  /** No address of IPv6 can be reached from here. */
  withoutV6 = false;
  /** Addresses that never answer. */
  readonly silent = new Set<string>();
  /** Authorities that this place trusts. */
  trusted: readonly string[] = [pem('authority.pem')];

  constructor(readonly names: Record<string, readonly string[] | string> = {}) {}

  /** A server on a public address of its own, `8.8.4.N`, which is answered. */
  http(listener: RequestListener): Promise<string> {
    return this.open(createHttp(listener));
  }
  https(certificate: string, listener: RequestListener = ok): Promise<string> {
    const options = { cert: pem(`${certificate}.pem`), key: pem(`${certificate}.key`) };
    return this.open(createHttps(options, listener));
  }
  tcp(listener: (socket: Socket) => void): Promise<string> {
    return this.open(createTcp(listener));
  }

  async open(server: Server): Promise<string> {
    this.servers.push(server);
    server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = `8.8.4.${this.next++}`;
    this.places.set(address, (server.address() as AddressInfo).port);
    return address;
  }

  /** Also lead another address there. */
  alias(address: string, to: string): void {
    this.places.set(address, this.places.get(to) ?? 0);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(this.servers.map((server) => new Promise((done) => server.close(done))));
  }

  look(targets: readonly ProbeTarget[], more: Partial<ProbeRequest> & { lookMs?: number } = {}) {
    const { lookMs = 4000, ...rest } = more;
    const prober = createProber({
      lookMs,
      way: { names: nameServers(this.names), dial: this.dial, ca: this.trusted },
    });
    return prober.look({
      targets,
      controls: [],
      dependencies: [],
      allowHosts: [],
      now,
      ...rest,
    });
  }

  private readonly dial: Dial = (address, port) => {
    this.dialled.push(`${address}:${port}`);
    if (this.withoutV6 && address.includes(':')) return unreachable();
    if (this.silent.has(address)) return new Socket();
    const place = this.places.get(address);
    // Port 1 of this machine: nobody listens there.
    const socket = connect({ host: '127.0.0.1', port: place ?? 1 });
    this.sockets.add(socket);
    return socket;
  };
}

function unreachable(): Socket {
  const socket = new Socket();
  const error = Object.assign(new Error('no route'), { code: 'ENETUNREACH' });
  setImmediate(() => socket.destroy(error));
  return socket;
}

export const ok: RequestListener = (_, response) => response.end('all is well');

export function target(url: string, expect: Partial<ProbeTarget['expect']> = {}): ProbeTarget {
  return {
    name: 'shop',
    url,
    service: null,
    expect: { status: null, contains: null, withinMs: null, ...expect },
  };
}

export function nameServers(names: Names): NameServers {
  const answer = (host: string, family: 4 | 6): Promise<readonly string[]> => {
    const found = names[host] ?? 'ENOTFOUND';
    if (typeof found === 'string')
      return Promise.reject(Object.assign(new Error(found), { code: found }));
    const mine = found.filter((address) => address.includes(':') === (family === 6));
    return mine.length > 0
      ? Promise.resolve(mine)
      : Promise.reject(Object.assign(new Error('ENODATA'), { code: 'ENODATA' }));
  };
  return {
    resolve4: (host) => answer(host, 4),
    resolve6: (host) => answer(host, 6),
    lookup: async (host) =>
      (await Promise.allSettled([answer(host, 4), answer(host, 6)])).flatMap((one) =>
        one.status === 'fulfilled' ? one.value : [],
      ),
  };
}
