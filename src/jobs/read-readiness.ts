/** A repository on GitHub as readiness sees it: the files that matter, and what GitHub alone knows. Refusals are no answer. */
import { configPath } from '../config/config.js';
import type { GitHubFacts } from '../readiness/readiness.js';
import type { RepositoryReader } from '../repository/repository.js';
import { formFolder, type RepositoryView, workflowFolder } from '../set-up/view.js';
import { ownJobs } from '../set-up/workflows.js';
import { UserError } from '../errors.js';
import { type Instant, plusSeconds } from '../time/instant.js';

/** More workflows and forms are not read. */
const mostFiles = 30;

/** Workflows, forms and the configuration of the default branch. */
export async function readGitHubView(reader: RepositoryReader): Promise<RepositoryView> {
  const folders = ['.github', workflowFolder, formFolder, '.github/after-action/templates'];
  const listed = await Promise.all(folders.map((folder) => reader.directory(folder)));
  const paths = listed
    .flatMap((entries, index) =>
      entries
        .filter(({ kind, path }) => kind === 'file' && isWanted(path, folders[index] ?? ''))
        .slice(0, mostFiles),
    )
    .map(({ path }) => path);
  const files = await Promise.all(paths.map((path) => reader.file(path)));
  return {
    paths: null,
    texts: Object.fromEntries(
      files.flatMap((file) => (file === null ? [] : [[file.path, file.text]])),
    ),
  };
}

function isWanted(path: string, folder: string): boolean {
  if (folder === '.github')
    return path === configPath || path === configPath.replace(/yml$/, 'yaml');
  return /\.(?:ya?ml|md)$/.test(path);
}

export async function readGitHubFacts(
  reader: RepositoryReader,
  view: RepositoryView,
  now: Instant,
): Promise<GitHubFacts> {
  const files = [
    ...new Set(ownJobs(view).map(({ workflow }) => workflow.path.split('/').at(-1) ?? '')),
  ];
  const [repository, labels, states, deployments] = await Promise.all([
    reader.repository(),
    orNull(reader.labels()),
    Promise.all(files.map((file) => orNull(reader.workflowState(file)))),
    orNull(reader.deployments({ since: plusSeconds(now, -30 * 86_400) })),
  ]);
  return {
    repository: repository.fullName,
    url: repository.url,
    archived: repository.archived,
    defaultBranch: repository.defaultBranch,
    labels: labels?.map(({ name }) => name) ?? null,
    workflows: Object.fromEntries(files.map((file, index) => [file, states[index] ?? null])),
    deployments: deployments?.items ?? null,
  };
}

/** What this token may not see. Anything else that goes wrong is an error. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UserError && (error.kind === 'permission' || error.kind === 'missing'))
      return null;
    throw error;
  }
}
