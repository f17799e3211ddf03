/** Who took part: leads first, then everybody who said or did something that has a row. */
import type { Incident } from '../incident/incident.js';
import type { Timeline } from '../timeline/timeline.js';

const maxNamed = 12;
const doers: ReadonlySet<string> = new Set([
  'comment',
  'command',
  'attempt',
  'finding',
  'evidence',
  'update',
  'step',
  'milestone',
  'severity',
  'lead',
]);

export function participantsOf(
  { leads, comms, scribe }: Pick<Incident, 'leads' | 'comms' | 'scribe'>,
  { events }: Pick<Timeline, 'events'>,
): readonly string[] {
  const acting = events
    .filter(({ kind }) => doers.has(kind))
    .map(({ actor }) => actor)
    .filter((login) => login !== null && !login.endsWith('[bot]'));
  const all = [...leads.map(({ login }) => login), comms, scribe, ...acting];
  return [...new Set(all.filter((login) => login !== null))].slice(0, maxNamed);
}
