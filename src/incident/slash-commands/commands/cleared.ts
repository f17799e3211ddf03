/** `/cleared REF`: this change did not trigger the incident. */
import { defineCommand } from '../define.js';
import { parseRefs, resolveRef, verdictRow, withVerdict, type ChangeRef } from './verdict.js';

export const cleared = defineCommand({
  name: 'cleared',
  aliases: [],
  usage: 'SHA | #PR | deployment:ID',
  example: '/cleared 4f2a91c',
  description: 'this change did not cause it',
  parse: (rest) => parseRefs(rest, 'a sha, `#123`, `deployment:456`'),
  resolve: (args: ChangeRef, context) => resolveRef('cleared', args, context),
  effect: (incident, { command, comment }) =>
    withVerdict(incident, 'cleared', command.ref, comment),
  row: ({ command }) => verdictRow('cleared', command.ref),
});
