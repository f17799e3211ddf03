/** The draft of the next update, with the first sentence of the impact that customers may read. */
import type { Config } from '../../config/config.js';
import type { Incident, IncidentFacts } from '../../incident/incident.js';
import { draftUpdate, type Draft } from '../../response/draft.js';
import type { Instant } from '../../time/instant.js';
import type { Timeline } from '../../timeline/timeline.js';
import { findLeaks } from '../postmortem/public/leaks.js';
import { learnPrivateWords } from '../postmortem/public/private-words.js';
import { sanitize } from '../postmortem/public/sanitize.js';

export interface DraftPage {
  readonly incident: Incident;
  readonly timeline: Pick<Timeline, 'milestones' | 'outages'>;
  readonly facts: IncidentFacts;
  readonly config: Config;
}

export function draftFor(page: DraftPage, at: Instant | null): Draft {
  const { incident, timeline, config } = page;
  return draftUpdate(incident, timeline, config, at, publicImpact(page));
}

const maxLength = 240;

function publicImpact({ incident, facts, config }: DraftPage): string | null {
  if (incident.impact === null || incident.status === 'resolved') return null;
  const words = learnPrivateWords({ facts, incident, config });
  const [first] = sanitize(incident.impact.value.slice(0, 1000), words).sentences;
  if (first === undefined || first.length > maxLength) return null;
  return findLeaks(first, words).length === 0 ? first : null;
}
