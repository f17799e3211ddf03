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
  const entries = all.map((step) => entryOf(step, input));
  return { phase, entries, next: nextOf(entries, phase), back };
}

/**
 * An own step with the name of one of ours takes its place, and still sees what the timeline shows. The others stand
 * behind the first step of their phase: whoever configured one knows more about this system than our general ones.
 */
function withOwnSteps(steps: readonly Step[], input: StepInput): readonly ListedStep[] {
  const own = ownSteps(input);
  const replaced = steps.map((step) => {
    const other = own.find(({ id }) => id === step.id);
    return other === undefined ? step : { ...other, state: step.state };
  });
  const further = own.filter(({ id }) => !steps.some((step) => step.id === id));
  return phases.flatMap((phase) => {
    const inPhase = (step: ListedStep) => step.phase === phase;
    const [first, ...rest] = replaced.filter(inPhase);
    return [...(first === undefined ? [] : [first]), ...further.filter(inPhase), ...rest];
  });
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

const places = 3;

/**
 * What is urgent goes before all, then the steps of the phase, then what was left behind, the newest phase first. While
 * it is being mitigated one place is kept for the first minutes: the scope is confirmed and people are told even where
 * lead and severity were named at once.
 */
function nextOf(entries: readonly ChecklistEntry[], phase: Phase): readonly ChecklistEntry[] {
  const open = entries.filter(({ state }) => state.state === 'open');
  const urgent = open.filter((entry) => entry.urgent);
  const calm = open.filter((entry) => !entry.urgent);
  const now = calm.filter((entry) => entry.phase === phase);
  const left = phases
    .slice(0, phases.indexOf(phase))
    .reverse()
    .flatMap((before) => calm.filter((entry) => entry.phase === before));
  const kept = phase === 'mitigate' && left.length > 0 ? 1 : 0;
  const first = [...urgent, ...now].slice(0, Math.max(urgent.length, places - kept));
  return [...first, ...left].slice(0, places);
}
