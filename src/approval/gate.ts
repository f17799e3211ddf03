/** Who asked, who agreed, and whether that is enough: a pure reading of the thread, done again at each run. */
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';
import type { Incident } from '../incident/incident.js';
import type { FoundRecord } from '../incident/start-records.js';
import type { SlashCommands } from '../incident/slash-commands/authorize.js';
import type { ObeyedCommand } from '../incident/slash-commands/command.js';
import type { CommentRecord } from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { Call } from './calls.js';

/** What can be approved: whoever approves names its hash. */
export interface Approvable {
  readonly kind: 'plan';
  /** Eight hex digits over all that an approval is for. */
  readonly hash: string;
  readonly key: string;
  /** `null`: nothing is called, the commands are for a person. */
  readonly call: Call | null;
}

export interface NotApprovable {
  readonly kind: 'none';
  /** One sentence without its full stop. */
  readonly reason: string;
}

/** A proposal, thought through. */
export interface Gate<P = Approvable | NotApprovable> {
  readonly proposal: CommentRecord;
  readonly plan: P;
  readonly expiresAt: Instant;
  /** From when on the one who proposed may approve, `null`: never. */
  readonly aloneFrom: Instant | null;
  /** The first approval that counts. */
  readonly approval: CommentRecord | null;
  /** What was begun on this proposal; then the plan is history. */
  readonly record: FoundRecord | null;
  readonly phase: Phase;
}

/** Nothing is begun for an incident that is over, nor on a word from before it came back. */
export interface Phase {
  readonly isOver: boolean;
  readonly backSince: Instant | null;
}

export interface Proposal<P> {
  readonly comment: CommentRecord;
  readonly plan: P;
  /** By another person; 0 = the one who proposed may approve too. */
  readonly approvals: number;
  readonly record: FoundRecord | null;
  readonly phase: Phase;
}

type ApproveWord = Extract<ObeyedCommand, { readonly command: { readonly name: 'approve' } }>;
type Words = Pick<SlashCommands, 'obeyed'>;

/** Somebody may write words into another person's comment, so an edited one neither proposes nor approves. */
export function isEdited({ createdAt, updatedAt }: CommentRecord): boolean {
  return updatedAt > createdAt;
}

export function approvals({ obeyed }: Words): readonly ApproveWord[] {
  return obeyed.filter((one): one is ApproveWord => one.command.name === 'approve');
}

export function openGateFor<P extends Approvable | NotApprovable>(
  { comment, plan, approvals: needed, record, phase }: Proposal<P>,
  commands: Words,
  config: Config,
): Gate<P> {
  const { aloneAfterMinutes, expiresAfterMinutes } = config.rollback;
  const alone = plusSeconds(comment.createdAt, aloneAfterMinutes * 60);
  const gate: Gate<P> = {
    proposal: comment,
    plan,
    expiresAt: plusSeconds(comment.createdAt, expiresAfterMinutes * 60),
    aloneFrom: needed === 0 ? comment.createdAt : aloneAfterMinutes === 0 ? null : alone,
    approval: null,
    record,
    phase,
  };
  const good = approvals(commands).find((word) => faultOf(word, [gate], config) === null);
  return { ...gate, approval: good?.comment ?? null };
}

export function phaseOf({ status, open, withdrawn, returns }: Incident): Phase {
  const isOver = status === 'resolved' || !open || withdrawn;
  return { isOver, backSince: returns.at(-1) ?? null };
}

/** Why an approval does not count for any of the gates; `null` when it does. */
export function faultOf(
  { command: { hash }, comment }: ApproveWord,
  gates: readonly Gate[],
  config: Config,
): Problem | null {
  if (gates.some(({ record }) => record?.approval === comment.id)) return null;
  const before = gates.filter(({ proposal }) => proposal.id < comment.id);
  if (before.some(({ record }) => record?.key.endsWith(`-${hash}`) === true)) return begunAlready;
  const open = before.flatMap((gate) =>
    gate.plan.kind === 'plan' && gate.plan.call !== null ? [{ gate, plan: gate.plan }] : [],
  );
  const meant = open.find(({ plan }) => plan.hash === hash);
  if (meant !== undefined && meant.gate.record === null)
    return personFault(comment, meant.gate, config) ?? phaseFault(comment, meant.gate.phase);
  if (meant !== undefined) return begunAlready;
  const waiting = open.filter(({ gate }) => gate.record === null);
  if (waiting.length > 0)
    return stale(
      hash,
      waiting.map(({ plan }) => plan.hash),
    );
  return open.length > 0 ? begunAlready : nothingToApprove;
}

function phaseFault({ createdAt }: CommentRecord, { isOver, backSince }: Phase): Problem | null {
  if (isOver) return over;
  return backSince !== null && createdAt < backSince ? before : null;
}

function personFault(comment: CommentRecord, gate: Gate, { rollback }: Config): Problem | null {
  const { author, createdAt } = comment;
  const refuse = (message: string, remedy: string): Problem => ({ code: 'PM672', message, remedy });
  if (isEdited(comment))
    return refuse('An edited comment does not approve', 'Write a new comment.');
  const among = rollback.approvers.some(
    (one) => one.replace(/^@/, '').toLowerCase() === author.login.toLowerCase(),
  );
  if (rollback.approvers.length > 0 && !among)
    return refuse(
      'Only the approvers of the configuration may approve',
      `Ask one of ${rollback.approvers.slice(0, 10).join(', ').replaceAll('@', '')}.`,
    );
  if (createdAt > gate.expiresAt)
    return refuse('The proposal has expired', 'Ask again: things have moved on since.');
  if (author.login.toLowerCase() !== gate.proposal.author.login.toLowerCase()) return null;
  if (gate.aloneFrom !== null && createdAt >= gate.aloneFrom) return null;
  return refuse(
    'Another person has to approve what you proposed',
    gate.aloneFrom === null
      ? 'Ask somebody to read the plan.'
      : `When nobody answers, you may approve alone from ${gate.aloneFrom.slice(11, 16)} UTC on.`,
  );
}

function unknownPlan(message: string, remedy: string): Problem {
  return { code: 'PM671', message, remedy };
}

const over: Problem = {
  code: 'PM672',
  message: 'The incident is over, so nothing is started',
  remedy: 'When it is not, write `/reopen`, and approve again.',
};
const before: Problem = {
  code: 'PM672',
  message: 'The incident has come back since that approval, so nothing is started',
  remedy: 'Read the plan again, and approve it again.',
};
const nothingToApprove = unknownPlan(
  'There is no plan that could be approved',
  'Ask for one with `/rollback` or `/run`.',
);
const begunAlready = unknownPlan('That was begun already', 'Its comment says what became of it.');

function stale(hash: string, open: readonly string[]): Problem {
  return unknownPlan(
    `No plan has the hash ${hash} now: a plan that changed has another one, and an approval of the old one is void`,
    `Read the plan again; it is ${open.join(' or ')} now.`,
  );
}
