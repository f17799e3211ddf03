/**
 * What was approved. The incident's job plans and answers; this job alone, in a workflow of its own that may start
 * others, carries an approved rollback or runbook out and follows what it began.
 */
import type { Gate } from '../approval/gate.js';
import { rollbackRecords, runComment } from '../incident/rollback-records.js';
import { runbookRecords, runbookRun } from '../incident/runbook-records.js';
import { isOpenRecord } from '../incident/start-records.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { RollbackGate } from '../rollback/gate.js';
import { UserError } from '../errors.js';
import type { RepositoryReader, WorkflowRunRecord } from '../repository/repository.js';
import { plusSeconds } from '../time/instant.js';
import type { AppliedChange } from './apply.js';
import { type Begun, findBegun } from './follow-starts.js';
import { followRecords } from './followed.js';
import { type Gates, gatesOf } from './gates.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';
import type { Job, Planned, RunContext } from './job.js';
import type { Change, StartChange } from './plan.js';
import { readIncidentFacts } from './read-facts.js';
import { concludeStarts, startOf } from './starts.js';
import type { IncidentInput } from './timeline.js';

export interface RollbackFacts {
  readonly incident: IncidentFacts;
  /** With the keys of what was approved, or was begun and has not ended. */
  readonly begun: Begun;
}

export interface RollbackOutput {
  readonly view: IncidentView;
  readonly gate: RollbackGate | null;
}

export function createRollbackJob(
  plugIns: IncidentPlugIns,
): Job<IncidentInput, RollbackFacts, RollbackOutput> {
  return {
    id: 'rollback',
    description: 'start an approved rollback or runbook, once, and follow it',
    read: async (reader, { issue }, context) => {
      const incident = await readIncidentFacts(reader, issue, context.config, context.now);
      const view = buildIncidentView(incident, context.config, plugIns);
      return { incident, begun: await readBegun(reader, view) };
    },
    plan: (facts, context) => planStarts(facts, context, plugIns),
    conclude: (facts, applied: readonly AppliedChange[], { config }) =>
      concludeStarts(facts.incident, applied, config),
  };
}

/** Clocks differ: a run may seem to have begun before it was claimed. */
const slackSeconds = 300;
const pullsRead = 50;

async function readBegun(reader: RepositoryReader, view: IncidentView): Promise<Begun> {
  const { facts } = view;
  const open = [...rollbackRecords(facts), ...runbookRecords(facts)].filter(isOpenRecord);
  const approved = gatesOf(view).all.flatMap(({ plan, approval, record }) =>
    approval !== null && record === null && plan.kind === 'plan' ? (plan.call ?? []) : [],
  );
  const workflows = new Set([
    ...open.map(({ workflow }) => workflow),
    ...approved.map((call) => (call.method === 'dispatch' ? call.workflow : '')),
  ]);
  const runs: WorkflowRunRecord[] = [];
  const since = plusSeconds(facts.issue.createdAt, -slackSeconds);
  for (const workflow of workflows)
    if (workflow !== '') runs.push(...(await runsOf(reader, workflow, since)));
  const isSought = [...open, ...approved].some(({ method }) => method === 'revert');
  const pulls = isSought ? await reader.pullRequests({ state: 'all', limit: pullsRead }) : [];
  return { runs, pulls, deployments: facts.deployments };
}

/** A workflow that is not there has no runs; that it cannot be started is GitHub's answer to the start. */
async function runsOf(
  reader: RepositoryReader,
  workflow: string,
  since: ReturnType<typeof plusSeconds>,
): Promise<readonly WorkflowRunRecord[]> {
  try {
    return (await reader.workflowRuns({ workflow, since, limit: 100 })).items;
  } catch (error) {
    if (error instanceof UserError && error.kind === 'missing') return [];
    throw error;
  }
}

function planStarts(
  { incident, begun }: RollbackFacts,
  context: RunContext,
  plugIns: IncidentPlugIns,
): Planned<RollbackOutput> {
  const view = buildIncidentView(incident, context.config, plugIns);
  const gates = gatesOf(view);
  const verdicts = verdictsOn(gates, view, begun);
  const started = verdicts.filter((one): one is StartChange => typeof one !== 'string');
  const changes: readonly Change[] = [...followRecords(view, begun, context.now), ...started];
  const reasons = verdicts.map((one) => (typeof one === 'string' ? one : `${one.key} is approved`));
  return {
    plan: { changes, reasons: [...reasons, ...view.facts.omissions] },
    output: { view, gate: gates.rollback },
  };
}

function verdictsOn(
  { rollback, runs }: Gates,
  view: IncidentView,
  begun: Begun,
): readonly (StartChange | string)[] {
  if (!isIncident(view)) return ['this is no incident'];
  return [
    rollback === null
      ? 'nobody asked for a rollback'
      : verdictOn(rollback, runComment, view, begun),
    ...runs.map((gate) => verdictOn(gate, runbookRun, view, begun)),
  ];
}

/** What is begun now, or why nothing is. */
function verdictOn(
  gate: Gate,
  comment: string,
  { facts, config }: IncidentView,
  begun: Begun,
): StartChange | string {
  const { plan, approval, record } = gate;
  if (record !== null) return `${record.key} was begun already: ${record.state}`;
  if (plan.kind === 'none') return `there is no plan: ${plan.reason}`;
  if (plan.call === null) return 'the configured method starts nothing';
  if (gate.phase.isOver) return 'the incident is over';
  if (approval === null) return `plan ${plan.hash} is not approved`;
  if (facts.readAt > gate.expiresAt) return `the approval of ${plan.hash} has expired`;
  // Somebody may have deleted our claim.
  if (findBegun({ key: plan.key, method: plan.call.method }, begun) !== null)
    return `${plan.key} has run already`;
  return startOf({ ...gate, plan, approval }, comment, facts, config);
}
