/** `/tried TEXT [result]`: an attempt and its outcome. */
import { splitResult, withClosed } from '../../attempts.js';
import { asWritten, defineCommand } from '../define.js';
import { parseText } from '../words.js';

export const tried = defineCommand({
  name: 'tried',
  aliases: [],
  usage: 'TEXT [→ RESULT]',
  example: '/tried Restarted the pods → no change',
  description: 'an attempt and its outcome, so that nobody repeats it',
  parse: parseText,
  resolve: asWritten<{ readonly text: string }>,
  effect: (incident, { command, comment }) => ({
    ...incident,
    attempts: withClosed(incident.attempts, {
      ...splitResult(command.text),
      by: comment.author.login,
      at: comment.createdAt,
      url: comment.url,
      closedAt: comment.createdAt,
    }),
  }),
  row: ({ command }) => ({
    kind: 'attempt',
    meaning: { type: 'attempt', open: false },
    text: command.text,
  }),
});
