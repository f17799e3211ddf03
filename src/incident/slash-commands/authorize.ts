/** Which commands of an incident are obeyed: by whom they were written, whether they can be carried out, and what their times mean. */
import { isGenerated, isPerson } from '../../markdown/ours.js';
import { closest } from '../../config/closest.js';
import type { Config } from '../../config/config.js';
import type { Problem } from '../../errors.js';
import type { AskedPermission, CommentRecord } from '../../repository/repository.js';
import { epochOf, plusSeconds, type Instant } from '../../time/instant.js';
import {
  isTimeProblem,
  readTime,
  readTimes,
  type TimeContext,
  type TimeReading,
} from '../../time/read-times.js';
import { dueOf } from '../due.js';
import type { IncidentFacts } from '../incident.js';
import { parseSlashCommands, type SlashCommand, type ValidCommand } from './parse.js';

export interface ObeyedCommand {
  readonly comment: CommentRecord;
  /** 0-based among the commands of the comment. */
  readonly index: number;
  /** A severity is the configured name; a `/timeline` whose right side was no time has it back in its text. */
  readonly command: ValidCommand;
  /** The command's own time; `null` when it gave none: then it is the comment's. */
  readonly time: TimeReading | null;
  /** `/follow-up … due …`: midnight UTC of the day. `/update … next …`: when the next one is due. */
  readonly due: Instant | null;
}

export interface RefusedCommand {
  readonly comment: CommentRecord;
  readonly index: number;
  readonly reason: 'permission' | 'invalid' | 'too-many';
  readonly problem: Problem;
}

/** All slash commands of an incident, read once and handed to whoever needs them. */
export interface SlashCommands {
  /** What each comment asks for, by its id, whoever wrote it; comments without a command are not in it. */
  readonly parsed: ReadonlyMap<number, readonly SlashCommand[]>;
  /** Ascending by comment id, then by line. */
  readonly obeyed: readonly ObeyedCommand[];
  readonly refused: readonly RefusedCommand[];
}

/** Commands that one person may give within ten minutes. */
export const commandCap = 100;
const permissionRank: readonly AskedPermission[] = [
  'none',
  'read',
  'triage',
  'write',
  'maintain',
  'admin',
];

/** What earlier commands mean for later ones. */
interface Past {
  /** Author → when he or she commanded lately, seconds. */
  readonly times: Map<string, number[]>;
  /** As stated last: zero of `T+15m`. */
  started: Instant | null;
}

/** An edited comment counts as it reads now: GitHub gives no history of it. Each comment is parsed once. */
export function readSlashCommands(
  facts: IncidentFacts,
  config: Config,
  parse: (body: string) => readonly SlashCommand[] = parseSlashCommands,
): SlashCommands {
  const [obeyed, refused]: [ObeyedCommand[], RefusedCommand[]] = [[], []];
  const parsed = new Map<number, readonly SlashCommand[]>();
  const past: Past = { times: new Map(), started: null };
  for (const comment of [...facts.comments].sort((a, b) => a.id - b.id)) {
    const commands = parse(comment.body);
    if (commands.length > 0) parsed.set(comment.id, commands);
    if (!isPerson(comment.author) || isGenerated(comment, facts) || isUndecided(comment, facts))
      continue;
    for (const [index, command] of commands.entries()) {
      const verdict = verdictOn({ comment, index, command }, facts, config, past);
      if ('problem' in verdict) refused.push(verdict);
      else obeyed.push(verdict);
      if (!('problem' in verdict) && verdict.command.name === 'started')
        past.started = verdict.time?.at ?? comment.createdAt;
    }
  }
  return { parsed, obeyed, refused };
}

/** GitHub did not say what this person may do: a later run asks again, and nobody is told that access is missing. */
function isUndecided({ author }: CommentRecord, { permissions }: IncidentFacts): boolean {
  return Object.hasOwn(permissions, author.login) && permissions[author.login] === 'unknown';
}

interface Given {
  readonly comment: CommentRecord;
  readonly index: number;
  readonly command: SlashCommand;
}

