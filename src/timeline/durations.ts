/** Durations: computed from milestones, never typed, each with its definition. */
import { type Instant, secondsBetween } from '../time/instant.js';
import type { MilestoneName } from '../incident/incident.js';
import type { Duration, Timeline } from './timeline.js';

const definitions: readonly (readonly [id: Duration['id'], to: MilestoneName])[] = [
  ['time-to-detect', 'detected'],
  ['time-to-acknowledge', 'acknowledged'],
  ['time-to-mitigate', 'mitigated'],
  ['time-to-resolve', 'resolved'],
];

/**
 * Time to detect counts from the start; to acknowledge from the detection; to mitigate and to
 * resolve from the start, or
 * from the detection while the start is unknown, and then the definition says so. What came back was not broken in
 * between: the time to mitigate adds up the outages. A negative span is not a duration.
 */
export function computeDurations(
  milestones: Timeline['milestones'],
  outages: Timeline['outages'] = [],
  wayBack: Instant | null = null,
): readonly Duration[] {
  const between = definitions.flatMap(([id, to]): readonly Duration[] => {
    const from: MilestoneName =
      id === 'time-to-detect' || (id !== 'time-to-acknowledge' && milestones.started !== undefined)
        ? 'started'
        : 'detected';
    const [start, end] = [milestones[from], milestones[to]];
    if (start === undefined || end === undefined) return [];
    const several = id === 'time-to-mitigate' && outages.length > 1;
    const seconds = several ? sumOutages(outages) : secondsBetween(start.at, end.at);
    const definition = `${several ? `${outages.length} × ` : ''}${from} → ${to}`;
    return seconds < 0 ? [] : [{ id, seconds, definition }];
  });
  return [...between, ...untilWayBack(milestones, wayBack)];
}

/** When the first approved rollback was seen to run, pull request or deployment of it included. */
export function wayBackStarted(events: Timeline['events']): Instant | null {
  const started = events.find(
    ({ meaning }) => meaning.type === 'rollback' && meaning.stage === 'started',
  );
  return started?.occurredAt ?? null;
}

function untilWayBack(
  { detected }: Timeline['milestones'],
  wayBack: Instant | null,
): readonly Duration[] {
  const seconds =
    detected === undefined || wayBack === null ? -1 : secondsBetween(detected.at, wayBack);
  return seconds < 0
    ? []
    : [{ id: 'time-to-way-back', seconds, definition: 'detected → way back started' }];
}

function sumOutages(outages: Timeline['outages']): number {
  return outages.reduce(
    (sum, { from, until }) => sum + (until === null ? 0 : Math.max(0, secondsBetween(from, until))),
    0,
  );
}
