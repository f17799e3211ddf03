/** An appeal to people where a change to a system is wanted. */
import type { Rule, RuleFinding } from '../review.js';
import { firstLineOf, quoted } from './document-parts.js';

const appeal =
  /\b(?:be (?:more|extra|very|less) (?:careful|cautious|vigilant|aware|mindful|diligent|careless|attentive|thorough)|be (?:careful|vigilant|mindful|aware (?:of|that))|pay (?:more |closer |better |special )?attention|take (?:more|greater|extra|better) care|remember to|(?:do not|don['’]t) forget|try (?:harder|to be)|remind (?:everyone|everybody|people|all|the team|engineers|developers|ourselves|staff|users|each other)|(?:train|teach|educate) (?:\w+ ){0,3}(?:teams?|engineers?|developers?|staff|people|everyone|everybody|operators?|on-?call|users?|colleagues|employees|owners|ourselves|us|them|responders|members|admins)(?: \w+){0,3} (?:to|about|on|how)|make sure (?:that )?(?:everyone|everybody|people|we all|all engineers|all developers)(?! (?:gets?|receives?|is (?:notified|told|paged|alerted)|are (?:notified|told|paged|alerted)))|avoid (?:making )?mistakes|more discipline|keep in mind)\b/i;

export const exhortation: Rule = {
  id: 'no-exhortation',
  formerId: 'b14-exhortation',
  description: 'An action item changes a system; it does not ask people to be better.',
  defaultSeverity: 'warning',
  source: 'PagerDuty: make it a check that runs by itself.',
  check: (document): readonly RuleFinding[] =>
    document.actionItems.flatMap((item) => {
      const match = appeal.exec(item.text);
      return item.done || match === null
        ? []
        : [
            {
              message: `Unexpected appeal ${quoted(match[0])}, expected a change to a system, such as a check that runs by itself`,
              place: firstLineOf(document, item),
            },
          ];
    }),
};
