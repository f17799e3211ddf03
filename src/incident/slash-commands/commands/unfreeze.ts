/** `/unfreeze [REASON]`: deploys go out again. */
import { withEnd } from '../../freeze.js';
import { asWritten, defineCommand, noRow, type ArgumentFault } from '../define.js';

export const unfreeze = defineCommand({
  name: 'unfreeze',
  aliases: ['thaw'],
  usage: '[REASON]',
  example: '/unfreeze The fix is live',
  description: 'lets deploys go out again',
  parse,
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

/** It is carried out at once: a time or a condition is not what it does, and one pull request has a command of its own. */
const laterOn =
  /^(?:(?:in|at)\s+\d|(?:once|when|if|as soon as|not|until|till|tomorrow|later|after)\b)/i;
const oneOnly = /^(?:for\s+|only\s+){0,2}(#\d{1,9})\b/i;

function parse(rest: string): readonly { readonly reason: string }[] | ArgumentFault {
  const one = oneOnly.exec(rest)?.[1];
  if (one !== undefined)
    return { expected: `no pull request: \`/allow ${one}\` lets one go out`, received: rest };
  return laterOn.test(rest)
    ? { expected: 'no time and no condition: it lets deploys go out at once', received: rest }
    : [{ reason: rest }];
}
