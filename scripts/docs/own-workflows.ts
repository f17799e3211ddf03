/**
 * The project uses itself: the shipped workflows, run from the checkout of the default branch instead of a release,
 * and the shipped issue form. What a pull request proposes is never what runs.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './tables.js';

const shipped = 'examples/workflows';
const note = '# Written by `npm run docs` from examples/workflows/: change it there.\n';
/** A step of the action, with its id in front where others use its outputs. */
const usesRelease =
  /^( *)- (id: [\w-]+\n *)?uses: after-action\/after-action(?:\/(\w+))?@\w+ # v[\w.]+$/m;

/** Every job may read the contents already; the credentials do not stay. */
const usesCheckout = `$1- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
$1  with: { persist-credentials: false, ref: '\${{ github.event.repository.default_branch }}' }
$1- $2uses: ./$3`;

/** `root`: of the checkout. */
export function ownWorkflows(root: string): readonly GeneratedFile[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const workflows = readdirSync(join(root, shipped))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .filter((name) => usesRelease.test(read(`${shipped}/${name}`)))
    .map((name) => ({
      path: `.github/workflows/own-${name}`,
      text: note + ownText(read(`${shipped}/${name}`)),
    }));
  const form = 'ISSUE_TEMPLATE/incident.yml';
  return [...workflows, { path: `.github/${form}`, text: read(`examples/${form}`) }];
}

function ownText(text: string): string {
  return text
    .replace(/^# The commit after `@` is a placeholder;.*\n/m, '')
    .replace(new RegExp(usesRelease, 'gm'), usesCheckout);
}
