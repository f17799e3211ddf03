/** Finds clock times in prose and turns each into an instant: with its date, its zone, and what was assumed on the way. */
import { clockAt, type ClockFound } from './clocks.js';
import { dateAt, monthPattern, type DateFound } from './dates.js';
import { epochOf, instantOfEpoch, type Instant } from './instant.js';
import { placeWallTime, plusDays, wallTimeOf, type CalendarDate, type Placed } from './local-time.js';
import { maskCode } from './mask.js';
import { relativeAt } from './relative.js';
import { utc, zoneOfId, type Zone } from './zones.js';

export interface TimeContext {
  /** When the text was written: dates and "ago" count from here. */
  readonly postedAt: Instant;
  /** Configured IANA name; `null`: UTC is assumed. */
  readonly zone: string | null;
  /** Zero of `T+15m`. */
  readonly reference?: Instant;
  /** Zone that the thread stated before, used when none is configured. */
  readonly threadZone?: Zone | null;
  /** The day that a clock without a date belongs to (heading of a list, row before): nothing is concluded from `postedAt` then. */
  readonly day?: CalendarDate;
}

export interface TimeReading {
  readonly at: Instant;
  /** End of a range. */
  readonly until?: Instant;
  /** `UTC`, `+02:00` or IANA. */
  readonly zone: string;
  /** The zone as it was written, or the name of the assumed one. */
  readonly zoneLabel: string;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly string[];
  /** Offsets in the text, end exclusive; cover date, clock and zone. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The date was written, not concluded from the posting time. */
  readonly dated: boolean;
  /** Lies after the posting time: a plan, a promise or a wrong zone, not something that happened. */
  readonly future: boolean;
  /** In a clock change: skipped by it, or repeated. */
  readonly clockChange?: 'skipped' | 'repeated';
}

/** Why a text is not a time, in one sentence, and what would be one. */
export interface TimeProblem {
  readonly problem: string;
  readonly example: string;
}

export function isTimeProblem(value: TimeReading | TimeProblem): value is TimeProblem {
  return 'problem' in value;
}

