/** Whole days between an instant and the present. */
import type { Instant } from '../../time/instant.js';

export function daysSince(at: Instant, now: Instant): number {
  return Math.floor((Date.parse(now) - Date.parse(at)) / 86_400_000);
}
