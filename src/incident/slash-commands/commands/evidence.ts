/** `/evidence LINK or TEXT`: what must not get lost. */
import { statedIn } from '../../state.js';
import { asWritten, defineCommand } from '../define.js';
import { parseText } from '../words.js';

export const evidence = defineCommand({
  name: 'evidence',
  aliases: [],
  usage: 'LINK or TEXT',
  example: '/evidence heap dump in s3://dumps/api-7',
  description: 'what must not be lost before a restart',
  parse: parseText,
  resolve: asWritten<{ readonly text: string }>,
  effect: (incident, { command, comment }) => ({
    ...incident,
    evidence: [...incident.evidence, statedIn(comment, command.text)],
  }),
  row: ({ command }) => ({ kind: 'evidence', meaning: { type: 'evidence' }, text: command.text }),
});
