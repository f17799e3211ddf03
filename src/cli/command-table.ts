/** What the commands have in common: how one is described, options shared by several, and who runs it. */
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import type { Io } from '../node/io.js';
import { listExamples } from './examples.js';

/** What every action of a command answers: an exit code. */
export type Act = (io: Io) => Promise<number>;

type Perform<O> = (options: O, io: Io, operands: readonly string[]) => Promise<number>;

interface Described {
  readonly command: Command;
  readonly does: <O extends object>(load: () => Promise<Perform<O>>) => void;
}

export interface CommandTable {
  readonly add: (name: string, description: string) => Described;
  /** The options of a command that reads an incident; `write`: it may also change something. */
  readonly source: (described: Described, { write }: { readonly write: boolean }) => void;
}

/** Options that are read here, before the command itself is loaded. */
interface CommonOptions {
  /** `false`: --no-cache */
  readonly cache?: string | false;
  readonly color?: boolean;
  readonly apply?: boolean;
  readonly dryRun?: boolean;
}

function refuseContradiction(options: CommonOptions): void {
  if (options.apply !== true || options.dryRun !== true) return;
  throw new UserError({
    code: 'PM404',
    message: '--apply and --dry-run exclude each other',
    expected: '--apply to write, or --dry-run to see the plan only',
    received: 'both',
    example: 'after-action timeline --repo octo/shop --issue 12 --dry-run',
    remedy: 'Leave one of them out.',
  });
}

function ioFor(io: Io, { cache, color }: CommonOptions): Io {
  return {
    ...io,
    ...(typeof cache === 'string' ? { cache } : {}),
    ...(cache === false ? { noCache: true } : {}),
    ...(color === false ? { noColor: true } : {}),
  };
}

export function cached(command: Command): Command {
  return command.option(
    '--cache <folder>',
    'keep what was read from GitHub in this folder, for fewer requests next time',
  );
}

function takeSource({ command }: Described, { write }: { readonly write: boolean }): void {
  command
    .option(
      '-R, --repo <owner/name>',
      'repository on GitHub (default: GH_REPO, or that of the clone)',
    )
    .option('--issue <number or address>', 'issue of the incident')
    .option('--recording <file>', 'replay a recorded incident instead, offline');
  command
    .option('--at <time>', 'use only what was known at this time')
    .option('--now <time>', 'override the current time')
    .option('--config <file>', "use this configuration file instead of the repository's");
  // What `record` prints is JSON in any case.
  if (write) command.option('--json', 'print JSON');
  cached(command);
  if (write)
    command
      .option('--apply', 'apply the changes (default: dry run)')
      .option('--dry-run', 'show what would change (default)');
}

/** A table to which commands are added; `choose` gets the one that was typed. */
export function tabulate(program: Command, choose: (act: Act) => void): CommandTable {
  const add = (name: string, description: string): Described => {
    const command = program
      .command(name)
      .description(description)
      .option('--no-color', 'print without colours')
      .addHelpText('after', `\n${listExamples(name)}`);
    // What the options are called and hold is said below, command by command; here they are only handed on.
    const does = <O extends object>(load: () => Promise<Perform<O>>) =>
      void command.action((...args: unknown[]) => {
        const operands = args
          .slice(0, -2)
          .flat()
          .filter((arg): arg is string => typeof arg === 'string');
        choose(async (given) => {
          const common = command.opts<CommonOptions>();
          refuseContradiction(common);
          return (await load())(command.opts<O>(), ioFor(given, common), operands);
        });
      });
    return { command, does };
  };
  return { add, source: takeSource };
}
