/**
 * The way back. The incident's job plans and answers; this job alone, in a workflow of its own that may start others,
 * carries an approved plan out and follows its run.
 */
import { rollbackRecords, runComment, type RollbackRecord } from '../incident/rollback-records.js';
import type { IncidentFacts } from '../incident/incident.js';
import { renderRollbackRun } from '../render/rollback/run.js';
import type { RepositoryReader, WorkflowRunRecord } from '../repository/repository.js';
import { type Gate, openGate } from '../rollback/gate.js';
import { plusSeconds, secondsBetween } from '../time/instant.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';
import type { Job, Planned, RunContext } from './job.js';
import type { Change, CommentChange, DispatchChange } from './plan.js';
import { readIncidentFacts } from './read-facts.js';
import type { IncidentInput } from './timeline.js';

export interface RollbackFacts {
  readonly incident: IncidentFacts;
  /** Of the workflows of rollbacks that have not ended. */
  readonly runs: readonly WorkflowRunRecord[];
}

export interface RollbackOutput {
  readonly view: IncidentView;
  readonly gate: Gate | null;
}

export function createRollbackJob(
  plugIns: IncidentPlugIns,
): Job<IncidentInput, RollbackFacts, RollbackOutput> {
  return {
    id: 'rollback',
    description: 'start an approved rollback, once, and follow its run',
    read: async (reader, { issue }, context) => {
      const incident = await readIncidentFacts(reader, issue, context.config, context.now);
      return { incident, runs: await readRuns(reader, incident, context) };
    },
    plan: (facts, context) => planRollbackRun(facts, context, plugIns),
  };
}

/** Clocks differ: a run may seem to have begun before it was claimed. */
const slackSeconds = 300;

async function readRuns(
  reader: RepositoryReader,
  incident: IncidentFacts,
  { config: { rollback } }: RunContext,
): Promise<readonly WorkflowRunRecord[]> {
  const waiting = rollbackRecords(incident).filter(isOpen);
  const names = new Set([...waiting.map(({ workflow }) => workflow), rollback.workflow]);
  const runs: WorkflowRunRecord[] = [];
  for (const workflow of names)
    if (workflow !== null && rollback.method === 'dispatch') {
      const since = plusSeconds(incident.issue.createdAt, -slackSeconds);
      runs.push(...(await reader.workflowRuns({ workflow, since, limit: 100 })).items);
    }
  return runs;
}

function isOpen({ state }: RollbackRecord): boolean {
  return state === 'claimed' || state === 'running';
}

function planRollbackRun(
  facts: RollbackFacts,
  context: RunContext,
  plugIns: IncidentPlugIns,
): Planned<RollbackOutput> {
  const view = buildIncidentView(facts.incident, context.config, plugIns);
  const gate = openGate(view);
  const followed = rollbackRecords(view.facts)
    .filter(isOpen)
    .flatMap((record) => follow(record, facts, context));
  const started = isIncident(view) ? start(gate, view, facts.runs) : 'this is no incident';
  const changes: readonly Change[] = [
    ...followed,
    ...(typeof started === 'string' ? [] : [started]),
  ];
  const reason = typeof started === 'string' ? started : `${started.key} is approved`;
  return { plan: { changes, reasons: [reason, ...view.facts.omissions] }, output: { view, gate } };
}

/** What is begun now, or why nothing is. */
function start(
  gate: Gate | null,
  { facts, incident }: IncidentView,
  runs: readonly WorkflowRunRecord[],
): DispatchChange | string {
  if (gate === null) return 'nobody asked for a rollback';
  const { plan, approval, record, proposal } = gate;
  if (record !== null) return `the rollback was begun already: ${record.state}`;
  if (plan.kind === 'none') return `there is no plan: ${plan.reason}`;
  if (plan.call === null) return 'the configured method starts nothing';
  if (facts.issue.state !== 'open' || incident.withdrawn) return 'the incident is over';
  if (approval === null) return `plan ${plan.hash} is not approved`;
  if (facts.readAt > gate.expiresAt) return `the approval of ${plan.hash} has expired`;
  // Somebody may have deleted our claim.
  if (runs.some((run) => isRunOf(run, plan.key))) return `${plan.key} has run already`;
  const claimed: RollbackRecord = {
    key: plan.key,
    proposal: proposal.id,
    approval: approval.id,
    proposer: proposal.author.login,
    approver: approval.author.login,
    approvedAt: approval.createdAt,
    to: plan.to.name,
    workflow: plan.call.workflow,
    at: facts.readAt,
    state: 'claimed',
    url: '',
    endedAt: null,
  };
  const page = { url: facts.repository.url, unseen: false };
  return {
    kind: 'dispatch',
    issue: facts.issue.number,
    comment: runComment,
    key: plan.key,
    ...plan.call,
    body: renderRollbackRun(claimed, page),
    refused: renderRollbackRun({ ...claimed, state: 'refused' }, page),
  };
}

function isRunOf({ title = '' }: WorkflowRunRecord, key: string): boolean {
  return title.split(/[^\w-]+/).includes(key);
}

/** Until then a run that GitHub has taken may not be in its lists. */
const unseenSeconds = 60;

function follow(
  record: RollbackRecord,
  { incident, runs }: RollbackFacts,
  { now }: RunContext,
): readonly CommentChange[] {
  const run = runs.find((one) => isRunOf(one, record.key));
  const seen = run === undefined ? record : { ...record, ...stateOf(run), url: run.url };
  const unseen = seen.state === 'claimed' && secondsBetween(record.at, now) > unseenSeconds;
  // Nothing new: another run may be about to send, and knows its claim by its words.
  if (seen.state === 'claimed' && !unseen) return [];
  return [
    {
      kind: 'comment',
      issue: incident.issue.number,
      key: runComment,
      part: record.key,
      body: renderRollbackRun(seen, { url: incident.repository.url, unseen }),
    },
  ];
}

function stateOf({
  status,
  conclusion,
  updatedAt,
}: WorkflowRunRecord): Pick<RollbackRecord, 'state' | 'endedAt'> {
  if (status !== 'completed') return { state: 'running', endedAt: null };
  return { state: conclusion === 'success' ? 'succeeded' : 'failed', endedAt: updatedAt };
}
