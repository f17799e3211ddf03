/** The loop over the examples of phrases: every entry carries its own proof. */
import { describe, expect, it } from '@jest/globals';
import type { Phrase } from '../../src/markdown/phrases.js';

/** `fires` says whether the entry itself holds for a text, everything around it applied. */
export function testPhrases<P extends Phrase>(
  title: string,
  phrases: readonly P[],
  fires: (phrase: P, text: string) => boolean,
): void {
  describe(title, () => {
    it('has names that are unique, short patterns, and examples both ways', () => {
      expect(new Set(phrases.map(({ name }) => name)).size).toBe(phrases.length);
      for (const { name, pattern, says, saysNot } of phrases)
        expect([name, pattern.length <= 100, says.length > 0, saysNot.length > 0]).toEqual([
          name,
          true,
          true,
          true,
        ]);
    });
    it.each(
      phrases.flatMap((phrase) => phrase.says.map((text) => [phrase.name, text, phrase] as const)),
    )('%s is said by: %s', (_, text, phrase) => {
      expect(fires(phrase, text)).toBe(true);
    });
    it.each(
      phrases.flatMap((phrase) =>
        phrase.saysNot.map((text) => [phrase.name, text, phrase] as const),
      ),
    )('%s is not said by: %s', (_, text, phrase) => {
      expect(fires(phrase, text)).toBe(false);
    });
  });
}
