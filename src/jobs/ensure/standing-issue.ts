/**
 * One issue on a state of things: opened when something is amiss, edited in place, closed when all is well. A person
 * who closes it has read it: the same faults do not open it again, others do.
 */
import { parseMarker, printMarker, markedAs } from '../../markdown/marker.js';
import type { IssueRecord, Repository } from '../../repository/repository.js';
import type { StandingIssueChange } from '../plan.js';
import {
  type EnsureResult,
  findOrCreate,
  readTrustedLogins,
  sameBody,
  updateWithRetry,
} from './ensure.js';

const standingMarker = 'standing';

export async function ensureStandingIssue(
  repository: Repository,
  change: StandingIssueChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const trusted = await readTrustedLogins(repository.reader, identities);
  const found = () => standing(repository, change, trusted);
  if (change.faults.length === 0) return settled((await found())[0], repository, change);
  const { object, created } = await findOrCreate(
    async () => (await found())[0] ?? null,
    () =>
      repository.writer.createIssue({
        title: change.title,
        body: bodyOf(change, 'open'),
        labels: [change.label],
        assignees: [],
      }),
  );
  // Of two, after a race, the older one stays.
  const [kept = object, ...others] = await found();
  for (const { number, state } of others)
    if (state === 'open')
      await updateWithRetry(() =>
        repository.writer.updateIssue(number, { state: 'closed', stateReason: 'not_planned' }),
      );
  if (created) return { outcome: 'created', url: kept.url, number: kept.number };
  return refreshed(kept, repository, change);
}

/** Ascending by number. */
async function standing(
  { reader }: Repository,
  { label, key }: StandingIssueChange,
  trusted: ReadonlySet<string>,
): Promise<readonly IssueRecord[]> {
  const issues = await reader.issues({ labels: [label], state: 'all' });
  return markedAs(issues, trusted, standingMarker, key);
}

/** `well`: we closed it; whoever closes it else leaves `open` there. */
function bodyOf({ key, faults, body }: StandingIssueChange, state: 'open' | 'well'): string {
  return `${printMarker(standingMarker, { key, faults: faults.join('.'), state })}\n${body}`;
}

async function settled(
  issue: IssueRecord | undefined,
  { writer }: Repository,
  change: StandingIssueChange,
): Promise<EnsureResult> {
  if (issue === undefined) return { outcome: 'unchanged', url: null };
  const { number, url } = issue;
  const body = bodyOf(change, 'well');
  if (issue.state === 'closed' && sameBody(issue.body, body))
    return { outcome: 'unchanged', url, number };
  await updateWithRetry(() =>
    writer.updateIssue(number, { body, state: 'closed', stateReason: 'completed' }),
  );
  return { outcome: 'updated', url, number, before: issue.body };
}

async function refreshed(
  issue: IssueRecord,
  { writer }: Repository,
  change: StandingIssueChange,
): Promise<EnsureResult> {
  const { number, url } = issue;
  const body = bodyOf(change, 'open');
  const reopen = issue.state === 'closed' && !isReadAlready(issue, change);
  if (sameBody(issue.body, body) && !reopen) return { outcome: 'unchanged', url, number };
  if (issue.state === 'closed' && !reopen) return { outcome: 'unchanged', url, number };
  await updateWithRetry(() =>
    writer.updateIssue(number, {
      body,
      ...(reopen && { state: 'open', stateReason: 'reopened' as const }),
    }),
  );
  return { outcome: 'updated', url, number, before: issue.body };
}

/** A person closed it knowing all of these. */
function isReadAlready({ body }: IssueRecord, { faults }: StandingIssueChange): boolean {
  const { faults: known = '', state } = parseMarker(body)?.attributes ?? {};
  const read = new Set(known.split('.'));
  return state === 'open' && faults.every((fault) => read.has(fault));
}
