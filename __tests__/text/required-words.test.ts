import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  requiredWords,
  requiredWordsOf,
  searchable,
  type Words,
} from '../../src/text/required-words.js';

describe('the words that a pattern requires', () => {
  it.each([
    [/should have/, ['should have']],
    [/(?:broke|caused)\s\w+/, ['broke', 'caused']],
    [/(?<!x)(?:human|operator)[ -]errors?(?!s)/i, ['error']],
    [/colou?r/, ['colo']],
    [/(?:ab+c|de{2}f)/, ['ab', 'de']],
    [/(?:very )?late(?:ly){2}/, ['late']],
    [/(?<verb>forgot|MISSED) (?=the)/i, ['forgot', 'missed']],
    [/a\.b\*c/, ['a.b*c']],
    [/[^]*/, null],
    [/(?:word|)/, null],
    [/(?:word)?/, null],
    [/(?!word)\w+/, null],
    [/[wW]\u006frd/, ['rd']],
    [/über/i, ['über']],
    [/ΩÉTAT/i, ['état']],
    [/再起動(?:した)?/, ['再起動']],
  ] as const)('of %s', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  it.each([
    ['<be> gone', [' gone']],
    ['<be> (?:<gone>)', ['away', 'lost']],
    ['(?<name>lost) <', ['lost']],
    ['<unsure>', null],
  ])('of %s with groups', (source, words) => {
    const groups: Readonly<Record<string, Words>> = { be: ['is', 'was'], gone: ['away', 'lost'] };
    expect(requiredWordsOf(source, (name) => groups[name] ?? null)).toEqual(words);
  });

  it('know every sign that counts as a letter of theirs, in either case', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'];
    const any = new RegExp(`[${letters.join('')}]`, 'iu');
    const alike = Array.from({ length: 0x11_00_00 }, (_, code) => code)
      .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => any.test(sign));
    expect(alike.length).toBeGreaterThan(letters.length * 2);
    for (const letter of letters) {
      const [word] = requiredWords(new RegExp(letter.repeat(2), 'iu')) ?? [];
      const pattern = new RegExp(letter, 'iu');
      expect(word).toBe(letter.repeat(2));
      expect(alike.filter((sign) => pattern.test(sign) && searchable(sign) !== letter)).toEqual([]);
    }
  });

  it('are in every text that matches, whatever the pattern is', () => {
    const letters = fc.constantFrom(
      'a',
      'b',
      'k',
      's',
      'ab',
      'abc',
      '\\w',
      '.',
      '[ab]',
      '\\b',
      ' ',
    );
    const { pattern: patterns } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        letters,
        fc
          .tuple(fc.constantFrom('', '?', '*', '+', '{0,2}', '{2}', '+?'), tie('pattern'))
          .map(([times, inner]) => `(?:${inner})${times}`),
        tie('pattern').map((inner) => `(${inner})`),
        fc
          .tuple(fc.constantFrom('=', '!', '<=', '<!'), tie('pattern'))
          .map(([kind, inner]) => `(?${kind}${inner})`),
      ),
      pattern: fc
        .array(fc.array(tie('part'), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((all) => all.map((parts) => parts.join('')).join('|')),
    }));
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'A', 'K', '\u212a', 'ſ', 'S', ' '), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(patterns, texts, (source, text) => {
        const pattern = new RegExp(source, 'iu');
        const words = requiredWords(pattern);
        if (words === null || !pattern.test(text.join(''))) return true;
        return words.some((word) => searchable(text.join('')).includes(word));
      }),
      { numRuns: 3000 },
    );
  });
});
