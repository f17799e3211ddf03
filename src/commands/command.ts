/** The contract of every command: `read` may await, `plan` may not, and neither is ever handed a writer. */
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';
import type { RepositoryReader } from '../repository.js';
import type { Instant } from '../time/instant.js';
import { type Applied, applyPlan } from './apply.js';
import type { Forge } from './forge.js';
import type { Plan } from './plan.js';

/** What holds for a whole run, whichever command it is. */
export interface Setting {
  readonly config: Config;
  /** Faults of the configuration file; the run goes on with defaults for what they concern. */
  readonly configProblems: readonly Problem[];
  /** The present, UTC. */
  readonly now: Instant;
  /** Shipped templates by file name, `postmortem.md` → text. */
  readonly templates: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

export interface Outcome<O> {
  readonly plan: Plan;
  /** What the screens show and `json` prints. */
  readonly output: O;
}

export interface Command<I, F, O> {
  readonly id: string;
  readonly description: string;
  readonly read: (reader: RepositoryReader, input: I, setting: Setting) => Promise<F>;
  readonly plan: (facts: F, setting: Setting) => Outcome<O>;
}

export interface Run<O> extends Outcome<O> {
  readonly applied: readonly Applied[];
}

/** Rounds after which a plan that finds its ground moving gives up; the next run goes on. */
const rounds = 4;

/** Read and plan; change nothing. */
export async function preview<I, F, O>(
  command: Command<I, F, O>,
  input: I,
  reader: RepositoryReader,
  setting: Setting,
): Promise<Run<O>> {
  const facts = await command.read(reader, input, setting);
  return { ...command.plan(facts, setting), applied: [] };
}

/** Carried out when it may be and shall be, else only previewed. `forge` is `null` where nothing can be written: a recording. */
export function perform<I, F, O>(
  command: Command<I, F, O>,
  input: I,
  { reader, forge }: { readonly reader: RepositoryReader; readonly forge: Forge | null },
  setting: Setting,
  apply: boolean | undefined,
): Promise<Run<O>> {
  return apply === true && forge !== null
    ? carryOut(command, input, forge, setting)
    : preview(command, input, reader, setting);
}

/**
 * Read, plan, apply. A plan that rests on what was just created (the number of an issue, the head of a branch) is made
 * again from a fresh read until nothing is left to change.
 */
export async function carryOut<I, F, O>(
  command: Command<I, F, O>,
  input: I,
  forge: Forge,
  setting: Setting,
): Promise<Run<O>> {
  const applied: Applied[] = [];
  for (let round = 1; ; round += 1) {
    const facts = await command.read(forge.reader, input, setting);
    const outcome = command.plan(facts, setting);
    const done = await applyPlan(outcome.plan, forge);
    const last = round === rounds;
    for (const one of done) {
      if (one.outcome === 'stale')
        applied.push(
          ...(last
            ? [{ ...one, outcome: 'failed' as const, problems: [headKeepsMoving(one)] }]
            : []),
        );
      else if (round === 1 || one.outcome !== 'unchanged') applied.push(one);
    }
    const again = done.some(
      ({ outcome: o, change }) =>
        o === 'stale' || (o === 'created' && change.kind === 'tracking-issue'),
    );
    if (!again || last) return { ...outcome, applied };
  }
}

function headKeepsMoving({ change, note }: Applied): Problem {
  const what = change.kind === 'file' ? `${change.path} on ${change.branch}` : `the ${change.kind}`;
  return {
    code: 'PM303',
    message: `${what} changed under our hands ${rounds} times: ${note ?? 'it moved'}`,
    remedy: 'Run again when nobody is pushing to the branch; nothing was overwritten.',
  };
}
