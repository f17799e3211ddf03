/** A duration that somebody wrote, against the one that the times give. */
import { secondsBetween } from '../../time/instant.js';
import type { FindingRule } from '../findings.js';
import type { Timeline } from '../timeline.js';

const amount =
  '(\\d{1,3}(?:[.,]\\d)?|an?|half an)\\s?-?(hours?|hrs?|h|minutes?|mins?|m|days?|d)(?![a-z])(?:\\s?(?:and\\s|,\\s?)?(\\d{1,2})\\s?(?:m|mins?|minutes?)\\b)?';
const about =
  '(?:(?:about|around|roughly|approximately|approx\\.?|some|a total of|~|over|just under|nearly|almost)\\s?)?';
const said = new RegExp(
  '\\b(?:(?:outage|incident|downtime|impact|disruption|degradation)\\b[^.;\\n]{0,30}?\\b(?:lasted|took|was|of|for|duration:?)|(?:was|were|been) ' +
    '(?:down|unavailable|unreachable|degraded|offline) for|(?:total|impact|incident|outage) ' +
    `(?:duration|downtime)(?: was| of|:)?|lasted(?: for)?)\\s{1,3}(?:in total\\s)?${about}${amount}`,
  'gi',
);
const units: Readonly<Record<string, number>> = { h: 3600, m: 60, d: 86_400 };

/** Seconds that a text claims as the length of the incident, with the words. */
export function claimedDurations(
  text: string,
): readonly { readonly seconds: number; readonly words: string }[] {
  return [...text.slice(0, 50_000).matchAll(said)].map((match) => {
    const count = /^half/i.test(match[1] ?? '')
      ? 0.5
      : /^an?$/i.test(match[1] ?? '')
        ? 1
        : Number((match[1] ?? '0').replace(',', '.'));
    const more = match[3] === undefined ? 0 : Number(match[3]) * 60;
    return {
      seconds: Math.round(count * (units[(match[2] ?? 'm').charAt(0).toLowerCase()] ?? 60)) + more,
      words: match[0].trim(),
    };
  });
}

/** Right when it comes within a fifth, or five minutes, of a span between two milestones. */
export function contradicts(seconds: number, milestones: Timeline['milestones']): number | null {
  const starts = [milestones.started, milestones.detected].flatMap((milestone) => milestone ?? []);
  const ends = [milestones.mitigated, milestones.resolved].flatMap((milestone) => milestone ?? []);
  const spans = starts
    .flatMap((start) => ends.map((end) => secondsBetween(start.at, end.at)))
    .filter((span) => span > 0);
  if (
    spans.length === 0 ||
    spans.some((span) => Math.abs(span - seconds) <= Math.max(300, span / 5))
  )
    return null;
  return spans.reduce((nearest, span) =>
    Math.abs(span - seconds) < Math.abs(nearest - seconds) ? span : nearest,
  );
}

export const proseDuration: FindingRule = {
  id: 'prose-duration',
  description: 'A written duration that the times contradict',
  find: (input, { milestones }) =>
    input.thread
      .flatMap((post) =>
        post.statements
          .flatMap(({ prose }) => claimedDurations(prose))
          .flatMap(({ seconds, words }) => {
            const span = contradicts(seconds, milestones);
            return span === null
              ? []
              : [
                  {
                    ruleId: 'prose-duration' as const,
                    words: words.slice(0, 80),
                    seconds: span,
                    eventIds: [post.id],
                  },
                ];
          }),
      )
      .slice(0, 5),
};
