/**
 * What labels and assignees the issue should have, as differences from what it has. Others' labels
 * and assignees stay.
 */
import type { Config } from '../config/config.js';
import { freezeAt } from './freeze.js';
import { hasLabel, isDrill, isMarkedAsIncident } from './labels.js';
import { statuses, type Incident, type IncidentFacts } from './incident.js';
import type { SlashCommands } from './slash-commands/authorize.js';
import { assignedByUs } from './own-assignments.js';
import { rowFromCommand } from './slash-commands/command.js';

export interface Difference {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** One severity label and, once somebody spoke of a status, one status label; none of ours once it was withdrawn. */
export function desiredLabels(
  incident: Incident,
  facts: IncidentFacts,
  config: Config,
): Difference {
  const severity = config.severities.find(({ name }) => name === incident.severity)?.label;
  const ofStatus = statuses.map((name) => config.labels.statusPrefix + name);
  const spoken =
    facts.issue.labels.some((label) => hasLabel(ofStatus, label)) || incident.statusStated;
  const status = spoken ? [config.labels.statusPrefix + incident.status] : [];
  // Where the type says it, the label is not needed.
  const marked = isMarkedAsIncident({ ...facts.issue, labels: [] }, config)
    ? facts.issue.labels.filter((label) => hasLabel([config.labels.incident], label))
    : [config.labels.incident];
  const frozen = isHolding(incident, facts, config) ? [config.freeze.label] : [];
  const wanted = incident.withdrawn
    ? []
    : [...marked, ...(severity === undefined ? [] : [severity]), ...status, ...frozen];
  const ours = [
    config.labels.incident,
    ...config.severities.map(({ label }) => label),
    ...ofStatus,
    config.freeze.label,
  ];
  return {
    add: wanted.filter((label) => !hasLabel(facts.issue.labels, label)),
    remove: facts.issue.labels.filter((label) => hasLabel(ours, label) && !hasLabel(wanted, label)),
  };
}

/** Deploys wait for this incident when its facts were read. Practice holds nothing up. */
export function isHolding(incident: Incident, facts: IncidentFacts, config: Config): boolean {
  return freezeAt(incident.freezes, facts.readAt) !== null && !isDrill(facts.issue, config);
}

/** The lead is assigned; who led before by a command, or whom we assigned for another reason that is gone, is not any more. */
export function desiredAssignees(
  incident: Incident,
  facts: IncidentFacts,
  { obeyed }: Pick<SlashCommands, 'obeyed'>,
): Difference {
  const { assignees } = facts.issue;
  const is = (a: string, b: string | null): boolean =>
    b !== null && a.toLowerCase() === b.toLowerCase();
  const ours = assignedByUs(facts);
  const former = obeyed.flatMap((command) => {
    const meaning = rowFromCommand(command)?.meaning;
    return meaning?.type === 'lead' ? [meaning.login] : [];
  });
  return {
    add:
      incident.lead !== null && !assignees.some((login) => is(login, incident.lead))
        ? [incident.lead]
        : [],
    remove: assignees.filter(
      (login) =>
        !is(login, incident.lead) &&
        (ours.has(login.toLowerCase()) || former.some((earlier) => is(login, earlier))),
    ),
  };
}
