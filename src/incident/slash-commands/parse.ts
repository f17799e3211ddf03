/** Slash commands: the first lines of a comment that begin with `/`. Mistakes are data with an example, never exceptions. */
import { closest } from '../../config/closest.js';
import type { Problem } from '../../errors.js';
import { argumentReaders, type Order } from './arguments.js';
import { commandTable, rowOf, usageOf, type CommandName } from './table.js';

interface Written {
  /** 1-based line in the comment. */
  readonly line: number;
  /** The line as it was written, at most 500 characters. */
  readonly source: string;
}

export type ValidCommand = Order & Written;
export type InvalidCommand = { readonly name: 'invalid'; readonly problem: Problem } & Written;
export type SlashCommand = ValidCommand | InvalidCommand;

/** Lines of one comment that are read as commands; more is a log, not a set of orders. */
const maxLines = 100;

/** Other bots' commands: not ours to answer. */
const otherBotsCommands = new Set([
  'lgtm',
  'approve',
  'hold',
  'unhold',
  'retest',
  'test',
  'assign',
  'unassign',
  'cc',
  'uncc',
  'kind',
  'area',
  'priority',
  'label',
  'remove',
  'close',
  'lock',
  'rebase',
  'merge',
  'deploy',
  'rerun',
  'cherrypick',
  'backport',
  'triage',
  'sig',
  'milestone',
  'ok',
  'oktotest',
  'duplicate',
  'shrug',
  'me',
]);

/** Reads the leading command lines of a comment; blank lines between them do not count, the first other line ends them. */
export function parseSlashCommands(body: string): readonly SlashCommand[] {
  if (!/^\s{0,200}[/\u200b\ufeff]/.test(body.slice(0, 400))) return [];
  const commands: SlashCommand[] = [];
  const lines = body
    .slice(0, 262_144)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/, 1000);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const match = /^[\u200b]?\/(\p{L}[\p{L}\p{Pd}_]{0,39})(?=\s|$|[:：])[:：]?\s*([^]*)$/u.exec(
      line,
    );
    if (match === null || commands.length >= maxLines) break;
    const read = commandsOfLine(match[1] ?? '', tidy(match[2] ?? ''), {
      line: index + 1,
      source: line.slice(0, 500),
    });
    if (read === null) break;
    commands.push(...read);
  }
  return commands;
}

/** `null` when the line is not ours to read. */
function commandsOfLine(
  word: string,
  rest: string,
  written: Written,
): readonly SlashCommand[] | null {
  const name = nameOf(word);
  if (name !== null)
    return ordersOf(name, rest).map((order) =>
      'problem' in order
        ? { name: 'invalid', problem: order.problem, ...written }
        : { ...order, ...written },
    );
  if (otherBotsCommands.has(bare(word))) return [];
  const near = closest(word, spellings);
  if (near === null && rest !== '') return null;
  return [
    { name: 'invalid', problem: unknown(word, near === null ? null : nameOf(near)), ...written },
  ];
}

function ordersOf(
  name: CommandName,
  rest: string,
): readonly (Order | { readonly problem: Problem })[] {
  const read = argumentReaders[name](rest);
  if (Array.isArray(read)) return read as readonly Order[];
  const fault = read as { readonly expected: string; readonly received: string };
  return [{ problem: badArgument(name, fault.expected, fault.received) }];
}

const bare = (word: string): string => word.toLowerCase().replace(/[\p{Pd}_]/gu, '');
const byWord = new Map<string, CommandName>(
  commandTable.flatMap((row) =>
    [row.name, ...row.aliases].map((spelling): [string, CommandName] => [bare(spelling), row.name]),
  ),
);
const spellings = commandTable.flatMap((row) => [
  row.name,
  ...row.aliases.filter((alias) => alias.length > 3),
]);

function nameOf(word: string): CommandName | null {
  return byWord.get(bare(word)) ?? null;
}

/** Invisible characters and the spaces of word processors go; the words stay. */
function tidy(rest: string): string {
  return rest
    .slice(0, 10_000)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[\p{Zs}\p{Cc}]+/gu, ' ')
    .trim();
}

function unknown(word: string, near: CommandName | null): Problem {
  const remedy =
    near === null ? 'Write `/help` to see all commands.' : `Write it as in the example.`;
  return {
    code: 'PM404',
    message: `Unknown command "/${word.slice(0, 40)}"${near === null ? '' : `, did you mean "/${near}"?`}`,
    received: `/${word.slice(0, 40)}`,
    example: near === null ? '/help' : rowOf(near).example,
    remedy,
  };
}

function badArgument(name: CommandName, expected: string, received: string): Problem {
  const row = rowOf(name);
  return {
    code: 'PM404',
    message: received === '' ? `"/${name}" lacks ${expected}` : `"/${name}" expected ${expected}`,
    expected: usageOf(row),
    example: row.example,
    received: received === '' ? 'nothing' : received.slice(0, 100),
    remedy: 'Write it again in a new comment, as in the example.',
  };
}
