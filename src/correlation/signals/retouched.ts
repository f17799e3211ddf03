/** Later changes to the same files: somebody had to come back to them. */
import type { ChangeCandidate } from '../correlation.js';
import type { Signal, SignalContext } from '../signal.js';

const mending = /\b(?:fix(?:es|ed|up)?|hot-?fix|bug|repair|correct(?:s|ed)?|missing|typo|oops|follow[- ]?up|actually|again|really|properly|attempt)\b/i;

export const retouched: Signal = {
  id: 'retouched',
  description: 'Later changes before the start that came back to the same files, above all as a repair.',
  needs: 'files',
  evidence(candidate, context) {
    const later = followersOf(candidate, context);
    const before = predecessors(candidate, context);
    if (later.length === 0 && before === 0) return null;
    const repair = later.find((one) => mending.test(context.profile(one).parts.title));
    const mends = before > 0 && mending.test(context.profile(candidate).parts.title);
    const features = { later: Math.log1p(later.length), repaired: repair === undefined ? 0 : 1, before: Math.log1p(before), mends: mends ? 1 : 0 };
    if (repair !== undefined) return { features, text: `A later change came back to the same files to repair something: ${context.profile(repair).parts.title.slice(0, 80)}` };
    if (later.length > 0) return { features, text: `${later.length === 1 ? 'One later change' : `${later.length} later changes`} came back to the same files.` };
    return { features, text: `Comes back to files that ${before === 1 ? 'an earlier change' : `${before} earlier changes`} of the window touched.` };
  },
};

/** Files touched by more than this share of the changes (lock files, one big settings file) say nothing. */
const common = 0.5;

function distinctive(paths: readonly string[] | null, context: SignalContext): readonly string[] {
  return (paths ?? []).filter((path) => context.touches(path) > 1 && context.touches(path) <= Math.max(2, context.candidates.length * common));
}

function sharing(candidate: ChangeCandidate, others: readonly ChangeCandidate[], context: SignalContext): readonly ChangeCandidate[] {
  const mine = new Set(distinctive(context.profile(candidate).paths, context));
  if (mine.size === 0) return [];
  return others.filter((other) => context.profile(other).paths?.some((path) => mine.has(path)) === true);
}

const followersOf = (candidate: ChangeCandidate, context: SignalContext): readonly ChangeCandidate[] =>
  sharing(candidate, context.candidates.slice(0, context.candidates.indexOf(candidate)), context);

const predecessors = (candidate: ChangeCandidate, context: SignalContext): number =>
  sharing(candidate, context.candidates.slice(context.candidates.indexOf(candidate) + 1), context).length;
