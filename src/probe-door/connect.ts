/** A connection to an address that was checked: to that one, not to the name again. */
import { connect as connectTcp, type Socket } from 'node:net';
import type { AddressResult } from '../probe/probe.js';
import type { Deadline } from './deadline.js';
import type { Address } from './resolve.js';

/** Opens a socket to an address; a test counts, or leads to a server of its own. */
export type Dial = (address: string, port: number) => Socket;

export const dialTcp: Dial = (address, port) => connectTcp({ host: address, port });

/** As many addresses of one name are tried, of both families where it has both. */
const maxAddresses = 4;
const connectMs = 3000;

export interface Connected {
  /** The first that answered; `null` when none did. */
  readonly socket: Socket | null;
  /** What became of every address, known once the slowest is. */
  readonly addresses: Promise<readonly AddressResult[]>;
}

export async function connectToAny(
  addresses: readonly Address[],
  port: number,
  dial: Dial,
  deadline: Deadline,
): Promise<Connected> {
  const tries = chosen(addresses).map((address) => tryAddress(address, port, dial, deadline));
  const winner = await Promise.any(tries.map(({ open }) => open)).catch(() => null);
  const results = Promise.all(
    tries.map(async ({ open, result }) => {
      await open.then(
        (socket) => (socket === winner ? undefined : socket.destroy()),
        () => undefined,
      );
      return result();
    }),
  );
  return { socket: winner, addresses: results };
}

function chosen(addresses: readonly Address[]): readonly Address[] {
  const [four, six] = [4, 6].map((family) => addresses.filter((one) => one.family === family));
  const half = maxAddresses / 2;
  const rest = [...(four ?? []).slice(half), ...(six ?? []).slice(half)];
  return [...(four ?? []).slice(0, half), ...(six ?? []).slice(0, half), ...rest].slice(
    0,
    maxAddresses,
  );
}

function tryAddress(address: Address, port: number, dial: Dial, deadline: Deadline) {
  const begun = performance.now();
  let result: AddressResult = { ...address, ms: null, fault: 'not tried to the end' };
  const open = new Promise<Socket>((done, failed) => {
    const socket = dial(address.address, port);
    const fail = (words: string): void => {
      result = { ...address, ms: null, fault: words };
      socket.destroy();
      failed(new Error(words));
    };
    const limit = Math.min(connectMs, deadline.left());
    const timer = setTimeout(() => fail('no answer to the connection'), limit);
    socket.once('connect', () => {
      clearTimeout(timer);
      result = { ...address, ms: Math.round(performance.now() - begun), fault: null };
      done(socket);
    });
    socket.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      fail(address.family === 6 && noRoute.includes(code) ? noV6 : (spoken[code] ?? code));
    });
  });
  return { open, result: () => result };
}

/** Of this place, not of the target. */
export const noV6 = 'no IPv6 here';
const noRoute: readonly string[] = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];

const spoken: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ETIMEDOUT: 'no answer to the connection',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
};
