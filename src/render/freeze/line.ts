/** The freeze in the response comment: one line that whoever waits for a deploy looks for. */
import type { Config } from '../../config/config.js';
import { freezeAt, type Freeze } from '../../incident/freeze.js';
import type { Incident, IncidentFacts } from '../../incident/incident.js';
import { isDrill } from '../../incident/labels.js';
import { isHolding } from '../../incident/labels-and-assignees.js';
import { link, text } from '../../markdown/write.js';
import { clip } from '../response/people.js';
import { moment, type Clock } from '../response/moment.js';
import { passNames, ruleWords } from './words.js';

export interface FreezePage {
  readonly incident: Incident;
  readonly facts: IncidentFacts;
  readonly config: Config;
}

/** What deploys wait for; `null` in a drill, which holds nothing up. */
export function heldFreeze({ incident, facts, config }: FreezePage): Freeze | null {
  return isHolding(incident, facts, config) ? freezeAt(incident.freezes, facts.readAt) : null;
}

/** Who, why, until when, and the way out; `''` while nothing is frozen. */
export function renderFreeze({ incident, facts, config }: FreezePage, clock: Clock): string {
  const freeze = freezeAt(incident.freezes, facts.readAt);
  if (freeze === null) return '';
  const { by, cause, reason, url, until } = freeze;
  const who = cause === 'asked' ? `@${by ?? ''}` : ruleWords(cause, reason);
  const named = url === '' ? text(who) : link(who, url);
  const why = cause === 'asked' && reason !== '' ? `: ${clip(reason, 150)}` : '';
  const passes = passNames(incident.passes);
  const allowed = passes === '' ? '' : ` · let through: ${text(passes)}`;
  const played = isDrill(facts.issue, config) ? ' (drill: nothing really waits)' : '';
  return (
    `🧊 **Deploys are frozen until ${moment(until, clock)}**${played} by ${named}${why}<br>` +
    `Lift it: \`/unfreeze\` · let one out: \`/allow #PR\`${allowed}`
  );
}
