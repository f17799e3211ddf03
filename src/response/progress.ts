/** When something last moved: a finding, an attempt, a status, a deploy, a tick. Talk alone is no progress. */
import type { Incident } from '../incident/incident.js';
import type { Instant } from '../time/instant.js';
import type { EventKind, Timeline } from '../timeline/timeline.js';

const moves: ReadonlySet<EventKind> = new Set([
  'finding',
  'attempt',
  'status',
  'step',
  'evidence',
  'deploy',
  'release',
  'milestone',
  'severity',
  'restore',
  'reopened',
]);

export function lastProgress({ declaredAt }: Incident, { events }: Timeline): Instant {
  return events
    .filter(({ kind, meaning }) => moves.has(kind) || meaning.type === 'verdict')
    .reduce<Instant>((at, { occurredAt }) => (occurredAt > at ? occurredAt : at), declaredAt);
}
