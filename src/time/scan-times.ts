/** Finds clock times in prose and turns each into an instant: with its date, its zone, and what was assumed on the way. */
import { patternFrom } from '../text/patterns.js';
import { clockAt, type ClockFound } from './clocks.js';
import { dateAt, monthPattern, type DateFound } from './dates.js';
import { relativeAt } from './relative.js';
import { frameOf, relativeReading, resolveClock, type Frame } from './place-clock.js';
import type { TimeContext, TimeReading } from './time-reading.js';

const starts = new RegExp(
  `\\d+|(?<![\\w])(?:T[+-](?=\\d)|kl(?=[. \\d])|(?:noon|midday|midnight|${monthPattern}(?= \\d)|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the(?= \\d{1,2}(?:st|nd|rd|th))|the day before yesterday|yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|i (?:går|dag)|in(?= )|half an|an?(?= (?:minute|hour|day|few|couple|second))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|few)(?!\\w))`,
  'giu',
);
const rangeJoin = /\s{0,2}(?:-|–|—|→|\.\.|to|until|till|bis|through)\s{0,2}/y;
const betweenJoin = /\s{1,2}and\s{1,2}/y;
const joinDateClock = patternFrom(
  'iy',
  String.raw`(?:,?\s{1,3}|T)?(?:[([|*_:@–—-]{1,4}\s{0,2})?(?:(?:at|um|kl\.?|around|about|circa|ca\.?`,
  String.raw`|from|since|between|approx\.?)\s{1,2})?~?\s?`,
);
const joinClockDate = /,?\s{1,2}(?:\(|on |of |the )?/y;

/** All times in prose: like `readTimes`, for text whose code is masked already. */
export function timesInProse(source: string, context: TimeContext): readonly TimeReading[] {
  const text = withPlainDigits(source);
  const readings: TimeReading[] = [];
  const scan = new RegExp(starts.source, starts.flags);
  const frame = frameOf(context);
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

/** More dates and times than this in one text is a log; its first ones are read. Lists are read line by line and have no limit. */
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

/** A stated date holds for later times of the text; `yesterday` only within its sentence. */
function carried(date: DateFound | null, text: string, at: number): DateFound | null {
  if (date === null || !date.relative) return date;
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
  const clock = clockAt(text, at, false);
  return clock === null ? null : readClock(text, clock, frame, carry);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\w./#$@:+-]/.test(text.charAt(at - 1)) || text.charAt(at - 1) === '_';
}

function readAfterDate(text: string, date: DateFound, frame: Frame): Step {
  joinDateClock.lastIndex = date.end;
  const join = joinDateClock.exec(text);
  const clock = join ? clockAt(text, date.end + join[0].length, true) : null;
  if (clock === null) return { date, end: date.end };
  return { ...readClock(text, clock, frame, date, date.start), date };
}

function readClock(
  text: string,
  clock: ClockFound,
  frame: Frame,
  before: DateFound | null,
  start = clock.start,
): Step {
  const range = rangeEnd(text, clock, start);
  const zone = clock.zone ?? range?.zone ?? null;
  const end = range?.end ?? clock.end;
  const after = before === null || before.relative ? dateBehind(text, end, frame) : null;
  const date = after ?? before;
  const first =
    range?.half != null && clock.half === null && clock.hour < 12 ? shiftHalf(clock, range) : clock;
  const reading = resolveClock(
    text,
    { clock: first, range, zone, date, start, end: after?.end ?? end },
    frame,
  );
  return { reading, end: after?.end ?? end, ...(after ? { date: after } : {}) };
}

/** `9:45-10:15pm`: the half belongs to both, unless that turns the range around. */
function shiftHalf(clock: ClockFound, range: ClockFound): ClockFound {
  const hour = range.half === 'pm' ? clock.hour + 12 : clock.hour;
  return hour * 60 + clock.minute <= range.hour * 60 + range.minute ? { ...clock, hour } : clock;
}

function dateBehind(text: string, end: number, frame: Frame): DateFound | null {
  joinClockDate.lastIndex = end;
  const join = joinClockDate.exec(text);
  if (!join) return null;
  const date = dateAt(
    text,
    end + join[0].length,
    frame.todayIn(frame.fallback),
    frame.context.dateOrder,
  );
  if (date === null) return null;
  // "14:02 … 2026-11-21 14:09" is the next entry's date, "14:02 on 20 Nov" is ours.
  return /^[T ,]{1,2}\d{1,2}:\d\d/.test(text.slice(date.end, date.end + 8)) ? null : date;
}

function rangeEnd(text: string, clock: ClockFound, start: number): ClockFound | null {
  const join =
    runAt(rangeJoin, text, clock.end) ??
    (/between\s{1,2}$/i.test(text.slice(Math.max(0, start - 10), start))
      ? runAt(betweenJoin, text, clock.end)
      : null);
  return join ? clockAt(text, clock.end + join[0].length, true) : null;
}

function runAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
