/** How long before the start a change landed. */
import { formatDuration } from '../../time/instant.js';
import type { ChangeCandidate } from '../../changes/candidate.js';
import type { Signal } from '../signal.js';

/** A report needs time: what landed within these minutes before it was hardly noticed yet. */
const noticing = 4;

const verbs: Readonly<Partial<Record<ChangeCandidate['origin'], string>>> = {
  deploy: 'Deployed',
  rollback: 'Rolled back',
};

/** How surprising that nearness is; where nothing is known of other changes, nothing is said. */
function byChance(chance: number): string {
  if (chance >= 0.995) return '';
  const percent = chance < 0.01 ? 'less than 1' : String(Math.round(100 * chance));
  return `; by chance a change is this close ${percent} % of the time`;
}

export const recency: Signal = {
  id: 'recency',
  description:
    'How long before the start the change took effect. When only the time of ' +
    'the report is known, the last minutes before it count less: an impact has ' +
    'to be noticed first, unless the report is about a deploy or a build, which ' +
    'fails at once.',
  evidence(candidate, context) {
    const { age } = context.profile(candidate);
    const minutes = Math.abs(age) / 60;
    const fresh =
      age >= 0 && context.basis !== 'started' && !context.symptoms.immediate
        ? Math.max(0, 1 - minutes / noticing)
        : 0;
    const features = { log: Math.log1p(minutes), fresh, late: age < 0 ? 1 : 0 };
    const verb = verbs[candidate.origin] ?? 'Landed';
    const { point } = context;
    if (age < 0)
      return {
        features,
        text: `${verb} ${formatDuration(age)} after the ${point}, so it fits only if that time is late.`,
      };
    if (candidate.origin === 'latent')
      return {
        features,
        text: `Older than the window (${formatDuration(age)} before the ${point}), but the report points to it.`,
      };
    const near = age < 60 ? 'within a minute' : formatDuration(age);
    return {
      features,
      text: `${verb} ${near} before the ${point}${byChance(context.chance(age))}.`,
    };
  },
};
