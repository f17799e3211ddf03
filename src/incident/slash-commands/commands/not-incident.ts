/** `/not-incident`: a false alarm. */
import { asWritten, defineCommand, noRow } from '../define.js';
import { parseNothing } from '../words.js';

export const notIncident = defineCommand({
  name: 'not-incident',
  aliases: ['no-incident'],
  usage: '',
  example: '/not-incident',
  description: 'this was not an incident: the label is removed',
  parse: parseNothing,
  resolve: asWritten<Record<never, never>>,
  effect: (incident) => ({ ...incident, withdrawn: true }),
  row: noRow,
});
