/** The checklist of one incident: every step with its state, and the three to do next. Pure. */
import type { Phase } from '../incident/checklist/steps.js';
import { phases } from '../incident/checklist/steps.js';
import type { Tick } from '../incident/checklist/tick.js';
import { compareText } from '../text/compare.js';
import { ownSteps } from './own-steps.js';
import { phaseOf, backSince } from './phase.js';
import type { Step, StepInput, StepState } from './step.js';

export interface ChecklistEntry {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly state: StepState;
  /** `''` for what is done. */
  readonly hint: string;
  readonly urgent: boolean;
}

export interface Checklist {
  readonly phase: Phase;
  readonly entries: readonly ChecklistEntry[];
  /** At most three that are open, most pressing first. */
  readonly next: readonly ChecklistEntry[];
  readonly back: StepInput['backSince'];
}

type ListedStep = Omit<Step, 'id'> & { readonly id: string };

export function buildChecklist(
  given: Omit<StepInput, 'backSince'>,
  steps: readonly Step[],
): Checklist {
  const back = backSince(given.incident, given.timeline);
  const input = { ...given, backSince: back };
  const phase = phaseOf(given.incident, given.timeline, back);
  const all = withOwnSteps(steps, input);
  const entries = phases.flatMap((one) =>
    all.filter((step) => step.phase === one).map((step) => entryOf(step, input)),
  );
  return { phase, entries, next: nextOf(entries, phase), back };
}

/** An own step with the name of one of ours takes its place, and still sees what the timeline shows. */
function withOwnSteps(steps: readonly Step[], input: StepInput): readonly ListedStep[] {
  const own = ownSteps(input);
  const replaced = steps.map((step) => {
    const other = own.find(({ id }) => id === step.id);
    return other === undefined ? step : { ...other, state: step.state };
  });
  return [...replaced, ...own.filter(({ id }) => !steps.some((step) => step.id === id))];
}

function entryOf(step: ListedStep, input: StepInput): ChecklistEntry {
  const state = withTick(step, step.state(input), input);
  const isOpen = state.state === 'open';
  return {
    id: step.id,
    phase: step.phase,
    title: step.title,
    state,
    hint: isOpen ? step.hint(input) : '',
    urgent: isOpen && (step.urgent?.(input) ?? false),
  };
}

/** A person's word counts before what we read out of the timeline, until it comes back. */
function withTick(step: ListedStep, state: StepState, input: StepInput): StepState {
  const tick = input.incident.ticks.find((one) => one.step === step.id);
  if (tick === undefined || isOld(tick, step, input)) return state;
  if (!tick.done) return { state: 'open' };
  return state.state === 'done' && state.at <= tick.at
    ? state
    : { state: 'done', by: tick.by, at: tick.at, url: tick.url };
}

function isOld(tick: Tick, { phase }: ListedStep, { backSince: back }: StepInput): boolean {
  return back !== null && phase !== 'first-five-minutes' && compareText(tick.at, back) < 0;
}

/** The phase's own steps first, then what was left behind; what is urgent goes before all. */
function nextOf(entries: readonly ChecklistEntry[], phase: Phase): readonly ChecklistEntry[] {
  const reached = phases.slice(0, phases.indexOf(phase) + 1);
  const left = entries.filter(
    (entry) => entry.state.state === 'open' && (entry.urgent || reached.includes(entry.phase)),
  );
  const order = (entry: ChecklistEntry): number =>
    entry.urgent
      ? 0
      : entry.phase === phase
        ? 1
        : 2 + (reached.length - reached.indexOf(entry.phase));
  return [...left].sort((a, b) => order(a) - order(b)).slice(0, 3);
}
