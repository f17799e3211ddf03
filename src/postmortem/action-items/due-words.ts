/** Days in words: "end of April", "Q2 2026", "next Friday", "in two weeks". */
import { patternFrom } from '../../text/patterns.js';
import { epochOf, instantOfEpoch, startOfDay, type Instant } from '../../time/instant.js';
import { monthFromName, monthPattern } from '../../time/calendar-words.js';

const inWords = patternFrom(
  'iu',
  String.raw`^(?:the )?(?:end of (?:the )?|end |ende |fin de |final de |eo)?(?:(?:this )?(week|month|quarter|year|(?<=eo)[wmqy])(?![\p{L}\p{N}])`,
  String.raw`|(?:(20\d{2})[ -])?q([1-4])(?:[ /-]?(20\d{2}))?(?![\p{L}\p{N}])`,
  String.raw`|(${monthPattern})(?:,?(?: de)? (20\d{2}))?(?![\p{L}\p{N}]| \d)|(20\d{2})-(\d{2})(?![\d-]))`,
  String.raw`|^(?:in |within )?(?:the next )?(\d{1,2}|an?|one|two|three|four|six) (days?|weeks?|months?)(?!\p{L})`,
  String.raw`|^(tomorrow|(?:(?:the )?end of )?next (?:week|month|quarter))(?!\p{L})`,
  String.raw`|^(?:next |this )?(mon|tues?|wednes|thurs?|fri|satur|sun)day(?!\p{L})`,
);

/** How long the day in words is that the text begins with; 0 when it begins with something else. */
export function wordsLength(text: string): number {
  return inWords.exec(text)?.[0].length ?? 0;
}

export function readDayInWords(words: string, date: Instant | null): string | null {
  const match = inWords.exec(words);
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
  const [
    ,
    period,
    before,
    quarter,
    behind,
    name,
    nameYear,
    year,
    number,
    count,
    unit,
    soon,
    weekday,
  ] = match;
  const from = date?.slice(0, 10) ?? null;
  if (year !== undefined) return lastDay(Number(year), Number(number));
  if (quarter !== undefined) return yearly(Number(quarter) * 3, before ?? behind, from);
  if (name !== undefined) return yearly(monthFromName(name), nameYear, from);
  if (from === null) return null;
  if (period !== undefined) return endOfPeriod(period.toLowerCase(), from);
  if (count !== undefined && unit !== undefined)
    return later(from, (numbers[count.toLowerCase()] ?? Number(count)) * daysIn(unit));
  if (soon !== undefined) return soonDay(soon.toLowerCase(), from);
  return weekday === undefined ? null : nextWeekday(weekday, from);
}

function soonDay(soon: string, from: string): string | null {
  if (soon === 'tomorrow') return later(from, 1);
  const period = /(week|month|quarter)$/.exec(soon)?.[1] ?? '';
  const days = period === 'quarter' ? 91 : daysIn(period);
  return soon.includes('end of') ? endOfPeriod(period, later(from, days)) : later(from, days);
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
  if (period.startsWith('y')) return `${year}-12-31`;
  if (period.startsWith('m')) return lastDay(year, number);
  return period.startsWith('q')
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
