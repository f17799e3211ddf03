/** The reading half of the port on GitHub. */
import type { RepositoryReader } from '../repository/repository.js';
import type { GitHubClient } from './http/client.js';
import { readIdentity } from './identity.js';
import { repoContext } from './repo-context.js';
import { readDeploys } from './read-deploys.js';
import { readDocuments } from './read-documents.js';
import { readNamedIssues } from './read-named-issues.js';
import { readGit } from './read-git.js';
import { readIssues } from './read-issues.js';
import { readPulls } from './read-pulls.js';
import { withOpening } from './with-opening.js';
import { withThreads } from './with-threads.js';
import { readSettings } from './read-settings.js';

export function githubReader(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
): RepositoryReader {
  const place = repoContext(client, repository);
  const single = { identity: readIdentity(place), ...readIssues(place), ...readGit(place) };
  const opened = withOpening(place, single);
  return {
    ...single,
    ...opened,
    comments: withThreads(place, single.comments),
    ...readNamedIssues(place),
    ...readDocuments(place, async () => (await opened.repository()).defaultBranch),
    ...readDeploys(place),
    ...readPulls(place),
    ...readSettings(place),
  };
}
