/** The timeline as a postmortem shows it: key rows in a table, the full log folded below. */
import { capitalized } from '../../text/capitalized.js';
import { capMarkdown, details, link, table, tableCell, text } from '../../markdown/write.js';
import type { Instant } from '../../time/instant.js';
import type { EventKind, Timeline, TimelineEvent } from '../../timeline/timeline.js';
import { describeEvent, describeRemark } from '../timeline/sentences.js';

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
 * All rows while they are few; else the key rows, with the full log folded. `omissions` say what is
 * missing from it.
 */
export function renderTimelineRows(
  timeline: Timeline,
  keyRows: number,
  omissions: readonly string[],
): string {
  if (timeline.events.length === 0) return 'Nothing was recorded. Times are UTC.';
  const few = timeline.events.length <= keyRows + 3;
  const key = few
    ? timeline.events
    : timeline.events.filter((event) => event.key || findProofs(timeline, event) !== null);
  const shown = key.length === 0 ? timeline.events.slice(0, keyRows) : key;
  const parts = [renderIntro(timeline), renderRows(timeline, shown)];
  if (shown.length < timeline.events.length)
    parts.push(
      details(
        `All ${timeline.events.length} rows`,
        capMarkdown(
          renderRows(timeline, timeline.events),
          maxLogBytes,
          '_Later rows are in the incident issue._',
        ),
      ),
    );
  if (omissions.length > 0)
    parts.push(omissions.map((omission) => `- Not complete: ${text(omission)}`).join('\n'));
  return parts.join('\n\n');
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

function renderRows(timeline: Timeline, events: readonly TimelineEvent[]): string {
  return table(
    ['Time (UTC)', 'What happened', 'Who', 'Evidence'],
    events.map((event) => [
      timeCell(event),
      whatCell(timeline, event),
      whoCell(event),
      linkCell(event),
    ]),
  );
}

function timeCell({ occurredAt, until, approximate, zoneAssumed }: TimelineEvent): string {
  const clock = (at: string): string => at.slice(0, 16).replace('T', ' ');
  const end =
    until === undefined
      ? ''
      : `–${until.slice(0, 10) === occurredAt.slice(0, 10) ? until.slice(11, 16) : clock(until)}`;
  return `${approximate ? '\\~' : ''}${clock(occurredAt)}${end}${zoneAssumed ? ' ?' : ''}`;
}

function whatCell(timeline: Timeline, event: TimelineEvent): string {
  const milestone = findProofs(timeline, event);
  const remarks =
    event.remarks.length === 0 ? '' : ` (${text(event.remarks.map(describeRemark).join('; '))})`;
  return `${milestone === null ? '' : `**${milestone}:** `}${tableCell(describeEvent(event))}${remarks}`;
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
