/** Times in commands: what they mean where they were written, and one answer to those that cannot be read. */
import type { Problem } from '../../errors.js';
import {
  isTimeProblem,
  readTime,
  readTimes,
  type TimeContext,
  type TimeProblem,
  type TimeReading,
} from '../../time/read-times.js';
import { patternFrom } from '../../text/patterns.js';
import type { ResolveContext } from './define.js';

export const tryAgain = 'Write it again in a new comment, as in the example.';

export function timeContext({ comment, config, started }: ResolveContext): TimeContext {
  return {
    postedAt: comment.createdAt,
    zone: config.timeZone,
    ...(started === null ? {} : { reference: started }),
  };
}

const dateOutput = patternFrom(
  'i',
  String.raw`^(?:[a-z]{3,9},? )?([a-z]{3}) (\d{1,2}) (\d\d:\d\d(?::\d\d)?(?: [ap]m)?)`,
  String.raw`(?: ([a-z]{2,5}|[+-]\d\d(?::?\d\d)?))? (\d{4})\b`,
);

/** What `date` prints: `Mon Mar 2 09:40:00 UTC 2026`, the year behind the time. */
function reorderDateOutput(words: string): string {
  return words.replace(
    dateOutput,
    (_, month: string, day: string, clock: string, zone: string | undefined, year: string) =>
      [day, month, year, clock, zone ?? ''].join(' ').trim(),
  );
}

const signs = /^(?:[–—-]+ |[(@,;:=]+ ?)/;

/** A time, also when a remark follows it: `14:31 rolled back`, `(14:31)`, `@14:31`. */
export function readLeadingTime(written: string, context: TimeContext): TimeReading | TimeProblem {
  const words = reorderDateOutput(written.replace(signs, ''));
  const whole = readTime(words, context);
  if (!isTimeProblem(whole)) return whole;
  const first = readTimes(words, context)[0];
  if (
    first === undefined ||
    first.end >= words.length ||
    /\S/.test(words.slice(0, first.start).replace(/^(?:at|about|around)\b|~/i, ''))
  )
    return whole;
  return readTime(words.slice(0, first.end), context);
}

export function badTime(name: string, words: string, fault: TimeProblem): Problem {
  return {
    code: 'PM405',
    message: `"/${name}": ${fault.problem}`,
    expected: 'a time',
    example: fault.example,
    received: words.slice(0, 100),
    remedy: tryAgain,
  };
}
