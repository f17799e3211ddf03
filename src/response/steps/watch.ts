import { doneBy, newestSince, type Step } from '../step.js';

export const watch: Step = {
  id: 'watch',
  phase: 'monitor-and-restore',
  title: 'Name who watches until it is over',
  state: ({ incident, backSince }) =>
    doneBy(
      newestSince(
        incident.restores.filter(({ watcher, what }) => watcher !== null || what === 'done'),
        backSince,
      ),
    ),
  hint: () => '`/restore later WHAT tomorrow 09:00 @who`; or tick this',
};
