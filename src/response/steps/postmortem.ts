import { doneBy, type Step } from '../step.js';

export const postmortem: Step = {
  id: 'postmortem',
  phase: 'close',
  title: 'Open the postmortem',
  state: ({ incident, timeline }) => {
    if (!incident.open && incident.closedAt !== null)
      return doneBy({ at: incident.closedAt, url: incident.url });
    return doneBy(
      incident.postmortemRequested
        ? { at: timeline.milestones.resolved?.at ?? incident.declaredAt, url: incident.url }
        : null,
    );
  },
  hint: () => 'closing the issue opens it; so does `/postmortem`',
};
