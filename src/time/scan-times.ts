/**
 * Finds clock times in prose and turns each into an instant: with its date, its zone, and what was
 * assumed on the way.
 */
import { clockAt, type ClockFound, type ClockPlace } from './clocks.js';
import { dayWordPattern, monthPattern, weekdayPattern } from './calendar-words.js';
import { dateAt, type DateFound } from './dates.js';
import { relativeAt, relativeStart } from './relative.js';
import { buildFrame, relativeReading, resolveClock, type Frame } from './place-clock.js';
import type { TimeContext, TimeReading } from './time-reading.js';

/** Words that may begin a time, besides digits; longer ones first where one begins another. */
const starters = [
  'T[+-](?=\\d)',
  'kl(?=[. \\d])',
  `${monthPattern}(?= {1,2}(?:the )?\\d)`,
  `(?:last )?${weekdayPattern}`,
  dayWordPattern,
  relativeStart,
  '(?:noon|midday|midnight)(?!\\w)',
  'the(?= \\d{1,2}(?:st|nd|rd|th))',
];
const starts = new RegExp(`\\d+|(?<![\\p{L}\\d_])(?:${starters.join('|')})`, 'giu');
const gap = '[ \\t\\u00a0\\u202f*_]';
const rangeWord = "to|until|till|through|bis|jusqu'à|à|au|até|às|hasta|a|a las|hasta las";
const rangeJoin = new RegExp(
  `${gap}{0,4}(?:-|–|—|→|\\.\\.)${gap}{0,4}~?|${gap}{1,4}(?:${rangeWord})${gap}{1,4}~?`,
  'iuy',
);
const betweenJoin = /[\s*_]{1,4}(?:and|und|et|y|e)[\s*_~]{1,4}/y;
const betweenLead = /(?:between|zwischen|entre|entre las|entre as)[\s*_~]{1,4}$/i;
const joinDateClock = new RegExp(
  '(?:,?\\s{1,3}|T)?(?:[(\\[|*_:@–—\\-]{1,4}\\s{0,2})?' +
    '(?:(?:at|um|kl\\.?|à|às|a las|around|about|circa|ca\\.?|from|since|between|approx\\.?|gegen|vers)\\s{1,2})?[~@]?\\s?',
  'iuy',
);
const joinClockDate = /,?[ \t\u00a0]{1,2}(?:\(|on |of |the |am |le |el |em |den |du )?/iy;
const yearBehind = /\s((?:19|20)\d\d)(?![\d:.-])/y;

/** All times in prose: like `readTimes`, for text whose code is masked already. */
export function timesInProse(source: string, context: TimeContext): readonly TimeReading[] {
  const text = withPlainDigits(source);
  const readings: TimeReading[] = [];
  const scan = new RegExp(starts.source, starts.flags);
  const frame = buildFrame(context);
  let date: DateFound | null = null;
  let steps = 0;
  for (let match = scan.exec(text); match && steps < maxSteps; match = scan.exec(text)) {
    if (isInside(text, match.index, match[0].length)) continue;
    const step = readAt(text, match.index, frame, carried(date, text, match.index));
    if (step === null) continue;
    steps += 1;
    if (step.date) date = step.date;
    if (step.reading) readings.push(step.reading);
    scan.lastIndex = step.end;
  }
  return readings;
}

/** `１４：０３`: full-width digits and colons are those of other keyboards. Same length. */
function withPlainDigits(text: string): string {
  return /[０-９：]/.test(text)
    ? text.replace(/[０-９：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    : text;
}

/**
 * More dates and times than this in one text is a log; its first ones are read. Lists are read line
 * by line and have no limit.
 */
const maxSteps = 2000;

/** Digits that continue a word, a number or an address cannot begin a time; asked first because it is cheap. */
function isInside(text: string, at: number, length: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return false;
  if (length > 8 || (length > 4 && length < 8)) return true;
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  // letters but T, digits, and . / : # $ @ \ = % +
  if ((before >= 97 && before <= 122) || (before >= 65 && before <= 90 && before !== 84))
    return true;
  return (
    before === 46 ||
    before === 47 ||
    before === 58 ||
    before === 35 ||
    before === 36 ||
    before === 64 ||
    before === 92 ||
    before === 61 ||
    before === 37 ||
    before === 43
  );
}

/** A stated date holds for later times of the text; `yesterday` only within its sentence; a span of days for none. */
function carried(date: DateFound | null, text: string, at: number): DateFound | null {
  if (date === null || date.until !== undefined) return null;
  if (!date.relative) return date;
  return at - date.end < 200 && !/[.!?]\s|\n/.test(text.slice(date.end, at)) ? date : null;
}

interface Step {
  readonly reading?: TimeReading;
  readonly date?: DateFound;
  readonly end: number;
}

function readAt(text: string, at: number, frame: Frame, carry: DateFound | null): Step | null {
  const relative = relativeAt(text, at, frame.context);
  if (relative) return { reading: relativeReading(text, relative, frame), end: relative.end };
  const today = frame.todayIn(frame.fallback);
  const date = startsWord(text, at) ? dateAt(text, at, today, frame.context.dateOrder) : null;
  if (date !== null) return readAfterDate(text, date, frame);
  const clock = clockAt(text, at, placeIn(frame, false));
  return clock === null ? null : readClock(text, clock, frame, carry);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\w./#$@:+-]/.test(text.charAt(at - 1)) || text.charAt(at - 1) === '_';
}

function readAfterDate(text: string, date: DateFound, frame: Frame): Step {
  joinDateClock.lastIndex = date.end;
  const join = joinDateClock.exec(text);
  const clock = join ? clockAt(text, date.end + join[0].length, placeIn(frame, true)) : null;
  if (clock === null) return { date, end: date.end };
  return { ...readClock(text, clock, frame, date, date.start), date };
}

function placeIn({ context }: Frame, afterDate: boolean): ClockPlace {
  return {
    afterDate,
    home: context.home ?? context.zone ?? context.threadZone?.id ?? null,
    headForms: context.headForms,
  };
}

function readClock(
  text: string,
  clock: ClockFound,
  frame: Frame,
  before: DateFound | null,
  start = clock.start,
): Step {
  const beside = start === clock.start ? null : before;
  const range = rangeEnd(text, clock, start, frame);
  const zone = clock.zone ?? range?.clock.zone ?? null;
  const end = range?.end ?? clock.end;
  const after =
    beside === null || beside.relative ? dateBehind(text, end, frame) : yearOnly(text, end, beside);
  const date = after ?? before;
  const first =
    range?.clock.half != null && clock.half === null && clock.hour < 12
      ? shiftHalf(clock, range.clock)
      : clock;
  const parts = { clock: first, range, zone, date, start, end: after?.end ?? end };
  const reading = resolveClock(text, parts, frame);
  const next = range?.date ?? after;
  return { reading, end: after?.end ?? end, ...(next ? { date: next } : {}) };
}

/** `Mon Mar  2 09:40:12 UTC 2026`, as the command `date` prints it. */
function yearOnly(text: string, end: number, date: DateFound): DateFound | null {
  const match = date.yearGuessed ? runAt(yearBehind, text, end) : null;
  return match === null
    ? null
    : { ...date, date: { ...date.date, year: Number(match[1]) }, end: end + match[0].length };
}

/** `9:45-10:15pm`: the half belongs to both, unless that turns the range around. */
function shiftHalf(clock: ClockFound, range: ClockFound): ClockFound {
  const hour = range.half === 'pm' ? clock.hour + 12 : clock.hour;
  return hour * 60 + clock.minute <= range.hour * 60 + range.minute ? { ...clock, hour } : clock;
}

function dateBehind(text: string, end: number, frame: Frame): DateFound | null {
  const join = runAt(joinClockDate, text, end);
  if (!join) return null;
  const date = dateHere(text, end + join[0].length, frame);
  if (date === null || date.until !== undefined) return null;
  // "14:02 … 2026-11-21 14:09" is the next entry's date, "14:02 on 20 Nov" is ours.
  return /^[T ,]{1,2}\d{1,2}:\d\d/.test(text.slice(date.end, date.end + 8)) ? null : date;
}

function dateHere(text: string, at: number, frame: Frame): DateFound | null {
  return dateAt(text, at, frame.todayIn(frame.fallback), frame.context.dateOrder);
}

export interface RangeEnd {
  readonly clock: ClockFound;
  /** Its own date, where it has one: `9 March 19:42 – 10 March 02:10`. */
  readonly date: DateFound | null;
  readonly end: number;
}

function rangeEnd(text: string, clock: ClockFound, start: number, frame: Frame): RangeEnd | null {
  const join =
    runAt(rangeJoin, text, clock.end) ??
    (betweenLead.test(text.slice(Math.max(0, start - 14), start))
      ? runAt(betweenJoin, text, clock.end)
      : null);
  if (join === null) return null;
  const at = clock.end + join[0].length;
  const date = dateHere(text, at, frame);
  const gap = date === null ? null : runAt(joinDateClock, text, date.end);
  const from = date === null || gap === null ? at : date.end + gap[0].length;
  const second = clockAt(text, from, placeIn(frame, true));
  if (second === null || (date !== null && gap === null)) return null;
  return { clock: second, date, end: second.end };
}

function runAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
