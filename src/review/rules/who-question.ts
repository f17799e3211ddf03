/** Questions that look for somebody. "How" and "what" find conditions. */
import { wordingOf } from '../../markdown/phrases.js';
import { whoQuestions, whyQuestions } from '../phrases/culprits.js';
import { vocabulary } from '../phrases/people-words.js';
import type { ReviewContext, Rule, RuleFinding } from '../review.js';
import { matchesIn, type Match } from '../match.js';
import { isIndividual } from '../subject.js';
import { quoted } from './document-parts.js';

const who = wordingOf(whoQuestions, { vocabulary, flags: 'gi' });
const why = wordingOf(whyQuestions, { vocabulary, flags: 'gi' });

export const whoQuestion: Rule = {
  id: 'no-who-question',
  description: 'Questions ask how and what, not who, and not why somebody did something.',
  defaultSeverity: 'notice',
  source: 'PagerDuty and Etsy: "how" and "what" instead of "why" and "who".',
  rewrite: {
    from: 'Why did the operator not check the dashboard?',
    to: 'What did the dashboard show at 14:03, and who could see it?',
  },
  check: (document, context): readonly RuleFinding[] =>
    [
      ...matchesIn(document, who),
      ...matchesIn(document, why).filter(({ groups }) => isOfSomebody(groups[0] ?? '', context)),
    ]
      .filter(isQuestion)
      .map(({ words, place }) => ({
        message: `Unexpected question ${quoted(words)}, expected one that begins with "how" or "what"`,
        place,
      })),
};

/** "The operator not check", "Ben run the": one of the first three words is the person. */
function isOfSomebody(words: string, context: ReviewContext): boolean {
  return words
    .split(' ')
    .slice(0, 3)
    .some((word) => isIndividual(word, context));
}

/** At the head of its sentence, and with a question mark at its end. */
function isQuestion({ before, passage, words }: Match): boolean {
  if (!/^[\s\W]{0,3}(?:and |but |so )?$/i.test(before)) return false;
  const from = passage.text.indexOf(words) + words.length;
  return /^[^.!?]{0,160}\?/.test(passage.text.slice(from, from + 170));
}
