/** What a postmortem is written from, and the days that it names. */
import type { Config } from '../../config/config.js';
import type { Correlation } from '../../correlation/correlation.js';
import type { Incident, IncidentFacts } from '../../incident/incident.js';
import { redact } from '../../markdown/redact.js';
import type { Checklist } from '../../response/checklist.js';
import type { Instant } from '../../time/instant.js';
import type { Timeline } from '../../timeline/timeline.js';

export interface PostmortemInput {
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly correlation: Correlation;
  readonly checklist: Checklist;
  readonly facts: IncidentFacts;
  readonly config: Config;
  /** Mustache text of a shipped template or the user's own. */
  readonly template: string;
  /** How problems call the template; `template` when absent. */
  readonly name?: string;
  /** Not shown: the same facts give the same document on every day. */
  readonly now: Instant;
}

export const safe = (untrusted: string): string => redact(untrusted).text;

/** Of the start, else of the declaration. */
export function incidentDay(
  incident: Incident,
  { milestones }: Pick<Timeline, 'milestones'>,
): string {
  return (milestones.started?.at ?? incident.stated.started?.value ?? incident.declaredAt).slice(
    0,
    10,
  );
}

/** The end as far as it is known. */
export function lastMoment(incident: Incident, timeline: Timeline): Instant {
  return timeline.milestones.resolved?.at ?? incident.closedAt ?? incident.declaredAt;
}
