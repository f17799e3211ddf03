import { doneBy, doneByMilestone, open, type Step } from '../step.js';

export const scope: Step = {
  id: 'scope',
  phase: 'first-five-minutes',
  title: 'Say who is affected, and since when',
  state: (input) => {
    if (doneByMilestone(input, 'started').state === 'open') return open;
    return doneBy(input.incident.impact);
  },
  hint: ({ incident, timeline }) =>
    [
      ...(incident.impact === null ? ['`/impact A third of the payments fail`'] : []),
      ...(timeline.milestones.started === undefined ? ['`/started 14:03 UTC`'] : []),
    ].join(' and '),
};
