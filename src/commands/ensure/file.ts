/** A file on a branch of ours: one commit on the head that was read, never forced over somebody's work. */
import { AmbiguousWriteError, NotFastForwardError, RefExistsError } from '../../errors.js';
import { type Forge, type Result, updateTwice } from '../forge.js';
import type { FileChangePlan } from '../plan.js';

export async function ensureFile(forge: Forge, change: FileChangePlan): Promise<Result> {
  const branch = await forge.reader.branch(change.branch);
  const current = await forge.reader.file(
    change.path,
    branch === null ? change.base : change.branch,
  );
  if (current?.text === change.text) return { outcome: 'unchanged', url: null };
  if ((current?.sha ?? null) !== change.seen) return stale('the file changed since it was read');
  const parent = branch ?? (await forge.reader.branch(change.base));
  if (parent === null)
    return { outcome: 'skipped', url: null, note: `the branch ${change.base} has no commit yet` };
  // The commit comes first and the ref last, so that a stop in between leaves nothing that anybody can see.
  const commit = await updateTwice(() =>
    forge.writer.createCommit({
      parent: parent.sha,
      message: change.message,
      files: [{ path: change.path, text: change.text }],
    }),
  );
  return branch === null
    ? pointNewBranch(forge, change, commit.sha)
    : moveExisting(forge, change, commit.sha);
}

async function pointNewBranch(forge: Forge, change: FileChangePlan, sha: string): Promise<Result> {
  try {
    await forge.writer.createBranch(change.branch, sha);
    return { outcome: 'created', url: null };
  } catch (error) {
    if (error instanceof RefExistsError)
      return (await pointsAt(forge, change.branch, sha))
        ? { outcome: 'created', url: null }
        : stale('somebody else created the branch');
    return settleAmbiguous(forge, change, sha, error, 'created');
  }
}

async function moveExisting(forge: Forge, change: FileChangePlan, sha: string): Promise<Result> {
  try {
    await forge.writer.moveBranch(change.branch, sha);
    return { outcome: 'updated', url: null };
  } catch (error) {
    if (error instanceof NotFastForwardError) return stale('somebody else moved the branch');
    return settleAmbiguous(forge, change, sha, error, 'updated');
  }
}

async function settleAmbiguous(
  forge: Forge,
  change: FileChangePlan,
  sha: string,
  error: unknown,
  outcome: 'created' | 'updated',
): Promise<Result> {
  if (!(error instanceof AmbiguousWriteError)) throw error;
  if (await pointsAt(forge, change.branch, sha)) return { outcome, url: null };
  return stale('the reply to the branch update was lost');
}

async function pointsAt(forge: Forge, branch: string, sha: string): Promise<boolean> {
  return (await forge.reader.branch(branch))?.sha === sha;
}

function stale(note: string): Result {
  return { outcome: 'stale', url: null, note };
}
