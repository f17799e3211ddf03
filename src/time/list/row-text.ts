/** What follows the time of a line, without the marks that belonged to the time. */

import { patternFrom } from '../../text/patterns.js';
const vague = /^\s?-?ish\b\.?|^\?+(?=\s)|^\s\((?:maybe|approx|ca)[^)\n]{0,30}\)/i;
/** A second clock or zone: `14:03 PST (22:03 UTC)`, `09:10 / 09:14`, `21:40 onwards`. */
const secondTime = patternFrom(
  'i',
  String.raw`^\s?(?:[(/=]\s?~?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{1,4}(?:\s?[+-]`,
  String.raw`\d{1,2})?)?\)?|onwards?\b|ff\.)`,
);
const separator =
  /^[\s*_)\]}|`#~]{0,8}(?:[-–—:=|]{1,3}>?|=>|[→⇒➜]|[,;.](?=\s|$))?[\s*_|:–—}-]{0,8}/;

/** The words behind offset `end` of a line. */
export function wordsBehind(raw: string, end: number): string {
  return withoutStrayMarks(
    raw
      .slice(end)
      .replace(vague, '')
      .replace(secondTime, '')
      .replace(separator, '')
      .replace(/\s{0,20}\|?\s{0,20}$/, '')
      .trim(),
  );
}

/** `_deletion begins_` lost its first mark with the time: a last mark without a partner goes as well. */
export function withoutStrayMarks(text: string): string {
  const last = /(?:\*{1,3}|_{1,3})$/.exec(text.slice(-4))?.[0];
  if (last === undefined) return text;
  const mark = last.charAt(0);
  return (text.split(last).length - 1) % 2 === 1 && !text.startsWith(mark)
    ? text.slice(0, -last.length).trimEnd()
    : text;
}

/** The rest of a cell that begins with a time, and the cells behind it: `09:10 / 09:14 | two alerts`. */
export function cellsBehind(raw: string, masked: string, end: number): string {
  const bar = masked.indexOf('|', end);
  if (bar < 0) return wordsBehind(raw, end);
  const rest = raw.slice(end, bar);
  const behind = raw
    .slice(bar + 1)
    .replace(/\s{0,20}\|\s{0,20}$/, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
  return isRestOfTime(rest) || behind === ''
    ? behind === ''
      ? wordsBehind(raw, end)
      : behind
    : `${wordsBehind(rest, 0)} · ${behind}`;
}

const restWords = patternFrom(
  'i',
  String.raw`^(?:morning|afternoon|evening|night|noon|onwards?|ff|approx|ca|about|to|until|bis`,
  String.raw`|a[.m]*m|p[.m]*m|[a-z]{1,4}t|utc|gmt|uhr|h|and|or)$`,
);

function isRestOfTime(rest: string): boolean {
  return rest.split(/[\s\d:/–—→.,()~*_`=+-]+/).every((word) => word === '' || restWords.test(word));
}
