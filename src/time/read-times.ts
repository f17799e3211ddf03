/**
 * Finds clock times in prose and turns each into an instant: with its date, its zone, and what was
 * assumed on the way.
 */
import { maskCode } from './mask.js';
import { timesInProse } from './scan-times.js';
import type { TimeContext, TimeReading } from './time-reading.js';

export { readTime } from './read-time.js';
export { timesInProse } from './scan-times.js';
export {
  isTimeProblem,
  type TimeContext,
  type TimeProblem,
  type TimeReading,
} from './time-reading.js';

/** All times in a text, in order of appearance. Fences, quotes, inline code and links are not prose. Never throws. */
export function readTimes(text: string, context: TimeContext): readonly TimeReading[] {
  return timesInProse(maskCode(text), context);
}
