import { open, type Step } from '../step.js';

export const lead: Step = {
  id: 'lead',
  phase: 'first-five-minutes',
  title: 'One person leads',
  state: ({ incident, timeline }) => {
    if (incident.lead === null) return open;
    const since = incident.leads.at(-1)?.at ?? incident.declaredAt;
    const row = timeline.events.findLast(({ kind }) => kind === 'lead');
    return {
      state: 'done',
      by: incident.lead,
      at: since,
      url: row?.links[0]?.url ?? incident.url,
    };
  },
  hint: () => '`/lead me`, or 🚀 on this comment, which the next run sees',
};
