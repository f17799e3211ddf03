/** A timeline that begins when somebody noticed leaves out how it came about. */
import { linesFrom, spanOfLine } from '../../postmortem/times/lines.js';
import { readDocumentTimeline } from '../../postmortem/timeline/entries.js';
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { findSections } from './document-parts.js';

/** The first entry is the moment of detection. */
const detection = patternFrom(
  'i',
  String.raw`^[\W_]{0,4}(?:detected\b|(?:first |initial )?(?:alert|alarm|page|report|notification)s? (?:fire|trigger|receiv|was|is|from|of|by|came|arriv|went)`,
  String.raw`|pagerduty (?:alert|page)|(?:the )?on-?call\b[^.]{0,30}\b(?:paged|alerted|notified)|(?:we|the team) (?:are|were|was|is|got|get) (?:paged|alerted|notified|informed)`,
  String.raw`|(?:an? |the |some |several |multiple |first )?(?:users?|customers?|clients?|support)\b[^.]{0,20}\b(?:report|complain)`,
  String.raw`|(?:issue|problem|incident|outage) (?:was )?(?:first )?(?:noticed|detected|discovered|reported))`,
);
const nearby = /detect|alert|alarm|page|report|complain|notic|discover|notif|inform/i;
/** Words about an earlier begin: the entry tells both. */
const earlier = /\b(?:since|started|began|after|introduced|caused|deploy|merged|released)/i;

export const timelineLeadUp: Rule = {
  id: 'timeline-lead-up',
  description:
    'The timeline begins before the detection: with the change, the load or the state that led to it.',
  defaultSeverity: 'notice',
  source: 'PagerDuty: begin before the incident, against hindsight bias.',
  check: (document): readonly RuleFinding[] => {
    // Most begin earlier, which is cheaply seen: nothing about a detection stands near their head.
    const heads = findSections(document, 'timeline').map(({ text }) => text.slice(0, 600));
    if (!heads.some((text) => nearby.test(text))) return [];
    const { entries } = readDocumentTimeline(document.source, document.path);
    const steps = entries.filter(({ label }) => !label);
    const [first] = steps;
    if (
      first === undefined ||
      steps.length < 4 ||
      !detection.test(first.text) ||
      earlier.test(first.text)
    )
      return [];
    return [
      {
        message:
          'Missing entries before the detection: when it began, and the change or the load that led to it',
        place: spanOfLine(linesFrom(document.source), first.line),
      },
    ];
  },
};
