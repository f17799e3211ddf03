/** Words that the incident and the change have in common; a word that few changes hold weighs more. */
import type { Signal, SignalContext } from '../signal.js';

const listed = 4;

export const symptomWords: Signal = {
  id: 'symptom-words',
  description: 'Symptom words, error strings, host, endpoint and service names that stand in the title, the description or the paths too.',
  evidence(candidate, context) {
    const { titleWords, bodyWords, pathWords } = context.profile(candidate);
    const all = context.symptoms.words;
    const title = shared(all, titleWords, context);
    const body = shared(all, bodyWords, context);
    const paths = shared(all, pathWords, context);
    const words = [...new Set([...title.words, ...paths.words, ...body.words])].sort((a, b) => context.rarity(b) - context.rarity(a));
    if (words.length === 0) return null;
    const any = words.reduce((sum, word) => sum + context.rarity(word), 0);
    return {
      features: { title: Math.log1p(title.rarity), body: Math.log1p(body.rarity), paths: Math.log1p(paths.rarity), any: Math.log1p(any) },
      text: `Shares ${words.slice(0, listed).map((word) => `"${word}"`).join(', ')} with the report.`,
    };
  },
};

function shared(symptoms: ReadonlySet<string>, words: ReadonlySet<string>, context: SignalContext): { readonly words: readonly string[]; readonly rarity: number } {
  const common = [...symptoms].filter((word) => words.has(word));
  return { words: common, rarity: common.reduce((sum, word) => sum + context.rarity(word), 0) };
}
