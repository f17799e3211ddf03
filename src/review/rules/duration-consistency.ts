/** A duration in prose is the one that the times give. */
import { checkDocumentTimes } from '../../postmortem/times/check-document-times.js';
import { formatDuration } from '../../time/instant.js';
import type { Rule, RuleFinding } from '../review.js';

export const durationConsistency: Rule = {
  id: 'duration-consistency',
  description: 'Durations in prose match the times next to them, or the milestones.',
  defaultSeverity: 'warning',
  source:
    'The length of an outage is what people quote; it is computed from times, not remembered.',
  check: (document): readonly RuleFinding[] =>
    checkDocumentTimes(document).flatMap((finding) =>
      finding.kind === 'duration'
        ? [
            {
              message: `Unexpected "${finding.words}", expected ${formatDuration(finding.span)}, going by the times`,
              place: finding.place,
            },
          ]
        : [],
    ),
};
