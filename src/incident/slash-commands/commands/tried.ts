/** `/tried TEXT`: an attempt and its outcome. */
import { statedIn } from '../../state.js';
import { asWritten, defineCommand } from '../define.js';
import { parseText } from '../words.js';

export const tried = defineCommand({
  name: 'tried',
  aliases: [],
  usage: 'TEXT',
  example: '/tried Restarted the pods, no change',
  description: 'an attempt and its outcome, so that nobody repeats it',
  parse: parseText,
  resolve: asWritten<{ readonly text: string }>,
  effect: (incident, { command, comment }) => ({
    ...incident,
    attempts: [...incident.attempts, statedIn(comment, command.text)],
  }),
  row: ({ command }) => ({ kind: 'attempt', meaning: { type: 'attempt' }, text: command.text }),
});
