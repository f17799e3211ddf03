/** How the deploy of a change went. */
import type { Signal } from '../signal.js';

export const deployState: Signal = {
  id: 'deploy-state',
  description: 'A deploy that failed or had not finished when the incident began.',
  evidence(candidate) {
    const { deploy } = candidate;
    if (deploy === null) return null;
    if (deploy.state === 'failed')
      return { features: { failed: 1 }, text: `Its deploy (${deploy.label}) failed.` };
    if (deploy.state === 'running')
      return { features: { running: 1 }, text: `Its deploy (${deploy.label}) had not finished.` };
    return null;
  },
};
