/**
 * The model: learnt weights (learnt-weights.ts, written by bench/learn-correlation.ts) and those
 * set by hand, in one place.
 */
import { learnt } from './learnt-weights.js';

export interface Model {
  /** `signal.feature` → how much one unit of it adds to the log-odds of a change. */
  readonly weights: Readonly<Record<string, number>>;
  /** `signal.feature` → its average over all changes: what is taken when a change's files were not read. */
  readonly centres: Readonly<Record<string, number>>;
  /** Log-odds of "no change caused this", on the same scale. */
  readonly none: number;
  /** Least score for each word of confidence, and what the first change needs so that anything fits at all. */
  readonly thresholds: {
    readonly likely: number;
    readonly possible: number;
    readonly fits: number;
    /** Without a reason of content, a nearness that this share of random moments has as well explains nothing. */
    readonly chance: number;
  };
}

/** Set by hand: what the benchmark has no cases of, or what its cases are special in. Reasons: docs/correlation.md. */
export const handSet: Readonly<Record<string, number>> = {
  'verdict.trigger': 20,
  'verdict.cleared': -20,
  'responders.blamed': 2.5,
  'responders.mentioned': 1,
  'responders.innocent': -1.5,
  'responders.cure': -4,
  'described.words': 1.5,
  'service.touched': 1.5,
  'changed-lines.quote': 2,
  'changed-lines.rarity': 0.7,
  'deploy-state.failed': 1,
  'deploy-state.running': 0.5,
  'promotion.carries': 0.3,
  'promotion.rarity': 0.5,
  'reverted.before': -4,
  'reverted.since': 4.5,
  'recency.fresh': -4,
  'recency.late': -0.5,
  'touched-kind.harmless': -0.6,
  'touched-kind.nothing': -2,
  'change-type.idle': -0.2,
  'first-touch.share': 0.2,
};

export const model: Model = {
  weights: { ...handSet, ...learnt.weights },
  centres: learnt.centres,
  none: learnt.none,
  thresholds: { likely: 0.7, possible: 0.08, fits: 0.2, chance: 0.5 },
};
