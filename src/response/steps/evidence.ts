import { findRestart } from '../restart.js';
import { doneBy, newestSince, type Step } from '../step.js';

export const evidence: Step = {
  id: 'evidence',
  phase: 'mitigate',
  title: 'Keep the evidence before a restart',
  state: ({ incident, backSince }) => doneBy(newestSince(incident.evidence, backSince)),
  hint: (input) => {
    const restart = findRestart(input);
    const first =
      restart === null
        ? ''
        : `${restart.by} spoke of a restart at ${restart.clock}, and nothing is kept yet: `;
    return `${first}logs, a dump, a graph; then \`/evidence LINK\``;
  },
  urgent: (input) => findRestart(input) !== null,
};
