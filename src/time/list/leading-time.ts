/** The time or date that a line begins with, behind list marks, headings, bold, brackets, arrows and emoji. */
import { patternFrom } from '../../text/patterns.js';
import { listWeekdayPattern, weekdayFromName, weekdayPattern } from '../calendar-words.js';
import { dateAt, type DateFound } from '../dates.js';
import { epochOf } from '../instant.js';
import { toWallTime, type CalendarDate } from '../local-time.js';
import { timesInProse, type TimeContext, type TimeReading } from '../read-times.js';
import { utc, zoneOfId } from '../zones.js';

const sign =
  '\\s>|*_+(\\[\\]\\\\~#\\-–—•·‣◦`{@→⇒➜➤►▶✓✔✗✘\\p{Extended_Pictographic}\\u{FE0F}\\u{200D}';
const marks =
  `[${sign}]{0,20}(?::[a-z0-9_+\\-]{2,30}:\\s{1,2})?` +
  '(?:\\d{1,3}[.)]\\s{1,3})?[*_[(`]{0,4}(?:\\[[ xX]\\]\\s{1,2})?[*_[(`]{0,4}';
/** Not the `Mar` of `Mar 3: …`, which is a month. */
const dayName = `(?:(?!mar\\.? \\d{1,2}(?![\\d:.h]))(${listWeekdayPattern})\\.?[\\s|,:*_)\\]]{1,6})?`;
const prepositions = [
  'at|from|since|around|about|between|ca\\.?|approx\\.?|approximately|on|by|~|day|date|time',
  'kl\\.?|klokken|um|ab|seit|gegen|am|den|à|vers|le|dès|a las|às|em|el|desde|hacia|entre|zwischen',
  'T ?0|updated?|edit(?:ed)?|added|aktualisierung|mise à jour|actualización|atualização',
].join('|');
const leadIn = new RegExp(
  `^${marks}${dayName}(?:(?:${prepositions})\\s?[:–—-]?\\s?){0,3}[*_~]{0,3}$`,
  'iu',
);

export interface Leading {
  readonly reading: TimeReading;
  /** Offset in the line behind the time. */
  readonly end: number;
  /** Monday is 1: the day in front of a clock without a date. */
  readonly weekday?: number;
}

/** The clock that the line begins with, in the context of the list. */
export function leadingTime(line: string, context: TimeContext): Leading | null {
  const head = withColons(line.slice(0, 140));
  if (!/\d|noon|midnight|midday/i.test(head.slice(0, 60))) return null;
  const [reading, second] = timesInProse(head, context);
  const lead = reading === undefined ? null : leadIn.exec(head.slice(0, reading.start));
  if (reading === undefined || lead === null || reading.start > 60) return null;
  if (isAhead(reading, context)) return null;
  const end = endBehind(head, reading, second);
  const before = lead[1] === undefined ? null : weekdayFromName(lead[1]);
  if (before !== null && before > 0 && !reading.dated) return { reading, end, weekday: before };
  return namedDay(head, reading, context) ?? { reading, end };
}

