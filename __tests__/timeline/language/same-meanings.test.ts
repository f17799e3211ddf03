/** What makes the reading fast changes nothing of what is read. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compilePhrase,
  compilePhrases,
  wordingOf,
  type Phrase,
} from '../../../src/markdown/phrases.js';
import { searchable } from '../../../src/text/required-words.js';
import { mayHold } from '../../../src/text/wording.js';
import { languages } from '../../../src/timeline/language/index.js';
import type { Language } from '../../../src/timeline/language/language.js';
import { makeReady } from '../../../src/timeline/language/ready.js';

const listsOf = ({ meanings, needs, guards }: Language): readonly (readonly Phrase[])[] =>
  [meanings, needs ?? {}, guards].flatMap((lists) => Object.values(lists));
const examplesOf = (phrases: readonly Phrase[]): readonly string[] =>
  phrases.flatMap(({ says, saysNot }) => [...says, ...saysNot]);
const examples = languages.flatMap((language) => listsOf(language).flatMap(examplesOf));

describe.each(languages.map((language) => [language.id, language] as const))(
  '%s',
  (_, language) => {
    const lists = listsOf(language);
    const slow = lists.map((phrases) => compilePhrases(phrases, language));
    const fast = lists.map((phrases) => wordingOf(phrases, language));
    const found = (text: string, pattern: RegExp) =>
      pattern
        .exec(text)
        ?.slice(0, 1)
        .concat(String(text.search(pattern)));
    const expectTheSame = (text: string): void => {
      for (const [i, wording] of fast.entries()) {
        const whole = found(text, slow[i] as RegExp);
        if (!mayHold(searchable(text), wording)) expect([text, whole]).toEqual([text, undefined]);
        else expect([text, found(text, wording.in(text))]).toEqual([text, whole]);
      }
    };

    it('finds the same in the examples of every phrase, in capitals too', () => {
      for (const text of examplesOf(lists.flat()))
        for (const form of [text, text.toUpperCase()]) expectTheSame(form);
    });

    it('keeps every phrase that stands in a text', () => {
      const { mayHold: sieve } = makeReady(language);
      const whole = lists
        .flat()
        .map((phrase) => [phrase, compilePhrase(phrase, language)] as const);
      for (const text of examplesOf(lists.flat())) {
        const kept = new Set(sieve(text).map(({ phrase }) => phrase));
        expect(
          whole.filter(([phrase, pattern]) => !kept.has(phrase) && pattern.test(text)),
        ).toEqual([]);
      }
    });

    it('finds the same in texts made at random of examples, accents and other scripts', () => {
      const piece = fc.constantFrom(
        ...examples,
        'ж',
        '再',
        'ſ',
        '\u212a',
        '’',
        ' – ',
        '_',
        'é',
        '7',
      );
      fc.assert(
        fc.property(
          fc.array(piece, { maxLength: 4 }),
          fc.constantFrom('', ' '),
          (pieces, between) => expectTheSame(pieces.join(between)),
        ),
        { numRuns: 60 },
      );
    });
  },
);
