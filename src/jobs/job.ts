/** The contract of every command: `read` may await, `plan` may not, and neither is ever handed a writer. */
import type { Config } from '../config/config.js';
import type { Prober } from '../probe/probe.js';
import type { Problem } from '../errors.js';
import type { RepositoryReader } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { type AppliedChange, applyPlan } from './apply.js';
import type { Repository } from '../repository/repository.js';
import type { Change, Plan, PlanNote } from './plan.js';

/** What holds for a whole run, whichever command it is. */
export interface RunContext {
  readonly config: Config;
  /** Faults of the configuration file; the run goes on with defaults for what they concern. */
  readonly configProblems: readonly Problem[];
  /** The present, UTC. */
  readonly now: Instant;
  /** Shipped templates by file name, `standard.md` → text. */
  readonly templates: Readonly<Record<string, string>>;
  /** How to look from outside; without it nothing is looked at: a replay opens no connection. */
  readonly prober?: Prober;
}

export interface Planned<O> {
  readonly plan: Plan;
  /** What the screens show and `json` prints. */
  readonly output: O;
}

export interface Job<I, F, O> {
  readonly id: string;
  readonly description: string;
  readonly read: (reader: RepositoryReader, input: I, context: RunContext) => Promise<F>;
  readonly plan: (facts: F, context: RunContext) => Planned<O>;
  /** What is left to say once it is known what became of the changes. Pure. */
  readonly conclude?: (
    facts: F,
    applied: readonly AppliedChange[],
    context: RunContext,
  ) => readonly Change[];
}

export interface JobRun<O> extends Planned<O> {
  readonly applied: readonly AppliedChange[];
}

/** Rounds after which a plan that finds its ground moving gives up; the next run goes on. */
const maxRounds = 4;

/** Read and plan; change nothing. */
export async function previewJob<I, F, O>(
  command: Job<I, F, O>,
  input: I,
  reader: RepositoryReader,
  context: RunContext,
): Promise<JobRun<O>> {
  const facts = await command.read(reader, input, context);
  return { ...command.plan(facts, context), applied: [] };
}

/**
 * Carried out when that is possible and asked for, else only previewed. `repository` is `null`
 * where nothing can be written: a recording.
 */
export function runJob<I, F, O>(
  command: Job<I, F, O>,
  input: I,
  {
    reader,
    repository,
  }: { readonly reader: RepositoryReader; readonly repository: Repository | null },
  context: RunContext,
  apply: boolean | undefined,
): Promise<JobRun<O>> {
  return apply === true && repository !== null
    ? applyJob(command, input, repository, context)
    : previewJob(command, input, reader, context);
}

/**
 * Read, plan, apply. A plan that rests on what was just created (the number of an issue, the head of a branch) is made
 * again from a fresh read until nothing is left to change.
 */
export async function applyJob<I, F, O>(
  command: Job<I, F, O>,
  input: I,
  repository: Repository,
  context: RunContext,
): Promise<JobRun<O>> {
  const applied: AppliedChange[] = [];
  const notes = new Map<string, PlanNote>();
  for (let round = 1; ; round += 1) {
    const facts = await command.read(repository.reader, input, context);
    const outcome = command.plan(facts, context);
    // What an earlier round noted is done by now, and the fresh read does not show it again.
    for (const note of outcome.plan.notes ?? []) notes.set(JSON.stringify(note), note);
    const done = await applyPlan(outcome.plan, repository, context.config.identities);
    const last = round === maxRounds;
    for (const one of done) {
      if (one.outcome === 'stale')
        applied.push(
          ...(last ? [{ ...one, outcome: 'failed' as const, problems: [movedTooOften(one)] }] : []),
        );
      else if (round === 1 || one.outcome !== 'unchanged') applied.push(one);
    }
    const again = done.some(
      ({ outcome: o, change }) =>
        o === 'stale' || (o === 'created' && change.kind === 'tracking-issue'),
    );
    if (again && !last) continue;
    const said = command.conclude?.(facts, applied, context) ?? [];
    applied.push(
      ...(await applyPlan({ changes: said, reasons: [] }, repository, context.config.identities)),
    );
    return { ...outcome, plan: { ...outcome.plan, notes: [...notes.values()] }, applied };
  }
}

function movedTooOften({ change, note }: AppliedChange): Problem {
  const what = change.kind === 'file' ? `${change.path} on ${change.branch}` : `the ${change.kind}`;
  return {
    code: 'PM303',
    message: `${what} was changed by someone else ${maxRounds} times while we were writing: ${note ?? 'it moved'}`,
    remedy: 'Run again when nobody is pushing to the branch; nothing was overwritten.',
  };
}
