/** The commands that bring data in, or take it out. */
import type { CommandTable } from '../command-table.js';

export function describeData({ add, source }: CommandTable): void {
  const imported = add(
    'import',
    'import timeline rows from a chat export, a pager log, alerts or a list of times',
  );
  imported.command.argument(
    '<file>',
    'Slack channel JSON, PagerDuty log entries, Alertmanager payload, or text with times',
  );
  source(imported, { write: true });
  imported.does(async () => (await import('../import.js')).runImport);

  const record = add('record', 'save an incident to a file, to replay it offline');
  source(record, { write: false });
  record.command.option('--out <file>', 'write to this file instead of the terminal');
  record.does(async () => (await import('../record.js')).runRecord);
}
