/** The reading half of the port on GitHub. */
import type { RepositoryReader } from '../repository/repository.js';
import type { GitHubClient } from './http/client.js';
import { readIdentity } from './identity.js';
import { repoContext } from './repo-context.js';
import { readDeploys } from './read-deploys.js';
import { readGit } from './read-git.js';
import { readIssues } from './read-issues.js';
import { readPulls } from './read-pulls.js';

export function githubReader(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
): RepositoryReader {
  const place = repoContext(client, repository);
  return {
    identity: readIdentity(place),
    ...readIssues(place),
    ...readGit(place),
    ...readDeploys(place),
    ...readPulls(place),
  };
}
