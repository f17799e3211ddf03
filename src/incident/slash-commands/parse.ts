/**
 * Slash commands: the first lines of a comment that begin with `/`. Mistakes are data with an
 * example, never exceptions;
 * what was probably meant as a command is answered, what reads as prose or as a path is left alone.
 */
import {
  findDefinition,
  type CommandName,
  type InvalidCommand,
  type SlashCommand,
} from './command.js';
import type { Written } from './define.js';
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
import {
  badArgument,
  notAtTheTop,
  question,
  twoInOneLine,
  unknownCommand,
  type Call,
} from './parse-problems.js';

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
  if (any !== null)
    return {
      word,
      rest: tidy(behind.slice(any[0].length)),
      ...(any[0].startsWith('?') && { isQuestion: true }),
    };
  const name = findName(word);
  const known = name === null ? null : afterKnownName.exec(behind);
  if (known !== null) return { word, rest: tidy(behind.slice(known[0].length)) };
  return name !== null && takesDigits(name) && /^\d/.test(behind)
    ? { word, rest: tidy(behind) }
    : null;
}

/** Commands that only look or answer: a question mark does not matter. */
const harmless: ReadonlySet<CommandName> = new Set(['help', 'probe', 'rollback', 'run']);

/** `null` when the line is not ours to read. */
function commandsFromCall(call: Call, written: Written): readonly SlashCommand[] | null {
  const { word, rest } = call;
  const name = findName(word);
  if (name !== null && call.isQuestion === true && !harmless.has(name))
    return [{ name: 'invalid', problem: question(name), ...written }];
  if (name !== null && readsAsProgress(name, rest)) return null;
  if (name !== null)
    return !takesText(name) && looksLikeRoute(rest) ? null : parseCommand(name, rest, written);
  if (otherBotsCommands.has(bareName(word))) return [];
  if (rest !== '' && looksLikeRoute(rest)) return null;
  const meant = nearestName(word) ?? findSynonym(word, rest) ?? joinedName(word, rest);
  if (meant === null && rest !== '') return null;
  return [{ name: 'invalid', problem: unknownCommand(call, meant), ...written }];
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