function verdictOn(
  given: Given,
  facts: IncidentFacts,
  config: Config,
  past: Past,
): ObeyedCommand | RefusedCommand {
  const { comment, index, command } = given;
  const refuse = (reason: RefusedCommand['reason'], problem: Problem): RefusedCommand => ({
    comment,
    index,
    reason,
    problem,
  });
  if (!mayCommand(facts.permissions, comment.author.login, config))
    return refuse('permission', denied(comment.author.login, facts, config));
  if (command.name === 'invalid') return refuse('invalid', command.problem);
  if (isTooMany(past.times, comment)) return refuse('too-many', tooMany());
  const resolved = resolve(command, comment, config, past);
  return 'problem' in resolved
    ? refuse('invalid', resolved.problem)
    : { comment, index, ...resolved };
}

/** Fails closed: who was not asked about may not command. */
export function mayCommand(
  permissions: IncidentFacts['permissions'],
  login: string,
  config: Config,
): boolean {
  const held = Object.hasOwn(permissions, login) ? permissions[login] : undefined;
  return (
    held !== undefined &&
    permissionRank.indexOf(held) >= permissionRank.indexOf(config.commands.permission)
  );
}

function denied(login: string, facts: IncidentFacts, config: Config): Problem {
  const held = Object.hasOwn(facts.permissions, login) ? facts.permissions[login] : undefined;
  return {
    code: 'PM603',
    message: 'Commands here need more access to the repository',
    expected: `${config.commands.permission} access`,
    received:
      held === undefined || held === 'none' ? 'none that could be confirmed' : `${held} access`,
    remedy: 'Ask somebody with that access to write the command.',
  };
}

function isTooMany(times: Map<string, number[]>, comment: CommentRecord): boolean {
  const at = epochOf(comment.createdAt);
  const recent = (times.get(comment.author.login) ?? []).filter((earlier) => at - earlier < 600);
  times.set(comment.author.login, [...recent, at].slice(-commandCap));
  return recent.length >= commandCap;
}

function tooMany(): Problem {
  return {
    code: 'PM404',
    message: `More than ${commandCap} commands within ten minutes`,
    remedy: 'Wait ten minutes, or put the rows into one comment without commands.',
  };
}

type Resolved = Pick<ObeyedCommand, 'command' | 'time' | 'due'> | { readonly problem: Problem };

function resolve(
  command: ValidCommand,
  comment: CommentRecord,
  config: Config,
  past: Past,
): Resolved {
  const plain = { command, time: null, due: null };
  const context = contextOf(comment, config, past);
  switch (command.name) {
    case 'timeline':
      return timelineRow(command, context);
    case 'started':
    case 'detected':
    case 'acknowledged':
    case 'mitigated':
    case 'resolved':
      return command.time === null ? plain : timed(command, command.time, context);
    case 'severity':
      return severityOf(command, config);
    case 'update':
      return command.next === null
        ? plain
        : { command, time: null, due: nextUpdate(command.next, context) };
    case 'follow-up':
      return dated(command, context);
    default:
      return plain;
  }
}

function contextOf(comment: CommentRecord, config: Config, { started }: Past): TimeContext {
  return {
    postedAt: comment.createdAt,
    zone: config.timeZone,
    ...(started === null ? {} : { reference: started }),
  };
}

function timed(command: ValidCommand, words: string, context: TimeContext): Resolved {
  const time = timeOf(words, context);
  return 'problem' in time
    ? { problem: badTime(command.name, words, time) }
    : { command, time, due: null };
}

/** A time, also when a remark follows it: `14:31 rolled back`. */
function timeOf(
  words: string,
  context: TimeContext,
): TimeReading | { readonly problem: string; readonly example: string } {
  const whole = readTime(words, context);
  if (!isTimeProblem(whole)) return whole;
  const first = readTimes(words, context)[0];
  if (
    first === undefined ||
    first.end >= words.length ||
    /\S/.test(words.slice(0, first.start).replace(/^(?:at|about|around)\b|~/i, ''))
  )
    return whole;
  return readTime(words.slice(0, first.end), context);
}

