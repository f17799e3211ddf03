/**
 * Joins the action items of a postmortem with their issues: by link, by key, and by likeness when
 * the words were edited.
 */
import type { Identities } from '../markdown/ours.js';
import type { Config } from '../config/config.js';
import type { ActionItem } from '../postmortem/document.js';
import { isPlayed } from '../postmortem/played.js';
import type { IssueRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { computeDueAt, daysPast } from './due.js';
import { likeness } from '../text/likeness.js';
import { followUpKey, keyPrefix } from './follow-up-key.js';
import {
  readTracking,
  type FollowUp,
  type FollowUpDocument,
  type FollowUpState,
  type Tracker,
} from './follow-ups.js';
import { indexIssues, type IssueIndex } from './issue-index.js';
import { readNote } from './tracking-note.js';

export interface JoinOptions {
  readonly trackers: readonly Tracker[];
  /** Login of our own issues; issues of others that carry a marker are not taken for ours. Anybody's when absent. */
  readonly who?: Identities;
  /** Issues of documents that are gone, by the hash in their key; what is found is taken out. */
  readonly orphans?: Map<string, IssueRecord>;
}

/**
 * In the order of the document. `issues`: those that carry the follow-up label, in any state, and
 * those that are linked.
 */
export function joinFollowUps(
  document: FollowUpDocument,
  issues: readonly IssueRecord[] | IssueIndex,
  config: Config,
  now: Instant,
  options: JoinOptions,
): readonly FollowUp[] {
  // What was agreed in play binds nobody.
  if (isPlayed({ drill: document.fields['drill']?.value })) return [];
  const who = options.who ?? null;
  const index = 'byName' in issues ? issues : indexIssues(issues, who);
  const postmortem = describePostmortem(document);
  const prefix = keyPrefix(document.incident ?? document.path);
  const marked = index.byPrefix.get(prefix) ?? new Map<string, IssueRecord>();
  const joined = withKeys(document).map(({ item, key }): Joined => ({
    item,
    key,
    ...byLink(item, index, options.trackers),
    marked: marked.get(key) ?? null,
  }));
  const settled = adopted(rescued(joined, marked), prefix, options.orphans);
  return settled.map(({ item, key, issue, elsewhere }) => {
    const note = readNote(issue, who);
    const due = computeDueAt(item, issue, note, postmortem.severity, config);
    const late = due === null ? 0 : Math.max(0, daysPast(due, now, config));
    const state = computeState(item, issue, elsewhere, late);
    const isOver = state === 'done' || state === 'declined';
    const away = issue !== null && index.byName.get(`${index.home}#${issue.number}`) !== issue;
    return {
      key,
      item,
      postmortem,
      state,
      issue: issue && { ...issue, away },
      note,
      daysLate: isOver ? 0 : late,
      dueAt: due,
    };
  });
}

function describePostmortem(document: FollowUpDocument): FollowUp['postmortem'] {
  const { path, incident, title, fields } = document;
  const severity = fields['severity']?.value.trim() ?? '';
  return { path, incident, title: title ?? path, severity: severity === '' ? null : severity };
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
  document: FollowUpDocument,
): readonly { readonly item: ActionItem; readonly key: string }[] {
  const seen = new Map<string, number>();
  return document.actionItems.map((item) => {
    const key = followUpKey(document.incident ?? document.path, item.text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { item, key: count === 1 ? key : `${key}-${count}` };
  });
}

function byLink(
  item: ActionItem,
  { byName, home }: IssueIndex,
  trackers: readonly Tracker[],
): Pick<Joined, 'issue' | 'elsewhere'> {
  if (item.tracking === null) return { issue: null, elsewhere: false };
  const name = readTracking(item.tracking, home, trackers)?.issue ?? '';
  const issue = byName.get(name) ?? null;
  return { issue, elsewhere: issue === null };
}

/** A document that was moved, or got a number, has other keys: its issues are known by the words alone. */
function adopted(
  joined: readonly Joined[],
  prefix: string,
  orphans: Map<string, IssueRecord> | undefined,
): readonly Joined[] {
  if (orphans === undefined || orphans.size === 0) return joined;
  return joined.map((one) => {
    if (one.issue !== null || one.elsewhere) return one;
    const hash = one.key.slice(prefix.length);
    const issue = orphans.get(hash) ?? null;
    orphans.delete(hash);
    return { ...one, issue };
  });
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
