/** What contradicts the order of things: entries, milestones, headings and weekdays. */
import { weekdayFromName, weekdayPattern } from '../../time/calendar-words.js';
import { dateAt } from '../../time/dates.js';
import { epochOf, secondsBetween, type Instant } from '../../time/instant.js';
import { two, toWeekday } from '../../time/local-time.js';
import { timesInProse, type TimeContext } from '../../time/read-times.js';
import type { DocumentEntry } from '../timeline/entries.js';
import { spanIn, spanOfLine, type Lines } from './lines.js';
import type { MilestoneName, NamedMoment, TimeFinding } from './time-finding.js';

/** Entries that lie before the one above them, when midnight does not explain it. */
export function entriesGoingBack(
  entries: readonly DocumentEntry[],
  lines: Lines,
): readonly TimeFinding[] {
  const steps = entries.filter(({ label, occurredAt }) => !label && occurredAt !== null);
  return steps.flatMap((entry, index): readonly TimeFinding[] => {
    const before = steps[index - 1];
    if (!entry.backwards || entry.occurredAt === null || before?.occurredAt == null) return [];
    return [
      {
        kind: 'goes-back',
        at: entry.occurredAt,
        before: { at: before.occurredAt, line: before.line },
        halfDay: entry.halfDay,
        place: spanOfLine(lines, entry.line),
      },
    ];
  });
}

/** Each pair: the first must not come after the second. A mitigation may come before somebody acknowledges. */
const follows: readonly (readonly [MilestoneName, MilestoneName])[] = [
  ['started', 'detected'],
  ['started', 'acknowledged'],
  ['started', 'mitigated'],
  ['started', 'resolved'],
  ['detected', 'acknowledged'],
  ['detected', 'mitigated'],
  ['detected', 'resolved'],
  ['acknowledged', 'resolved'],
  ['mitigated', 'resolved'],
];

/** Milestones out of their order, among those that labels or the front matter name once. */
export function milestonesOutOfOrder(moments: readonly NamedMoment[]): readonly TimeFinding[] {
  const stated = moments.filter(({ source, approximate }) => source !== 'entry' && !approximate);
  const found = follows.flatMap(([first, second]): readonly TimeFinding[] => {
    const [earlier, later] = [only(stated, first), only(stated, second)];
    return earlier === null || later === null || secondsBetween(later.at, earlier.at) < 60
      ? []
      : [{ kind: 'milestone-order', earlier, later, place: later.place }];
  });
  // One wrong time contradicts several others: it is said once.
  return found.filter(
    ({ place }, i) => !found.slice(0, i).some((other) => other.place.start === place.start),
  );
}

function only(moments: readonly NamedMoment[], name: MilestoneName): NamedMoment | null {
  const own = moments.filter((moment) => moment.name === name);
  return new Set(own.map(({ at }) => at)).size === 1 ? (own[0] ?? null) : null;
}

/** The same milestone with another time in the front matter, next to its label and in the list. */
export function milestonesThatDiffer(moments: readonly NamedMoment[]): readonly TimeFinding[] {
  const names = [...new Set(moments.map(({ name }) => name))];
  return names.flatMap((name): readonly TimeFinding[] => {
    const own = moments.filter((moment) => moment.name === name && !moment.approximate);
    const sources = ['front-matter', 'label', 'entry'] as const;
    const each = sources.map((source) =>
      only(
        own.filter((moment) => moment.source === source),
        name,
      ),
    );
    const [first, ...others] = each.flatMap((moment) => moment ?? []);
    return others.flatMap((moment) =>
      first === undefined || Math.abs(secondsBetween(first.at, moment.at)) < 120
        ? []
        : [{ kind: 'milestone-differs', moment, other: first, place: moment.place }],
    );
  });
}

/** What a heading says of the entries below it. */
interface Stretch {
  readonly occurredAt: Instant | null;
  readonly until?: Instant;
  readonly approximate: boolean;
  readonly line: number;
}

/** `### 14:00–14:30 Analysis` or `## Timeline, 4 May 2026, 14:00–14:30` with an entry of 15:10 below it. */
export function entriesOutsideHeading(
  entries: readonly DocumentEntry[],
  lines: Lines,
  context: TimeContext,
): readonly TimeFinding[] {
  let heading: { readonly stretch: Stretch; readonly depth: number } | null = null;
  const out: TimeFinding[] = [];
  let from = 0;
  for (const entry of entries) {
    for (let line = from + 1; line < entry.line; line += 1) {
      const text = lines[line - 1]?.text ?? '';
      const depth = measureDepth(text);
      if (depth === null || (heading !== null && depth > heading.depth)) continue;
      const stretch = stretchFrom(text, line, context);
      heading = stretch === null ? null : { stretch, depth };
    }
    from = entry.line;
    const depth = measureDepth(lines[entry.line - 1]?.text ?? '');
    if (depth !== null) heading = entry.until === undefined ? null : { stretch: entry, depth };
    else if (heading !== null) out.push(...outside(entry, heading.stretch, lines));
  }
  return out;
}

/** The one range of time in a heading that says its day. */
function stretchFrom(text: string, line: number, context: TimeContext): Stretch | null {
  const [reading, ...more] = timesInProse(text.slice(0, 200), context);
  if (reading === undefined || more.length > 0 || reading.until === undefined || !reading.dated)
    return null;
  return {
    occurredAt: reading.at,
    until: reading.until,
    approximate: reading.approximate,
    line,
  };
}

function measureDepth(text: string): number | null {
  return /^ {0,3}(#{1,6})\s/.exec(text)?.[1]?.length ?? null;
}

function outside(entry: DocumentEntry, heading: Stretch, lines: Lines): readonly TimeFinding[] {
  const { occurredAt: at } = entry;
  const { occurredAt: from, until } = heading;
  if (
    at === null ||
    from === null ||
    until === undefined ||
    entry.approximate ||
    heading.approximate
  )
    return [];
  if (epochOf(at) >= epochOf(from) - 300 && epochOf(at) <= epochOf(until) + 300) return [];
  const place = spanOfLine(lines, entry.line);
  return [{ kind: 'outside-heading', at, from, until, heading: heading.line, place }];
}

const dayAndDate = new RegExp(
  `(?<![\\p{L}\\d])(${weekdayPattern})[,.]?\\s{1,2}(?:the |den |le |el |dem )?(?=\\d|\\p{L}{3,10}\\.? \\d)`,
  'giu',
);

/** "Monday, 10 March 2026", which was a Tuesday. Only with the year: without it, the year may be another. */
export function wrongWeekdays(masked: readonly string[], lines: Lines): readonly TimeFinding[] {
  return masked.flatMap((text, index) =>
    [...text.slice(0, 2000).matchAll(dayAndDate)].flatMap((match): readonly TimeFinding[] => {
      const at = match.index + match[0].length;
      const found = dateAt(text, at, { year: 2000, month: 1, day: 1 });
      if (found === null || found.relative || found.remarks.length > 0) return [];
      if (!/\d{4}/.test(text.slice(found.start, found.end))) return [];
      const [written, weekday] = [weekdayFromName(match[1] ?? ''), toWeekday(found.date)];
      const { year, month, day } = found.date;
      const date = `${year}-${two(month)}-${two(day)}`;
      const place = spanIn(lines, index + 1, match.index, found.end);
      return written === weekday ? [] : [{ kind: 'weekday', date, written, weekday, place }];
    }),
  );
}
