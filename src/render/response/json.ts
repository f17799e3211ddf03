/** The response as JSON, for a chat bot or a board. */
import { nextUpdate } from '../../response/cadence.js';
import { costOf } from '../../response/cost.js';
import { dueReminders } from '../../response/reminders.js';
import type { Instant } from '../../time/instant.js';
import { draftFor } from './draft.js';
import type { ResponseView } from './terminal.js';

export function renderResponseJson(view: ResponseView, now: Instant): object {
  const { incident, timeline, config, checklist } = view;
  return {
    incident: incident.number,
    severity: incident.severity,
    status: incident.status,
    lead: incident.lead,
    phase: checklist.phase,
    next: checklist.next.map(({ id, title, hint }) => ({ id, title, hint })),
    steps: checklist.entries.map(({ id, phase, state }) => ({
      id,
      phase,
      state: state.state,
      by: state.state === 'done' ? state.by : null,
      at: state.state === 'done' ? state.at : null,
    })),
    updateDue: nextUpdate(incident, timeline, config)?.due ?? null,
    draft: draftFor(view, now).text,
    due: dueReminders(view, now, config).map(({ kind, due }) => ({ kind, since: due })),
    cost: costOf(incident, timeline, config),
  };
}
