/** Slash commands that were obeyed: what people put on record, at the time they gave. */
import type { ObeyedCommand } from '../../incident/slash-commands/authorize.js';
import { timelineEvent, type EventParts } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const commandsSource: TimelineSource = {
  id: 'commands',
  description:
    'Slash commands: times, texts, severity, status, lead, updates, evidence, attempts, verdicts',
  events: ({ commands, incident }: TimelineInput): readonly TimelineEvent[] =>
    commands.obeyed.flatMap((obeyed) => eventOfCommand(obeyed, incident.lead)),
};

function eventOfCommand(obeyed: ObeyedCommand, lead: string | null): readonly TimelineEvent[] {
  const { comment, index, command, time } = obeyed;
  const row = rowFromCommand(obeyed, lead);
  if (row === null) return [];
  const dated = time !== null && command.name !== 'update' ? time : null;
  return [
    timelineEvent({
      id: `command:${comment.id}:${index + 1}`,
      source: 'commands',
      occurredAt: dated?.at ?? comment.createdAt,
      postedAt: comment.createdAt,
      ...(dated?.until === undefined ? {} : { until: dated.until }),
      ...row,
      actor: comment.author.login,
      links: [{ label: 'command', url: comment.url }],
      zoneAssumed: dated?.zoneAssumed ?? false,
      approximate: dated?.approximate ?? false,
      remarks: dated?.remarks ?? [],
    }),
  ];
}

/** "`/mitigated`, the rollback is live": what stands right below a milestone that is now says what happened. */
function wordsBelow(body: string, line: number, now: boolean): string {
  const rest = now
    ? body
        .split(/\r\n|\r|\n/)
        .slice(line)
        .join('\n')
        .trim()
    : '';
  return rest.startsWith('/') ? '' : rest;
}

type Row = Pick<EventParts, 'kind' | 'meaning' | 'text'>;

/** `lead`: who leads now; a lead drawn by lot is known only from there. */
function rowFromCommand(
  { command, comment, time }: ObeyedCommand,
  lead: string | null,
): Row | null {
  switch (command.name) {
    case 'timeline':
      return { kind: 'command', meaning: { type: 'words', retold: false }, text: command.text };
    case 'started':
    case 'detected':
    case 'acknowledged':
    case 'mitigated':
    case 'resolved':
      return {
        kind: 'milestone',
        meaning: { type: 'milestone', milestone: command.name },
        text: wordsBelow(comment.body, command.line, time === null),
      };
    case 'severity':
      return { kind: 'severity', meaning: { type: 'severity', severity: command.value } };
    case 'status':
      return { kind: 'status', meaning: { type: 'status', status: command.value } };
    case 'lead':
      return {
        kind: 'lead',
        meaning:
          command.user === null
            ? { type: 'lead', change: 'drawn', login: lead }
            : { type: 'lead', change: 'named', login: bareLogin(command.user) },
      };
    case 'handover':
      return {
        kind: 'lead',
        meaning: { type: 'lead', change: 'handed-over', login: bareLogin(command.user) },
      };
    case 'update':
      return { kind: 'update', meaning: { type: 'update' }, text: command.text };
    case 'tried':
      return { kind: 'attempt', meaning: { type: 'attempt' }, text: command.text };
    case 'evidence':
      return { kind: 'evidence', meaning: { type: 'evidence' }, text: command.text };
    case 'trigger':
    case 'cleared':
      return {
        kind: 'command',
        meaning: { type: 'verdict', verdict: command.name, ref: command.ref },
      };
    default:
      return null;
  }
}

const bareLogin = (user: string): string => user.replace(/^@/, '');
