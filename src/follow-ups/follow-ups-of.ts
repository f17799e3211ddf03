/**
 * Joins the action items of a postmortem with their issues: by link, by key, and by likeness when
 * the words were edited.
 */
import { type Identities, isOurs } from '../markdown/ours.js';
import type { Config } from '../config/config.js';
import { dateIn } from '../incident/due.js';
import { parseMarker } from '../markdown/marker.js';
import { isPlayed } from '../postmortem/played.js';
import type { ActionItem, PostmortemDocument } from '../postmortem/document.js';
import type { IssueRecord } from '../repository/repository.js';
import {
  startOfDay,
  instantOf,
  plusSeconds,
  secondsBetween,
  type Instant,
} from '../time/instant.js';
import { likeness } from '../text/likeness.js';
import { followUpKey, keyPrefix } from './follow-up-key.js';
import type { FollowUp, FollowUpState, Tracker } from './follow-ups.js';

export interface JoinOptions {
  readonly trackers: readonly Tracker[];
  /** Login of our own issues; issues of others that carry a marker are not taken for ours. Anybody's when absent. */
  readonly who?: Identities;
}

/**
 * In the order of the document. `issues`: those that carry the follow-up label, in any state, and
 * those that are linked.
 */
export function joinFollowUps(
  document: PostmortemDocument,
  issues: readonly IssueRecord[],
  config: Config,
  now: Instant,
  options: JoinOptions,
): readonly FollowUp[] {
  // What was agreed in play binds nobody.
  if (isPlayed(document.frontMatter)) return [];
  const postmortem = {
    path: document.path,
    incident: document.incident,
    title: document.title ?? document.path,
  };
  const prefix = keyPrefix(document.incident ?? document.path);
  const marked = markedIssues(issues, prefix, options.who ?? null);
  const keyed = withKeys(document);
  const joined = keyed.map(({ item, key }): Joined => ({
    item,
    key,
    ...byLink(item, issues, options.trackers),
    marked: marked.get(key) ?? null,
  }));
  return rescued(joined, marked).map(({ item, key, issue, elsewhere }) => {
    const due = computeDueAt(item, issue, config);
    const late = due === null ? 0 : daysLate(due, now, config);
    const state = computeState(item, issue, elsewhere, late);
    return {
      key,
      item,
      postmortem,
      state,
      issue,
      daysLate: state === 'done' || state === 'declined' ? 0 : late,
      dueAt: due,
    };
  });
}

interface Joined {
  readonly item: ActionItem;
  readonly key: string;
  readonly issue: IssueRecord | null;
  /** A link that leads to a place that we cannot look at. */
  readonly elsewhere: boolean;
  readonly marked: IssueRecord | null;
}

/** Items with the same words are told apart by their order among themselves: `…`, `…-2`, `…-3`. */
function withKeys(
  document: PostmortemDocument,
): readonly { readonly item: ActionItem; readonly key: string }[] {
  const seen = new Map<string, number>();
  return document.actionItems.map((item) => {
    const key = followUpKey(document.incident ?? document.path, item.text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { item, key: count === 1 ? key : `${key}-${count}` };
  });
}

/** Key → the issue that carries it in its marker; the oldest, when there are several. */
function markedIssues(
  issues: readonly IssueRecord[],
  prefix: string,
  who: Identities | null,
): ReadonlyMap<string, IssueRecord> {
  const found = new Map<string, IssueRecord>();
  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    if (who !== null && !isOurs(issue, who)) continue;
    const marker = parseMarker(issue.body);
    const key = marker?.kind === 'follow-up' ? marker.attributes['key'] : undefined;
    if (key?.startsWith(prefix) === true && !found.has(key)) found.set(key, issue);
  }
  return found;
}

function byLink(
  item: ActionItem,
  issues: readonly IssueRecord[],
  trackers: readonly Tracker[],
): Pick<Joined, 'issue' | 'elsewhere'> {
  if (item.tracking === null) return { issue: null, elsewhere: false };
  for (const tracker of trackers) {
    const issue = tracker.issueOf(item.tracking, issues);
    if (issue !== null) return { issue, elsewhere: false };
  }
  return { issue: null, elsewhere: true };
}

/** Least likeness at which an edited item still is the item that an issue was opened for. */
const alike = { open: 0.6, closed: 0.8 } as const;

/** Items that found no issue and issues that found no item, likest first; each is used once. */
function rescued(
  joined: readonly Joined[],
  marked: ReadonlyMap<string, IssueRecord>,
): readonly Joined[] {
  const settled = joined.map((one) =>
    one.issue === null && !one.elsewhere && one.marked !== null
      ? { ...one, issue: one.marked }
      : one,
  );
  const used = new Set([
    ...settled.flatMap(({ issue }) => (issue === null ? [] : [issue.number])),
    ...settled.flatMap(({ marked: own }) => (own === null ? [] : [own.number])),
  ]);
  const spare = [...marked.entries()].filter(([, issue]) => !used.has(issue.number));
  const pairs = settled
    .flatMap((one, index) =>
      one.issue !== null || one.elsewhere
        ? []
        : spare.flatMap(([key, issue]) => {
            const score = Math.max(
              likeness(one.item.text, issue.title),
              likeness(one.item.text, firstWords(issue.body)),
            );
            return score >= alike[issue.state] ? [{ index, key, issue, score }] : [];
          }),
    )
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const result = [...settled];
  const taken = new Set<number>();
  for (const { index, key, issue } of pairs) {
    const one = result[index];
    if (one === undefined || one.issue !== null || taken.has(issue.number)) continue;
    taken.add(issue.number);
    result[index] = { ...one, key, issue };
  }
  return result;
}

/** The item's words as the issue was opened with them: the first line below the marker. */
function firstWords(body: string): string {
  return (
    body
      .slice(0, 4000)
      .split('\n')
      .slice(1)
      .find((line) => line.trim() !== '') ?? ''
  );
}

function computeDueAt(item: ActionItem, issue: IssueRecord | null, config: Config): Instant | null {
  if (item.due !== null) return instantOf(`${item.due}T00:00:00Z`);
  if (issue === null) return null;
  if (issue.milestone !== null && issue.milestone.dueOn !== null)
    return instantOf(`${issue.milestone.dueOn.slice(0, 10)}T00:00:00Z`);
  return dueByDefault(issue.createdAt, config);
}

/** What is due when nobody has said: counted from the day on which the issue was opened. */
export function dueByDefault(from: Instant, config: Config): Instant | null {
  if (config.followUps.defaultDueDays === 0) return null;
  return plusSeconds(
    startOfDay(dateIn(from, config.timeZone)),
    config.followUps.defaultDueDays * 86_400,
  );
}

/** Whole days since the due day ended, in the configured zone; 0 while it lasts. */
function daysLate(due: Instant, now: Instant, config: Config): number {
  return Math.max(
    0,
    Math.round(secondsBetween(due, startOfDay(dateIn(now, config.timeZone))) / 86_400),
  );
}

function computeState(
  item: ActionItem,
  issue: IssueRecord | null,
  elsewhere: boolean,
  late: number,
): FollowUpState {
  if (issue?.state === 'closed')
    return issue.stateReason === 'not_planned' || issue.stateReason === 'duplicate'
      ? 'declined'
      : 'done';
  if (item.state !== 'open') return item.state;
  if (elsewhere) return 'unknown';
  if (issue === null) return 'untracked';
  return late > 0 ? 'overdue' : 'tracked';
}
