/** Words about milestones that every rendering of a timeline shares: durations, how sure. */
import type { MilestoneName } from '../../incident/incident.js';
import { formatDuration } from '../../time/instant.js';
import type { Duration, Milestone, Timeline } from '../../timeline/timeline.js';

const endings: Readonly<Partial<Record<Duration['id'], MilestoneName>>> = {
  'time-to-detect': 'detected',
  'time-to-acknowledge': 'acknowledged',
  'time-to-mitigate': 'mitigated',
  'time-to-resolve': 'resolved',
};

export const certaintyWords: Readonly<Record<Milestone['certainty'], string>> = {
  stated: 'stated',
  recorded: 'recorded',
  inferred: 'inferred from wording',
};

/** `1 h 28 min (started → mitigated)` for the milestone that ends it. */
export function durationUntil(timeline: Pick<Timeline, 'durations'>, name: MilestoneName): string {
  const duration = timeline.durations.find(({ id }) => endings[id] === name);
  return duration === undefined
    ? ''
    : `${duration.seconds < 60 ? 'under 1 min' : formatDuration(duration.seconds)} (${duration.definition})`;
}

/** `1 h 28 min after the start`: short, for narrow screens. */
export function durationAfter(timeline: Pick<Timeline, 'durations'>, name: MilestoneName): string {
  const duration = timeline.durations.find(({ id }) => endings[id] === name);
  if (duration === undefined) return '';
  return (
    `${duration.seconds < 60 ? 'under 1 min' : formatDuration(duration.seconds)} ` +
    `after the ${duration.definition.startsWith('started') ? 'start' : 'detection'}`
  );
}
