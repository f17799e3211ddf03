import { open, type Step } from '../step.js';

export const knockOn: Step = {
  id: 'knock-on',
  phase: 'monitor-and-restore',
  title: 'Look at what depends on it',
  state: () => open,
  hint: ({ config, incident }) => {
    const named = new Set(incident.services.map((name) => name.toLowerCase()));
    const dependents = config.services
      .filter(({ name }) => named.has(name.toLowerCase()))
      .flatMap((service) => service.dependents);
    return dependents.length === 0
      ? 'queues that filled, caches that are cold, jobs that did not run'
      : `${[...new Set(dependents)].join(', ')}: queues, caches, jobs that did not run`;
  },
};
