/** `/postmortem`: does not wait for the end of the incident. */
import { asWritten, defineCommand, noRow } from '../define.js';
import { parseNothing } from '../words.js';

export const postmortem = defineCommand({
  name: 'postmortem',
  aliases: [],
  usage: '',
  example: '/postmortem',
  description: 'opens or refreshes the postmortem pull request now',
  parse: parseNothing,
  resolve: asWritten<Record<never, never>>,
  effect: (incident) => ({ ...incident, postmortemRequested: true }),
  row: noRow,
});
