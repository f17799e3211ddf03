/** What became of approved runs of runbooks. */
import type { Identities } from '../markdown/ours.js';
import type { CommentRecord } from '../repository/repository.js';
import { type FoundRecord, startRecords } from './start-records.js';

/** Kind of the marker on the comment with what would be started; its key is the id of the comment that asked for it. */
export const runbookProposal = 'runbook-plan';
/** Kind of the marker on the comment with what became of it. */
export const runbookRun = 'runbook-run';

export function runbookRecords(
  facts: Identities & { readonly comments: readonly CommentRecord[] },
): readonly FoundRecord[] {
  return startRecords(facts, runbookRun);
}
