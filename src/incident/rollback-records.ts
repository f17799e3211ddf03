/** What became of approved rollbacks. */
import type { Identities } from '../markdown/ours.js';
import type { CommentRecord } from '../repository/repository.js';
import { type FoundRecord, type StartRecord, startRecords } from './start-records.js';

/** Kind of the marker on the comment with a plan; its key is the id of the comment that asked for it. */
export const proposalComment = 'rollback-plan';
/** Kind of the marker on the comment with what became of it; its key is that of the rollback. */
export const runComment = 'rollback-run';

export type RollbackRecord = StartRecord;

export function rollbackRecords(
  facts: Identities & { readonly comments: readonly CommentRecord[] },
): readonly FoundRecord[] {
  return startRecords(facts, runComment);
}
