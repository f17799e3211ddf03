/** What a line is answered that is no command as it stands: one line, and an example to copy. */
import type { Problem } from '../../errors.js';
import { findDefinition, type CommandName } from './command.js';
import { printUsage, type ArgumentFault } from './define.js';
import { tryAgain } from './times.js';

/** A name behind a slash, and the words behind the name. */
export interface Call {
  readonly word: string;
  readonly rest: string;
  /** `/resolved?` asks whether, and says nothing. */
  readonly isQuestion?: boolean;
}

export function question(name: CommandName): Problem {
  return {
    code: 'PM404',
    message: `"/${name}?" was not carried out: it reads as a question`,
    example: findDefinition(name).example,
    received: `/${name}?`,
    remedy: 'Write it without the question mark.',
  };
}

export function unknownCommand({ word, rest }: Call, meant: CommandName | null): Problem {
  const hint = meant === null ? '' : `, did you mean "/${meant}"?`;
  return {
    code: 'PM404',
    message: `Unknown command "/${word.slice(0, 40)}"${hint}`,
    received: `/${word.slice(0, 40)}`,
    example: meant === null ? '/help' : corrected(meant, rest),
    remedy: meant === null ? 'Write `/help` to see all commands.' : 'Write it as in the example.',
  };
}

/** The writer's own words behind the right name, where they fit. */
function corrected(name: CommandName, rest: string): string {
  const { parse, example } = findDefinition(name);
  const line = `/${name} ${rest}`.trim();
  return rest === '' || line.length > 100 || 'expected' in parse(rest) ? example : line;
}

export function badArgument(
  name: CommandName,
  { expected, received, example }: ArgumentFault,
): Problem {
  const definition = findDefinition(name);
  return {
    code: 'PM404',
    message: received === '' ? `"/${name}" needs ${expected}` : `"/${name}" expects ${expected}`,
    expected: printUsage(definition),
    example: example ?? definition.example,
    received: received === '' ? 'nothing' : received.slice(0, 100),
    remedy: tryAgain,
  };
}

export function twoInOneLine(name: CommandName, second: Call): Problem {
  return {
    code: 'PM404',
    message: `"/${name}" and "/${second.word}" are on one line, so neither was carried out: write one command per line`,
    expected: 'one command per line',
    example: `/${second.word} ${second.rest}`.trim().slice(0, 100),
    received: `/${name} … /${second.word}`,
    remedy: 'Write each command on a line of its own; within a text, put its name in backticks.',
  };
}

export function notAtTheTop(name: CommandName, call: Call, line: number): Problem {
  return {
    code: 'PM404',
    message: `"/${name}" on line ${line} was not carried out: commands are read only in the first lines of a comment`,
    expected: 'commands in the first lines of the comment',
    example: `/${call.word} ${call.rest}`.trim().slice(0, 100),
    received: `a command on line ${line}`,
    remedy: 'Write it again in a new comment.',
  };
}
