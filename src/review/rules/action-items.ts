/** There are action items, and each has an owner, a due date and an issue. */
import type { ActionItem, PostmortemDocument } from '../../postmortem/document.js';
import type { Finding, Rule } from '../review.js';
import { finding, firstLineOf, quoted, sectionsOf } from './finding.js';

/** It says that there are none, or a prompt of the template is still there, which is said by another rule. */
const noItems = /\b(?:no|none|nothing|without|ingen|keine)\b|\bTODO\b/i;

export const hasActionItems: Rule = {
  id: 'action-items',
  formerId: 'a1-no-action-items',
  description: 'There is at least one action item, or a sentence that says why there is none.',
  severity: 'warning',
  source: 'Google, PagerDuty and Atlassian templates.',
  check: (document): readonly Finding[] => {
    const [section] = sectionsOf(document, 'action-items');
    if (
      section === undefined ||
      document.actionItems.length > 0 ||
      sectionsOf(document, 'action-items').some(({ text }) => noItems.test(text.slice(0, 2000)))
    )
      return [];
    return [
      finding(
        hasActionItems,
        'Unexpected section without action items, expected a list or table of them, or why there are none',
        section.heading,
      ),
    ];
  },
};

export const hasOwner = itemRule(
  'action-item-owner',
  'a4-owner',
  'Every action item has one owner.',
  'warning',
  ({ owner }) => owner === null,
  'without an owner, expected "(owner: handle)"',
);
export const hasDueDate = itemRule(
  'action-item-due',
  'a4-due',
  'Every action item has a due date.',
  'warning',
  ({ due }) => due === null,
  'without a due date, expected "due: 2026-12-01"',
);
/** Only a notice: after the merge the issue is opened and its link written back. */
export const hasIssue = itemRule(
  'action-item-issue',
  'a4-issue',
  'Every action item is tracked in an issue.',
  'notice',
  ({ tracking }) => tracking === null,
  'without an issue, expected a link to one (After-Action opens it after the merge)',
);

/** Done items are history: nobody has to own them any more. */
function itemRule(
  id: string,
  formerId: string,
  description: string,
  severity: Finding['severity'],
  lacks: (item: ActionItem) => boolean,
  words: string,
): Rule {
  return {
    id,
    formerId,
    description,
    severity,
    source:
      'PagerDuty, Atlassian and Google: an action without an owner, a date and a ticket is not done.',
    check: (document: PostmortemDocument) =>
      document.actionItems
        .filter((item) => !item.done && lacks(item))
        .map((item) =>
          finding(
            { id, severity },
            `Unexpected action item ${quoted(item.text)} ${words}`,
            firstLineOf(document, item),
          ),
        ),
  };
}
