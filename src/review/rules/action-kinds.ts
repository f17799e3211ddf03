/** Action items of one kind only, and more of them than anybody can do. */
import type { ActionItem, ActionType } from '../../postmortem/document.js';
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { readFirstLine } from './document-parts.js';

const kinds: readonly (readonly [ActionType, RegExp])[] = [
  [
    'detect',
    patternFrom(
      'i',
      String.raw`\b(?:alerts?|alerting|monitor(?:ing|s)?|dashboards?|metrics?|probes?|page|pages|log(?:ging|s)?|detect\w*|notif\w+)\b`,
    ),
  ],
  [
    'process',
    patternFrom(
      'i',
      String.raw`\b(?:document(?:ation)?|docs|train(?:ing)?|checklist|policy|process|guidelines?|meeting|communicat\w+|rota|on-?call)\b`,
    ),
  ],
  [
    'mitigate',
    /\b(?:runbook|roll ?back|revert|fail-?over|restore|backups?|recover\w*|feature flags?|switch off|kill switch|faster)\b/i,
  ],
  [
    'prevent',
    patternFrom(
      'i',
      String.raw`\b(?:tests?|check|validate|lint|limits?|quota|upgrade|fix|refuse|block|require|prevent\w*|guard|retry|timeouts?|replace|remove|bump|pin)\b`,
    ),
  ],
];
const names: Readonly<Record<ActionType, string>> = {
  prevent: 'prevents',
  detect: 'shows it sooner',
  mitigate: 'ends it sooner',
  process: 'changes how people work',
};

export const actionKinds: Rule = {
  id: 'action-item-kinds',
  description:
    'The action items do not all do the same: one prevents, another shows it sooner or ends it sooner.',
  defaultSeverity: 'notice',
  source: 'PagerDuty: what would have prevented it, detected it and ended it sooner?',
  check: (document): readonly RuleFinding[] => {
    const items = document.actionItems.filter(({ state }) => state !== 'declined');
    const [first] = items;
    const kind = first === undefined ? null : kindOf(first);
    if (first === undefined || kind === null || items.length < 4) return [];
    if (!items.every((item) => kindOf(item) === kind)) return [];
    const others = (['prevent', 'detect', 'mitigate'] as const).filter((other) => other !== kind);
    return [
      {
        message:
          `Missing kinds of action items: each of the ${items.length} ${names[kind]}; ` +
          `add one that ${others.map((other) => names[other]).join(' or ')}`,
        place: readFirstLine(document, first),
      },
    ];
  },
};

/** As the document says it, else by its words, when they fit one kind only. */
function kindOf({ type, text }: ActionItem): ActionType | null {
  if (type !== null) return type;
  const fitting = kinds.filter(([, pattern]) => pattern.test(text));
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined ? only[0] : null;
}

const most = { open: 15, urgent: 5 };

export const actionCount: Rule = {
  id: 'action-item-count',
  description: `There are no more action items than will be done: ${most.open} open ones, ${most.urgent} of the highest priority.`,
  defaultSeverity: 'notice',
  source: 'PagerDuty: be careful with creating too many tickets.',
  check: (document): readonly RuleFinding[] => {
    const open = document.actionItems.filter(({ state }) => state === 'open');
    const urgent = open.filter(({ text, span }) =>
      /\bP[01]\b/.test(
        `${text} ${document.source.slice(span.start, Math.min(span.end, span.start + 400))}`,
      ),
    );
    const [tooMany, limit, of] =
      urgent.length > most.urgent
        ? [urgent, most.urgent, ' of priority P0 or P1']
        : [open, most.open, ''];
    const [first] = tooMany;
    if (first === undefined || tooMany.length <= limit) return [];
    return [
      {
        message: `Unexpected ${tooMany.length} open action items${of}, expected ${limit} at most; decline the rest, with a reason`,
        place: readFirstLine(document, first),
      },
    ];
  },
};
