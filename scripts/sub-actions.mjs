// Writes the sub-actions: the root action with another default command, one folder each; `--check` compares only.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = readFileSync(join(root, 'action.yml'), 'utf8');
const subActions = {
  incident: [
    'After-Action: incident',
    'Timeline, correlation and postmortem pull request of an incident',
  ],
  deploys: [
    'After-Action: deploys',
    'Ranks the changes of open incidents anew when something was deployed',
  ],
  review: ['After-Action: review', 'Reviews the postmortems that a pull request touches'],
  'follow-ups': [
    'After-Action: follow-ups',
    'Tracks the action items of published postmortems and reminds when they are overdue',
  ],
};
let stale = 0;
for (const [name, [title, description]] of Object.entries(subActions)) {
  const wanted = `# Written by scripts/sub-actions.mjs from the root action.yml.\n${text
    .replace(/^name: .*$/m, `name: "${title}"`)
    .replace(/^description: .*$/m, `description: ${description}`)
    .replace('    default: auto', `    default: ${name}`)
    .replace('main: dist/index.js', 'main: ../dist/index.js')}`;
  const path = join(root, name, 'action.yml');
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
  stale += 1;
  if (process.argv.includes('--check'))
    console.error(`${name}/action.yml is not what action.yml says: run npm run docs.`);
  else {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(path, wanted);
    console.log(`wrote ${name}/action.yml`);
  }
}
if (stale > 0 && process.argv.includes('--check')) process.exit(1);
