/** From the clock on the wall to an instant, and back. A time that a clock change skips or repeats is reported. */
import { Temporal } from 'temporal-polyfill';
import { epochOf, type Instant } from './instant.js';
import type { TimeRemark } from './remarks.js';
import { fixedOffset, type Zone } from './zones.js';

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

export interface WallTime extends CalendarDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface Placed {
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  readonly remarks: readonly TimeRemark[];
  /** `skipped`: the clocks jumped over it; `repeated`: it came twice and `epoch` is the first, `other` the second. */
  readonly change?: 'skipped' | 'repeated';
  readonly other?: number;
}

const none: readonly TimeRemark[] = [];

const dayOffsets = new Map<string, number | null>();

/** Seconds since the epoch as if the wall clock showed UTC. */
function wallEpoch(wall: WallTime): number {
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) / 1000;
}

/** Offset in seconds that holds for the whole local day, or `null` on a day with a clock change. */
function offsetOfDay(id: string, date: CalendarDate): number | null {
  const key = `${id} ${date.year}-${date.month}-${date.day}`;
  const cached = dayOffsets.get(key);
  if (cached !== undefined) return cached;
  const start = Temporal.PlainDate.from(date).toZonedDateTime(id);
  const [a, b] = [start.offsetNanoseconds, start.add({ days: 1 }).offsetNanoseconds];
  const offset = a === b ? a / 1e9 : null;
  if (dayOffsets.size > 5000) dayOffsets.clear();
  dayOffsets.set(key, offset);
  return offset;
}

/** Wall clock in `zone` → instant. Never throws; a date that does not exist is the caller's to refuse (`isDate`). */
export function placeWallTime(wall: WallTime, zone: Zone): Placed {
  const remarks: readonly TimeRemark[] =
    zone.region === undefined
      ? none
      : [{ code: 'zone-chosen', label: zone.label, region: zone.region }];
  const fixed = fixedOffset(zone.id);
  if (fixed !== null) return { epoch: wallEpoch(wall) - fixed * 60, remarks };
  const offset = offsetOfDay(zone.id, wall);
  if (offset === null) return placeOnChangeDay(wall, zone, remarks);
  return placeAtOffset(wall, zone, offset, remarks);
}

function placeAtOffset(
  wall: WallTime,
  zone: Zone,
  offset: number,
  remarks: readonly TimeRemark[],
): Placed {
  const regional = wallEpoch(wall) - offset;
  if (zone.literal === undefined || zone.literal * 60 === offset)
    return { epoch: regional, remarks };
  if (zone.keepLiteral) {
    return {
      epoch: wallEpoch(wall) - zone.literal * 60,
      remarks: [...remarks, { code: 'zone-literal', label: zone.label, offset: zone.literal }],
    };
  }
  return {
    epoch: regional,
    remarks: [
      ...remarks,
      { code: 'zone-local', label: zone.label, month: wall.month, offset: offset / 60 },
    ],
  };
}

function placeOnChangeDay(wall: WallTime, zone: Zone, remarks: readonly TimeRemark[]): Placed {
  const plain = Temporal.PlainDateTime.from(wall);
  const [earlier, later] = [
    plain.toZonedDateTime(zone.id, { disambiguation: 'earlier' }),
    plain.toZonedDateTime(zone.id, { disambiguation: 'later' }),
  ];
  const [first, second] = [earlier.epochMilliseconds / 1000, later.epochMilliseconds / 1000];
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return placeAtOffset(wall, zone, earlier.offsetNanoseconds / 1e9, remarks);
  if (zone.literal !== undefined) return { epoch: wallEpoch(wall) - zone.literal * 60, remarks };
  const clock = `${two(wall.hour)}:${two(wall.minute)}`;
  const day = `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
  if (earlier.toPlainDateTime().equals(plain)) {
    return {
      epoch: first,
      other: second,
      change: 'repeated',
      remarks: [...remarks, { code: 'clock-repeated', clock, zone: zone.id, day, reason: 'first' }],
    };
  }
  return {
    epoch: second,
    change: 'skipped',
    remarks: [...remarks, { code: 'clock-skipped', clock, zone: zone.id, day }],
  };
}

/** What the wall clock in `zone` shows at `instant`. */
export function toWallTime(instant: Instant, zone: Zone): WallTime {
  const fixed = fixedOffset(zone.id);
  if (fixed === null) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(
      epochOf(instant) * 1000,
    ).toZonedDateTimeISO(zone.id);
    return {
      year: zoned.year,
      month: zoned.month,
      day: zoned.day,
      hour: zoned.hour,
      minute: zoned.minute,
      second: zoned.second,
    };
  }
  const date = new Date((epochOf(instant) + fixed * 60) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  if (days === 0) return { year: date.year, month: date.month, day: date.day };
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

export function isDate(date: CalendarDate): boolean {
  if (date.year < 1970 || date.year > 2999) return false;
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return moved.getUTCMonth() + 1 === date.month && moved.getUTCDate() === date.day;
}

/** Monday is 1. */
export function toWeekday(date: CalendarDate): number {
  return new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay() || 7;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function two(n: number): string {
  return String(n).padStart(2, '0');
}
