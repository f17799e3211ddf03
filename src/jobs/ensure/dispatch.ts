/**
 * A run of a workflow, started at most once. GitHub takes the same dispatch as often as it is sent, so a comment with
 * the key is written first: whoever wrote the oldest may send, once. What happened behind a claim is looked up, never
 * repeated; a claim whose run nobody saw is for a person.
 */
import { randomUUID } from 'node:crypto';
import { AmbiguousWriteError, UserError } from '../../errors.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import type { CommentRecord, Repository } from '../../repository/repository.js';
import type { DispatchChange } from '../plan.js';
import { type EnsureResult, readTrustedLogins, updateWithRetry } from './ensure.js';

export async function ensureDispatch(
  repository: Repository,
  change: DispatchChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const trusted = await readTrustedLogins(repository.reader, identities);
  const claims = async (): Promise<readonly CommentRecord[]> =>
    markedAs(await repository.reader.comments(change.issue), trusted, change.comment, change.key);
  const [before] = await claims();
  if (before !== undefined) return { outcome: 'unchanged', url: before.url };
  const head = printMarker(change.comment, { key: change.key });
  const mark = printMarker('rollback-claim', { by: randomUUID() });
  await claim(repository, change.issue, `${head}\n${change.body}\n\n${mark}`);
  const [oldest] = [...(await claims())].sort((a, b) => a.id - b.id);
  if (oldest === undefined || !oldest.body.includes(mark))
    return { outcome: 'skipped', url: oldest?.url ?? null, note: 'another run starts it' };
  return send(repository, change, oldest, head);
}

/** A lost answer is no fault: the thread is read next, and tells. */
async function claim({ writer }: Repository, issue: number, body: string): Promise<void> {
  try {
    await writer.createComment(issue, body);
  } catch (error) {
    if (!(error instanceof AmbiguousWriteError)) throw error;
  }
}

async function send(
  { writer }: Repository,
  { workflow, ref, inputs, refused }: DispatchChange,
  claimed: CommentRecord,
  head: string,
): Promise<EnsureResult> {
  try {
    await writer.dispatchWorkflow(workflow, ref, inputs);
    return { outcome: 'created', url: claimed.url };
  } catch (error) {
    // It may have been taken: the next run looks for it.
    if (error instanceof AmbiguousWriteError)
      return {
        outcome: 'created',
        url: claimed.url,
        note: 'GitHub did not say whether it started',
      };
    if (error instanceof UserError && isRefusal(error))
      await updateWithRetry(() => writer.updateComment(claimed.id, `${head}\n${refused}`));
    throw error;
  }
}

/** GitHub said no; a server that failed, or a limit, may have said nothing at all. */
function isRefusal({ kind }: UserError): boolean {
  return kind === 'permission' || kind === 'missing' || kind === 'rejected' || kind === 'locked';
}
