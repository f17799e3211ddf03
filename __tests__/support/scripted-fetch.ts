/** A `fetch` that answers from a script, and a clock that jumps instead of waiting: for tests of the client. */
import {
  createGitHubClient,
  type GitHubClient,
  type GitHubClientOptions,
} from '../../src/github/http/client.js';

export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Instead of JSON. */
  readonly text?: string;
  /** No answer: the code of the socket's error. */
  readonly broken?: string;
}

export interface Script {
  readonly client: GitHubClient;
  readonly sent: readonly SentRequest[];
  /** Milliseconds of each wait. */
  readonly waits: readonly number[];
  readonly notices: readonly string[];
}

export const secret = `ghs_${'s'.repeat(36)}`;
/** Seconds since 1970 at which the virtual clock starts: 2026-11-20T15:00:00Z. */
export const startOfClock = 1_795_186_800;

/** Answers one request after the other; a function answers all of them. */
export function scripted(
  script: readonly Reply[] | ((request: SentRequest, index: number) => Reply),
  options: Partial<GitHubClientOptions> = {},
): Script {
  const [sent, waits, notices]: [SentRequest[], number[], string[]] = [[], [], []];
  let now = startOfClock * 1000;
  const answer = (request: SentRequest): Response => {
    const reply =
      typeof script === 'function'
        ? script(request, sent.length - 1)
        : (script[sent.length - 1] ?? {
            status: 599,
            json: { message: `no reply left for ${request.method} ${request.path}` },
          });
    if (reply.broken !== undefined)
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error(`socket: ${reply.broken}`), { code: reply.broken }),
      });
    const status = reply.status ?? 200;
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      date: new Date(now).toUTCString(),
      ...reply.headers,
    };
    return new Response(
      status === 204 || status === 304 ? null : (reply.text ?? JSON.stringify(reply.json ?? {})),
      { status, headers },
    );
  };
  const client = createGitHubClient({
    token: secret,
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const request = {
        method: init?.method ?? 'GET',
        path: url.pathname + url.search,
        headers: Object.fromEntries(new Headers(init?.headers)),
        body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
      };
      sent.push(request);
      return answer(request);
    },
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    now: () => now,
    random: () => 0.5,
    writeSpacing: 0,
    notice: (line) => notices.push(line),
    ...options,
  });
  return { client, sent, waits, notices };
}
