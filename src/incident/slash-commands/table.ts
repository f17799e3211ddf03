/** Every slash command in one table: what the parser accepts, what `/help` answers and what the documentation shows. */

export const commandNames = [
  'timeline',
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
  'severity',
  'status',
  'lead',
  'handover',
  'update',
  'tried',
  'evidence',
  'trigger',
  'cleared',
  'follow-up',
  'pin',
  'hide',
  'postmortem',
  'not-incident',
  'reopen',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

export interface CommandRow {
  readonly name: CommandName;
  /** As in a usage line; `''` when it takes none. */
  readonly arguments: string;
  readonly example: string;
  readonly description: string;
  /** Other spellings that mean the same. */
  readonly aliases: readonly string[];
}

const row = (
  name: CommandName,
  args: string,
  example: string,
  description: string,
  aliases: readonly string[] = [],
): CommandRow => ({ name, arguments: args, example, description, aliases });

export const commandTable: readonly CommandRow[] = [
  row(
    'timeline',
    'TEXT [| TIME]',
    '/timeline Errors rise on checkout | 14:03 UTC',
    'adds an event; without a time it happened when it was written',
    ['tl'],
  ),
  row('started', 'TIME', '/started 13:52 UTC', 'when the damage began', ['start']),
  row('detected', '[TIME]', '/detected 14:01 UTC', 'when somebody or something noticed', [
    'detect',
  ]),
  row('acknowledged', '[TIME]', '/acknowledged 14:04 UTC', 'when somebody took it on', ['ack']),
  row('mitigated', '[TIME]', '/mitigated 14:31 UTC', 'when users stopped being hurt', ['mitigate']),
  row('resolved', '[TIME]', '/resolved 15:10 UTC', 'when it was over for good', ['resolve']),
  row('severity', 'NAME', '/severity sev2', 'sets the severity and its label', ['sev']),
  row(
    'status',
    'investigating | identified | monitoring | resolved',
    '/status identified',
    'sets the status and its label',
  ),
  row(
    'lead',
    '@user | random',
    '/lead @ana',
    'names the one incident lead; `random` picks a participant',
  ),
  row('handover', '@user', '/handover @ben', 'hands the lead over, and keeps that as an event'),
  row(
    'update',
    'TEXT [next 30m]',
    '/update Checkout is back for most users next 30m',
    'a public update, and when the next one is due',
  ),
  row(
    'tried',
    'TEXT',
    '/tried Restarted the pods, no change',
    'an attempt and its outcome, so that nobody repeats it',
  ),
  row(
    'evidence',
    'LINK or TEXT',
    '/evidence heap dump in s3://dumps/api-7',
    'what must not be lost before a restart',
  ),
  row(
    'trigger',
    'SHA | #PR | deployment:ID | none',
    '/trigger #412',
    'this change caused it; `none`: no change did',
  ),
  row('cleared', 'SHA | #PR | deployment:ID', '/cleared 4f2a91c', 'this change did not cause it'),
  row(
    'follow-up',
    'TEXT [@owner] [due 14d]',
    '/follow-up Alert on pool exhaustion @ana due 14d',
    'an action item, carried into the postmortem',
    ['action', 'todo'],
  ),
  row('pin', 'ROW', '/pin comment:1001', 'keeps a row of the timeline unfolded'),
  row('hide', 'ROW', '/hide deployment:7', 'takes a row out of the timeline that is shown'),
  row('postmortem', '', '/postmortem', 'opens or refreshes the postmortem pull request now'),
  row('not-incident', '', '/not-incident', 'this was no incident: the label is taken off', [
    'no-incident',
  ]),
  row('reopen', '', '/reopen', 'the incident goes on: status investigating'),
  row('help', '', '/help', 'answers with this table'),
];

/** `/timeline TEXT [| TIME]` */
export function usageOf(row: CommandRow): string {
  return row.arguments === '' ? `/${row.name}` : `/${row.name} ${row.arguments}`;
}

export function rowOf(name: CommandName): CommandRow {
  return commandTable.find((row) => row.name === name) as CommandRow;
}
