/**
 * Which commands of an incident are obeyed: by whom they were written, whether they can be carried
 * out, and what their times mean.
 */
import type { Config } from '../../config/config.js';
import type { Problem } from '../../errors.js';
import type { CommentRecord } from '../../repository/repository.js';
import { epochOf, type Instant } from '../../time/instant.js';
import type { IncidentFacts } from '../incident.js';
import { resolveCommand, type ObeyedCommand, type SlashCommand } from './command.js';
import { readComment, type CommentCommands } from './parse.js';
import { denied, isAtLeast, isWrittenByPerson, mayCommand, findPermission } from './permission.js';

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
  read: (body: string) => CommentCommands = readComment,
): SlashCommands {
  const [obeyed, refused]: [ObeyedCommand[], RefusedCommand[]] = [[], []];
  const parsed = new Map<number, readonly SlashCommand[]>();
  const past: Past = { times: new Map(), started: null };
  for (const comment of [...facts.comments].sort((a, b) => a.id - b.id)) {
    const { commands, misplaced } = read(comment.body);
    if (commands.length > 0) parsed.set(comment.id, commands);
    // Without an answer from GitHub a command waits: it is neither obeyed nor refused.
    const held = findPermission(facts.permissions, comment.author.login);
    if (!isWrittenByPerson(comment, facts) || held === 'unknown') continue;
    // Only those who may give commands are answered about a command below the text.
    const worthAWord = isAtLeast(held, config.commands.permission) ? misplaced : [];
    for (const [index, command] of [...commands, ...worthAWord].entries()) {
      const verdict = verdictOn({ comment, index, command }, facts, config, past);
      if ('problem' in verdict) refused.push(verdict);
      else obeyed.push(verdict);
      if (!('problem' in verdict) && verdict.command.name === 'started')
        past.started = verdict.time?.at ?? comment.createdAt;
    }
  }
  return { parsed, obeyed, refused };
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
    return refuse(
      'permission',
      denied(findPermission(facts.permissions, comment.author.login), config),
    );
  if (command.name === 'invalid') return refuse('invalid', command.problem);
  if (isTooMany(past.times, comment)) return refuse('too-many', tooMany());
  const context = { comment, facts, config, started: past.started };
  const resolved = resolveCommand(command, index, context);
  return 'problem' in resolved ? refuse('invalid', resolved.problem) : resolved;
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
