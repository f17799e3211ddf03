/** The gate of the last `/rollback`. */
import { isEdited, phaseOf, type Gate, openGateFor } from '../approval/gate.js';
import type { Config } from '../config/config.js';
import type { Incident } from '../incident/incident.js';
import { rollbackRecords } from '../incident/rollback-records.js';
import type { SlashCommands } from '../incident/slash-commands/authorize.js';
import type { ObeyedCommand } from '../incident/slash-commands/command.js';
import { type NoPlan, planRollback, type RollbackPlan } from './plan.js';
import type { Known } from './versions.js';

export interface GateInput extends Known {
  readonly incident: Incident;
  readonly commands: SlashCommands;
  readonly config: Config;
}

export type RollbackGate = Gate<RollbackPlan | NoPlan>;
type RollbackWord = Extract<ObeyedCommand, { readonly command: { readonly name: 'rollback' } }>;

export function proposals({ obeyed }: Pick<SlashCommands, 'obeyed'>): readonly RollbackWord[] {
  return obeyed.filter(
    (one): one is RollbackWord =>
      one.command.name === 'rollback' && !one.command.list && !isEdited(one.comment),
  );
}

/** `null`: nobody asked for a rollback. */
export function openGate(input: GateInput): RollbackGate | null {
  const last = proposals(input.commands).at(-1);
  if (last === undefined) return null;
  const { comment, command } = last;
  const proposal = {
    comment,
    plan: planRollback({ comment: comment.id, to: command.to }, input, input.config),
    approvals: input.config.rollback.approvals,
    record: rollbackRecords(input.facts).find((one) => one.proposal === comment.id) ?? null,
    phase: phaseOf(input.incident),
  };
  return openGateFor(proposal, input.commands, input.config);
}
