/** From the words of a text to a moment: which day, which zone, before or after the moment of writing. */
import { patternFrom } from '../text/patterns.js';
import type { ClockFound } from './clocks.js';
import type { DateFound } from './dates.js';
import { epochOf, instantOfEpoch, type Instant } from './instant.js';
import {
  placeWallTime,
  plusDays,
  toWallTime,
  type CalendarDate,
  type Placed,
  type WallTime,
} from './local-time.js';
import type { TimeRemark } from './remarks.js';
import type { TimeContext, TimeReading } from './time-reading.js';
import { utc, zoneOfId, type Zone } from './zones.js';

const vaguely = [
  'about|around|approx(?:\\.|imately)?|roughly|circa|ca\\.?|close to|nearly|almost',
  'some ?time (?:around|after|before)|(?:a )?(?:little|bit) (?:before|after)',
  '(?:just|shortly|right) (?:before|after)',
  'gegen|etwa|ungefähr|vers|environ|hacia|sobre|cerca de|alrededor de|aproximadamente|por volta d[ae]s?',
].join('|');
const approximately = new RegExp(
  `(?:[~≈∼]|(?<![\\p{L}\\d])(?:${vaguely})(?: las?| as)?)[\\s*_]{0,3}$`,
  'iu',
);
/** Behind the time: `14:03ish`, `14:03 or so`, `13:31 頃`. */
const vagueBehind = /^\s?(?:ish\b|or so\b|\(?(?:approx|about|ca\.)|頃|ごろ|左右)/i;
const planned = patternFrom(
  'i',
  String.raw`\b(?:will|shall|should be|eta|expect(?:ed|ing)? (?:to|at|by|around)|next|planned`,
  String.raw`|scheduled|until then|due(?! to)|going to|estimate[ds]?)\b[^.;\n]{0,40}$`,
  String.raw`|\bby\s{1,2}(?:about |around |~)?$`,
);

/** The context, with what is computed from it once. */
export interface Frame {
  readonly context: TimeContext;
  readonly posted: number;
  /** Zone of clocks that state none. */
  readonly fallback: Zone;
  readonly assumption: readonly TimeRemark[];
  /** The writer's day in a zone. */
  readonly todayIn: (zone: Zone) => WallTime;
}

export function buildFrame(context: TimeContext): Frame {
  const days = new Map<string, WallTime>();
  const todayIn = (zone: Zone): WallTime => {
    const known = days.get(zone.id) ?? toWallTime(context.postedAt, zone);
    days.set(zone.id, known);
    return known;
  };
  const thread = context.zone === null ? context.threadZone : null;
  const fallback = context.zone !== null ? zoneOfId(context.zone) : (thread ?? utc);
  const assumption: readonly TimeRemark[] = [
    { code: 'zone-assumed', zone: fallback.label, stated: Boolean(thread) },
  ];
  return { context, posted: epochOf(context.postedAt), fallback, assumption, todayIn };
}

export interface Parts {
  readonly clock: ClockFound;
  readonly range: { readonly clock: ClockFound; readonly date: DateFound | null } | null;
  readonly zone: Zone | null;
  readonly date: DateFound | null;
  readonly start: number;
  readonly end: number;
}

export function resolveClock(text: string, parts: Parts, frame: Frame): TimeReading {
  const zone = parts.zone ?? frame.fallback;
  const lead = text.slice(Math.max(0, parts.start - 60), parts.start);
  const placed = placeClock(parts, zone, frame, planned.test(lead));
  const remarks =
    parts.date === null || parts.date.remarks.length === 0
      ? placed.remarks
      : [...parts.date.remarks, ...placed.remarks];
  return {
    at: instantOfEpoch(placed.epoch),
    ...(parts.range === null ? {} : { until: findUntil(placed, parts, zone) }),
    zone: zone.id,
    zoneLabel: zone.label,
    zoneAssumed: parts.zone === null,
    approximate:
      approximately.test(lead) ||
      approximately.test(text.slice(parts.start, parts.clock.start)) ||
      vagueBehind.test(text.slice(parts.end, parts.end + 9)),
    remarks:
      parts.zone !== null
        ? remarks
        : remarks.length === 0
          ? frame.assumption
          : [...remarks, ...frame.assumption],
    start: parts.start,
    end: parts.end,
    text: text.slice(parts.start, parts.end),
    dated: parts.date !== null,
    future: placed.epoch > frame.posted + 120,
    ...(placed.change === undefined ? {} : { clockChange: placed.change }),
  };
}

function findUntil(placed: Placed, { clock, range }: Parts, zone: Zone): Instant {
  const to = range?.clock ?? clock;
  if (range?.date) {
    const own = placeWallTime(wallOn(range.date.date, to), to.zone ?? zone);
    if (own.epoch >= placed.epoch) return instantOfEpoch(own.epoch);
  }
  const seconds =
    (to.hour - clock.hour) * 3600 + (to.minute - clock.minute) * 60 + to.second - clock.second;
  return instantOfEpoch(placed.epoch + (seconds < 0 ? seconds + 86_400 : seconds));
}

function placeClock(parts: Parts, zone: Zone, frame: Frame, plan: boolean): Placed {
  const on = (date: CalendarDate): Placed =>
    chosen(placeWallTime(wallOn(date, parts.clock), zone), frame, parts.date !== null);
  if (parts.date?.night && parts.clock.hour < 10 && parts.clock.half !== 'pm')
    return on(plusDays(parts.date.date, 1));
  if (parts.date !== null)
    return on(parts.date.relative ? relativeDate(parts.date, zone, frame) : parts.date.date);
  if (frame.context.day !== undefined) return on(frame.context.day);
  return findNearest((shift) => on(plusDays(frame.todayIn(zone), shift)), frame.posted, plan);
}

/** "yesterday" counts from the writer's day in the zone of the clock next to it. */
function relativeDate(date: DateFound, zone: Zone, frame: Frame): CalendarDate {
  if (date.weekday) return date.date;
  const [base, there] = [frame.todayIn(frame.fallback), frame.todayIn(zone)];
  const shift =
    Date.UTC(there.year, there.month - 1, there.day) -
    Date.UTC(base.year, base.month - 1, base.day);
  return plusDays(date.date, Math.round(shift / 86_400_000));
}

function wallOn(date: CalendarDate, clock: ClockFound): WallTime {
  const day = clock.hour === 24 ? plusDays(date, 1) : date;
  return {
    year: day.year,
    month: day.month,
    day: day.day,
    hour: clock.hour % 24,
    minute: clock.minute,
    second: clock.second,
  };
}

/** A repeated time is settled by the posting time when only the first can have passed. */
function chosen(placed: Placed, frame: Frame, dated: boolean): Placed {
  if (placed.change !== 'repeated' || placed.other === undefined || !dated) return placed;
  if (placed.epoch > frame.posted || placed.other <= frame.posted) return placed;
  return {
    epoch: placed.epoch,
    remarks: placed.remarks.map((remark) =>
      remark.code === 'clock-repeated' ? { ...remark, reason: 'second-ahead' } : remark,
    ),
  };
}

/**
 * Without a date: the last time it was that o'clock, unless the text speaks of a plan or that was
 * most of a day ago.
 */
function findNearest(onDay: (shift: number) => Placed, posted: number, plan: boolean): Placed {
  const today = onDay(0);
  const ahead = today.epoch > posted + 120;
  const past = ahead ? onDay(-1) : today;
  if (!plan && posted - past.epoch <= 16 * 3600) return past;
  return ahead ? today : onDay(1);
}

export function relativeReading(
  text: string,
  found: { at: Instant; start: number; end: number; approximate: boolean },
  frame: Frame,
): TimeReading {
  const lead = text.slice(Math.max(0, found.start - 30), found.start);
  return {
    at: found.at,
    zone: 'UTC',
    zoneLabel: 'UTC',
    zoneAssumed: false,
    remarks: [],
    approximate: found.approximate || approximately.test(lead),
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    dated: true,
    future: epochOf(found.at) > frame.posted + 120,
  };
}
