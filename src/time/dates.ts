/** Dates in running text: ISO, day-first and month-first, month names, weekdays, "yesterday", "last night". */
import {
  dayWordPattern,
  dayWords,
  monthFromName,
  monthPattern,
  weekdayFromName,
  weekdayPattern,
} from './calendar-words.js';
import { isDate, plusDays, two, toWeekday, type CalendarDate } from './local-time.js';
import type { TimeRemark } from './remarks.js';

export interface DateFound {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
  /** Said relative to the day of writing (`yesterday`, `Monday`): does not carry to the next sentence. */
  readonly relative: boolean;
  readonly remarks: readonly TimeRemark[];
  /** `last night` with a morning hour is the day itself, with an evening hour the day before. */
  readonly night?: boolean;
  /** A weekday is the same in every zone; `yesterday` depends on where the writer is. */
  readonly weekday?: boolean;
  /** Last day of a span: `between 1 and 8 May`. */
  readonly until?: CalendarDate;
  /** Neither written nor clear from the text around: a clock behind the date may name the year. */
  readonly yearGuessed?: boolean;
}

const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[./-]\d)(?!-\w)/y;
const eastAsian = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/y;
const yearLast = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![A-Za-z\d/-])(?!\.\d)/y;
const compact = /(20\d\d)([01]\d)([0-3]\d)(?=T\d{4})/y;
const ofYear = '(?:,? (?:de |del |of )?|[-/])(\\d{4})(?!\\d|:\\d)';
const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?';
const dayMonth = new RegExp(
  `(\\d{1,2})${ordinal}(?: (?:of|de|d')\\s?| |-|/)(${monthPattern})(?:${ofYear})?`,
  'iuy',
);
const monthDay = new RegExp(
  `(${monthPattern}) {1,2}(?:the )?(\\d{1,2})(?:(?:st|nd|rd|th)(?!\\w)|(?!\\d|[:.h]\\d|h(?!\\w)|st|nd|rd|th))` +
    `(?!\\s?[ap]\\.?m(?!\\w))(?:,? (\\d{4})(?!\\d|:\\d))?`,
  'iuy',
);
/** `1–8 May`, `1 and 8 May`: the second day, with the month behind it. */
const secondDay = new RegExp(
  `(\\d{1,2})${ordinal}\\s?(?:-|–|—|to|and|until|bis|au|al?|e|y|et|und)\\s?(\\d{1,2}${ordinal} ` +
    `(?:(?:of|de) )?${monthPattern})`,
  'iuy',
);
/** `May 1–8`: the second day behind the first. */
const sameMonth =
  /\s?(?:-|–|—|to|and|until)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.h/-]|\s?[ap]\.?m)(?:,? (\d{4})(?!\d|:\d))?/iy;
/** Without a year, only right before a clock: `12-05 16:21` is month-day as in ISO, `20.11. kl 14:03` day-month. */
const beforeClock =
  /(\d\d?)([-/.])(\d\d?)\.?(?=(?:[,T]?\s{0,2}(?:at |@ ?|kl\.? ?|um |à |às |a las )?[~@]?)\d{1,2}(?:[:.h]\d\d|a|p))/iy;
const dayWord = new RegExp(dayWordPattern, 'iuy');
const weekday = new RegExp(`(?:last )?(${weekdayPattern})`, 'iuy');
/** "on the 12th at 09:00": a day of this month or of the one before. */
const ofMonth =
  /the (\d{1,2})(?:st|nd|rd|th)(?=,?\s(?:(?:at|around|about)\s)?~?\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b))/iy;

export type DateOrder = 'day-first' | 'month-first';

/**
 * A date that starts at `at`, or `null`. `today` is the local date of the writer; `order` settles
 * `02/03/2026` where the text around it tells.
 */
