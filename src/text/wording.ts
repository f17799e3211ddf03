/** Words to look for: which a text must hold is asked first, and nothing is compiled before a text has one of them. */
import { requiredWords, requiredWordsOf, searchable, type Words } from './required-words.js';
import { isWestern, westernSource } from './western.js';

export interface Wording {
  /** A text that it stands in has at least one of these; `null`: it may stand in any. */
  readonly words: Words;
  /** As simple as the text allows; with the flag `g` it belongs to nobody, so that its state must not be relied upon. */
  readonly in: (text: string) => RegExp;
}

/** Both are asked for once, not before they are needed. */
export function wordingFrom(
  source: () => string,
  flags: string,
  wordsOf: () => Words = () => requiredWordsOf(source()),
): Wording {
  let words: Words | undefined;
  let whole: RegExp | undefined;
  let western: RegExp | undefined;
  return {
    get words() {
      return (words ??= wordsOf());
    },
    in: (text) =>
      isWestern(text)
        ? (western ??= new RegExp(westernSource(source(), flags), flags))
        : (whole ??= new RegExp(source(), flags)),
  };
}

const known = new WeakMap<RegExp, Wording>();

export function wordingOfPattern(pattern: RegExp): Wording {
  const made =
    known.get(pattern) ??
    wordingFrom(
      () => pattern.source,
      pattern.flags,
      () => requiredWords(pattern),
    );
  known.set(pattern, made);
  return made;
}

/** Whether it is worth looking for, in a text that was made `searchable`. */
export function mayHold(letters: string, { words }: Pick<Wording, 'words'>): boolean {
  return words === null || words.some((word) => letters.includes(word));
}

export function findWording(text: string, wording: Wording): RegExpExecArray | null {
  return mayHold(searchable(text), wording) ? wording.in(text).exec(text) : null;
}
