/**
 * What became of an approved plan, as our own comment on it says: who asked, who approved, whether it was started.
 * The comment is the claim as well: where it stands, nothing is started again.
 */
import { markedAs, parseMarker, printMarker } from '../markdown/marker.js';
import { type Identities, trustedLogins } from '../markdown/ours.js';
import type { CommentRecord } from '../repository/repository.js';
import { instantOf, type Instant } from '../time/instant.js';

const states = ['claimed', 'refused', 'running', 'succeeded', 'failed'] as const;
export type StartState = (typeof states)[number];
const methods = ['dispatch', 'revert', 'deployment'] as const;

export interface StartRecord {
  /** `rollback-42-1a2b3c4d`: what a run carries in its title, and what else is begun in its text. */
  readonly key: string;
  readonly method: (typeof methods)[number];
  /** Id of the comment that asked for it. */
  readonly proposal: number;
  /** Id of the comment that approved it. */
  readonly approval: number;
  readonly proposer: string;
  readonly approver: string;
  readonly approvedAt: Instant;
  /** A version, `#12` for a pull request that is taken back, or the words of a runbook. */
  readonly to: string;
  /** `''` where no workflow is started. */
  readonly workflow: string;
  /** When it was claimed. */
  readonly at: Instant;
  readonly state: StartState;
  /** Of what was begun, `''` until it was seen. */
  readonly url: string;
  readonly endedAt: Instant | null;
}

export type FoundRecord = StartRecord & { readonly comment: CommentRecord };

export function printStartRecord(record: StartRecord): string {
  return printMarker('start-record', {
    method: record.method,
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

/** Of the comments with that marker, ascending; the oldest of each key, which is the claim that counts. */
export function startRecords(
  facts: Identities & { readonly comments: readonly CommentRecord[] },
  kind: string,
): readonly FoundRecord[] {
  const found = new Map<string, FoundRecord>();
  const ours = markedAs(facts.comments, trustedLogins(facts), kind);
  for (const comment of [...ours].sort((a, b) => a.id - b.id)) {
    const key = parseMarker(comment.body)?.attributes['key'] ?? '';
    const record = key === '' || found.has(key) ? null : readStartRecord(key, lineOf(comment.body));
    if (record !== null) found.set(key, { ...record, comment });
  }
  return [...found.values()];
}

/** Begun, and nobody has seen how it ended. */
export function isOpenRecord({ state }: Pick<StartRecord, 'state'>): boolean {
  return state === 'claimed' || state === 'running';
}

function lineOf(body: string): string {
  return body.split('\n', 2)[1]?.trim() ?? '';
}

/** Out of the hidden line that the claim begins with, below its marker. */
export function readStartRecord(key: string, line: string): StartRecord | null {
  const marker = parseMarker(line);
  if (marker?.kind !== 'start-record') return null;
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
  const method = methods.find((one) => one === rest['method']);
  if (at === null || approvedAt === null || state === undefined || method === undefined)
    return null;
  return {
    key,
    method,
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
