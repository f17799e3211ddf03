/** The timeline as a postmortem shows it: each row once, the key rows by phase, the others folded below them. */
import { capitalized } from '../../text/capitalized.js';
import { asItIs, bullet, wrapped } from '../../markdown/file.js';
import { capMarkdown, details, link, table, tableCell, text } from '../../markdown/write.js';
import type { Instant } from '../../time/instant.js';
import type { EventKind, Timeline, TimelineEvent } from '../../timeline/timeline.js';
import { describeEvent, describeRemark } from '../timeline/sentences.js';
import { phaseOf } from './phases.js';
import { isBare, withWhatWasSeen } from './seen.js';

/**
 * Rows of these kinds name what changed, not who did it: a person next to a change reads as a cause. Deploys carry a
 * name only when they belong to the response.
 */
const impersonal: ReadonlySet<EventKind> = new Set([
  'change',
  'release',
  'run',
  'pull-request',
  'reference',
]);
/** A file is read in a browser that folds nothing by itself; beyond this the log only hides the rest. */
const maxLogBytes = 120_000;

/**
 * All rows while they are few; else the key rows, and the others folded. `omissions` say what is missing from it.
 */
export function renderTimelineRows(
  given: Timeline,
  keyRows: number,
  omissions: readonly string[],
): string {
  if (given.events.length === 0) return 'Nothing was recorded. Times are UTC.';
  const timeline = once(withWhatWasSeen(given));
  const { events } = timeline;
  const shown = new Set(shownRows(timeline, keyRows));
  const rest = events.filter((event) => !shown.has(event));
  const tables = [
    renderRows(
      timeline,
      events.filter((event) => shown.has(event)),
      { byPhase: true },
    ),
    ...(rest.length === 0 ? [] : [renderRest(timeline, rest)]),
  ];
  return [
    wrapped(renderIntro(timeline)),
    asItIs(tables.join('\n\n')),
    ...(omissions.length === 0
      ? []
      : [omissions.map((omission) => bullet(`Not complete: ${text(omission)}`)).join('\n')]),
  ].join('\n\n');
}

/** What has a row at the time it speaks of needs none at the time it was said, unless that proves a milestone. */
function once(timeline: Timeline): Timeline {
  const proofs = new Set(Object.values(timeline.milestones).map(({ proof }) => proof));
  const isTold = ({ id, meaning }: TimelineEvent): boolean =>
    meaning.type === 'words' && meaning.retold && !proofs.has(id);
  return { ...timeline, events: timeline.events.filter((event) => !isTold(event)) };
}

function shownRows(timeline: Timeline, keyRows: number): readonly TimelineEvent[] {
  const { events } = timeline;
  if (events.length <= keyRows + 3) return events;
  const key = events.filter((event) => event.key || findProofs(timeline, event) !== null);
  return key.length === 0 ? events.slice(0, keyRows) : key;
}

function renderRest(timeline: Timeline, rest: readonly TimelineEvent[]): string {
  return details(
    rest.length === 1 ? 'The other row' : `The other ${rest.length} rows`,
    capMarkdown(
      renderRows(timeline, rest, { byPhase: false }),
      maxLogBytes,
      '_Later rows are in the incident issue._',
    ),
  );
}

function renderIntro(timeline: Timeline): string {
  const assumed = timeline.events.some(({ zoneAssumed }) => zoneAssumed);
  const approximate = timeline.events.some((event) => event.approximate);
  return [
    'All times are UTC.',
    assumed ? '`?` marks a time whose zone was assumed.' : '',
    approximate ? '`~` marks an approximate time.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A date stands only where it changes; a phase is a row of its own. */
function renderRows(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  { byPhase }: { readonly byPhase: boolean },
): string {
  const phase = phaseOf(timeline);
  const isSplit = byPhase && new Set(events.map(({ occurredAt }) => phase(occurredAt))).size > 1;
  const rows = events.flatMap((event, i) => {
    const before = events[i - 1];
    const own = [
      timeCell(event, before),
      whatCell(timeline, event),
      whoCell(event),
      linkCell(event),
    ];
    const name = phase(event.occurredAt);
    const begins = before === undefined || phase(before.occurredAt) !== name;
    return isSplit && begins && name !== null ? [['', `**${name}**`, '', ''], own] : [own];
  });
  return table(['Time (UTC)', 'What was seen and done', 'Who', 'Evidence'], rows);
}

/** The end is shown in full where it is on another day: what follows cannot be read otherwise. */
function timeCell(event: TimelineEvent, before: TimelineEvent | undefined): string {
  const { occurredAt, until, approximate, zoneAssumed } = event;
  const clock = (at: Instant): string => at.slice(11, 16);
  const full = (at: Instant): string => at.slice(0, 16).replace('T', ' ');
  const lastDay = (before?.until ?? before?.occurredAt)?.slice(0, 10);
  const start = lastDay === occurredAt.slice(0, 10) ? clock(occurredAt) : full(occurredAt);
  const end =
    until === undefined
      ? ''
      : `–${until.slice(0, 10) === occurredAt.slice(0, 10) ? clock(until) : full(until)}`;
  return `${approximate ? '\\~' : ''}${start}${end}${zoneAssumed ? ' ?' : ''}`;
}

function whatCell(timeline: Timeline, event: TimelineEvent): string {
  const milestone = findProofs(timeline, event);
  const remarks =
    event.remarks.length === 0 ? '' : ` (${text(event.remarks.map(describeRemark).join('; '))})`;
  if (isBare(event))
    return `**${milestone ?? tableCell(describeEvent(event))}:** _what showed it?_${remarks}`;
  // The label says already which milestone it is.
  const words = event.meaning.type === 'milestone' && milestone !== null ? event.text : null;
  return `${milestone === null ? '' : `**${milestone}:** `}${tableCell(words ?? describeEvent(event))}${remarks}`;
}

function findProofs(timeline: Timeline, event: TimelineEvent): string | null {
  const names = Object.entries(timeline.milestones)
    .filter(([, milestone]) => milestone.proof === event.id && isAt(event, milestone.at))
    .map(([name]) => name);
  const words = names.join(', ');
  return words === '' ? null : capitalized(words);
}

/** Only a row that shows the milestone's own time is marked as it. */
function isAt({ occurredAt, until }: TimelineEvent, at: Instant): boolean {
  return [occurredAt, until].some((one) => one?.slice(0, 16) === at.slice(0, 16));
}

function whoCell(event: TimelineEvent): string {
  return event.actor === null || impersonal.has(event.kind) ? '' : text(event.actor);
}

function linkCell({ links }: TimelineEvent): string {
  return links
    .slice(0, 5)
    .map(({ label, url }) => link(label, url))
    .join(', ');
}
