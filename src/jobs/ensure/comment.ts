/** One comment of ours per key: found by its marker, edited in place, duplicates of a race retired. */
import { NotFoundError, UserError } from '../../errors.js';
import { trustedLogins } from '../../markdown/ours.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import type { CommentRecord } from '../../repository/repository.js';
import type { Repository } from '../../repository/repository.js';
import { type EnsureResult, findOrCreate, sameBody, updateWithRetry } from './ensure.js';
import type { CommentChange, ReactionChange } from '../plan.js';

export async function ensureComment(
  repository: Repository,
  change: CommentChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const self = (await repository.reader.identity()).login;
  const trusted = trustedLogins({ self, identities });
  const body = `${printMarker(change.key, change.part === undefined ? {} : { key: change.part })}\n${change.body}`;
  const { object, created } = await findOrCreate(
    () => keptComment(repository, change, trusted),
    () => repository.writer.createComment(change.issue, body),
  );
  if (created) {
    // Somebody else may have created one between our look and our write: both runs keep the lowest id.
    const kept = (await keptComment(repository, change, trusted)) ?? object;
    return { outcome: 'created', url: kept.url };
  }
  if (sameBody(object.body, body)) return { outcome: 'unchanged', url: object.url };
  try {
    const updated = await updateWithRetry(() => repository.writer.updateComment(object.id, body));
    return { outcome: 'updated', url: updated.url, before: object.body };
  } catch (error) {
    // Another identity's comment that this token may not edit stays as it is: a second one next to it would be worse.
    if (isSelf(object, self) || !isRefusal(error)) throw error;
    return {
      outcome: 'skipped',
      url: object.url,
      note: `the comment is @${object.author.login}'s, and this token may not edit it`,
    };
  }
}

const isSelf = ({ author }: CommentRecord, self: string): boolean =>
  author.login.toLowerCase() === self.toLowerCase();

const isRefusal = (error: unknown): boolean =>
  error instanceof UserError && (error.kind === 'permission' || error.kind === 'missing');

async function keptComment(
  repository: Repository,
  change: CommentChange,
  trusted: ReadonlySet<string>,
): Promise<CommentRecord | null> {
  const ours = markedAs(
    await repository.reader.comments(change.issue),
    trusted,
    change.key,
    change.part,
  );
  for (const duplicate of ours.slice(1)) await retire(repository, duplicate);
  return ours[0] ?? null;
}

async function retire(repository: Repository, duplicate: CommentRecord): Promise<void> {
  try {
    await repository.writer.deleteComment(duplicate.id);
  } catch (error) {
    // Of another identity: whoever may delete it will.
    if (!isRefusal(error)) throw error;
  }
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
