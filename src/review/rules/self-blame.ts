/** Somebody who blames themselves: the same holds for them as for everybody else. */
import { wordingOf } from '../../markdown/phrases.js';
import { selfBlame as phrases } from '../phrases/culprits.js';
import { failings, slips } from '../phrases/failings.js';
import { vocabulary } from '../phrases/people-words.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { isFirstPerson } from '../subject.js';
import { quoted } from './document-parts.js';

const plain = wordingOf(phrases, { vocabulary, flags: 'gi' });
const verbs = wordingOf([...failings, ...slips], { vocabulary, flags: 'gi' });
const should = /\b(?:should|could|ought to)(?:n['’]t| not| never)?(?: have|['’]ve) \w+/gi;

const first = /\b(?:I|we|my|our|mea|stupid)\b/i;

export const selfBlame: Rule = {
  id: 'no-self-blame',
  description: 'Blameless holds for oneself too.',
  defaultSeverity: 'notice',
  source: 'Etsy, Debriefing Facilitation Guide: blameless to ourselves and to others.',
  rewrite: {
    from: 'This is my fault, I forgot to re-enable the job.',
    to: 'The job stayed off: the tool shows no list of what is switched off.',
  },
  check: (document): readonly RuleFinding[] => {
    const own = document.passages.filter(({ text }) => first.test(text));
    return [
      ...matchesIn(document, plain, own),
      ...matchesIn(
        document,
        verbs,
        own.filter(({ text }) => /\bI\b/.test(text)),
      ).filter(({ before }) => isFirstPerson(before)),
      ...matchesIn(document, should, own).filter(({ before }) => isFirstPerson(before)),
    ]
      .filter(({ passage }) => passage.section !== 'action-items')
      .map(({ words, place }) => ({
        message:
          `Unexpected ${quoted(words)} about oneself, expected what you saw, and what would have ` +
          'shown more: it could have been anybody',
        place,
      }));
  },
};
