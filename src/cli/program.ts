/**
 * The command line: one table of commands and options (commander), errors in the house style, exit
 * codes as promised.
 */
import { Command, CommanderError } from 'commander';
import { exitCodeOf, exitCodes, UserError } from '../errors.js';
import { renderProblems } from '../render/problems.js';
import { version } from '../version.js';
import { footer } from './footer.js';
import { type Io, createScreen } from '../node/io.js';

/** What every action of a command answers: an exit code. */
type Act = (io: Io) => Promise<number>;

type Perform<O> = (options: O, io: Io, operands: readonly string[]) => Promise<number>;

/** Shown under the options of each command: what one types. */
const examples: Readonly<Record<string, readonly string[]>> = {
  demo: ['after-action demo', 'after-action demo --recording incident-12.json --out replay'],
  drill: [
    'after-action drill',
    'after-action drill bad-deploy',
    'after-action drill bad-deploy --answer --seed 7',
    'after-action drill bad-deploy --repo octo/shop --apply',
    'after-action drill --repo octo/shop --issue 12',
  ],
  try: ['after-action try'],
  init: ['after-action init', 'after-action init --yes', 'after-action init --print'],
  doctor: ['after-action doctor', 'after-action doctor --repo octo/shop --json'],
  timeline: [
    'after-action timeline --repo octo/shop --issue 12',
    'after-action timeline --recording incident-12.json --format mermaid',
    'after-action timeline --document postmortems/2026-11-18-checkout-72.md --json',
  ],
  preview: [
    'after-action preview --repo octo/shop --issue 12',
    'after-action preview --recording incident-12.json --html preview.html',
  ],
  correlate: [
    'after-action correlate --at "2026-11-20 14:03" --text "checkout returns 502"',
    'after-action correlate --repo octo/shop --issue 12 --apply',
    'after-action correlate --scoreboard',
  ],
  respond: [
    'after-action respond --repo octo/shop --issue 12',
    'after-action respond --recording incident-12.json --at "2026-11-20 14:20"',
  ],
  rollback: [
    'after-action rollback --repo octo/shop --issue 12',
    'after-action rollback --recording incident-12.json --to v1.4.1',
  ],
  cost: ['after-action cost --minutes 43 --per-minute 120 --share 0.3 --currency EUR'],
  scaffold: [
    'after-action scaffold --repo octo/shop --issue 12',
    'after-action scaffold --recording incident-12.json --output postmortem.md',
    'after-action scaffold --recording incident-12.json --template brief',
  ],
  templates: [
    'after-action templates',
    'after-action templates standard > .github/after-action/templates/standard.md',
  ],
  review: [
    'after-action review postmortems/*.md',
    'after-action review postmortems --fix',
    'after-action review postmortems --format sarif > review.sarif',
    'after-action review --repo octo/shop --pull 34 --apply',
  ],
  'follow-ups': [
    'after-action follow-ups postmortems/*.md',
    'after-action follow-ups --repo octo/shop --overdue --owner @ana',
    'after-action follow-ups --repo octo/shop --format csv > follow-ups.csv',
    'after-action follow-ups --repo octo/shop --apply',
  ],
  import: [
    'after-action import alerts.json',
    'after-action import channel.json --repo octo/shop --issue 12 --apply',
  ],
  probe: [
    'after-action probe',
    'after-action probe https://shop.example.com/ --json',
    'after-action probe http://localhost:8080/ --allow-host localhost',
  ],
  record: ['after-action record --repo octo/shop --issue 12 --out incident-12.json'],
  completion: [
    'after-action completion bash >> ~/.bashrc',
    'after-action completion fish > ~/.config/fish/completions/after-action.fish',
  ],
};

function listExamples(command: string): string {
  return ['Examples:', ...(examples[command] ?? []).map((line) => `  $ ${line}`)].join('\n');
}

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
    return failed(error, argv.includes('--no-color') ? { ...io, noColor: true } : io);
  } finally {
    for (const end of ends) end();
  }
}

