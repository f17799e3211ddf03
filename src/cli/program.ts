/**
 * The command line: one table of commands and options (commander), errors in the house style, exit
 * codes as promised.
 */
import { Command, CommanderError } from 'commander';
import { exitCodeOf, exitCodes, UserError } from '../errors.js';
import { renderProblems } from '../render/problems.js';
import { version } from '../version.js';
import { type Io, createScreen } from '../node/io.js';
import { type Act, tabulate } from './command-table.js';
import { describeAfterwards } from './describe/afterwards.js';
import { describeBeginning } from './describe/beginning.js';
import { describeData } from './describe/data.js';
import { describeDuring } from './describe/during.js';
import { listExamples } from './examples.js';
import { footer } from './footer.js';
import { describeMistyped } from './mistyped.js';

export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let act: Act = async () => exitCodes.ok;
  const ends: (() => void)[] = [];
  let worst: number = exitCodes.ok;
  const program = describe(io, (chosen) => {
    act = chosen;
  });
  try {
    program.parse(['node', 'after-action', ...argv]);
    const code = await act({
      ...io,
      atEnd: (end) => void ends.push(end),
      onConfigProblem: () => {
        worst = exitCodes.usage;
      },
    });
    return Math.max(code, worst);
  } catch (error) {
    const shown = argv.includes('--no-color') ? { ...io, noColor: true } : io;
    return failed(error instanceof CommanderError ? mistyped(error, argv, io) : error, shown);
  } finally {
    for (const end of ends) end();
  }
}

/** What the commands are called, in the order of the help. */
export function listCommands(io: Io): readonly string[] {
  return describe(io, () => undefined).commands.map((command) => command.name());
}

/** Those that have this option, such as `--json`. */
export function listCommandsWith(option: string, io: Io): readonly string[] {
  return describe(io, () => undefined)
    .commands.filter(({ options }) => options.some(({ long }) => long === option))
    .map((command) => command.name());
}

/** The help and the version end as an error of commander's, too. */
function mistyped(error: CommanderError, argv: readonly string[], io: Io): unknown {
  if (error.exitCode === 0 || error.code === 'commander.help') return error;
  return new UserError(describeMistyped(error, argv, listCommands(io)));
}

function failed(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UserError) {
    io.err(`${renderProblems(error.problems, createScreen(io, io.now()))}\n`);
    return exitCodeOf(error);
  }
  const { message, stack } = error as Error;
  io.err(
    `${renderProblems([{ code: 'PM900', message: `Something went wrong inside After-Action: ${message}`, remedy: 'Please report it with the command you ran; running again is safe.' }], createScreen(io, io.now()))}\n`,
  );
  if ((io.env['DEBUG'] ?? '') !== '') io.err(`${stack ?? ''}\n`);
  return exitCodes.bug;
}

function describe(io: Io, choose: (act: Act) => void): Command {
  const program = new Command('after-action');
  program
    .version(version, '-V, --version')
    .description(
      'Incidents as GitHub issues: the timeline, what changed right before, the ' +
        'postmortem, its review, its follow-ups.',
    )
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => Math.min(io.columns, 100),
      getErrHelpWidth: () => Math.min(io.columns, 100),
      // Said in the form of every other problem when it arrives.
      outputError: () => undefined,
    })
    .exitOverride()
    .addHelpText('after', footer);
  const table = tabulate(program, choose);
  describeBeginning(table);
  describeDuring(table);
  describeAfterwards(table);
  describeData(table);

  // It has no options of its own, not even that of colours.
  program
    .command('completion')
    .description('print a script that completes commands in your shell')
    .argument('<shell>', 'bash, zsh or fish')
    .addHelpText('after', `\n${listExamples('completion')}`)
    .action((shell: string) =>
      choose(async (given) =>
        (await import('./completion.js')).printCompletion(program, given, shell),
      ),
    );
  return program;
}
