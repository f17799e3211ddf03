/** A file on a branch of ours: one commit on the head that was read, never forced over somebody's work. */
import { AmbiguousWriteError, NotFastForwardError, RefExistsError } from '../../errors.js';
import type { Repository } from '../../repository/repository.js';
import { type EnsureResult, updateWithRetry } from './ensure.js';
import type { FileChangePlan } from '../plan.js';

export async function ensureFile(
  repository: Repository,
  change: FileChangePlan,
): Promise<EnsureResult> {
  const branch = await repository.reader.branch(change.branch);
  const current = await repository.reader.file(
    change.path,
    branch === null ? change.base : change.branch,
  );
  if (current?.text === change.text) return { outcome: 'unchanged', url: null };
  if ((current?.sha ?? null) !== change.seen) return stale('the file changed since it was read');
  const parent = branch ?? (await repository.reader.branch(change.base));
  if (parent === null)
    return { outcome: 'skipped', url: null, note: `the branch ${change.base} has no commit yet` };
  // The commit comes first and the ref last, so that a stop in between leaves nothing that anybody can see.
  const commit = await updateWithRetry(() =>
    repository.writer.createCommit({
      parent: parent.sha,
      message: change.message,
      files: [{ path: change.path, text: change.text }],
    }),
  );
  const result = await (branch === null
    ? pointNewBranch(repository, change, commit.sha)
    : moveExisting(repository, change, commit.sha));
  return result.outcome === 'updated' && current !== null
    ? { ...result, before: current.text }
    : result;
}

async function pointNewBranch(
  repository: Repository,
  change: FileChangePlan,
  sha: string,
): Promise<EnsureResult> {
  try {
    await repository.writer.createBranch(change.branch, sha);
    return { outcome: 'created', url: null };
  } catch (error) {
    if (error instanceof RefExistsError)
      return (await pointsAt(repository, change.branch, sha))
        ? { outcome: 'created', url: null }
        : stale('somebody else created the branch');
    return settleAmbiguous(repository, change, sha, error, 'created');
  }
}

async function moveExisting(
  repository: Repository,
  change: FileChangePlan,
  sha: string,
): Promise<EnsureResult> {
  try {
    await repository.writer.moveBranch(change.branch, sha);
    return { outcome: 'updated', url: null };
  } catch (error) {
    if (error instanceof NotFastForwardError) return stale('somebody else moved the branch');
    return settleAmbiguous(repository, change, sha, error, 'updated');
  }
}

async function settleAmbiguous(
  repository: Repository,
  change: FileChangePlan,
  sha: string,
  error: unknown,
  outcome: 'created' | 'updated',
): Promise<EnsureResult> {
  if (!(error instanceof AmbiguousWriteError)) throw error;
  if (await pointsAt(repository, change.branch, sha)) return { outcome, url: null };
  return stale('the reply to the branch update was lost');
}

async function pointsAt(repository: Repository, branch: string, sha: string): Promise<boolean> {
  return (await repository.reader.branch(branch))?.sha === sha;
}

function stale(note: string): EnsureResult {
  return { outcome: 'stale', url: null, note };
}
