/**
 * Scores → words. *Likely* must be earned: a reason of content, never time alone, and nothing in the report that speaks
 * for another kind of cause. *Nothing fits* is an answer: no content, and a nearness that chance explains as well.
 */
import type { Model } from './model.js';
import type { Reasons } from './reasons.js';
import type { Scored } from './score.js';

/** Figures that are reasons of content, and how much of each is one. */
const contentReasons: Readonly<Record<string, number>> = {
  'verdict.trigger': 1,
  'responders.blamed': 1,
  'named-files.any': 1,
  'service.touched': 1,
  'changed-lines.quote': 1,
  'deploy-state.failed': 1,
  'reverted.since': 1,
  'symptom-words.specific': 1,
  'described.words': 2,
};

/** A person's word outweighs what the report says about other causes. */
const people = ['verdict.trigger', 'responders.blamed'];

const has = (one: Pick<Scored, 'features'>, name: string): boolean =>
  (one.features[name] ?? 0) >= (contentReasons[name] ?? 1);

export function hasContent(one: Pick<Scored, 'features'>): boolean {
  return Object.keys(contentReasons).some((name) => has(one, name));
}

/** Documentation, tests, formatting, or no file at all: nothing of it runs. */
function isIdle({ features }: Pick<Scored, 'features'>): boolean {
  return (
    (features['touched-kind.harmless'] ?? 0) > 0 || (features['touched-kind.nothing'] ?? 0) > 0
  );
}

/** Itself a revert or a repair: more often the end of a story than the beginning of one. */
const isRemedy = ({ features }: Pick<Scored, 'features'>): boolean =>
  (features['reverted.revert'] ?? 0) > 0 || (features['change-type.fix'] ?? 0) > 0;

const isNamedByPeople = (one: Pick<Scored, 'features'>): boolean =>
  people.some((name) => has(one, name));

/** Whether the first-ranked change may be called likely at all; its score decides then. */
export function mayBeLikely(
  first: Pick<Scored, 'features'>,
  chance: number,
  reasons: Reasons,
  model: Model,
): boolean {
  const isDoubted = reasons.newest === 'other';
  if (isNamedByPeople(first)) return !isDoubted || has(first, 'verdict.trigger');
  if (!hasContent(first) || isIdle(first) || isRemedy(first) || isDoubted) return false;
  if (reasons.otherCauses.length > 0 && reasons.newest !== 'change') return false;
  // Words in common are a reason only where the nearness is one as well.
  return chance <= model.thresholds.chance || has(first, 'named-files.any');
}

/**
 * Whether anything fits, by the first-ranked change (or any change of its deploy).
 *
 * @param chance share of random moments that have a change this near, 0..1
 */
export function anythingFits(
  group: readonly Pick<Scored, 'features' | 'score'>[],
  chance: number,
  reasons: Reasons,
  { thresholds }: Model,
): boolean {
  const belief = group.reduce((sum, { score }) => sum + score, 0);
  if (group.some((one) => isNamedByPeople(one) || has(one, 'reverted.since'))) return true;
  // Words in common do not outweigh a reason that somebody stated.
  if (reasons.newest === 'other') return false;
  if (group.some(hasContent)) return belief >= thresholds.fits || reasons.newest === 'change';
  if (group.every(isIdle)) return false;
  if (reasons.newest === 'change') return belief >= thresholds.fits;
  return belief >= thresholds.fits && chance <= thresholds.chance;
}
