import { layersOf } from '../map.js';
import { doneBy, newestSince, type Step } from '../step.js';

export const narrowDown: Step = {
  id: 'narrow-down',
  phase: 'mitigate',
  title: 'Narrow it down, the usual suspects first',
  state: ({ incident, backSince }) =>
    doneBy(
      newestSince(
        incident.verdicts.filter(({ kind, ref }) => kind === 'trigger' && ref !== 'none'),
        backSince,
      ),
    ),
  hint: ({ incident, config }) => {
    const map = layersOf(incident, config);
    const next = map.next.map((layer) => `the ${layer}`).join(' or ');
    return next === ''
      ? 'what changed, database, memory and CPU, dependencies, certificates, DNS; `/finding TEXT`'
      : `look at ${next}; \`/finding TEXT LAYER\``;
  },
};
