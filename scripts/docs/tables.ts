/**
 * Documents that are written from the code, so that they cannot say anything else: options, slash
 * commands, the JSON schema.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { publicVariables } from '../../src/render/postmortem/public/variables.js';
import { describeTemplate } from '../../src/render/postmortem/template-head.js';
import { camelCased } from '../../src/config/camel-case.js';
import { configTable, jsonSchema, type OptionRow } from '../../src/config/options.js';
import { table } from '../../src/markdown/write.js';
import type { TemplateVariable } from '../../src/render/postmortem/variable.js';
import { postmortemVariables } from '../../src/render/postmortem/variables.js';
import { configSchema } from '../../src/config/schema.js';
import { commands } from '../../src/incident/slash-commands/commands/index.js';
import { printUsage } from '../../src/incident/slash-commands/define.js';

export interface GeneratedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Everything that this room generates. */
export function generatedDocs(): readonly GeneratedFile[] {
  return [
    { path: 'docs/configuration.md', text: configurationDoc() },
    { path: 'docs/templates.md', text: templatesDoc() },
    { path: 'docs/slash-commands.md', text: slashCommandsDoc() },
    { path: 'src/config/defaults.ts', text: defaultsModule() },
    { path: 'schema/config.schema.json', text: `${JSON.stringify(jsonSchema(), null, 2)}\n` },
  ];
}

const generated = '<!-- Written by `npm run docs` from the code. Edit the code, not this file. -->';

/** The defaults as a module of their own: a run without a configuration file need not load the schema. */
function defaultsModule(): string {
  const defaults = JSON.stringify(camelCased(configSchema.parse({})), null, 2);
  return `/** Written by \`npm run docs\` from schema.ts: a repository without a configuration needs no schema library. */
import type { Config } from './config.js';

export const defaultConfig: Config = ${defaults};
`;
}

/** The shipped templates, with what each says of itself. */
function templateRows(): string {
  return table(
    ['Template', 'For'],
    readdirSync('templates').map((file) => [
      `[\`${file.replace(/\.md$/, '')}\`](../templates/${file})`,
      describeTemplate(readFileSync(`templates/${file}`, 'utf8')),
    ]),
  );
}

/** `docs/templates.md`: what an own template may hold. */
export function templatesDoc(): string {
  const rows = (kind: TemplateVariable['kind']) =>
    table(
      ['Variable', 'Holds'],
      postmortemVariables
        .filter((variable) => variable.kind === kind)
        .map(({ name, description }) => [`\`{{${name}}}\``, description]),
    );
  return `# Templates

${generated}

A postmortem is written from one of these templates; \`after-action templates\` lists them, those of the repository included.

${templateRows()}

## Choosing one

\`\`\`yaml
postmortem:
  template: standard # when no entry below fits
  templates:
    - { template: security, labels: [security] }
    - { template: brief, severities: [sev3] }
\`\`\`

The first entry that fits the incident counts; one with severities *and* labels needs both. A document that exists already keeps its form: a template is for the first draft.

\`after-action scaffold --recording incident-12.json --template brief\` previews a template with a recorded incident, without a network; \`--template\` also takes a file that is not committed yet, and says everything that is wrong in it.

## Your own

Put it into \`.github/after-action/templates/\` on the default branch. A file of a shipped name, such as \`standard.md\` or \`pull-request.md\`, replaces that one; any other name can be used in the configuration. \`after-action templates standard\` prints one to begin with. A path elsewhere works too: \`template: docs/our-postmortem.md\`.

A template is Markdown with [Mustache](https://mustache.github.io/mustache.5.html) tags. \`{{name}}\` is replaced by the value, escaped where people wrote it; \`{{#name}}…{{/name}}\` keeps a part only when there is a value, \`{{^name}}…{{/name}}\` only when there is none; a comment on the first line, \`{{! For small incidents. }}\`, is what the list says of it. Unescaped values (\`{{{name}}}\`), other delimiters and partials are refused. An unknown name is reported as \`PM403\` with its line and the nearest known name. A template that is broken or missing never stops a run: the shipped one of its name is used, else \`standard\`, and the log, the pull request and the answer to \`/postmortem\` say so. The exit status of that run is 2.

## How the file is written

- The front matter has six fields, since GitHub draws it as a table. What only tools need is in comments there. Documents with more fields, from earlier versions, lose those that nobody changed when they are refreshed.
- There is one timeline: the key rows by phase, and the others folded below them, each row once. A milestone that was set by a bare command takes the words that somebody wrote close to it.
- What is not known is asked where the answer belongs, in one short question.
- No invisible characters are written. The file passes \`prettier --check\` and the default rules of markdownlint: lines are short, and the tables, whose rows cannot be, stand between comments that tell both tools to leave them alone.

## Regions

A region is refreshed until the pull request is merged. It is enclosed by two hidden markers; what people change inside is merged with what is new, and a region that they remove is not added again. A template may leave out any of them.

${rows('region')}

## Values

These are written when the document is created, and belong to people afterwards; of the front matter only fields that nobody changed are refreshed.

${rows('once')}

## For customers

A template that begins with \`{{! audience: public. … }}\`, as \`customer-facing\` does, can use these variables only. They hold times and sentences of the title, of \`/impact\`, \`/update\` and \`/follow-up\`; a sentence is kept whole or left out whole, and a question asks for what was left out.

${table(
  ['Variable', 'Holds'],
  publicVariables.map(({ name, description }) => [`\`{{${name}}}\``, description]),
)}

