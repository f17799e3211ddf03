/** `/help`: the reply is made in `replies.ts`. */
import { asWritten, defineCommand, noEffect, noRow } from '../define.js';
import { parseNothing } from '../words.js';

export const help = defineCommand({
  name: 'help',
  aliases: [],
  usage: '',
  example: '/help',
  description: 'answers with this table',
  parse: parseNothing,
  resolve: asWritten<Record<never, never>>,
  effect: noEffect,
  row: noRow,
});
