/** What a document as a whole says about its dates: its day, its year, and which of day and month comes first. */
import { readDateOrder, type DateOrder } from '../../time/dates.js';
import { plusSeconds, startOfDay, type Instant } from '../../time/instant.js';
import { isDate, two, type CalendarDate } from '../../time/local-time.js';
import { readDay } from '../../time/list/leading-time.js';

/** Where dates without a year, and clocks without a date, belong. */
export interface Reference {
  readonly day: CalendarDate | null;
  /** A date without a year is read as the one nearest to this day; `null` when nothing tells the year. */
  readonly near: CalendarDate | null;
  readonly fromName: boolean;
}

const usZone = /\b(?:[PMCE][SD]?T)\b|\bUS\/\w+|\bAmerica\/\w+/;

export function referenceFrom(lines: readonly string[], name: string): Reference {
  const named = dayOfName(name);
  const stated = documentDay(lines, named);
  const day = stated ?? named;
  const year = day === null ? findYear(lines, name) : null;
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
  const postedAt = near === null ? '2000-01-01T00:00:00Z' : noonOn(near);
  for (const line of lines.slice(0, 2000)) {
    const day = readDay(line.replace(/\bpublished\b.*$|\bcreated\b.*$/i, ''), {
      postedAt,
      zone: null,
    });
    if (day !== null && day.year > 2001) return day;
  }
  return null;
}

/** `Date (2022)`, `January 14-19, 2026`: the first year on its own; else of the name, else of a short date. */
function findYear(lines: readonly string[], name: string): number | null {
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

export const noonOn = (day: CalendarDate): Instant =>
  plusSeconds(startOfDay(`${day.year}-${two(day.month)}-${two(day.day)}`), 43_200);

/** How `02/03` is meant in this document, where something tells. */
export function documentOrder(text: string): DateOrder | undefined {
  return readDateOrder(text) ?? (usZone.test(text.slice(0, 20_000)) ? 'month-first' : undefined);
}
