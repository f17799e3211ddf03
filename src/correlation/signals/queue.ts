/** Where a change stands in the queue of changes before the start. */
import type { Signal } from '../signal.js';

export const queue: Signal = {
  id: 'queue',
  description: 'Position among the changes before the start, nearest first.',
  evidence(candidate, context) {
    const { position } = context.profile(candidate);
    const text = position === 0 ? `The last change before the ${context.point}.` : `${position} ${position === 1 ? 'change lies' : 'changes lie'} between it and the ${context.point}.`;
    return { features: { log: Math.log2(1 + position) }, text };
  },
};
