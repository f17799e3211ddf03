/** What a look from outside is made of: what is asked, and what came of it. Plain data. */
import type { Instant } from '../time/instant.js';

/** In the order in which they are gone through; the first that fails is the answer. */
export const stages = ['address', 'dns', 'tcp', 'tls', 'http', 'body'] as const;
export type Stage = (typeof stages)[number];

export interface ProbeTarget {
  readonly name: string;
  readonly url: string;
  readonly service: string | null;
  readonly expect: {
    readonly status: number | null;
    readonly contains: string | null;
    readonly withinMs: number | null;
  };
}

export interface ProbeDependency {
  readonly name: string;
  /** Of its status page. */
  readonly url: string;
  readonly format: string;
}

export interface ProbeRequest {
  readonly targets: readonly ProbeTarget[];
  readonly controls: readonly string[];
  readonly dependencies: readonly ProbeDependency[];
  /** Hosts that may have a private address. */
  readonly allowHosts: readonly string[];
  /** The present, which certificates are measured by. */
  readonly now: Instant;
}

export interface Fault {
  readonly stage: Stage;
  /** What was found, in a few words of ours. */
  readonly words: string;
  /** Nothing can be said of the target: we did not get as far as to ask it. */
  readonly ours: boolean;
}

/** One address that a name resolved to. */
export interface AddressResult {
  readonly address: string;
  readonly family: 4 | 6;
  /** Milliseconds to connect; `null` when it was not reached. */
  readonly ms: number | null;
  /** Why it was not reached; `null` when it was, or was not tried. */
  readonly fault: string | null;
}

export interface TargetResult {
  readonly name: string;
  readonly url: string;
  readonly service: string | null;
  /** `null`: it answers as expected. */
  readonly fault: Fault | null;
  readonly status: number | null;
  /** Milliseconds until the answer began. */
  readonly ms: number | null;
  /** Days until the certificate ends, rounded down. */
  readonly daysLeft: number | null;
  /** What is worth knowing of a target that answers: an address that does not, an end of the certificate near. */
  readonly remark: string | null;
}

/** What is kept as evidence beside the result; never in a hidden line. */
export interface RawAnswer {
  readonly name: string;
  readonly addresses: readonly AddressResult[];
  /** Every address that was asked on the way, redirects included. */
  readonly hops: readonly string[];
  readonly totalMs: number;
  /** Protocol, names and end of the certificate; `''` without TLS. */
  readonly tls: string;
  /** Status line, headers and the first 2 KB of the body, redacted. */
  readonly answer: string;
}

export interface DependencyResult {
  readonly name: string;
  readonly url: string;
  /** `unknown`: the page did not answer, or not with anything that can be read. */
  readonly state: 'well' | 'degraded' | 'down' | 'maintenance' | 'unknown';
  /** The page's own words, at most 80 characters, redacted. */
  readonly words: string;
  /** Since when, where the page says. */
  readonly since: Instant | null;
}

export interface Measured {
  readonly targets: readonly TargetResult[];
  /** How many of the controls answered. */
  readonly controls: { readonly asked: number; readonly up: number };
  readonly dependencies: readonly DependencyResult[];
  readonly raw: readonly RawAnswer[];
  /** What a reader must know about where it was measured: that a proxy was passed by, that there is no IPv6. */
  readonly vantage: readonly string[];
}

/** One look: what was found, when and for what. */
export interface Probing {
  readonly at: Instant;
  /** `declared`, `watch`, `comment:1001`: what asked for it. */
  readonly occasions: readonly string[];
  /** Id of the workflow run, `''` when there was none. */
  readonly run: string;
  readonly targets: readonly TargetResult[];
  /** Addresses that a person asked for and that are not configured: no part of the verdict. */
  readonly asked?: readonly TargetResult[];
  readonly controls: Measured['controls'];
  readonly dependencies: readonly DependencyResult[];
  /** Only of a look that was just taken. */
  readonly raw?: readonly RawAnswer[];
  readonly vantage?: readonly string[];
}

/** The one way in which a look is taken; handed in where sockets may be opened. */
export interface Prober {
  readonly run: string;
  readonly look: (request: ProbeRequest) => Promise<Measured>;
}
