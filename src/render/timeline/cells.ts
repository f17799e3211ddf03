/** Cells of timeline tables in Markdown: times, texts and links, the same on every page. */
import { link, table, tableCell, text } from '../../markdown/write.js';
import { formatClock, formatDate } from '../../time/format.js';
import { formatDuration, secondsBetween, type Instant } from '../../time/instant.js';
import { describeEvent, describeRemark } from './sentences.js';
import type { TimelineEvent } from '../../timeline/timeline.js';

const said = new Set(['comment', 'command', 'checklist']);

export interface TableOptions {
  /** IANA name, `null` for UTC. */
  readonly zone: string | null;
  /** Zero of the second column: the detection. */
  readonly zero: Instant | null;
  /** `2026-11-20`: rows of this day show the clock alone, and no time breaks over lines. For comments only. */
  readonly day?: string;
}

/**
 * `| Time (UTC) | Since detection | What happened | Source |`. The date is shown where a new day begins. In comments the
 * distance stands beside the source: four columns are wider than a phone.
 */
export function eventTable(events: readonly TimelineEvent[], options: TableOptions): string {
  let day = options.day ?? '';
  const rows = events.map((event) => {
    const date = formatDate(event.occurredAt, options.zone);
    const shown =
      date === day ? null : options.day === undefined ? date : unbreakable(date.slice(5));
    const cell = timeCell(event, shown, options.zone);
    day = date;
    const shift = options.zero === null ? '' : offset(options.zero, event.occurredAt);
    return options.day === undefined
      ? [cell, shift, whatCell(event), linksCell(event)]
      : [unbreakable(cell), whatCell(event), `${linksCell(event)}${aside(shift)}`];
  });
  return table(titles(options), rows);
}

function titles({ zone, zero, day }: TableOptions): readonly string[] {
  const time = `Time (${zoneName(zone)})`;
  if (day === undefined) return [time, 'Since detection', 'What happened', 'Source'];
  return [time, 'What happened', zero === null ? 'Source' : 'Source <sub>since detection</sub>'];
}

function aside(shift: string): string {
  return shift === '' ? '' : ` <sub>${unbreakable(shift === '0' ? '±0' : shift)}</sub>`;
}

/** Spaces and hyphens that no line ends at: for our own short words in comments, never in a file. */
export function unbreakable(words: string): string {
  return words.replace(/ /g, '\u00a0').replace(/-/g, '\u2011');
}

export function zoneName(zone: string | null): string {
  return zone ?? 'UTC';
}

function timeCell(event: TimelineEvent, date: string | null, zone: string | null): string {
  const until = event.until === undefined ? '' : `–${formatClock(event.until, zone)}`;
  return `${date === null ? '' : `${date} `}${event.approximate ? '~' : ''}${formatClock(event.occurredAt, zone)}${until}`;
}

/** `+9 min`, `−2 h 5 min`, `0`. */
export function offset(zero: Instant, at: Instant): string {
  const seconds = secondsBetween(zero, at);
  if (Math.abs(seconds) < 60) return '0';
  return `${seconds < 0 ? '−' : '+'}${formatDuration(seconds)}`;
}

/** The row's words; who said it, when that was later, and what is doubtful about its time. */
export function whatCell(event: TimelineEvent): string {
  const late =
    secondsBetween(event.occurredAt, event.postedAt) >= 120 && event.kind !== 'opened'
      ? [
          `written ${event.postedAt.slice(0, 10) === event.occurredAt.slice(0, 10) ? '' : `${event.postedAt.slice(0, 10)} `}${event.postedAt.slice(11, 16)} UTC`,
        ]
      : [];
  const notes = [...late, ...event.remarks.map(describeRemark)];
  return `${tableCell(describeEvent(event))}${notes.length === 0 ? '' : ` <sub>${text(notes.join('; '))}</sub>`}`;
}

/** What people said carries their name, so that everybody sees who does what. */
export function linksCell(event: TimelineEvent): string {
  return event.links
    .map(({ label, url }) =>
      link(event.actor !== null && said.has(label) ? `${label} by ${event.actor}` : label, url),
    )
    .join(' ');
}
