/** Both halves of the port for one repository, set from the environment: what the doors call. Nothing is sent yet. */
import { UserError } from '../errors.js';
import type { RepositoryReader, RepositoryWriter } from '../repository.js';
import { clientOptionsFromEnvironment, createGitHubClient, type GitHubClientOptions } from './client.js';
import { githubReader } from './read.js';
import type { Usage } from './usage.js';
import { githubWriter } from './write.js';

export interface Connection {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  usage(): Usage;
}

export interface ConnectionRequest {
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
  /** Payload of the event that started the run, `null` in a terminal. */
  readonly event: unknown;
  /** What is not said here comes from the environment: `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`, `GITHUB_SERVER_URL`. */
  readonly options?: Partial<GitHubClientOptions>;
}

/** @throws UserError PM104 when the repository is not named `owner/name` */
export function connect({ token, repository, options = {} }: ConnectionRequest): Connection {
  const [owner = '', repo = '', more] = repository.split('/');
  if (!/^[\w.-]{1,100}$/.test(owner) || !/^[\w.-]{1,100}$/.test(repo) || more !== undefined) throw badName(repository);
  const client = createGitHubClient({ ...clientOptionsFromEnvironment(process.env), ...options, token });
  return { reader: githubReader(client, { owner, repo }), writer: githubWriter(client, { owner, repo }), usage: () => client.usage() };
}

function badName(received: string): UserError {
  return new UserError({
    code: 'PM104', message: 'The repository is not named as GitHub names repositories', expected: 'owner/name', example: 'octo/shop',
    received: JSON.stringify(received.slice(0, 100)), remedy: 'Name the repository as `owner/name` (in a workflow GITHUB_REPOSITORY does that).',
  });
}
