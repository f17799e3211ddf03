/** What people wrote about a change while they looked for the reason. */
import { isMeantBy } from '../../changes/references.js';
import { readStance } from '../stance.js';
import type { Signal } from '../signal.js';

const words = {
  blamed: 'points to it',
  cure: 'names it as the fix',
  innocent: 'rules it out',
  mentioned: 'mentions it',
} as const;

export const responders: Signal = {
  id: 'responders',
  description:
    'Comments and the report that mention the change by number, sha or deployment: "started right after #412".',
  evidence(candidate, context) {
    // The newest remark with a stance counts; one without counts only alone.
    const stances = context.mentions(candidate).map((mention) => ({
      ...mention,
      stance: readStance(mention.text, (ref) =>
        isMeantBy(ref.replace(/^[^#]+(?=#)/, ''), candidate),
      ),
    }));
    const last = stances.filter(({ stance }) => stance !== 'mentioned').at(-1) ?? stances.at(-1);
    if (last === undefined) return null;
    const quoted = `"${last.text.replace(/\s+/g, ' ').trim().slice(0, 100)}"`;
    return { features: { [last.stance]: 1 }, text: `${last.by} ${words[last.stance]}: ${quoted}` };
  },
};
