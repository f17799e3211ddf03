/** Durations in prose against the times that they name, and those of the incident against its milestones. */
import { patternFrom } from '../../text/patterns.js';
import { epochOf, secondsBetween } from '../../time/instant.js';
import { timesInProse, type TimeContext } from '../../time/read-times.js';
import { spansIn, type SpanFound } from '../../time/spans-of-time.js';
import type { DocumentEntry } from '../timeline/entries.js';
import { spanIn, type Lines } from './lines.js';
import { isAbout, rangeIn } from './range-of-sentence.js';
import { sentencesFrom, type Sentence } from './sentences.js';
import type { MilestoneName, NamedMoment, TimeFinding } from './time-finding.js';

const claimBefore = patternFrom(
  'i',
  String.raw`(?:took(?: us| me| them| the team)?|lasted|lasting|lasts|duration|duratio?n:?|total(?:ling)?|elapsed|downtime|for`,
  String.raw`|after|of|about|around|some|is|was|[:(=≈~→|,–—-])[\s*_]{0,4}(?:a total of |around `,
  String.raw`|about |approx\.? |roughly |nearly |~|≈)?$`,
);
const claimBehind = patternFrom(
  'i',
  String.raw`^[\s*_]{0,4}(?:later|after(?:wards)?|long|in total|total|passed|elapsed|until|before`,
  String.raw`|of (?:downtime|outage|impact|disruption|errors)|outage|downtime|disruption|[).|;]|$)`,
);
/** Lengths of other things: averages, timeouts, intervals. */
const otherThing = patternFrom(
  'i',
  String.raw`^[\s-]{0,2}(?:\w{1,12}\s)?(?:average|avg|window|intervals?|timeouts?|periods?|ttl|cache`,
  String.raw`|grace|delay|retention|rolling|sla|slo|bucket|granularity|cron|schedule|meeting|buffer`,
  String.raw`|backoff|lease|limit|check)`,
);
const otherThingBefore =
  /(?:every|each|per|timeout of|interval of|set to|last|past|next|within|retry(?:ing)? (?:for|after)|ttl of)\s$/i;

/** "It took 20 minutes, from 14:00 to 15:10": one duration and the two times around it. */
export function durationsAgainstTimes(
  masked: readonly string[],
  context: TimeContext,
  lines: Lines,
): readonly TimeFinding[] {
  return sentencesFrom(masked).flatMap((sentence): readonly TimeFinding[] => {
    if (!/\d[:h.]\d\d|\d\s?[ap]\.?m/i.test(sentence.text)) return [];
    const range = rangeIn(timesInProse(sentence.text, context));
    // The same time twice, as in a row whose text repeats its own time, is no span.
    if (range === null || range.seconds === 0) return [];
    const claims = claimsIn(sentence.text).filter((claim) => isAbout(sentence.text, claim, range));
    const [claim] = claims;
    if (claim === undefined || claims.length > 1 || fits(claim, range.seconds)) return [];
    return [findingAt(sentence, claim, range.seconds, lines)];
  });
}

function claimsIn(text: string): readonly SpanFound[] {
  return spansIn(text).filter(({ start, end, bound }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const behind = text.slice(end, end + 40);
    if (bound || otherThing.test(behind) || otherThingBefore.test(before)) return false;
    return claimBefore.test(before) || claimBehind.test(behind);
  });
}

function fits({ seconds, tolerance }: SpanFound, span: number): boolean {
  return Math.abs(seconds - span) <= tolerance;
}

function findingAt(sentence: Sentence, claim: SpanFound, span: number, lines: Lines): TimeFinding {
  const { line, column } = sentence.placeOf(claim.start);
  const words = sentence.text.slice(claim.start, claim.end);
  const place = spanIn(lines, line, column, column + words.length);
  return { kind: 'duration', words, seconds: claim.seconds, span, place };
}

const start: readonly MilestoneName[] = ['started', 'detected'];
const end: readonly MilestoneName[] = ['mitigated', 'resolved'];

