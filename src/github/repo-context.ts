/** One repository, seen through the client: what every reading and writing function of this room gets. */
import { NotFoundError, UserError } from '../errors.js';
import type { Home } from '../github-json/shapes.js';
import type { GitHubClient } from './http/client.js';
import type { Parameters } from './http/transport.js';

export interface RepoContext {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com/acme/shop` */
  readonly htmlUrl: Home;
}

export function repoContext(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
): RepoContext {
  return { client, owner, repo, htmlUrl: `${client.serverUrl}/${owner}/${repo}` };
}

/** Parameters of a route below `/repos/{owner}/{repo}`. What is undefined is left out. */
export function repoParams(place: RepoContext, parameters: Parameters = {}): Parameters {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return { owner: place.owner, repo: place.repo, ...Object.fromEntries(given) };
}

/** What does not exist is the fallback; every other refusal stays one. */
export async function orMissing<T>(
  read: Promise<T>,
  fallback: T,
  alsoMissing: (error: UserError) => boolean = () => false,
): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFoundError || (error instanceof UserError && alsoMissing(error)))
      return fallback;
    throw error;
  }
}

/** GitHub answers 422 for a sha or a ref that it cannot resolve. */
export function isUnresolvable(error: UserError): boolean {
  return error.refusal?.status === 422;
}
