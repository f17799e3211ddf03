/** A timeline has times, and something that proves them. */
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { findSections } from './document-parts.js';

const time = patternFrom(
  'i',
  String.raw`\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b|\b\d{1,2}h\d{2}\b|\b\d{4}Z\b|\bT\+\d`,
  String.raw`|\d{4}-\d{2}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|jun|jul`,
  String.raw`|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{3,4}\b`,
);
const evidence = /https?:\/\/|\]\(|\]\[|#\d{1,9}\b|!\[|`[^`\n]+`|```|\b[0-9a-f]{7,40}\b|<img/i;

export const timelineEvidence: Rule = {
  id: 'timeline-evidence',
  formerId: 'f3-timeline-evidence',
  description: 'The timeline has times, and links, graphs or commits that prove them.',
  defaultSeverity: 'notice',
  source: 'PagerDuty: for each item a metric or a page where the data came from.',
  check: (document): readonly RuleFinding[] => {
    const timelines = findSections(document, 'timeline').filter(
      ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\bTODO\b/.test(text.slice(0, 200)),
    );
    const [first] = timelines;
    if (first === undefined) return [];
    if (!timelines.some(({ text, title }) => time.test(`${title} ${text.slice(0, 50_000)}`)))
      return [
        {
          message: 'Missing times in the timeline',
          place: first.heading,
        },
      ];
    return timelines.some(({ text }) => evidence.test(text.slice(0, 200_000)))
      ? []
      : [
          {
            message:
              'Missing evidence in the timeline, such as links to messages, graphs, commits or deploys',
            place: first.heading,
          },
        ];
  },
};
