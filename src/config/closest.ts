/** "Did you mean": the nearest known word, if it is near enough. */
import { distance } from 'fastest-levenshtein';

/** Nearest of `words` within `tolerance` × its length (case and separators do not count), else `null`. */
export function closest(word: string, words: readonly string[], tolerance = 0.34): string | null {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = bare(word.slice(0, 80));
  if (wanted === '') return null;
  let best: { readonly word: string; readonly far: number } | null = null;
  for (const candidate of words) {
    const far = distance(wanted, bare(candidate));
    if (best === null || far < best.far) best = { word: candidate, far };
  }
  if (best === null) return null;
  return best.far <= Math.max(1, Math.floor(bare(best.word).length * tolerance)) ? best.word : null;
}

/** What follows "Unknown …" in a message; nothing when no word is near. */
export function didYouMean(near: string | null): string {
  return near === null ? '' : `, did you mean "${near}"?`;
}
