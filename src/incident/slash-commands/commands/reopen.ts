/** `/reopen`: what was mitigated or resolved is not any more. */
import { asWritten, defineCommand } from '../define.js';
import { brokenAgain, withStatus } from '../../state.js';
import { parseNothing } from '../words.js';

export const reopen = defineCommand({
  name: 'reopen',
  aliases: [],
  usage: '',
  example: '/reopen',
  description: 'reopens the incident, with the status investigating',
  parse: parseNothing,
  resolve: asWritten<Record<never, never>>,
  effect: (incident) => ({
    ...withStatus(brokenAgain(incident), 'investigating'),
    withdrawn: false,
  }),
  row: () => ({ kind: 'reopened', meaning: { type: 'returned' }, text: '' }),
});
