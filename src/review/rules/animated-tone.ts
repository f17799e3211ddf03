/** Words that are louder than what happened. */
import { wordingOf } from '../../markdown/phrases.js';
import { animated } from '../phrases/blame.js';
import { vocabulary } from '../phrases/people-words.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const words = wordingOf(animated, { vocabulary, flags: 'gi' });
/** Behind a word in small letters: "DANGER!!!!" warns the reader. */
const marks = /(?<=[\p{Ll}\s)])(?:!{2,}|\?!|!\?)/gu;

export const animatedTone: Rule = {
  id: 'no-animated-tone',
  description: 'A plain tone: the numbers say how bad it was.',
  defaultSeverity: 'notice',
  source: 'Google, SRE workbook: animated language is out of place in a postmortem.',
  rewrite: {
    from: 'This deploy was a complete disaster!!',
    to: 'After this deploy 40 % of the checkouts failed for 20 minutes.',
  },
  check: (document): readonly RuleFinding[] => [
    ...matchesIn(document, words).map(({ words: found, place }) => ({
      message: `Unexpected ${quoted(found)}, expected what happened, with its numbers`,
      place,
    })),
    ...matchesIn(document, marks).map(({ words: found, place }) => ({
      message: `Unexpected ${quoted(found)}, expected one mark`,
      place,
      suggestion: found.includes('?') ? '?' : '.',
    })),
  ],
};
