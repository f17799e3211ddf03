/** Scores → ranks and words of confidence; changes that one deploy brought together are believed in together. */
import type { DeployCorrelation } from './correlation.js';
import type { Model } from './model.js';
import type { Scored } from './score.js';

/** Within this share of the best score, changes of one deploy cannot be told apart. */
const near = 0.7;
/** More than this are not listed as one group. */
const maxShown = 8;

/** Best first; equal scores keep the order of the candidates, newest first. */
export function rank(scored: readonly Scored[], model: Model): readonly DeployCorrelation[] {
  const order = scored
    .map((one, index) => ({ one, index }))
    .sort((a, b) => b.one.sum - a.one.sum || a.index - b.index)
    .map(({ one }) => one);
  const { likely, possible, fits } = model.thresholds;
  const [first] = order;
  const anything = first !== undefined && beliefIn(first, order) >= fits;
  return order.map((one, place): DeployCorrelation => {
    // One of many that shipped together has a small share of its own, although its deploy may be the very one.
    const shared = first !== undefined && isTogether(one, first);
    const confidence = !anything
      ? 'unlikely'
      : one.score >= likely
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

/** In the change, or in the whole deploy that brought it. */
function beliefIn(first: Scored, all: readonly Scored[]): number {
  const id = deployOf(first);
  return id === null
    ? first.score
    : all.filter((one) => deployOf(one) === id).reduce((sum, { score }) => sum + score, 0);
}

const deployOf = ({ change: { deploy } }: Pick<Scored, 'change'>): string | null =>
  deploy === null || deploy.source === 'push' ? null : deploy.id;

const isTogether = (
  one: Pick<Scored, 'change' | 'score'>,
  first: Pick<Scored, 'change' | 'score'>,
): boolean =>
  deployOf(first) !== null && deployOf(one) === deployOf(first) && one.score >= first.score * near;

/** Ranks of the changes at the top that shipped together and cannot be told apart; empty when one stands alone. */
export function togetherIn(ranked: readonly DeployCorrelation[]): readonly number[] {
  const [first] = ranked;
  if (first === undefined || first.confidence === 'unlikely') return [];
  const group = ranked.filter((one) => isTogether(one, first)).map((one) => one.rank);
  return group.length > 1 ? group.slice(0, maxShown) : [];
}
