/** Due dates: `14d`, `2 weeks`, `2026-12-01`, `friday`, counted in days of the configured zone. */
import { patternFrom } from '../text/patterns.js';
import { startOfDay, epochOf, instantOfEpoch, type Instant } from '../time/instant.js';

const day = 86_400;
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Midnight UTC of the day that is meant, or `null` when the words are no due date. */
export function readDue(words: string, postedAt: Instant, zone: string | null): Instant | null {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/[.,;)]+$/, '');
  const today = epochOf(startOfDay(dateIn(postedAt, zone)));
  const span = /^(\d{1,4})\s?(d|days?|w|weeks?|months?)$/.exec(text);
  if (span)
    return instantOfEpoch(
      today +
        Number(span[1]) * day * (span[2]?.startsWith('w') ? 7 : span[2]?.startsWith('m') ? 30 : 1),
    );
  if (text === 'today') return instantOfEpoch(today);
  if (text === 'tomorrow') return instantOfEpoch(today + day);
  if (text === 'next week') return instantOfEpoch(today + 7 * day);
  if (text === 'next month') return instantOfEpoch(today + 30 * day);
  return (
    endOfPeriod(text, today) ?? weekday(text, today) ?? numericDate(text) ?? namedDate(text, today)
  );
}

/** `YYYY-MM-DD` of an instant in a zone; UTC when there is none. */
export function dateIn(instant: Instant, zone: string | null): string {
  if (zone === null) return instant.slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(epochOf(instant) * 1000));
}

/** The next such day, a week ahead when today is one. */
function weekday(text: string, today: number): Instant | null {
  const match = /^(?:next )?(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?$/.exec(text);
  if (!match) return null;
  const ahead = (weekdays.indexOf(match[1] ?? '') - new Date(today * 1000).getUTCDay() + 7) % 7;
  return instantOfEpoch(today + (ahead === 0 ? 7 : ahead) * day);
}

/** `eod`, `end of the week` (its Friday), `this month`, `eoq`. */
function endOfPeriod(text: string, today: number): Instant | null {
  if (/^(?:eod|end of (?:the )?day|tonight)$/.test(text)) return instantOfEpoch(today);
  const date = new Date(today * 1000);
  if (/^(?:eow|(?:end of )?(?:the|this) week|end of week)$/.test(text))
    return instantOfEpoch(today + ((12 - date.getUTCDay()) % 7) * day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (/^(?:eom|(?:end of )?(?:the|this) month|end of month)$/.test(text))
    return lastDay(year, month);
  if (/^(?:eoq|(?:end of )?(?:the|this) quarter|end of quarter)$/.test(text))
    return lastDay(year, month - (month % 3) + 2);
  return /^(?:eoy|(?:end of )?(?:the|this) year|end of year)$/.test(text)
    ? lastDay(year, 11)
    : null;
}

function lastDay(year: number, month: number): Instant {
  return instantOfEpoch(Date.UTC(year, month + 1, 0) / 1000);
}

/** `2026-12-01`, `2026/12/01`, `31.12.2026`; `03/04/2026` has two meanings and is none. */
function numericDate(text: string): Instant | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return calendar(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || first > 12 || first === second) return calendar(year, second, first);
  return second > 12 ? calendar(year, first, second) : null;
}

/** `1 dec`, `dec 1 2026`: without a year, the next one. */
function namedDate(text: string, today: number): Instant | null {
  const match = patternFrom(
    '',
    String.raw`^(?:(\d{1,2})(?:st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov`,
    String.raw`|dec)[a-z]{0,6}\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?(?:,? (\d{4}))?$`,
  ).exec(text);
  if (!match || (match[1] === undefined) === (match[3] === undefined)) return null;
  const [month, date, year] = [
    months.indexOf(match[2] ?? '') + 1,
    Number(match[1] ?? match[3]),
    new Date(today * 1000).getUTCFullYear(),
  ];
  if (match[4] !== undefined) return calendar(Number(match[4]), month, date);
  const here = calendar(year, month, date);
  return here !== null && epochOf(here) >= today ? here : calendar(year + 1, month, date);
}

/** `null` when the calendar has no such day. */
function calendar(year: number, month: number, date: number): Instant | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const same =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return same && year >= 1970 ? instantOfEpoch(at.getTime() / 1000) : null;
}
