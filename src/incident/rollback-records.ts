/**
 * What became of an approved rollback, as our own comment on it says: who asked, who approved, whether it was started.
 * The comment is the claim as well: where it stands, nothing is started again.
 */
import { markedAs, parseMarker, printMarker } from '../markdown/marker.js';
import { type Identities, trustedLogins } from '../markdown/ours.js';
import type { CommentRecord } from '../repository/repository.js';
import { instantOf, type Instant } from '../time/instant.js';

/** Kind of the marker on the comment with a plan; its key is the id of the comment that asked for it. */
export const proposalComment = 'rollback-plan';
/** Kind of the marker on the comment with what became of it; its key is that of the rollback. */
export const runComment = 'rollback-run';

const states = ['claimed', 'refused', 'running', 'succeeded', 'failed'] as const;
export type RollbackState = (typeof states)[number];

export interface RollbackRecord {
  /** `rollback-42-1a2b3c4d`: what the run of the workflow carries in its title. */
  readonly key: string;
  /** Id of the comment that asked for it. */
  readonly proposal: number;
  /** Id of the comment that approved it. */
  readonly approval: number;
  readonly proposer: string;
  readonly approver: string;
  readonly approvedAt: Instant;
  /** Version, a sha or a tag. */
  readonly to: string;
  readonly workflow: string;
  /** When it was claimed. */
  readonly at: Instant;
  readonly state: RollbackState;
  /** Of the run, `''` until it was seen. */
  readonly url: string;
  readonly endedAt: Instant | null;
}

export function printRollbackRecord(record: RollbackRecord): string {
  return printMarker('rollback-record', {
    proposal: String(record.proposal),
    approval: String(record.approval),
    proposer: record.proposer,
    approver: record.approver,
    'approved-at': record.approvedAt,
    to: record.to,
    workflow: record.workflow,
    at: record.at,
    state: record.state,
    url: record.url,
    ended: record.endedAt ?? '',
  });
}

/** Ascending by comment; the oldest of each key, which is the claim that counts. */
export function rollbackRecords(
  facts: Identities & { readonly comments: readonly CommentRecord[] },
): readonly (RollbackRecord & { readonly comment: CommentRecord })[] {
  const found = new Map<string, RollbackRecord & { readonly comment: CommentRecord }>();
  const ours = markedAs(facts.comments, trustedLogins(facts), runComment);
  for (const comment of [...ours].sort((a, b) => a.id - b.id)) {
    const key = parseMarker(comment.body)?.attributes['key'] ?? '';
    const record = key === '' || found.has(key) ? null : readRecord(key, comment.body);
    if (record !== null) found.set(key, { ...record, comment });
  }
  return [...found.values()];
}

function readRecord(key: string, body: string): RollbackRecord | null {
  const line = body.split('\n', 2)[1]?.trim() ?? '';
  const marker = parseMarker(line);
  if (marker?.kind !== 'rollback-record') return null;
  const {
    proposer = '',
    approver = '',
    to = '',
    workflow = '',
    url = '',
    ...rest
  } = marker.attributes;
  const [at, approvedAt] = [instantOf(rest['at'] ?? ''), instantOf(rest['approved-at'] ?? '')];
  const state = states.find((one) => one === rest['state']);
  if (at === null || approvedAt === null || state === undefined) return null;
  return {
    key,
    proposal: Number(rest['proposal'] ?? 0),
    approval: Number(rest['approval'] ?? 0),
    proposer,
    approver,
    approvedAt,
    to,
    workflow,
    at,
    state,
    url,
    endedAt: instantOf(rest['ended'] ?? ''),
  };
}
