/**
 * Which of many patterns may match a text: the words that they require are looked for together, in one walk over the
 * text. Most texts have no word of most patterns, which are then neither compiled nor tried.
 */
import { searchable, type Words } from './required-words.js';

/** What may match the text, in the order of the list; whatever is missing does not. */
export type Sieve<T> = (text: string) => readonly T[];

/** A word, and the places in the list of what it is a sign of. */
type Sign = readonly [word: string, places: readonly number[]];

export function makeSieve<T extends { readonly words: Words }>(list: readonly T[]): Sieve<T> {
  const always = list.flatMap(({ words }, place) => (words === null ? [place] : []));
  const signs = signsByStart(list);
  return (text) => {
    const letters = searchable(text);
    const found = new Set(always);
    for (let at = 0; at + 1 < letters.length; at += 1)
      for (const [word, places] of signs.get(startAt(letters, at)) ?? [])
        if (letters.startsWith(word, at)) for (const place of places) found.add(place);
    return [...found].sort((a, b) => a - b).flatMap((place) => list[place] ?? []);
  };
}

/** Words are at least two letters long. */
function signsByStart(list: readonly { readonly words: Words }[]): ReadonlyMap<number, Sign[]> {
  const byWord = new Map<string, number[]>();
  for (const [place, { words }] of list.entries())
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  const byStart = new Map<number, Sign[]>();
  for (const sign of byWord) {
    const start = startAt(sign[0], 0);
    byStart.set(start, [...(byStart.get(start) ?? []), sign]);
  }
  return byStart;
}

const startAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
