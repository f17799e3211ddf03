/** "There was no monitoring" as what happened: a gap is told as a factor, the story says what was there. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const practice =
  '(?:monitoring|alerting|alerts?|tests?|testing|documentation|reviews?|training|communication|diligence|oversight|planning|care)';
const absent = patternFrom(
  'gi',
  String.raw`\b(?:due to|because of|caused by|owing to|result of) (?:an? |the |our )?(?:lack of|insufficient|inadequate|poor|absence of|missing)`,
  String.raw` (?:[\w-]+ ){0,2}?${practice}\b`,
  String.raw`|\bthere (?:was|were) (?:insufficient|inadequate|a lack of) (?:[\w-]+ ){0,2}?${practice}\b`,
);
const story = new Set(['summary', 'timeline', 'background', 'trigger', 'detection']);

export const absence: Rule = {
  id: 'no-absence-as-cause',
  description:
    'What was not there explains nothing by itself; the story says what was there and what it showed.',
  defaultSeverity: 'notice',
  source: 'PagerDuty: "there was insufficient monitoring" is its own example.',
  rewrite: {
    from: 'The incident was caused by a lack of monitoring.',
    to: 'The only alert counts requests; it stays quiet when there are none.',
  },
  check: (document): readonly RuleFinding[] =>
    matchesIn(document, absent)
      .filter(({ passage }) => story.has(passage.section))
      .map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)}, expected what was there, and what it showed; the gap belongs in the factors and its cure in the action items`,
        place,
      })),
};