/** What the commands are called, in the order of the help. */
export function listCommands(io: Io): readonly string[] {
  return describe(io, () => undefined).commands.map((command) => command.name());
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
    })
    .exitOverride()
    .showHelpAfterError('(after-action --help lists the commands)')
    .addHelpText('after', footer);
  const add = (name: string, description: string) => {
    const command = program
      .command(name)
      .description(description)
      .option('--no-color', 'print without colours')
      .addHelpText('after', `\n${listExamples(name)}`);
    // What the options are called and hold is said below, command by command; here they are only handed on.
    const does = <O extends object>(load: () => Promise<Perform<O>>) =>
      command.action((...args: unknown[]) => {
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
  const cached = (command: Command): Command =>
    command.option(
      '--cache <folder>',
      'keep what was read from GitHub in this folder, for fewer requests next time',
    );
  const source = ({ command }: ReturnType<typeof add>, { write }: { readonly write: boolean }) => {
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
  };

  const demo = add(
    'demo',
    'play an incident offline, from the first alert to the follow-ups, and write a page of it',
  );
  demo.command
    .option('--recording <file>', 'play this recording instead of the built-in incident')
    .option('--out <folder>', 'folder for the result', 'after-action-demo');
  demo.does(async () => (await import('../demo/demo.js')).demo);

  const drill = add('drill', 'practise an incident on a local GitHub, and see how it went');
  drill.command
    .argument('[scenario]', 'name of a drill, or a YAML file; without any, the drills are listed')
    .option('--seed <number>', 'the same seed gives the same drill', '1')
    .option('--answer', 'answer yourself, line by line, instead of the scripted responders');
  drill.command
    .option(
      '-R, --repo <owner/name>',
      'play it in an issue of this repository on GitHub, where people answer',
    )
    .option('--apply', 'open that issue and speak in it until all is said (default: dry run)')
    .option('--dry-run', 'show what would change (default)')
    .option('--issue <number or address>', 'score a drill that was played in this issue instead');
  drill.command
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON: the score only');
  drill.does(async () => (await import('./drill.js')).runDrill);

  const tried = add('try', "look at this clone's own past: offline, nothing to set up");
  tried.command
    .option('--now <time>', 'override the current time')
    .option('--config <file>', "use this configuration file instead of the repository's");
  tried.does(async () => (await import('./try.js')).runTry);

  const init = add('init', 'set this clone up: workflows, issue form, configuration');
  init.command
    .option('--yes', 'write without asking')
    .option('--print', 'print what would be written, and write nothing')
    .option('--watch', 'also the workflows that look at open incidents every ten minutes');
  init.does(async () => (await import('./init.js')).runInit);

  const doctor = add('doctor', 'check whether all is in place: what is missing, and the remedy');
  doctor.command
    .option('-R, --repo <owner/name>', 'look at this repository on GitHub instead of the clone')
    .option('--now <time>', 'override the current time')
    .option('--json', 'print JSON');
  cached(doctor.command);
  doctor.does(async () => (await import('./doctor.js')).runDoctor);

  const timeline = add(
    'timeline',
    'show the timeline of an incident, with milestones and durations',
  );
  source(timeline, { write: true });
  timeline.command
    .option(
      '--document <file>',
      'read the timeline of this postmortem instead (- for standard input)',
    )
    .option('--format <format>', 'table (default), markdown, json, csv or mermaid');
  timeline.does(async () => (await import('./timeline.js')).runTimeline);

  const preview = add('preview', 'read what a run would write on an incident; nothing is written');
  source(preview, { write: false });
  preview.command.option('--html <file>', 'write a page, as GitHub would show it, to this file');
  preview.does(async () => (await import('./preview.js')).runPreview);

  const correlate = add('correlate', 'rank the changes before an incident, with the reasons');
  source(correlate, { write: true });
  correlate.command
    .option('--text <symptom>', 'what is wrong, in the words of the alert (in a git clone)')
    .option(
      '--scoreboard',
      'show how often the first ranking was right, from the published postmortems',
    );
  correlate.does(async () => (await import('./correlate.js')).runCorrelate);

  const respond = add('respond', 'show where the response stands, and what to do next');
  source(respond, { write: true });
  respond.does(async () => (await import('./respond.js')).runRespond);

  const rollback = add('rollback', 'plan the way back to a version that was live; starts nothing');
  source(rollback, { write: false });
  rollback.command.option(
    '--to <version>',
    'tag or sha (default: what was live before the likely change)',
  );
  rollback.does(async () => (await import('./rollback.js')).runRollback);

  const cost = add('cost', 'compute what minutes of an outage cost');
  cost.command
    .option('--minutes <number>', 'how long it lasted')
    .option('--per-minute <number>', 'what a minute of a whole outage costs')
    .option('--share <number>', 'share of the users it concerned, such as 0.3 (default: all)')
    .option('--currency <code>', 'ISO 4217 code (default: USD)')
    .option('--json', 'print JSON');
  cost.does(async () => (await import('./cost.js')).runCost);

  const scaffold = add(
    'scaffold',
    'write the postmortem of an incident, as a file or a pull request',
  );
  source(scaffold, { write: true });
  scaffold.command
    .option('--output <file>', 'write the postmortem to this file')
    .option('--template <name or file>', 'use this template instead of the configured one');
  scaffold.does(async () => (await import('./scaffold.js')).runScaffold);

  const templates = add('templates', 'list the templates of a postmortem, or print one to copy');
  templates.command
    .argument('[name]', 'template to print')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON');
  templates.does(async () => (await import('./templates.js')).runTemplates);

  const review = add('review', 'check postmortems for missing parts and for blame');
  review.command
    .argument('[files...]', 'postmortem files, folders or patterns; - for standard input')
    .option(
      '-R, --repo <owner/name>',
      'repository of the pull request (default: GH_REPO, or that of the clone)',
    )
    .option('--pull <number or address>', 'pull request to review');
  review.command
    .option('--now <time>', 'override the current time')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--format <format>', 'text (default), compact, json, sarif or github')
    .option('--json', 'print JSON')
    .option('--fix', 'mend in the files what can be mended mechanically')
    .option('--baseline <file>', 'count only findings that this file does not hold')
    .option('--write-baseline', 'write the findings of today to the baseline')
    .option('--apply', 'post the review and the check')
    .option('--dry-run', 'show what would change (default)');
  cached(review.command).option('--no-cache', 'review every document again');
  review.does(async () => (await import('./review.js')).runReview);

  const followUps = add('follow-ups', 'list the action items: tracked, done, overdue');
  followUps.command
    .argument(
      '[files...]',
      'postmortem files, folders or patterns; without any, those of the repository',
    )
    .option(
      '-R, --repo <owner/name>',
      'repository on GitHub (default: GH_REPO, or that of the clone)',
    );
  followUps.command
    .option('--now <time>', 'override the current time')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON')
    .option('--format <name>', 'table (default), markdown, json or csv')
    .option('--overdue', 'only what is late')
    .option('--owner <name>', 'only what this person or team owns')
    .option('--team <name>', 'only what this team and its people own')
    .option('--apply', 'open tracking issues, write links back, remind')
    .option('--dry-run', 'show what would change (default)');
  cached(followUps.command);
  followUps.does(async () => (await import('./follow-ups.js')).runFollowUps);

  const imported = add(
    'import',
    'import timeline rows from a chat export, a pager log, alerts or a list of times',
  );
  imported.command.argument(
    '<file>',
    'Slack channel JSON, PagerDuty log entries, Alertmanager payload, or text with times',
  );
  source(imported, { write: true });
  imported.does(async () => (await import('./import.js')).runImport);

  const probe = add('probe', 'look from here at addresses: up, down, or cannot tell');
  probe.command
    .argument('[addresses...]', 'addresses or names of probes; without any, those configured')
    .option('--allow-host <hosts...>', 'hosts that may have a private address')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON');
  probe.does(async () => (await import('./probe.js')).runProbe);

  const record = add('record', 'save an incident to a file, to replay it offline');
  source(record, { write: false });
  record.command.option('--out <file>', 'write to this file instead of the terminal');
  record.does(async () => (await import('./record.js')).runRecord);

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
