import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWestern, westernSource } from '../../src/text/western.js';

const signs = Array.from({ length: 0x11_00_00 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

describe('a pattern for Western letters', () => {
  it.each([
    ['\\p{L}+', '[A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff]+'],
    ['[^\\p{N}_]', '[^0-9\\xb2\\xb3\\xb9\\xbc-\\xbe_]'],
    ['\\P{N}', '[^0-9\\xb2\\xb3\\xb9\\xbc-\\xbe]'],
    ['[\\\\p{L}]\\\\p{L}', '[\\\\p{L}]\\\\p{L}'],
    ['\\p{Lu}[\\P{L}\\]]', '\\p{Lu}[\\P{L}\\]]'],
  ])('of %s is %s', (source, western) => {
    expect(westernSource(source, 'u')).toBe(western);
  });

  it('is the same where the flag gives the escape no meaning', () => {
    expect(westernSource('\\p{L}', 'i')).toBe('\\p{L}');
  });

  it.each(['u', 'iu', 'giu'])(
    'says the same of every sign that counts as Western, with %s',
    (flags) => {
      const western = signs.filter(isWestern);
      expect(western.length).toBeGreaterThan(256);
      for (const source of [
        '^\\p{L}',
        '^\\P{L}',
        '^\\p{N}',
        '^[\\p{L}\\p{N}_]',
        '^[^\\p{L}\\p{N}_]',
        '^[^\\p{L}a]',
      ]) {
        const [whole, short] = [
          new RegExp(source, flags),
          new RegExp(westernSource(source, flags), flags),
        ];
        expect(
          western.filter((sign) => (sign.search(whole) === 0) !== (sign.search(short) === 0)),
        ).toEqual([]);
      }
    },
  );

  it('is for no text with another letter, whatever stands beside it', () => {
    for (const text of ['ж', 'naïve Ω', '“再起動”', 'ſ', '\u212a', '\u0345', 'Ÿ'])
      expect(isWestern(text)).toBe(false);
    for (const text of ['', 'naïve', '“so” – it is… ✅ 🚀', '½ µs'])
      expect(isWestern(text)).toBe(true);
  });

  it('finds the same words between the same edges', () => {
    const edged = '(?<![\\p{L}\\p{N}_])(?:caf\\w|é|ab|a [^.;]{0,9}b)(?![\\p{L}\\p{N}_])';
    const text = fc
      .array(
        fc.constantFrom(
          'café',
          'CAFÉ',
          'é',
          'ab',
          'a',
          ' ',
          '_',
          '7',
          '½',
          '’',
          '–',
          '🚀',
          'b',
          '.',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const places = (source: string) =>
          Array.from(words.matchAll(new RegExp(source, 'giu')), ({ index, 0: found }) => [
            index,
            found,
          ]);
        expect(places(westernSource(edged, 'giu'))).toEqual(places(edged));
      }),
    );
  });
});
