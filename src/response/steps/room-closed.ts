import { doneBy, type Step } from '../step.js';

export const roomClosed: Step = {
  id: 'room-closed',
  phase: 'close',
  title: 'Close the issue',
  state: ({ incident }) =>
    doneBy(
      incident.open || incident.closedAt === null
        ? null
        : { at: incident.closedAt, url: incident.url },
    ),
  hint: () => 'when the list is done; what is open goes into the postmortem',
};