/** `T+5m (14:07 UTC)`: the clock says the same once more. */
function endBehind(head: string, reading: TimeReading, second: TimeReading | undefined): number {
  if (second === undefined || !/^T[+-]/i.test(reading.text)) return reading.end;
  return /^[\s(=:–—-]{1,4}$/.test(head.slice(reading.end, second.start)) ? second.end : reading.end;
}

/** "in 30 minutes" and the like are no entries of a log. */
function isAhead(reading: TimeReading, context: TimeContext): boolean {
  return (
    /^in\s/i.test(reading.text) ||
    (reading.future &&
      !reading.dated &&
      context.day === undefined &&
      epochOf(reading.at) - epochOf(context.postedAt) > 64_800)
  );
}

const fullName = new RegExp(
  `^(${weekdayPattern})[,:]?\\s{1,3}(?=\\D{0,6}\\d{1,2}(?:[:.h]\\d\\d|\\s?[ap]\\.?m))`,
  'iu',
);

/** `Friday 09:00`: in prose the last Friday, in a list the one that follows. */
function namedDay(head: string, reading: TimeReading, context: TimeContext): Leading | null {
  const match = fullName.exec(head.slice(reading.start, reading.end));
  if (match === null) return null;
  const blank = ' '.repeat(match[0].length);
  const plain = head.slice(0, reading.start) + blank + head.slice(reading.start + blank.length);
  const [clock] = timesInProse(plain, context);
  return clock === undefined || clock.dated
    ? null
    : { reading: clock, end: clock.end, weekday: weekdayFromName(match[1] ?? '') };
}

/** `| 15.15 |` and `22.02.2024 10.00`: where a list expects a clock, a dot is a colon. Same length. */
function withColons(head: string): string {
  return head.replace(dotted, (match) => match.replace(/\.(?=\d\d$)/, ':'));
}
const dotted = new RegExp(
  `^${marks}(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4},?\\s(?:kl\\.?\\s?)?)?(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s{0,3}(?:[|:–—\\-]|$|\\p{Lu}))`,
  'u',
);

export interface Labelled extends Leading {
  readonly label: string;
}

const label = /^[\s*_|>+-]{0,10}(?:\d{1,2}[.)]\s)?[*_]{0,3}(\p{L}[\p{L}\p{N} /()*_'’-]{1,60}?)/u
  .source;
const colonLabel = new RegExp(
  `${label}(?:[*_\\s]{0,4}:[*_\\s]{0,4}|\\s{0,3}\\|[\\s*_]{0,4})(?=[\\d~(]|\\p{Lu})`,
  'u',
);
const spaceLabel = new RegExp(
  `${label}[*_]{0,3}\\s{1,3}(?:(?:on|at)\\s)?(?=\\d{4}-\\d\\d-\\d\\d[ T]|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`,
  'u',
);
/** Labels that tell of the document, not of the incident. */
const metadata = patternFrom(
  'i',
  String.raw`^(?:(?:last |first )?(?:updated?|published|created|written|edited|reviewed|modified`,
  String.raw`|generated)|authors?|dates?|review|meeting|(?:next|due)\b.*|version|status|duration`,
  String.raw`|datum|fecha|data|time ?zone)(?: (?:on|at|date|by|time))?$`,
);

/** `Introduced: 22.02.2024 10:00`, `First detected 2025-07-23 15:35`: a label and a time, nothing else on the line. */
export function labelledTime(line: string, context: TimeContext): Labelled | null {
  const head = line.slice(0, 160);
  const match = spaceLabel.exec(head) ?? colonLabel.exec(head);
  if (!match) return null;
  const words = (match[1] ?? '').replace(/[*_]/g, '').trim();
  if (metadata.test(words)) return null;
  const rest = line
    .slice(match[0].length, match[0].length + 70)
    .replace(/(\d{4},?\s)([01]?\d|2[0-3])\.([0-5]\d)(?!\d)/, '$1$2:$3');
  const [reading] = timesInProse(rest, context);
  if (
    reading === undefined ||
    !/^[\s*_~(]*(?:about |around |ca\. |on |at )?$/i.test(rest.slice(0, reading.start))
  )
    return null;
  if (!/^[\s*_|.,)]*(?:\([^()]{0,50}\))?[\s*_|.,)]*$/.test(rest.slice(reading.end))) return null;
  return { reading, end: line.length, label: words };
}

export interface LeadingDate {
  readonly date: CalendarDate;
  /** Last day of a span. */
  readonly until?: CalendarDate;
  readonly end: number;
}

const dateLeads = [
  new RegExp(`^${marks}(?:on\\s|day\\s|date:?\\s|(?:am|le|el|em)\\s|between\\s|from\\s)?`, 'iu'),
  new RegExp(`^${marks}${dayName}(?:on\\s|(?:den|le|el)\\s)?`, 'iu'),
];

/** The date that the line begins with, when no clock follows. */
export function leadingDate(line: string, context: TimeContext): LeadingDate | null {
  const head = line.slice(0, 120);
  for (const pattern of dateLeads) {
    const lead = pattern.exec(head)?.[0] ?? '';
    const found = dateAt(head, lead.length, today(context), context.dateOrder);
    if (found !== null && !found.relative) return spanFrom(head, found, context);
  }
  return null;
}

/** "2022-06-28/29" and "10/22/2022 - 02/15/2023" are spans; their first day counts. */
function spanFrom(head: string, found: DateFound, context: TimeContext): LeadingDate {
  const join = /^\s?(?:-|–|—|→|to|til|until|bis)\s?/.exec(head.slice(found.end));
  const second = join
    ? dateAt(head, found.end + join[0].length, today(context), context.dateOrder)
    : null;
  const until = second?.date ?? found.until;
  const end = second === null ? found.end : second.end;
  return {
    date: found.date,
    ...(until === undefined ? {} : { until }),
    end: end + (/^[\s|]{0,3}-{1,2}:-{1,2}/.exec(head.slice(end))?.[0].length ?? 0),
  };
}

const dateStart =
  /(?<![\p{L}\d./-])(?:\d{1,4}(?=[-/. ]|st|nd|rd|th|er|年)|[\p{L}]{3,10}\.?(?= {1,2}\d))/gu;

/**
 * The day that a line states, wherever in it: a heading, "All times PST, on February 5th 2019".
 * Only with its year, or alone on the line.
 */
export function readDay(line: string, context: TimeContext): CalendarDate | null {
  const head = line.slice(0, 300);
  const bare = head
    .replace(/^[\s#>*_|[({-]{0,12}|[\s*_|:)\]}-]{0,12}$/g, '')
    .replace(leadingWeekday, '');
  for (const match of head.matchAll(dateStart)) {
    const found = dateAt(head, match.index, today(context), context.dateOrder);
    if (found === null || found.relative) continue;
    const written = head.slice(found.start, found.end);
    if (/\d{4}/.test(written) || written === bare) return found.date;
  }
  return null;
}

const leadingWeekday = new RegExp(`^${listWeekdayPattern}\\.?,?\\s`, 'iu');
const onlyWeekday = new RegExp(
  `^[\\s#>*_|[(-]{0,12}(${weekdayPattern})[\\s*_|:)\\]-]{0,12}$`,
  'iu',
);

/** The weekday that is all of a line, Monday is 1: a heading of the rows below; `null` when there is none. */
export function weekdayAlone(line: string): number | null {
  const name = line.length > 80 ? undefined : onlyWeekday.exec(line)?.[1];
  return name === undefined ? null : weekdayFromName(name);
}

function today(context: TimeContext): CalendarDate {
  return (
    context.day ??
    toWallTime(context.postedAt, context.zone === null ? utc : zoneOfId(context.zone))
  );
}
