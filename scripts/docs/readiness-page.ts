/** `docs/readiness.md`: what `doctor` checks, one section for each id, which its output links to. */
import { readinessChecks } from '../../src/readiness/checks/index.js';
import type { Check, Group } from '../../src/readiness/readiness.js';
import type { GeneratedFile } from './tables.js';

const titles: Readonly<Record<Group, string>> = {
  start: 'Will it start?',
  changes: 'Will it know what changed?',
  people: 'Will people know what to do?',
};
const needs: Readonly<Record<Check['needs'], string>> = {
  files: 'A clone, or `--repo` with a token.',
  'all files': 'A clone.',
  GitHub: 'A token.',
};

export const readinessPage: GeneratedFile = { path: 'docs/readiness.md', text: `${page()}\n` };

function page(): string {
  const groups = [...new Set(readinessChecks.map(({ group }) => group))];
  return [
    '# Readiness',
    'What `after-action doctor` checks. ✓ is in order; ✗ comes with one remedy and a link to its section here; `?` cannot be seen from where it runs. What does not apply to a repository is left out. It exits with 1 when there is a ✗, and writes nothing.',
    ...groups.flatMap((group) => [
      `## ${titles[group]}`,
      ...readinessChecks.filter((check) => check.group === group).flatMap(section),
    ]),
  ].join('\n\n');
}

function section(check: Check): readonly string[] {
  return [`### ${check.id}`, check.description, `Needs: ${needs[check.needs]}`];
}
