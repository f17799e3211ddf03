/** `/reopen`: what was resolved is not any more. */
import { asWritten, defineCommand, noRow } from '../define.js';
import { reopened, withStatus } from '../../state.js';
import { parseNothing } from '../words.js';

export const reopen = defineCommand({
  name: 'reopen',
  aliases: [],
  usage: '',
  example: '/reopen',
  description: 'reopens the incident, with the status investigating',
  parse: parseNothing,
  resolve: asWritten<Record<never, never>>,
  effect: (incident) => ({ ...withStatus(reopened(incident), 'investigating'), withdrawn: false }),
  row: noRow,
});
