/** Milestones in an order in which they can have happened. */
import type { PostmortemDocument, Span } from '../../postmortem/document.js';
import type { Rule, RuleFinding } from '../review.js';

const names = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;

/** What cannot be the other way round. A thing may well be mitigated before anybody acknowledges it. */
const order: Readonly<Record<string, readonly string[]>> = {
  detected: ['started'],
  acknowledged: ['started', 'detected'],
  mitigated: ['started'],
  resolved: ['started', 'detected', 'mitigated'],
};

interface Moment {
  readonly name: string;
  readonly milliseconds: number;
  readonly span: Span;
}

export const milestones: Rule = {
  id: 'milestone-order',
  formerId: 's4-milestones',
  description: 'Started, detected, acknowledged, mitigated and resolved follow one another.',
  defaultSeverity: 'error',
  source: 'Durations are computed from milestones; a negative one is a typo.',
  check: (document): readonly RuleFinding[] => {
    const found = readMoments(document);
    const late = found.flatMap((moment, i) => {
      const before = found
        .slice(0, i)
        .findLast(
          (other) =>
            order[moment.name]?.includes(other.name) === true &&
            other.milliseconds > moment.milliseconds,
        );
      return before === undefined
        ? []
        : [
            {
              message: `Unexpected "${moment.name}" before "${before.name}", expected ${before.name} ≤ ${moment.name}`,
              place: moment.span,
            },
          ];
    });
    return [...late, ...unreadable(document)];
  },
};

function readMoments(document: PostmortemDocument): readonly Moment[] {
  return names.flatMap((name) => {
    const field = document.fields[name];
    const milliseconds =
      field === undefined || document.frontMatterSpan === null ? NaN : Date.parse(field.value);
    return field === undefined || Number.isNaN(milliseconds)
      ? []
      : [{ name, milliseconds, span: field.span }];
  });
}

function unreadable(document: PostmortemDocument): readonly RuleFinding[] {
  if (document.frontMatterSpan === null) return [];
  return names.flatMap((name) => {
    const value = Object.hasOwn(document.frontMatter, name) ? document.frontMatter[name] : null;
    const field = document.fields[name];
    if (
      typeof value !== 'string' ||
      field === undefined ||
      value.trim() === '' ||
      !Number.isNaN(Date.parse(value))
    )
      return [];
    return [
      {
        message: `Unexpected time "${value.slice(0, 40)}" for "${name}", expected one such as 2026-11-20T14:03:00Z`,
        place: field.span,
      },
    ];
  });
}
