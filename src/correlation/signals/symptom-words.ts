/**
 * Words that the incident and the change have in common. A word that few changes hold weighs more, and a long
 * description, which holds many words anyway, gets less for each (after BM25: Robertson and Zaragoza, 2009).
 */
import { isGeneric } from '../words.js';
import type { Signal } from '../signal.js';

const listed = 4;
/** A word that more than about six in ten changes hold is not worth naming. */
const telling = 0.5;

/** A word that more than about one in four changes holds tells none of them apart; nor does one of any service. */
const rare = 1.2;
const isSpecific = (word: string, rarity: number): boolean =>
  rarity >= rare && !isGeneric(word) && word.length > 2;

/**
 * Two words that meet are a reason; one alone is when it is not a dictionary word (an identifier,
 * a number, a long name), or
 * when the change has it in its title and in a path.
 */
function specificity(
  shared: readonly { readonly word: string; readonly rarity: number }[],
  isTwice: (word: string) => boolean,
): number {
  const specific = shared.filter(({ word, rarity }) => isSpecific(word, rarity));
  const telling = specific.some(({ word }) => /\d/.test(word) || word.length >= 9 || isTwice(word));
  return specific.length >= 2 || telling ? 1 : 0;
}

export const symptomWords: Signal = {
  id: 'symptom-words',
  description:
    'Symptom words, error strings, host, endpoint and service names that also ' +
    'appear in the title, the description or the paths.',
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
    const named = rarest
      .filter(({ rarity }, place) => place === 0 || rarity > telling)
      .slice(0, listed)
      .map(({ word }) => `"${context.symptoms.words.get(word) ?? word}"`);
    return {
      features: {
        rarity: Math.log1p(sum / (0.5 + 0.5 * length)),
        rarest: rarest[0]?.rarity ?? 0,
        specific: specificity(rarest, (word) => titleWords.has(word) && pathWords.has(word)),
      },
      text: `Shares ${named.join(', ')} with the report.`,
    };
  },
};
