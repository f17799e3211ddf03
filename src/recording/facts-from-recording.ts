/** Replay with a clock: a recording → the facts as they were known at a moment, nothing of what came later. */
import { compareText } from '../text/compare.js';
import type { IncidentFacts } from '../incident/incident.js';
import {
  ghost,
  type AskedPermission,
  type IssueEventRecord,
  type IssueRecord,
  type PullRequestRecord,
  type UserRecord,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { Recording } from './parse-recording.js';

export interface ReplayOptions {
  /**
   * Cut everything that was not yet known then. Without it nothing is cut, and "now" is when the
   * recording was read or its last entry.
   */
  readonly at?: Instant;
}

/**
 * Comments and pull requests have no history of their text: what was edited after `at` keeps the recorded text, and
 * `omissions` says so. Without recorded permissions every participant who is not a bot counts as
 * `write`: GitHub cannot be asked.
 */
export function factsFromRecording(
  recording: Recording,
  options: ReplayOptions = {},
): IncidentFacts {
  const readAt = options.at ?? recording.readAt ?? lastInstant(recording);
  const facts = { ...toFacts(recording), readAt };
  return options.at === undefined
    ? facts
    : { ...cutFacts(facts, options.at), permissions: facts.permissions };
}

function toFacts(recording: Recording): Omit<IncidentFacts, 'readAt'> {
  const {
    repository,
    issue,
    comments,
    reportedChanges,
    issueEvents,
    commits,
    deployments,
    releases,
    workflowRuns,
    pullRequests,
    comparisons,
    self,
    codeowners,
    omissions,
    probings,
    shippedPulls,
  } = recording;
  const permissions = recording.permissions ?? assumedPermissions(recording);
  return {
    repository,
    issue,
    comments,
    reportedChanges,
    issueEvents,
    commits,
    deployments,
    releases,
    workflowRuns,
    pullRequests,
    comparisons,
    permissions,
    self,
    omissions,
    codeowners,
    ...(probings.length > 0 && { probings }),
    ...(shippedPulls.length > 0 && { shippedPulls }),
  };
}

function assumedPermissions(recording: Recording): Readonly<Record<string, AskedPermission>> {
  const { issue, comments, issueEvents } = recording;
  const people: readonly UserRecord[] = [
    issue.author,
    ...comments.map((comment) => comment.author),
    ...issueEvents.map((event) => event.actor),
  ];
  const logins = people
    .filter((person) => person.type !== 'Bot' && person.login !== ghost.login)
    .map((person) => person.login);
  return Object.fromEntries([...new Set(logins)].map((login) => [login, 'write' as const]));
}

function lastInstant(recording: Recording): Instant {
  const {
    issue,
    comments,
    issueEvents,
    commits,
    deployments,
    releases,
    workflowRuns,
    pullRequests,
  } = recording;
  const instants = [
    issue.createdAt,
    issue.updatedAt,
    issue.closedAt ?? issue.createdAt,
    ...comments.map((comment) => comment.updatedAt),
    ...issueEvents.map((event) => event.createdAt),
    ...commits.map((commit) => commit.committedAt),
    ...deployments.flatMap((deployment) => [
      deployment.createdAt,
      ...deployment.statuses.map((status) => status.createdAt),
    ]),
    ...releases.map((release) => release.publishedAt),
    ...workflowRuns.map((run) => run.updatedAt),
    ...pullRequests.map((pull) => pull.updatedAt),
  ];
  return instants.reduce((last, instant) => (instant > last ? instant : last));
}

function cutFacts(facts: IncidentFacts, at: Instant): IncidentFacts {
  const commits = facts.commits.filter((commit) => commit.committedAt <= at);
  const deployments = facts.deployments.filter((deployment) => deployment.createdAt <= at);
  const later = new Set([...facts.commits, ...facts.deployments].map((change) => change.sha));
  for (const change of [...commits, ...deployments]) later.delete(change.sha);
  return {
    ...facts,
    issue: issueAt(facts.issue, facts.issueEvents, at),
    comments: facts.comments
      .filter((comment) => comment.createdAt <= at)
      .map((comment) =>
        comment.updatedAt <= at ? comment : { ...comment, updatedAt: comment.createdAt },
      ),
    reportedChanges: facts.reportedChanges.filter(({ createdAt }) => createdAt <= at),
    issueEvents: facts.issueEvents.filter((event) => event.createdAt <= at),
    commits,
    deployments: deployments.map((deployment) => ({
      ...deployment,
      statuses: deployment.statuses.filter((status) => status.createdAt <= at),
    })),
    releases: facts.releases.filter((release) => release.publishedAt <= at),
    workflowRuns: facts.workflowRuns
      .filter((run) => run.startedAt <= at)
      .map((run) =>
        run.updatedAt <= at
          ? run
          : { ...run, status: 'in_progress', conclusion: null, updatedAt: run.startedAt },
      ),
    pullRequests: facts.pullRequests
      .filter((pull) => pull.createdAt <= at)
      .map((pull) => pullAt(pull, at)),
    ...(facts.shippedPulls && {
      shippedPulls: facts.shippedPulls.filter((pull) => pull.createdAt <= at),
    }),
    ...(facts.probings && { probings: facts.probings.filter((look) => look.at <= at) }),
    comparisons: facts.comparisons.filter(
      (comparison) =>
        !later.has(comparison.head) &&
        comparison.commits.every((commit) => commit.committedAt <= at),
    ),
    omissions: [...facts.omissions, ...editedLater(facts, at)],
  };
}

/**
 * Whether something held at `at`, from the events that switch it on and off; events after `at` tell
 * what was before them.
 */
function heldAt(
  events: readonly IssueEventRecord[],
  at: Instant,
  on: string,
  off: string,
  recorded: boolean,
): boolean {
  const switches = events.filter((event) => event.event === on || event.event === off);
  const before = switches.filter((event) => event.createdAt <= at).at(-1);
  if (before !== undefined) return before.event === on;
  const after = switches.find((event) => event.createdAt > at);
  return after === undefined ? recorded : after.event === off;
}

function namesAt(
  events: readonly IssueEventRecord[],
  at: Instant,
  recorded: readonly string[],
  on: string,
  off: string,
  nameOf: (event: IssueEventRecord) => string | undefined,
): readonly string[] {
  const mentioned = events
    .filter((event) => event.event === on || event.event === off)
    .flatMap((event) => nameOf(event) ?? []);
  const names = [...new Set([...recorded, ...mentioned])];
  return names.filter((name) =>
    heldAt(
      events.filter((event) => nameOf(event) === name),
      at,
      on,
      off,
      recorded.includes(name),
    ),
  );
}

function titleAt(issue: IssueRecord, events: readonly IssueEventRecord[], at: Instant): string {
  const renames = events.flatMap((event) =>
    event.rename === undefined ? [] : [{ ...event.rename, createdAt: event.createdAt }],
  );
  return renames.find((rename) => rename.createdAt > at)?.from ?? renames.at(-1)?.to ?? issue.title;
}

function issueAt(
  issue: IssueRecord,
  unsorted: readonly IssueEventRecord[],
  at: Instant,
): IssueRecord {
  const events = [...unsorted].sort((a, b) => compareText(a.createdAt, b.createdAt));
  const recordedClosed =
    issue.state === 'closed' && (issue.closedAt === null || issue.closedAt <= at);
  const closed = heldAt(events, at, 'closed', 'reopened', recordedClosed);
  const close = events.filter((event) => event.event === 'closed' && event.createdAt <= at).at(-1);
  const reopened = events.some((event) => event.event === 'reopened' && event.createdAt <= at);
  return {
    ...issue,
    title: titleAt(issue, events, at),
    state: closed ? 'closed' : 'open',
    stateReason: closed ? (issue.stateReason ?? 'completed') : reopened ? 'reopened' : null,
    closedAt: closed ? (close?.createdAt ?? issue.closedAt) : null,
    updatedAt:
      issue.updatedAt <= at ? issue.updatedAt : issue.createdAt > at ? issue.createdAt : at,
    labels: namesAt(events, at, issue.labels, 'labeled', 'unlabeled', (event) => event.label),
    assignees: namesAt(
      events,
      at,
      issue.assignees,
      'assigned',
      'unassigned',
      (event) => event.assignee,
    ),
    locked: heldAt(events, at, 'locked', 'unlocked', issue.locked),
  };
}

function pullAt(pull: PullRequestRecord, at: Instant): PullRequestRecord {
  const merged = pull.merged && (pull.mergedAt === null || pull.mergedAt <= at);
  const closed =
    pull.state === 'closed' && (pull.closedAt ?? pull.mergedAt ?? pull.createdAt) <= at;
  return {
    ...pull,
    state: closed ? 'closed' : 'open',
    merged,
    closedAt: closed ? pull.closedAt : null,
    mergedAt: merged ? pull.mergedAt : null,
    mergeCommitSha: merged ? pull.mergeCommitSha : null,
    updatedAt: pull.updatedAt <= at ? pull.updatedAt : pull.createdAt,
  };
}

function editedLater(facts: IncidentFacts, at: Instant): readonly string[] {
  const comments = facts.comments.filter(
    (comment) => comment.createdAt <= at && comment.updatedAt > at,
  ).length;
  const subject = comments === 1 ? '1 comment was' : `${comments} comments were`;
  return comments === 0
    ? []
    : [
        `${subject} edited after ${at}; the text shown is the recorded one, earlier versions are not kept`,
      ];
}
