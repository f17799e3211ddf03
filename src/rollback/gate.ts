/** Who asked, who agreed, and whether that is enough: a pure reading of the thread, done again at each run. */
import type { Config } from '../config/config.js';
import type { Problem } from '../errors.js';
import { rollbackRecords, type RollbackRecord } from '../incident/rollback-records.js';
import type { SlashCommands } from '../incident/slash-commands/authorize.js';
import type { ObeyedCommand } from '../incident/slash-commands/command.js';
import type { CommentRecord } from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import { type NoPlan, planRollback, type RollbackPlan } from './plan.js';
import type { Known } from './versions.js';

export interface GateInput extends Known {
  readonly commands: SlashCommands;
  readonly config: Config;
}

type RollbackWord = Extract<ObeyedCommand, { readonly command: { readonly name: 'rollback' } }>;
type ApproveWord = Extract<ObeyedCommand, { readonly command: { readonly name: 'approve' } }>;

/** The last proposal, thought through. */
export interface Gate {
  readonly proposal: CommentRecord;
  readonly plan: RollbackPlan | NoPlan;
  readonly expiresAt: Instant;
  /** From when on the one who proposed may approve, `null`: never. */
  readonly aloneFrom: Instant | null;
  /** The first approval that counts. */
  readonly approval: CommentRecord | null;
  /** What was begun on this proposal; then the plan is history. */
  readonly record: RollbackRecord | null;
}

/** Somebody may write words into another person's comment, so an edited one neither proposes nor approves. */
export function isEdited({ createdAt, updatedAt }: CommentRecord): boolean {
  return updatedAt > createdAt;
}

export function proposals({ obeyed }: Pick<SlashCommands, 'obeyed'>): readonly RollbackWord[] {
  return obeyed.filter(
    (one): one is RollbackWord =>
      one.command.name === 'rollback' && !one.command.list && !isEdited(one.comment),
  );
}

export function approvals({ obeyed }: Pick<SlashCommands, 'obeyed'>): readonly ApproveWord[] {
  return obeyed.filter((one): one is ApproveWord => one.command.name === 'approve');
}

/** `null`: nobody asked for a rollback. */
export function openGate(input: GateInput): Gate | null {
  const last = proposals(input.commands).at(-1);
  if (last === undefined) return null;
  const { comment: proposal, command } = last;
  const { aloneAfterMinutes, expiresAfterMinutes, approvals: needed } = input.config.rollback;
  const alone = plusSeconds(proposal.createdAt, aloneAfterMinutes * 60);
  const gate: Gate = {
    proposal,
    plan: planRollback({ comment: proposal.id, to: command.to }, input, input.config),
    expiresAt: plusSeconds(proposal.createdAt, expiresAfterMinutes * 60),
    aloneFrom: needed === 0 ? proposal.createdAt : aloneAfterMinutes === 0 ? null : alone,
    approval: null,
    record: rollbackRecords(input.facts).find((one) => one.proposal === proposal.id) ?? null,
  };
  const good = approvals(input.commands).find((word) => faultOf(word, gate, input.config) === null);
  return { ...gate, approval: good?.comment ?? null };
}

/** Why an approval does not count; `null` when it does. */
export function faultOf(
  { command, comment }: ApproveWord,
  gate: Gate | null,
  config: Config,
): Problem | null {
  if (gate?.record?.approval === comment.id) return null;
  const plan = gate?.plan;
  if (gate === null || plan?.kind !== 'plan' || plan.call === null || comment.id < gate.proposal.id)
    return unknownPlan('There is no plan that could be approved', 'Ask for one with `/rollback`.');
  if (gate.record !== null)
    return unknownPlan('That rollback was begun already', 'Its comment says what became of it.');
  if (plan.hash !== command.hash)
    return unknownPlan(
      `No plan has the hash ${command.hash} now: a plan that changed has another one, and an approval of the old one is void`,
      `Read the plan again; it is ${plan.hash} now.`,
    );
  return personFault(comment, gate, config);
}

function personFault(comment: CommentRecord, gate: Gate, { rollback }: Config): Problem | null {
  const { author, createdAt } = comment;
  const refuse = (message: string, remedy: string): Problem => ({ code: 'PM672', message, remedy });
  if (isEdited(comment))
    return refuse('An edited comment does not approve', 'Write a new comment.');
  const among = rollback.approvers.some((one) => one.toLowerCase() === author.login.toLowerCase());
  if (rollback.approvers.length > 0 && !among)
    return refuse(
      'Only the approvers of the configuration may approve',
      `Ask one of ${rollback.approvers.slice(0, 10).join(', ')}.`,
    );
  if (createdAt > gate.expiresAt)
    return refuse(
      'The proposal has expired',
      'Ask again with `/rollback`: things have moved on since.',
    );
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
