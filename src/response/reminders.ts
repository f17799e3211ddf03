/**
 * What is due to be asked at an instant. Pure: the watch, any event and the sweep ask the same, and each reminder has an
 * id of its own, so that it is said once.
 */
import type { Config } from '../config/config.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { isDrill } from '../incident/labels.js';
import { markedAs, parseMarker } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import { epochOf, plusSeconds, type Instant } from '../time/instant.js';
import type { Timeline } from '../timeline/timeline.js';
import { nextUpdate } from './cadence.js';
import { lastProgress } from './progress.js';

export const reminderKinds = [
  'lead-missing',
  'severity-missing',
  'update-due',
  'fresh-eyes',
  'rotate',
  'collect',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** Says it once: unique for the incident, letters, digits, dots and dashes. */
  readonly id: string;
  /** Since when it is due. */
  readonly due: Instant;
}

export interface ReminderFacts {
  readonly facts: Pick<IncidentFacts, 'issue' | 'comments' | 'self' | 'identities'>;
  readonly incident: Incident;
  readonly timeline: Timeline;
}

/** Kind of the marker on a comment with reminders; its `key` holds their ids. */
export const reminderMarker = 'nudge';
const between = '+';

/** After this long without a word nobody responds any more, and nobody is served by another question. Seconds. */
const abandonedAfter = 24 * 3600;

export function dueReminders(
  { facts, incident, timeline }: ReminderFacts,
  now: Instant,
  config: Config,
): readonly Reminder[] {
  if (incident.withdrawn || isDrill(facts.issue, config)) return [];
  const said = saidReminders(facts);
  return candidates(incident, timeline, now, config)
    .filter(({ due, id }) => due <= now && !said.has(id))
    .filter(({ kind }) => kind === 'collect' || !isQuiet(incident, timeline, now));
}

/** The earliest instant at which a reminder falls due; `null` when none will. For whoever sets a clock. */
export function nextReminder(
  { facts, incident, timeline }: ReminderFacts,
  now: Instant,
  config: Config,
): Instant | null {
  if (isDrill(facts.issue, config)) return null;
  const said = saidReminders(facts);
  const waiting = candidates(incident, timeline, now, config).filter(({ id }) => !said.has(id));
  return waiting.map(({ due }) => due).sort()[0] ?? null;
}

function candidates(
  incident: Incident,
  timeline: Timeline,
  now: Instant,
  config: Config,
): readonly Reminder[] {
  if (incident.status === 'resolved') return afterTheEnd(incident, timeline, now);
  return [
    ...missing(incident, config),
    ...updates(incident, timeline, now, config),
    ...stuck(incident, timeline, config),
    ...rotation(incident, config),
  ];
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

/** Asked once, while what they know is fresh; of an old incident nobody is asked. */
function afterTheEnd(incident: Incident, timeline: Timeline, now: Instant): readonly Reminder[] {
  const over = timeline.milestones.resolved?.at ?? incident.closedAt;
  if (over === null || epochOf(now) - epochOf(over) > abandonedAfter) return [];
  return [{ kind: 'collect', id: 'collect', due: over }];
}

/** Somebody said that reminders wait, or nobody has written for a day. */
function isQuiet({ snoozedUntil }: Incident, { events }: Timeline, now: Instant): boolean {
  if (snoozedUntil !== null && now < snoozedUntil) return true;
  const last = events.reduce((at, { postedAt }) => (postedAt > at ? postedAt : at), '');
  return last !== '' && epochOf(now) - epochOf(last as Instant) > abandonedAfter;
}

/** `update-due.2026-11-20T14.33.00Z` */
function idAt(kind: ReminderKind, at: Instant): string {
  return `${kind}.${at.replaceAll(':', '.')}`;
}

/** What our comments have asked already. */
export function saidReminders(facts: ReminderFacts['facts']): ReadonlySet<string> {
  const comments = markedAs(facts.comments, trustedLogins(facts), reminderMarker);
  return new Set(
    comments.flatMap(({ body }) => (parseMarker(body)?.attributes['key'] ?? '').split(between)),
  );
}

/** `key` of the one comment that asks all of these. */
export function reminderKey(reminders: readonly Reminder[]): string {
  return reminders.map(({ id }) => id).join(between);
}
