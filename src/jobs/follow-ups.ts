/**
 * `follow-ups`: every action item of the published postmortems gets an issue, its link in the
 * document, and a reminder when it is late.
 */
import { findMissingPostmortems } from '../follow-ups/missing-postmortems.js';
import type { FollowUp, FollowUpDocument, Tracker } from '../follow-ups/follow-ups.js';
import { keyPrefix } from '../follow-ups/follow-up-key.js';
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
import { findOrphans, indexIssues, type IssueIndex } from '../follow-ups/issue-index.js';
import { planDigest } from '../follow-ups/digest.js';
import { type FollowUpsPlan, planFollowUps } from '../follow-ups/plan-follow-ups.js';
import { renderDigest } from '../render/follow-ups/digest.js';
import { makeTrackingIssue } from './tracking-issues.js';
import { renderMissingPostmortem, renderReminder } from '../render/follow-ups/reminder.js';
import type { FileContent, IssueRecord } from '../repository/repository.js';
import { plusSeconds, type Instant } from '../time/instant.js';
import type { Job, Planned, RunContext } from './job.js';
import { planOffer } from './links-offer.js';
import type { Change } from './plan.js';
import { type FollowUpsFacts, readFollowUpsFacts } from './read-follow-ups.js';

export type { FollowUpsFacts } from './read-follow-ups.js';

export interface FollowUpsOutput {
  readonly followUps: readonly FollowUp[];
  /** The digest, where it goes into the summary of the run; `''` else. */
  readonly digest: string;
}

export function createFollowUpsJob(
  trackers: readonly Tracker[],
): Job<Record<string, never>, FollowUpsFacts, FollowUpsOutput> {
  const known = new Map<string, FollowUpDocument>();
  return {
    id: 'follow-ups',
    description:
      'track the action items of published postmortems as issues, and remind when they are overdue',
    read: (reader, _input, context) => readFollowUpsFacts(reader, context, trackers, known),
    plan: (facts, context) => planAll(facts, context, trackers),
  };
}

/**
 * Changes of one round; a run has four at most. Each is up to two writes, and GitHub takes 500 an hour. What is left
 * waits for the next run: what is done is not planned again, so that the last one is reached.
 */
const changesPerRound = 50;

export function planAll(
  facts: FollowUpsFacts,
  context: RunContext,
  trackers: readonly Tracker[],
): Planned<FollowUpsOutput> {
  const documents = facts.parsed.map((document, i) => ({
    document,
    file: facts.documents[i] ?? { path: document.path, text: document.source, sha: '' },
  }));
  const index = indexIssues(
    facts.issues,
    facts.who,
    facts.elsewhere,
    facts.repository.fullName.toLowerCase(),
  );
  const prefixes = documents.map(({ document }) => keyPrefix(document.incident ?? document.path));
  const orphans = new Map(findOrphans(index, new Set(prefixes)));
  const sweep = { facts, context, trackers, index, orphans, since: knownUntil(facts.issues) };
  const parts = documents.map(({ document, file }) => planDocument(document, file, sweep));
  const followUps = parts.flatMap((part) => part.followUps);
  const wanted = [...parts.flatMap(({ changes }) => changes), ...planMissing(sweep, documents)];
  const counted = wanted.filter(isCounted);
  const digest = digestOf(followUps, context);
  return {
    plan: {
      // A digest is written once and stays: it waits until the issues are there that it counts.
      changes: [
        ...withinBudget(wanted),
        ...(wanted.some(({ kind }) => kind === 'tracking-issue') ? [] : digest.changes),
      ],
      reasons: reasonsFor(facts, parts, context, counted.length - changesPerRound),
    },
    output: { followUps, digest: digest.summary },
  };
}

interface Sweep {
  readonly facts: FollowUpsFacts;
  readonly context: RunContext;
  readonly trackers: readonly Tracker[];
  readonly index: IssueIndex;
  readonly orphans: Map<string, IssueRecord>;
  readonly since: Instant | null;
}

interface Part {
  readonly followUps: readonly FollowUp[];
  readonly plan: FollowUpsPlan;
  readonly changes: readonly Change[];
}

