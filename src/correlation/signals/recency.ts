/** How long before the start a change landed. */
import { formatDuration } from '../../time/instant.js';
import type { Signal } from '../signal.js';

export const recency: Signal = {
  id: 'recency',
  description: 'How long before the start the change took effect.',
  evidence(candidate, context) {
    const { age } = context.profile(candidate);
    const minutes = Math.abs(age) / 60;
    const verb = candidate.deploy !== null && candidate.deploy.source !== 'push' ? 'Deployed' : 'Landed';
    const text = age < 0 ? `${verb} ${formatDuration(age)} after the stated start, so only if that time is late.`
      : age < 60 ? `${verb} within a minute of the start.` : `${verb} ${formatDuration(age)} before the start.`;
    return { features: { log: Math.log1p(minutes), minutes: minutes < 5 && age >= 0 ? 1 - minutes / 5 : 0, late: age < 0 ? 1 : 0 }, text };
  },
};