export function dateAt(
  text: string,
  at: number,
  today: CalendarDate,
  order?: DateOrder,
): DateFound | null {
  const code = text.charCodeAt(at);
  const found =
    code >= 48 && code <= 57 ? numericDate(text, at, today, order) : wordDate(text, at, today);
  return found !== null && isDate(found.date) ? found : null;
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function numericDate(
  text: string,
  at: number,
  today: CalendarDate,
  order: DateOrder | undefined,
): DateFound | null {
  const ymd = run(yearFirst, text, at);
  if (ymd) return found(at, ymd, dateFrom(ymd[1], ymd[3], ymd[4]));
  const basic = run(compact, text, at);
  if (basic) return found(at, basic, dateFrom(basic[1], basic[2], basic[3]));
  const asian = run(eastAsian, text, at);
  if (asian) return found(at, asian, withYear(Number(asian[2]), Number(asian[3]), asian[1], today));
  const span = run(secondDay, text, at);
  if (span) return spanFrom(text, at, span, today);
  const named = run(dayMonth, text, at);
  if (named) return namedDate(at, named, named[2], named[1], named[3], today);
  const last = run(yearLast, text, at);
  if (last) return dayOrMonthFirst(at, last, today, order);
  const short = run(beforeClock, text, at);
  return short && /[\s,@T]$/i.test(text.slice(0, at + short[0].length + 1))
    ? shortDate(at, short, today, order)
    : null;
}

function dateFrom(year = '', month = '', day = ''): CalendarDate {
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function namedDate(
  at: number,
  match: RegExpExecArray,
  month = '',
  day = '',
  year: string | undefined,
  today: CalendarDate,
): DateFound {
  return {
    ...found(at, match, withYear(monthFromName(month), Number(day), year, today)),
    ...(year === undefined ? { yearGuessed: true } : {}),
  };
}

/** `1–8 May 2026`: both days have the month and the year of the second. */
function spanFrom(
  text: string,
  at: number,
  match: RegExpExecArray,
  today: CalendarDate,
): DateFound | null {
  const second = run(dayMonth, text, at + match[0].length - (match[2] ?? '').length);
  if (!second) return null;
  const until = withYear(monthFromName(second[2] ?? ''), Number(second[1]), second[3], today);
  const date = { ...until, day: Number(match[1]) };
  if (date.day >= until.day || !isDate(until)) return null;
  return {
    start: at,
    end: second.index + second[0].length,
    date,
    relative: false,
    remarks: [],
    until,
  };
}

/** `02/03` before a clock: where nothing tells the order, the day nearer to the writing, with a remark. */
function shortDate(
  at: number,
  match: RegExpExecArray,
  today: CalendarDate,
  order: DateOrder | undefined,
): DateFound | null {
  const [a, separator, b] = [Number(match[1]), match[2], Number(match[3])];
  const dayFirst = withYear(b, a, undefined, today);
  const monthFirst = withYear(a, b, undefined, today);
  if (separator === '.') return found(at, match, dayFirst);
  if (separator === '-') return found(at, match, a > 12 ? dayFirst : monthFirst);
  const readings = [monthFirst, dayFirst].filter(isDate);
  const [only] = readings;
  if (only === undefined) return null;
  if (readings.length === 1 || a === b) return found(at, match, only);
  if (order !== undefined) return found(at, match, order === 'day-first' ? dayFirst : monthFirst);
  const date = nearest(readings, today);
  return found(at, match, date, [orderRemark(match[0], date)]);
}

function wordDate(text: string, at: number, today: CalendarDate): DateFound | null {
  const named = run(monthDay, text, at);
  if (named) return monthFirstDate(text, at, named, today);
  const day = run(weekday, text, at);
  if (day) return weekdayDate(text, at, day, today);
  const ordinal = run(ofMonth, text, at);
  if (ordinal) return found(at, ordinal, lastWeekday(Number(ordinal[1]), today));
  const word = run(dayWord, text, at);
  return word ? relativeDay(at, word, today) : null;
}

function monthFirstDate(
  text: string,
  at: number,
  match: RegExpExecArray,
  today: CalendarDate,
): DateFound {
  const first = namedDate(at, match, match[1], match[2], match[3], today);
  const more = match[3] === undefined ? run(sameMonth, text, first.end) : null;
  if (more === null || Number(more[1]) <= first.date.day) return first;
  const year = more[2] === undefined ? first.date.year : Number(more[2]);
  const until = { ...first.date, year, day: Number(more[1]) };
  if (!isDate(until)) return first;
  return { ...first, date: { ...first.date, year }, end: first.end + more[0].length, until };
}

function weekdayDate(
  text: string,
  at: number,
  match: RegExpExecArray,
  today: CalendarDate,
): DateFound {
  // "Monday Nov 1st": the date says it exactly.
  const exact = dateBehindWeekday(text, at + match[0].length, today);
  if (exact !== null) return { ...exact, start: at };
  const back = (toWeekday(today) - weekdayFromName(match[1] ?? '') + 7) % 7;
  return {
    ...found(at, match, plusDays(today, back === 0 && /^last /i.test(match[0]) ? -7 : -back)),
    relative: true,
    weekday: true,
  };
}

function dateBehindWeekday(text: string, end: number, today: CalendarDate): DateFound | null {
  const join = /^,?\s{1,2}(?:the |den |le |el )?/.exec(text.slice(end, end + 8));
  if (!join) return null;
  const at = end + join[0].length;
  const code = text.charCodeAt(at);
  const date =
    code >= 48 && code <= 57
      ? numericDate(text, at, today, undefined)
      : run(monthDay, text, at)
        ? wordDate(text, at, today)
        : null;
  return date !== null && isDate(date.date) ? date : null;
}

function relativeDay(at: number, match: RegExpExecArray, today: CalendarDate): DateFound {
  const { days, night } = dayWords[match[0].toLowerCase()] ?? { days: 0 };
  return {
    ...found(at, match, plusDays(today, days)),
    relative: true,
    ...(night ? { night } : {}),
  };
}

function found(
  at: number,
  match: RegExpExecArray,
  date: CalendarDate,
  remarks: readonly TimeRemark[] = [],
): DateFound {
  return { start: at, end: at + match[0].length, date, relative: false, remarks };
}

/** Without a year: the year that brings the date nearest to the day of writing. */
function withYear(
  month: number,
  day: number,
  year: string | undefined,
  today: CalendarDate,
): CalendarDate {
  if (year !== undefined) return { year: Number(year), month, day };
  const candidates = [today.year, today.year - 1, today.year + 1].map((y) => ({
    year: y,
    month,
    day,
  }));
  return nearest(candidates, today);
}

function lastWeekday(day: number, today: CalendarDate): CalendarDate {
  if (day <= today.day) return { ...today, day };
  return today.month === 1
    ? { year: today.year - 1, month: 12, day }
    : { ...today, month: today.month - 1, day };
}

function dayNumber(date: CalendarDate): number {
  return Date.UTC(date.year, date.month - 1, date.day) / 86_400_000;
}

function nearest(candidates: readonly CalendarDate[], today: CalendarDate): CalendarDate {
  const distance = (date: CalendarDate): number => Math.abs(dayNumber(date) - dayNumber(today));
  return candidates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}

/**
 * `20/11/2026` or `11/20/2026`: what cannot be a month decides; else the reading nearer to the day
 * of writing, with a remark.
 */
function dayOrMonthFirst(
  at: number,
  match: RegExpExecArray,
  today: CalendarDate,
  order: DateOrder | undefined,
): DateFound | null {
  const [a, separator, b] = [Number(match[1]), match[2], Number(match[3])];
  const short = (match[4] ?? '').length === 2;
  if (short && separator !== '/' && separator !== '.') return null;
  const year = short ? 2000 + Number(match[4]) : Number(match[4]);
  if (short && Math.abs(year - today.year) > 15) return null;
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (separator === '.' || a > 12 || a === b || order === 'day-first')
    return found(at, match, dayFirst);
  if (b > 12 || order === 'month-first') return found(at, match, monthFirst);
  const date = nearest([dayFirst, monthFirst].filter(isDate), today);
  return found(at, match, date, [orderRemark(match[0], date)]);
}

function orderRemark(written: string, { year, month, day }: CalendarDate): TimeRemark {
  return { code: 'date-order', written, day: `${year}-${two(month)}-${two(day)}` };
}

const numericDates =
  /(?<![\d./-])(\d{1,2})[/-](\d{1,2})(?:[/-](?:\d{4}|\d\d)(?![\d/-])|(?=,?\s[~@]?\s?\d{1,2}[:h]\d\d))/g;

/**
 * What the dates of a text that can be read in one way only say about the others; `undefined` when
 * they say nothing or both.
 */
export function readDateOrder(text: string): DateOrder | undefined {
  const seen = new Set<DateOrder>();
  for (const match of text.matchAll(numericDates)) {
    if (Number(match[1]) > 12 && Number(match[1]) <= 31) seen.add('day-first');
    else if (Number(match[2]) > 12 && Number(match[2]) <= 31) seen.add('month-first');
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
