/** `/status STATUS`: how far the response has come. */
import { closest } from '../../../config/closest.js';
import { statuses, type Status } from '../../incident.js';
import { statedIn, withMilestone, withStatus } from '../../state.js';
import { asWritten, defineCommand, type ArgumentFault } from '../define.js';
import { unquote } from '../words.js';

export const status = defineCommand({
  name: 'status',
  aliases: [],
  usage: 'investigating | identified | monitoring | resolved',
  example: '/status identified',
  description: 'sets the status and its label',
  parse,
  resolve: asWritten<{ readonly value: Status }>,
  effect: (incident, { command, comment }) =>
    command.value === 'resolved' && incident.stated.resolved === undefined
      ? withMilestone(incident, 'resolved', statedIn(comment, comment.createdAt))
      : withStatus(incident, command.value),
  row: ({ command }) => ({ kind: 'status', meaning: { type: 'status', status: command.value } }),
});

/** Words for a milestone, which has a command of its own. */
const ends: ReadonlyMap<string, string> = new Map([
  ['mitigated', '/mitigated'],
  ['fixed', '/resolved'],
  ['closed', '/resolved'],
  ['done', '/resolved'],
  ['over', '/resolved'],
]);
const oneOfThem = { expected: `one of ${statuses.join(', ')}` };

function parse(rest: string): readonly { readonly value: Status }[] | ArgumentFault {
  const words = unquote(rest.replace(/^(?:is|to|now|=)\s+/i, '')).toLowerCase();
  const [first = ''] = words.split(' ');
  const word = first.replace(/[,;:.]$/, '');
  const known = statuses.find((one) => one === word);
  if (known !== undefined) return [{ value: known }];
  const milestone = ends.get(word);
  if (milestone !== undefined) return { ...oneOfThem, received: rest, example: milestone };
  const near = closest(word, statuses);
  const hint = near === null ? '' : `; did you mean ${near}?`;
  return { expected: `${oneOfThem.expected}${hint}`, received: rest };
}
