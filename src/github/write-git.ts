/** Commits and branches through the git database: never forced, never outside the folders that are ours to write. */
import { UserError } from '../errors.js';
import type { FileWrite, RepositoryWriter } from '../repository/repository.js';
import { at, toText } from '../github-json/values.js';
import { learnCommit } from './known-texts.js';
import { knownOpening } from './opening.js';
import { type RepoContext } from './repo-context.js';

type Writes = Pick<RepositoryWriter, 'createCommit' | 'createBranch' | 'moveBranch'>;

export function writeGit(place: RepoContext): Writes {
  return {
    createCommit: (commit) => createCommit(place, commit),
    createBranch: async (name, sha) =>
      void (await place.write('POST /repos/{owner}/{repo}/git/refs', {
        ref: `refs/heads/${name}`,
        sha,
      })),
    moveBranch: async (name, sha) =>
      void (await place.write('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ref: `heads/${name}`,
        sha,
        force: false,
      })),
  };
}

/** Objects that no branch reaches are invisible and cleared away by GitHub: a stop in between leaves nothing behind. */
async function createCommit(
  place: RepoContext,
  { parent, message, files }: Parameters<RepositoryWriter['createCommit']>[0],
): Promise<{ readonly sha: string }> {
  refuseForeignPaths(files);
  const base = await treeOf(place, parent);
  const entries = files.map(({ path, text }) => ({
    path,
    mode: '100644' as const,
    type: 'blob' as const,
    content: text,
  }));
  const tree = toText(
    at(
      await place.write('POST /repos/{owner}/{repo}/git/trees', { base_tree: base, tree: entries }),
      'sha',
    ),
  );
  const sha = toText(
    at(
      await place.write('POST /repos/{owner}/{repo}/git/commits', {
        message,
        tree,
        parents: [parent],
      }),
      'sha',
    ),
  );
  learnCommit(place, sha, files);
  return { sha };
}

/** Of the default branch's head it is known since the run began. */
async function treeOf(place: RepoContext, commit: string): Promise<string> {
  const head = (await knownOpening(place))?.head;
  if (head?.commit === commit) return head.tree;
  const json = await place.read('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: commit,
  });
  return toText(at(json, 'tree', 'sha'));
}

/** Whatever a configuration or a title says: nothing above the root, nothing in `.git*`, and so no workflow file. */
export function isWritablePath(path: string): boolean {
  const segments = path.split('/');
  return (
    path.length <= 400 &&
    !/[\\:\u0000-\u001f\u007f]/.test(path) &&
    segments.every(
      (segment) =>
        segment !== '' && segment !== '.' && segment !== '..' && !/^\.git/i.test(segment),
    )
  );
}

function refuseForeignPaths(files: readonly FileWrite[]): void {
  const foreign = files.find(({ path }) => !isWritablePath(path));
  if (foreign === undefined) return;
  throw new UserError({
    code: 'PM602',
    message: 'A file would be written outside the paths that After-Action may write',
    expected: 'a relative path without "..", outside .git and .github',
    example: 'postmortems/2026-11-20-checkout-12.md',
    received: JSON.stringify(foreign.path.slice(0, 100)),
    remedy: 'Correct the folder in the configuration.',
  });
}
