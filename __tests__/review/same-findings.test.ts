/** What makes the review fast changes nothing of what it finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compilePhrase,
  compilePhrases,
  type Phrase,
  type Vocabulary,
} from '../../src/markdown/phrases.js';
import { parsePostmortem } from '../../src/postmortem/parse.js';
import { matchesIn } from '../../src/review/match.js';
import * as actionItems from '../../src/review/phrases/action-items.js';
import * as blame from '../../src/review/phrases/blame.js';
import { requiredWords, searchable } from '../../src/text/required-words.js';

type Module = Readonly<Record<string, readonly Phrase[] | Vocabulary>> & {
  readonly vocabulary: Vocabulary;
};
const lists = ([actionItems, blame] as unknown as readonly Module[]).flatMap(
  ({ vocabulary, ...rest }) =>
    (Object.values(rest) as readonly (readonly Phrase[])[]).map((phrases) => ({
      vocabulary,
      phrases,
    })),
);
const examples = lists.flatMap(({ phrases }) =>
  phrases.flatMap(({ says, saysNot }) => [...says, ...saysNot]),
);
const fixtures = readdirSync('__tests__/fixtures', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('__tests__/fixtures', name), 'utf8'));
const patterns = lists.map(({ vocabulary, phrases }) =>
  compilePhrases(phrases, { vocabulary, flags: 'gi' }),
);

const matchesOf = (source: string, pattern: RegExp) => {
  const document = parsePostmortem('p.md', source);
  // Another list of the same passages, and a pattern of which nothing is required: every one is tried.
  const slow = new RegExp(`(?:${pattern.source}|(?!))`, pattern.flags);
  const places = (one: RegExp, passages = document.passages) =>
    matchesIn(document, one, passages).map(({ place, words }) => [place.start, words]);
  return { fast: places(pattern), slow: places(slow, [...document.passages]) };
};

describe('looking for words first', () => {
  it('would try the slow way where it is told to', () => {
    expect(requiredWords(/(?:word|(?!))/)).toBeNull();
    expect(patterns.filter((pattern) => requiredWords(pattern) !== null).length).toBeGreaterThan(5);
  });
  it('misses no example of any phrase', () => {
    const missed = lists.flatMap(({ vocabulary, phrases }) =>
      phrases.flatMap((phrase) => {
        const pattern = compilePhrase(phrase, { vocabulary });
        const words = requiredWords(pattern);
        if (words === null) return [];
        return examples.filter(
          (text) => pattern.test(text) && !words.some((word) => searchable(text).includes(word)),
        );
      }),
    );
    expect(missed).toEqual([]);
  });
  it('finds the same in every fixture', () => {
    for (const source of fixtures)
      for (const pattern of patterns) {
        const { fast, slow } = matchesOf(source, pattern);
        expect(fast).toEqual(slow);
      }
  });
  it('finds the same in documents made at random of the examples', () => {
    const piece = fc.oneof(
      fc.constantFrom(...examples),
      fc.constantFrom(
        '\n\n',
        '\n- ',
        ' **',
        '** ',
        '`',
        '\n> ',
        '\n## Timeline\n\n',
        ' "',
        'ſ',
        'K',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, upper) => {
        const source = upper ? pieces.join(' ').toUpperCase() : pieces.join(' ');
        for (const pattern of patterns) {
          const { fast, slow } = matchesOf(source, pattern);
          expect(fast).toEqual(slow);
        }
      }),
      { numRuns: 60 },
    );
  });
});
