/** What can go wrong on the way, on purpose: a plan of faults, each for a method, a route and a count. */
export interface FaultMatch {
  readonly method?: string;
  /** Template as in GitHub's description, `/repos/{owner}/{repo}/issues/{issue_number}/comments`; its end is enough. */
  readonly route?: string;
  /** The how-manieth matching call, from 1; every one when absent. */
  readonly nth?: number;
  /** Part of the request's body, such as the name of a GraphQL field. */
  readonly body?: string;
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
  /**
   * GraphQL: does it, and answers without what stands at `path` (without any data when absent) and with an error.
   * The error has no type unless one is given: GitHub's words for a query that took too long.
   */
  | {
      readonly do: 'graphql-error';
      readonly path?: readonly (string | number)[];
      readonly type?: string;
      readonly message?: string;
    }
  /** Something else happens just before: a person acts, a test takes note. */
  | { readonly do: 'before'; readonly act: () => void | Promise<void> };

export type Fault = { readonly match: FaultMatch } & FaultEffect;

export interface FaultedCall {
  readonly method: string;
  readonly route: string;
  readonly write: boolean;
  readonly body: string;
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
    (match.body === undefined || call.body.includes(match.body)) &&
    (match.write === undefined || match.write === call.write)
  );
}

const tookTooLong =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub ' +
  'bug. Please include `LOCAL:000000` when reporting this issue.';

/** A GraphQL answer with a hole in it. */
export function withGraphqlError(
  answer: unknown,
  fault: Extract<Fault, { readonly do: 'graphql-error' }>,
): unknown {
  const { path, type, message = tookTooLong } = fault;
  const error = { ...(type !== undefined && { type }), ...(path && { path }), message };
  const data = path ? without((answer as { readonly data?: unknown }).data, path) : undefined;
  return { ...(data !== undefined && { data }), errors: [error] };
}

function without(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return null;
  const inner = without((value as Record<string | number, unknown>)[key], rest);
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === key ? inner : item));
  return { ...value, [key]: inner };
}
