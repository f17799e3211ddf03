/** When an action item is due, by its words: a labelled date, a date in brackets at the end, a day in words. */
import { patternFrom } from '../../text/patterns.js';
import { epochOf, instantOfEpoch, startOfDay, type Instant } from '../../time/instant.js';
import { monthFromName } from '../../time/calendar-words.js';
import { datePatterns, readCalendarDate } from '../calendar-date.js';
import { cut } from './words.js';

export interface DueReading {
  readonly due: string | null;
  readonly rest: string;
}

const dueLabel = patternFrom(
  'giu',
  String.raw`(?<![\p{L}\p{N}])(?:due(?: date| by| on)?|deadline|by|before|until|no later than|not later than|eta`,
  String.raw`|expected(?: by| date)?|target(?: date)?|planned for|scheduled for|frist|innen|bis(?: zum)?|fällig(?: am)?`,
  String.raw`|échéance|avant le|d'ici le|fecha límite|antes del?|para el|vence|prazo|até|senast|期限|截止|срок)`,
  String.raw`\s{0,2}[:=：]?\s{0,2}[*_]{0,2}\s{0,2}`,
);

/** `date` is the incident's: days without a year, and days in words, are counted from it. */
export function dueIn(words: string, date: Instant | null, owned: boolean): DueReading {
  for (const label of words.matchAll(dueLabel)) {
    const from = label.index + label[0].length;
    const after = words.slice(from, from + 60);
    const length = dateLength(after) || wordsLength(after);
    const due = length === 0 ? null : readDueDate(after.slice(0, length), date);
    if (due !== null) return { due, rest: cut(words, label.index, label[0].length + length) };
  }
  // A bare date in brackets at the end, or after the owner, is when it is due.
  const bracket =
    /[([]((?:[^()[\]]{0,40}[\s,;])?)(\d{4}-\d{2}-\d{2})\s{0,2}[)\]]\W{0,3}$/.exec(words) ??
    (owned ? /([,;–—-]\s{0,2})(\d{4}-\d{2}-\d{2})\W{0,3}$/.exec(words) : null);
  if (
    bracket === null ||
    /\b(?:since|from|on|of|at|opened|created|reported|started|seen|after)\b/i.test(bracket[1] ?? '')
  )
    return { due: null, rest: words };
  const due = readCalendarDate(bracket[2] ?? '', date);
  return due === null
    ? { due: null, rest: words }
    : { due, rest: cut(words, bracket.index + bracket[0].lastIndexOf(bracket[2] ?? ''), 10) };
}

/** How long the date is that the text begins with; 0 when it begins with something else. */
function dateLength(text: string): number {
  const lead =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s|the\s)?/i.exec(text)?.[0].length ?? 0;
  const lengths = datePatterns.map((pattern) => {
    const match = pattern.exec(text.slice(lead));
    return match?.index === 0 ? lead + match[0].length : 0;
  });
  return Math.max(...lengths);
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const inWords = patternFrom(
  'iu',
  String.raw`^(?:the )?(?:end of |eo)?(?:(?:the |this )?(week|month|quarter|year)(?![\p{L}\p{N}])|q([1-4])(?:[ /-]?(20\d{2}))?(?![\p{L}\p{N}])`,
  String.raw`|(${month})\.?(?:,? (20\d{2}))?(?![\p{L}\p{N}])|(20\d{2})-(\d{2})(?![\d-]))`,
  String.raw`|^(?:in |within )?(?:the next )?(\d{1,2}|an?|one|two|three|four|six) (days?|weeks?|months?)(?!\p{L})`,
  String.raw`|^(tomorrow|next week|next month)(?!\p{L})`,
  String.raw`|^(?:next |this )?(mon|tues?|wednes|thurs?|fri|satur|sun)day(?!\p{L})`,
);

function wordsLength(text: string): number {
  return inWords.exec(text)?.[0].length ?? 0;
}

/** A date, or a day in words: "end of April", "Q2 2026", "next Friday", "in two weeks". */
export function readDueDate(words: string, date: Instant | null): string | null {
  const plain = words.trim();
  const written = readCalendarDate(plain, date);
  if (written !== null) return written;
  const match = inWords.exec(plain);
  return match === null ? null : dayFrom(match, date);
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
};

function dayFrom(match: RegExpExecArray, date: Instant | null): string | null {
  const [, period, quarter, quarterYear, name, nameYear, year, number, count, unit, soon, weekday] =
    match;
  const from = date?.slice(0, 10) ?? null;
  if (year !== undefined) return lastDay(Number(year), Number(number));
  if (quarter !== undefined) return yearly(Number(quarter) * 3, quarterYear, from);
  if (name !== undefined) return yearly(monthFromName(name), nameYear, from);
  if (from === null) return null;
  if (period !== undefined) return endOfPeriod(period.toLowerCase(), from);
  if (count !== undefined && unit !== undefined)
    return later(from, (numbers[count.toLowerCase()] ?? Number(count)) * daysIn(unit));
  if (soon !== undefined) return later(from, /tomorrow/i.test(soon) ? 1 : daysIn(soon.slice(5)));
  return weekday === undefined ? null : nextWeekday(weekday, from);
}

const daysIn = (unit: string): number => (/^d/i.test(unit) ? 1 : /^w/i.test(unit) ? 7 : 30);

function later(from: string, days: number): string {
  return instantOfEpoch(epochOf(startOfDay(from)) + days * 86_400).slice(0, 10);
}

function lastDay(year: number, number: number): string | null {
  if (number < 1 || number > 12) return null;
  const first = `${number === 12 ? year + 1 : year}-${String((number % 12) + 1).padStart(2, '0')}-01`;
  return later(first, -1);
}

/** The month that is meant without a year is the next one. */
function yearly(number: number, year: string | undefined, from: string | null): string | null {
  if (year !== undefined) return lastDay(Number(year), number);
  if (from === null) return null;
  const same = lastDay(Number(from.slice(0, 4)), number);
  return same !== null && same >= from ? same : lastDay(Number(from.slice(0, 4)) + 1, number);
}

function endOfPeriod(period: string, from: string): string | null {
  const [year, number] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (period === 'year') return `${year}-12-31`;
  if (period === 'month') return lastDay(year, number);
  return period === 'quarter'
    ? lastDay(year, Math.ceil(number / 3) * 3)
    : nextWeekday('fri', from, 0);
}

function nextWeekday(name: string, from: string, least = 1): string {
  const wanted = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(
    name.slice(0, 3).toLowerCase(),
  );
  const today = (Math.floor(epochOf(startOfDay(from)) / 86_400) + 4) % 7;
  return later(from, ((wanted - today - least + 14) % 7) + least);
}
