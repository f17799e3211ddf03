/** Times of the response comment: short, and never broken over two lines. */
import { link } from '../../markdown/write.js';
import { formatClock, formatDate } from '../../time/format.js';
import type { Instant } from '../../time/instant.js';
import { unbreakable, zoneName } from '../timeline/cells.js';

export interface Clock {
  /** IANA name, `null` for UTC. */
  readonly zone: string | null;
  /** The day of the issue: its own times need no date. */
  readonly day: Instant;
}

/** `14:03 UTC` on the day of the issue, else `11‑21 09:00 UTC`. */
export function moment(at: Instant, clock: Clock): string {
  return unbreakable(`${shortMoment(at, clock)} ${zoneName(clock.zone)}`);
}

/** Without the zone, for places that have said it. */
export function shortMoment(at: Instant, { zone, day }: Clock): string {
  const date = formatDate(at, zone);
  const isToday = date === formatDate(day, zone);
  return `${isToday ? '' : `${date.slice(5)} `}${formatClock(at, zone)}`;
}

export function linkedMoment(at: Instant, url: string, clock: Clock): string {
  const words = unbreakable(`${shortMoment(at, clock)} ${zoneName(clock.zone)}`);
  return link(words, url).replace(/^\[[^\]]*\]/, `[${words}]`);
}
