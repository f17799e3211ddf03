/** The commands before any incident: to see it, to set it up, to practise. */
import { cached, type CommandTable } from '../command-table.js';

export function describeBeginning({ add }: CommandTable): void {
  const demo = add(
    'demo',
    'play an incident offline, from the first alert to the follow-ups, and write a page of it',
  );
  demo.command
    .option('--recording <file>', 'play this recording instead of the built-in incident')
    .option('--out <folder>', 'folder for the result', 'after-action-demo');
  demo.does(async () => (await import('../../demo/demo.js')).demo);

  const drill = add('drill', 'practise an incident on a local GitHub, and see how it went');
  drill.command
    .argument(
      '[scenario]',
      'name of a drill, a YAML file or a recording; without any, the drills are listed',
    )
    .option('--recording <file>', 'play this recorded incident')
    .option('--seed <number>', 'the same seed gives the same drill (default: 1)')
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
  drill.does(async () => (await import('../drill.js')).runDrill);

  const tried = add('try', "look at this clone's own past: offline, nothing to set up");
  tried.command
    .option('--now <time>', 'override the current time')
    .option('--config <file>', "use this configuration file instead of the repository's");
  tried.does(async () => (await import('../try.js')).runTry);

  const init = add('init', 'set this clone up: workflows, issue form, configuration');
  init.command
    .option('--yes', 'write without asking')
    .option('--print', 'print what would be written, and write nothing')
    .option('--watch', 'also the workflows that look at open incidents every ten minutes')
    .option('--rollback', 'also the workflow that carries out approved rollbacks and runbooks')
    .option('--freeze', 'also the check that holds pull requests up while deploys are frozen')
    .option('--runbooks', 'also a runbook to fill in for each service that has none')
    .option('--doctor', 'also the workflow that asks once a week whether all is ready')
    .option('--apply', 'also create the missing labels on GitHub, with a token')
    .option('-R, --repo <owner/name>', 'with --apply: the repository, when origin does not say');
  init.does(async () => (await import('../init.js')).runInit);

  const doctor = add('doctor', 'check whether all is in place: what is missing, and the remedy');
  doctor.command
    .option('-R, --repo <owner/name>', 'look at this repository on GitHub instead of the clone')
    .option('--probe', 'also ask the configured addresses whether they answer')
    .option('--now <time>', 'override the current time')
    .option('--json', 'print JSON');
  cached(doctor.command);
  doctor.does(async () => (await import('../doctor.js')).runDoctor);
}
