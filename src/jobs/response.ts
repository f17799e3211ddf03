/** What the response says beside its one comment: who is called in, and what is due to be asked. Each once. */
import { reminderKey, reminderMarker, dueReminders } from '../response/reminders.js';
import { responseComment } from '../incident/checklist/ticks-from-facts.js';
import { invitation, invitationMarker } from '../incident/invitations.js';
import { renderReminders } from '../render/response/reminders.js';
import { renderInvitation } from '../render/response/war-room.js';
import type { Instant } from '../time/instant.js';
import type { IncidentView } from './incident-view.js';
import type { Change } from './plan.js';

/** Pure: the instant is the one of the read, so that every run asks the same. */
export function responseChanges(
  view: IncidentView,
  now: Instant = view.facts.readAt,
): readonly Change[] {
  const issue = view.facts.issue.number;
  if (view.facts.issue.state === 'closed' && view.incident.status !== 'resolved') return [];
  const called = invitation(view.incident, view.facts, view.config);
  // The first comment asks for all of it: beside it nothing is asked but what comes after the end.
  const isFirst = responseComment(view.facts) === null;
  const due = dueReminders(view, now, view.config).filter(
    ({ kind }) => !isFirst || kind === 'collect',
  );
  return [
    ...(called === null
      ? []
      : [
          {
            kind: 'comment' as const,
            issue,
            key: invitationMarker,
            part: called.severity,
            body: renderInvitation(called, view.incident),
          },
        ]),
    ...(due.length === 0
      ? []
      : [
          {
            kind: 'comment' as const,
            issue,
            key: reminderMarker,
            part: reminderKey(due),
            body: renderReminders(due, view, now),
          },
        ]),
  ];
}