/** By GitHub's clock: all that was changed before this is among the issues that were read. */
function knownUntil(issues: readonly IssueRecord[]): Instant | null {
  const newest = issues.reduce<Instant | null>(
    (latest, { updatedAt }) => (latest === null || updatedAt > latest ? updatedAt : latest),
    null,
  );
  return newest === null ? null : plusSeconds(newest, -3600);
}

function planDocument(document: FollowUpDocument, file: FileContent, sweep: Sweep): Part {
  const { facts, context, trackers, index, orphans, since } = sweep;
  const { config, now } = context;
  const { repository, codeowners, commit, who } = facts;
  const followUps = joinFollowUps(document, index, config, now, { trackers, who, orphans });
  const plan = planFollowUps({ document, followUps, repository, codeowners, commit, config, now });
  const issues = plan.open.map((one) => makeTrackingIssue(one, since));
  const below = plan.subIssues.map((one): Change => ({ kind: 'sub-issue', ...one }));
  const reminders = plan.reminders.map((one): Change => ({
    kind: 'tracking-note',
    issue: one.issue,
    attributes: { asked: one.key },
    comment: { key: one.key, body: renderReminder(one) },
  }));
  const dated = followUps.flatMap(({ note, issue, item }): readonly Change[] =>
    issue === null || issue.away || note.due === null || note.was !== null
      ? []
      : [{ kind: 'tracking-note', issue: issue.number, attributes: { was: item.due ?? '' } }],
  );
  const offer = planOffer(plan, document, file, facts.offers, repository);
  return { followUps, plan, changes: [...issues, ...below, ...offer, ...dated, ...reminders] };
}

function planMissing(
  { facts, context }: Sweep,
  documents: readonly { readonly document: FollowUpDocument }[],
): readonly Change[] {
  const { pulls, closed } = facts;
  const published = new Set(documents.flatMap(({ document }) => document.incident ?? []));
  return findMissingPostmortems({ pulls, closed, published, ...context }).map((one) => ({
    kind: 'comment',
    issue: one.issue,
    key: `postmortem-${one.kind}-${one.days}`,
    body: renderMissingPostmortem(one),
  }));
}

function digestOf(
  followUps: readonly FollowUp[],
  { config, now }: RunContext,
): { readonly changes: readonly Change[]; readonly summary: string } {
  if (config.followUps.digest === 'off' || followUps.length === 0)
    return { changes: [], summary: '' };
  const digest = planDigest(followUps, config, now);
  const body = renderDigest(digest);
  if (config.followUps.digest === 'summary') return { changes: [], summary: body };
  const { week: key } = digest;
  const title = `Follow-ups, week ${key.slice(6)} of ${key.slice(0, 4)}`;
  const label = config.labels.digest;
  return { changes: [{ kind: 'digest', key, label, title, body }], summary: '' };
}

/** A links pull request belongs to what was written before; it is never cut off from its file. */
function isCounted({ kind }: Change): boolean {
  return kind !== 'file' && kind !== 'pull-request';
}

function withinBudget(changes: readonly Change[]): readonly Change[] {
  let left = changesPerRound;
  return changes.filter((change) => {
    left -= isCounted(change) ? 1 : change.kind === 'file' ? 2 : 0;
    return left >= 0 || change.kind === 'pull-request';
  });
}

function reasonsFor(
  { omitted, documents, repository }: FollowUpsFacts,
  parts: readonly Part[],
  { config }: RunContext,
  later: number,
): readonly string[] {
  const folder = `${config.postmortem.directory}/`;
  const quiet = parts.filter(({ changes }) => changes.length === 0).length;
  const reasons =
    parts.length <= 20
      ? parts.flatMap(({ plan }) => plan.reasons)
      : [
          ...parts.filter(({ changes }) => changes.length > 0).flatMap(({ plan }) => plan.reasons),
          `${quiet} of ${parts.length} postmortems have nothing to change`,
        ];
  return [
    ...reasons,
    ...(later > 0 ? [`${later} changes wait for the next round or run`] : []),
    ...(omitted > 0 ? [`${omitted} older postmortems were not read`] : []),
    ...(documents.length === 0
      ? [`there is no postmortem under ${folder} on ${repository.defaultBranch}`]
      : []),
  ];
}
