/** An appeal to people where a change to a system is wanted. */
import { compilePhrases } from '../../markdown/phrases.js';
import { appeals, vocabulary } from '../phrases/action-items.js';
import type { Rule, RuleFinding } from '../review.js';
import { readFirstLine, quoted } from './document-parts.js';

const appeal = compilePhrases(appeals, { vocabulary });

export const exhortation: Rule = {
  id: 'no-exhortation',
  formerId: 'b14-exhortation',
  description: 'An action item changes a system; it does not ask people to be better.',
  defaultSeverity: 'warning',
  source: 'PagerDuty: make it an automatic check.',
  check: (document): readonly RuleFinding[] =>
    document.actionItems.flatMap((item) => {
      const match = appeal.exec(item.text);
      return item.state !== 'open' || match === null
        ? []
        : [
            {
              message:
                `Unexpected appeal ${quoted(match[0])}, expected a change to a system, such ` +
                'as an automatic check',
              place: readFirstLine(document, item),
            },
          ];
    }),
};
