/** What people say of the cause without naming the change: "reverting the pin", "after the upgrade of the chart". */
import { isGeneric } from '../words.js';
import type { Signal } from '../signal.js';

/** More words than these add nothing. */
const most = 3;
/** A word that most changes hold describes none of them. */
const telling = 0.5;

export const described: Signal = {
  id: 'described',
  description:
    'Sentences about the cause, in the report and the comments, whose words the title or the ' +
    'paths hold: "reverting the pin".',
  evidence(candidate, context) {
    const { titleWords, pathWords } = context.profile(candidate);
    const isShared = (word: string): boolean =>
      (titleWords.has(word) || pathWords.has(word)) &&
      !isGeneric(word) &&
      context.rarity(word) >= telling;
    const found = context.descriptions
      .map((clause) => ({ clause, words: [...context.wordsOf(clause.text)].filter(isShared) }))
      .filter(({ words }) => words.length > 0);
    const best = found.reduce<(typeof found)[number] | null>(
      (first, one) => (first === null || one.words.length >= first.words.length ? one : first),
      null,
    );
    if (best === null) return null;
    const words = new Set(found.flatMap((one) => one.words)).size;
    const { by, text } = best.clause;
    return {
      features: { words: Math.min(most, words) },
      text: `${by === '' ? 'The report' : by} describes it: "${text.slice(0, 100)}"`,
    };
  },
};
