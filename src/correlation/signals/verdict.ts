/** What a person decided about a change: `/trigger REF`, `/cleared REF`. */
import type { Verdict } from '../../incident/incident.js';
import { isMeantBy } from '../../changes/references.js';
import type { Signal } from '../signal.js';

export const verdict: Signal = {
  id: 'verdict',
  description:
    'A person’s verdict: `/trigger REF` settles the question, `/cleared REF` ' +
    'rules a change out. The newest one on a change counts.',
  evidence(candidate, context) {
    const last = context.incident.verdicts
      .filter(({ ref }) => isMeantBy(ref, candidate))
      .reduce<Verdict | null>(
        (newest, one) => (newest === null || one.at >= newest.at ? one : newest),
        null,
      );
    if (last === null) return null;
    const who = last.by === '' ? 'a responder' : last.by;
    return last.kind === 'trigger'
      ? { features: { trigger: 1 }, text: `Named as the trigger by ${who}.` }
      : { features: { cleared: 1 }, text: `Cleared by ${who}.` };
  },
};
