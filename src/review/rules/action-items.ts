/** There are action items, and each has an owner, a due date and an issue. */
import type { ActionItem, PostmortemDocument } from '../../postmortem/document.js';
import type { Rule, RuleFinding } from '../review.js';
import { firstLineOf, quoted, sectionsOf } from './document-parts.js';

/** It says that there are none, or a prompt of the template is still there, which is said by another rule. */
const noItems = /\b(?:no|none|nothing|without|ingen|keine)\b|\bTODO\b/i;

export const hasActionItems: Rule = {
  id: 'action-items',
  formerId: 'a1-no-action-items',
  description: 'There is at least one action item, or a sentence that says why there is none.',
  defaultSeverity: 'warning',
  source: 'Google, PagerDuty and Atlassian templates.',
  check: (document): readonly RuleFinding[] => {
    const [section] = sectionsOf(document, 'action-items');
    if (
      section === undefined ||
      document.actionItems.length > 0 ||
      sectionsOf(document, 'action-items').some(({ text }) => noItems.test(text.slice(0, 2000)))
    )
      return [];
    return [
      {
        message:
          'Unexpected section without action items, expected a list or table of them, or why there are none',
        place: section.heading,
      },
    ];
  },
};

export const hasOwner = itemRule({
  id: 'action-item-owner',
  formerId: 'a4-owner',
  description: 'Every action item has one owner.',
  defaultSeverity: 'warning',
  lacks: ({ owner }) => owner === null,
  words: 'without an owner, expected "(owner: handle)"',
});

export const hasDueDate = itemRule({
  id: 'action-item-due',
  formerId: 'a4-due',
  description: 'Every action item has a due date.',
  defaultSeverity: 'warning',
  lacks: ({ due }) => due === null,
  words: 'without a due date, expected "due: 2026-12-01"',
});

/** Only a notice: after the merge the issue is opened and its link written back. */
export const hasIssue = itemRule({
  id: 'action-item-issue',
  formerId: 'a4-issue',
  description: 'Every action item is tracked in an issue.',
  defaultSeverity: 'notice',
  lacks: ({ tracking }) => tracking === null,
  words: 'without an issue, expected a link to one (After-Action opens it after the merge)',
});

interface ItemRule extends Omit<Rule, 'source' | 'check'> {
  readonly lacks: (item: ActionItem) => boolean;
  /** What follows the item's text in the message. */
  readonly words: string;
}

/** Done items are history: nobody has to own them any more. */
function itemRule({ lacks, words, ...rule }: ItemRule): Rule {
  return {
    ...rule,
    source:
      'PagerDuty, Atlassian and Google: an action without an owner, a date and a ticket is not done.',
    check: (document: PostmortemDocument) =>
      document.actionItems
        .filter((item) => item.state === 'open' && lacks(item))
        .map((item) => ({
          message: `Unexpected action item ${quoted(item.text)} ${words}`,
          place: firstLineOf(document, item),
        })),
  };
}
