import type { Instant } from '../time/instant.js';
import type { Timeline } from './timeline.js';

/** As far as the timeline reaches: when the newest of its rows became known, not before `from`. */
export function newestOf({ events }: Pick<Timeline, 'events'>, from: Instant): Instant {
  return events.reduce((at, { postedAt }) => (postedAt > at ? postedAt : at), from);
}
