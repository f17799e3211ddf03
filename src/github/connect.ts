/**
 * Both halves of the port for one repository, set from the environment: what the entry points call.
 * Nothing is sent yet.
 */
import { UserError } from '../errors.js';
import type {
  RepositoryReader,
  RepositoryRecord,
  RepositoryWriter,
} from '../repository/repository.js';
import { repositoryFromRest } from '../github-json/shapes.js';
import { at, toText } from '../github-json/values.js';
import {
  clientOptionsFromEnvironment,
  createGitHubClient,
  type GitHubClientOptions,
} from './http/client.js';
import {
  type ResponseCache,
  createResponseCache,
  type CacheStore,
} from './cache/response-cache.js';
import { cachedEtags } from './cache/etags.js';
import { cachedReader } from './cache/reader.js';
import { repoContext } from './repo-context.js';
import { githubReader } from './read.js';
import type { Usage } from './http/usage.js';
import { githubWriter } from './write.js';

export interface Connection {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  usage(): Usage;
  /** Lays what was read on the shelf for the next run; nothing without one. Never throws. */
  flushCache(): void;
}

export interface ConnectionRequest {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** Payload of the event that started the run, `null` in a terminal. */
  readonly event: unknown;
  /** What earlier runs read and later runs may build on; `null`: every run reads everything. */
  readonly cacheStore?: CacheStore | null;
  /** What is not said here comes from the environment: `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`. */
  readonly options?: Partial<GitHubClientOptions>;
}

/** @throws UserError PM104 when the repository is not named `owner/name` */
export function connect({
  token,
  repository,
  event,
  cacheStore: store = null,
  options = {},
}: ConnectionRequest): Connection {
  const [owner = '', repo = '', more] = repository.split('/');
  if (!/^[\w.-]{1,100}$/.test(owner) || !/^[\w.-]{1,100}$/.test(repo) || more !== undefined)
    throw badName(repository);
  const settings = { ...clientOptionsFromEnvironment(process.env), ...options, token };
  const cache =
    store === null
      ? null
      : createResponseCache(
          store,
          `${settings.baseUrl ?? 'https://api.github.com'} ${repository.toLowerCase()}`,
        );
  const client = createGitHubClient({
    ...(cache === null ? {} : { answers: cachedEtags(cache) }),
    ...settings,
  });
  const known = repositoryOfEvent(event, repository);
  const plain = githubReader(client, { owner, repo });
  const reader = known === null ? plain : { ...plain, repository: async () => known };
  return {
    reader:
      cache === null ? reader : cachedReader(repoContext(client, { owner, repo }), reader, cache),
    writer: githubWriter(client, { owner, repo }),
    usage: () => client.usage(),
    flushCache: () => flushQuietly(cache),
  };
}

/** What cannot be kept is read again: no reason to end a run that did its work. */
function flushQuietly(cache: ResponseCache | null): void {
  try {
    cache?.flush();
  } catch {
    // For example a value too large to be printed.
  }
}

/** Events carry their repository whole: one request less in every run. `null` when it is another one, or not whole. */
function repositoryOfEvent(event: unknown, repository: string): RepositoryRecord | null {
  const json = at(event, 'repository');
  const whole =
    [at(json, 'default_branch'), at(json, 'html_url')].every((value) => toText(value) !== '') &&
    typeof at(json, 'private') === 'boolean';
  return whole && toText(at(json, 'full_name')).toLowerCase() === repository.toLowerCase()
    ? repositoryFromRest(json)
    : null;
}

function badName(received: string): UserError {
  return new UserError({
    code: 'PM104',
    message: 'This is not a valid name of a repository',
    expected: 'owner/name',
    example: 'octo/shop',
    received: JSON.stringify(received.slice(0, 100)),
    remedy: 'Name the repository as `owner/name` (in a workflow GITHUB_REPOSITORY does that).',
  });
}
