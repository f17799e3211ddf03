/**
 * Slash commands: the first lines of a comment that begin with `/`. Mistakes are data with an
 * example, never exceptions;
 * what was probably meant as a command is answered, what reads as prose or as a path is left alone.
 */
import type { Problem } from '../../errors.js';
import {
  findDefinition,
  type CommandName,
  type InvalidCommand,
  type SlashCommand,
} from './command.js';
import { printUsage, type ArgumentFault, type Written } from './define.js';
import { readLines, type CommentLine } from './lines.js';
import { otherBotsCommands } from './other-bots.js';
import {
  bareName,
  findName,
  findSynonym,
  looksLikeRoute,
  nearestName,
  readsAsProgress,
  takesDigits,
  takesNothing,
  takesText,
} from './spelling.js';
import { tryAgain } from './times.js';

/** Lines of one comment that are read as commands; more is a log, not a set of orders. */
const maxLines = 100;
/** Commands below the text that are answered. */
const maxMisplaced = 3;

export interface CommentCommands {
  readonly commands: readonly SlashCommand[];
  /** Commands below the text: not carried out, but answered. */
  readonly misplaced: readonly InvalidCommand[];
}

/** The leading command lines of a comment; blank lines, quotes and hidden comments before them do not count. */
export function parseSlashCommands(body: string): readonly SlashCommand[] {
  return mayHoldCommands(body) ? leadingCommands(readLines(body)).commands : [];
}

export function readComment(body: string): CommentCommands {
  if (!mayHoldCommands(body)) return { commands: [], misplaced: [] };
  const lines = readLines(body);
  const { commands, end } = leadingCommands(lines);
  return { commands, misplaced: misplacedCommands(lines.slice(end)) };
}

/** Most comments hold none: they cost one look. */
function mayHoldCommands(body: string): boolean {
  return /(?:^|[\r\n])[\u200b\ufeff]{0,2} {0,3}[\u200b\ufeff]{0,2}\/\p{L}/u.test(
    body.slice(0, 262_144),
  );
}

interface Leading {
  readonly commands: readonly SlashCommand[];
  /** Index of the first line behind them. */
  readonly end: number;
}

function leadingCommands(lines: readonly CommentLine[]): Leading {
  const commands: SlashCommand[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'blank' || line.kind === 'hidden') continue;
    if (line.kind === 'quote' && commands.length === 0) continue;
    const read =
      line.kind !== 'text' || line.afterQuote || commands.length >= maxLines
        ? null
        : commandsFromLine(line);
    if (read === null) return { commands, end: index };
    commands.push(...read.slice(0, maxLines - commands.length));
  }
  return { commands, end: lines.length };
}

function commandsFromLine({ text, number }: CommentLine): readonly SlashCommand[] | null {
  const call = readCall(text);
  if (call === null) return null;
  return commandsFromCall(call, { line: number, source: text.slice(0, 500) });
}

/** A name behind a slash, and the words behind the name. */
interface Call {
  readonly word: string;
  readonly rest: string;
}

