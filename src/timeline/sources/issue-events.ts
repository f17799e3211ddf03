/** Issue events: severity and status labels, lead, new names, closing and reopening, references from elsewhere. */
import { type Identities, isOwnEvent } from '../../markdown/ours.js';
import type { Config } from '../../config/config.js';
import type { IssueEventRecord } from '../../repository/repository.js';
import { secondsBetween } from '../../time/instant.js';
import { readLabel } from '../../incident/labels.js';
import { rowFromCommand } from '../../incident/slash-commands/command.js';
import type { EventMeaning } from '../../incident/meaning.js';
import { excerpt } from '../../markdown/excerpt.js';
import { timelineEvent, type EventParts } from '../events.js';
import { ownPulls } from '../window.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const issueEventsSource: TimelineSource = {
  id: 'issue-events',
  description: 'Labels, assignments, renames, closing, reopening and cross-references of the issue',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    const { facts, config } = input;
    const own = ownPulls(input);
    const events = facts.issueEvents
      .filter(
        (event) =>
          !isEcho(event, facts, own) &&
          !repeatsCommand(event, input) &&
          !isDeclaration(event, input),
      )
      .flatMap((event) => rowsFromIssueEvent(event, input, config));
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
    readLabel(event.label ?? '', config)?.type === 'incident' &&
    Math.abs(secondsBetween(facts.issue.createdAt, event.createdAt)) <= 600
  );
}

/** What we did ourselves only repeats what a command said, and would change the page that says so. */
function isEcho(event: IssueEventRecord, who: Identities, ownPulls: ReadonlySet<number>): boolean {
  if (event.event === 'closed' || event.event === 'reopened') return false;
  return (
    isOwnEvent(event.actor, who) ||
    (event.reference !== undefined && ownPulls.has(event.reference.number))
  );
}

/**
 * With a person's token our own labels and assignments bear that person's name: what only repeats an obeyed command of
 * before is ours, everything else is theirs.
 */
function repeatsCommand(
  event: IssueEventRecord,
  { facts, commands, config }: TimelineInput,
): boolean {
  if (event.actor.login.toLowerCase() !== facts.self.toLowerCase()) return false;
  const meaning = rowFromEvent(event, config)?.meaning;
  return commands.obeyed.some(
    (obeyed) =>
      obeyed.comment.createdAt <= event.createdAt &&
      saysSame(rowFromCommand(obeyed)?.meaning, meaning),
  );
}

/** The state that a command asked for and a label or an assignment shows. */
function saysSame(command: EventMeaning | undefined, event: EventMeaning | undefined): boolean {
  if (command === undefined || event === undefined) return false;
  if (command.type === 'severity' && event.type === 'severity')
    return command.severity === event.severity;
  if (event.type === 'status')
    return (
      (command.type === 'status' && command.status === event.status) ||
      // A milestone moves the status on, so no command of that status is needed.
      command.type === 'milestone'
    );
  return command.type === 'lead' && event.type === 'lead';
}

/** Recordings and old issues may know the closing time only from the issue. */
function closing({ facts }: TimelineInput): TimelineEvent {
  return timelineEvent({
    id: 'closed',
    kind: 'closed',
    source: 'issue-events',
    occurredAt: facts.issue.closedAt ?? facts.issue.createdAt,
    meaning: { type: 'closed', commit: null, planned: true },
    links: [{ label: `#${facts.issue.number}`, url: facts.issue.url }],
  });
}

function rowsFromIssueEvent(
  event: IssueEventRecord,
  input: TimelineInput,
  config: Config,
): readonly TimelineEvent[] {
  const row = rowFromEvent(event, config);
  if (row === null) return [];
  const own = event.url === '' ? input.facts.issue.url : event.url;
  return [
    timelineEvent({
      id: `event:${event.id}`,
      source: 'issue-events',
      occurredAt: event.createdAt,
      ...row,
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

type Row = Pick<EventParts, 'kind' | 'meaning' | 'text'>;

function rowFromEvent(event: IssueEventRecord, config: Config): Row | null {
  const login = event.assignee ?? 'ghost';
  switch (event.event) {
    case 'labeled':
    case 'unlabeled':
      return rowFromLabel(event, config);
    case 'assigned':
    case 'unassigned':
      return { kind: 'lead', meaning: { type: 'lead', change: event.event, login } };
    case 'renamed':
      return { kind: 'renamed', meaning: { type: 'renamed' }, text: event.rename?.to ?? '' };
    case 'closed':
      return {
        kind: 'closed',
        meaning: {
          type: 'closed',
          commit: event.commitSha ? event.commitSha : null,
          planned: event.stateReason !== 'not_planned',
        },
      };
    case 'reopened':
      return { kind: 'reopened', meaning: { type: 'reopened' } };
    case 'cross-referenced':
    case 'connected':
    case 'referenced':
      return rowFromReference(event);
    default:
      return null;
  }
}

function rowFromReference({ event, reference, commitSha }: IssueEventRecord): Row | null {
  if (event === 'referenced')
    return commitSha
      ? { kind: 'reference', meaning: { type: 'commit-reference', sha: commitSha } }
      : null;
  if (!reference) return null;
  const meaning: EventMeaning = {
    type: 'reference',
    from: reference.isPullRequest || event === 'connected' ? 'pull-request' : 'issue',
    number: reference.number,
    how: event === 'connected' ? 'connected' : 'mentions',
  };
  return { kind: 'reference', meaning, text: reference.title };
}

/** A severity or a status that goes is followed by the one that comes. */
function rowFromLabel(event: IssueEventRecord, config: Config): Row | null {
  const meaning = readLabel(event.label ?? '', config);
  const added = event.event === 'labeled';
  if (meaning?.type === 'incident')
    return { kind: 'status', meaning: { type: 'marked', marked: added } };
  if (meaning === null || !added) return null;
  return meaning.type === 'severity'
    ? { kind: 'severity', meaning }
    : { kind: 'status', meaning: { type: 'status', status: excerpt(meaning.words) } };
}
