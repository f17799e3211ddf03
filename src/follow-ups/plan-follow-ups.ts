/**
 * What the follow-ups of one postmortem call for: issues to open, links to write back, reminders
 * that are due. Neutral data; rendering and writing are for others.
 */
import type { Config } from '../config/config.js';
import type { PostmortemDocument } from '../postmortem/document.js';
import { writeTracking } from '../postmortem/edit.js';
import type { RepositoryRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { redact } from '../markdown/redact.js';
import { dueByDefault } from './follow-ups-of.js';
import type { FollowUp } from './follow-ups.js';

/** One tracking issue that should exist. `key` goes into its marker. */
export interface TrackingIssuePlan {
  readonly key: string;
  readonly followUp: FollowUp;
  /** Plain text, at most 120 characters; untrusted still. */
  readonly title: string;
  /** The item's line in the postmortem on the default branch. */
  readonly documentUrl: string;
  readonly incidentUrl: string | null;
  readonly dueAt: Instant | null;
  readonly label: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** One polite question on a tracking issue. `key` is the same for the whole period, so asking twice writes nothing. */
export interface ReminderPlan {
  readonly key: string;
  readonly issue: number;
  readonly followUp: FollowUp;
  /** 1-based: how many periods it has been late. */
  readonly period: number;
  /** Without a line, so that the words stay the same while the document changes. */
  readonly documentUrl: string;
  /** Whom it is to reach; empty when somebody is assigned to the issue. Logins, or `org/team`. */
  readonly mentions: readonly string[];
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
  readonly reminders: readonly ReminderPlan[];
  readonly reasons: readonly string[];
}

export interface FollowUpsInput {
  readonly document: PostmortemDocument;
  readonly followUps: readonly FollowUp[];
  readonly repository: Pick<RepositoryRecord, 'url' | 'defaultBranch'>;
  /** Text of CODEOWNERS. */
  readonly codeowners?: string;
  readonly config: Config;
  readonly now: Instant;
}

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
  const reminders = planReminders(input);
  return {
    open,
    links: links.map(({ key, item, tracking }) => ({ key, line: item.span.line, tracking })),
    text: text === input.document.source ? null : text,
    reminders,
    reasons: listReasons(input, open.length, links.length, reminders.length),
  };
}

/** Nothing when the item's own words name the issue already, however they are read: a link is never written twice. */
function missingLink(
  { key, item, issue }: FollowUp,
  document: PostmortemDocument,
): readonly { readonly key: string; readonly item: FollowUp['item']; readonly tracking: string }[] {
  if (item.tracking !== null || issue === null) return [];
  const written = document.source.slice(item.span.start, item.span.end);
  const named = new RegExp(`(?:#|/issues/)${issue.number}(?!\\d)`).test(written);
  return named ? [] : [{ key, item, tracking: `#${issue.number}` }];
}

function trackingIssue(
  followUp: FollowUp,
  { document, repository, config, now }: FollowUpsInput,
): TrackingIssuePlan {
  const { item, postmortem } = followUp;
  const words = redact(item.text).text.replace(/\s+/g, ' ').trim();
  return {
    key: followUp.key,
    followUp,
    title: words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words,
    documentUrl: documentUrl(repository, postmortem.path, item.span.line),
    incidentUrl:
      postmortem.incident === null ? null : `${repository.url}/issues/${postmortem.incident}`,
    dueAt: followUp.dueAt ?? dueByDefault(now, config),
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
  repository: FollowUpsInput['repository'],
  path: string,
  line?: number,
): string {
  const encoded = [repository.defaultBranch, path]
    .map((part) => part.split('/').map(encodeURIComponent).join('/'))
    .join('/');
  return `${repository.url}/blob/${encoded}${line === undefined ? '' : `?plain=1#L${line}`}`;
}

/**
 * An overdue item is asked about on the first day after its due day and then once per period, counted from the due
 * date. Periods that passed while nobody looked are not made up for. A new due date begins a new count.
 */
function planReminders(input: FollowUpsInput): readonly ReminderPlan[] {
  const { followUps, repository, config } = input;
  const asked = new Set<number>();
  return followUps.flatMap((followUp) => {
    const { state, issue, dueAt, daysLate, postmortem } = followUp;
    if (state !== 'overdue' || issue === null || dueAt === null || asked.has(issue.number))
      return [];
    asked.add(issue.number);
    const period = Math.floor((daysLate - 1) / config.followUps.remindEveryDays) + 1;
    return [
      {
        key: `reminder-${dueAt.slice(0, 10)}-${period}`,
        issue: issue.number,
        followUp,
        period,
        documentUrl: documentUrl(repository, postmortem.path),
        mentions: whomToAsk(followUp, input),
      },
    ];
  });
}

const login = /^@?[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:\/[a-z\d._-]{1,60})?$/i;

/** A reminder reaches somebody: who is assigned, else the item's owner, the postmortem's, the lead, the code owners. */
function whomToAsk(
  { item, issue }: FollowUp,
  { document, codeowners = '' }: FollowUpsInput,
): readonly string[] {
  if ((issue?.assignees ?? []).length > 0) return [];
  const written = document.source.slice(item.span.start, item.span.end).toLowerCase();
  const owner =
    item.owner !== null && written.includes(`@${item.owner.toLowerCase()}`) ? item.owner : '';
  const stated = ['owner', 'lead', 'commander'].map(
    (key) => document.fields[key]?.value.trim() ?? '',
  );
  const one = [owner, ...stated].find((name) => login.test(name));
  const names = one === undefined ? codeOwners(document.path, codeowners) : [one];
  return names.map((name) => name.replace(/^@/, ''));
}

/** The last line that fits wins: `*`, a folder around the document, or the document. */
function codeOwners(path: string, text: string): readonly string[] {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim().split(/\s+/));
  const fits = ([pattern = '']: readonly string[]): boolean => {
    const bare = pattern.replace(/^\//, '').replace(/\*+$/, '');
    return (
      pattern !== '' &&
      (bare === '' || path === bare || path.startsWith(bare.endsWith('/') ? bare : `${bare}/`))
    );
  };
  return (lines.findLast(fits) ?? [])
    .slice(1)
    .filter((name) => name.startsWith('@') && login.test(name))
    .slice(0, 3);
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
    ...count(reminders, 'follow-up is overdue', 'follow-ups are overdue'),
  ];
  return reasons.length === 0
    ? [`${document.path}: every action item is tracked, none is overdue`]
    : reasons;
}
