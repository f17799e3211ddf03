/** Slash commands that were obeyed: what people put on record, at the time they gave. */
import { rowFromCommand, type ObeyedCommand } from '../../incident/slash-commands/command.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const commandsSource: TimelineSource = {
  id: 'commands',
  description:
    'Slash commands: times, texts, severity, status, lead, updates, evidence, attempts, verdicts',
  events: ({ commands }: TimelineInput): readonly TimelineEvent[] =>
    commands.obeyed.flatMap(eventsFromCommand),
};

function eventsFromCommand(obeyed: ObeyedCommand): readonly TimelineEvent[] {
  const { comment, index, time } = obeyed;
  const row = rowFromCommand(obeyed);
  if (row === null) return [];
  return [
    timelineEvent({
      id: `command:${comment.id}:${index + 1}`,
      source: 'commands',
      occurredAt: time?.at ?? comment.createdAt,
      postedAt: comment.createdAt,
      ...(time?.until === undefined ? {} : { until: time.until }),
      ...row,
      actor: comment.author.login,
      links: [{ label: 'command', url: comment.url }],
      zoneAssumed: time?.zoneAssumed ?? false,
      approximate: time?.approximate ?? false,
      remarks: time?.remarks ?? [],
    }),
  ];
}
