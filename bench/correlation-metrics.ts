/** Ranks → figures, beside a baseline, with paired bootstrap intervals (seeded: the same figures on every run). */

export interface Ranked {
  readonly repository: string;
  readonly hasText: boolean;
  /** 1-based; `Infinity` when the answer was not among the candidates. */
  readonly rank: number;
  readonly baseline: number;
}

export interface Figures {
  readonly n: number;
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  readonly mrr: number;
}

export const measures = ['top1', 'top3', 'top5', 'mrr'] as const;
export type Measure = (typeof measures)[number];

export const valueOf: Readonly<Record<Measure, (rank: number) => number>> = {
  top1: (rank) => (rank <= 1 ? 1 : 0),
  top3: (rank) => (rank <= 3 ? 1 : 0),
  top5: (rank) => (rank <= 5 ? 1 : 0),
  mrr: (rank) => 1 / rank,
};

export function figuresOf(ranks: readonly number[]): Figures {
  const mean = (measure: Measure): number =>
    ranks.reduce((sum, rank) => sum + valueOf[measure](rank), 0) / Math.max(1, ranks.length);
  return {
    n: ranks.length,
    top1: mean('top1'),
    top3: mean('top3'),
    top5: mean('top5'),
    mrr: mean('mrr'),
  };
}

/** 95 % interval of the mean difference to the baseline, cases drawn anew 2,000 times. */
export function interval(cases: readonly Ranked[], measure: Measure): readonly [number, number] {
  const gains = cases.map(
    ({ rank, baseline }) => valueOf[measure](rank) - valueOf[measure](baseline),
  );
  const random = mulberry(20_260_101);
  const means = Array.from({ length: 2000 }, () => {
    let sum = 0;
    for (let i = 0; i < gains.length; i += 1)
      sum += gains[Math.floor(random() * gains.length)] ?? 0;
    return sum / Math.max(1, gains.length);
  }).sort((a, b) => a - b);
  return [means[50] ?? 0, means[1949] ?? 0];
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function tableOf(groups: readonly (readonly [string, readonly Ranked[]])[]): string {
  const head = `| | n | ${measures.map((measure) => `${measure === 'mrr' ? 'MRR' : measure.replace('top', 'top-')} | recency | gain`).join(' | ')} |`;
  const rows = groups.map(([name, cases]) => {
    const [ours, theirs] = [
      figuresOf(cases.map(({ rank }) => rank)),
      figuresOf(cases.map(({ baseline }) => baseline)),
    ];
    const cells = measures.map(
      (measure) =>
        `${shown(measure, ours[measure])} | ${shown(measure, theirs[measure])} | ` +
        `${gain(measure, ours[measure] - theirs[measure])}`,
    );
    return `| ${name} | ${ours.n} | ${cells.join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(2 + 3 * measures.length)}`, ...rows].join('\n');
}

const shown = (measure: Measure, value: number): string =>
  measure === 'mrr' ? value.toFixed(3) : `${(100 * value).toFixed(1)} %`;
export const gain = (measure: Measure, value: number): string =>
  `${value >= 0 ? '+' : '−'}${measure === 'mrr' ? Math.abs(value).toFixed(3) : Math.abs(100 * value).toFixed(1)}`;