Left out is every sentence with the name of somebody who took part, a handle, an address, a host, a path, an identifier, a version, a ticket, a commit or a secret; with a word of \`postmortem.private_words\`; and with a capitalized word that nobody in the incident also wrote in lower case, since it may be the name of a person or a customer. In languages that write names like other words, or all nouns with a capital letter, little or nothing remains. Each part is looked at once more before it is shown, by patterns and by all names that were learnt from the incident, and not shown when one is found. A name in lower case that occurs nowhere as a login, an author or a mention cannot be recognized: read it before you publish it.
`;
}

export function configurationDoc(): string {
  return `# Configuration

${generated}

After-Action reads \`.github/after-action.yml\` from the **default branch**, never from a pull request; where there is none, \`.github/after-action.yaml\`. With both, the second is not read, and the log says so. Without the file every option has its default: an empty repository with an \`incident\` label works.

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/after-action/after-action/v0.1.0/schema/config.schema.json
time_zone: Europe/Berlin
deployments:
  environments: [production]
services:
  - name: checkout
    paths: ['services/checkout/**']
\`\`\`

The first line gives completion and checks in editors that know JSON schemas. A longer example is [examples/after-action.yml](../examples/after-action.yml).

## When something is wrong in it

Every problem is reported at once, with line, column, what was expected, an example and what was received. Only the faulty option falls back to its default; the rest of the file counts. So an incident at night is handled even if somebody mistyped an option in the afternoon. The run ends with exit status 2, so that the mistake is seen.

- \`PM401\`: the file cannot be read as YAML. Anchors, aliases and tags are refused, and so is a file over 128 KiB or 10,000 lines. Every option has its default then.
- \`PM402\`: an option is unknown, written twice, or has an invalid value. An option that is named but left empty counts as absent.

## Options

Names are in snake case. A dot separates levels; \`[]\` means each entry of a list.

${optionTable(configTable())}

## Notes

- **Time zones** are IANA names such as \`Europe/Berlin\`, or \`UTC\`. Abbreviations such as \`EST\` are refused, since they ignore daylight saving time.
- **Globs** know \`*\`, \`**\`, \`?\`, \`[a-z]\` and \`{a,b}\`, relative to the root of the repository.
- **\`deployments.source: auto\`** takes deployments if there are any, else runs of a deploy workflow, else releases, else pushes to the default branch, and says which it took and why. On GitHub, runs are read only when \`workflow:FILE\` names the workflow.
- **\`review.rules\`** takes the ids of [the rules](rules/). An unknown id is a problem; the ids of earlier versions still work, with a notice.
- **Severities** that you list replace the default ones; they are not added to them.
`;
}

