/** `/trigger REF`: this change triggered the incident, or none did. */
import { defineCommand } from '../define.js';
import { unquote } from '../words.js';
import { parseRefs, resolveRef, verdictRow, withVerdict, type ChangeRef } from './verdict.js';

export const trigger = defineCommand({
  name: 'trigger',
  aliases: [],
  usage: 'SHA | #PR | deployment:ID | none',
  example: '/trigger #412',
  description: 'this change caused it; `none`: no change did',
  parse: (rest) =>
    /^(?:none|nothing|no change)\b/i.test(unquote(rest))
      ? [{ ref: 'none' }]
      : parseRefs(rest, 'a sha, `#123`, `deployment:456` or `none`'),
  resolve: (args: ChangeRef, context) => resolveRef('trigger', args, context),
  effect: (incident, { command, comment }) =>
    withVerdict(incident, 'trigger', command.ref, comment),
  row: ({ command }) => verdictRow('trigger', command.ref),
});
