/** The milestones that a document names: in its front matter, next to a label, at the head of an entry. */
import type { PostmortemDocument, Span } from '../document.js';
import { instantOf, type Instant } from '../../time/instant.js';
import { isTimeProblem, readTime } from '../../time/read-times.js';
import type { DocumentEntry } from '../timeline/entries.js';
import { spanOfLine, type Lines } from './lines.js';
import type { MilestoneName, NamedMoment } from './time-finding.js';

const thing = '(?:the )?(?:incident|outage|impact|issue|problem|downtime|disruption|bug|service)';
const names: readonly (readonly [MilestoneName, string])[] = [
  [
    'started',
    `(?:${thing} )?(?:start(?:ed|s)?|began|beg[iu]n|introduced|onset)(?: time| ` +
      `at)?|start of ${thing}|first (?:seen|occurrence|failure|impact)`,
  ],
  [
    'detected',
    `(?:${thing} )?(?:first )?(?:detect(?:ed|ion)|noticed|discovered|alerted)(?: ` +
      'time| at)?|time of detection|first (?:alert|report)',
  ],
  [
    'acknowledged',
    `(?:${thing} )?(?:ack(?:nowledged)?|acknowledgement|acknowledgment)(?: time| at)?`,
  ],
  [
    'mitigated',
    `(?:${thing} )?(?:mitigat(?:ed|ion)|stabili[sz]ed|contained)(?: time| at)?|${thing} restored|impact end(?:s|ed)?`,
  ],
  [
    'resolved',
    `(?:${thing} )?(?:(?:fully |finally )?resolved|resolution|recovered|repaired|fixed|end(?:ed|s)?)(?: ` +
      `time| at)?|end of ${thing}|all clear`,
  ],
];
const whole = names.map(([name, words]) => [name, new RegExp(`^(?:${words})$`, 'i')] as const);
const leading = names.map(
  ([name, words]) => [name, new RegExp(`^(?:${words})(?:\\s?[:.!–—-](?:\\s|$)|$)`, 'i')] as const,
);

/** The milestone that a label is the name of: `First detected`, `Impact start`. */
export function milestoneFromLabel(label: string): MilestoneName | null {
  const words = label
    .replace(/[_*]/g, ' ')
    .replace(/\([^)]{0,40}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return whole.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The milestone at the head of an entry's text: `Detected: the alert paged`, `Incident resolved.` */
function milestoneFromText(text: string): MilestoneName | null {
  return leading.find(([, pattern]) => pattern.test(text.slice(0, 80)))?.[0] ?? null;
}

export function namedMoments(
  document: Pick<PostmortemDocument, 'frontMatter' | 'frontMatterSpan'>,
  labels: readonly DocumentEntry[],
  entries: readonly DocumentEntry[],
  lines: Lines,
): readonly NamedMoment[] {
  return [
    ...fromFrontMatter(document, lines),
    ...labels.flatMap((entry) => fromEntry(entry, milestoneFromLabel(entry.text), 'label', lines)),
    ...entries.flatMap((entry) => fromEntry(entry, milestoneFromText(entry.text), 'entry', lines)),
  ];
}

function fromEntry(
  { occurredAt, approximate, line }: DocumentEntry,
  name: MilestoneName | null,
  source: NamedMoment['source'],
  lines: Lines,
): readonly NamedMoment[] {
  return name === null || occurredAt === null
    ? []
    : [{ name, at: occurredAt, approximate, source, place: spanOfLine(lines, line) }];
}

function fromFrontMatter(
  { frontMatter, frontMatterSpan }: Pick<PostmortemDocument, 'frontMatter' | 'frontMatterSpan'>,
  lines: Lines,
): readonly NamedMoment[] {
  if (frontMatterSpan === null) return [];
  return Object.entries(frontMatter).flatMap(([key, value]): readonly NamedMoment[] => {
    const name = milestoneFromLabel(key);
    const at = name === null ? null : momentFromValue(value);
    if (name === null || at === null) return [];
    const place = placeOfKey(key, lines, frontMatterSpan) ?? frontMatterSpan;
    return [{ name, at: at.at, approximate: at.approximate, source: 'front-matter', place }];
  });
}

/** A date without a clock is not a moment. */
function momentFromValue(
  value: unknown,
): { readonly at: Instant; readonly approximate: boolean } | null {
  if (value instanceof Date) {
    const at = instantOf(Number.isNaN(value.getTime()) ? null : value.toISOString());
    return at === null || at.endsWith('T00:00:00Z') ? null : { at, approximate: false };
  }
  if (typeof value !== 'string' || !/\d[:h]\d\d/.test(value)) return null;
  const reading = readTime(value, { postedAt: '2999-01-01T00:00:00Z', zone: null });
  return isTimeProblem(reading) || !reading.dated
    ? null
    : { at: reading.at, approximate: reading.approximate };
}

function placeOfKey(key: string, lines: Lines, within: Span): Span | null {
  const index = lines.findIndex(
    ({ text, start }) => start < within.end && text.trimStart().startsWith(`${key}:`),
  );
  return index < 0 ? null : spanOfLine(lines, index + 1);
}
