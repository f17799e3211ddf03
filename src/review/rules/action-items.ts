/** There are action items, and each has an owner, a due date and an issue. */
import type { ActionItem, PostmortemDocument } from '../../postmortem/document.js';
import { excusesOf } from '../excuses.js';
import type { Rule, RuleFinding } from '../review.js';
import { readFirstLine, quoted, findSections } from './document-parts.js';

/** It says that there are none, or a prompt of the template is still there, which is said by another rule. */
const noItems = /\b(?:no|none|nothing|without|ingen|keine)\b|\bTODO\b/i;

export const hasActionItems: Rule = {
  id: 'action-items',
  formerId: 'a1-no-action-items',
  description: 'There is at least one action item, or a sentence that says why there is none.',
  defaultSeverity: 'warning',
  source: 'Google, PagerDuty and Atlassian templates.',
  check: (document): readonly RuleFinding[] => {
    const [section] = findSections(document, 'action-items');
    if (
      section === undefined ||
      document.actionItems.length > 0 ||
      findSections(document, 'action-items').some(({ text }) => noItems.test(text.slice(0, 2000)))
    )
      return [];
    return [
      {
        message: 'Missing action items: a list or table of them, or why there are none',
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
  missing: 'owner',
  example: '"(owner: handle)"',
});

export const hasDueDate = itemRule({
  id: 'action-item-due',
  formerId: 'a4-due',
  description: 'Every action item has a due date.',
  defaultSeverity: 'warning',
  lacks: ({ due }) => due === null,
  missing: 'due date',
  example: '"due: 2026-12-01"',
});

/** Only a notice: after the merge the issue is opened and its link written back. */
export const hasIssue = itemRule({
  id: 'action-item-issue',
  formerId: 'a4-issue',
  description: 'Every action item is tracked in an issue.',
  defaultSeverity: 'notice',
  lacks: ({ tracking }) => tracking === null,
  missing: 'issue',
  example: 'a link to one (After-Action opens it after the merge)',
});

interface ItemRule extends Omit<Rule, 'source' | 'check'> {
  readonly lacks: (item: ActionItem) => boolean;
  /** What the item has not, and what to write. */
  readonly missing: string;
  readonly example: string;
}

/** What several items lack is said once, with their lines. Done items are history: nobody has to own them any more. */
function itemRule({ lacks, missing, example, ...rule }: ItemRule): Rule {
  return {
    ...rule,
    source:
      'PagerDuty, Atlassian and Google: an action without an owner, a date and a ticket is not done.',
    excusesItself: true,
    check: (document: PostmortemDocument) => {
      const isExcused = excusesOf(document.source);
      const found = document.actionItems.filter(
        (item) =>
          item.state === 'open' &&
          lacks(item) &&
          !isExcused([rule.id, rule.formerId ?? rule.id], item.span.line),
      );
      const [first] = found;
      if (first === undefined) return [];
      const what =
        found.length === 1
          ? `action item ${quoted(first.text)}: add ${example}`
          : `${found.length} action items: add ${example} (${printLines(found)})`;
      return [{ message: `Missing ${missing} of ${what}`, place: readFirstLine(document, first) }];
    },
  };
}

/** `lines 7, 9 and 12`; the first ten of many. */
function printLines(items: readonly ActionItem[]): string {
  const lines = items.map(({ span }) => String(span.line));
  const rest = lines.length - 10;
  return rest > 0
    ? `lines ${lines.slice(0, 10).join(', ')} and ${rest} more`
    : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
}
