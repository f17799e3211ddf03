/** One comment of ours per key: found by its marker, edited in place, duplicates of a race retired. */
import { NotFoundError } from '../../errors.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import type { CommentRecord } from '../../repository/repository.js';
import type { Repository } from '../../repository/repository.js';
import { type EnsureResult, findOrCreate, sameBody, updateWithRetry } from './ensure.js';
import type { CommentChange, ReactionChange } from '../plan.js';

export async function ensureComment(
  repository: Repository,
  change: CommentChange,
): Promise<EnsureResult> {
  const body = `${printMarker(change.key, change.part === undefined ? {} : { key: change.part })}\n${change.body}`;
  const { object, created } = await findOrCreate(
    () => keptComment(repository, change),
    () => repository.writer.createComment(change.issue, body),
  );
  if (created) {
    // Somebody else may have created one between our look and our write: both runs keep the lowest id.
    const kept = (await keptComment(repository, change)) ?? object;
    return { outcome: 'created', url: kept.url };
  }
  if (sameBody(object.body, body)) return { outcome: 'unchanged', url: object.url };
  const updated = await updateWithRetry(() => repository.writer.updateComment(object.id, body));
  return { outcome: 'updated', url: updated.url };
}

async function keptComment(
  repository: Repository,
  change: CommentChange,
): Promise<CommentRecord | null> {
  const self = (await repository.reader.identity()).login;
  const ours = markedAs(
    await repository.reader.comments(change.issue),
    self,
    change.key,
    change.part,
  );
  for (const duplicate of ours.slice(1)) await repository.writer.deleteComment(duplicate.id);
  return ours[0] ?? null;
}

export async function ensureReaction(
  repository: Repository,
  change: ReactionChange,
): Promise<EnsureResult> {
  try {
    // GitHub stores the same reaction by the same account once, so there is nothing to look up first.
    await updateWithRetry(() => repository.writer.react(change.comment, change.content));
    return { outcome: 'created', url: null };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { outcome: 'skipped', url: null, note: 'the comment is gone' };
  }
}
