/** The timeline that a written document holds: its entries with their lines, and the zone that it states. */
import type { DateOrder } from '../../time/dates.js';
import type { Instant } from '../../time/instant.js';
import { two, type CalendarDate } from '../../time/local-time.js';
import { maskCode } from '../../time/mask.js';
import type { TimeRemark } from '../../time/remarks.js';
import type { TimeContext } from '../../time/read-times.js';
import { documentOrder, noonOn, referenceFrom, type Reference } from './document-frame.js';
import { excerpt } from '../../markdown/excerpt.js';
import { rememberLast } from '../../remember-last.js';
import type { Zone } from '../../time/zones.js';
import { readTimedLines, type TimedLine } from '../../time/list/timed-lines.js';
import { timelineSections, type TimelineSection } from './timeline-sections.js';
import { readStatedZone } from '../../time/list/zone-statement.js';

export interface DocumentEntry {
  /** 1-based line in the document. */
  readonly line: number;
  /** `null` when the entry gives only a date, or a clock for which the document states no date. */
  readonly occurredAt: Instant | null;
  readonly until?: Instant;
  /** `2026-11-20`, for an entry without a clock. */
  readonly date?: string;
  /** Last day of a span of days. */
  readonly dateUntil?: string;
  readonly text: string;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly TimeRemark[];
  /** The clock goes back against the entry before, and midnight does not explain it. */
  readonly backwards: boolean;
  /** Twelve hours away it would fit between its neighbours: AM for PM. */
  readonly halfDay: boolean;
  /** `First detected 2026-11-20 14:03`: a label and its time, no step of the list. */
  readonly label: boolean;
}

export interface DocumentTimeline {
  readonly entries: readonly DocumentEntry[];
  /** As the document writes it (`UTC`, `PST`), `null` when it states none. */
  readonly zone: string | null;
}

const maxCharacters = 1_000_000;
/** A row is one line on the terminal and in a table; texts of a document are longer than those of a comment. */
const textLength = 1000;

/**
 * Reads the timeline section, or the whole document when it has none. Never throws. `name` is the
 * file's: it may carry the date. Several rules ask about the same document.
 */
export const readDocumentTimeline = rememberLast(timelineFrom, 1);

function timelineFrom(markdown: string, name = ''): DocumentTimeline {
  const frame = frameFrom(markdown, name);
  const { lines } = frame;
  const sections = timelineSections(maskCode(lines.join('\n'), { quotes: false }).split('\n'));
  const found = once(entriesIn(frame, sections));
  return { entries: found.map(entryFrom), zone: documentZone(lines, sections, found) };
}

/** What is dated anywhere in the document, labels such as `First detected 2026-11-20 14:03` included. */
export function readWholeDocument(markdown: string, name = ''): readonly DocumentEntry[] {
  const frame = frameFrom(markdown, name);
  return readWhole(frame).map(entryFrom);
}

/** How times in the prose of a document are read. */
export function contextOfDocument(markdown: string, name = ''): TimeContext {
  const frame = frameFrom(markdown, name);
  return contextFrom(frame);
}

interface Frame {
  readonly lines: readonly string[];
  /** For each line, the zone that was stated last above it. */
  readonly zones: readonly (Zone | null)[];
  readonly reference: Reference;
  readonly order: DateOrder | undefined;
}

let latest: { readonly markdown: string; readonly name: string; readonly frame: Frame } | null =
  null;

/** One document is asked for its timeline, its labels and its context, one after the other. */
function frameFrom(markdown: string, name: string): Frame {
  if (latest?.markdown === markdown && latest.name === name) return latest.frame;
  const frame = readFrame(markdown, name);
  latest = { markdown, name, frame };
  return frame;
}

function readFrame(markdown: string, name: string): Frame {
  const text = markdown.replace(/\r\n?/g, '\n').slice(0, maxCharacters);
  const lines = text.split('\n');
  return {
    lines,
    zones: zonesAbove(lines),
    reference: referenceFrom(lines, name),
    order: documentOrder(text),
  };
}

function zonesAbove(lines: readonly string[]): readonly (Zone | null)[] {
  let last: Zone | null = null;
  return lines.map((line) => {
    const above = last;
    last = readStatedZone(line) ?? last;
    return above;
  });
}

