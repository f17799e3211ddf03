/** `/freeze [30m] [REASON]`: deploys wait, for a while and for a reason that everybody can read. */
import { type Instant, plusSeconds, secondsBetween } from '../../../time/instant.js';
import { formatDate } from '../../../time/format.js';
import { isTimeProblem, readTime } from '../../../time/read-times.js';
import { withFreeze } from '../../freeze.js';
import {
  defineCommand,
  noRow,
  type ArgumentFault,
  type Resolution,
  type ResolveContext,
} from '../define.js';
import { readLength } from '../lengths.js';
import { badTime, timeContext } from '../times.js';
import { unquote } from '../words.js';

interface Arguments {
  /** Minutes; a time and more, as written behind "until"; `null` for the configured length. */
  readonly length: number | string | null;
  readonly reason: string;
}

/** A freeze belongs to an incident that somebody works on; in hours. */
const maxHours = 24;
/** `2026-11-20 16:30 UTC` and a little more. */
const maxTimeWords = 5;
/** A number without a unit, or in days. */
const unclearLength = /^(?:for\s+)?\d{1,5}(?:\s?d(?:ays?)?)?$/i;
/** The end of a freeze, asked for with the wrong command. */
const opposite =
  /^(?:off|stop(?:ped)?|end(?:ed)?|over|lift(?:ed)?|no(?:ne)?|false|disabled?|cancel|undo|remove)$/i;
const lift = 'deploys go out again with `/unfreeze`';
/** No reason, only the command again. */
const redundant = /^(?:on|now|please|(?:all |the )?deploy(?:s|ments)?|everything|all)$/i;
const between = /^(?:[\s:,;|–—-]|\b(?:because|since|as)\b){1,20}/i;

export const freeze = defineCommand({
  name: 'freeze',
  aliases: [],
  usage: '[30m | until TIME] [REASON]',
  example: '/freeze 30m The rollback is being watched',
  description: 'holds up deploys until it thaws, `/unfreeze`, or the end of the incident',
  parse,
  resolve,
  effect: (incident, { comment, command, due }) =>
    withFreeze(incident, {
      id: `comment:${comment.id}`,
      at: comment.createdAt,
      until: due ?? comment.createdAt,
      cause: 'asked',
      by: comment.author.login,
      reason: command.reason,
      url: comment.url,
      end: null,
    }),
  // What became of it depends on what else happened: see timeline/sources/freezes.ts.
  row: noRow,
});

function parse(rest: string): readonly Arguments[] | ArgumentFault {
  const until = /^until\s+(?=\S)/i.exec(rest);
  if (until !== null) return [{ length: rest.slice(until[0].length), reason: '' }];
  const bare = unquote(rest);
  if (opposite.test(bare)) return { expected: `no "${bare}": ${lift}`, received: rest };
  const read = readLength(rest);
  if (read === null)
    return unclearLength.test(rest)
      ? { expected: 'minutes or hours, with their unit', received: rest }
      : [{ length: null, reason: redundant.test(bare) ? '' : rest }];
  const { minutes, words } = read;
  return minutes < 1 || minutes > maxHours * 60
    ? { expected: `at least a minute and at most ${maxHours} hours`, received: rest }
    : [{ length: minutes, reason: redundant.test(words) ? '' : words }];
}

function resolve(
  { length, reason }: Arguments,
  context: ResolveContext,
): Resolution<{ readonly reason: string }> {
  if (typeof length === 'string') return readEnd(length, context);
  const minutes = length ?? context.config.freeze.minutes;
  return {
    args: { reason },
    time: null,
    due: plusSeconds(context.comment.createdAt, minutes * 60),
  };
}

/** What follows the time is the reason. */
function readEnd(words: string, context: ResolveContext): Resolution<{ readonly reason: string }> {
  const { createdAt } = context.comment;
  const all = words.split(' ');
  for (let n = Math.min(maxTimeWords, all.length); n > 0; n -= 1) {
    const written = all.slice(0, n).join(' ');
    const until = readAhead(written, context);
    if (until === null) continue;
    const seconds = secondsBetween(createdAt, until);
    if (seconds <= 0 || seconds > maxHours * 3600)
      return { problem: badTime('freeze', written, notNear) };
    const reason = all.slice(n).join(' ').replace(between, '');
    return { args: { reason }, time: null, due: until };
  }
  return { problem: badTime('freeze', words, noTime) };
}

/** A clock alone is the next one of it; `null` when it is no time. One that has passed comes back as it is. */
function readAhead(words: string, context: ResolveContext): Instant | null {
  const { createdAt } = context.comment;
  const zone = context.config.timeZone;
  const days = [0, 24].map((hours) => formatDate(plusSeconds(createdAt, hours * 3600), zone));
  const readings = [words, ...days.map((day) => `${day} ${words}`)]
    .map((written) => readTime(written, timeContext(context), { mayLieAhead: true }))
    .flatMap((reading) => (isTimeProblem(reading) ? [] : [reading.at]));
  return readings.find((at) => at > createdAt) ?? readings[0] ?? null;
}

const example = '/freeze until 16:30 UTC';
const notNear = { problem: `that is not within the next ${maxHours} hours`, example };
const noTime = { problem: 'no time was found behind "until"', example };
