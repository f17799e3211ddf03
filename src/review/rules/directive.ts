/** Comments that take findings back are understood, and say why. */
import { closest, didYouMean } from '../../config/closest.js';
import { type Directive, directiveKinds, readDirectives } from '../directives.js';
import type { ReviewContext, Rule } from '../review.js';

/** That one takes nothing back is found by the engine, which alone knows what all rules said. */
export const directive: Rule = {
  id: 'directive',
  description: 'A comment that takes findings back names a rule and a reason, and is needed.',
  defaultSeverity: 'warning',
  source: 'A rule that was silenced for a reason nobody remembers stays silent for ever.',
  check: ({ source }, context) =>
    readDirectives(source).flatMap((one) => {
      const message = messageFor(one, context);
      return message === null ? [] : [{ message, place: one.place }];
    }),
};

function messageFor({ verb, rule, reason }: Directive, { ruleIds }: ReviewContext): string | null {
  const kinds: readonly string[] = directiveKinds;
  if (!kinds.includes(verb))
    return `Unknown directive ${JSON.stringify(verb)}${didYouMean(closest(verb, kinds))}`;
  if (rule === '') return verb === 'enable' ? null : `Missing rule after ${JSON.stringify(verb)}`;
  if (ruleIds?.includes(rule) === false)
    return `Unknown rule ${JSON.stringify(rule)}${didYouMean(closest(rule, ruleIds))}`;
  if (verb === 'enable' || reason !== '') return null;
  return `Missing reason after ${JSON.stringify(`${verb} ${rule}`)}: why it may stay as it is`;
}
