import { compilePhrase } from '../../../src/markdown/phrases.js';
import { plainWords } from '../../../src/timeline/language/clauses.js';
import { languages } from '../../../src/timeline/language/index.js';
import { firedPhrases } from '../../../src/timeline/language/read.js';
import { testPhrases } from '../../support/phrases.js';

for (const language of languages) {
  for (const [meaning, phrases] of Object.entries(language.meanings))
    testPhrases(`${language.id}: ${meaning}`, phrases, (phrase, text) =>
      firedPhrases(text, language, phrase.reportedOnly === 'named' ? text : '').some(
        (fired) => fired.phrase === phrase,
      ),
    );
  for (const [guard, phrases] of Object.entries({ ...language.guards, ...language.needs }))
    testPhrases(`${language.id}: ${guard}`, phrases, (phrase, text) =>
      compilePhrase(phrase, language).test(plainWords(text)),
    );
}
