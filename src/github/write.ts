/** The writing half of the port on GitHub. Only `applyPlan` holds one. */
import type { RepositoryWriter } from '../repository/repository.js';
import type { GitHubClient } from './http/client.js';
import { repoContext } from './repo-context.js';
import { writeGit } from './write-git.js';
import { writeIssues } from './write-issues.js';
import { writePulls } from './write-pulls.js';
import { writeStarts } from './write-starts.js';

export function githubWriter(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
): RepositoryWriter {
  const place = repoContext(client, repository);
  return {
    ...writeIssues(place),
    ...writeGit(place),
    ...writePulls(place),
    ...writeStarts(place),
  };
}
