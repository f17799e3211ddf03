/** Outputs of the Action: a few plain values for later steps, and everything as JSON. */
import type { JobRequest } from './events.js';
import type { JobReport } from './jobs.js';
import { probeVerdictOf } from './probe-outputs.js';
import { updateOutputs } from './update-outputs.js';

/** Name → description; action.yml and the reference are checked against it. */
export const outputTable = {
  operation:
    'The jobs that were done: `incident`, `open-incidents`, `review`, `follow-ups`, …, comma-separated',
  json: 'Everything as JSON: jobs, changes with outcome and URL, findings, checks of readiness, follow-ups',
  changed: 'How many things were created or updated; 0 when everything was up to date',
  'postmortem-path': 'Path of the postmortem file, when one was written or refreshed',
  'pull-request': 'Number of the postmortem pull request',
  'reported-change': 'URL of the entry that keeps a change reported from outside',
  findings: 'Number of review findings',
  'follow-ups-open': 'Follow-ups that are tracked and not done',
  'follow-ups-overdue': 'Follow-ups past their due date',
  'open-incidents':
    'How many incidents somebody still responds to; of `watch` and `watch-switch` only',
  probe:
    'What was seen from outside: `up`, `partly`, `down` or `cannot-tell`, empty when nobody looked',
  'probe-evidence':
    'Path of a JSON file with what the addresses answered, redacted; for an artifact',
  'update-text':
    'Text of the public update (`/update`) that this run took up; empty when there was none',
  'update-due': 'When the next public update is due, ISO 8601 in UTC; empty when none is',
  ready: '`true` or `false`, of `doctor` only: whether everything is ready for an incident',
  'not-ready': 'Ids of the checks of `doctor` that fail, comma-separated',
  requests: 'Requests that were sent to GitHub',
} as const;

export type OutputName = keyof typeof outputTable;

export function collectOutputs(
  jobs: readonly JobRequest[],
  reports: readonly JobReport[],
  usage: { readonly requests: number },
  /** Path of the file with what was answered from outside. */
  evidence = '',
): Readonly<Record<OutputName, string>> {
  const applied = reports.flatMap((report) => report.applied);
  const states = reports.flatMap(({ output }) =>
    output.kind === 'follow-ups' ? output.followUps.followUps.map(({ state }) => state) : [],
  );
  const scaffold =
    reports
      .map(({ output }) => (output.kind === 'incident' ? output.scaffold : null))
      .find((one) => one?.text != null) ?? null;
  const pull =
    applied.find(({ change, number }) => change.kind === 'pull-request' && number !== undefined)
      ?.number ?? scaffold?.pullRequest?.number;
  return {
    operation: [...new Set(jobs.map(({ kind }) => kind))].join(','),
    json: JSON.stringify(renderJson(reports)),
    changed: String(
      applied.filter(({ outcome }) => outcome === 'created' || outcome === 'updated').length,
    ),
    'postmortem-path': scaffold?.path ?? '',
    'pull-request': pull === undefined ? '' : String(pull),
    'reported-change': applied.find(({ change }) => change.kind === 'log-entry')?.url ?? '',
    findings: String(collectFindings(reports).length),
    'follow-ups-open': String(
      states.filter((state) => state === 'tracked' || state === 'overdue').length,
    ),
    'follow-ups-overdue': String(states.filter((state) => state === 'overdue').length),
    'open-incidents': openIncidentsOf(reports),
    probe: probeVerdictOf(reports),
    'probe-evidence': evidence,
    ...updateOutputs(reports),
    ...readinessOutputs(reports),
    requests: String(usage.requests),
  };
}

function openIncidentsOf(reports: readonly JobReport[]): string {
  const counts = reports.flatMap(({ output }) => (output.kind === 'open' ? [output.count] : []));
  return String(counts[0] ?? '');
}

function readinessOutputs(
  reports: readonly JobReport[],
): Readonly<Record<'ready' | 'not-ready', string>> {
  const results = reports.flatMap(({ output }) =>
    output.kind === 'readiness' ? [output.readiness.results] : [],
  )[0];
  if (results === undefined) return { ready: '', 'not-ready': '' };
  const faults = results.filter(({ answer }) => answer.state === 'no').map(({ id }) => id);
  return { ready: String(faults.length === 0), 'not-ready': faults.join(',') };
}

function collectFindings(reports: readonly JobReport[]) {
  return reports.flatMap(({ output }) =>
    output.kind === 'review' && !output.ours
      ? output.review.documents.flatMap(({ document, findings }) =>
          findings.map(({ ruleId, severity, message, place }) => ({
            path: document.path,
            line: place.line,
            column: place.column,
            ruleId,
            severity,
            message,
          })),
        )
      : [],
  );
}

function renderJson(reports: readonly JobReport[]) {
  return {
    jobs: reports.map(({ title, plan, applied }) => ({
      title,
      reasons: plan.reasons,
      changes: applied.map(({ change, outcome, url }) => ({ kind: change.kind, outcome, url })),
    })),
    findings: collectFindings(reports),
    readiness: reports.flatMap(({ output }) =>
      output.kind === 'readiness'
        ? output.readiness.results.map(({ id, group, answer }) => ({ id, group, ...answer }))
        : [],
    ),
    followUps: reports.flatMap(({ output }) =>
      output.kind === 'follow-ups'
        ? output.followUps.followUps.map(({ key, state, item, issue, daysLate }) => ({
            key,
            state,
            text: item.text,
            owner: item.owner,
            due: item.due,
            issue: issue?.number ?? null,
            daysLate,
          }))
        : [],
    ),
  };
}
