/** Instants for people: a clock, a full date with its zone, and how long ago. */
import { epochOf, formatDuration, type Instant } from './instant.js';
import { two, toWallTime } from './local-time.js';
import { utc, zoneOfId } from './zones.js';

/** `14:03`, in `zone` (IANA name, UTC when `null`). */
export function formatClock(instant: Instant, zone: string | null = null): string {
  const wall = toWallTime(instant, zone === null ? utc : zoneOfId(zone));
  return `${two(wall.hour)}:${two(wall.minute)}`;
}

/** `2026-11-20` in `zone`. */
export function formatDate(instant: Instant, zone: string | null = null): string {
  const wall = toWallTime(instant, zone === null ? utc : zoneOfId(zone));
  return `${wall.year}-${two(wall.month)}-${two(wall.day)}`;
}

/** `2026-11-20 14:03 UTC`, or with the name of another zone. */
export function formatInstant(instant: Instant, zone: string | null = null): string {
  return `${formatDate(instant, zone)} ${formatClock(instant, zone)} ${zone === null ? 'UTC' : zoneOfId(zone).label}`;
}

/** `3 min ago`, `in 2 h`, `now`. For terminals; never in a comment, where it would go stale. */
export function formatRelative(instant: Instant, now: Instant): string {
  const seconds = epochOf(now) - epochOf(instant);
  if (Math.abs(seconds) < 30) return 'now';
  return seconds > 0 ? `${formatDuration(seconds)} ago` : `in ${formatDuration(seconds)}`;
}
