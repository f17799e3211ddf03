/** When an action item is due, by its words: a labelled date, a date in brackets at the end, a day in words. */
import { patternFrom } from '../../text/patterns.js';
import type { Instant } from '../../time/instant.js';
import { datePatterns, readCalendarDate } from '../calendar-date.js';
import { readDayInWords, wordsLength } from './due-words.js';
import { cut } from './words.js';

export interface DueReading {
  readonly due: string | null;
  readonly rest: string;
}

const dueLabel = patternFrom(
  'giu',
  String.raw`(?<![\p{L}\p{N}])(?:(due(?: date| by| on)?|deadline|no later than|not later than|eta`,
  String.raw`|expected(?: by| date)?|target(?: date)?|planned for|scheduled for|frist|fällig(?: am)?`,
  String.raw`|échéance|fecha límite|vence|prazo|scadenza|期限|期日|기한|마감일?|截止(?:日期)?|срок|when(?=[*_]{0,2}\s?[:：])|📅|🗓\ufe0f?|⏰)`,
  String.raw`|by|before|until|innen|bis(?: zum)?|avant(?: le)?|d'ici le|antes del?|para el|até|entro(?: il)?|uiterlijk|vóór|senast|до)`,
  String.raw`\s{0,2}(?:[–—-](?=\s)|[:=：]{0,2})\s{0,2}[*_]{0,2}\s{0,2}`,
);
/** "Due: TBD" says nothing, but is no part of the item. */
const noDay =
  /^(?:tb[dac]|asap|n\/a|none|unknown|open|\?+|[-–—]+(?=\s*(?:$|[)\],;])))(?![\p{L}\p{N}])/iu;

/** `date` is the incident's: days without a year, and days in words, are counted from it. */
export function dueIn(
  words: string,
  date: Instant | null,
  owned: boolean,
  labelledOnly = false,
): DueReading {
  for (const label of words.matchAll(dueLabel)) {
    const from = label.index + label[0].length;
    const after = words.slice(from, from + 60);
    const reach = dateLength(after) || wordsLength(after);
    const length = /^ (?:after|before|from|past)\b/i.test(after.slice(reach)) ? 0 : reach;
    const due = length === 0 ? null : readDueDate(after.slice(0, length), date);
    const certain = label[1] !== undefined;
    if (due !== null && (certain || (!labelledOnly && !isPast(due, date))))
      return { due, rest: cut(words, label.index, label[0].length + length) };
    const none = certain && /[:=：]/.test(label[0]) ? noDay.exec(after)?.[0].length : undefined;
    if (none !== undefined)
      return { due: null, rest: cut(words, label.index, label[0].length + none) };
  }
  if (labelledOnly) return { due: null, rest: words };
  // A bare date in brackets at the end, or after the owner, is when it is due.
  const bracket =
    inBracket.exec(words) ??
    (owned ? /((?:[,;–—-]|\s)\s{0,2})(\d{4}-\d{2}-\d{2})\W{0,3}$/.exec(words) : null);
  if (bracket === null) return { due: null, rest: words };
  const due = readCalendarDate(bracket[2] ?? '', date);
  return due === null || (/^\s/.test(bracket[1] ?? '') && isPast(due, date))
    ? { due: null, rest: words }
    : { due, rest: cut(words, bracket.index + bracket[0].lastIndexOf(bracket[2] ?? ''), 10) };
}

/** "By" the day of the incident, or an earlier one, tells what happened; nobody promises it. */
function isPast(due: string, date: Instant | null): boolean {
  return date !== null && due <= date.slice(0, 10);
}

/** `(2026-04-02)`, `(Ann Lee, 2026-04-02)`, `(@ann 2026-04-02)`; "(reviewed 2026-04-02)" is another day. */
const inBracket = patternFrom(
  'u',
  String.raw`[([（](\s?(?:(?:@[\w/-]{1,60}|\p{Lu}[\p{L}.'’-]{0,24})(?:[\s,/&]{1,2}|(?=\d)))`,
  String.raw`{0,4}|[\p{L} ]{1,30}[,;，、；–—-]\s{0,2})(?<!\b(?:[Ss]ince|[Ff]rom|[Ss]tarted|[Rr]eported|[Oo]pened|[Cc]reated|[Ss]een)\b[^()]{0,30})`,
  String.raw`(\d{4}-\d{2}-\d{2})\s{0,2}[)\]）]\W{0,3}$`,
);

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

/** A date, or a day in words. */
export function readDueDate(words: string, date: Instant | null): string | null {
  const plain = words.trim();
  return readCalendarDate(plain, date) ?? readDayInWords(plain, date);
}
