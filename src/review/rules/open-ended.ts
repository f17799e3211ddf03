/** Action items that begin with a verb that never ends. */
import { wordingOf } from '../../markdown/phrases.js';
import { findWording } from '../../text/wording.js';
import { bounds, openVerbs, vocabulary } from '../phrases/action-items.js';
import type { Rule, RuleFinding } from '../review.js';
import { readFirstLine, quoted } from './document-parts.js';

const openVerb = wordingOf(openVerbs, { vocabulary });
/** What bounds it after all: a number, a decision, a thing that will exist. */
const bound = wordingOf(bounds, { vocabulary });

export const openEnded: Rule = {
  id: 'action-item-outcome',
  formerId: 'a2-open-ended',
  description: 'An action item names an outcome that can be finished.',
  defaultSeverity: 'warning',
  source: 'PagerDuty postmortem guide on action items: actionable, specific, bounded.',
  check: (document): readonly RuleFinding[] =>
    document.actionItems.flatMap((item) => {
      const verb = findWording(item.text, openVerb)
        ?.slice(1)
        .find((group) => group !== undefined);
      return item.state !== 'open' || verb === undefined || findWording(item.text, bound) !== null
        ? []
        : [
            {
              message: `Unexpected open-ended ${quoted(verb)}, expected an outcome that shows when it is done`,
              place: readFirstLine(document, item),
            },
          ];
    }),
};
