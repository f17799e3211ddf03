/** What an incident may have to be asked, each with the moment at which it falls due. Pure. */
import type { Config } from '../config/config.js';
import type { Incident } from '../incident/incident.js';
import { epochOf, plusSeconds, type Instant } from '../time/instant.js';
import type { Timeline } from '../timeline/timeline.js';
import { nextUpdate } from './cadence.js';
import { lastProgress } from './progress.js';
import { idAt, type Reminder, type ReminderKind } from './reminder.js';

/** After this long without a word nobody responds any more, and nobody is served by another question. Seconds. */
export const abandonedAfter = 24 * 3600;

/** While it is broken. */
export function whileOpen(
  incident: Incident,
  timeline: Timeline,
  now: Instant,
  config: Config,
): readonly Reminder[] {
  return [
    ...missing(incident, config),
    ...updates(incident, timeline, now, config),
    ...stuck(incident, timeline, config),
    ...rotation(incident, config),
    ...restoration(incident),
  ];
}

/** Once it is over. */
export function afterTheEnd(
  incident: Incident,
  timeline: Timeline,
  now: Instant,
): readonly Reminder[] {
  return [...collection(incident, timeline, now), ...restoration(incident)];
}

function missing(
  { lead, severity, declaredAt }: Incident,
  { response }: Config,
): readonly Reminder[] {
  const ask = (kind: ReminderKind, minutes: number, known: boolean): readonly Reminder[] =>
    known || minutes === 0 ? [] : [{ kind, id: kind, due: plusSeconds(declaredAt, minutes * 60) }];
  return [
    ...ask('lead-missing', response.leadAfterMinutes, lead !== null),
    ...ask('severity-missing', response.severityAfterMinutes, severity !== null),
  ];
}

/** When it falls due, and then once in each period that passes in silence. */
function updates(
  incident: Incident,
  timeline: Timeline,
  now: Instant,
  config: Config,
): readonly Reminder[] {
  const next = nextUpdate(incident, timeline, config);
  if (next === null) return [];
  const late = Math.max(0, epochOf(now) - epochOf(next.due));
  const period = next.every === null ? 0 : Math.floor(late / next.every);
  const due = plusSeconds(next.due, period * (next.every ?? 0));
  return [{ kind: 'update-due', id: idAt('update-due', due), due }];
}

function stuck(incident: Incident, timeline: Timeline, { response }: Config): readonly Reminder[] {
  if (response.freshEyesAfterMinutes === 0 || timeline.milestones.mitigated !== undefined)
    return [];
  const since = lastProgress(incident, timeline);
  const due = plusSeconds(since, response.freshEyesAfterMinutes * 60);
  return [{ kind: 'fresh-eyes', id: idAt('fresh-eyes', since), due }];
}

function rotation({ leads, lead }: Incident, { response }: Config): readonly Reminder[] {
  const since = leads.at(-1)?.at;
  if (response.rotateAfterHours === 0 || lead === null || since === undefined) return [];
  return [
    {
      kind: 'rotate',
      id: idAt('rotate', since),
      due: plusSeconds(since, response.rotateAfterHours * 3600),
    },
  ];
}

/** The full restore was put off until a time, and that time has come. */
function restoration({ restores, open }: Incident): readonly Reminder[] {
  const last = restores.at(-1);
  return last?.what !== 'later' || last.due === null || !open
    ? []
    : [{ kind: 'restore-due', id: idAt('restore-due', last.due), due: last.due }];
}

/** Asked once, while what they know is fresh; of an old incident nobody is asked. */
function collection(incident: Incident, timeline: Timeline, now: Instant): readonly Reminder[] {
  const over = timeline.milestones.resolved?.at ?? incident.closedAt;
  if (over === null || epochOf(now) - epochOf(over) > abandonedAfter) return [];
  return [{ kind: 'collect', id: 'collect', due: over }];
}
