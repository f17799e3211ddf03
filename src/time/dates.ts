/** Dates in running text: ISO, day-first and month-first, month names, weekdays, "yesterday", "last night". */
import { patternFrom } from '../text/patterns.js';
import { isDate, plusDays, two, weekdayOf, type CalendarDate } from './local-time.js';
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
}

const monthPrefixes: readonly (readonly [prefix: string, month: number])[] = [
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['mär', 3],
  ['apr', 4],
  ['may', 5],
  ['mai', 5],
  ['maj', 5],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['oct', 10],
  ['okt', 10],
  ['nov', 11],
  ['dec', 12],
  ['des', 12],
  ['dez', 12],
];
export const monthPattern =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|s)?|märz|apr(?:il)?|may|mai|maj|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[csz](?:ember)?)(?![\\wäöü])\\.?';
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const yearFirst = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])(?!-\w)/y;
const yearLast = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?![A-Za-z\d/-])(?!\.\d)/y;
const compact = /(20\d\d)([01]\d)([0-3]\d)(?=T\d{4})/y;
const dayMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[ -](${monthPattern}),?(?:[ -](\\d{4})(?!\\d))?`,
  'iy',
);
const monthDay = new RegExp(
  `(${monthPattern}) (\\d{1,2})(?:(?:st|nd|rd|th)(?!\\w)|(?![\\d:.h]|st|nd|rd|th))(?!\\s?[ap]\\.?m\\b)(?:,? (\\d{4})(?!\\d|:\\d))?`,
  'iy',
);
/** Without a year, only right before a clock: `12-05 16:21` is month-day as in ISO, `20.11. kl 14:03` day-month. */
const beforeClock =
  /(\d\d?)([-/.])(\d\d?)\.?(?=[,T]?\s{0,2}(?:at |kl\.? ?|um )?\d{1,2}[:.h]\d\d(?![\d.]))/y;
const words = patternFrom(
  'iy',
  String.raw`(?:the day before yesterday|yesterday(?: (?:morning|afternoon|evening|night))?|today`,
  String.raw`|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|i går|i dag)(?!\w)`,
);
const weekday = /(?:last )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\w)/iy;

/** "on the 12th at 09:00": a day of this month or of the one before. */
const ofMonth =
  /the (\d{1,2})(?:st|nd|rd|th)(?=,?\s(?:(?:at|around|about)\s)?~?\d{1,2}(?:[:.h]\d\d|\s?[ap]\.?m\b))/iy;

export type DateOrder = 'day-first' | 'month-first';

/** A date that starts at `at`, or `null`. `today` is the local date of the writer; `order` settles `02/03/2026` where the text around it tells. */
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
  if (ymd)
    return found(at, ymd, { year: Number(ymd[1]), month: Number(ymd[3]), day: Number(ymd[4]) });
  const basic = run(compact, text, at);
  if (basic)
    return found(at, basic, {
      year: Number(basic[1]),
      month: Number(basic[2]),
      day: Number(basic[3]),
    });
  const named = run(dayMonth, text, at);
  if (named)
    return found(at, named, withYear(monthOf(named[2] ?? ''), Number(named[1]), named[3], today));
  const last = run(yearLast, text, at);
  if (last) return dayOrMonthFirst(at, last, today, order);
  const short = run(beforeClock, text, at);
  return short && /\s$/.test(text.slice(0, at + short[0].length + 1))
    ? shortDate(at, short, today)
    : null;
}

function shortDate(at: number, match: RegExpExecArray, today: CalendarDate): DateFound | null {
  const [a, separator, b] = [Number(match[1]), match[2], Number(match[3])];
  const dayFirst = separator === '.' || (separator === '/' && a > 12);
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return month < 1 || month > 12 ? null : found(at, match, withYear(month, day, undefined, today));
}

function wordDate(text: string, at: number, today: CalendarDate): DateFound | null {
  const named = run(monthDay, text, at);
  if (named)
    return found(at, named, withYear(monthOf(named[1] ?? ''), Number(named[2]), named[3], today));
  const day = run(weekday, text, at);
  if (day) {
    // "Monday Nov 1st": the date says it exactly.
    const exact = dateBehindWeekday(text, at + day[0].length, today);
    if (exact !== null) return { ...exact, start: at };
    const wanted = weekdays.indexOf((day[1] ?? '').toLowerCase() as (typeof weekdays)[number]) + 1;
    const back = (weekdayOf(today) - wanted + 7) % 7;
    return {
      ...found(at, day, plusDays(today, back === 0 && /^last /i.test(day[0]) ? -7 : -back)),
      relative: true,
      weekday: true,
    };
  }
  const ordinal = run(ofMonth, text, at);
  if (ordinal) return found(at, ordinal, lastOf(Number(ordinal[1]), today));
  const word = run(words, text, at);
  return word ? relativeDay(at, word, today) : null;
}

function dateBehindWeekday(text: string, end: number, today: CalendarDate): DateFound | null {
  const join = /^,?\s{1,2}(?:the )?/.exec(text.slice(end, end + 8));
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
  const word = match[0].toLowerCase();
  const night = /^last night|yesterday (?:evening|night)$/.test(word);
  const days = word.startsWith('the day before')
    ? -2
    : word.startsWith('yesterday') || word === 'last night' || word === 'i går'
      ? -1
      : word === 'tomorrow'
        ? 1
        : 0;
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

export function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return monthPrefixes.find(([prefix]) => lower.startsWith(prefix))?.[1] ?? 0;
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

function lastOf(day: number, today: CalendarDate): CalendarDate {
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

/** `20/11/2026` or `11/20/2026`: what cannot be a month decides; else the reading nearer to the day of writing, with a remark. */
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
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  return found(at, match, date, [{ code: 'date-order', written: match[0], day }]);
}

/** What the dates of a text that can be read in one way only say about the others; `undefined` when they say nothing or both. */
export function dateOrderOf(text: string): DateOrder | undefined {
  const seen = new Set<DateOrder>();
  for (const match of text.matchAll(
    /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?![\d/-])/g,
  )) {
    if (Number(match[1]) > 12) seen.add('day-first');
    else if (Number(match[2]) > 12) seen.add('month-first');
  }
  return seen.size === 1 ? [...seen][0] : undefined;
}
