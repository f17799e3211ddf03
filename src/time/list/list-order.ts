/**
 * The order of a list: to which day a clock without a date belongs, and whether it goes back
 * against the row before.
 */
import { epochOf, plusSeconds, type Instant } from '../instant.js';
import { plusDays, toWallTime, toWeekday, type CalendarDate } from '../local-time.js';
import { timesInProse, type TimeReading } from '../read-times.js';
import { zoneOfId } from '../zones.js';

/** The row before, as far as the next one needs it. */
export interface Before {
  readonly at: Instant;
  /** Seconds were written. */
  readonly exact: boolean;
  /** Approximate or a range: says nothing about the order. */
  readonly fuzzy: boolean;
}

export interface Ordered {
  readonly reading: TimeReading;
  /** Goes back, and midnight does not explain it. */
  readonly backwards: boolean;
  /** Twelve hours earlier or later it would fit between its neighbours: AM for PM. */
  readonly halfDay: boolean;
}

/** A clock that goes back by more than this is the next day's; by less, it is out of order. */
const rollOver = 5 * 3600;
const half = 43_200;

export function beforeFrom(reading: TimeReading): Before {
  return {
    at: reading.at,
    exact: /:\d\d:\d\d/.test(reading.text),
    fuzzy: reading.approximate || reading.until !== undefined,
  };
}

/**
 * Carries an undated clock on from the row before: next day when it falls back far, afternoon when "1:05" follows
 * "12:10". `next` gives the clock of the row behind, which tells a slip of twelve hours from a new day.
 */
export function inOrder(
  reading: TimeReading,
  before: Before | null,
  next: () => TimeReading | null,
): Ordered {
  if (before === null) return { reading, backwards: false, halfDay: false };
  if (reading.dated) {
    const backwards = goesBack(reading, before);
    return { reading, backwards, halfDay: backwards && isHalfDay(reading.at, before.at, next()) };
  }
  const at = epochOf(toDay(reading, before.at));
  const there = moved(reading, at - epochOf(reading.at));
  const gap = epochOf(before.at) - at;
  if (/^\d:\d\d$/.test(reading.text) && gap > rollOver && gap <= half && half - gap < rollOver)
    return { reading: moved(there, half), backwards: false, halfDay: false };
  if (Math.abs(gap) > rollOver && isHalfDay(there.at, before.at, next()))
    return { reading: there, backwards: true, halfDay: true };
  if (gap > rollOver) return { reading: moved(there, 86_400), backwards: false, halfDay: false };
  if (-gap > 86_400 - rollOver) return ordered(moved(there, -86_400), before);
  return ordered(there, before);
}

function ordered(reading: TimeReading, before: Before): Ordered {
  return { reading, backwards: goesBack(reading, before), halfDay: false };
}

/** A minute without seconds is not before a second of the same minute. */
function goesBack(reading: TimeReading, before: Before): boolean {
  const own = beforeFrom(reading);
  if (own.fuzzy || before.fuzzy) return false;
  const length = own.exact && before.exact ? 19 : 16;
  return own.at.slice(0, length) < before.at.slice(0, length);
}

/** The row does not fit between its neighbours, and twelve hours away from where it is it would. */
function isHalfDay(at: Instant, before: Instant, next: TimeReading | null): boolean {
  if (next === null) return false;
  const [a, from] = [epochOf(at), epochOf(before)];
  const to = epochOf(next.dated ? next.at : toDay(next, before));
  if (to < from || to - from > half || (a >= from && a <= to)) return false;
  return [a - half, a + half].some((other) => other >= from && other <= to);
}

/** The clock of `reading` on the local day of `instant`. */
function toDay(reading: TimeReading, instant: Instant): Instant {
  return onDate(reading, toWallTime(instant, zoneOfId(reading.zone))).at;
}

/** The clock of `reading` on another day. */
export function onDate(reading: TimeReading, day: CalendarDate): TimeReading {
  const own = toWallTime(reading.at, zoneOfId(reading.zone));
  const days = Math.round(
    (Date.UTC(day.year, day.month - 1, day.day) - Date.UTC(own.year, own.month - 1, own.day)) /
      86_400_000,
  );
  if (days === 0) return reading;
  const [again] = timesInProse(reading.text, {
    postedAt: reading.at,
    zone: reading.zone,
    day: plusDays(own, days),
  });
  const at =
    again !== undefined && again.zone === reading.zone
      ? epochOf(again.at)
      : epochOf(reading.at) + days * 86_400;
  return moved(reading, at - epochOf(reading.at));
}

export function moved(reading: TimeReading, seconds: number): TimeReading {
  if (seconds === 0) return reading;
  return {
    ...reading,
    at: plusSeconds(reading.at, seconds),
    ...(reading.until === undefined ? {} : { until: plusSeconds(reading.until, seconds) }),
  };
}

/** The first day with this weekday: from `day` on, up to it, or around it. */
export function dayWithWeekday(
  day: CalendarDate,
  weekday: number,
  towards: 'later' | 'earlier' | 'nearest',
): CalendarDate {
  const ahead = (weekday - toWeekday(day) + 7) % 7;
  const days =
    towards === 'later' || (towards === 'nearest' && ahead <= 3)
      ? ahead
      : ahead === 0
        ? 0
        : ahead - 7;
  return plusDays(day, days);
}
