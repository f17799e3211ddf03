/**
 * Learning the weights: a conditional logit (a softmax over the changes of each case) with a ridge, fitted by Newton's
 * method on standardised figures. Deterministic: no random start, no sampling.
 */
import { findCandidates, windowAround } from '../src/correlation/candidates.js';
import { buildContext } from '../src/correlation/context.js';
import { handSet, type Model } from '../src/correlation/model.js';
import { readFeatures } from '../src/correlation/score.js';
import { correlationSignals } from '../src/correlation/signals/index.js';
import { readReport } from '../src/correlation/symptoms.js';
import type { BenchCase } from './correlation-cases.js';

/** How strongly the weights are held back towards zero. */
export const ridge = 15;

/** The figures whose weights are learnt; those in `handSet` keep theirs, and learning takes them into account. */
export const learnt = [
  'recency.log',
  'position.log',
  'symptom-words.rarity',
  'symptom-words.rarest',
  'named-files.any',
  'size.lines',
  'later-changes.share',
  'later-changes.later',
  'later-changes.repairs',
  'reverted.again',
  'touched-kind.runtime',
  'configuration.touched',
  'change-type.activation',
  'change-type.feature',
] as const;
const held = Object.keys(handSet);

export interface Sample {
  readonly repository: string;
  /** One row for each candidate, newest first; figures in the order of `learnt`. */
  readonly rows: readonly (readonly number[])[];
  /** One row for each candidate; figures in the order of `handSet`. */
  readonly held: readonly (readonly number[])[];
  /** Index of the answer. */
  readonly answer: number;
}

export function sampleOf({ question, answer, repository }: BenchCase): Sample {
  const { facts, deploys, config, at, incident } = question;
  const candidates = findCandidates({
    facts,
    deploys,
    window: windowAround(at, at, config),
    config,
    reference: at,
    startIsKnown: false,
  });
  const context = buildContext({
    incident,
    symptoms: readReport(incident, facts.repository),
    reference: at,
    basis: 'declared',
    at,
    config,
    codeowners: '',
    candidates,
    history: facts.commits,
    comparisons: [],
    comments: [],
    descriptions: [],
    times: facts.commits.map(({ committedAt }) => committedAt),
  });
  const features = candidates.map((candidate) =>
    readFeatures(candidate, context, correlationSignals),
  );
  const figures = (names: readonly string[]): readonly (readonly number[])[] =>
    features.map((row) => names.map((name) => row[name] ?? 0));
  return {
    repository,
    rows: figures(learnt),
    held: figures(held),
    answer: candidates.findIndex(({ commit }) => commit.sha === answer),
  };
}

const heldWeights = held.map((name) => handSet[name] ?? 0);