/** What a duration of the incident claims to lie between, by the words before it. */
const claimsOfIncident: readonly (readonly [
  RegExp,
  readonly MilestoneName[],
  readonly MilestoneName[],
])[] = [
  [
    /\b(?:time to (?:detect(?:ion)?|alert)|ttd|mttd|detected (?:after|within))\b[^.;\n]{0,12}$/i,
    ['started'],
    ['detected'],
  ],
  [
    /\btime to (?:mitigat\w+|restore|recover\w*)\b[^.;\n]{0,12}$/i,
    start,
    ['mitigated', 'resolved'],
  ],
  [/\b(?:time to (?:resol\w+|fix|repair)|ttr|mttr)\b[^.;\n]{0,12}$/i, start, end],
  [
    patternFrom(
      'i',
      String.raw`\b(?:outage|incident|downtime|impact|disruption|degradation)\b[^.;\n]{0,30}\b(?:lasted`,
      String.raw`|took|was|of|for|duration:?)\b[^.;\n]{0,16}$`,
    ),
    start,
    end,
  ],
  [/\b(?:down|unavailable|unreachable|offline|degraded) for\b[^.;\n]{0,16}$/i, start, end],
  [/\blasted(?: for)?\b[^.;\n]{0,16}$/i, start, end],
  [
    patternFrom(
      'i',
      String.raw`(?:^|[|*_>-])\s{0,2}(?:(?:total|impact|incident|outage|overall) )?(?:duration`,
      String.raw`|downtime)(?: of (?:the )?(?:impact|incident|outage`,
      String.raw`|downtime))?[\s*_]{0,4}[:|=][\s*_|]{0,6}(?:about |around |~|approx\.? )?$`,
    ),
    start,
    end,
  ],
];

/** "The outage lasted 20 minutes" against the time between the milestones that the document names. */
export function durationsAgainstMilestones(
  masked: readonly string[],
  moments: readonly NamedMoment[],
  entries: readonly DocumentEntry[],
  lines: Lines,
): readonly TimeFinding[] {
  const all = listSpans(entries);
  return sentencesFrom(masked).flatMap((sentence): readonly TimeFinding[] => {
    // With times of its own, the sentence speaks of these.
    if (/\d{1,2}[:h]\d\d|\d\s?[ap]\.?m\b/i.test(sentence.text) || otherIncident.test(sentence.text))
      return [];
    return spansIn(sentence.text).flatMap((claim): readonly TimeFinding[] => {
      const before = sentence.text.slice(Math.max(0, claim.start - 80), claim.start);
      const about = claimsOfIncident.find(([pattern]) => pattern.test(before));
      if (
        about === undefined ||
        claim.seconds === 0 ||
        claim.bound ||
        otherThing.test(sentence.text.slice(claim.end, claim.end + 40))
      )
        return [];
      const stated = spansBetween(moments, about[1], about[2]);
      const spans = stated.length > 0 ? stated : all;
      if (spans.length === 0 || spans.some((span) => fits(claim, span))) return [];
      const nearest = spans.reduce((best, span) =>
        Math.abs(span - claim.seconds) < Math.abs(best - claim.seconds) ? span : best,
      );
      return [findingAt(sentence, claim, nearest, lines)];
    });
  });
}

/** The sentence speaks of another incident. */
const otherIncident = patternFrom(
  'i',
  String.raw`\b(?:previous(?:ly)?|earlier (?:incident|outage)|last time|similar (?:incident|outage)`,
  String.raw`|another (?:incident|outage)|could have|would have)\b`,
);

function spansBetween(
  moments: readonly NamedMoment[],
  from: readonly MilestoneName[],
  to: readonly MilestoneName[],
): readonly number[] {
  const starts = moments.filter(({ name }) => from.includes(name));
  const ends = moments.filter(({ name }) => to.includes(name));
  return starts
    .flatMap((one) => ends.map((other) => secondsBetween(one.at, other.at)))
    .filter((span) => span > 0);
}

const maxEntries = 150;

/** Where nothing names the milestones, any two entries may be the start and the end that are meant. */
function listSpans(entries: readonly DocumentEntry[]): readonly number[] {
  const steps = entries
    .filter(({ label }) => !label)
    .flatMap(({ occurredAt, until }) => [occurredAt, until ?? null])
    .flatMap((at) => (at === null ? [] : [epochOf(at)]))
    .slice(0, maxEntries);
  return steps
    .flatMap((from, i) => steps.slice(i + 1).map((to) => to - from))
    .filter((span) => span > 0);
}
