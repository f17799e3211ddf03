import { bareLogin } from '../../incident/lead.js';
import { doneByMilestone, open, skipped, type Step } from '../step.js';

export const freshEyes: Step = {
  id: 'fresh-eyes',
  phase: 'mitigate',
  title: 'After 30 to 60 minutes without progress, ask for help',
  state: (input) => (doneByMilestone(input, 'mitigated').state === 'done' ? skipped : open),
  hint: ({ config }) =>
    config.response.escalation.length === 0
      ? 'somebody who has not looked yet sees other things'
      : `ask ${config.response.escalation.map((name) => `@${bareLogin(name)}`).join(', ')}`,
};
