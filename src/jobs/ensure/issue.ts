/** Tracking issues, labels and assignees of an issue: made so, once. */
import { hasLabel } from '../../incident/labels.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import type { IssueRecord } from '../../repository/repository.js';
import type { Repository } from '../../repository/repository.js';
import { type EnsureResult, findOrCreate, readTrustedLogins, updateWithRetry } from './ensure.js';
import { trackingMarker } from '../../follow-ups/tracking-note.js';
import type { AssigneesChange, LabelsChange, TrackingIssueChange } from '../plan.js';

export async function ensureTrackingIssue(
  repository: Repository,
  change: TrackingIssueChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const trusted = await readTrustedLogins(repository.reader, identities);
  const { object, created } = await findOrCreate(
    () => trackingIssue(repository, change, trusted),
    () =>
      repository.writer.createIssue({
        title: change.title,
        body: `${printMarker(trackingMarker, { key: change.key })}\n${change.body}`,
        labels: [change.label, ...change.labels],
        assignees: change.assignees,
      }),
  );
  // What people did to the issue afterwards (title, body, assignee, state) is theirs.
  const kept = created ? ((await trackingIssue(repository, change, trusted)) ?? object) : object;
  return { outcome: created ? 'created' : 'unchanged', url: kept.url, number: kept.number };
}

async function trackingIssue(
  repository: Repository,
  change: TrackingIssueChange,
  trusted: ReadonlySet<string>,
): Promise<IssueRecord | null> {
  const ours = markedAs(
    await repository.reader.issues({
      labels: [change.label],
      state: 'all',
      ...(change.since && { since: change.since }),
    }),
    trusted,
    trackingMarker,
    change.key,
  );
  const kept = ours[0] ?? null;
  for (const duplicate of ours.slice(1).filter(({ state }) => state === 'open')) {
    await repository.writer.updateIssue(duplicate.number, {
      state: 'closed',
      stateReason: 'not_planned',
    });
  }
  return kept;
}

export async function ensureLabels(
  repository: Repository,
  change: LabelsChange,
): Promise<EnsureResult> {
  const issue = await repository.reader.issue(change.issue);
  const add = change.add.filter((label) => !hasLabel(issue.labels, label));
  const remove = change.remove.filter((label) => hasLabel(issue.labels, label));
  if (add.length > 0) await updateWithRetry(() => repository.writer.addLabels(change.issue, add));
  for (const label of remove)
    await updateWithRetry(() => repository.writer.removeLabel(change.issue, label));
  return { outcome: add.length + remove.length > 0 ? 'updated' : 'unchanged', url: issue.url };
}

export async function ensureAssignees(
  repository: Repository,
  change: AssigneesChange,
): Promise<EnsureResult> {
  const issue = await repository.reader.issue(change.issue);
  const { add, refused } = await splitByAssignable(
    repository,
    change.add.filter((login) => !isAmong(issue.assignees, login)),
  );
  const remove = issue.assignees.filter((login) => isAmong(change.remove, login));
  const added =
    add.length === 0
      ? []
      : await updateWithRetry(() => repository.writer.addAssignees(change.issue, add));
  if (remove.length > 0)
    await updateWithRetry(() => repository.writer.removeAssignees(change.issue, remove));
  refused.push(...add.filter((login) => !isAmong(added, login)));
  const outcome =
    added.length + remove.length > 0 ? 'updated' : refused.length > 0 ? 'skipped' : 'unchanged';
  return { outcome, url: issue.url, ...(refused.length > 0 ? { note: refusedNote(refused) } : {}) };
}

/** Who may not be assigned is not sent: GitHub would take the request, ignore it, and every run would send it again. */
async function splitByAssignable(
  repository: Repository,
  logins: readonly string[],
): Promise<{ readonly add: readonly string[]; readonly refused: string[] }> {
  const add: string[] = [];
  const refused: string[] = [];
  for (const login of logins)
    ((await repository.reader.assignable(login)) ? add : refused).push(login);
  return { add, refused };
}

const refusedNote = (logins: readonly string[]): string =>
  `GitHub does not let ${logins.map((login) => `@${login}`).join(', ')} be assigned here`;

/** Logins and labels are the same whatever their case. */
function isAmong(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
