/** The check on a merge queue's commit: its postmortems were reviewed on their pull requests. */
import type { Job } from './job.js';
import { gateName } from './gate-name.js';
import { passedCheck } from './review.js';

export interface MergeQueueInput {
  readonly sha: string;
  /** `false`: the job itself is the check. */
  readonly check: boolean;
}

export const mergeQueueJob: Job<MergeQueueInput, MergeQueueInput, null> = {
  id: 'merge-queue',
  description: 'pass the check of the review in a merge queue',
  read: async (_, input) => input,
  plan: ({ sha, check }) => {
    const reason = 'the postmortems in a merge queue were reviewed on their pull requests';
    return {
      plan: {
        changes:
          check && sha !== '' ? [passedCheck(sha, reason), passedCheck(sha, reason, gateName)] : [],
        reasons: [reason],
      },
      output: null,
    };
  },
};