const callStart = /^[\u200b\ufeff]{0,2} {0,3}[\u200b\ufeff]{0,2}\/(\p{L}[\p{L}\p{Pd}_]{0,39})/u;
const afterAnyName = /^(?:$|\s|[:：](?!\/)|[.!,;…]+(?=\s|$)|\?+(?=\s*$))/u;
const afterKnownName = /^(?:=\s?(?=[^\s=&?/]+(?:\s|$))|(?=[(@＠#"“«]|\p{Extended_Pictographic}))/u;

/** `null`: a path, or no name at all. */
function readCall(line: string): Call | null {
  const match = callStart.exec(line);
  if (match === null) return null;
  const word = (match[1] ?? '').replace(/[\p{Pd}_]+$/u, '');
  const behind = line.slice(match[0].length);
  const any = afterAnyName.exec(behind);
  if (any !== null) return { word, rest: tidy(behind.slice(any[0].length)) };
  const name = findName(word);
  const known = name === null ? null : afterKnownName.exec(behind);
  if (known !== null) return { word, rest: tidy(behind.slice(known[0].length)) };
  return name !== null && takesDigits(name) && /^\d/.test(behind)
    ? { word, rest: tidy(behind) }
    : null;
}

/** `null` when the line is not ours to read. */
function commandsFromCall({ word, rest }: Call, written: Written): readonly SlashCommand[] | null {
  const name = findName(word);
  if (name !== null && readsAsProgress(name, rest)) return null;
  if (name !== null)
    return !takesText(name) && looksLikeRoute(rest) ? null : parseCommand(name, rest, written);
  if (otherBotsCommands.has(bareName(word))) return [];
  if (rest !== '' && looksLikeRoute(rest)) return null;
  const meant = nearestName(word) ?? findSynonym(word, rest) ?? joinedName(word, rest);
  if (meant === null && rest !== '') return null;
  return [{ name: 'invalid', problem: unknownCommand(word, meant), ...written }];
}

/** `/status-resolved`, `/severity_high`: only when nothing else is on the line. */
function joinedName(word: string, rest: string): CommandName | null {
  return rest === '' ? findName(word.split(/[\p{Pd}_]/u, 1)[0] ?? '') : null;
}

function parseCommand(name: CommandName, rest: string, written: Written): readonly SlashCommand[] {
  const second = findSecond(name, rest);
  if (second !== null && takesText(name))
    return [{ name: 'invalid', problem: twoInOneLine(name, second.call), ...written }];
  const parsed = findDefinition(name).parse(second === null ? rest : second.before);
  const first: readonly SlashCommand[] =
    'expected' in parsed
      ? [{ name: 'invalid', problem: badArgument(name, parsed), ...written }]
      : parsed.map((args) => ({ ...args, name, ...written }) as SlashCommand);
  return second === null ? first : [...first, ...(commandsFromCall(second.call, written) ?? [])];
}

interface Second {
  /** Words that belong to the first command. */
  readonly before: string;
  readonly call: Call;
}

/** A second command in the line. In free text it counts only when nothing but a command can be meant. */
function findSecond(name: CommandName, rest: string): Second | null {
  for (const match of rest.matchAll(/(?:^| )(?=\/\p{L})/gu)) {
    const at = match.index + match[0].length;
    const call = readCall(rest.slice(at));
    const second = call === null ? null : findName(call.word);
    if (call === null || second === null) continue;
    if (!takesText(name) || isTight(second, call.rest))
      return { before: rest.slice(0, match.index).trim(), call };
  }
  return null;
}

/** A whole command and nothing else: `/severity sev1`, not "/reopen in staging" or "/status for details". */
function isTight(name: CommandName, rest: string): boolean {
  if (takesText(name) || looksLikeRoute(rest) || rest.split(' ').length > 3) return false;
  if (takesNothing(name)) return rest === '';
  return !('expected' in findDefinition(name).parse(rest)) && (rest === '' || hasToken(name, rest));
}

/** Arguments that no sentence has: a digit, a mention, a reference, or one word where one is wanted. */
function hasToken(name: CommandName, rest: string): boolean {
  return /[\d@#]/.test(rest) || (name === 'status' && !rest.includes(' '));
}

/** Where one line is a path, the others are paths as well: a list of routes. */
function misplacedCommands(lines: readonly CommentLine[]): readonly InvalidCommand[] {
  const slashed = lines.filter(({ kind, text }) => kind === 'text' && /^\s*\//.test(text));
  const found = slashed.map((line) => misplacedCommand(line));
  if (found.some((one) => one === null)) return [];
  return found.filter((one) => one !== null).slice(0, maxMisplaced);
}

function misplacedCommand({ text, number }: CommentLine): InvalidCommand | null {
  const call = readCall(text);
  const name = call === null ? null : findName(call.word);
  if (call === null || name === null || looksLikeRoute(call.rest)) return null;
  if (readsAsProgress(name, call.rest)) return null;
  if (takesNothing(name) && call.rest.split(' ').length > 2) return null;
  if ('expected' in findDefinition(name).parse(call.rest)) return null;
  const written = { line: number, source: text.slice(0, 500) };
  return { name: 'invalid', problem: notAtTheTop(name, call, number), ...written };
}

/** Invisible characters and the spaces of word processors go; the words stay. */
function tidy(rest: string): string {
  return rest
    .slice(0, 10_000)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Zs}\p{Cc}]+/gu, ' ')
    .trim();
}

function unknownCommand(word: string, meant: CommandName | null): Problem {
  const hint = meant === null ? '' : `, did you mean "/${meant}"?`;
  return {
    code: 'PM404',
    message: `Unknown command "/${word.slice(0, 40)}"${hint}`,
    received: `/${word.slice(0, 40)}`,
    example: meant === null ? '/help' : findDefinition(meant).example,
    remedy: meant === null ? 'Write `/help` to see all commands.' : 'Write it as in the example.',
  };
}

function badArgument(name: CommandName, { expected, received }: ArgumentFault): Problem {
  const definition = findDefinition(name);
  return {
    code: 'PM404',
    message: received === '' ? `"/${name}" needs ${expected}` : `"/${name}" expects ${expected}`,
    expected: printUsage(definition),
    example: definition.example,
    received: received === '' ? 'nothing' : received.slice(0, 100),
    remedy: tryAgain,
  };
}

function twoInOneLine(name: CommandName, second: Call): Problem {
  return {
    code: 'PM404',
    message: `"/${name}" and "/${second.word}" are on one line, so neither was carried out: write one command per line`,
    expected: 'one command per line',
    example: `/${second.word} ${second.rest}`.trim().slice(0, 100),
    received: `/${name} … /${second.word}`,
    remedy: 'Write each command on a line of its own; within a text, put its name in backticks.',
  };
}

function notAtTheTop(name: CommandName, call: Call, line: number): Problem {
  return {
    code: 'PM404',
    message: `"/${name}" on line ${line} was not carried out: commands are read only in the first lines of a comment`,
    expected: 'commands in the first lines of the comment',
    example: `/${call.word} ${call.rest}`.trim().slice(0, 100),
    received: `a command on line ${line}`,
    remedy: 'Write it again in a new comment.',
  };
}
