/**
 * Every option that the terminal offers is read. The help of each command says which there are; the sources say which
 * its own options type names, and which of these the file that declares the type reads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { runCli } from '../../src/cli/program.js';
import { instantOfEpoch } from '../../src/time/instant.js';

const folder = fileURLToPath(new URL('../../src/cli/describe/', import.meta.url));

/** Command → the file and the name of the function that carries it out, as the table of commands says. */
const table = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const commands = commandsOf(table);

function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

function commandsOf(text: string): ReadonlyMap<string, { path: string; run: string }> {
  const names = new Map(
    [...text.matchAll(/const (\w+) = add\(\s*'([a-z-]+)'/g)].map(([, variable, name]) => [
      variable,
      name ?? '',
    ]),
  );
  return new Map(
    [...text.matchAll(/(\w+)\.does\(async \(\) => \(await import\('([^']+)'\)\)\.(\w+)\)/g)].map(
      ([, variable, file, run]) => [
        names.get(variable) ?? '',
        { path: normalize(join(folder, (file ?? '').replace(/\.js$/, '.ts'))), run: run ?? '' },
      ],
    ),
  );
}

function nodesOf(root: ts.Node): readonly ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return all;
}

interface OptionsType {
  readonly file: ts.SourceFile;
  readonly members: readonly string[];
}

/** The type `name` of a file and those that it extends, each with the file that declares it. */
function optionTypes(file: ts.SourceFile, name: string): readonly OptionsType[] {
  const declared = file.statements.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  if (declared === undefined) return optionTypes(parsed(importedFrom(file, name)), name);
  const parents = (declared.heritageClauses ?? []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );
  return [
    { file, members: declared.members.map((member) => member.name?.getText() ?? '') },
    ...parents.flatMap((parent) => optionTypes(file, parent)),
  ];
}

function importedFrom(file: ts.SourceFile, name: string): string {
  const found = file.statements.find(
    (node): node is ts.ImportDeclaration =>
      ts.isImportDeclaration(node) && new RegExp(`\\b${name}\\b`).test(node.getText()),
  );
  if (found === undefined) throw new Error(`${file.fileName} does not say where ${name} is from`);
  const target = (found.moduleSpecifier as ts.StringLiteral).text;
  return join(dirname(file.fileName), target.replace(/\.js$/, '.ts'));
}

/**
 * `options.NAME`, or NAME taken apart from a parameter of an options type. To hand options on whole
 * reads none of them.
 */
function namesRead(file: ts.SourceFile): ReadonlySet<string> {
  return new Set(
    nodesOf(file).flatMap((node) => {
      if (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'options')
        return [node.name.text];
      if (
        ts.isParameter(node) &&
        ts.isObjectBindingPattern(node.name) &&
        /^\w*Options$/.test(node.type?.getText() ?? '')
      )
        return node.name.elements.map(({ name, propertyName }) => (propertyName ?? name).getText());
      return [];
    }),
  );
}

function readOf({ file, members }: OptionsType): readonly string[] {
  const read = namesRead(file);
  return members.filter((name) => read.has(name));
}

function optionsTypeOf(path: string, run: string): readonly OptionsType[] {
  const file = parsed(path);
  const first = file.statements
    .filter(ts.isFunctionDeclaration)
    .find(({ name }) => name?.text === run)?.parameters[0]?.type;
  if (first === undefined) throw new Error(`${path} has no function ${run} with options`);
  return optionTypes(file, first.getText());
}

/** What the help of a command offers, by the names that commander gives. */
async function offered(command: string): Promise<readonly string[]> {
  const text: string[] = [];
  await runCli([command, '--help'], {
    out: (part) => void text.push(part),
    err: () => undefined,
    env: {},
    cwd: '.',
    tty: false,
    columns: 100,
    now: () => instantOfEpoch(0),
  });
  return [...text.join('').matchAll(/^ {2}(?:-[A-Z], )?--(?:no-)?([a-z-]+)/gm)].map(
    ([, name = '']) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
}

describe('the options of the terminal', () => {
  const common = optionTypes(parsed(join(folder, '../command-table.ts')), 'CommonOptions');

  it('are looked at for every command', () => {
    expect([...commands.keys()]).toEqual([
      ...[...table.matchAll(/\badd\(\s*'([a-z-]+)'/g)].map(([, name]) => name),
    ]);
  });

  it.each([...commands])('%s reads every option that it offers', async (command, { path, run }) => {
    const own = optionsTypeOf(path, run);
    const named = new Set(own.flatMap(({ members }) => members));
    const read = [
      ...own.flatMap(readOf),
      // What the command's own type names as well is for the command to read.
      ...common.flatMap(readOf).filter((name) => !named.has(name)),
    ];
    const options = await offered(command);
    expect(options.length).toBeGreaterThan(1);
    expect(options.filter((name) => !read.includes(name))).toEqual([]);
  });
});
