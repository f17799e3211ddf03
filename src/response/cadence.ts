/** When people hear from us again: as it was promised, else by the rule of the severity. */
import type { Config } from '../config/config.js';
import type { Incident } from '../incident/incident.js';
import { plusSeconds, type Instant } from '../time/instant.js';
import type { Timeline } from '../timeline/timeline.js';

export interface NextUpdate {
  readonly due: Instant;
  /** Seconds between updates; `null` without a severity. */
  readonly every: number | null;
  /** Somebody promised this time. */
  readonly promised: boolean;
}

/** `null` when it is over, or while nobody can say. */
export function nextUpdate(
  incident: Pick<Incident, 'updates' | 'severity' | 'status' | 'declaredAt'>,
  { milestones }: Pick<Timeline, 'milestones'>,
  config: Pick<Config, 'severities'>,
): NextUpdate | null {
  if (incident.status === 'resolved') return null;
  const last = incident.updates.at(-1);
  const severity = config.severities.find(({ name }) => name === incident.severity);
  const every = severity === undefined ? null : severity.updateEveryMinutes * 60;
  if (last?.value.nextDue != null) return { due: last.value.nextDue, every, promised: true };
  if (every === null) return null;
  const since = last?.at ?? milestones.detected?.at ?? incident.declaredAt;
  return { due: plusSeconds(since, every), every, promised: false };
}
