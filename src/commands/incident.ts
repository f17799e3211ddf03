/** Everything that one event of an incident calls for, from one read: timeline, correlation and, once it is over, the postmortem. */
import type { RepositoryReader } from '../repository.js';
import type { Command, Outcome, Setting } from './command.js';
import { planCorrelation } from './correlate.js';
import { readIncidentFacts } from './facts.js';
import { type ScaffoldFacts, type ScaffoldOutput, planScaffold, readScaffoldFacts } from './scaffold.js';
import { type IncidentInput, planTimeline } from './timeline.js';
import { type IncidentView, isIncident, viewOf } from './view.js';
import { type IncidentFacts } from '../incident/incident.js';
import { incidentFromFacts } from '../incident/incident-from-facts.js';

export interface WholeInput extends IncidentInput {
  /** `false`: timeline and correlation only, for a token that may write no contents. */
  readonly postmortem?: boolean;
}

export interface WholeFacts {
  readonly incident: IncidentFacts;
  /** `null` while the incident is open and nobody asked for the postmortem. */
  readonly scaffold: ScaffoldFacts | null;
}

export interface WholeOutput {
  readonly view: IncidentView;
  readonly scaffold: ScaffoldOutput | null;
}

export const incidentCommand: Command<WholeInput, WholeFacts, WholeOutput> = {
  id: 'incident',
  description: 'timeline and correlation of one incident; its postmortem too, once it is closed',
  read: readWhole,
  plan: planWhole,
};

async function readWhole(reader: RepositoryReader, { issue, postmortem = true }: WholeInput, setting: Setting): Promise<WholeFacts> {
  const incident = await readIncidentFacts(reader, issue, setting.config, setting.now);
  return { incident, scaffold: postmortem && wantsPostmortem(incident, setting) ? await readScaffoldFacts(reader, incident, setting) : null };
}

function wantsPostmortem(facts: IncidentFacts, { config }: Setting): boolean {
  if (!isIncident({ facts, config })) return false;
  const incident = incidentFromFacts(facts, config);
  return !incident.withdrawn && (incident.postmortemRequested || (!incident.open && facts.issue.stateReason !== 'not_planned' && facts.issue.stateReason !== 'duplicate'));
}

function planWhole(facts: WholeFacts, setting: Setting): Outcome<WholeOutput> {
  const view = viewOf(facts.incident, setting.config);
  const parts = [planTimeline(view, setting), planCorrelation(view)];
  const scaffold = facts.scaffold === null ? null : planScaffold(facts.scaffold, view, setting);
  const plans = [...parts.map(({ plan }) => plan), ...(scaffold === null ? [] : [scaffold.plan])];
  return {
    plan: { changes: plans.flatMap(({ changes }) => changes), reasons: [...new Set(plans.flatMap(({ reasons }) => reasons))] },
    output: { view, scaffold: scaffold?.output ?? null },
  };
}
