/** The timeline that a written document holds: its entries with their lines, and the zone that it states. */
import { patternFrom } from '../text/patterns.js';
import { plusSeconds, startOfDay } from '../time/instant.js';
import { dateOrderOf, type DateOrder } from '../time/dates.js';
import type { Instant } from '../time/instant.js';
import { isDate, two, type CalendarDate } from '../time/local-time.js';
import { maskCode } from '../time/mask.js';
import type { TimeRemark } from '../time/remarks.js';
import { excerpt } from './excerpt.js';
import { dayOf, leadingDate, leadingTime } from './leading-time.js';
import { timedLinesOf, type TimedLine } from './timed-lines.js';
import { statedZoneOf } from './zone-statement.js';

export interface DocumentEntry {
  /** 1-based line in the document. */
  readonly line: number;
  /** `null` when the entry gives only a date, or a clock for which the document states no date. */
  readonly occurredAt: Instant | null;
  readonly until?: Instant;
  /** `2026-11-20`, for an entry without a clock. */
  readonly date?: string;
  readonly text: string;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly TimeRemark[];
  /** The clock goes back against the entry before, and midnight does not explain it. */
  readonly backwards: boolean;
}

export interface DocumentTimeline {
  readonly entries: readonly DocumentEntry[];
  /** As the document writes it (`UTC`, `PST`), `null` when it states none. */
  readonly zone: string | null;
}

interface Section {
  /** 0-based, first line after the heading. */
  readonly from: number;
  readonly to: number;
}

const timelineHeading = patternFrom(
  'i',
  String.raw`\b(?:time ?lines?|chronolog\w*|sequence of events|order of events|log of events`,
  String.raw`|event log|incident log|tidslinje|hendelsesforløp|zeitleiste|zeitlicher ablauf`,
  String.raw`|what happened(?: when)?)\b`,
);

/** Reads the timeline section, or the whole document when it has none. Never throws. `name` is the file's: it may carry the date. */
export function readDocumentTimeline(markdown: string, name = ''): DocumentTimeline {
  const text = markdown.replace(/\r\n?/g, '\n').slice(0, 1_000_000);
  const lines = text.split('\n');
  const reference = referenceOf(lines, name);
  const sections = timelineSections(maskCode(text, { quotes: false }).split('\n'));
  const order =
    dateOrderOf(text) ?? (usZone.test(text.slice(0, 20_000)) ? 'month-first' : undefined);
  const read = (section: Section): readonly TimedLine[] =>
    readSection(lines, section, reference, order);
  const inSections = sections.flatMap(read);
  const found =
    inSections.length > 0
      ? inSections
      : read({ from: 0, to: lines.length }).filter((entry) => entry.at !== null && !entry.label);
  return {
    entries: found.map((entry) => entryOf(entry, lines)),
    zone: documentZone(lines, sections, found),
  };
}

/** Where dates without a year, and clocks without a date, belong. */
interface Reference {
  readonly day: CalendarDate | null;
  /** The day nearest to which a date without a year lies; `null` when nothing tells a year. */
  readonly near: CalendarDate | null;
  readonly fromName: boolean;
}

const usZone = /\b(?:[PMCE][SD]?T)\b|\bUS\/\w+|\bAmerica\/\w+/;

function referenceOf(lines: readonly string[], name: string): Reference {
  const named = dayOfName(name);
  const stated = documentDay(lines, named);
  const day = stated ?? named;
  const year = day === null ? yearOf(lines, name) : null;
  return {
    day,
    near: day ?? (year === null ? null : { year, month: 7, day: 1 }),
    fromName: stated === null && named !== null,
  };
}

