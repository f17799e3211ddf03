/** One comment of ours per key: found by its marker, edited in place, duplicates of a race retired. */
import { NotFoundError } from '../../errors.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import type { CommentRecord } from '../../repository.js';
import { type Forge, type Result, findOrCreate, sameBody, updateTwice } from '../forge.js';
import type { CommentChange, ReactionChange } from '../plan.js';

export async function ensureComment(forge: Forge, change: CommentChange): Promise<Result> {
  const body = `${printMarker(change.key, change.part === undefined ? {} : { key: change.part })}\n${change.body}`;
  const { object, created } = await findOrCreate(
    () => keptComment(forge, change),
    () => forge.writer.createComment(change.issue, body),
  );
  if (created) {
    // Somebody else may have created one between our look and our write: both runs keep the lowest id.
    const kept = (await keptComment(forge, change)) ?? object;
    return { outcome: 'created', url: kept.url };
  }
  if (sameBody(object.body, body)) return { outcome: 'unchanged', url: object.url };
  const updated = await updateTwice(() => forge.writer.updateComment(object.id, body));
  return { outcome: 'updated', url: updated.url };
}

async function keptComment(forge: Forge, change: CommentChange): Promise<CommentRecord | null> {
  const self = (await forge.reader.identity()).login;
  const ours = markedAs(await forge.reader.comments(change.issue), self, change.key, change.part);
  for (const duplicate of ours.slice(1)) await forge.writer.deleteComment(duplicate.id);
  return ours[0] ?? null;
}

export async function ensureReaction(forge: Forge, change: ReactionChange): Promise<Result> {
  try {
    // GitHub stores the same reaction by the same account once, so there is nothing to look up first.
    await updateTwice(() => forge.writer.react(change.comment, change.content));
    return { outcome: 'created', url: null };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return { outcome: 'skipped', url: null, note: 'the comment is gone' };
  }
}
