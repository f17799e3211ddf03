/**
 * `follow-ups`: every action item of the published postmortems gets an issue, its link in the
 * document, and a reminder when it is late.
 */
import type { FollowUp, Tracker } from '../follow-ups/follow-ups.js';
import { type Identities, trustedLogins } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import { stopsEverything, UserError } from '../errors.js';
import { followUpKey } from '../follow-ups/follow-up-key.js';
import { plusSeconds, type Instant } from '../time/instant.js';
import { joinFollowUps } from '../follow-ups/follow-ups-of.js';
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
  /** The document as it is on the branch of an open offer, by branch; `null` when a person changed it there. */
  readonly branchFiles: Readonly<Record<string, FileContent | null>>;
  /** `''` when there is none, or nobody is needed. */
  readonly codeowners: string;
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
  { config, now }: RunContext,
): Promise<FollowUpsFacts> {
  const [repository, self] = [await reader.repository(), await reader.identity()];
  const { documents, omitted } = await readPublished(reader, config.postmortem.directory);
  const parsed = documents.map(({ path, text }) =>
    parsePostmortem(path, text, config.postmortem.sections),
  );
  const who = { self: self.login, identities: config.identities };
  const issues =
    documents.length === 0 ? [] : await trackingIssues(reader, parsed, config.labels.followUp, now);
  const pulls =
    issues.length === 0
      ? []
      : await reader.pullRequests({ state: 'all', base: repository.defaultBranch, limit: 100 });
  const offers = Object.fromEntries(
    pulls
      .filter(({ head }) => head.ref.startsWith(offerPrefix))
      .map((pull) => [pull.head.ref, pull]),
  );
  const branchFiles = await filesOfOffers(reader, parsed, offers, who);
  const codeowners = await codeownersFor(reader, issues);
  return { repository, who, documents, issues, offers, branchFiles, codeowners, omitted };
}

/** A person may have taken the label off: such an issue is known by its marker for this long after its last change. */
const unlabelledDays = 180;
const linkedPerRun = 30;

/**
 * The labelled issues; those of our marker without the label, and those that the documents link,
 * only where one is missing.
 */
async function trackingIssues(
  reader: RepositoryReader,
  documents: readonly PostmortemDocument[],
  label: string,
  now: Instant,
): Promise<readonly IssueRecord[]> {
  const labelled = await reader.issues({ labels: [label], state: 'all' });
  const known = new Map(labelled.map((issue) => [issue.number, issue]));
  const keys = new Set(labelled.map(({ body }) => parseMarker(body)?.attributes['key']));
  const items = documents.flatMap((document) =>
    document.actionItems
      .filter(({ state }) => state === 'open')
      .map((item) => ({ item, key: followUpKey(document.incident ?? document.path, item.text) })),
  );
  if (items.some(({ item, key }) => item.tracking === null && !keys.has(key))) {
    const since = plusSeconds(now, -unlabelledDays * 86_400);
    for (const issue of await reader.issues({ state: 'all', since }))
      if (parseMarker(issue.body)?.kind === 'follow-up') known.set(issue.number, issue);
  }
  const linked = items.flatMap(({ item }) => /^#(\d{1,9})$/.exec(item.tracking ?? '')?.[1] ?? []);
  const missing = [...new Set(linked.map(Number))].filter((number) => !known.has(number));
  for (const number of missing.slice(0, linkedPerRun)) {
    const issue = await issueOrNull(reader, number);
    if (issue !== null) known.set(number, issue);
  }
  return [...known.values()].sort((a, b) => a.number - b.number);
}

/** What a document links may be gone, or a pull request. */
async function issueOrNull(reader: RepositoryReader, number: number): Promise<IssueRecord | null> {
  try {
    return await reader.issue(number);
  } catch (error) {
    if (!(error instanceof UserError) || stopsEverything(error)) throw error;
    return null;
  }
}

/** An offer that is open is brought up to date, unless the last change on its branch is a person's. */
async function filesOfOffers(
  reader: RepositoryReader,
  documents: readonly PostmortemDocument[],
  offers: FollowUpsFacts['offers'],
  who: Identities,
): Promise<FollowUpsFacts['branchFiles']> {
  const files: Record<string, FileContent | null> = {};
  for (const document of documents) {
    const offer = openOffer(document, offers);
    if (offer === null) continue;
    const ref = offer.head.ref;
    const file = await reader.file(document.path, ref);
    const [last] = (await reader.commits({ ref, path: document.path, limit: 1 })).items;
    files[ref] =
      last === undefined || trustedLogins(who).has(last.author.login.toLowerCase()) ? file : null;
  }
  return files;
}

async function codeownersFor(
  reader: RepositoryReader,
  issues: readonly IssueRecord[],
): Promise<string> {
  if (!issues.some(({ state, assignees }) => state === 'open' && assignees.length === 0)) return '';
  for (const path of ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']) {
    const file = await reader.file(path);
    if (file !== null) return file.text;
  }
  return '';
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
  const followUps = joinFollowUps(document, facts.issues, config, now, {
    trackers,
    who: facts.who,
  });
  const { repository, codeowners } = facts;
  const plan = planFollowUps({ document, followUps, repository, codeowners, config, now });
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
    changes: [...issues, ...planOffer(plan, document, file, facts), ...reminders],
  };
}

