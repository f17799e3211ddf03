/** Whether the machine's time zone is that of the people who commit: only then it is worth being written down. */
import type { Instant } from '../time/instant.js';

/** Fewer commits say nothing. */
const least = 5;

/** The zone, when at least half of the commits bear one of its offsets of this year; else `null`. */
export function agreedZone(
  zone: string | undefined,
  offsets: readonly string[],
  now: Instant,
): string | null {
  if (zone === undefined || offsets.length < least) return null;
  const year = Number(now.slice(0, 4));
  const own = new Set([0, 6].map((month) => offsetOf(zone, Date.UTC(year, month))));
  const agreeing = offsets.filter((offset) => own.has(offset)).length;
  return agreeing * 2 >= offsets.length ? zone : null;
}

/** `+0200`, as git writes it; `''` for what is no zone. */
function offsetOf(zone: string, at: number): string {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    }).formatToParts(at);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? '+0000' : name.replace(/^GMT|:/g, '');
  } catch {
    return '';
  }
}
