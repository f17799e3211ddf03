/** Action items that begin with a verb that never ends. */
import type { Rule, RuleFinding } from '../review.js';
import { firstLineOf, quoted } from './document-parts.js';

const openVerb =
  /^(?:(?:we (?:should|will|need to|must)|please|need to|to|consider to)\s)?(investigat(?:e|ing)|look(?:ing)? (?:in|at|over)(?:to)?|improv(?:e|ing)|consider(?:ing)?|monitor(?:ing)?(?! (?:for|on)\b.{0,40}alert)|make sure|ensur(?:e|ing)|explor(?:e|ing)|discuss(?:ing)?|revisit(?:ing)?|think(?:ing)? (?:about|of|through)|evaluat(?:e|ing)|research(?:ing)?|reflect(?:ing)?(?: on)?|try(?:ing)? to|work(?:ing)? on|continu(?:e|ing)|keep(?:ing)? an eye|figure out|reconsider(?:ing)?|be better)\b/i;
/** What bounds it after all: a number, a decision, a thing that will exist. */
const bound =
  /\d\s?(?:%|ms|s|min|h|x|hours?|minutes?|seconds?|days?|weeks?|gb|mb)(?![a-z])|\b(?:decide|decision|write up|written|report|proposal|adr|rfc|document the|publish|until|so that|alert(?:s|ing)? (?:when|if|on|at|for)|below|above|at most|at least|within)\b/i;

export const openEnded: Rule = {
  id: 'action-item-outcome',
  formerId: 'a2-open-ended',
  description: 'An action item names an outcome that can be finished.',
  defaultSeverity: 'warning',
  source: 'PagerDuty postmortem guide on action items: actionable, specific, bounded.',
  check: (document): readonly RuleFinding[] =>
    document.actionItems.flatMap((item) => {
      const verb = openVerb.exec(item.text)?.[1];
      return item.done || verb === undefined || bound.test(item.text)
        ? []
        : [
            {
              message: `Unexpected open-ended ${quoted(verb)}, expected an outcome that tells when it is finished`,
              place: firstLineOf(document, item),
            },
          ];
    }),
};
