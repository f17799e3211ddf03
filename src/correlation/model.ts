/** The weights: everything that was learnt, in one place. */

export interface Model {
  /** `signal.feature` → how much one unit of it adds to the log-odds of a change. */
  readonly weights: Readonly<Record<string, number>>;
  /** `signal.feature` → its average over all changes: what is taken when a change's files were not read. */
  readonly centres: Readonly<Record<string, number>>;
  /** Log-odds of "no change caused this", on the same scale. */
  readonly none: number;
  /** Least score for each word of confidence. */
  readonly thresholds: { readonly likely: number; readonly possible: number };
}

export const model: Model = {
  weights: {
    'recency.log': -0.3, 'queue.log': -0.5, 'symptom-words.any': 0.8, 'named-files.rare': 1.5, 'touched-kind.harmless': -1, 'touched-kind.nothing': -2,
    'retouched.repaired': 0.5, 'undone.before': -2, 'undone.since': 3,
  },
  centres: {},
  none: -3,
  thresholds: { likely: 0.5, possible: 0.1 },
};
