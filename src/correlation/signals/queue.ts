/** Where a change stands in the queue of changes before the start. */
import type { Signal } from '../signal.js';

export const queue: Signal = {
  id: 'queue',
  description: 'Position among the changes before the start, nearest first.',
  evidence(candidate, context) {
    const { position } = context.profile(candidate);
    const text = position === 0 ? 'It is the last change before the start.' : `${position} ${position === 1 ? 'change lies' : 'changes lie'} between it and the start.`;
    return { features: { log: Math.log2(1 + position), first: position === 0 ? 1 : 0, third: position < 3 ? 1 : 0 }, text };
  },
};
