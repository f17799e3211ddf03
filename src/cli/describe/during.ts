/** The commands of an open incident. */
import type { CommandTable } from '../command-table.js';

export function describeDuring({ add, source }: CommandTable): void {
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
  timeline.does(async () => (await import('../timeline.js')).runTimeline);

  const preview = add('preview', 'read what a run would write on an incident; nothing is written');
  source(preview, { write: false });
  preview.command.option('--html <file>', 'write a page, as GitHub would show it, to this file');
  preview.does(async () => (await import('../preview.js')).runPreview);

  const correlate = add('correlate', 'rank the changes before an incident, with the reasons');
  source(correlate, { write: true });
  correlate.command
    .option('--text <symptom>', 'what is wrong, in the words of the alert (in a git clone)')
    .option(
      '--scoreboard',
      'show how often the first ranking was right, from the published postmortems',
    );
  correlate.does(async () => (await import('../correlate.js')).runCorrelate);

  const respond = add('respond', 'show where the response stands, and what to do next');
  source(respond, { write: true });
  respond.does(async () => (await import('../respond.js')).runRespond);

  const rollback = add('rollback', 'plan the way back to a version that was live; starts nothing');
  source(rollback, { write: false });
  rollback.command.option('--list', 'the last five versions that were live, and no plan');
  rollback.command.option(
    '--to <version>',
    'tag or sha (default: what was live before the likely change)',
  );
  rollback.command.option('--json', 'print JSON');
  rollback.does(async () => (await import('../rollback.js')).runRollback);

  const freeze = add('freeze', 'say whether deploys are frozen; reads only');
  freeze.command
    .option(
      '-R, --repo <owner/name>',
      'repository on GitHub (default: GH_REPO, or that of the clone)',
    )
    .option('--status', 'say it (default)')
    .option('--pull <number or address>', 'whether this pull request may go out')
    .option('--ref <ref>', 'whether this commit, tag or branch may go out')
    .option('--now <time>', 'override the current time')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON');
  freeze.does(async () => (await import('../freeze.js')).runFreeze);

  const cost = add('cost', 'compute what minutes of an outage cost');
  cost.command
    .option('--minutes <number>', 'how long it lasted')
    .option('--per-minute <number>', 'what a minute of a whole outage costs')
    .option('--share <number>', 'share of the users it concerned, such as 0.3 (default: all)')
    .option('--currency <code>', 'ISO 4217 code (default: USD)')
    .option('--json', 'print JSON');
  cost.does(async () => (await import('../cost.js')).runCost);

  const probe = add('probe', 'look from here at addresses: up, down, or cannot tell');
  probe.command
    .argument('[addresses...]', 'addresses or names of probes; without any, those configured')
    .option('--allow-host <hosts...>', 'hosts that may have a private address')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON');
  probe.does(async () => (await import('../probe.js')).runProbe);
}