/** `after-action/links-12`, the next one `…-12-2`; in former versions a hash of the document followed the number. */
function findBranches(document: PostmortemDocument, offers: FollowUpsFacts['offers']) {
  const name = document.incident ?? `file-${fingerprint(document.path).slice(0, 8)}`;
  const own = new RegExp(`^${offerPrefix}${name}(?:-[\\w-]{1,40})?$`);
  const taken = Object.keys(offers).filter((branch) => own.test(branch));
  return { name, taken };
}

function openOffer(
  document: PostmortemDocument,
  offers: FollowUpsFacts['offers'],
): PullRequestRecord | null {
  const open = findBranches(document, offers).taken.flatMap((branch) =>
    offers[branch]?.state === 'open' ? [offers[branch]] : [],
  );
  return open.sort((a, b) => b.number - a.number)[0] ?? null;
}

/** One offer per document, brought up to date while it is open. Links that a person declined are not offered again. */
function planOffer(
  plan: FollowUpsPlan,
  document: PostmortemDocument,
  file: FileContent,
  { offers, repository, branchFiles }: FollowUpsFacts,
): readonly Change[] {
  if (plan.text === null || plan.open.length > 0) return [];
  const name = document.incident === null ? document.path : `incident ${document.incident}`;
  const { name: short, taken } = findBranches(document, offers);
  const open = openOffer(document, offers);
  const links = fingerprint(plan.links.map(({ key, tracking }) => `${key} ${tracking}`).join(' '));
  const key = `${short}-${links}`;
  const former = `${offerPrefix}${document.incident ?? 'file'}-${fingerprint(plan.text)}`;
  const declined = Object.values(offers).some(
    (pull) =>
      pull.state === 'closed' &&
      !pull.merged &&
      (pull.head.ref === former || parseMarker(pull.body)?.attributes['key'] === key),
  );
  if (declined && open === null) return [];
  const next = taken.length === 0 ? '' : `-${taken.length + 1}`;
  const branch = open?.head.ref ?? `${offerPrefix}${short}${next}`;
  const there = open === null ? file : branchFiles[branch];
  if (there === null) return [];
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
      seen: there?.sha ?? file.sha,
      message: `docs(postmortem): link the follow-ups of ${name}`,
    },
    {
      kind: 'pull-request',
      head: branch,
      base: repository.defaultBranch,
      title: `Link the follow-ups of ${name}`,
      key,
      labels: [],
      draft: false,
      body:
        `The action items of \`${document.path}\` are tracked now. This adds the ` +
        `links${published}, and nothing else:\n\n${listed}\n`,
    },
  ];
}
