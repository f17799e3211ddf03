/** What happens to a tracking issue once it is there: its place below the incident, what it remembers, what it is asked. */
import { AmbiguousWriteError, stopsEverything, UserError } from '../../errors.js';
import { bodyWith } from '../../follow-ups/tracking-note.js';
import { isTrusted } from '../../markdown/ours.js';
import type { Repository } from '../../repository/repository.js';
import type { SubIssueChange, TrackingNoteChange } from '../plan.js';
import { ensureComment } from './comment.js';
import { sameBody, updateWithRetry, type EnsureResult } from './ensure.js';

/** GitHub takes a hundred sub-issues; the label says the same of those that do not fit. */
export async function ensureSubIssue(
  { reader, writer }: Repository,
  { parent, child }: SubIssueChange,
): Promise<EnsureResult> {
  const skipped = (note: string): EnsureResult => ({ outcome: 'skipped', url: null, note });
  const children = async () => reader.subIssues(parent);
  const there = await children();
  if (there === null) return skipped('there are no sub-issues here; the label says it');
  if (there.includes(child)) return { outcome: 'unchanged', url: null, number: child };
  if (there.length >= maxChildren)
    return skipped(`#${parent} has ${there.length} sub-issues already`);
  try {
    await writer.addSubIssue(parent, child);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const isLost = error instanceof AmbiguousWriteError;
    if (isLost ? (await children())?.includes(child) !== true : stopsEverything(error)) throw error;
    if (!isLost) return skipped(`GitHub does not take it as a sub-issue of #${parent}`);
  }
  return { outcome: 'updated', url: null, number: child };
}

const maxChildren = 100;

/** The question first: after a stop in between it is found again, and only what is remembered is missing. */
export async function ensureTrackingNote(
  repository: Repository,
  { issue: number, attributes, comment }: TrackingNoteChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const said =
    comment === undefined
      ? null
      : await ensureComment(repository, { kind: 'comment', issue: number, ...comment }, identities);
  const issue = await repository.reader.issue(number);
  const self = (await repository.reader.identity()).login;
  const body = isTrusted(issue.author.login, { self, identities })
    ? bodyWith(issue.body, attributes)
    : null;
  // An issue of somebody else has no marker: there the comment itself is looked for each time.
  if (body === null || sameBody(issue.body, body))
    return said ?? { outcome: 'unchanged', url: issue.url };
  await updateWithRetry(() => repository.writer.updateIssue(number, { body }));
  return said?.outcome === 'created' ? said : { outcome: 'updated', url: said?.url ?? issue.url };
}
