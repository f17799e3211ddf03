/**
 * What is due to be asked at an instant. Pure: the watch, any event and the sweep ask the same, and each reminder has an
 * id of its own, so that it is said once.
 */
import type { Deploys } from '../changes/deploys.js';
import type { Config } from '../config/config.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { isDrill } from '../incident/labels.js';
import { responseComment } from '../incident/checklist/ticks-from-facts.js';
import { markedAs, parseMarker } from '../markdown/marker.js';
import { trustedLogins } from '../markdown/ours.js';
import { epochOf, plusSeconds, type Instant } from '../time/instant.js';
import { newestOf } from '../timeline/newest.js';
import type { Timeline } from '../timeline/timeline.js';
import { atOnceReminders, type AtOnceInput } from './at-once.js';
import { freezeReminders } from './freeze-reminders.js';
import { abandonedAfter, afterTheEnd, whileOpen } from './reminder-kinds.js';
import type { Reminder, ReminderKind } from './reminder.js';

export interface ReminderFacts {
  readonly facts: IncidentFacts;
  readonly incident: Incident;
  readonly timeline: Timeline;
  readonly deploys: Deploys;
  readonly thread: AtOnceInput['thread'];
}

/** Kind of the marker on a comment with reminders; its `key` holds their ids. */
export const reminderMarker = 'nudge';
const between = '+';

export function dueReminders(
  view: ReminderFacts,
  now: Instant,
  config: Config,
): readonly Reminder[] {
  const { facts, incident, timeline } = view;
  if (incident.withdrawn || isDrill(facts.issue, config)) return [];
  const said = saidReminders(facts);
  return candidates(view, now, config)
    .filter((one) => asked(one) <= now && !said.has(one.id))
    .filter(({ kind }) => urgent.has(kind) || !isSnoozed(incident, now))
    .filter(({ kind }) => outlasting.has(kind) || !isAbandoned(timeline, now));
}

/** Said also when nobody wants to be reminded: what happens does not wait for that. */
const urgent: ReadonlySet<ReminderKind> = new Set([
  'collect',
  'freeze-ends',
  'past-freeze',
  'two-people',
  'unannounced',
]);

/** Said though nobody has written for a day: what time alone calls for. */
const outlasting: ReadonlySet<ReminderKind> = new Set([
  'collect',
  'freeze-ends',
  'past-freeze',
  'restore-due',
]);

/** The earliest instant at which a reminder falls due; `null` when none will. For whoever sets a clock. */
export function nextReminder(view: ReminderFacts, now: Instant, config: Config): Instant | null {
  if (isDrill(view.facts.issue, config)) return null;
  const said = saidReminders(view.facts);
  const waiting = candidates(view, now, config).filter(({ id }) => !said.has(id));
  return waiting.map(asked).sort()[0] ?? null;
}

function candidates(view: ReminderFacts, now: Instant, config: Config): readonly Reminder[] {
  const { facts, incident, deploys } = view;
  return [
    ...questions(view, now, config),
    ...freezeReminders({ facts, incident, deploys, config }, now),
  ];
}

function questions(
  { facts, incident, timeline, thread }: ReminderFacts,
  now: Instant,
  config: Config,
): readonly Reminder[] {
  if (incident.status === 'resolved') return afterTheEnd(incident, timeline, now);
  const opened = responseComment(facts)?.createdAt ?? null;
  const asked = [
    ...whileOpen(incident, timeline, now, config),
    ...atOnceReminders({ incident, timeline, thread }, now),
  ];
  return asked.map((one) => notAtOnce(one, opened, config));
}

const asked = ({ due, notBefore = due }: Reminder): Instant => notBefore;

/** What a first comment shows by itself is not asked beside it: people get to read it. Seconds. */
const firstRead = 600;

/** We may be late: what was due before our first comment waits as long as it would have, at most ten minutes. */
function notAtOnce(reminder: Reminder, opened: Instant | null, { response }: Config): Reminder {
  if (opened === null || reminder.due > opened) return reminder;
  const minutes = reminder.kind === 'lead-missing' ? response.leadAfterMinutes * 60 : firstRead;
  return { ...reminder, notBefore: plusSeconds(opened, Math.min(firstRead, minutes)) };
}

/** Somebody said that reminders wait. */
function isSnoozed({ snoozedUntil }: Incident, now: Instant): boolean {
  return snoozedUntil !== null && now < snoozedUntil;
}

/** Nobody has written for a day. */
function isAbandoned(timeline: Timeline, now: Instant): boolean {
  const [first] = timeline.events;
  if (first === undefined) return false;
  return epochOf(now) - epochOf(newestOf(timeline, first.postedAt)) > abandonedAfter;
}

/** What our comments have asked already. */
export function saidReminders(
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): ReadonlySet<string> {
  const comments = markedAs(facts.comments, trustedLogins(facts), reminderMarker);
  return new Set(
    comments.flatMap(({ body }) => (parseMarker(body)?.attributes['key'] ?? '').split(between)),
  );
}

/** `key` of the one comment that asks all of these. */
export function reminderKey(reminders: readonly Reminder[]): string {
  return reminders.map(({ id }) => id).join(between);
}
