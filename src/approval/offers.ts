/** Which runbooks that run are offered: those of the phase and the services, and none that would undo a fix under way. */
import type { Deploys } from '../changes/deploys.js';
import type { Config } from '../config/config.js';
import type { Phase } from '../incident/checklist/steps.js';
import type { Incident, IncidentFacts } from '../incident/incident.js';
import { rollbackRecords } from '../incident/rollback-records.js';
import { choicesOf, type RunnableRunbook } from '../incident/runbook-inputs.js';
import { runbookRecords } from '../incident/runbook-records.js';
import { isOpenRecord } from '../incident/start-records.js';
import { workflowFit } from './workflow-fit.js';

export interface OfferInput {
  readonly facts: IncidentFacts;
  readonly deploys: Deploys;
  readonly config: Config;
}

/** Commands to copy, `/run maintenance-page on|off`. */
export function offeredRuns(
  { services }: Pick<Incident, 'services'>,
  phase: Phase,
  input: OfferInput,
): readonly string[] {
  if (isFixUnderWay(input)) return [];
  return input.config.runbooks
    .filter((runbook) => runbook.phase === phase && isFor(runbook, services))
    .filter(({ name }) => !hasRun(name, input))
    .filter(({ workflow }) => workflowFit(workflow, [], input.facts) === null)
    .map(printOffer);
}

function isFor({ services }: RunnableRunbook, concerned: readonly string[]): boolean {
  const names = new Set(concerned.map((name) => name.toLowerCase()));
  return services.length === 0 || services.some((name) => names.has(name.toLowerCase()));
}

/** What a run did is not undone by an offer: who wants the other choice writes it. */
function hasRun(name: string, { facts }: OfferInput): boolean {
  return runbookRecords(facts).some(
    (record) =>
      runbookOf(record.to) === name && (isOpenRecord(record) || record.state === 'succeeded'),
  );
}

function isFixUnderWay({ facts, deploys }: OfferInput): boolean {
  return (
    rollbackRecords(facts).some(isOpenRecord) ||
    deploys.deploys.some(({ state }) => state === 'running')
  );
}

/** What goes on while this one is asked for, a sentence each. */
export function underWay(name: string, { facts, deploys }: OfferInput): readonly string[] {
  const deploy = deploys.deploys.find(({ state }) => state === 'running');
  const own = runbookRecords(facts).findLast(
    (record) => runbookOf(record.to) === name && isOpenRecord(record),
  );
  return [
    ...(deploy === undefined
      ? []
      : [`A deploy is under way (${deploy.label}): it may be the fix.`]),
    ...(rollbackRecords(facts).some(isOpenRecord) ? ['A rollback is under way.'] : []),
    ...(own === undefined ? [] : [`"${own.to}" was started and has not ended.`]),
  ];
}

/** The runbook of a record, whose words begin with its name. */
export function runbookOf(what: string): string {
  return what.split(' ', 1)[0] ?? what;
}

function printOffer(runbook: RunnableRunbook): string {
  const choices = choicesOf(runbook).map(({ values }) => values.join('|'));
  return ['/run', runbook.name, ...choices].join(' ');
}
