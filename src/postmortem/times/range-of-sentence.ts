/** The stretch of time that a sentence names, and whether a duration in it is said of that stretch. */
import { patternFrom } from '../../text/patterns.js';
import { secondsBetween } from '../../time/instant.js';
import type { TimeReading } from '../../time/read-times.js';
import type { SpanFound } from '../../time/spans-of-time.js';

/** The stretch of time that a sentence names. */
export interface Range {
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  /** Of two times that are not written as a range: where the second one is. */
  readonly second: { readonly start: number; readonly end: number } | null;
}

/** The one range of a sentence, or the one pair of times. */
export function rangeIn(readings: readonly TimeReading[]): Range | null {
  const [first, second, ...more] = readings;
  if (first === undefined || more.length > 0) return null;
  const { start, end } = first;
  if (second === undefined)
    return first.until === undefined
      ? null
      : { seconds: secondsBetween(first.at, first.until), start, end, second: null };
  const countsFromNow = /ago$|^since/i.test(`${first.text} ${second.text}`);
  if (
    countsFromNow ||
    [first, second].some(({ until, approximate }) => until !== undefined || approximate)
  )
    return null;
  const seconds = Math.abs(secondsBetween(first.at, second.at));
  // Without a date of its own, the second clock may be that of the next day.
  const overMidnight = !second.dated && seconds > 43_200;
  return { seconds: overMidnight ? 86_400 - seconds : seconds, start, end, second };
}

/** A range may have its duration anywhere in the clause; two times have it between them, or right behind. */
export function isAbout(
  text: string,
  claim: SpanFound,
  { seconds, start, end, second }: Range,
): boolean {
  const between = claim.start >= end ? text.slice(end, claim.start) : text.slice(claim.end, start);
  if (claim.end > start && claim.start < end) return false;
  // "For 10 minutes between 11:20 and 13:30" may lie within these; what is longer than they are does not fit in.
  if (second === null)
    return (
      !/;|\. /.test(between) &&
      (!/^\s{0,2}between\s/i.test(text.slice(claim.end)) || claim.seconds > seconds)
    );
  // "13:58, three minutes before this began" counts from something else.
  if (claim.start >= second.end)
    return (
      !/^\s{1,3}(?:before|after|later|earlier|into|ago)\b/i.test(text.slice(claim.end)) &&
      /^[\s,(=*_–—-]{0,6}(?:i\.e\.|a total of|about|around|so|or|~)?[\s,]{0,2}$/i.test(
        text.slice(second.end, claim.start),
      )
    );
  if (claim.end <= start) return isFromTo(between, text.slice(end, second.start));
  return claim.end <= second.start && isBetween(text, claim, second.start);
}

/** "It took 15 minutes from the alert (07:58) to the page (08:03)". */
function isFromTo(before: string, middle: string): boolean {
  return (
    /^[\s,(]{1,3}(?:passed |elapsed |went by )?(?:from|between)\b[^.;]{0,60}$/i.test(before) &&
    /^[^.;]{0,60}\b(?:to|until|till|and)\b[^.;]{0,60}$/i.test(middle)
  );
}

/** "14:02 and, 20 minutes later, 14:40"; "began at 16:20, took 45 minutes and was done at 16:35". */
function isBetween(text: string, claim: SpanFound, second: number): boolean {
  if (/^\s(?:later|after|before|afterwards)\b/i.test(text.slice(claim.end))) return true;
  return (
    took.test(text.slice(Math.max(0, claim.start - 40), claim.start)) &&
    ended.test(text.slice(claim.end, second))
  );
}
const took = /\b(?:took|lasted|ran)(?: for)?(?: about| around| roughly)?\s$/i;
const ended = patternFrom(
  'i',
  String.raw`^(?:\suntil(?: about| around)?\s$|[^.;]{0,30}\b(?:done|finished|completed?|over|ended|ending)`,
  String.raw`(?: again)?(?: at)?\s$)`,
);
