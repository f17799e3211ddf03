/** Words and error strings of the report in the lines that the change adds or removes. */
import type { Signal } from '../signal.js';

/** Read of all hunks of one change, UTF-16 units. */
const patchLimit = 200_000;
/** Distinct words of a diff above which a word in common says less: a long diff holds any word. */
const short = 100;

export const changedLines: Signal = {
  id: 'changed-lines',
  description:
    'Symptom words and quoted error strings in the lines that the change adds or removes, where the diff was read.',
  evidence(candidate, context) {
    if (context.symptoms.words.size === 0) return null;
    const lines = collectChangedLines(
      (candidate.commit.files ?? []).map(({ patch }) => patch ?? ''),
    );
    if (lines === '') return null;
    const quote = context.symptoms.quotes.find((text) => lines.includes(text));
    if (quote !== undefined)
      return {
        features: { quote: 1 },
        text: `Its changed lines contain "${quote.slice(0, 80)}" from the report.`,
      };
    const { titleWords, bodyWords, pathWords } = context.profile(candidate);
    const inLines = context.wordsOf(lines);
    const fresh = [...context.symptoms.words.keys()].filter(
      (word) =>
        inLines.has(word) && !titleWords.has(word) && !bodyWords.has(word) && !pathWords.has(word),
    );
    if (fresh.length === 0) return null;
    const sum = fresh.reduce((total, word) => total + context.rarity(word), 0);
    return {
      features: { rarity: Math.log1p(sum / (1 + inLines.size / short)) },
      text: `Its changed lines contain ${fresh
        .slice(0, 3)
        .map((word) => `"${context.symptoms.words.get(word) ?? word}"`)
        .join(', ')} from the report.`,
    };
  },
};

function collectChangedLines(patches: readonly string[]): string {
  return patches
    .join('\n')
    .slice(0, patchLimit)
    .split('\n')
    .filter((line) => /^[+-]/.test(line))
    .map((line) => line.slice(1))
    .join('\n');
}
