/**
 * Everything that one event of an incident calls for, from one read: timeline, correlation and,
 * once it is over, the postmortem.
 */
import type { RepositoryReader } from '../repository/repository.js';
import type { Job, Planned, RunContext } from './job.js';
import { planCorrelation } from './correlate.js';
import type { Probing } from '../probe/probe.js';
import { planProbe, readAndLook } from './probe.js';
import { answerPostmortem } from './answer-postmortem.js';
import { readScaffoldFacts, type ScaffoldFacts, type ScaffoldOutput } from './read-scaffold.js';
import { planScaffold } from './scaffold.js';
import { type IncidentInput, planTimeline } from './timeline.js';
import {
  buildIncidentView,
  type IncidentPlugIns,
  type IncidentView,
  isIncident,
} from './incident-view.js';
import { type IncidentFacts } from '../incident/incident.js';
import { incidentFromFacts } from '../incident/incident-from-facts.js';
import { readSlashCommands } from '../incident/slash-commands/authorize.js';
import { mayCommand } from '../incident/slash-commands/permission.js';

export interface WholeInput extends IncidentInput {
  /** `false`: timeline and correlation only, for a token that may write no contents. */
  readonly postmortem?: boolean;
  /** A look from outside that was taken already. */
  readonly probing?: Probing;
}

export interface WholeFacts {
  readonly incident: IncidentFacts;
  /** `null` while the incident is open and nobody asked for the postmortem. */
  readonly scaffold: ScaffoldFacts | null;
  /** Closed by somebody who may not command, so that the postmortem waits for a word of somebody who may. */
  readonly closedByStranger: boolean;
  /** Whether this run may open the postmortem, and so has to answer those who asked for it. */
  readonly postmortem: boolean;
}

export interface WholeOutput {
  readonly view: IncidentView;
  readonly scaffold: ScaffoldOutput | null;
}

export function createIncidentJob(
  plugIns: IncidentPlugIns,
): Job<WholeInput, WholeFacts, WholeOutput> {
  // Thinking a long thread through takes seconds, and what was planned is asked for again at the end.
  const planned = new WeakMap<WholeFacts, Planned<WholeOutput>>();
  const plan = (facts: WholeFacts, context: RunContext): Planned<WholeOutput> => {
    const known = planned.get(facts) ?? planWhole(facts, context, plugIns);
    planned.set(facts, known);
    return known;
  };
  return {
    id: 'incident',
    description: 'timeline and correlation of one incident; its postmortem too, once it is closed',
    read: readWhole,
    plan,
    conclude: (facts, applied, context) => {
      if (!facts.postmortem) return [];
      const { view, scaffold } = plan(facts, context).output;
      return answerPostmortem(view, scaffold, applied);
    },
  };
}

async function readWhole(
  reader: RepositoryReader,
  { issue, edit, postmortem = true, probing }: WholeInput,
  context: RunContext,
): Promise<WholeFacts> {
  const incident = await readAndLook(reader, { issue, ...(edit && { edit }) }, context, probing);
  const occasion = postmortem ? postmortemOccasion(incident, context) : null;
  const closedByStranger =
    occasion === 'closed' && !(await closedByOneOfUs(reader, incident, context));
  return {
    incident,
    scaffold:
      occasion === null || closedByStranger
        ? null
        : await readScaffoldFacts(reader, incident, context),
    closedByStranger,
    postmortem,
  };
}

/** Why it is time for the postmortem; `null` while it is not. */
function postmortemOccasion(
  facts: IncidentFacts,
  { config }: RunContext,
): 'requested' | 'closed' | null {
  if (!isIncident({ facts, config })) return null;
  const incident = incidentFromFacts(facts, config, readSlashCommands(facts, config));
  if (incident.withdrawn) return null;
  if (incident.postmortemRequested) return 'requested';
  const { stateReason } = facts.issue;
  return incident.open || stateReason === 'not_planned' || stateReason === 'duplicate'
    ? null
    : 'closed';
}

/**
 * In a public repository a stranger may open an issue through the form and close it again: that
 * must not make us write files.
 */
async function closedByOneOfUs(
  reader: RepositoryReader,
  facts: IncidentFacts,
  { config }: RunContext,
): Promise<boolean> {
  const closer = [...facts.issueEvents].reverse().find(({ event }) => event === 'closed')?.actor;
  // A merged pull request or an app closes on behalf of somebody who could.
  if (closer === undefined || closer.type === 'Bot') return true;
  const permissions = Object.hasOwn(facts.permissions, closer.login)
    ? facts.permissions
    : { [closer.login]: await reader.permission(closer.login) };
  return mayCommand(permissions, closer.login, config);
}

function planWhole(
  facts: WholeFacts,
  context: RunContext,
  plugIns: IncidentPlugIns,
): Planned<WholeOutput> {
  const view = buildIncidentView(facts.incident, context.config, plugIns);
  const parts = [planTimeline(view), planCorrelation(view), planProbe(view)];
  const scaffold = facts.scaffold === null ? null : planScaffold(facts.scaffold, view, context);
  const plans = [...parts.map(({ plan }) => plan), ...(scaffold === null ? [] : [scaffold.plan])];
  return {
    plan: {
      changes: plans.flatMap(({ changes }) => changes),
      reasons: [
        ...new Set([...plans.flatMap(({ reasons }) => reasons), ...waiting(facts, context)]),
      ],
      notes: plans.flatMap(({ notes = [] }) => notes),
    },
    output: { view, scaffold: scaffold?.output ?? null },
  };
}

function waiting(
  { closedByStranger, incident }: WholeFacts,
  { config }: RunContext,
): readonly string[] {
  return closedByStranger
    ? [
        `#${incident.issue.number} was closed by somebody without ${config.commands.permission} ` +
          'access; /postmortem by somebody with it opens the postmortem',
      ]
    : [];
}
