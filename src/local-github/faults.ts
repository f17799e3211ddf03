/** What can go wrong on the way, on purpose: a plan of faults, each for a method, a route and a count. */
export interface FaultMatch {
  readonly method?: string;
  /** Template as in GitHub's description, `/repos/{owner}/{repo}/issues/{issue_number}/comments`; its end is enough. */
  readonly route?: string;
  /** The how-manieth matching call, from 1; every one when absent. */
  readonly nth?: number;
  /** Only calls that change something, or only calls that do not. */
  readonly write?: boolean;
}

export type FaultEffect =
  /** Answers without doing anything. */
  | {
      readonly do: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** Does it, and answers something else. */
  | {
      readonly do: 'apply-then-status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
    }
  /** Does it, and the connection breaks. */
  | { readonly do: 'apply-then-drop' }
  | { readonly do: 'drop-before' }
  /** Never answers; nothing is done. */
  | { readonly do: 'hold' }
  /** Does it and never answers. */
  | { readonly do: 'apply-then-hold' }
  | { readonly do: 'delay'; readonly milliseconds: number }
  /** Does it and cuts the answer's JSON in the middle. */
  | { readonly do: 'truncate' }
  /** Does it and answers GitHub's unicorn page with 200. */
  | { readonly do: 'html' }
  /** Something else happens just before: a person acts, a test takes note. */
  | { readonly do: 'before'; readonly act: () => void | Promise<void> };

export type Fault = { readonly match: FaultMatch } & FaultEffect;

export interface FaultedCall {
  readonly method: string;
  readonly route: string;
  readonly write: boolean;
}

export interface FaultPlan {
  /** The first fault that fits; counts the call for every fault it could have met. */
  next(call: FaultedCall): Fault | null;
  add(...faults: readonly Fault[]): void;
  clear(): void;
}

export function faultPlan(initial: readonly Fault[]): FaultPlan {
  let entries = initial.map((fault) => ({ fault, met: 0 }));
  return {
    next: (call) => {
      let found: Fault | null = null;
      for (const entry of entries) {
        if (!fits(entry.fault.match, call)) continue;
        entry.met += 1;
        const due = entry.fault.match.nth === undefined || entry.fault.match.nth === entry.met;
        if (due && !found) found = entry.fault;
      }
      return found;
    },
    add: (...faults) => entries.push(...faults.map((fault) => ({ fault, met: 0 }))),
    clear: () => {
      entries = [];
    },
  };
}

function fits(match: FaultMatch, call: FaultedCall): boolean {
  return (
    (match.method === undefined || match.method === call.method) &&
    (match.route === undefined || call.route.endsWith(match.route)) &&
    (match.write === undefined || match.write === call.write)
  );
}
