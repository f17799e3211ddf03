/**
 * Issue, form, label events, assignments and commands, folded in the order in which they happened:
 * the last word counts, whoever said it and however.
 */
import { isOwnEvent, isPerson } from '../markdown/ours.js';
import { compareText } from '../text/compare.js';
import type { Config } from '../config/config.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { IssueEventRecord, IssueRecord } from '../repository/repository.js';
import type { Incident, IncidentFacts, Stated } from './incident.js';
import { withEnd, withFirstSeverity, withFreeze, withFreezeRules } from './freeze.js';
import { ticksFromFacts } from './checklist/ticks-from-facts.js';
import { latestTicks } from './checklist/tick.js';
import { assignedByUs } from './own-assignments.js';
import { readIssueForm, type IssueForm } from './issue-form.js';
import { readLabel } from './labels.js';
import type { SlashCommands } from './slash-commands/authorize.js';
import { rollbackRecords } from './rollback-records.js';
import { applyCommand, type ObeyedCommand } from './slash-commands/command.js';
import { mayCommand } from './slash-commands/permission.js';
import { reopened } from './state.js';

export function incidentFromFacts(
  facts: IncidentFacts,
  config: Config,
  { obeyed }: Pick<SlashCommands, 'obeyed'>,
): Incident {
  const form = readIssueForm(facts.issue.body, facts.issue.title, config, facts.issue.createdAt);
  const incident = steps(facts, config, obeyed).reduce<Incident>(
    (draft, { at, step }) =>
      withFreezeRules(draft, withHistory(draft, step(draft), at), at, config.freeze),
    withFirstSeverity(declared(facts, form), config.freeze),
  );
  return settled(incident, facts, config);
}

/** As it stood when the issue was opened. */
function declared(facts: IncidentFacts, form: IssueForm): Incident {
  const { issue } = facts;
  const started = form.started === null ? {} : { started: statedInIssue(issue, form.started.at) };
  return {
    number: issue.number,
    title: issue.title,
    url: issue.url,
    declaredAt: issue.createdAt,
    open: issue.state === 'open',
    closedAt: issue.closedAt,
    severity: form.severity,
    severities: form.severity === null ? [] : [{ severity: form.severity, at: issue.createdAt }],
    status: 'investigating',
    statusStated: false,
    lead: null,
    impact: form.impact === null ? null : statedInIssue(issue, form.impact),
    withdrawn: false,
    postmortemRequested: false,
    stated: started,
    verdicts: [],
    services: form.services,
    symptoms: form.symptoms,
    followUps: [],
    updates: [],
    evidence: [],
    attempts: [],
    findings: [],
    comms: null,
    scribe: null,
    leads: [],
    restores: [],
    snoozedUntil: null,
    freezes: [],
    passes: [],
    returns: [],
    ticks: [],
  };
}

function statedInIssue<T>(issue: IssueRecord, value: T): Stated<T> {
  return { value, at: issue.createdAt, by: issue.author.login, url: issue.url };
}

type Step = (incident: Incident) => Incident;

interface DatedStep {
  readonly at: Instant;
  readonly step: Step;
}

/** What later steps cannot tell: who led when, how severe it was, and when it was called open again. */
function withHistory(before: Incident, after: Incident, at: Instant): Incident {
  const leads =
    before.lead === after.lead ? after.leads : [...after.leads, { login: after.lead, at }];
  const isBack =
    (before.status === 'resolved' && after.status !== 'resolved') ||
    (before.status === 'monitoring' && after.status === 'investigating');
  const severities =
    after.severity === null || before.severity === after.severity
      ? after.severities
      : [...after.severities, { severity: after.severity, at }];
  return { ...after, leads, severities, returns: isBack ? [...after.returns, at] : after.returns };
}

