/**
 * The tables between `<!-- table:NAME -->` and `<!-- /table -->` in hand-written documents: made
 * from the code that they speak of.
 */
import { parse } from 'yaml';
import { events, type JobRequest } from '../src/action/events.js';
import { jobsForEvent } from '../src/action/job-requests.js';
import { commands } from '../src/incident/slash-commands/commands/index.js';
import { printUsage } from '../src/incident/slash-commands/define.js';
import { table } from '../src/markdown/write.js';
import { listPlugIns, type PlugInKind } from '../src/registry.js';
import { contracts } from '../src/render/schemas.js';
import { outputTable } from '../src/action/outputs.js';

const held = await listPlugIns();

interface ActionMetadata {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >;
}

/** What each kind of job comes to, in one clause. */
const doings: Readonly<Record<JobRequest['kind'], string>> = {
  incident:
    'response and correlation comments, slash commands; once it is over, the postmortem pull request',
  respond: 'the same without a postmortem',
  timeline: 'the response comment',
  correlate: 'the correlation comment',
  scaffold: 'the postmortem pull request',
  'open-incidents': 'the comments of every open incident are brought up to date',
  watch: 'a look from outside and reminders, where they are due',
  'watch-switch': 'the watch on or off',
  doctor: 'what is not ready for an incident, in the summary and in one issue',
  rollback: 'an approved rollback: started once, and its run followed',
  sweep: 'open and lately closed incidents are gone over, in case an event was lost',
  'merge-queue': 'pass the check of the review in a merge queue',
  review: 'the postmortems in it are reviewed',
  'follow-ups': 'tracking issues, their links and reminders',
  'follow-up-command': 'the due date, the rest from reminders, or the issues that it asks for',
  'reported-change': 'the change that it reports is kept in a log issue',
};

/** Name → table, for documents that ask for it. */
export function readmeTables(actionYaml: string): Readonly<Record<string, string>> {
  const { inputs } = parse(actionYaml) as ActionMetadata;
  return {
    inputs: table(
      ['Input', 'Meaning', 'Default'],
      Object.entries(inputs).map(([name, { description, default: fallback }]) => [
        code(name),
        description,
        fallback === undefined ? '' : code(fallback),
      ]),
    ),
    outputs: table(
      ['Output', 'Meaning'],
      Object.entries(outputTable).map(([name, meaning]) => [code(name), meaning]),
    ),
    commands: table(
      ['Command', 'Does'],
      commands.map((row) => [code(printUsage(row)), row.description]),
    ),
    events: table(['Event', 'What happens'], eventRows()),
    json: table(
      ['Command', 'Prints', 'Schema'],
      Object.entries(contracts).map(([name, { typed, schema }]) => [
        code(`${typed} --json`),
        schema.description ?? '',
        `[${name}](../schema/${name}.schema.json)`,
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(held).map(([shelf, plugs]) => [
        shelf.replaceAll(' ', '-'),
        table(
          ['Id', shelves[shelf as PlugInKind]],
          plugs.map(({ id, description }) => [
            shelf === 'review rules' ? `[${code(id)}](rules/${id}.md)` : code(id),
            description,
          ]),
        ),
      ]),
    ),
  };
}

const shelves: Readonly<Record<PlugInKind, string>> = {
  'timeline sources': 'Rows from',
  'import formats': 'Reads',
  'correlation signals': 'Looks at',
  'response steps': 'Step',
  'review rules': 'Wants',
  'follow-up trackers': 'Tracks',
};

/** Throws when a document asks for a table that there is not, or leaves one open. */
export function withTables(document: string, tables: Readonly<Record<string, string>>): string {
  return document.replace(
    /<!-- table:([a-z-]+) -->\n[\s\S]*?(?:<!-- \/table -->|$(?![\s\S]))/g,
    (whole, name: string) => {
      const wanted = tables[name];
      if (wanted === undefined)
        throw new Error(`there is no table "${name}"; there are ${Object.keys(tables).join(', ')}`);
      if (!whole.endsWith('<!-- /table -->'))
        throw new Error(`the table "${name}" has no <!-- /table -->`);
      return `<!-- table:${name} -->\n\n${wanted}\n\n<!-- /table -->`;
    },
  );
}

/** Events that do the same share a row. */
function eventRows(): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>();
  for (const [name, { examples, concerns }] of Object.entries(events))
    for (const [shown, payload] of examples) {
      const jobs = jobsForEvent({ name, payload, command: 'auto', issue: '', pullRequest: '' });
      const what = jobs.length > 0 ? happening(jobs) : `Nothing: ${concerns(payload).reason}`;
      rows.set(what, [...(rows.get(what) ?? []), shown]);
    }
  return [...rows].map(([what, shown]) => [shown.join(', '), what]);
}

function happening(jobs: readonly JobRequest[]): string {
  const text = jobs.map(({ kind }) => doings[kind]).join('; ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function code(text: string): string {
  return `\`${text}\``;
}
