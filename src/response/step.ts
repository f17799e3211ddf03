/** A step of the response: a plain object that looks at the incident and says whether it is done, and how to do it. */
import type { Correlation } from '../correlation/correlation.js';
import type { Phase, StepId } from '../incident/checklist/steps.js';
import type { Instant } from '../time/instant.js';
import type { Timeline, TimelineInput } from '../timeline/timeline.js';

export interface StepInput extends TimelineInput {
  readonly timeline: Timeline;
  readonly correlation: Correlation;
  /** When it came back after it had been mitigated: what was done before counts no more. */
  readonly backSince: Instant | null;
}

export type StepState =
  | { readonly state: 'open' }
  /** Not needed in this incident. */
  | { readonly state: 'skipped' }
  | {
      readonly state: 'done';
      /** `null`: the timeline shows it, or nobody could say who ticked the box. */
      readonly by: string | null;
      readonly at: Instant;
      readonly url: string;
    };

export interface Step {
  readonly id: StepId;
  readonly phase: Phase;
  readonly title: string;
  /** Whether the timeline shows that it happened; ticks of people are laid over it. */
  readonly state: (input: StepInput) => StepState;
  /** One line, plain, for a person in a hurry; commands between backticks. */
  readonly hint: (input: StepInput) => string;
  /** Goes before all other steps of its phase now. */
  readonly urgent?: (input: StepInput) => boolean;
}

export const open: StepState = { state: 'open' };
export const skipped: StepState = { state: 'skipped' };

interface Proof {
  readonly at: Instant;
  readonly url: string;
  readonly by?: string | null;
}

/** Done by what is there, open while it is not. */
export function doneBy(proof: Proof | null | undefined): StepState {
  if (proof == null) return open;
  return { state: 'done', by: proof.by ?? null, at: proof.at, url: proof.url };
}

/** Of a milestone; what was reached before it came back does not count. */
export function doneByMilestone(
  { timeline, backSince }: StepInput,
  name: 'mitigated' | 'resolved' | 'started',
): StepState {
  const milestone = timeline.milestones[name];
  if (milestone === undefined || (backSince !== null && milestone.at < backSince)) return open;
  return { state: 'done', by: null, at: milestone.at, url: milestone.proofUrl };
}

/** The newest that is not older than the return. */
export function newestSince<T extends Proof>(
  items: readonly T[],
  since: Instant | null,
): T | undefined {
  return items.filter(({ at }) => since === null || at >= since).at(-1);
}
