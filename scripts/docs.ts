/**
 * Writes everything that is generated from the code: `npm run docs`. With `--check` nothing is
 * written, and the run fails
 * naming each file that is not what the code says.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { generatedDocs, type GeneratedFile } from './docs/tables.js';
import { commandsPage } from './docs/commands-page.js';
import { ownWorkflows } from './docs/own-workflows.js';
import { readinessPage } from './docs/readiness-page.js';
import { permissionsTable } from './docs/permissions-table.js';
import { renderRuleDocs, type RuleFixture } from './docs/rule-pages.js';
import { contracts } from '../src/render/schemas.js';
import { reviewRules } from '../src/review/rules/index.js';
import { readmeTables, withTables } from './readme-tables.js';

const fixtures = '__tests__/fixtures/rules';
/** Hand-written documents with generated tables in them. */
const documentsWithTables = [
  'docs/reference.md',
  'docs/architecture.md',
  'docs/permissions.md',
] as const;

/** Every generated file, as the code wants it. `root`: of the checkout. */
export function generatedFiles(root: string): readonly GeneratedFile[] {
  return [
    ...generatedDocs(),
    commandsPage,
    readinessPage,
    ...ruleDocs(root),
    ...schemas(),
    ...documents(root),
    ...ownWorkflows(root),
  ];
}

/** Paths whose text is not what the code says, and rule pages whose rule is gone. */
export function staleFiles(root: string): readonly string[] {
  const files = generatedFiles(root);
  const stale = files
    .filter(
      ({ path, text }) =>
        !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    .map(({ path }) => path);
  const known = new Set(files.map(({ path }) => path));
  const left = filesIn(join(root, 'docs/rules'))
    .map((name) => `docs/rules/${name}`)
    .filter((path) => !known.has(path));
  return [...stale, ...left];
}

function schemas(): readonly GeneratedFile[] {
  return Object.entries(contracts).map(([name, { typed, schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7' });
    const text = JSON.stringify(
      { $schema, title: `after-action ${typed} --json`, ...rest },
      null,
      2,
    );
    return { path: `schema/${name}.schema.json`, text: `${text}\n` };
  });
}

function ruleDocs(root: string): readonly GeneratedFile[] {
  const read = (id: string, name: string) => readFileSync(join(root, fixtures, id, name), 'utf8');
  const found = new Map(
    filesIn(join(root, fixtures)).map((id): [string, RuleFixture] => [
      id,
      { ok: read(id, 'ok.md'), notOk: read(id, 'not-ok.md'), expected: read(id, 'expected.txt') },
    ]),
  );
  return [...renderRuleDocs(reviewRules, found)].map(([name, text]) => ({
    path: `docs/rules/${name}`,
    text,
  }));
}

function documents(root: string): readonly GeneratedFile[] {
  const tables = {
    ...readmeTables(readFileSync(join(root, 'action.yml'), 'utf8')),
    permissions: permissionsTable(root),
  };
  return documentsWithTables.map((path) => ({
    path,
    text: withTables(readFileSync(join(root, path), 'utf8'), tables),
  }));
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function write(root: string, stale: readonly string[]): void {
  const wanted = new Map(generatedFiles(root).map(({ path, text }) => [path, text]));
  for (const path of stale) {
    const text = wanted.get(path);
    if (text === undefined) {
      console.log(`${path} has no rule any more: delete it`);
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

function main(): void {
  const [root, check] = [process.cwd(), process.argv.includes('--check')];
  const stale = staleFiles(root);
  if (!check) write(root, stale);
  else
    for (const path of stale) console.error(`${path} is not what the code says: run npm run docs.`);
  if (check && stale.length > 0) process.exitCode = 1;
  else
    console.log(
      check || stale.length === 0
        ? 'The generated files are fresh.'
        : `${stale.length} files written.`,
    );
}

if (process.argv[1]?.endsWith('docs.ts')) main();
