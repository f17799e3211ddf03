/** The time or date that a line begins with, behind list marks, headings, bold, brackets and table bars. */
import { dateAt } from '../time/dates.js';
import { epochOf } from '../time/instant.js';
import { wallTimeOf, type CalendarDate } from '../time/local-time.js';
import { timesInProse, type TimeContext, type TimeReading } from '../time/read-times.js';
import { utc, zoneOfId } from '../time/zones.js';

const marks =
  '[\\s>|*_+([\\]\\\\~#\\-–—•`]{0,16}(?:\\d{1,3}[.)]\\s{1,3})?[*_[(`]{0,4}(?:\\[[ xX]\\]\\s{1,2})?[*_[(`]{0,4}';
const dayName =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun|man|tir|ons|tor|fre|lør|søn)[a-zø]{0,6}\\.?[\\s|,]{1,6})?';
const leadIn = new RegExp(
  `^${marks}${dayName}(?:(?:at|from|since|around|about|between|ca\\.?|approx\\.?|approximately|kl\\.?|klokken|~|day|date|time)[:]?\\s?){0,2}$`,
  'i',
);

export interface Leading {
  readonly reading: TimeReading;
  /** Offset in the line behind the time. */
  readonly end: number;
}

/** The clock that the line begins with, in the context of the list. */
export function leadingTime(line: string, context: TimeContext): Leading | null {
  const head = withColons(line.slice(0, 120));
  if (!/\d|noon|midnight|midday/i.test(head.slice(0, 60))) return null;
  const [reading] = timesInProse(head, context);
  if (reading === undefined || reading.start > 60 || !leadIn.test(head.slice(0, reading.start)))
    return null;
  // "in 30 minutes" and the like are no entries of a log.
  if (
    /^in\s/i.test(reading.text) ||
    (reading.future &&
      !reading.dated &&
      context.day === undefined &&
      epochOf(reading.at) - epochOf(context.postedAt) > 64_800)
  )
    return null;
  return { reading, end: reading.end };
}

/** `| 15.15 |` and `22.02.2024 10.00`: where a list expects a clock, a dot is a colon. Same length. */
function withColons(head: string): string {
  return head.replace(dotted, (match) => match.replace(/\.(?=\d\d$)/, ':'));
}
const dotted = new RegExp(
  `^${marks}(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4},?\\s(?:kl\\.?\\s?)?)?(?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s{0,3}(?:[|:–—-]|$|\\p{Lu}))`,
  'u',
);

/** `Introduced: 22.02.2024 10:00`: a label and a time, nothing else on the line. */
export function labelledTime(
  line: string,
  context: TimeContext,
): (Leading & { readonly label: string }) | null {
  const match =
    /^[\s*_|>-]{0,8}([\p{L}][\p{L}\p{N} /()*_-]{1,60}?)[*_\s]{0,4}:[*_\s]{0,4}(?=[\d~])/u.exec(
      line.slice(0, 160),
    );
  if (!match) return null;
  const rest = line
    .slice(match[0].length, match[0].length + 60)
    .replace(/(\d{4},?\s)([01]?\d|2[0-3])\.([0-5]\d)(?!\d)/, '$1$2:$3');
  const [reading] = timesInProse(rest, context);
  if (
    reading === undefined ||
    reading.start > 1 ||
    rest.slice(reading.end).replace(/[\s*_|.)]/g, '') !== ''
  )
    return null;
  return { reading, end: line.length, label: (match[1] ?? '').trim() };
}

/** The date that the line begins with, when no clock follows. */
export function leadingDate(
  line: string,
  context: TimeContext,
): { readonly date: CalendarDate; readonly end: number } | null {
  const head = line.slice(0, 120);
  const lead =
    new RegExp(`^${marks}${dayName}(?:on\\s|day\\s|date:?\\s)?`, 'i').exec(head)?.[0] ?? '';
  const found = dateAt(head, lead.length, today(context), context.dateOrder);
  if (found === null || found.relative) return null;
  // "2022-06-28/29" and "10/22/2022 - 02/15/2023" are spans; their first day counts.
  const second = /^\s?(?:-|–|to|til)\s?/.exec(head.slice(found.end));
  const until = second
    ? dateAt(head, found.end + second[0].length, today(context), context.dateOrder)
    : null;
  const end = until === null ? found.end : until.end;
  return {
    date: found.date,
    end: end + (/^[\s|]{0,3}-{1,2}:-{1,2}/.exec(head.slice(end))?.[0].length ?? 0),
  };
}

/** The day that a line states, wherever in it: a heading, "All times PST, on February 5th 2019". Only with its year, or alone on the line. */
export function dayOf(line: string, context: TimeContext): CalendarDate | null {
  const head = line.slice(0, 300);
  const bare = head
    .replace(/^[\s#>*_|[(-]{0,12}|[\s*_|:)\]-]{0,12}$/g, '')
    .replace(/^[a-zø]{3,9}day?,?\s/i, '');
  for (const match of head.matchAll(
    /(?<![\p{L}\d./-])(?:\d{1,4}(?=[-/. ]|st|nd|rd|th)|[A-Za-zä]{3,9}(?= \d))/gu,
  )) {
    const found = dateAt(head, match.index, today(context), context.dateOrder);
    if (found === null || found.relative) continue;
    const written = head.slice(found.start, found.end);
    if (/\d{4}/.test(written) || written === bare) return found.date;
  }
  return null;
}

function today(context: TimeContext): CalendarDate {
  return (
    context.day ??
    wallTimeOf(context.postedAt, context.zone === null ? utc : zoneOfId(context.zone))
  );
}
