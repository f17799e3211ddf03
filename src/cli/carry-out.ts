/**
 * A job in the terminal: applied with `--apply`; without it carried out on a repository that only
 * pretends to be written.
 */
import { applyJob, type Job, type JobRun, type RunContext, runJob } from '../jobs/job.js';
import { previewRepository } from '../jobs/preview.js';
import type { Source } from './source.js';

export interface OutcomeOptions {
  readonly apply?: boolean;
  readonly json?: boolean;
}

/**
 * Both ways answer the same changes with the same outcomes. A recording cannot be written: its plan
 * is all there is.
 */
export function carryOut<I, F, O>(
  job: Job<I, F, O>,
  input: I,
  source: Pick<Source, 'reader' | 'repository'>,
  context: RunContext,
  { apply, json }: OutcomeOptions,
): Promise<JobRun<O>> {
  // JSON holds the answer and no plan, so nothing is asked for one.
  return apply === true || json === true || source.repository === null
    ? runJob(job, input, source, context, apply)
    : applyJob(job, input, previewRepository(source.reader, context.now), context);
}
