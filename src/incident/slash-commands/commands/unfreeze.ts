/** `/unfreeze [REASON]`: deploys go out again. */
import { withEnd } from '../../freeze.js';
import { asWritten, defineCommand, noRow } from '../define.js';

export const unfreeze = defineCommand({
  name: 'unfreeze',
  aliases: ['thaw'],
  usage: '[REASON]',
  example: '/unfreeze The fix is live',
  description: 'lets deploys go out again',
  parse: (rest) => [{ reason: rest }],
  resolve: asWritten<{ readonly reason: string }>,
  effect: (incident, { comment, command }) =>
    withEnd(incident, {
      at: comment.createdAt,
      how: 'lifted',
      by: comment.author.login,
      reason: command.reason,
      url: comment.url,
    }),
  row: noRow,
});
