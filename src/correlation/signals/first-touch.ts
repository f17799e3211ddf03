/** First change to a path in a long time. */
import { formatDuration, secondsBetween } from '../../time/instant.js';
import type { Signal } from '../signal.js';

/** A file that rested this long, seconds: a fortnight. */
const long = 14 * 86_400;

export const firstTouch: Signal = {
  id: 'first-touch',
  description:
    'The first change to a file for at least a fortnight, as far back as the history was read.',
  needs: 'files',
  evidence(candidate, context) {
    const { paths } = context.profile(candidate);
    const oldest = context.history.at(-1);
    if (paths === null || paths.length === 0 || oldest === undefined) return null;
    const read = secondsBetween(oldest.committedAt, candidate.commit.committedAt);
    const rested = paths
      .map((path) => ({ path, since: context.touchedBefore(path, candidate.commit) }))
      .map(({ path, since }) => ({
        path,
        rest: since === null ? read : secondsBetween(since, candidate.commit.committedAt),
      }));
    const longest = rested.reduce((best, one) => (one.rest > best.rest ? one : best));
    if (longest.rest < long) return null;
    const share = rested.filter(({ rest }) => rest >= long).length / rested.length;
    return {
      features: { share },
      text: `The first change to ${longest.path} for at least ${formatDuration(longest.rest - (longest.rest % 86_400))}.`,
    };
  },
};
