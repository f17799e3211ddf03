/** Words about somebody's character. */
import type { Rule, RuleFinding } from '../review.js';
import { hasHumanSubject, matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const words =
  /\b(?:careless(?:ly|ness)?|negligent(?:ly)?|negligence|sloppy|sloppiness|sloppily|incompeten(?:t|ce|tly)|reckless(?:ly|ness)?|complacen(?:t|cy|tly)|irresponsibl[ey]|thoughtless(?:ly)?|clueless|idiotic|should (?:have )?known? better|(?:stupid|dumb|foolish|silly|lazy) (?:mistakes?|errors?|of|developers?|engineers?|decisions?)|unprofessional)\b/gi;
const predicate =
  /\b(?:was|were|is|are|being|been|got|gotten) (?:too |very |so |rather |quite |a bit |simply |just )?(?:lazy|stupid|dumb|foolish)\b(?! load| init| eval)/gi;

export const characterWord: Rule = {
  id: 'no-character-words',
  formerId: 'b9-character-word',
  description: 'Words about character explain nothing that can be changed.',
  defaultSeverity: 'error',
  source: 'PagerDuty on the fundamental attribution error.',
  check: (document, context): readonly RuleFinding[] =>
    [
      ...matchesIn(document, words),
      ...matchesIn(document, predicate).filter(({ before }) => hasHumanSubject(before, context)),
    ].map(({ words: found, place }) => ({
      message: `Unexpected ${quoted(found)}, expected the circumstances: what was known, what was urgent, what the tools showed`,
      place,
    })),
};
