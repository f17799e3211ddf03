/** One repository, seen through the client: what every reading and writing function of this folder gets. */
import type { Endpoints } from '@octokit/types';
import { NotFoundError, UserError } from '../errors.js';
import type { Home } from '../github-json/shapes.js';
import type { GitHubClient, PageOptions, Pages } from './http/client.js';
import type { Parameters } from './http/transport.js';

/** Every route of GitHub's description below a repository: a misspelt one does not compile. */
type RouteWith<Method extends string> = Extract<
  keyof Endpoints,
  `${Method} /repos/{owner}/{repo}${string}`
>;
export type ReadRoute = RouteWith<'GET'>;
export type WriteRoute = RouteWith<'POST' | 'PATCH' | 'PUT' | 'DELETE'>;

/**
 * What the route takes in addition to the repository, by the names that GitHub gives it. What is
 * undefined is left out.
 */
export type RouteParameters<R extends keyof Endpoints> = {
  readonly [K in keyof Omit<Endpoints[R]['parameters'], 'owner' | 'repo'>]:
    ReadonlyList<Endpoints[R]['parameters'][K]> | undefined;
};
type ReadonlyList<T> = T extends (infer Item)[] ? readonly Item[] : T;

export interface RepoContext {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com/acme/shop` */
  readonly htmlUrl: Home;
  read<R extends ReadRoute>(route: R, parameters: RouteParameters<R>): Promise<unknown>;
  readPages<R extends ReadRoute>(
    route: R,
    parameters: RouteParameters<R>,
    options?: PageOptions,
  ): Promise<Pages>;
  write<R extends WriteRoute>(route: R, parameters: RouteParameters<R>): Promise<unknown>;
}

export function repoContext(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
): RepoContext {
  const named = (parameters: object): Parameters => ({
    owner,
    repo,
    ...Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)),
  });
  return {
    client,
    owner,
    repo,
    htmlUrl: `${client.serverUrl}/${owner}/${repo}`,
    read: (route, parameters) => client.read(route, named(parameters)),
    readPages: (route, parameters, options) => client.readPages(route, named(parameters), options),
    write: (route, parameters) => client.write(route, named(parameters)),
  };
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
