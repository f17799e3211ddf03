/** What a `/run` would start, as data; and the gates of those that were asked for. */
import { type Gate, isEdited, type Phase, phaseOf, openGateFor } from '../approval/gate.js';
import type { Approvable, NotApprovable } from '../approval/gate.js';
import type { WorkflowCall } from '../approval/calls.js';
import { workflowFit } from '../approval/workflow-fit.js';
import type { Deploys } from '../changes/deploys.js';
import type { Config } from '../config/config.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import type { ChosenRun, RunnableRunbook } from '../incident/runbook-inputs.js';
import { runbookRecords } from '../incident/runbook-records.js';
import type { SlashCommands } from '../incident/slash-commands/authorize.js';
import type { CommentRecord } from '../repository/repository.js';
import { fingerprint } from '../markdown/fingerprint.js';
import { underWay } from '../approval/offers.js';
import type { Instant } from '../time/instant.js';

export interface RunInput {
  readonly facts: IncidentFacts;
  readonly incident: Incident;
  readonly deploys: Deploys;
  readonly commands: SlashCommands;
  readonly config: Config;
}

export interface RunPlan extends Approvable {
  readonly call: WorkflowCall;
  readonly run: ChosenRun;
  readonly runbook: RunnableRunbook;
  /** A sentence each. */
  readonly warnings: readonly string[];
}

export interface NoRunPlan extends NotApprovable {
  readonly run: ChosenRun;
}

export type RunGate = Gate<RunPlan | NoRunPlan>;

export interface RunWord {
  readonly comment: CommentRecord;
  readonly run: ChosenRun;
}

/** What was asked for, the first of each comment, ascending. */
export function runProposals({ obeyed }: Pick<SlashCommands, 'obeyed'>): readonly RunWord[] {
  const words = new Map<number, RunWord>();
  for (const { command, comment } of obeyed)
    if (command.name === 'run' && command.run !== null && !isEdited(comment))
      if (!words.has(comment.id)) words.set(comment.id, { comment, run: command.run });
  return [...words.values()];
}

/** Of each runbook the last one that was asked for, ascending; an earlier one is void. */
export function openRunGates(input: RunInput): readonly RunGate[] {
  const last = new Map(runProposals(input.commands).map((word) => [word.run.runbook, word]));
  const records = runbookRecords(input.facts);
  return [...last.values()]
    .sort((a, b) => a.comment.id - b.comment.id)
    .map(({ comment, run }) => {
      const plan = planRun(comment.id, run, input);
      const approvals = input.config.runbooks.find(({ name }) => name === run.runbook)?.approvals;
      const record = records.find((one) => one.proposal === comment.id) ?? null;
      const proposal = {
        comment,
        plan,
        approvals: approvals ?? 1,
        record,
        phase: phaseOfRun(input.incident, comment.createdAt),
      };
      return openGateFor(proposal, input.commands, input.config);
    });
}

/** The hash covers the comment and all that is sent: another workflow or another list of inputs is another plan. */
export function planRun(comment: number, run: ChosenRun, input: RunInput): RunPlan | NoRunPlan {
  const { facts, config } = input;
  const runbook = config.runbooks.find(({ name }) => name === run.runbook);
  if (runbook === undefined)
    return { kind: 'none', reason: `The runbook ${run.runbook} is not configured`, run };
  const { workflow } = runbook;
  const { keyInput } = config.rollback;
  const unfit = workflowFit(workflow, [...Object.keys(run.inputs), keyInput], facts);
  if (unfit !== null) return { kind: 'none', reason: unfit, run };
  const ref = facts.repository.defaultBranch;
  const hash = fingerprint(JSON.stringify([comment, run, workflow, ref])).slice(0, 8);
  const key = `run-${facts.issue.number}-${hash}`;
  const inputs = { ...run.inputs, [keyInput]: key };
  const call = { method: 'dispatch', workflow, ref, inputs } as const;
  return { kind: 'plan', hash, key, call, run, runbook, warnings: underWay(run.runbook, input) };
}

/** What was asked for after the end tidies up: a maintenance page comes down when all is well. */
function phaseOfRun(incident: Incident, askedAt: Instant): Phase {
  const resolved = incident.stated.resolved?.at ?? null;
  const tidiesUp = incident.open && !incident.withdrawn && resolved !== null && askedAt > resolved;
  return { ...phaseOf(incident), ...(tidiesUp && { isOver: false }) };
}
