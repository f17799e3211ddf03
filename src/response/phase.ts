/** Where the response stands, and whether it came back. */
import type { Phase } from '../incident/checklist/steps.js';
import type { Incident } from '../incident/incident.js';
import type { Instant } from '../time/instant.js';
import type { Timeline } from '../timeline/timeline.js';

/** It was mitigated or resolved, and then somebody reopened it or told of an effect: since when. */
export function backSince(incident: Incident, { outages, milestones }: Timeline): Instant | null {
  const ended = milestones.mitigated?.at ?? milestones.resolved?.at;
  const returns = incident.returns.filter((at) => ended === undefined || at >= ended);
  const last = outages.length > 1 ? outages.at(-1) : undefined;
  const broke = last?.until === null ? last.from : undefined;
  const latest = [...returns, ...(broke === undefined ? [] : [broke])].sort().at(-1);
  const over = incident.status === 'resolved' || incident.status === 'monitoring';
  return latest === undefined || (over && broke === undefined) ? null : latest;
}

/**
 * Until somebody leads, a severity is known and something is being tried, it is the first minutes; with the milestones
 * of people and records it goes on.
 */
export function phaseOf(incident: Incident, timeline: Timeline, back: Instant | null): Phase {
  if (incident.status === 'resolved') return 'close';
  if (back !== null) return 'mitigate';
  if (timeline.milestones.mitigated !== undefined || incident.status === 'monitoring')
    return 'monitor-and-restore';
  const working =
    incident.status === 'identified' ||
    incident.attempts.length > 0 ||
    incident.evidence.length > 0 ||
    (incident.lead !== null && incident.severity !== null);
  return working ? 'mitigate' : 'first-five-minutes';
}
