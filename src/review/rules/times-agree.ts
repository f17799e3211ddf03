/** Windows, lengths and zones that a document states in several places agree with one another. */
import type { Passage, PostmortemDocument } from '../../postmortem/document.js';
import { spanIn } from '../../postmortem/passages.js';
import { linesFrom } from '../../postmortem/times/lines.js';
import { namedMoments } from '../../postmortem/times/named-moments.js';
import type { NamedMoment } from '../../postmortem/times/time-finding.js';
import {
  contextOfDocument,
  readDocumentTimeline,
  readWholeDocument,
} from '../../postmortem/timeline/entries.js';
import { formatInstant } from '../../time/format.js';
import { formatDuration, type Instant, secondsBetween } from '../../time/instant.js';
import { timesInProse } from '../../time/read-times.js';
import { spansIn } from '../../time/spans-of-time.js';
import { patternFrom } from '../../text/patterns.js';
import type { Rule, RuleFinding } from '../review.js';
import { matchesIn } from '../match.js';
import { quoted } from './document-parts.js';

export const timesAgree: Rule = {
  id: 'times-agree',
  description:
    'The window and the length of the impact, and the zone of a time, are the same wherever they are stated.',
  defaultSeverity: 'warning',
  source: 'Two numbers for one outage, and the reader believes neither.',
  check: (document): readonly RuleFinding[] => {
    const windows = windowsOf(document);
    return [
      ...outside(windows, document),
      ...otherLengths(windows, document),
      ...otherZones(document),
    ];
  },
};

interface Window {
  readonly from: Instant;
  readonly until: Instant;
  readonly words: string;
  readonly place: RuleFinding['place'];
}

/** "From 14:00 to 15:10" in summary and impact: when users felt it. */
function windowsOf(document: PostmortemDocument): readonly Window[] {
  const told = document.passages.filter(isToldOfImpact);
  if (told.length === 0) return [];
  const context = contextOfDocument(document.source, document.path);
  return told.flatMap((passage) =>
    timesInProse(passage.text, context).flatMap((reading): readonly Window[] => {
      const { at, until, text, start, end, approximate } = reading;
      if (until === undefined || approximate || !felt.test(passage.text)) return [];
      const place = spanIn(document.source, passage, start, end - start);
      return [{ from: at, until, words: text, place }];
    }),
  );
}

const felt = patternFrom(
  'i',
  String.raw`\b(?:outage|down(?:time)?|impact|unavailable|errors?|fail\w*|degrad\w*|disrupt\w*|could not|unable|lasted|incident|affected)\b`,
);

function isToldOfImpact({ section, form, generated, text }: Passage): boolean {
  return (
    !generated &&
    form !== 'quote' &&
    form !== 'heading' &&
    (section === 'summary' || section === 'impact') &&
    /\d[:h.]\d\d/.test(text)
  );
}

/** The impact neither begins before the incident nor ends after it is resolved. */
function outside(windows: readonly Window[], document: PostmortemDocument): readonly RuleFinding[] {
  if (windows.length === 0) return [];
  const moments = momentsOf(document);
  const [start, end] = [momentCalled('started', moments), momentCalled('resolved', moments)];
  return windows.flatMap(({ from, until, words, place }) => {
    const early = start !== null && isLater(start.at, from) ? start : null;
    const late = end !== null && isLater(until, end.at) ? end : null;
    const against = early ?? late;
    return against === null
      ? []
      : [
          {
            message: `Unexpected ${quoted(words)}, expected a window that fits "${against.name}" at ${formatInstant(against.at)} (line ${against.place.line})`,
            place,
          },
        ];
  });
}

/** By more than rounding, and by less than a day: further away, the window is that of another day. */
function isLater(one: Instant, other: Instant): boolean {
  const seconds = secondsBetween(other, one);
  return seconds >= 300 && seconds < 72_000;
}

function momentsOf(document: PostmortemDocument): readonly NamedMoment[] {
  const { source, path } = document;
  const { entries } = readDocumentTimeline(source, path);
  const labels = readWholeDocument(source, path).filter(({ label }) => label);
  return namedMoments(document, labels, entries, linesFrom(source)).filter(
    ({ approximate }) => !approximate,
  );
}

/** The one moment of that name; two that differ are said by another rule. */
function momentCalled(name: string, moments: readonly NamedMoment[]): NamedMoment | null {
  const found = moments.filter((moment) => moment.name === name);
  const [first] = found;
  return first !== undefined && found.every(({ at }) => at === first.at) ? first : null;
}

/** "3 hours of downtime" beside the only window, which gives an hour. */
function otherLengths(
  windows: readonly Window[],
  document: PostmortemDocument,
): readonly RuleFinding[] {
  const [window] = windows;
  if (
    window === undefined ||
    windows.some(({ from, until }) => from !== window.from || until !== window.until)
  )
    return [];
  const length = secondsBetween(window.from, window.until);
  return document.passages
    .filter(
      ({ section, generated }) => !generated && (section === 'summary' || section === 'impact'),
    )
    .flatMap((passage) =>
      spansIn(passage.text)
        .filter(
          ({ seconds, tolerance, bound, end }) =>
            !bound &&
            /^ of (?:total |full |complete )?(?:downtime|outage|unavailability)\b/i.test(
              passage.text.slice(end, end + 40),
            ) &&
            Math.abs(seconds - length) > Math.max(tolerance, 60),
        )
        .map(({ start, end }) => ({
          message: `Unexpected ${quoted(passage.text.slice(start, end))}, expected ${formatDuration(length)}, as from ${quoted(window.words)}`,
          place: spanIn(document.source, passage, start, end - start),
        })),
    );
}

const zoned = /\b(\d{1,2}:\d{2})\s?(UTC|GMT|CET|CEST|EST|EDT|PST|PDT|BST|IST|JST|MSK)\b/g;
const same = new Set(['UTC GMT', 'GMT UTC']);

/** One clock with two zones: one of them is a slip, unless both stand side by side. */
function otherZones(document: PostmortemDocument): readonly RuleFinding[] {
  const first = new Map<string, { readonly zone: string; readonly line: number }>();
  return matchesIn(document, zoned).flatMap(({ groups, place, words }) => {
    const [clock = '', zone = ''] = groups;
    const before = first.get(clock);
    if (before === undefined) first.set(clock, { zone, line: place.line });
    return before === undefined || before.zone === zone || same.has(`${before.zone} ${zone}`)
      ? []
      : [
          {
            message: `Unexpected ${quoted(words)}, expected ${clock} ${before.zone} as on line ${before.line}`,
            place,
          },
        ];
  });
}
