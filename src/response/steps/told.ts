import { doneBy, type Step } from '../step.js';

export const told: Step = {
  id: 'told',
  phase: 'close',
  title: 'Tell people that it is over',
  state: ({ incident, timeline, backSince }) => {
    // Mitigated is not over: what was said then promises to write again.
    const over = timeline.milestones.resolved?.at;
    return doneBy(
      incident.updates.findLast(
        ({ at }) => over !== undefined && at >= over && (backSince === null || at >= backSince),
      ),
    );
  },
  hint: () => 'a draft is below; send it with `/update TEXT`',
};