const starts = new RegExp(`\\d{1,4}|(?<![\\w])(?:T[+-](?=\\d)|kl(?=[. \\d])|(?:noon|midday|midnight|${monthPattern}(?= \\d)|(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the day before yesterday|yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|i (?:går|dag)|in(?= )|half an|an?(?= (?:minute|hour|day|few|couple|second))|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|few)(?!\\w))`, 'giu');
const approximately = /(?:~|≈|\b(?:about|around|approx(?:\.|imately)?|roughly|circa|ca\.?|some ?time (?:around|after|before)|(?:a )?(?:little|bit) (?:before|after)|(?:just|shortly|right) (?:before|after)|close to|nearly|almost))[\s*_]{0,3}$/i;
const planned = /\b(?:will|shall|should be|eta|expect(?:ed|ing)?|next|planned|scheduled|until then|due|going to|estimate[ds]?|by)\b[^.;\n]{0,40}$/i;
const rangeJoin = /\s{0,2}(?:-|–|—|→|\.\.|to|until|till|bis|through)\s{0,2}/y;
const betweenJoin = /\s{1,2}and\s{1,2}/y;
const joinDateClock = /(?:,?\s{1,3}|T)?(?:[([|*_:@–—-]{1,4}\s{0,2})?(?:(?:at|um|kl\.?|around|about|circa|ca\.?|from|since|between|approx\.?)\s{1,2})?~?\s?/iy;
const joinClockDate = /,?\s{1,2}(?:\(|on |of |the )?/y;

/** All times in a text, in order of appearance. Fences, quotes, inline code and links are not prose. Never throws. */
export function readTimes(text: string, context: TimeContext): readonly TimeReading[] {
  return timesInProse(maskCode(text), context);
}

/** Like `readTimes`, for text that is masked already. */
export function timesInProse(text: string, context: TimeContext): readonly TimeReading[] {
  const readings: TimeReading[] = [];
  const scan = new RegExp(starts.source, starts.flags);
  const frame = frameOf(context);
  let date: DateFound | null = null;
  for (let match = scan.exec(text); match; match = scan.exec(text)) {
    const step = readAt(text, match.index, frame, carried(date, text, match.index));
    if (step === null) continue;
    if (step.date) date = step.date;
    if (step.reading) readings.push(step.reading);
    scan.lastIndex = step.end;
  }
  return readings;
}

interface Frame {
  readonly context: TimeContext;
  readonly fallback: Zone;
  readonly assumed: string;
}

function frameOf(context: TimeContext): Frame {
  if (context.zone !== null) return { context, fallback: zoneOfId(context.zone), assumed: 'configured' };
  if (context.threadZone) return { context, fallback: context.threadZone, assumed: 'thread' };
  return { context, fallback: utc, assumed: 'none' };
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
  const today = wallTimeOf(frame.context.postedAt, frame.fallback);
  const date = startsWord(text, at) ? dateAt(text, at, today) : null;
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

function readClock(text: string, clock: ClockFound, frame: Frame, before: DateFound | null, start = clock.start): Step {
  const range = rangeEnd(text, clock, start);
  const zone = clock.zone ?? range?.zone ?? null;
  const end = range?.end ?? clock.end;
  const after = before === null || before.relative ? dateBehind(text, end, frame) : null;
  const date = after ?? before;
  const first = range?.half != null && clock.half === null && clock.hour < 12 ? shiftHalf(clock, range) : clock;
  const reading = settle(text, { clock: first, range, zone, date, start, end: after?.end ?? end }, frame);
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
  const date = dateAt(text, end + join[0].length, wallTimeOf(frame.context.postedAt, frame.fallback));
  if (date === null) return null;
  // "14:02 … 2026-11-21 14:09" is the next entry's date, "14:02 on 20 Nov" is ours.
  return /^[T ,]{1,2}\d{1,2}:\d\d/.test(text.slice(date.end, date.end + 8)) ? null : date;
}

function rangeEnd(text: string, clock: ClockFound, start: number): ClockFound | null {
  const join = runAt(rangeJoin, text, clock.end) ?? (/between\s{1,2}$/i.test(text.slice(Math.max(0, start - 10), start)) ? runAt(betweenJoin, text, clock.end) : null);
  return join ? clockAt(text, clock.end + join[0].length, true) : null;
}

function runAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Parts {
  readonly clock: ClockFound;
  readonly range: ClockFound | null;
  readonly zone: Zone | null;
  readonly date: DateFound | null;
  readonly start: number;
  readonly end: number;
}

function settle(text: string, parts: Parts, frame: Frame): TimeReading {
  const zone = parts.zone ?? frame.fallback;
  const lead = text.slice(Math.max(0, parts.start - 60), parts.start);
  const plan = planned.test(lead);
  const placed = placeClock(parts, zone, frame, plan);
  const remarks = [...(parts.date?.remarks ?? []), ...placed.remarks];
  const until = parts.range ? untilOf(placed, parts.clock, parts.range) : null;
  return {
    at: placed.at,
    ...(until === null ? {} : { until }),
    zone: zone.id,
    zoneLabel: zone.label,
    zoneAssumed: parts.zone === null,
    approximate: approximately.test(lead) || /^\s?(?:ish\b|or so\b)/i.test(text.slice(parts.end, parts.end + 6)),
    remarks: parts.zone === null ? [...remarks, ...assumption(zone, frame)] : remarks,
    start: parts.start,
    end: parts.end,
    text: text.slice(parts.start, parts.end),
    dated: parts.date !== null,
    future: epochOf(placed.at) > epochOf(frame.context.postedAt) + 120,
    ...(placed.change === undefined ? {} : { clockChange: placed.change }),
  };
}

function assumption(zone: Zone, frame: Frame): readonly string[] {
  if (frame.assumed === 'thread') return [`zone assumed: ${zone.label}, stated earlier in this issue`];
  return [`zone assumed: ${zone.label}`];
}

function untilOf(placed: Placed, from: ClockFound, to: ClockFound): Instant {
  const seconds = (to.hour - from.hour) * 3600 + (to.minute - from.minute) * 60 + to.second - from.second;
  return instantOfEpoch(epochOf(placed.at) + (seconds < 0 ? seconds + 86_400 : seconds));
}

function placeClock(parts: Parts, zone: Zone, frame: Frame, plan: boolean): Placed {
  const on = (date: CalendarDate): Placed => chosen(placeWallTime({ ...wallOn(date, parts.clock) }, zone), frame, parts.date !== null);
  if (parts.date?.night && parts.clock.hour < 10 && parts.clock.half !== 'pm') return on(plusDays(parts.date.date, 1));
  if (parts.date !== null) return on(parts.date.relative ? relativeDate(parts.date, zone, frame) : parts.date.date);
  if (frame.context.day !== undefined) return on(frame.context.day);
  const today = wallTimeOf(frame.context.postedAt, zone);
  const days = [-1, 0, 1].map((shift) => on(plusDays(today, shift)));
  return nearestOf(days, epochOf(frame.context.postedAt), plan);
}

/** "yesterday" counts from the writer's day in the zone of the clock beside it. */
function relativeDate(date: DateFound, zone: Zone, frame: Frame): CalendarDate {
  if (date.weekday) return date.date;
  const base = wallTimeOf(frame.context.postedAt, frame.fallback);
  const there = wallTimeOf(frame.context.postedAt, zone);
  const shift = Date.UTC(there.year, there.month - 1, there.day) - Date.UTC(base.year, base.month - 1, base.day);
  return plusDays(date.date, Math.round(shift / 86_400_000));
}

function wallOn(date: CalendarDate, clock: ClockFound): { year: number; month: number; day: number; hour: number; minute: number; second: number } {
  const day = clock.hour === 24 ? plusDays(date, 1) : date;
  return { year: day.year, month: day.month, day: day.day, hour: clock.hour % 24, minute: clock.minute, second: clock.second };
}

/** A repeated time is settled by the posting time when only the first can have passed. */
function chosen(placed: Placed, frame: Frame, dated: boolean): Placed {
  if (placed.change !== 'repeated' || placed.other === undefined || !dated) return placed;
  if (placed.at <= frame.context.postedAt && placed.other > frame.context.postedAt) {
    return { at: placed.at, remarks: placed.remarks.map((remark) => remark.replace('the first is taken', 'the second was not over when this was written')) };
  }
  return placed;
}

/** Without a date: the last time it was that o'clock, unless the text speaks of a plan or that was most of a day ago. */
function nearestOf(days: readonly Placed[], posted: number, plan: boolean): Placed {
  const past = days.filter((day) => epochOf(day.at) <= posted + 120).at(-1);
  const next = days.find((day) => epochOf(day.at) > posted + 120);
  if (past === undefined) return next ?? (days[1] as Placed);
  if (next === undefined) return past;
  return plan || (posted - epochOf(past.at) > 16 * 3600) ? next : past;
}

function relativeReading(text: string, found: { at: Instant; start: number; end: number; approximate: boolean }, frame: Frame): TimeReading {
  const lead = text.slice(Math.max(0, found.start - 30), found.start);
  return {
    at: found.at, zone: 'UTC', zoneLabel: 'UTC', zoneAssumed: false, remarks: [],
    approximate: found.approximate || approximately.test(lead),
    start: found.start, end: found.end, text: text.slice(found.start, found.end), dated: true,
    future: epochOf(found.at) > epochOf(frame.context.postedAt) + 120,
  };
}

const example = '`14:03 UTC`, `2026-11-20 14:03 UTC` or `10m ago`';

/**
 * The whole text is a time: the argument of a slash command. Refuses what is ambiguous: a time in a clock change, and
 * a clock without a date that would lie ahead of the moment of writing.
 */
export function readTime(text: string, context: TimeContext): TimeReading | TimeProblem {
  const trimmed = text.replace(/^[\s`"'(*]+|[\s`"')*.,;]+$/g, '').replace(/^(?:at|since|from|around|about|on)\s+/i, (lead) => (/^(?:around|about)/i.test(lead) ? '~' : ''));
  if (trimmed === '') return { problem: 'No time was given', example };
  if (trimmed.length > 100) return { problem: 'That is too long for a time', example };
  if (/^(?:just )?now$/i.test(trimmed)) return nowReading(trimmed, context);
  const [reading, ...more] = timesInProse(trimmed.replace(/^~\s?/, 'about '), context);
  if (reading === undefined) return { problem: `"${trimmed}" is not a time that can be read`, example };
  const rest = trimmed.replace(/^~\s?/, 'about ');
  const around = `${rest.slice(0, reading.start)}${rest.slice(reading.end)}`.replace(/\b(?:about|around|approx\.?|circa|ca\.?|roughly|or so|ish|on|the)\b|[\s()[\],.~|-]/gi, '');
  if (more.length > 0 || around !== '') return { problem: `"${trimmed}" holds more than a time`, example };
  return refusal(reading, context) ?? reading;
}

function nowReading(text: string, context: TimeContext): TimeReading {
  return { at: context.postedAt, zone: 'UTC', zoneLabel: 'UTC', zoneAssumed: false, approximate: false, remarks: [], start: 0, end: text.length, text, dated: true, future: false };
}

function refusal(reading: TimeReading, context: TimeContext): TimeProblem | null {
  if (reading.clockChange === 'skipped') return { problem: reading.remarks.find((remark) => remark.includes('does not exist'))?.replace(/, the clocks.*$/, '') ?? 'That time does not exist', example: '`01:30 UTC`' };
  if (reading.clockChange === 'repeated') return { problem: `${reading.text} came twice that night; add the offset`, example: '`02:30+02:00`' };
  if (reading.future && !reading.dated) {
    return { problem: `${reading.text} is still ahead${reading.zoneAssumed ? ` in ${reading.zoneLabel} (zone assumed)` : ''}; add the zone or the date`, example: `\`${context.postedAt.slice(0, 10)} ${reading.text.replace(/^\D+/, '').slice(0, 5)} UTC\`` };
  }
  return null;
}
