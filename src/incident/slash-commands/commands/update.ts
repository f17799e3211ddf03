/** `/update TEXT [next 30m]`: a public update, and a promise of the next one. */
import { plusSeconds, secondsBetween, type Instant } from '../../../time/instant.js';
import { readTimes, type TimeContext } from '../../../time/read-times.js';
import { statedIn } from '../../state.js';
import { defineCommand, type ArgumentFault } from '../define.js';
import { timeContext } from '../times.js';

interface Arguments {
  readonly text: string;
  readonly next: string | null;
}

export const update = defineCommand({
  name: 'update',
  aliases: [],
  usage: 'TEXT [next 30m]',
  example: '/update Checkout is back for most users next 30m',
  description: 'a public update, and when the next one is due',
  parse,
  resolve: (args: Arguments, context) => ({
    args,
    time: null,
    due: args.next === null ? null : dateNext(args.next, timeContext(context)),
  }),
  effect: (incident, { command, comment, due }) => ({
    ...incident,
    updates: [...incident.updates, statedIn(comment, { text: command.text, nextDue: due })],
  }),
  row: ({ command }) => ({ kind: 'update', meaning: { type: 'update' }, text: command.text }),
});

const next =
  /(^|[\s([,;.|–—-])next(?: update)?:? (?:is )?(?:due )?(?:in |at )?(~?\d[^()[\]|]{0,30})[)\]]?$/i;

function parse(rest: string): readonly Arguments[] | ArgumentFault {
  const match = next.exec(rest.replace(/[.!,;]+$/, ''));
  const text =
    match === null
      ? rest
      : `${rest.slice(0, match.index)}${match[1] === '.' ? '.' : ''}`
          .replace(/[\s([,;|–—-]+$/, '')
          .trim();
  if (text === '') return { expected: 'a text', received: '' };
  return [{ text, next: match?.[2]?.trim() ?? null }];
}

/** `30m`, `1.5h` or a clock time ahead. What cannot be read promises nothing: the update itself still counts. */
function dateNext(written: string, context: TimeContext): Instant | null {
  const words = written.replace(/[.!,;]+$/, '').trim();
  const span = /^~?(\d{1,4}(?:\.\d)?)\s?(m|h)(?:ins?|inutes?|rs?|ours?)?(?: from now)?$/i.exec(
    words,
  );
  if (span === null) return clockAhead(words, context);
  const unit = span[2]?.toLowerCase() === 'h' ? 3600 : 60;
  return plusSeconds(context.postedAt, Number(span[1]) * unit);
}

/** A clock that passed a moment ago is read as tomorrow's: nobody meant that. */
const farAhead = 20 * 3600;

function clockAhead(words: string, context: TimeContext): Instant | null {
  const [read] = readTimes(`next at ${words}`, context);
  if (read === undefined) return null;
  const ahead = secondsBetween(context.postedAt, read.at);
  return ahead > 0 && (read.dated || ahead < farAhead) ? read.at : null;
}