/** Raw weights in the order of `learnt`. Each repository counts the same, however many cases it has. */
export function fit(samples: readonly Sample[], ridge: number): readonly number[] {
  const usable = samples.filter(({ answer }) => answer >= 0);
  const spread = spreads(usable);
  const scaled = usable.map((sample) => ({
    ...sample,
    rows: sample.rows.map((row) => row.map((value, k) => value / (spread[k] ?? 1))),
    weight: weightOf(sample, usable),
  }));
  let weights: readonly number[] = learnt.map(() => 0);
  for (let step = 0; step < 25; step += 1) {
    const { gradient, curvature } = slopes(scaled, weights, ridge);
    const move = solve(curvature, gradient);
    weights = weights.map((weight, k) => weight + (move[k] ?? 0));
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  return weights.map((weight, k) => weight / (spread[k] ?? 1));
}

function weightOf(sample: Sample, all: readonly Sample[]): number {
  const repositories = new Set(all.map(({ repository }) => repository)).size;
  return (
    all.length /
    repositories /
    all.filter(({ repository }) => repository === sample.repository).length
  );
}

function spreads(samples: readonly Sample[]): readonly number[] {
  const rows = samples.flatMap(({ rows: all }) => all);
  return learnt.map((_, k) => {
    const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0) / rows.length;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}

/** Of the log-likelihood less half the ridge times the squared weights. */
function slopes(
  samples: readonly (Sample & { readonly weight: number })[],
  weights: readonly number[],
  ridge: number,
): { readonly gradient: number[]; readonly curvature: number[][] } {
  const size = weights.length;
  const gradient = weights.map((weight) => -ridge * weight);
  const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
  for (const { rows, held: given, answer, weight } of samples) {
    const shares = sharesOf(
      rows.map((row, i) => sumOf(row, weights) + sumOf(given[i] ?? [], heldWeights)),
    );
    const mean = weights.map((_, k) =>
      rows.reduce((sum, row, i) => sum + (shares[i] ?? 0) * (row[k] ?? 0), 0),
    );
    for (let k = 0; k < size; k += 1)
      gradient[k] = (gradient[k] ?? 0) + weight * ((rows[answer]?.[k] ?? 0) - (mean[k] ?? 0));
    rows.forEach((row, i) => {
      const away = row.map((value, k) => value - (mean[k] ?? 0));
      for (let a = 0; a < size; a += 1) {
        const line = curvature[a];
        if (line === undefined || away[a] === 0) continue;
        for (let b = 0; b < size; b += 1)
          line[b] = (line[b] ?? 0) + weight * (shares[i] ?? 0) * (away[a] ?? 0) * (away[b] ?? 0);
      }
    });
  }
  return { gradient, curvature };
}

/**
 * Share of incidents that no change of the repository caused: seven in ten come with a change (Site
 * Reliability Engineering, chapter 1).
 */
const withoutChange = 0.3;

/** Log-odds of "no change" that make both kinds of cases likeliest. */
export function noneOf(
  positive: readonly Sample[],
  quiet: readonly Sample[],
  weights: readonly number[],
  centres: Readonly<Record<string, number>>,
): number {
  const base =
    sumOf(
      learnt.map((name) => centres[name] ?? 0),
      weights,
    ) +
    sumOf(
      held.map((name) => centres[name] ?? 0),
      heldWeights,
    );
  const sums = (sample: Sample): readonly number[] =>
    sample.rows.map(
      (row, i) => sumOf(row, weights) + sumOf(sample.held[i] ?? [], heldWeights) - base,
    );
  const [known, empty] = [
    positive.map((sample) => ({ sums: sums(sample), answer: sample.answer })),
    quiet.map(sums),
  ];
  const total = (values: readonly number[], none: number): number =>
    values.reduce((sum, value) => sum + Math.exp(value), Math.exp(none));
  const likelihood = (none: number): number =>
    (1 - withoutChange) *
      known.reduce(
        (sum, one) => sum + (one.sums[one.answer] ?? 0) - Math.log(total(one.sums, none)),
        0,
      ) +
    withoutChange * empty.reduce((sum, values) => sum + none - Math.log(total(values, none)), 0);
  let best = -6;
  for (let none = -6; none <= 8; none += 0.05) if (likelihood(none) > likelihood(best)) best = none;
  return best;
}

function sumOf(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
}

function sharesOf(sums: readonly number[]): readonly number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Gauss with pivots: `matrix · x = right`. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k += 1) {
    const pivot = rows
      .slice(k)
      .reduce(
        (best, row, i) => (Math.abs(row[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0) ? k + i : best),
        k,
      );
    const [here, there] = [rows[k] ?? [], rows[pivot] ?? []];
    rows[k] = there;
    rows[pivot] = here;
    for (let i = 0; i < size; i += 1) {
      const row = rows[i];
      if (i === k || row === undefined) continue;
      const factor = (row[k] ?? 0) / (there[k] ?? 1);
      for (let j = k; j <= size; j += 1) row[j] = (row[j] ?? 0) - factor * (there[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

/** Average of each figure over all changes, each repository counting the same. */
export function centresOf(samples: readonly Sample[]): Readonly<Record<string, number>> {
  const repositories = [...new Set(samples.map(({ repository }) => repository))];
  const names = [...learnt, ...held];
  const means = repositories.map((name) => {
    const rows = samples
      .filter(({ repository }) => repository === name)
      .flatMap(({ rows: all, held: given }) => all.map((row, i) => [...row, ...(given[i] ?? [])]));
    return names.map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length);
  });
  return Object.fromEntries(
    names.map((name, k) => [
      name,
      round(means.reduce((sum, mean) => sum + (mean[k] ?? 0), 0) / means.length),
    ]),
  );
}

export function modelWith(
  base: Model,
  weights: readonly number[],
  centres: Readonly<Record<string, number>>,
  none: number,
): Model {
  return {
    ...base,
    weights: { ...base.weights, ...weightsByName(weights) },
    centres,
    none: round(none),
  };
}

export function weightsByName(weights: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(learnt.map((name, k) => [name, round(weights[k] ?? 0)]));
}

const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
