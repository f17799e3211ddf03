// Prints what the changelog says of a release: `node scripts/release-notes.mjs v1.2.3 [FOLDER]`. Fails when it says nothing,
// or when package.json names another version. Needs no packages, so that a release can ask before it installs anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [tag = '', folder = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const notes = notesOf(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8'), version);
if (tag !== `v${version}`) fail(`The tag is ${tag}, but package.json says ${version}.`);
if (notes === '') fail(`CHANGELOG.md has no section [${version}], or nothing in it.`);
console.log(notes);

/** The section of a version, without its heading and without the link definitions at the end of the file. */
function notesOf(changelog, wanted) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`[${wanted}]`)) ?? '';
  return section
    .replace(/^.*/, '')
    .replace(/^\[[^\]]+\]: \S+$/gm, '')
    .trim();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
