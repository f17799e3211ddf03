/** Slash commands that were obeyed: what people put on record, at the time they gave. */
import { obeyedCommands, type ObeyedCommand } from '../../incident/slash-commands/authorize.js';
import { timelineEvent } from '../events.js';
import type { EventKind, TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const commandsSource: TimelineSource = {
  id: 'commands',
  description:
    'Slash commands: times, texts, severity, status, lead, updates, evidence, attempts, verdicts',
  events: ({ facts, config, incident }: TimelineInput): readonly TimelineEvent[] =>
    obeyedCommands(facts, config).flatMap((obeyed) => eventOfCommand(obeyed, incident.lead)),
};

function eventOfCommand(obeyed: ObeyedCommand, lead: string | null): readonly TimelineEvent[] {
  const { comment, index, command, time } = obeyed;
  const row = wordsOf(obeyed, lead);
  if (row === null) return [];
  const dated = time !== null && command.name !== 'update' ? time : null;
  return [
    timelineEvent({
      id: `command:${comment.id}:${index + 1}`,
      kind: row.kind,
      source: 'commands',
      occurredAt: dated?.at ?? comment.createdAt,
      postedAt: comment.createdAt,
      ...(dated?.until === undefined ? {} : { until: dated.until }),
      text: row.text,
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
  return rest === '' || rest.startsWith('/') ? '' : `: ${rest}`;
}

/** `lead`: who leads now; a lead drawn by lot is known only from there. */
function wordsOf(
  { command, comment, time }: ObeyedCommand,
  lead: string | null,
): { readonly kind: EventKind; readonly text: string } | null {
  switch (command.name) {
    case 'timeline':
      return { kind: 'command', text: command.text };
    case 'started':
    case 'detected':
    case 'acknowledged':
    case 'mitigated':
    case 'resolved':
      return {
        kind: 'milestone',
        text: `Incident ${command.name}${wordsBelow(comment.body, command.line, time === null)}`,
      };
    case 'severity':
      return { kind: 'severity', text: `Severity set to ${command.value}` };
    case 'status':
      return { kind: 'status', text: `Status: ${command.value}` };
    case 'lead':
      return {
        kind: 'lead',
        text:
          command.user === null
            ? `@${comment.author.login} asked for a lead${lead === null ? '' : `, drawn: @${lead}`}`
            : `Lead: @${command.user.replace(/^@/, '')}`,
      };
    case 'handover':
      return { kind: 'lead', text: `Lead handed over to @${command.user.replace(/^@/, '')}` };
    case 'update':
      return { kind: 'update', text: `Update: ${command.text}` };
    case 'tried':
      return { kind: 'attempt', text: `Tried: ${command.text}` };
    case 'evidence':
      return { kind: 'evidence', text: `Evidence: ${command.text}` };
    case 'trigger':
      return {
        kind: 'command',
        text:
          command.ref === 'none'
            ? 'No change triggered this, in the responders’ view'
            : `Trigger named: ${command.ref}`,
      };
    case 'cleared':
      return { kind: 'command', text: `Cleared: ${command.ref}` };
    default:
      return null;
  }
}
