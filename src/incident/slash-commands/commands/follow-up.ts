/** `/follow-up TEXT [@owner] [due 14d]`: an action item for the postmortem. */
import { plusSeconds, startOfDay, type Instant } from '../../../time/instant.js';
import type { Config } from '../../../config/config.js';
import { readDue } from '../../due.js';
import { isSameLabel } from '../../labels.js';
import {
  defineCommand,
  noRow,
  type ArgumentFault,
  type Resolution,
  type ResolveContext,
} from '../define.js';
import { tryAgain } from '../times.js';
import { resolveLogin, whoFromLogin, type Who } from '../who.js';

interface Asked {
  readonly text: string;
  readonly owner: Who | null;
  readonly due: string | null;
}

interface Arguments {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
}

const example = '/follow-up Alert on pool exhaustion @ana due 14d';

export const followUp = defineCommand({
  name: 'follow-up',
  aliases: ['action', 'todo'],
  usage: 'TEXT [@owner] [due 14d]',
  example,
  description: 'an action item, carried into the postmortem',
  parse,
  resolve,
  effect: (incident, { command, comment, due }) => ({
    ...incident,
    followUps: [
      ...incident.followUps,
      { text: command.text, owner: command.owner, due, url: comment.url },
    ],
  }),
  row: noRow,
});

/** Owner and date in either order. */
function parse(rest: string): readonly Asked[] | ArgumentFault {
  const first = withoutOwner(rest);
  const dated = withoutDue(first.text);
  const second =
    first.owner === null ? withoutOwner(dated.text) : { text: dated.text, owner: first.owner };
  if (second.text === '') return { expected: 'a text', received: rest };
  const owner = second.owner === null ? null : whoFromLogin(second.owner);
  return [{ text: second.text, owner, due: dated.due }];
}

const ownerAtEnd =
  /(?:^|\s)(?:[(–—-] ?)?(?:owner:? ?)?[@＠]([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?)[).,;]?$/i;

function withoutOwner(text: string): { readonly text: string; readonly owner: string | null } {
  const match = ownerAtEnd.exec(text);
  return match === null
    ? { text, owner: null }
    : { text: text.slice(0, match.index).trim(), owner: match[1] ?? null };
}

const dueWords =
  '(?:\\d|today|tonight|tomorrow|asap|soon|later|next |this |end of |eo[dwmqy]\\b|q[1-4]\\b|mon|tue|wed|thu|fri|sat|sun' +
  '|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^@|]{0,24}';
const dueAtEnd = new RegExp(`(?:^|\\s)\\(?(?:is )?due:? (?:in |by |on |at )?(${dueWords})$`, 'i');
const byAtEnd = new RegExp(`(?:^|\\s)\\(?(?:by|until) (${dueWords})$`, 'i');

/** After `due` a date is expected; `by` may also belong to the text: "Cut retries by 3". */
function withoutDue(text: string): { readonly text: string; readonly due: string | null } {
  const match = dueAtEnd.exec(text) ?? byAtEnd.exec(text);
  const due = match?.[1]?.replace(/[).,;!]+$/, '').trim();
  if (match === null || due === undefined) return { text, due: null };
  if (!dueAtEnd.test(text) && !isDate(due)) return { text, due: null };
  return { text: text.slice(0, match.index).replace(/[\s,;–—-]+$/, ''), due };
}

/** Whether words are a date does not depend on the day on which they were written. */
function isDate(words: string): boolean {
  return readDue(words, '2000-01-01T00:00:00Z', null) !== null;
}

function resolve(asked: Asked, { comment, config, facts }: ResolveContext): Resolution<Arguments> {
  const { text, owner } = asked;
  const args = {
    text,
    owner: owner === null ? null : resolveLogin(owner, comment),
    due: asked.due,
  };
  if (args.due === null)
    return {
      args,
      time: null,
      due: dueByDefault(comment.createdAt, defaultDays(facts.issue.labels, config)),
    };
  const due = readDue(args.due, comment.createdAt, config.timeZone);
  if (due !== null) return { args, time: null, due };
  return {
    problem: {
      code: 'PM405',
      message: `"/follow-up": "${args.due}" is not a date that can be read`,
      expected: 'a number of days or a date',
      example,
      received: args.due,
      remedy: tryAgain,
    },
  };
}

/** Of the severity that the issue is labelled with, else of all. */
function defaultDays(labels: readonly string[], config: Config): number {
  const { severities, followUps } = config;
  const own = severities.find(({ label }) => labels.some((one) => isSameLabel(one, label)));
  return followUps.defaultDueDays === 0 ? 0 : (own?.followUpDays ?? followUps.defaultDueDays);
}

function dueByDefault(at: Instant, days: number): Instant | null {
  return days === 0 ? null : plusSeconds(startOfDay(at.slice(0, 10)), days * 86_400);
}
