/**
 * What the follow-ups of one postmortem call for: issues to open, links to write back, reminders
 * that are due. Neutral data; rendering and writing are for others.
 */
import type { Config } from '../config/config.js';
import { writeTracking } from '../postmortem/edit.js';
import type { RepositoryRecord } from '../repository/repository.js';
import { plusSeconds, type Instant } from '../time/instant.js';
import { redact } from '../markdown/redact.js';
import { findDoneWhen } from './done-when.js';
import { day, dueByDefault } from './due.js';
import { planReminders, type ReminderPlan } from './plan-reminders.js';
import type { FollowUp, FollowUpDocument } from './follow-ups.js';

/** One tracking issue that should exist. `key` goes into its marker. */
export interface TrackingIssuePlan {
  readonly key: string;
  readonly followUp: FollowUp;
  /** Plain text, at most 120 characters; untrusted still. */
  readonly title: string;
  /** The item's line in the postmortem, at the commit that was read. */
  readonly documentUrl: string;
  readonly incidentUrl: string | null;
  /** Untrusted words; `null` when the document does not say. */
  readonly doneWhen: string | null;
  readonly dueAt: Instant | null;
  readonly label: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** A tracking issue that should stand below its incident. */
export interface SubIssuePlan {
  readonly parent: number;
  readonly child: number;
}

export interface FollowUpsPlan {
  readonly open: readonly TrackingIssuePlan[];
  /**
   * The document with links to the issues that are known but not written there; `null` when nothing
   * is to be written.
   */
  readonly text: string | null;
  readonly links: readonly {
    readonly key: string;
    readonly line: number;
    readonly tracking: string;
  }[];
  readonly subIssues: readonly SubIssuePlan[];
  readonly reminders: readonly ReminderPlan[];
  readonly reasons: readonly string[];
}

export interface FollowUpsInput {
  readonly document: FollowUpDocument;
  readonly followUps: readonly FollowUp[];
  readonly repository: Pick<RepositoryRecord, 'url' | 'defaultBranch'>;
  /** Commit at which the document was read: links to it stay true. The default branch when absent. */
  readonly commit?: string;
  /** Text of CODEOWNERS. */
  readonly codeowners?: string;
  readonly config: Config;
  readonly now: Instant;
}

/** Days within which a new issue is put below its incident. */
const youngDays = 3;

/** One issue per item and run; the links of issues that are opened now are written by the next plan. */
export function planFollowUps(input: FollowUpsInput): FollowUpsPlan {
  const open = input.followUps
    .filter(({ state }) => state === 'untracked')
    .map((followUp) => trackingIssue(followUp, input));
  const links = input.followUps.flatMap((followUp) => missingLink(followUp, input.document));
  const text = links.reduce(
    (source, { item, tracking }) =>
      writeTracking(source, item, tracking, {
        path: input.document.path,
        own: input.config.postmortem.sections,
      }),
    input.document.source,
  );
  const { document, repository } = input;
  const reminders = planReminders({
    ...input,
    documentUrl: documentUrl(repository, repository.defaultBranch, document.path),
  });
  return {
    open,
    links: links.map(({ key, item, tracking }) => ({ key, line: item.span.line, tracking })),
    text: text === input.document.source ? null : text,
    subIssues: missingParents(input),
    reminders,
    reasons: listReasons(input, open.length, links.length, reminders.length),
  };
}

/** Nothing when the item's own words name the issue already, however they are read: a link is never written twice. */
function missingLink(
  { key, item, issue }: FollowUp,
  document: FollowUpDocument,
): readonly { readonly key: string; readonly item: FollowUp['item']; readonly tracking: string }[] {
  if (item.tracking !== null || issue === null) return [];
  const written = document.source.slice(item.span.start, item.span.end);
  const named = new RegExp(`(?:#|/issues/)${issue.number}(?!\\d)`).test(written);
  return named ? [] : [{ key, item, tracking: `#${issue.number}` }];
}

function trackingIssue(
  followUp: FollowUp,
  { document, repository, commit, config, now }: FollowUpsInput,
): TrackingIssuePlan {
  const { item, postmortem } = followUp;
  const words = redact(item.text).text.replace(/\s+/g, ' ').trim();
  return {
    key: followUp.key,
    followUp,
    title: words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words,
    documentUrl: documentUrl(
      repository,
      commit ?? repository.defaultBranch,
      postmortem.path,
      item.span.line,
    ),
    doneWhen: findDoneWhen(document, item),
    incidentUrl:
      postmortem.incident === null ? null : `${repository.url}/issues/${postmortem.incident}`,
    dueAt: followUp.dueAt ?? dueByDefault(now, postmortem.severity, config),
    label: config.labels.followUp,
    labels: [],
    assignees:
      config.followUps.assign &&
      item.owner !== null &&
      isHandle(item.owner, document.source.slice(item.span.start, item.span.end))
        ? [item.owner]
        : [],
  };
}

/**
 * A person's handle, written with `@`: GitHub refuses the whole issue for a name that is not an
 * account. Not a team.
 */
function isHandle(owner: string, source: string): boolean {
  if (!/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?$/i.test(owner)) return false;
  return source
    .replace(/\u200b|&#8203;/g, '')
    .toLowerCase()
    .includes(`@${owner.toLowerCase()}`);
}

/** `…/blob/main/postmortems/x.md`; with a line, the source at that line, since the rendered page has none. */
export function documentUrl(
  repository: Pick<RepositoryRecord, 'url'>,
  ref: string,
  path: string,
  line?: number,
): string {
  const encoded = [ref, path]
    .map((part) => part.split('/').map(encodeURIComponent).join('/'))
    .join('/');
  return `${repository.url}/blob/${encoded}${line === undefined ? '' : `?plain=1#L${line}`}`;
}

/** An issue that was opened lately and is still without a parent; what a person took off later stays off. */
function missingParents({ followUps, now }: FollowUpsInput): readonly SubIssuePlan[] {
  const young = plusSeconds(now, -youngDays * day);
  return followUps.flatMap(({ issue, postmortem, state }) =>
    issue === null ||
    issue.away ||
    issue.parent !== undefined ||
    postmortem.incident === null ||
    postmortem.incident === issue.number ||
    issue.createdAt < young ||
    state === 'done' ||
    state === 'declined'
      ? []
      : [{ parent: postmortem.incident, child: issue.number }],
  );
}

function listReasons(
  { document, followUps }: FollowUpsInput,
  open: number,
  links: number,
  reminders: number,
): readonly string[] {
  if (followUps.length === 0) return [`${document.path} holds no action items`];
  const count = (n: number, one: string, many: string): readonly string[] =>
    n === 0 ? [] : [`${document.path}: ${n} ${n === 1 ? one : many}`];
  const reasons = [
    ...count(open, 'action item has no issue yet', 'action items have no issue yet'),
    ...count(links, 'link is to be written back', 'links are to be written back'),
    ...count(reminders, 'reminder is due', 'reminders are due'),
  ];
  return reasons.length === 0
    ? [`${document.path}: every action item is tracked, none is overdue`]
    : reasons;
}
