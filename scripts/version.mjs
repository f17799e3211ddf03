// Part of `npm version X.Y.Z`: the entries under "Unreleased" of the changelog get the version and the day as their heading.
// `node scripts/version.mjs [FOLDER] [DAY]`. Fails when nothing was written down, and changes nothing the second time.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usual = fileURLToPath(new URL('..', import.meta.url));
const [folder = usual, day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const path = join(folder, 'CHANGELOG.md');
const before = readFileSync(path, 'utf8');
const heading = '## [Unreleased]\n';

if (before.includes(`\n## [${version}]`)) console.log(`CHANGELOG.md has ${version} already.`);
else {
  const at = before.indexOf(heading);
  if (at === -1) fail('CHANGELOG.md has no section [Unreleased].');
  const rest = before.slice(at + heading.length);
  const next = rest.search(/^## \[/m);
  const entries = next === -1 ? rest : rest.slice(0, next);
  // A sentence such as "What will be 1.0.0:" is no entry.
  if (!/^[-*] \S/m.test(entries)) fail('CHANGELOG.md says nothing under [Unreleased].');
  const own = entries.replace(/^What will be \S+:\n+/m, '').trimStart();
  const after = `${before.slice(0, at)}${heading}\n## [${version}] - ${day}\n\n${own}${next === -1 ? '' : rest.slice(next)}`;
  writeFileSync(path, after);
  console.log(`CHANGELOG.md: the entries are those of ${version}.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