function optionTable(rows: readonly OptionRow[]): string {
  const line = ({ name, expected, fallback, description }: OptionRow): string =>
    `| \`${name}\` | ${cell(description)} | ${cell(expected)} | ${fallback === '' ? '' : `\`${shorter(fallback)}\``} |`;
  return [
    '| Option | Meaning | Value | Default |',
    '| --- | --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function shorter(fallback: string): string {
  if (!fallback.startsWith('[{')) return cell(fallback);
  const names = (JSON.parse(fallback) as readonly { readonly name?: string }[]).map(
    ({ name }) => name ?? '…',
  );
  return names.join(', ');
}

export function slashCommandsDoc(): string {
  const rows = commands.map(
    (row) =>
      `| \`${cell(printUsage(row))}\` | ${row.description} | \`${cell(row.example)}\` ` +
      `| ${row.aliases.map((alias) => `\`/${alias}\``).join(' ')} |`,
  );
  return `# Slash commands

${generated}

Write them in the **first lines** of a comment on the incident's issue, one per line. Parsing stops at the first line that is not a command; what follows is an ordinary comment. Hidden comments and a quote, with a blank line after it, may come first. Quotes, lists and code are never commands.

What can be understood safely is carried out: \`/resolved.\`, \`/sev1\`, \`/severity=sev1\`, \`/mitigated, 09:40\`, or \`/mitigated 09:40 UTC /severity sev1\` in one line. Everything else that looks like a command, such as one below the text, gets 😕 and the right spelling. Paths and prose get no answer.

| Command | Does | Example | Also |
| --- | --- | --- | --- |
${rows.join('\n')}

## Times and dates

- A time is \`14:03 UTC\`, \`2026-11-20 14:03 UTC\`, \`10m ago\`, or \`now\`. Without a zone it is read in the configured one, else as UTC, and the row says *zone assumed*. A time in a clock change, or a milestone in the future, is refused with an example.
- Words may follow the time: \`/mitigated 14:31 UTC rolled back to v41\`.
- \`/timeline\`: the words after the last \`|\` are the time if they read as one, else they belong to the text. A time that begins the text is the row's time as well: \`/timeline 14:03 UTC Errors rise\`.
- A due date follows \`due\` or \`by\`: \`14d\`, \`2 weeks\`, \`friday\`, \`end of month\`, \`1 dec\`, \`31.12.2026\` or \`2026-12-01\`. Without one, \`follow_ups.default_due_days\` counts.

## Whose commands count

People with write access (\`commands.permission\`), as the collaborator-permission API says. When GitHub cannot answer, the command waits for the next run. Commands of bots never count. More than 100 commands by one person within ten minutes are refused.

## What you see

👀 when the command was noticed, then 👍 when it was carried out, or 😕 with one line that says what was expected and gives an example. Other people’s reactions do not count as ours. If you edit a comment, its new text counts, and our answer follows. A person without permission is told once.

## When people and commands disagree

The latest statement counts, whoever made it and in whatever way. A label that is changed by hand after a command wins, and a command after that wins again. The lead of a command is assigned to the issue; an assignee by hand becomes the lead when there is none. \`me\` and \`@you\` are whoever writes the command. \`/lead random\` draws among the people with write access who wrote in the issue before; the row keeps who was drawn. \`/trigger\` and \`/cleared\` refuse a change that is not in the window, if the whole window was read. Several \`/trigger\` all count. \`/impact\` wins over the *Impact* answer of the issue form, and the last \`/impact\` over earlier ones.
`;
}
