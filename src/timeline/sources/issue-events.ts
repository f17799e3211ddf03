/** Issue events: severity and status labels, lead, new names, closing and reopening, references from elsewhere. */
import type { Config } from '../../config/config.js';
import type { IssueEventRecord } from '../../repository/repository.js';
import { secondsBetween } from '../../time/instant.js';
import { timelineEvent } from '../events.js';
import { ownPulls } from '../window.js';
import type { EventKind, TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const issueEventsSource: TimelineSource = {
  id: 'issue-events',
  description: 'Labels, assignments, renames, closing, reopening and cross-references of the issue',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    const { facts, config } = input;
    const own = ownPulls(input);
    const events = facts.issueEvents
      .filter((event) => !isEcho(event, facts.self, own) && !isDeclaration(event, input))
      .flatMap((event) => eventOf(event, input, config));
    return facts.issue.closedAt !== null &&
      !facts.issueEvents.some((event) => event.event === 'closed')
      ? [...events, closing(input)]
      : events;
  },
};

/** The label that came with the issue says nothing that the declaration does not. */
function isDeclaration(event: IssueEventRecord, { facts, config }: TimelineInput): boolean {
  return (
    event.event === 'labeled' &&
    event.label === config.labels.incident &&
    Math.abs(secondsBetween(facts.issue.createdAt, event.createdAt)) <= 600
  );
}

/** What we did ourselves only repeats what a command said, and would change the page that says so. */
function isEcho(event: IssueEventRecord, self: string, ownPulls: ReadonlySet<number>): boolean {
  if (event.event === 'closed' || event.event === 'reopened') return false;
  return (
    event.actor.login.toLowerCase() === self.toLowerCase() ||
    (event.reference !== undefined && ownPulls.has(event.reference.number))
  );
}

/** Recordings and old issues may know the closing time only from the issue. */
function closing({ facts }: TimelineInput): TimelineEvent {
  return timelineEvent({
    id: 'closed',
    kind: 'closed',
    source: 'issue-events',
    occurredAt: facts.issue.closedAt ?? facts.issue.createdAt,
    text: 'Issue closed',
    links: [{ label: `#${facts.issue.number}`, url: facts.issue.url }],
  });
}

function eventOf(
  event: IssueEventRecord,
  input: TimelineInput,
  config: Config,
): readonly TimelineEvent[] {
  const row = wordsOf(event, config);
  if (row === null) return [];
  const own = event.url === '' ? input.facts.issue.url : event.url;
  return [
    timelineEvent({
      id: `event:${event.id}`,
      kind: row.kind,
      source: 'issue-events',
      occurredAt: event.createdAt,
      text: row.text,
      actor: event.actor.login,
      links: event.reference
        ? [{ label: referenceLabel(event.reference, input), url: event.reference.url }]
        : [{ label: 'event', url: own }],
    }),
  ];
}

function referenceLabel(
  reference: NonNullable<IssueEventRecord['reference']>,
  { facts }: TimelineInput,
): string {
  return reference.repository === facts.repository.fullName || reference.repository === ''
    ? `#${reference.number}`
    : `${reference.repository}#${reference.number}`;
}

function wordsOf(
  event: IssueEventRecord,
  config: Config,
): { readonly kind: EventKind; readonly text: string } | null {
  switch (event.event) {
    case 'labeled':
    case 'unlabeled':
      return labelWords(event, config);
    case 'assigned':
      return { kind: 'lead', text: `Assigned to @${event.assignee ?? 'ghost'}` };
    case 'unassigned':
      return { kind: 'lead', text: `@${event.assignee ?? 'ghost'} unassigned` };
    case 'renamed':
      return { kind: 'renamed', text: `Renamed: ${event.rename?.to ?? ''}` };
    case 'closed':
      return {
        kind: 'closed',
        text: event.commitSha
          ? `Issue closed by ${event.commitSha.slice(0, 7)}`
          : event.stateReason === 'not_planned'
            ? 'Issue closed as not planned'
            : 'Issue closed',
      };
    case 'reopened':
      return { kind: 'reopened', text: 'Issue reopened' };
    case 'cross-referenced':
      return event.reference
        ? {
            kind: 'reference',
            text: `${event.reference.isPullRequest ? 'Pull request' : 'Issue'} #${event.reference.number} mentions this: ${event.reference.title}`,
          }
        : null;
    case 'connected':
      return event.reference
        ? {
            kind: 'reference',
            text: `Pull request #${event.reference.number} connected: ${event.reference.title}`,
          }
        : null;
    case 'referenced':
      return event.commitSha
        ? { kind: 'reference', text: `Commit ${event.commitSha.slice(0, 7)} mentions this` }
        : null;
    default:
      return null;
  }
}

function labelWords(
  event: IssueEventRecord,
  config: Config,
): { readonly kind: EventKind; readonly text: string } | null {
  const label = event.label ?? '';
  const severity = config.severities.find((candidate) => candidate.label === label);
  const prefix = config.labels.statusPrefix;
  const added = event.event === 'labeled';
  if (severity)
    return added ? { kind: 'severity', text: `Severity set to ${severity.name}` } : null;
  if (prefix !== '' && label.startsWith(prefix))
    return added ? { kind: 'status', text: `Status: ${label.slice(prefix.length).trim()}` } : null;
  if (label === config.labels.incident)
    return {
      kind: 'status',
      text: added ? 'Marked as an incident' : 'No longer marked as an incident',
    };
  return null;
}
