/** Later changes to the same files: what was built upon before the start has proved itself so far. */
import type { ChangeCandidate } from '../../changes/candidate.js';
import type { Signal, SignalContext } from '../signal.js';

const repairing =
  /\b(?:fix(?:es|ed|up)?|hot-?fix|bug|repair|correct(?:s|ed)?|missing|typo|oops|follow[- ]?up)\b/i;

/** Files of one change that are compared, and later changes that are counted. */
const maxChanges = 100;

export const laterChanges: Signal = {
  id: 'later-changes',
  description:
    'Files that later changes before the start touched again; a change that repairs an earlier one in the window.',
  needs: 'files',
  evidence(candidate, context) {
    const { paths, parts, index } = context.profile(candidate);
    if (paths === null || paths.length === 0) return null;
    const later = new Set<ChangeCandidate>();
    let share = 0;
    let before = false;
    for (const path of new Set(paths.slice(0, maxChanges))) {
      const touchers = context.changesTouching(path);
      const [newest, oldest] = [touchers[0], touchers.at(-1)];
      if (newest !== undefined && newest !== candidate)
        share += 1 / Math.min(maxChanges, paths.length);
      before ||= oldest !== undefined && oldest !== candidate;
      for (const one of touchers) {
        if (context.profile(one).index >= index || later.size >= maxChanges) break;
        later.add(one);
      }
    }
    const repairs = before && repairing.test(parts.title.slice(0, 300));
    if (later.size === 0 && !repairs) return null;
    return {
      features: { share, later: Math.log1p(later.size), repairs: repairs ? 1 : 0 },
      text: sentence(later, repairs, context),
    };
  },
};

function sentence(
  later: ReadonlySet<ChangeCandidate>,
  repairs: boolean,
  context: SignalContext,
): string {
  if (repairs) return 'Repairs what an earlier change in the window touched.';
  const repair = [...later].find((one) => repairing.test(context.profile(one).parts.title));
  if (repair !== undefined)
    return `A later change repaired the same files: ${context.profile(repair).parts.title.slice(0, 80)}`;
  return `${later.size === 1 ? 'One later change' : `${later.size} later changes`} touched the same files again.`;
}
