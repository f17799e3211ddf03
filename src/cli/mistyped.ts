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
    message: `${first.charAt(0).toUpperCase()}${first.slice(1)}`,
    remedy:
      near === undefined
        ? `\`${help}\` lists what there is.`
        : `Did you mean ${near}? \`${help}\` lists what there is.`,
  };
}
