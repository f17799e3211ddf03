/** What the table of commands refuses, in the form of every other problem: what was typed, and one thing to do. */
import type { CommanderError } from 'commander';
import type { Problem } from '../errors.js';

/** `commands`: those there are. */
export function describeMistyped(
  { message }: CommanderError,
  argv: readonly string[],
  commands: readonly string[],
): Problem {
  const [first = '', ...more] = message.replace(/^error: /, '').split('\n');
  const near = /\(Did you mean (?:one of )?([^?]{1,200})\?\)/.exec(more.join(' '))?.[1];
  const command = argv.find((one) => commands.includes(one));
  const help = command === undefined ? 'after-action --help' : `after-action ${command} --help`;
  return {
    code: 'PM404',
    message: tooMany(first, argv, command) ?? `${first.charAt(0).toUpperCase()}${first.slice(1)}`,
    remedy:
      near === undefined
        ? `\`${help}\` lists what there is.`
        : `Did you mean ${near}? \`${help}\` lists what there is.`,
  };
}

/** Which word is one too many: mostly a name with a space that was not quoted, or a number without its option. */
function tooMany(message: string, argv: readonly string[], command = ''): string | null {
  const [, expected = ''] = /^too many arguments .{0,200}Expected (\d{1,3})/i.exec(message) ?? [];
  if (expected === '') return null;
  const words = argv.slice(argv.indexOf(command) + 1).filter((word) => !word.startsWith('-'));
  const last = (words.at(-1) ?? '').slice(0, 60);
  const takes = expected === '0' ? 'no word of its own' : `no more than ${expected} of its own`;
  return `Too many words, the last is "${last}": ${command} takes ${takes}`;
}
