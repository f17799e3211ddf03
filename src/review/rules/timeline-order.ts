/** The timeline goes forward, and says of each milestone the same as the rest of the document. */
import { checkDocumentTimes } from '../../postmortem/times/check-document-times.js';
import type { NamedMoment, TimeFinding } from '../../postmortem/times/time-finding.js';
import { formatInstant } from '../../time/format.js';
import type { Instant } from '../../time/instant.js';
import type { Rule, RuleFinding } from '../review.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const timelineOrder: Rule = {
  id: 'timeline-order',
  description: 'Entries, milestones and headings agree on when things happened.',
  defaultSeverity: 'warning',
  source:
    'A reader who finds one wrong time doubts the others; most are AM for PM, or the wrong day.',
  check: (document): readonly RuleFinding[] =>
    checkDocumentTimes(document)
      .filter((finding) => !isOfFrontMatter(finding))
      .flatMap((finding) => {
        const message = messageFrom(finding);
        return message === null ? [] : [{ message, place: finding.place }];
      }),
};

/** The rule `milestone-order` reads the front matter. */
function isOfFrontMatter(finding: TimeFinding): boolean {
  return (
    finding.kind === 'milestone-order' &&
    finding.earlier.source === 'front-matter' &&
    finding.later.source === 'front-matter'
  );
}

const at = (instant: Instant): string => formatInstant(instant);
const named = ({ name, at: instant, place }: NamedMoment): string =>
  `"${name}" at ${at(instant)} (line ${place.line})`;

function messageFrom(finding: TimeFinding): string | null {
  switch (finding.kind) {
    case 'goes-back':
      return `Unexpected entry at ${at(finding.at)} below one at ${at(finding.before.at)}, expected ${
        finding.halfDay
          ? 'a time twelve hours away (AM for PM?)'
          : 'a later time, or the entries in order'
      }`;
    case 'milestone-order':
      return (
        `Unexpected ${named(finding.later)} before ${named(finding.earlier)}, expected ` +
        `${finding.earlier.name} ≤ ${finding.later.name}`
      );
    case 'milestone-differs':
      return `Unexpected ${named(finding.moment)}, expected ${named(finding.other)} as elsewhere in the document`;
    case 'outside-heading':
      return (
        `Unexpected entry at ${at(finding.at)}, expected one from ${at(finding.from)} ` +
        `to ${at(finding.until)} as the heading on line ${finding.heading} says`
      );
    case 'weekday':
      return (
        `Unexpected ${weekdays[finding.written - 1] ?? 'weekday'} for ${finding.date}, ` +
        `expected ${weekdays[finding.weekday - 1] ?? 'another day'}`
      );
    case 'duration':
      return null;
  }
}
