import { doneBy, type Step } from '../step.js';

export const firstUpdate: Step = {
  id: 'first-update',
  phase: 'first-five-minutes',
  title: 'Tell people that you know',
  state: ({ incident }) => doneBy(incident.updates[0]),
  hint: () => 'a draft is below; send it with `/update TEXT next 30m`',
};
