/** How much two texts of people have in common: the same item edited, the same attempt told again. */

const fillers = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'for',
  'on',
  'in',
  'our',
  'and',
  'we',
  'should',
  'please',
  'todo',
]);

/** Words that carry the meaning, lower case, in order. Text that has none is kept whole. */
export function splitWords(text: string): readonly string[] {
  const bare = text
    .slice(0, 4000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S{1,500}/g, ' ')
    .replace(/(?<![\w/])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/g, ' ')
    .replace(/(?<![\w.])@[\w/-]{1,80}/g, ' ')
    .replace(/\[[x ]\]/g, ' ');
  const words = (bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word));
  return words.length === 0 ? [bare.trim()] : words;
}

/**
 * 0 … 1: how much two texts have in common, by pairs of letters within words (Dice), so that
 * inflection counts little.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [countPairs(a), countPairs(b)];
  const total = left.length + right.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared += 1;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / total;
}

function countPairs(text: string): readonly string[] {
  return splitWords(text).flatMap((word) =>
    word.length === 1
      ? [word]
      : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)),
  );
}
