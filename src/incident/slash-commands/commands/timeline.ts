/** `/timeline TEXT [| TIME]`: a row of its own. */
import { isTimeProblem, readTime, readTimes, type TimeContext } from '../../../time/read-times.js';
import { defineCommand, noEffect, type ArgumentFault, type Resolution } from '../define.js';
import type { ResolveContext } from '../define.js';
import { badTime, readLeadingTime, timeContext } from '../times.js';

interface Arguments {
  readonly text: string;
  readonly time: string | null;
}

export const timeline = defineCommand({
  name: 'timeline',
  aliases: ['tl'],
  usage: 'TEXT [| TIME]',
  example: '/timeline Errors rise on checkout | 14:03 UTC',
  description: 'adds an event; without a time, at the time of the comment',
  parse,
  resolve,
  effect: noEffect,
  row: ({ command }) => ({
    kind: 'command',
    meaning: { type: 'words', retold: false },
    text: command.text,
  }),
});

/** The last `|` parts text and time; whether the right side is a time shows when it is read. */
function parse(rest: string): readonly Arguments[] | ArgumentFault {
  if (rest.replace(/\|/g, '').trim() === '') return { expected: 'a text', received: '' };
  const bar = rest.lastIndexOf('|');
  const [text, time] =
    bar < 0 ? [rest, ''] : [rest.slice(0, bar).trim(), rest.slice(bar + 1).trim()];
  if (text === '') return [{ text: time, time: null }];
  return [{ text, time: time === '' ? null : time }];
}

/** What follows `|` is a time or, if it does not look like one, part of the text: `kubectl get pods | grep api`. */
function resolve(args: Arguments, context: ResolveContext): Resolution<Arguments> {
  const times = timeContext(context);
  if (args.time === null) return timeFirst(args.text, times) ?? { args, time: null, due: null };
  const time = readLeadingTime(args.time, times);
  if (!isTimeProblem(time)) return { args, time, due: null };
  if (readTimes(args.time, times).length > 0 || looksLikeTime.test(args.time))
    return { problem: badTime('timeline', args.time, time) };
  return { args: { text: `${args.text} | ${args.time}`, time: null }, time: null, due: null };
}

const between = /^[\s:,;|–—-]+/;

/** `09:30 UTC Errors rise`: as in an ordinary comment, the time that begins the text is the row's. */
function timeFirst(words: string, times: TimeContext): Resolution<Arguments> | null {
  const first = readTimes(words, times)[0];
  if (first === undefined || first.future) return null;
  if (!/^(?:at |about |around |since |~|\[|\()?\s?$/i.test(words.slice(0, first.start)))
    return null;
  const time = readTime(words.slice(0, first.end), times);
  const text = words
    .slice(first.end)
    .replace(/^[\])]/, '')
    .replace(between, '');
  if (isTimeProblem(time) || !/\p{L}{2}/u.test(text)) return null;
  return { args: { text, time: null }, time, due: null };
}

const looksLikeTime = /^~?\d{1,4}[:.h]\d|\bago$|^T[+-]/i;
