/** The position of a change among the changes before the start. */
import type { Signal } from '../signal.js';

export const position: Signal = {
  id: 'position',
  description: 'Position among the changes before the start, nearest first.',
  evidence(candidate, context) {
    const { position } = context.profile(candidate);
    const { deploy } = candidate;
    const others =
      deploy === null || deploy.source === 'push'
        ? 0
        : context.candidates.filter((one) => one.deploy?.id === deploy.id).length - 1;
    const between = Math.round(position - others / 2);
    const what = others > 0 ? 'deploy' : 'change';
    const text =
      between <= 0
        ? `The last ${what} before the ${context.point}${others > 0 ? ` carried it, with ${others} other ${others === 1 ? 'change' : 'changes'}` : ''}.`
        : `${between} ${between === 1 ? 'change came' : 'changes came'} between it and the ${context.point}.`;
    return { features: { log: Math.log2(1 + position) }, text };
  },
};
