/** Words about somebody's character. */
import { wordingOf } from '../../markdown/phrases.js';
import { character, characterOfPerson } from '../phrases/blame.js';
import { vocabulary } from '../phrases/people-words.js';
import type { Rule, RuleFinding } from '../review.js';
import { hasHumanSubject } from '../subject.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const words = wordingOf(character, { vocabulary, flags: 'gi' });
const predicate = wordingOf(characterOfPerson, { vocabulary, flags: 'gi' });

export const characterWord: Rule = {
  id: 'no-character-words',
  formerId: 'b9-character-word',
  description: 'Words about character explain nothing that can be changed.',
  defaultSeverity: 'warning',
  source: 'PagerDuty on the fundamental attribution error.',
  rewrite: {
    from: 'A careless change to the template emptied every page.',
    to: 'A change to the template emptied every page; no test renders one.',
  },
  check: (document, context): readonly RuleFinding[] =>
    [
      ...matchesIn(document, words),
      ...matchesIn(document, predicate).filter(({ before }) => hasHumanSubject(before, context)),
    ].map(({ words: found, place }) => ({
      message:
        `Unexpected ${quoted(found)}, expected the circumstances: what was known, ` +
        'what was urgent, what the tools showed',
      place,
    })),
};
