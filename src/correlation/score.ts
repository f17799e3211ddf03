/** Readings → scores: a weighted sum for each change, shared out among all of them and "none of these". */
import type { ChangeCandidate } from '../changes/candidate.js';
import type { Evidence } from './correlation.js';
import type { Model } from './model.js';
import type { Signal, SignalContext } from './signal.js';

export interface Scored {
  readonly change: ChangeCandidate;
  /** Log-odds on the model's scale. */
  readonly sum: number;
  /** 0..1 */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** `signal.feature` → what was read of this change; what was not read is missing. */
  readonly features: Readonly<Record<string, number>>;
}

/** What one signal adds, and the sentence that goes with it. */
interface Part {
  readonly signal: string;
  readonly text: string;
  readonly value: number;
  readonly features: Readonly<Record<string, number>>;
}

/** Keeps the order of the candidates. */
export function scoreAll(
  candidates: readonly ChangeCandidate[],
  context: SignalContext,
  signals: readonly Signal[],
  model: Model,
): readonly Scored[] {
  const centres = new Map(signals.map(({ id }) => [id, computeCentre(id, model)]));
  const parts = candidates.map((candidate) =>
    signals.map((signal) =>
      scorePart(signal, candidate, context, model, centres.get(signal.id) ?? 0),
    ),
  );
  const averages = signals.map(
    (_, index) =>
      parts.reduce((sum, row) => sum + (row[index]?.value ?? 0), 0) / Math.max(1, parts.length),
  );
  const sums = parts.map((row) => row.reduce((sum, part) => sum + part.value, 0));
  const shares = softmax([...sums, model.none]);
  return candidates.map((change, index) => ({
    change,
    sum: sums[index] ?? 0,
    score: round(shares[index] ?? 0),
    features: Object.assign(
      {},
      ...(parts[index] ?? []).map((part) => named(part.signal, part.features)),
    ) as Readonly<Record<string, number>>,
    evidence: (parts[index] ?? [])
      .flatMap((part, place) =>
        part.text === ''
          ? []
          : [
              {
                signal: part.signal,
                text: part.text,
                weight: round(part.value - (averages[place] ?? 0)),
              },
            ],
      )
      .sort((a, b) => b.weight - a.weight),
  }));
}

function scorePart(
  signal: Signal,
  candidate: ChangeCandidate,
  context: SignalContext,
  model: Model,
  centre: number,
): Part {
  const profile = context.profile(candidate);
  if (
    (signal.needs !== undefined && profile.paths === null) ||
    (signal.needs === 'lines' && profile.lines === null)
  )
    return { signal: signal.id, text: '', value: 0, features: {} };
  const reading = signal.evidence(candidate, context);
  const features = reading?.features ?? {};
  return {
    signal: signal.id,
    text: reading?.text ?? '',
    value: weigh(signal.id, features, model) - centre,
    features,
  };
}

function weigh(signal: string, features: Readonly<Record<string, number>>, model: Model): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features))
    sum += (model.weights[`${signal}.${name}`] ?? 0) * value;
  return sum;
}

/** What the average change gets: it is taken away, so that "not read" (nothing at all) means "like the average". */
function computeCentre(signal: string, model: Model): number {
  let sum = 0;
  for (const [name, centre] of Object.entries(model.centres))
    if (name.startsWith(`${signal}.`)) sum += centre * (model.weights[name] ?? 0);
  return sum;
}

const named = (
  signal: string,
  features: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(features).map(([name, value]) => [`${signal}.${name}`, value]));

export function softmax(sums: readonly number[]): readonly number[] {
  const top = sums.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000 + 0;

/** Every figure that the signals read of one change, as `signal.feature`: what learning starts from. */
export function readFeatures(
  candidate: ChangeCandidate,
  context: SignalContext,
  signals: readonly Signal[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    signals.flatMap((signal) =>
      Object.entries(named(signal.id, signal.evidence(candidate, context)?.features ?? {})),
    ),
  );
}
