/** Scores → ranks and words of confidence; changes that one deploy brought together are believed in together. */
import type { ChangeCandidate } from '../changes/candidate.js';
import { anythingFits, mayBeLikely } from './confidence.js';
import type { Reasons } from './reasons.js';
import type { DeployCorrelation } from './correlation.js';
import type { Model } from './model.js';
import type { Scored } from './score.js';

/** Within this share of the best score, changes of one deploy cannot be told apart. */
const near = 0.7;
/** More than this are not listed as one group. */
const maxShown = 8;

export interface RankContext {
  /** Share of random moments that have a change as near as this one, 0..1. */
  readonly chance: (change: ChangeCandidate) => number;
  readonly reasons: Reasons;
}

/** Best first; equal scores keep the order of the candidates, newest first. */
export function rank(
  scored: readonly Scored[],
  model: Model,
  { chance, reasons }: RankContext,
): readonly DeployCorrelation[] {
  const order = scored
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.sum - a.one.sum || a.index - b.index)
    .map(({ one }) => one);
  const { likely, possible } = model.thresholds;
  const [first] = order;
  const anything =
    first !== undefined &&
    anythingFits(collectGroup(first, order), chance(first.change), reasons, model);
  return order.map((one, place): DeployCorrelation => {
    // One of many that shipped together has a small share of its own, although its deploy may be the very one.
    const shared = first !== undefined && isTogether(one, first);
    const confidence = !anything
      ? 'unlikely'
      : one.score >= likely && place === 0 && mayBeLikely(one, chance(one.change), reasons, model)
        ? 'likely'
        : one.score >= possible || shared
          ? 'possible'
          : 'unlikely';
    return {
      change: one.change,
      rank: place + 1,
      score: one.score,
      evidence: one.evidence,
      confidence,
    };
  });
}

/** The change, or all that its deploy brought. */
function collectGroup(first: Scored, all: readonly Scored[]): readonly Scored[] {
  const id = deployId(first);
  return id === null ? [first] : all.filter((one) => deployId(one) === id);
}

const deployId = ({ change: { deploy } }: Pick<Scored, 'change'>): string | null =>
  deploy === null || deploy.source === 'push' ? null : deploy.id;

const isTogether = (
  one: Pick<Scored, 'change' | 'score'>,
  first: Pick<Scored, 'change' | 'score'>,
): boolean =>
  deployId(first) !== null && deployId(one) === deployId(first) && one.score >= first.score * near;

/** Ranks of the changes at the top that shipped together and cannot be told apart; empty when one is alone. */
export function togetherIn(ranked: readonly DeployCorrelation[]): readonly number[] {
  const [first] = ranked;
  if (first === undefined || first.confidence === 'unlikely') return [];
  const group = ranked.filter((one) => isTogether(one, first)).map((one) => one.rank);
  return group.length > 1 ? group.slice(0, maxShown) : [];
}