/** `2026-11-20-checkout.md`, `20261120_checkout.md`. */
function dayOfName(name: string): CalendarDate | null {
  const base = name.slice(name.search(/[^/\\]*$/)).slice(0, 300);
  const match = /(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?!\d)/.exec(base);
  const day =
    match === null
      ? null
      : { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return day !== null && isDate(day) ? day : null;
}

/** The first full date: title, front matter and "Date:" lines stand at the top. */
function documentDay(lines: readonly string[], near: CalendarDate | null): CalendarDate | null {
  const postedAt = near === null ? '2000-01-01T00:00:00Z' : noonOf(near);
  for (const line of lines.slice(0, 2000)) {
    const day = dayOf(line.replace(/\bpublished\b.*$|\bcreated\b.*$/i, ''), {
      postedAt,
      zone: null,
    });
    if (day !== null && day.year > 2001) return day;
  }
  return null;
}

/** `Date (2022)`, `January 14-19, 2026`: the first year that stands by itself; else of the name, else of a short date. */
function yearOf(lines: readonly string[], name: string): number | null {
  for (const line of lines.slice(0, 200)) {
    const match = /(?<![\w./#-])(20[0-4]\d)(?![\w/-]|\.\d)/.exec(line.slice(0, 500));
    if (match) return Number(match[1]);
  }
  const named = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(name.slice(-300))?.[1];
  if (named !== undefined) return Number(named);
  const short = lines
    .slice(0, 200)
    .map(
      (line) =>
        /(?<![\d./-])\d{1,2}([./])\d{1,2}\1([0-4]\d)(?![\d./])/.exec(line.slice(0, 500))?.[2],
    )
    .find((year) => year !== undefined);
  return short === undefined ? null : 2000 + Number(short);
}

const noonOf = (day: CalendarDate): Instant =>
  plusSeconds(startOfDay(`${day.year}-${two(day.month)}-${two(day.day)}`), 43_200);

function readSection(
  lines: readonly string[],
  section: Section,
  { day, near, fromName }: Reference,
  dateOrder: DateOrder | undefined,
): readonly TimedLine[] {
  const zoneLine =
    lines.slice(0, section.from).findLast((line) => statedZoneOf(line) !== null) ?? '';
  // The heading and the zone statement before it belong to the list: both may say zone or date.
  const intro = [zoneLine, lines[section.from - 1] ?? ''].map((line) =>
    line.replace(/^\s*[-*|]\s*/, ''),
  );
  const body = [...intro, ...lines.slice(section.from, section.to)].join('\n');
  const postedAt = near === null ? '2000-01-01T00:00:00Z' : noonOf(near);
  const found = timedLinesOf(
    body,
    {
      postedAt,
      zone: null,
      ...(day === null ? {} : { day }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
    },
    { datesOnly: true },
  )
    .map((entry) => ({ ...entry, line: entry.line - intro.length + section.from }))
    .filter((entry) => entry.line > section.from);
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
  const {
    line,
    text,
    zone,
    zoneLabel,
    zoneAssumed,
    approximate,
    remarks,
    backwards,
    dayCarried,
    heading,
    label,
  } = entry;
  return {
    line,
    text,
    zone,
    zoneLabel,
    zoneAssumed,
    approximate,
    remarks,
    backwards,
    dayCarried,
    heading,
    label,
    at: null,
  };
}

function timelineSections(lines: readonly string[]): readonly Section[] {
  const headings = lines.flatMap((line, index) => {
    const atx = /^ {0,3}(#{1,6})\s+(.{1,200})/.exec(line);
    if (atx) return [{ index, level: atx[1]?.length ?? 1, title: atx[2] ?? '' }];
    const underline = /^ {0,3}(=+|-+)\s*$/.exec(lines[index + 1] ?? '');
    if (underline && /^[^\s|>*-].{0,100}$/.test(line))
      return [{ index: index + 1, level: underline[1]?.startsWith('=') ? 1 : 2, title: line }];
    return /^\*\*[^*]{1,80}\*\*:?\s*$/.test(line) ? [{ index, level: 7, title: line }] : [];
  });
  return headings.flatMap(({ index, level, title }, i): readonly Section[] => {
    if (
      !timelineHeading.test(title) ||
      headings.slice(0, i).some((outer) => timelineHeading.test(outer.title) && outer.level < level)
    )
      return [];
    // A day or a time as a heading of the same rank is still part of the timeline.
    const next = headings
      .slice(i + 1)
      .find((other) => other.level <= level && !isTimeHeading(other.title));
    return [{ from: index + 1, to: next?.index ?? lines.length }];
  });
}

function isTimeHeading(title: string): boolean {
  const context = { postedAt: '2020-06-01T12:00:00Z', zone: null } as const;
  return leadingTime(title, context) !== null || leadingDate(title, context) !== null;
}

/** Stated for the list, else the zone that commonest entries carry. */
function documentZone(
  lines: readonly string[],
  sections: readonly Section[],
  found: readonly TimedLine[],
): string | null {
  const near = sections
    .flatMap(({ from, to }) => lines.slice(from - 1, Math.min(to, from + 12)))
    .map(statedZoneOf)
    .find((zone) => zone !== null);
  const anywhere = near ?? lines.map(statedZoneOf).find((zone) => zone !== null);
  if (near) return near.label;
  const counts = new Map<string, number>();
  for (const { zoneLabel } of found)
    if (zoneLabel !== null) counts.set(zoneLabel, (counts.get(zoneLabel) ?? 0) + 1);
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return commonest ?? anywhere?.label ?? null;
}

function entryOf(entry: TimedLine, lines: readonly string[]): DocumentEntry {
  const below = entry.heading && entry.text === '' ? paragraphBelow(lines, entry.line) : '';
  return {
    line: entry.line,
    occurredAt: entry.at,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    ...(entry.date === undefined
      ? {}
      : { date: `${entry.date.year}-${two(entry.date.month)}-${two(entry.date.day)}` }),
    text: excerpt((entry.text === '' ? below : entry.text).replace(/\*\*|__/g, '')),
    zoneAssumed: entry.zoneAssumed,
    approximate: entry.approximate,
    remarks: entry.remarks,
    backwards: entry.backwards,
  };
}

function paragraphBelow(lines: readonly string[], line: number): string {
  const rest = lines.slice(line, line + 30);
  const start = rest.findIndex((text) => text.trim() !== '');
  if (start < 0 || /^\s{0,3}#/.test(rest[start] ?? '')) return '';
  const end = rest.findIndex((text, i) => i > start && text.trim() === '');
  return rest.slice(start, end < 0 ? rest.length : end).join(' ');
}