/** `30m`, `1.5h` or a clock time, which lies ahead. What cannot be read is no promise: the update itself still counts. */
function nextUpdate(words: string, context: TimeContext): Instant | null {
  const span = /^~?(\d{1,4}(?:\.\d)?)\s?(m|h)(?:ins?|inutes?|rs?|ours?)?$/i.exec(words.trim());
  if (span)
    return plusSeconds(
      context.postedAt,
      Number(span[1]) * (span[2]?.toLowerCase() === 'h' ? 3600 : 60),
    );
  return readTimes(`next at ${words}`, context)[0]?.at ?? null;
}

/** What stands behind `|` is a time or, if it does not look like one, part of the text: `kubectl get pods | grep api`. */
function timelineRow(
  command: Extract<ValidCommand, { name: 'timeline' }>,
  context: TimeContext,
): Resolved {
  if (command.time === null) return { command, time: null, due: null };
  const time = timeOf(command.time, context);
  if (!('problem' in time)) return { command, time, due: null };
  if (
    readTimes(command.time, context).length > 0 ||
    /^~?\d{1,4}[:.h]\d|\bago$|^T[+-]/i.test(command.time)
  )
    return { problem: badTime('timeline', command.time, time) };
  return {
    command: { ...command, text: `${command.text} | ${command.time}`, time: null },
    time: null,
    due: null,
  };
}

function badTime(
  name: string,
  words: string,
  fault: { readonly problem: string; readonly example: string },
): Problem {
  return {
    code: 'PM405',
    message: `"/${name}": ${fault.problem}`,
    expected: 'a time',
    example: fault.example,
    received: words.slice(0, 100),
    remedy: 'Write it again in a new comment, as in the example.',
  };
}

function severityOf(
  command: Extract<ValidCommand, { name: 'severity' }>,
  config: Config,
): Resolved {
  const severity = matchSeverity(command.value, config);
  if (severity !== null) return { command: { ...command, value: severity }, time: null, due: null };
  const names = config.severities.map(({ name }) => name);
  const near = closest(command.value.split(' ')[0] ?? '', names, 0.5);
  return {
    problem: {
      code: 'PM404',
      message: `Unknown severity "${command.value.slice(0, 40)}"${near === null ? '' : `, did you mean "${near}"?`}`,
      expected: `one of ${names.join(', ')}`,
      example: `/severity ${near ?? names[0] ?? 'sev1'}`,
      received: command.value.slice(0, 40),
      remedy: 'Write it again in a new comment, as in the example.',
    },
  };
}

/** Configured name of `sev2`, `SEV-2`, its label, `2`, or a text that begins with one of them; else `null`. */
export function matchSeverity(words: string, config: Config): string | null {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const wholes = [
    words,
    words.split(/\s[–—-]\s|[:(,|]/)[0] ?? '',
    words.trim().split(/\s+/)[0] ?? '',
  ]
    .map(bare)
    .filter(Boolean);
  for (const whole of wholes) {
    const found = config.severities.find(
      ({ name, label }) => bare(name) === whole || bare(label) === whole,
    );
    if (found) return found.name;
  }
  const digit = /^(?:severity|sev|s|p|priority)?[\s-]?(\d)$/i.exec(words.trim())?.[1];
  const numbered =
    digit === undefined
      ? []
      : config.severities.filter(({ name }) => name.replace(/\D/g, '') === digit);
  return numbered.length === 1 ? (numbered[0]?.name ?? null) : null;
}

function dated(
  command: Extract<ValidCommand, { name: 'follow-up' }>,
  context: TimeContext,
): Resolved {
  if (command.due === null) return { command, time: null, due: null };
  const due = dueOf(command.due, context.postedAt, context.zone);
  if (due !== null) return { command, time: null, due };
  return {
    problem: {
      code: 'PM405',
      message: `"/follow-up": "${command.due}" is not a date that can be read`,
      expected: 'a number of days or a date',
      example: '/follow-up Alert on pool exhaustion @ana due 14d',
      received: command.due,
      remedy: 'Write it again in a new comment, as in the example.',
    },
  };
}
