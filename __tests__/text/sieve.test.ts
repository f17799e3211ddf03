import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { requiredWords, searchable } from '../../src/text/required-words.js';
import { makeSieve } from '../../src/text/sieve.js';

const entry = (pattern: RegExp) => ({ pattern, words: requiredWords(pattern) });

describe('a sieve', () => {
  const list = [entry(/broke|Broken/i), entry(/\w+/), entry(/ok(?:ay)?/i), entry(/brok[ie]/i)];
  const found = (text: string) => makeSieve(list)(text).map(({ pattern }) => pattern.source);

  it('keeps what may match, in the order of the list', () => {
    expect(found('It is OK, the pipe BROKE')).toEqual([
      'broke|Broken',
      '\\w+',
      'ok(?:ay)?',
      'brok[ie]',
    ]);
    expect(found('fine')).toEqual(['\\w+']);
    expect(found('')).toEqual(['\\w+']);
  });

  it('says of each entry what looking for its words one by one says', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', 'k', 'é', '再'), { minLength: 2, maxLength: 4 })
      .map((all) => all.join(''));
    const words = fc.oneof(fc.constant(null), fc.array(word, { maxLength: 4 }));
    const text = fc.array(fc.constantFrom('a', 'B', 'b', '\u212a', 'É', 'é', '再', ' '), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), text, (lists, letters) => {
        const entries = lists.map((one) => ({ words: one }));
        const whole = searchable(letters.join(''));
        expect(makeSieve(entries)(letters.join(''))).toEqual(
          entries.filter((one) => one.words?.some((needed) => whole.includes(needed)) !== false),
        );
      }),
    );
  });
});
