/** `/track` on an incident or its postmortem's pull request: the issues of the action items, before the merge. */
import { asWritten, defineCommand, noEffect, noRow } from '../define.js';
import { parseNothing } from '../words.js';

export const track = defineCommand({
  name: 'track',
  aliases: [],
  usage: '',
  example: '/track',
  description: 'opens the issues of the action items now, before the postmortem is merged',
  parse: parseNothing,
  resolve: asWritten<Record<never, never>>,
  effect: noEffect,
  row: noRow,
});
