import { compilePhrase, type Phrase, type Vocabulary } from '../../../src/markdown/phrases.js';
import * as actionItems from '../../../src/review/phrases/action-items.js';
import * as blame from '../../../src/review/phrases/blame.js';
import * as culprits from '../../../src/review/phrases/culprits.js';
import * as failings from '../../../src/review/phrases/failings.js';
import { testPhrases } from '../../support/phrases.js';

for (const { vocabulary, ...lists } of [actionItems, blame, culprits, failings] as readonly ({
  readonly vocabulary: Vocabulary;
} & Readonly<Record<string, readonly Phrase[] | Vocabulary>>)[])
  for (const [name, phrases] of Object.entries(lists) as readonly (readonly [
    string,
    readonly Phrase[],
  ])[])
    testPhrases(name, phrases, (phrase, text) => compilePhrase(phrase, { vocabulary }).test(text));
