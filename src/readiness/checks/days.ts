/** Whole days between an instant and the present. */
import { counted } from '../../text/counted.js';
import type { Instant } from '../../time/instant.js';

export function daysSince(at: Instant, now: Instant): number {
  return Math.floor((Date.parse(now) - Date.parse(at)) / 86_400_000);
}

/** `today`, `1 day ago`, `12 days ago` */
export function daysAgo(at: Instant, now: Instant): string {
  const days = daysSince(at, now);
  return days <= 0 ? 'today' : `${counted(days, 'day')} ago`;
}
