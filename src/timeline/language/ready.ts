/** A language made ready for reading: nothing of it is compiled before a text has a word of it. */
import { wordingOf, type Phrase } from '../../markdown/phrases.js';
import { makeSieve, type Sieve } from '../../text/sieve.js';
import type { Wording } from '../../text/wording.js';
import type { Guard, Language, Meaning, MeaningPhrase } from './language.js';

export interface ReadyPhrase<P extends Phrase = Phrase> {
  readonly phrase: P;
  readonly wording: Wording;
  readonly words: Wording['words'];
}

export interface ReadyLanguage {
  readonly meanings: ReadonlyMap<Meaning, readonly ReadyPhrase<MeaningPhrase>[]>;
  readonly needs: ReadonlyMap<Meaning, readonly ReadyPhrase[]>;
  readonly guards: ReadonlyMap<Guard, readonly ReadyPhrase[]>;
  /** Of all the above. */
  readonly mayHold: Sieve<ReadyPhrase>;
}

const known = new WeakMap<Language, ReadyLanguage>();

export function makeReady(language: Language): ReadyLanguage {
  const before = known.get(language);
  if (before !== undefined) return before;
  const ready = <P extends Phrase>(phrase: P): ReadyPhrase<P> => {
    const wording = wordingOf([phrase], language);
    return { phrase, wording, words: wording.words };
  };
  const parts = {
    meanings: mapLists(language.meanings, ready),
    needs: mapLists(language.needs ?? {}, ready),
    guards: mapLists(language.guards, ready),
  };
  const all: readonly ReadyPhrase[] = Object.values(parts).flatMap((part) =>
    [...part.values()].flatMap((list) => list),
  );
  const made = { ...parts, mayHold: makeSieve(all) };
  known.set(language, made);
  return made;
}

function mapLists<K extends string, P extends Phrase>(
  lists: Readonly<Partial<Record<K, readonly P[]>>>,
  ready: (phrase: P) => ReadyPhrase<P>,
): ReadonlyMap<K, readonly ReadyPhrase<P>[]> {
  const entries = Object.entries(lists) as [K, readonly P[]][];
  return new Map(entries.map(([key, phrases]) => [key, phrases.map(ready)]));
}
