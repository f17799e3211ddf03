/**
 * How surprising it is that a change is as close to the start as it is: in a busy repository there
 * is one close to any moment.
 */
import { epochOf, type Instant, plusSeconds } from '../time/instant.js';

/**
 * How far back the base rate is taken from: long enough for quiet repositories, short enough for
 * the present habits.
 */
const daysBack = 14;

/**
 * Share of moments before the reference that have a change within `age` seconds before them: the union of the
 * intervals [t, t + age] over all changes at t, measured on the last fortnight that is known, divided by its length.
 * 1 when nothing is known.
 *
 * @param times when changes took effect, in any order; only those before `reference` count
 */
export function chanceOfNearness(
  times: readonly Instant[],
  reference: Instant,
): (age: number) => number {
  const earliest = plusSeconds(reference, -daysBack * 86_400);
  const known = times
    .filter((at) => at >= earliest && at <= reference)
    .map((at) => epochOf(at))
    .sort((a, b) => a - b);
  const [first] = known;
  if (first === undefined) return () => 1;
  const end = epochOf(reference);
  // With few changes the history that was read may be no longer than they are: at least a day counts.
  const start = Math.min(first, end - 86_400);
  return (age) => {
    const within = Math.max(0, age);
    let covered = 0;
    known.forEach((at, index) => {
      const next = known[index + 1] ?? end;
      covered += Math.min(within, next - at, end - at);
    });
    return Math.min(1, Math.max(covered, within) / (end - start));
  };
}
