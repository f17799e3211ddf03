/** Failed to, forgot, neglected, overlooked, with a person or team as the subject. */
import type { Rule, RuleFinding } from '../review.js';
import { hasHumanSubject, matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const verbs =
  /\b(?:fail(?:ed|s)?\s(?:to|at|in)\s\w+|neglected(?:\sto)?(?:\s\w+)?|forgot(?:ten)?\b(?:\s(?:to|about)\s\w+)?|overlooked|(?:ignored|missed)\s(?:the|that|this|it|an?|our|their|some|several|all)\b|(?:did\s?n[o'’]t|did not|had not|hadn['’]t)\s(?:bother|care|check|double-check|test|verify|validate|review|think (?:to|of|about)|consider|remember|pay attention|follow|read|realis?e|realize|anticipate|foresee|communicate|coordinate|inform|tell|document)(?:ed|en)?\b)/gi;

export const failingVerb: Rule = {
  id: 'no-failing-verb',
  formerId: 'b4-failing-verb',
  description:
    'People are not said to have failed, forgotten or missed something; what they could see is said instead.',
  defaultSeverity: 'warning',
  source: 'PagerDuty postmortem guide; Zwieback, Beyond Blame ("didn\'t").',
  check: (document, context): readonly RuleFinding[] =>
    matchesIn(document, verbs)
      .filter(
        ({ passage, before }) =>
          passage.section !== 'action-items' && hasHumanSubject(before, context),
      )
      .map(({ words, place }) => ({
        message: `Unexpected ${quoted(words)} with a person as its subject, expected what was there to be seen ("the alert did not reach …", "nothing prompted …")`,
        place,
      })),
};
