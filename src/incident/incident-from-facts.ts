/** Issue, form, label events, assignments and commands, folded in the order in which they happened: the last word counts, whoever said it and however. */
import { plusSeconds, startOfDay } from '../time/instant.js';
import { isOwnEvent } from '../markdown/ours.js';
import { compareText } from '../text/compare.js';
import type { Config } from '../config/config.js';
import type { CommentRecord, IssueEventRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { leadAtRandom } from './lead.js';
import type { Incident, IncidentFacts, MilestoneName, Stated } from './incident.js';
import { readIssueForm, type IssueForm } from './issue-form.js';
import { readLabel } from './labels.js';
import type { ObeyedCommand, SlashCommands } from './slash-commands/authorize.js';

type Draft = { -readonly [K in keyof Incident]: Incident[K] };

export function incidentFromFacts(
  facts: IncidentFacts,
  config: Config,
  { obeyed }: Pick<SlashCommands, 'obeyed'>,
): Incident {
  const form = readIssueForm(facts.issue.body, facts.issue.title, config, facts.issue.createdAt);
  const incident = steps(facts, config, obeyed).reduce<Incident>(
    (draft, step) => step(draft),
    declared(facts, form),
  );
  return settled(incident, facts, config);
}

/** As it stood when the issue was opened. */
function declared(facts: IncidentFacts, form: IssueForm): Incident {
  const { issue } = facts;
  const started =
    form.started === null
      ? {}
      : {
          started: {
            value: form.started.at,
            at: issue.createdAt,
            by: issue.author.login,
            url: issue.url,
          },
        };
  return {
    number: issue.number,
    title: issue.title,
    url: issue.url,
    declaredAt: issue.createdAt,
    open: issue.state === 'open',
    closedAt: issue.closedAt,
    severity: form.severity,
    status: 'investigating',
    lead: null,
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
  };
}

type Step = (incident: Incident) => Incident;

/** At the same second an event comes first: the command was written in its knowledge. */
function steps(
  facts: IncidentFacts,
  config: Config,
  obeyed: readonly ObeyedCommand[],
): readonly Step[] {
  const events = facts.issueEvents
    .filter(({ actor }) => !isOwnEvent(actor, facts))
    .map((event) => ({ at: event.createdAt, step: stepOfEvent(event, config) }));
  const commands = obeyed.map((command) => ({
    at: command.comment.createdAt,
    step: stepOfCommand(command, facts, config),
  }));
  return [...events, ...commands].sort((a, b) => compareText(a.at, b.at)).map(({ step }) => step);
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

function reopened(incident: Incident): Incident {
  const kept = Object.entries(incident.stated).filter(([name]) => name !== 'resolved');
  return { ...incident, status: 'investigating', stated: Object.fromEntries(kept) };
}

function stepOfCommand(obeyed: ObeyedCommand, facts: IncidentFacts, config: Config): Step {
  return (incident) => ({ ...incident, ...changeOf(obeyed, incident, facts, config) });
}

function changeOf(
  obeyed: ObeyedCommand,
  incident: Incident,
  facts: IncidentFacts,
  config: Config,
): Partial<Draft> {
  const { command, comment } = obeyed;
  switch (command.name) {
    case 'started':
    case 'detected':
    case 'acknowledged':
    case 'mitigated':
    case 'resolved':
      return milestone(command.name, obeyed, incident);
    case 'severity':
      return { severity: command.value };
    case 'status':
      return command.value === 'resolved' && incident.stated.resolved === undefined
        ? milestone('resolved', obeyed, incident)
        : { status: command.value };
    case 'lead':
      return { lead: command.user ?? leadAtRandom(facts, comment) };
    case 'handover':
      return { lead: command.user };
    case 'update':
      return {
        updates: [
          ...incident.updates,
          statedBy({ text: command.text, nextDue: obeyed.due }, comment),
        ],
      };
    case 'tried':
      return { attempts: [...incident.attempts, statedBy(command.text, comment)] };
    case 'evidence':
      return { evidence: [...incident.evidence, statedBy(command.text, comment)] };
    case 'trigger':
    case 'cleared':
      return { verdicts: withVerdict(incident, command.name, command.ref, comment) };
    case 'follow-up':
      return {
        followUps: [
          ...incident.followUps,
          {
            text: command.text,
            owner: command.owner,
            due: obeyed.due ?? dueByDefault(comment, config),
            url: comment.url,
          },
        ],
      };
    case 'postmortem':
      return { postmortemRequested: true };
    case 'not-incident':
      return { withdrawn: true };
    case 'reopen':
      return { ...reopened(incident), withdrawn: false };
    default:
      return {};
  }
}

function statedBy<T>(value: T, comment: CommentRecord): Stated<T> {
  return { value, at: comment.createdAt, by: comment.author.login, url: comment.url };
}

function milestone(
  name: MilestoneName,
  { time, comment }: ObeyedCommand,
  incident: Incident,
): Partial<Draft> {
  const stated = {
    ...incident.stated,
    [name]: statedBy<Instant>(time?.at ?? comment.createdAt, comment),
  };
  if (name === 'resolved') return { stated, status: 'resolved' };
  return name === 'mitigated' && incident.status !== 'resolved'
    ? { stated, status: 'monitoring' }
    : { stated };
}

/** The last word on a change counts; `/trigger none` takes back what was called the trigger, and the other way round. */
function withVerdict(
  incident: Incident,
  kind: 'trigger' | 'cleared',
  ref: string,
  comment: CommentRecord,
): Incident['verdicts'] {
  const kept = incident.verdicts.filter(
    (verdict) =>
      verdict.ref !== ref &&
      (kind !== 'trigger' ||
        verdict.kind !== 'trigger' ||
        (ref === 'none') === (verdict.ref === 'none')),
  );
  return [
    ...kept,
    { kind, ref, at: comment.createdAt, by: comment.author.login, url: comment.url },
  ];
}

function dueByDefault(comment: CommentRecord, config: Config): Instant | null {
  if (config.followUps.defaultDueDays === 0) return null;
  const posted = startOfDay(comment.createdAt.slice(0, 10));
  return plusSeconds(posted, config.followUps.defaultDueDays * 86_400);
}

/** What events and commands did not say, the issue itself may: labels of a form or of an import come without an event. */
function settled(incident: Incident, facts: IncidentFacts, config: Config): Incident {
  const severity =
    incident.severity ??
    facts.issue.labels
      .map((label) => readLabel(label, config))
      .find((meaning) => meaning?.type === 'severity')?.severity ??
    null;
  const lead = incident.lead ?? facts.issue.assignees[0] ?? null;
  const closed = facts.issue.state === 'closed';
  return {
    ...incident,
    severity,
    lead,
    ...(closed && incident.status !== 'resolved' ? { status: 'resolved' as const } : {}),
  };
}
