/** `docs/readiness.md`: what `doctor` checks, one section for each id, which its output links to. */
import { readinessChecks } from '../../src/readiness/checks/index.js';
import type { Check } from '../../src/readiness/readiness.js';
import { groupTitles } from '../../src/render/readiness/titles.js';
import type { GeneratedFile } from './tables.js';

const needs: Readonly<Record<Check['needs'], string>> = {
  files: 'A clone, or `--repo` with a token.',
  'all files': 'A clone.',
  GitHub: 'A token.',
  'a look': '`--probe`, or the action.',
};

export const readinessPage: GeneratedFile = { path: 'docs/readiness.md', text: `${page()}\n` };

function page(): string {
  const groups = [...new Set(readinessChecks.map(({ group }) => group))];
  return [
    '# Readiness',
    'What `after-action doctor` checks. ✓ is in order; ✗ comes with one remedy and a link to its section here; `?` cannot be seen from where it runs. What does not apply to a repository is left out. It exits with 1 when there is a ✗, and writes nothing.',
    ...groups.flatMap((group) => [
      `## ${groupTitles[group]}`,
      ...readinessChecks.filter((check) => check.group === group).flatMap(section),
    ]),
  ].join('\n\n');
}

function section(check: Check): readonly string[] {
  return [`### ${check.id}`, check.description, `Needs: ${needs[check.needs]}`];
}
