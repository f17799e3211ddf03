/** `follow-ups`: every action item of the published postmortems gets an issue, its link in the document, and a reminder when it is late. */
import type { FollowUp, Tracker } from '../follow-ups/follow-ups.js';
import type { Identities } from '../markdown/ours.js';
import { followUpsOf } from '../follow-ups/follow-ups-of.js';
import { type FollowUpsPlan, planFollowUps } from '../follow-ups/plan-follow-ups.js';
import { fingerprint } from '../markdown/fingerprint.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import { markAsPublished } from '../postmortem/front-matter.js';
import { parsePostmortem } from '../postmortem/parse.js';
import { renderTrackingIssue } from '../render/follow-ups/issue.js';
import { renderReminder } from '../render/follow-ups/reminder.js';
import type {
  FileContent,
  IssueRecord,
  PullRequestRecord,
  RepositoryReader,
  RepositoryRecord,
} from '../repository/repository.js';
import type { Job, Planned, RunContext } from './job.js';
import type { Change } from './plan.js';
import { readPublished } from './published.js';

export interface FollowUpsFacts {
  readonly repository: RepositoryRecord;
  readonly who: Identities;
  readonly documents: readonly FileContent[];
  /** All issues with the follow-up label, whatever their state. */
  readonly issues: readonly IssueRecord[];
  /** Pull requests of ours that offered links before, by branch. */
  readonly offers: Readonly<Record<string, PullRequestRecord>>;
  readonly omitted: number;
}

export interface FollowUpsOutput {
  readonly followUps: readonly FollowUp[];
}

/** Branches that offer links begin with this. */
const offerPrefix = 'after-action/links-';

export function createFollowUpsJob(
  trackers: readonly Tracker[],
): Job<Record<string, never>, FollowUpsFacts, FollowUpsOutput> {
  return {
    id: 'follow-ups',
    description:
      'track the action items of published postmortems as issues, and remind when they are overdue',
    read: readFollowUpsFacts,
    plan: (facts, context) => planAll(facts, context, trackers),
  };
}

async function readFollowUpsFacts(
  reader: RepositoryReader,
  _input: unknown,
  { config }: RunContext,
): Promise<FollowUpsFacts> {
  const [repository, self] = [await reader.repository(), await reader.identity()];
  const { documents, omitted } = await readPublished(reader, config.postmortem.directory);
  const issues =
    documents.length === 0
      ? []
      : await reader.issues({ labels: [config.labels.followUp], state: 'all' });
  const pulls =
    issues.length === 0
      ? []
      : await reader.pullRequests({ state: 'all', base: repository.defaultBranch, limit: 100 });
  const offers = Object.fromEntries(
    pulls
      .filter(({ head }) => head.ref.startsWith(offerPrefix))
      .map((pull) => [pull.head.ref, pull]),
  );
  const who = { self: self.login, identities: config.identities };
  return { repository, who, documents, issues, offers, omitted };
}

export function planAll(
  facts: FollowUpsFacts,
  context: RunContext,
  trackers: readonly Tracker[],
): Planned<FollowUpsOutput> {
  const parts = facts.documents.map((file) =>
    planDocument(
      parsePostmortem(file.path, file.text, context.config.postmortem.sections),
      file,
      facts,
      context,
      trackers,
    ),
  );
  const reasons = parts.flatMap(({ plan }) => plan.reasons);
  if (facts.omitted > 0) reasons.push(`${facts.omitted} older postmortems were not read`);
  if (facts.documents.length === 0)
    reasons.push(
      `there is no postmortem under ${context.config.postmortem.directory}/ on ${facts.repository.defaultBranch}`,
    );
  return {
    plan: { changes: parts.flatMap(({ changes }) => changes), reasons },
    output: { followUps: parts.flatMap((part) => part.followUps) },
  };
}

function planDocument(
  document: PostmortemDocument,
  file: FileContent,
  facts: FollowUpsFacts,
  { config, now }: RunContext,
  trackers: readonly Tracker[],
) {
  const followUps = followUpsOf(document, facts.issues, config, now, {
    trackers,
    who: facts.who,
  });
  const plan = planFollowUps({ document, followUps, repository: facts.repository, config, now });
  const issues = plan.open.map((one): Change => ({
    kind: 'tracking-issue',
    key: one.key,
    label: one.label,
    title: one.title,
    body: renderTrackingIssue(one),
    labels: one.labels,
    assignees: one.assignees,
  }));
  const reminders = plan.reminders.map((one): Change => ({
    kind: 'comment',
    issue: one.issue,
    key: one.key,
    body: renderReminder(one),
  }));
  return {
    followUps,
    plan,
    changes: [...issues, ...offerOf(plan, document, file, facts), ...reminders],
  };
}

/** One offer per content: links that a person declined are not offered again, and all links of a document come together. */
function offerOf(
  plan: FollowUpsPlan,
  document: PostmortemDocument,
  file: FileContent,
  { offers, repository }: FollowUpsFacts,
): readonly Change[] {
  if (plan.text === null || plan.open.length > 0) return [];
  const name = document.incident === null ? document.path : `incident ${document.incident}`;
  const branch = `${offerPrefix}${document.incident ?? 'file'}-${fingerprint(plan.text)}`;
  if (offers[branch]?.state === 'closed') return [];
  const text = markAsPublished(plan.text);
  const published = text === plan.text ? '' : ', sets the status to published';
  const listed = plan.links.map(({ tracking, line }) => `- line ${line}: ${tracking}`).join('\n');
  return [
    {
      kind: 'file',
      branch,
      base: repository.defaultBranch,
      path: document.path,
      text,
      seen: file.sha,
      message: `docs(postmortem): link the follow-ups of ${name}`,
    },
    {
      kind: 'pull-request',
      head: branch,
      base: repository.defaultBranch,
      title: `Link the follow-ups of ${name}`,
      key: branch.slice(offerPrefix.length),
      labels: [],
      draft: false,
      body: `The action items of \`${document.path}\` are tracked now. This adds the links${published}, and nothing else:\n\n${listed}\n`,
    },
  ];
}
