/** Lengths of time as people write them: `30m`, `1h 30`, `for 2 hours`, `half an hour`. */
import { patternFrom } from '../../text/patterns.js';

export interface Length {
  readonly minutes: number;
  /** What stands beside it. */
  readonly words: string;
}

const worded: ReadonlyMap<string, number> = new Map([
  ['an hour and a half', 90],
  ['one and a half hours', 90],
  ['three quarters of an hour', 45],
  ['a quarter of an hour', 15],
  ['half an hour', 30],
  ['half hour', 30],
  ['an hour', 60],
  ['one hour', 60],
  ['two hours', 120],
]);
const hours = String.raw`(?:(\d{1,3}(?:\.\d)?)\s?h(?:rs?|ours?)?)?`;
const minutes = String.raw`(?:(\d{1,5})\s?m(?:ins?|inutes?)?|(?<=h\s?)([0-5]\d))?`;
const numbered = patternFrom('i', '^', hours, String.raw`(?:\s|\sand\s)?`, minutes, '$');
const end = String.raw`(?![\w-])[:,.;!]?\s*`;
const atTheStart = patternFrom(
  'i',
  String.raw`^(?:for\s+)?(\d{1,5}(?:\.\d)?\s?[a-z]{1,7}(?:\s?(?:and\s)?\d{1,5}(?:\s?m[a-z]{0,6})?(?!\w))?|`,
  [...worded.keys()].join('|'),
  `)${end}(.*)$`,
);
const atTheEnd = patternFrom(
  'i',
  String.raw`^(.{1,500}?)[,;(]?\s+for\s+(\d{1,5}(?:\.\d)?\s?[a-z]{1,7}|`,
  [...worded.keys()].join('|'),
  String.raw`)[.!)]{0,2}$`,
);

/** A length that begins the words, or ends them behind "for"; `null` when there is none. */
export function readLength(words: string): Length | null {
  const first = atTheStart.exec(words);
  const leading = first === null ? null : minutesOf(first[1] ?? '');
  if (leading !== null) return { minutes: leading, words: (first?.[2] ?? '').trim() };
  const last = atTheEnd.exec(words);
  const trailing = last === null ? null : minutesOf(last[2] ?? '');
  return trailing === null ? null : { minutes: trailing, words: (last?.[1] ?? '').trim() };
}

function minutesOf(written: string): number | null {
  const named = worded.get(written.toLowerCase());
  if (named !== undefined) return named;
  const match = numbered.exec(written.trim());
  const [h, m] = [match?.[1], match?.[2] ?? match?.[3]];
  if (h === undefined && m === undefined) return null;
  return Math.round(Number(h ?? 0) * 60 + Number(m ?? 0));
}
