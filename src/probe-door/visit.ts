/** One address of the web: name → addresses → connection → certificate → answer. The first that fails is the answer. */
import type { AddressResult, Fault, Stage } from '../probe/probe.js';
import type { Instant } from '../time/instant.js';
import { refusalOf } from './addresses.js';
import { connectToAny, type Dial, noV6 } from './connect.js';
import type { Deadline } from './deadline.js';
import { type Answer, ask } from './request.js';
import { type NameServers, resolveHost } from './resolve.js';
import { secure } from './tls.js';

/** How this place reaches the world. */
export interface Way {
  readonly names: NameServers;
  readonly dial: Dial;
  readonly ca?: readonly string[];
}

export interface Rules {
  readonly allowHosts: readonly string[];
  /** Ports beside the usual ones that the configuration names. */
  readonly ports: readonly number[];
  readonly now: Instant;
  /** Whether the body is read to its end. */
  readonly whole?: boolean;
}

export interface Visit {
  readonly fault: Fault | null;
  readonly answer: Answer | null;
  readonly addresses: readonly AddressResult[];
  readonly daysLeft: number | null;
  readonly tls: string;
}

const usualPorts: readonly number[] = [80, 443, 8443];
const nothing = { answer: null, addresses: [], daysLeft: null, tls: '' } as const;

export async function visit(url: URL, way: Way, rules: Rules, deadline: Deadline): Promise<Visit> {
  const refused = refusedUrl(url, rules);
  if (refused !== null) return failed('address', refused, true);
  const local = isAllowed(url.hostname, rules.allowHosts);
  const resolved = await timed(resolveHost(url.hostname, local, way.names), deadline);
  if (resolved === null) return failed('dns', 'its name servers do not answer in time');
  if ('words' in resolved) return failed('dns', resolved.words, resolved.ours);
  const refusals = resolved.addresses.map(({ address }) => refusalOf(address, local));
  const usable = resolved.addresses.filter((_, index) => refusals[index] === null);
  if (usable.length === 0)
    return failed(
      'address',
      `leads to ${refusals[0] ?? 'no address'}, which a probe does not ask`,
      true,
    );
  const connected = await connectToAny(usable, portOf(url), way.dial, deadline);
  if (connected.socket === null) return unreached(await connected.addresses);
  const { socket } = connected;
  const talk = await talkTo(url, socket, way, rules, deadline).finally(() => socket.destroy());
  return { ...talk, addresses: await connected.addresses };
}

async function talkTo(
  url: URL,
  socket: Parameters<typeof ask>[1],
  { ca }: Way,
  { now, whole = false }: Rules,
  deadline: Deadline,
): Promise<Visit> {
  if (url.protocol === 'http:')
    return { ...nothing, ...asked(await ask(url, socket, deadline, whole)) };
  const secured = await secure(socket, url.hostname, now, deadline, ca);
  const { daysLeft, words: tls } = secured;
  if (secured.socket === null)
    return { ...failed('tls', secured.fault ?? 'the TLS handshake fails'), daysLeft, tls };
  return { ...nothing, ...asked(await ask(url, secured.socket, deadline, whole)), daysLeft, tls };
}

function asked(answer: Answer | { readonly fault: string }): Pick<Visit, 'fault' | 'answer'> {
  return 'fault' in answer
    ? { fault: { stage: 'http', words: answer.fault, ours: false }, answer: null }
    : { fault: null, answer };
}

function failed(stage: Stage, words: string, ours = false): Visit {
  return { ...nothing, fault: { stage, words, ours } };
}

/** Only IPv6 from a place that has none says nothing about the target. */
function unreached(addresses: readonly AddressResult[]): Visit {
  const ours = addresses.every(({ fault }) => fault === noV6);
  const words = ours
    ? 'has only IPv6 addresses, and there is no IPv6 here'
    : (addresses.find(({ fault }) => fault !== null && fault !== noV6)?.fault ?? 'not reached');
  return { ...failed('tcp', words, ours), addresses };
}

/** Why the address is not asked at all; `null` when it is. */
function refusedUrl(url: URL, { ports }: Rules): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `leads to ${url.protocol.slice(0, 20)}, and only http and https are asked`;
  const port = portOf(url);
  return usualPorts.includes(port) || ports.includes(port)
    ? null
    : `leads to port ${port}, and only 80, 443, 8443 and configured ones are asked`;
}

export function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

const isAllowed = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((one) => one.toLowerCase() === host.toLowerCase());

/** `null`: not in time. What was begun ends by itself. */
function timed<T>(work: Promise<T>, deadline: Deadline): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), deadline.left());
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
