/**
 * Which rows are shown without unfolding: what a reader needs to retell the incident. A person's
 * pin or hide always wins.
 */
import { patternFrom } from '../text/patterns.js';
import type { Timeline, TimelineEvent } from './timeline.js';

export interface KeyRowOptions {
  /** About how many. */
  readonly limit: number;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

const weights: Readonly<Record<TimelineEvent['kind'], number>> = {
  opened: 100,
  milestone: 95,
  closed: 80,
  reopened: 85,
  update: 60,
  attempt: 65,
  severity: 55,
  status: 50,
  lead: 40,
  command: 75,
  evidence: 45,
  deploy: 35,
  release: 35,
  change: 12,
  run: 15,
  'pull-request': 25,
  reference: 8,
  renamed: 10,
  imported: 45,
  probe: 58,
  rollback: 78,
  freeze: 52,
  runbook: 78,
  comment: 20,
  step: 10,
  finding: 50,
  restore: 55,
};
/** Words that turn a comment into a turning point. */
const turning = patternFrom(
  'gi',
  String.raw`\b(?:roll(?:ed|ing)? back|revert\w*|restart\w*|fix(?:ed|es)?|caus\w+|found|confirmed`,
  String.raw`|hypothesis|deploy\w*|merged|scal\w+|fail(?:ed|over)|resolved|recover\w*|works?|working`,
  String.raw`|down|handing over|identified|bug|disabled?|enabled?|suspect\w*|because|on it|looking`,
  String.raw`|looks like|complain\w*|mitigat\w+|flipped|switched)\b`,
);
/** A pull request or a commit that somebody names: a lead or a fix. */
const naming = /(?<![\w/])#\d{1,7}\b|\b(?:commit|sha) [0-9a-f]{7,40}\b/i;

export function withKeyRows(
  events: readonly TimelineEvent[],
  milestones: Timeline['milestones'],
  options: KeyRowOptions,
): readonly TimelineEvent[] {
  const proofs = new Set(Object.values(milestones).map((milestone) => milestone.proof));
  const first = milestones.started?.at ?? milestones.detected?.at ?? '';
  const turns = turningDeploys(events, first, milestones.resolved?.at ?? '9999');
  const scored = events.map((event, index) => ({
    event,
    index,
    score: scoreRow(event, proofs, first) + (turns.has(event.id) ? 45 : 0),
  }));
  const chosen = new Set(
    scored
      .filter(({ event }) => !isIn(options.hidden, event))
      .sort(
        (a, b) =>
          Number(isIn(options.pinned, b.event)) - Number(isIn(options.pinned, a.event)) ||
          b.score - a.score ||
          a.index - b.index,
      )
      .slice(0, Math.max(options.limit, options.pinned.size))
      .map(({ event }) => event.id),
  );
  return events.map((event) =>
    chosen.has(event.id) === event.key ? event : { ...event, key: chosen.has(event.id) },
  );
}

/** What went live last before the start, and what went live until the end: the story is told between these. */
function turningDeploys(
  events: readonly TimelineEvent[],
  start: string,
  end: string,
): ReadonlySet<string> {
  const live = events.filter(
    ({ kind }) => kind === 'deploy' || kind === 'release' || kind === 'change',
  );
  const before = live.filter(({ occurredAt }) => occurredAt <= start).slice(-1);
  const during = live
    .filter(({ kind, occurredAt }) => kind !== 'change' && occurredAt > start && occurredAt <= end)
    .slice(0, 3);
  return new Set([...before, ...during].map(({ id }) => id));
}

function isIn(ids: ReadonlySet<string>, event: TimelineEvent): boolean {
  return ids.has(event.id);
}

function scoreRow(event: TimelineEvent, proofs: ReadonlySet<string>, start: string): number {
  const turns =
    event.kind === 'comment'
      ? Math.min(3, event.text.match(turning)?.length ?? 0) * 12 +
        (naming.test(event.text) ? 10 : 0)
      : 0;
  const timed = event.kind === 'comment' && event.occurredAt !== event.postedAt ? 8 : 0;
  const merged = event.links.length > 2 ? 6 : 0;
  const lateChange =
    (event.kind === 'change' || event.kind === 'deploy') && event.occurredAt < start ? 2 : 0;
  const twice = event.meaning.type === 'words' && event.meaning.retold ? -30 : 0;
  return (
    twice +
    weights[event.kind] +
    (proofs.has(event.id) ? 90 : 0) +
    turns +
    timed +
    merged +
    lateChange
  );
}
