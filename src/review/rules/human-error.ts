/** "human error" ends an analysis where it should begin. */
import { wordingOf } from '../../markdown/phrases.js';
import { findWording } from '../../text/wording.js';
import { against, humanErrors } from '../phrases/blame.js';
import { vocabulary } from '../phrases/people-words.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const words = wordingOf(humanErrors, { vocabulary, flags: 'gi' });
const denied = wordingOf(against, { vocabulary });

export const humanError: Rule = {
  id: 'no-human-error',
  formerId: 'b5-human-error',
  description: '"Human error" is a label, not an explanation.',
  defaultSeverity: 'warning',
  source: 'PagerDuty ("avoid the concept of human error"); Etsy, Debriefing Facilitation Guide.',
  rewrite: {
    from: 'The cause was human error.',
    to: 'The tool took a prefix for a name, and asked nothing before deleting 40 volumes.',
  },
  check: (document): readonly RuleFinding[] =>
    matchesIn(document, words)
      .filter(
        ({ before, after }) =>
          findWording(before, denied) === null &&
          !/^[ -](?:messages?|rates?|codes?|pages?|handling|logs?|reports?|budget|proof|prone)\b/i.test(
            after,
          ),
      )
      .filter(
        ({ after }) => !/^s? (?:is|are|was|were) (?:never|not|no|only a symptom)\b/i.test(after),
      )
      // An error that users see, or that somebody first suspected, is not an explanation.
      .filter(
        ({ words: found, passage, before, after }) =>
          !/^(?:user|people)/i.test(found) ||
          passage.section === 'contributing-factors' ||
          passage.section === 'trigger' ||
          /\b(?:due to|because of|caused by|was) (?:a |an )?$/i.test(before) ||
          /^s? was (?:made|the (?:cause|reason))/i.test(after),
      )
      .map(({ words: found, place }) => ({
        message: `Unexpected ${quoted(found)}, expected the conditions that made the action look right`,
        place,
      })),
};
