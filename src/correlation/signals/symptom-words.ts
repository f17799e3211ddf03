/**
 * Words that the incident and the change have in common. A word that few changes hold weighs more, and a long
 * description, which holds many words anyway, gets less for each (after BM25: Robertson and Zaragoza, 2009).
 */
import type { Signal } from '../signal.js';

const listed = 4;
/** A word that more than about six in ten changes hold is not worth naming. */
const telling = 0.5;

export const symptomWords: Signal = {
  id: 'symptom-words',
  description:
    'Symptom words, error strings, host, endpoint and service names that stand in the title, the description or the paths too.',
  evidence(candidate, context) {
    const { titleWords, bodyWords, pathWords } = context.profile(candidate);
    const common = [...context.symptoms.words.keys()].filter(
      (word) => titleWords.has(word) || bodyWords.has(word) || pathWords.has(word),
    );
    if (common.length === 0) return null;
    const rarest = common
      .map((word) => ({ word, rarity: context.rarity(word) }))
      .sort((a, b) => b.rarity - a.rarity);
    const sum = rarest.reduce((total, { rarity }) => total + rarity, 0);
    const length = (titleWords.size + bodyWords.size + pathWords.size) / context.averageWords;
    const told = rarest
      .filter(({ rarity }, place) => place === 0 || rarity > telling)
      .slice(0, listed)
      .map(({ word }) => `"${context.symptoms.words.get(word) ?? word}"`);
    return {
      features: { rarity: Math.log1p(sum / (0.5 + 0.5 * length)), rarest: rarest[0]?.rarity ?? 0 },
      text: `Shares ${told.join(', ')} with the report.`,
    };
  },
};