/** At the same second an event comes first: the command was written in its knowledge. */
function steps(
  facts: IncidentFacts,
  config: Config,
  obeyed: readonly ObeyedCommand[],
): readonly DatedStep[] {
  const events = facts.issueEvents
    .filter(({ actor }) => !isOwnEvent(actor, facts))
    .map((event) => ({ at: event.createdAt, step: stepOfEvent(event, config) }));
  const commands = obeyed.map((command) => ({
    at: command.comment.createdAt,
    step: (incident: Incident) => applyCommand(incident, command),
  }));
  const claims = (facts.claims ?? [])
    .filter(({ user }) => isPerson(user) && mayCommand(facts.permissions, user.login, config))
    .map(({ user, at }) => ({
      at,
      // A claim takes what nobody has; to take it from somebody, say so.
      step: (incident: Incident) => ({ ...incident, lead: incident.lead ?? user.login }),
    }));
  return [...events, ...claims, ...commands, ...rollbackSteps(facts, config)].sort((a, b) =>
    compareText(a.at, b.at),
  );
}

/** The next push must not undo what a rollback of ours achieved. */
function rollbackSteps(facts: IncidentFacts, { freeze }: Config): readonly DatedStep[] {
  if (!freeze.afterRollback) return [];
  return rollbackRecords(facts).flatMap(({ state, endedAt, key, to, url }) =>
    state !== 'succeeded' || endedAt === null
      ? []
      : [
          {
            at: endedAt,
            step: (incident: Incident) =>
              withFreeze(incident, {
                id: key,
                at: endedAt,
                until: plusSeconds(endedAt, freeze.minutes * 60),
                cause: 'rollback',
                by: null,
                reason: to,
                url,
                end: null,
              }),
          },
        ],
  );
}

function stepOfEvent(event: IssueEventRecord, config: Config): Step {
  switch (event.event) {
    case 'labeled':
      return (incident) => labelled(incident, event.label ?? '', config);
    case 'unlabeled':
      return (incident) => unlabelled(incident, event.label ?? '', config);
    case 'assigned':
      return (incident) => ({ ...incident, lead: incident.lead ?? event.assignee ?? null });
    case 'unassigned':
      return (incident) =>
        incident.lead === event.assignee ? { ...incident, lead: null } : incident;
    case 'closed':
      return (incident) => ({ ...incident, status: 'resolved' });
    case 'reopened':
      return (incident) => reopened(incident);
    default:
      return (incident) => incident;
  }
}

function labelled(incident: Incident, label: string, config: Config): Incident {
  const meaning = readLabel(label, config);
  if (meaning?.type === 'incident') return { ...incident, withdrawn: false };
  if (meaning?.type === 'severity') return { ...incident, severity: meaning.severity };
  if (meaning?.type === 'status' && meaning.status !== null)
    return { ...incident, status: meaning.status };
  return incident;
}

function unlabelled(incident: Incident, label: string, config: Config): Incident {
  const meaning = readLabel(label, config);
  if (meaning?.type === 'incident') return { ...incident, withdrawn: true };
  return meaning?.type === 'severity' && meaning.severity === incident.severity
    ? { ...incident, severity: null }
    : incident;
}

/**
 * What events and commands did not say, the issue itself may: labels of a form or of an import come
 * without an event.
 */
function settled(incident: Incident, facts: IncidentFacts, config: Config): Incident {
  const severity =
    incident.severity ??
    facts.issue.labels
      .map((label) => readLabel(label, config))
      .find((meaning) => meaning?.type === 'severity')?.severity ??
    null;
  const ours = assignedByUs(facts);
  const byHand = facts.issue.assignees.find((login) => !ours.has(login.toLowerCase()));
  const lead = incident.lead ?? byHand ?? null;
  const frozen =
    incident.severity === severity
      ? incident
      : withFirstSeverity(
          withHistory(incident, { ...incident, severity }, incident.declaredAt),
          config.freeze,
        );
  const ended =
    facts.issue.state === 'closed' && incident.status !== 'resolved'
      ? closedSilently(frozen)
      : frozen;
  return {
    ...ended,
    lead,
    ticks: latestTicks([...incident.ticks, ...ticksFromFacts(facts, config)]),
  };
}

/** Closed, and no event says so. */
function closedSilently(incident: Incident): Incident {
  const { closedAt, url } = incident;
  const over: Incident = { ...incident, status: 'resolved' };
  return closedAt === null
    ? over
    : withEnd(over, { at: closedAt, how: 'over', by: null, reason: '', url });
}
