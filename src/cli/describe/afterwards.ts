/** The commands of the write-up and of what follows from it. */
import { cached, type CommandTable } from '../command-table.js';

export function describeAfterwards({ add, source }: CommandTable): void {
  const scaffold = add(
    'scaffold',
    'write the postmortem of an incident, as a file or a pull request',
  );
  source(scaffold, { write: true });
  scaffold.command
    .option('--output <file>', 'write the postmortem to this file')
    .option('--template <name or file>', 'use this template instead of the configured one');
  scaffold.does(async () => (await import('../scaffold.js')).runScaffold);

  const templates = add('templates', 'list the templates of a postmortem, or print one to copy');
  templates.command
    .argument('[name]', 'template to print')
    .option('--config <file>', "use this configuration file instead of the repository's")
    .option('--json', 'print JSON');
  templates.does(async () => (await import('../templates.js')).runTemplates);

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
  review.does(async () => (await import('../review.js')).runReview);

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
  followUps.does(async () => (await import('../follow-ups.js')).runFollowUps);
}
