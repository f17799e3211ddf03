/** What a run cost: counted by route, for the log line at the end. */
import type { HttpAnswer, Route } from './transport.js';

export interface Usage {
  /** Sent over the network, repeats and confirmations included. */
  readonly requests: number;
  readonly writes: number;
  /** Answered 304: not counted by GitHub. */
  readonly notModified: number;
  /** Answered from memory: never sent. */
  readonly remembered: number;
  readonly byRoute: Readonly<Record<Route, number>>;
  /** Requests left in this hour, as GitHub said last; `null` when it did not say. */
  readonly remaining: number | null;
  readonly waitedSeconds: number;
  /** Of an Enterprise server, as it said last; `null` on github.com. */
  readonly serverVersion: string | null;
}

export interface Meter {
  readonly usage: () => Usage;
  readonly sent: (route: Route, write: boolean) => void;
  readonly answered: (answer: HttpAnswer) => void;
  readonly remembered: () => void;
  readonly waited: (seconds: number) => void;
}

export function createMeter(): Meter {
  let [requests, writes, notModified, remembered, waitedSeconds] = [0, 0, 0, 0, 0];
  let remaining: number | null = null;
  let serverVersion: string | null = null;
  const byRoute = new Map<Route, number>();
  return {
    usage: () => ({
      requests,
      writes,
      notModified,
      remembered,
      byRoute: Object.fromEntries([...byRoute].sort(([a], [b]) => (a < b ? -1 : 1))),
      remaining,
      waitedSeconds,
      serverVersion,
    }),
    sent: (route, write) => {
      requests += 1;
      if (write) writes += 1;
      byRoute.set(route, (byRoute.get(route) ?? 0) + 1);
    },
    answered: (answer) => {
      if (answer.status === 304) notModified += 1;
      const version = answer.headers['x-github-enterprise-version'] ?? '';
      if (/^[\w.@-]{1,60}$/.test(version)) serverVersion = version;
      const left = answer.headers['x-ratelimit-remaining'];
      // GraphQL counts points of its own; the hour's requests are what runs out first.
      if (
        left !== undefined &&
        /^\d{1,9}$/.test(left) &&
        answer.headers['x-ratelimit-resource'] !== 'graphql'
      )
        remaining = Number(left);
    },
    remembered: () => {
      remembered += 1;
    },
    waited: (seconds) => {
      waitedSeconds += seconds;
    },
  };
}
