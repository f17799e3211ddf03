/**
 * A local GitHub for tests: a standing clock, a small repository, and the official description
 * watching every exchange.
 */
import { Octokit } from '@octokit/rest';
import {
  startLocalGitHub,
  type LocalGitHub,
  type LocalGitHubOptions,
} from '../../src/local-github/local-github.js';
import { connect, type Connection, type ConnectionRequest } from '../../src/github/connect.js';
import { openapiContract, type Contract } from './openapi-contract.js';

let contract: Contract | null = null;

export interface WatchedGitHub extends LocalGitHub {
  /** What the description objects to, over all exchanges so far. */
  violations(): readonly string[];
}

export const shop = 'acme/shop';

type Wishes = NonNullable<ConnectionRequest['options']> &
  Partial<Pick<ConnectionRequest, 'token' | 'cacheStore'>>;

/** As a run of the action is connected to `acme/shop` there. */
export function connectTo(
  github: LocalGitHub,
  { token = github.actionsToken(), cacheStore = null, ...options }: Wishes = {},
): Connection {
  const { url: baseUrl, graphqlUrl, serverUrl } = github;
  return connect({
    token,
    repository: shop,
    event: null,
    cacheStore,
    options: { baseUrl, graphqlUrl, serverUrl, ...options },
  });
}

/** With one repository `acme/shop`: `ana` writes, `ben` triages, `eve` only reads. */
export async function watchedGitHub(options: LocalGitHubOptions = {}): Promise<WatchedGitHub> {
  const checker = (contract ??= openapiContract());
  const violations: string[] = [];
  const github = await startLocalGitHub({
    now: '2026-03-02T09:00:00Z',
    repositories: [{ fullName: shop, collaborators: { ana: 'write', ben: 'triage' } }],
    tokens: [
      { value: 'owner-token', login: 'acme' },
      { value: 'ana-token', login: 'ana' },
      { value: 'ben-token', login: 'ben' },
      { value: 'eve-token', login: 'eve' },
    ],
    ...options,
    onExchange: (exchange) => {
      violations.push(...checker.problemsOf(exchange));
      options.onExchange?.(exchange);
    },
  });
  return { ...github, violations: () => [...violations] };
}

/** Octokit without plugins that wait or retry, so that a test sees what the server said. */
export function octokitOf(github: { readonly url: string }, auth?: string): Octokit {
  return new Octokit({
    baseUrl: github.url,
    ...(auth !== undefined && { auth }),
    log: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
    },
  });
}

/** Status and body of a refusal. */
export async function refusalOf(request: Promise<unknown>): Promise<{
  readonly status: number;
  readonly message: string;
  readonly errors: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}> {
  try {
    await request;
  } catch (error) {
    const { status, response } = error as {
      readonly status: number;
      readonly response?: {
        readonly data: { readonly message: string; readonly errors?: unknown };
        readonly headers: Record<string, unknown>;
      };
    };
    return {
      status,
      message: response?.data.message ?? String(error),
      errors: response?.data.errors,
      headers: response?.headers ?? {},
    };
  }
  throw new Error('expected a refusal');
}

/** What `ana` has set in the terminal. */
export function environmentAt(github: LocalGitHub): Readonly<Record<string, string>> {
  return {
    GITHUB_TOKEN: github.addToken({ login: 'ana' }),
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.world.webUrl,
  };
}
