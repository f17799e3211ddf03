/** `/started`, `/detected`, `/acknowledged`, `/mitigated`, `/resolved`: five commands of one kind. */
import { secondsBetween } from '../../../time/instant.js';
import { isTimeProblem, type TimeProblem, type TimeReading } from '../../../time/read-times.js';
import type { MilestoneName } from '../../incident.js';
import { statedIn, withMilestone } from '../../state.js';
import { defineCommand, type CommandDefinition, type Resolution } from '../define.js';
import type { ResolveContext } from '../define.js';
import { badTime, readLeadingTime, timeContext } from '../times.js';

interface Arguments {
  readonly time: string | null;
}

function milestoneCommand<const N extends MilestoneName>(
  name: N,
  words: Pick<
    CommandDefinition<N, Arguments, Arguments>,
    'aliases' | 'usage' | 'example' | 'description'
  >,
): CommandDefinition<N, Arguments, Arguments> {
  return defineCommand({
    name,
    ...words,
    parse: (rest) =>
      rest === '' && words.usage === 'TIME'
        ? { expected: 'a time', received: '' }
        : [{ time: rest === '' ? null : rest }],
    resolve: (args, context) => resolve(name, args, context),
    effect: (incident, { comment, time }) =>
      withMilestone(incident, name, statedIn(comment, time?.at ?? comment.createdAt)),
    row: ({ comment, command, time }) => ({
      kind: 'milestone',
      meaning: { type: 'milestone', milestone: name },
      text: time === null ? wordsBelow(comment.body, command.line) : '',
    }),
  });
}

function resolve(name: string, args: Arguments, context: ResolveContext): Resolution<Arguments> {
  if (args.time === null) return { args, time: null, due: null };
  const time = readLeadingTime(args.time, timeContext(context));
  if (isTimeProblem(time)) return { problem: badTime(name, args.time, time) };
  return time.future && secondsBetween(context.comment.createdAt, time.at) > clockSkew
    ? { problem: badTime(name, args.time, ahead(time)) }
    : { args, time, due: null };
}

/** Clocks of people and of GitHub differ a little, seconds. */
const clockSkew = 120;

/** A milestone is something that happened; a plan is none. */
function ahead({ text }: TimeReading): TimeProblem {
  return { problem: `${text} is in the future`, example: '14:03 UTC' };
}

/** "`/mitigated`, the rollback is live": the text right below a milestone that is now says what happened. */
function wordsBelow(body: string, line: number): string {
  const rest = body
    .split(/\r\n|\r|\n/)
    .slice(line)
    .join('\n')
    .trim();
  return rest.startsWith('/') ? '' : rest;
}

export const started = milestoneCommand('started', {
  aliases: ['start'],
  usage: 'TIME',
  example: '/started 13:52 UTC',
  description: 'when impact started',
});

export const detected = milestoneCommand('detected', {
  aliases: ['detect'],
  usage: '[TIME]',
  example: '/detected 14:01 UTC',
  description: 'when a person or an alert noticed',
});

export const acknowledged = milestoneCommand('acknowledged', {
  aliases: ['ack'],
  usage: '[TIME]',
  example: '/acknowledged 14:04 UTC',
  description: 'when a responder picked it up',
});

export const mitigated = milestoneCommand('mitigated', {
  aliases: ['mitigate'],
  usage: '[TIME]',
  example: '/mitigated 14:31 UTC',
  description: 'when user impact ended',
});

export const resolved = milestoneCommand('resolved', {
  aliases: ['resolve'],
  usage: '[TIME]',
  example: '/resolved 15:10 UTC',
  description: 'when the incident was fully resolved',
});
