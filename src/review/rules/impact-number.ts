/** An impact that can be compared has a number. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { findSections } from './document-parts.js';

/** What has digits but counts nothing: dates, clock times, versions, identifiers, addresses. */
const noCount = patternFrom(
  'gi',
  String.raw`\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?`,
  String.raw`|\bv?\d+\.\d+\.\d+\S*|#\d+|\b[A-Za-z]+[-_]?\d\w*|https?://\S+|\b(?:HTTP |error |status `,
  '|code )?[45]\\d\\d(?:s| errors?| responses?|/\\w+)?\\b|`[^`\\n]*`',
);
const count = patternFrom(
  'i',
  String.raw`\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?`,
  String.raw`|millions?|half|a third|a quarter|all|every|every(?:one|body)|no one|nobody|none`,
  String.raw`|no (?:users?|customers?|data|impact|known|external|\w+ (?:users?|customers?|impact))`,
  String.raw`|single|entire|whole|alle|ingen|samtlige)\b`,
);

/** How long, without a figure that counts: a range of clock times, a duration as a clock, a duration in words. */
const lasting = patternFrom(
  'i',
  String.raw`\d{1,2}:\d{2}(?::\d{2})?\s{0,2}(?:[A-Z]{1,4}\s{0,2})?(?:[-–—]|to|until)\s{0,2}\d{1,2}:\d{2}`,
  String.raw`|\b(?:MTT[A-Z]|TT[A-Z]|duration|downtime|time to \w{2,12}|lasted|outage)\b[^\n\d]{0,30}\d{1,3}:\d{2}`,
  String.raw`|\b(?:an?|several|a few|a couple of|half an?|many) (?:seconds?|minutes?|hours?|days?|weeks?|months?)\b`,
  String.raw`|\b(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty`,
  String.raw`|forty|fifty|sixty|ninety)\b`,
);

export const impactNumber: Rule = {
  id: 'impact-number',
  formerId: 'f4-impact-number',
  description: 'The impact says how many, how much or how long.',
  defaultSeverity: 'warning',
  source: 'PagerDuty template: "be very specific and include exact numbers".',
  check: (document): readonly RuleFinding[] => {
    const impacts = findSections(document, 'impact').filter(
      ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\bTODO\b/.test(text.slice(0, 400)),
    );
    const [first] = impacts;
    return first === undefined ||
      impacts.some(({ text }) => lasting.test(text.slice(0, 20_000))) ||
      impacts.some(({ text }) => count.test(text.slice(0, 20_000).replace(noCount, ' ')))
      ? []
      : [
          {
            message: 'Missing number in the impact: how many people or requests, and for how long',
            place: first.heading,
          },
        ];
  },
};
