/** Calendar dates as people write them in titles and action items; times of day belong to the timeline. */
import { monthFromName, monthPattern } from '../time/calendar-words.js';

/** Names that times of day are not written with yet: Italian, Dutch, Swedish, Russian. */
const furtherNames = [
  'gennaio|januari|января',
  'febbraio|februari|февраля',
  'maart|марта',
  'aprile|апреля',
  'maggio|mei|мая',
  'giugno|июня',
  'luglio|июля',
  'augustus|augusti|августа',
  'settembre|сентября',
  'ottobre|октября',
  'ноября',
  'dicembre|декабря',
];
const month = `(${monthPattern}|(?:${furtherNames.join('|')})(?![\\p{L}\\d_]))`;

const patterns: readonly {
  readonly pattern: RegExp;
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'numeric';
}[] = [
  { pattern: /(?<![\d.-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/, order: 'ymd' },
  { pattern: /(?<!\d)(\d{4})[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]?/, order: 'ymd' },
  { pattern: /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, order: 'dmy' },
  { pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, order: 'numeric' },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?: of| de)?[ -]${month}(?:(?:,| de)? ?-?(\\d{4}))?(?![\\p{L}\\d_])`,
      'iu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d_])${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\p{L}\\d_:])`,
      'iu',
    ),
    order: 'mdy',
  },
];

/** The source of the patterns above, for those who look for a date after a word such as "due". */
export const datePatterns: readonly RegExp[] = patterns.map(({ pattern }) => pattern);

/**
 * The first date in the text as `YYYY-MM-DD`, or `null`. A date without a year is the next one on or after `after`
 * (`YYYY-MM-DD`); without `after` it is not a date. `3/4/2026` could be either month and is not a date; `13/4/2026` is.
 */
export function readCalendarDate(text: string, after: string | null): string | null {
  let best: { readonly at: number; readonly date: string } | null = null;
  for (const { pattern, order } of patterns) {
    const match = pattern.exec(text.slice(0, 2000));
    if (match === null || (best !== null && best.at <= match.index)) continue;
    const date = buildDate(match, order, after);
    if (date !== null) best = { at: match.index, date };
  }
  return best?.date ?? null;
}

function buildDate(
  match: RegExpExecArray,
  order: 'ymd' | 'dmy' | 'mdy' | 'numeric',
  after: string | null,
): string | null {
  const [a = '', b = '', c] = match.slice(1);
  if (order === 'ymd') return isoDate(Number(a), Number(b), Number(c));
  if (order === 'numeric') {
    const [first, second] = [Number(a), Number(b)];
    if (first > 12) return isoDate(Number(c), second, first);
    return second > 12 || first === second ? isoDate(Number(c), first, second) : null;
  }
  const [day, month] = order === 'dmy' ? [Number(a), monthFrom(b)] : [Number(b), monthFrom(a)];
  return c === undefined ? nextDate(month, day, after) : isoDate(Number(c), month, day);
}

function monthFrom(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const named = monthFromName(word);
  const plain = `|${word.toLowerCase()}|`;
  return named === 0 ? furtherNames.findIndex((names) => `|${names}|`.includes(plain)) + 1 : named;
}

function nextDate(month: number, day: number, after: string | null): string | null {
  if (after === null) return null;
  const year = Number(after.slice(0, 4));
  const same = isoDate(year, month, day);
  return same !== null && same >= after.slice(0, 10) ? same : isoDate(year + 1, month, day);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1990 || year > 2199 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}
