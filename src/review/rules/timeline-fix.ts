/** Plans inside the timeline: it says what happened. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

const plan = patternFrom(
  'gi',
  String.raw`\b(?:we|the team|ops|teams?) (?:should|need to|needs to|must|ought to|will have to) (?:also |really )?(?:add|create|write|build`,
  String.raw`|introduce|implement|improve|document|automate|monitor|set up|extend|replace|rethink|harden)\b`,
  String.raw`|\b(?:in future|in the future|next time|going forward),? (?:we|the team|this|it)\b`,
  String.raw`|^(?:action item|follow-up|lesson|improvement|fix needed)s?:`,
);
/** What somebody said at the time is part of what happened. */
const reported = patternFrom(
  'i',
  String.raw`\b(?:decid|agre|suggest|reali[sz]|propos|discuss|think|thought|said|says|not(?:es|ed)|conclud|ask|believ|feel|felt|opens?|opened|confirm|argu|recommend|mention|idea|wonder)`,
);

export const timelineFix: Rule = {
  id: 'timeline-no-fix',
  description: 'The timeline says what happened; what to change stands in the action items.',
  defaultSeverity: 'notice',
  source: 'PagerDuty: separate what happened from how to fix it.',
  check: (document): readonly RuleFinding[] =>
    matchesIn(document, plan)
      .filter(({ passage, before }) => passage.section === 'timeline' && !reported.test(before))
      .map(({ words, place }) => ({
        message: `Unexpected plan ${quoted(words)} in the timeline, expected what happened; the change belongs in the action items`,
        place,
      })),
};
