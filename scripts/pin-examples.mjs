// Writes the commit of a release into the examples, in place of the zeros: `node scripts/pin-examples.mjs COMMIT vX.Y.Z [FOLDER]`.
// `init` of the package that is packed afterwards writes that commit. Needs no packages, and a second run changes nothing.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const usual = fileURLToPath(new URL('../examples', import.meta.url));
const [commit = '', tag = '', folder = usual] = process.argv.slice(2);
if (!/^(?!0{40}$)[0-9a-f]{40}$/.test(commit)) fail(`"${commit}" is not the sha of a commit.`);
if (!/^v\d+\.\d+\.\d+$/.test(tag)) fail(`"${tag}" is not a tag such as v1.2.3.`);

let pinned = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.ya?ml$/.test(name)) continue;
  const before = readFileSync(join(folder, name), 'utf8');
  const after = before
    .replace(/(after-action\/after-action(?:\/[\w-]+)?@)0{40} # v\S+/g, `$1${commit} # ${tag}`)
    .replace(/(npx --yes after-action@)\d+\.\d+\.\d+(?!\S)/g, `$1${tag.slice(1)}`)
    .replace(/^# The (?:commit after `@`|version of the package) is a placeholder;.*\n/gm, '');
  if (/@0{40}/.test(after)) fail(`${name} has zeros that were not understood.`);
  if (after === before) continue;
  writeFileSync(join(folder, name), after);
  pinned += 1;
}
console.log(`${pinned} examples name ${tag}.`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
