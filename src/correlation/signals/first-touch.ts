/** First change to a path in a long time. */
import type { Signal } from '../signal.js';

export const firstTouch: Signal = {
  id: 'first-touch',
  description: 'The first change to its files in all the history that was read.',
  needs: 'files',
  evidence(candidate, context) {
    const { paths } = context.profile(candidate);
    if (paths === null || paths.length === 0 || context.candidates.length < 4) return null;
    const alone = paths.filter((path) => context.touchers(path).length === 1).length / paths.length;
    if (alone === 0) return null;
    return { features: { share: alone }, text: alone === 1 ? 'No other change of the window touches its files.' : 'Most of its files are touched by no other change of the window.' };
  },
};
