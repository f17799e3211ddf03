/** `/snooze 20m REASON`: the reminders wait, and everybody can read why. */
import { plusSeconds } from '../../../time/instant.js';
import { defineCommand, type ArgumentFault } from '../define.js';
import { readLength } from '../lengths.js';

interface Arguments {
  readonly minutes: number;
  readonly reason: string;
}

/** Longer than a shift, nobody would remember that reminders wait. */
const maxMinutes = 8 * 60;

export const snooze = defineCommand({
  name: 'snooze',
  aliases: [],
  usage: '20m REASON',
  example: '/snooze 20m Waiting for the database to catch up',
  description: "puts off the reminders, for 8 hours at most; in days (`7d`) on a follow-up's issue",
  parse,
  resolve: (args: Arguments, { comment }) => ({
    args,
    time: null,
    due: plusSeconds(comment.createdAt, args.minutes * 60),
  }),
  effect: (incident, { due }) => ({ ...incident, snoozedUntil: due }),
  row: ({ command: { minutes, reason } }) => ({
    kind: 'command',
    meaning: { type: 'snooze', minutes },
    text: reason,
  }),
});

function parse(rest: string): readonly Arguments[] | ArgumentFault {
  const length = readLength(rest);
  if (length === null) return { expected: 'minutes or hours, and why', received: rest };
  const { minutes, words: reason } = length;
  if (minutes < 1 || minutes > maxMinutes)
    return { expected: 'at least a minute and at most 8 hours', received: rest };
  return reason === ''
    ? { expected: 'a reason after the time', received: rest }
    : [{ minutes, reason }];
}
