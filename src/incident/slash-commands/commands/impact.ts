/** `/impact TEXT`: what users suffer; the last word counts, before the answer of the issue form. */
import { statedIn } from '../../state.js';
import { asWritten, defineCommand } from '../define.js';
import { parseText } from '../words.js';

export const impact = defineCommand({
  name: 'impact',
  aliases: [],
  usage: 'TEXT',
  example: '/impact A third of the payments fail, about 200 customers so far',
  description: 'how users are affected, with a number; carried into the postmortem',
  parse: parseText,
  resolve: asWritten<{ readonly text: string }>,
  effect: (incident, { command, comment }) => ({
    ...incident,
    impact: statedIn(comment, command.text),
  }),
  row: ({ command }) => ({ kind: 'update', meaning: { type: 'impact' }, text: command.text }),
});