function contextFrom({ reference: { day, near }, order }: Frame): TimeContext {
  return {
    postedAt: near === null ? '2000-01-01T00:00:00Z' : noonOn(near),
    zone: null,
    ...(day === null ? {} : { day }),
    ...(order === undefined ? {} : { dateOrder: order }),
  };
}

function entriesIn(frame: Frame, sections: readonly TimelineSection[]): readonly TimedLine[] {
  const inSections = sections.flatMap((section) => readSection(frame, section));
  if (inSections.length > 1) return inSections;
  const whole = readWhole(frame);
  // A list elsewhere in the document is more of a timeline than one line below its heading.
  return inSections.length === 0 || whole.length >= inSections.length + 3 ? whole : inSections;
}

const wholes = new WeakMap<Frame, readonly TimedLine[]>();

function readWhole(frame: Frame): readonly TimedLine[] {
  const lines =
    wholes.get(frame) ??
    readSection(frame, { from: 0, to: frame.lines.length }).filter(({ at }) => at !== null);
  wholes.set(frame, lines);
  return lines;
}

function readSection(frame: Frame, section: TimelineSection): readonly TimedLine[] {
  const {
    lines,
    reference: { near, fromName },
  } = frame;
  const from = Math.max(0, section.from - 1);
  const zone = frame.zones[from] ?? null;
  // The heading belongs to the list: it may say zone or date.
  const found = readTimedLines(lines.slice(from, section.to).join('\n'), contextFrom(frame), {
    datesOnly: true,
    zone,
  })
    .map((entry) => ({ ...entry, line: entry.line + from }))
    .filter((entry) => section.from === 0 || entry.line > section.from);
  if (fromName)
    return found.map((entry) =>
      entry.dayCarried
        ? { ...entry, remarks: [...entry.remarks, { code: 'date-from-file-name' }] }
        : entry,
    );
  return near === null ? found.map(withoutYear) : found;
}

/** Nothing in the document tells the year: no date is better than a wrong one. */
function withoutYear(entry: TimedLine): TimedLine {
  const year = entry.at === null ? entry.date?.year : Number(entry.at.slice(0, 4));
  if (year === undefined || year < 1998 || year > 2001) return entry;
  const { line, text, zone, zoneLabel, zoneAssumed, approximate, remarks } = entry;
  const { backwards, halfDay, dayCarried, heading, label } = entry;
  const kept = { line, text, zone, zoneLabel, zoneAssumed, approximate, remarks };
  return { ...kept, backwards, halfDay, dayCarried, heading, label, at: null };
}

/** What is in a short table and again in the whole one below it counts once, where it is complete. */
function once(entries: readonly TimedLine[]): readonly TimedLine[] {
  const key = ({ at, date, text }: TimedLine): string => JSON.stringify([at, date, text]);
  const last = new Map(entries.map((entry, index) => [key(entry), index]));
  return entries.filter(
    (entry, index) =>
      last.get(key(entry)) === index || (entry.at === null && entry.date === undefined),
  );
}

/** Stated for the list, else the zone that most entries carry. */
function documentZone(
  lines: readonly string[],
  sections: readonly TimelineSection[],
  found: readonly TimedLine[],
): string | null {
  const near = sections
    .flatMap(({ from, to }) => lines.slice(Math.max(0, from - 1), Math.min(to, from + 12)))
    .map((line) => readStatedZone(line))
    .find((zone) => zone !== null);
  if (near) return near.label;
  const counts = new Map<string, number>();
  for (const { zoneLabel } of found)
    if (zoneLabel !== null) counts.set(zoneLabel, (counts.get(zoneLabel) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (
    commonest ??
    lines.map((line) => readStatedZone(line)).find((zone) => zone !== null)?.label ??
    null
  );
}

const written = ({ year, month, day }: CalendarDate): string => `${year}-${two(month)}-${two(day)}`;

function entryFrom(entry: TimedLine): DocumentEntry {
  return {
    line: entry.line,
    occurredAt: entry.at,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(entry.date === undefined ? {} : { date: written(entry.date) }),
    ...(entry.dateUntil === undefined ? {} : { dateUntil: written(entry.dateUntil) }),
    text: excerpt(entry.text.replace(/\*\*|__/g, ''), textLength),
    zoneAssumed: entry.zoneAssumed,
    approximate: entry.approximate,
    remarks: entry.remarks,
    backwards: entry.backwards,
    halfDay: entry.halfDay,
    label: entry.label,
  };
}
