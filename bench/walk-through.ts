/**
 * From an empty repository to a merged postmortem, as somebody types it: every command with its seconds, through the
 * bundle that is shipped and a local GitHub. Reading and thinking are not in the figures.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  commitAll,
  emptyFolder,
  filesIn,
  gitAt,
  pin,
  removeClones,
} from '../__tests__/support/clones.js';
import { parseWorkflow, startedJobs } from '../__tests__/support/workflows.js';
import { startLocalGitHub, type WebhookEvent } from '../src/local-github/local-github.js';
import { runActionProcess } from '../src/runner.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const shop = 'octo/shop';
const begin = '2026-11-20T14:00:00Z';

interface Step {
  readonly who: 'typed' | 'by hand' | 'workflow';
  readonly words: string;
  readonly seconds: number;
  /** The last line of what it said. */
  readonly said: string;
}
const steps: Step[] = [];

const github = await startLocalGitHub({
  now: begin,
  repositories: [{ fullName: shop, collaborators: { ana: 'write' } }],
  tokens: [{ value: 'ana-token', login: 'ana' }],
});
const server = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: github.graphqlUrl };
const folder = emptyFolder();
const ana = github.as('ana');

/** Waits without standing in the way: the server that answers runs in this process. */
async function type(line: string, expected = 0): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), ...line.split(' ')], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...server, GITHUB_TOKEN: 'ana-token' },
  });
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (out += text.toString()));
  const code = await new Promise((done) => child.on('close', done));
  const seconds = (performance.now() - started) / 1000;
  if (code !== expected) throw new Error(`${line} ended with ${String(code)}:\n${out}`);
  const last = out.trim().split('\n').at(-1) ?? '';
  steps.push({ who: 'typed', words: `after-action ${line}`, seconds, said: last });
}

async function byHand<T>(words: string, act: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const value = await act();
  steps.push({ who: 'by hand', words, seconds: (performance.now() - started) / 1000, said: '' });
  return value;
}

/** What the workflows that `init` wrote do about an event. */
async function deliver(event: WebhookEvent, changedFiles: readonly string[] = []): Promise<void> {
  const files = Object.entries(filesIn(folder)).filter(([path]) =>
    path.startsWith('.github/workflows/'),
  );
  const workflows = files.map(([path, text]) => parseWorkflow(path.split('/').at(-1) ?? '', text));
  for (const job of startedJobs(workflows, { event, changedFiles: [...changedFiles] })) {
    const { exitCode, stdout, milliseconds } = await runActionProcess({
      main: join(root, 'dist/index.js'),
      actionYaml: readFileSync(join(root, 'action.yml'), 'utf8'),
      event: { name: event.name, payload: event.payload },
      inputs: {
        token: github.actionsToken(),
        now: github.clock.now(),
        ...(job.command === null ? {} : { command: job.command }),
      },
      repository: shop,
      env: { ...server, GITHUB_SERVER_URL: 'https://github.example' },
    });
    if (exitCode !== 0 && event.name !== 'pull_request') throw new Error(stdout);
    const name = event.action === null ? event.name : `${event.name} ${event.action}`;
    steps.push({ who: 'workflow', words: name, seconds: milliseconds / 1000, said: '' });
  }
}

try {
  gitAt(folder, begin, 'init', '-q', '-b', 'main');
  gitAt(folder, begin, 'remote', 'add', 'origin', `https://github.com/${shop}.git`);
  await type('init --yes');
  await byHand('git commit, git push', async () => {
    pin(folder);
    commitAll(folder, begin);
    await ana.commit({ files: { 'README.md': '# Shop\n', ...filesIn(folder) }, message: 'Start' });
  });
  await type(`init --yes --apply --repo ${shop}`);
  await type(`doctor --repo ${shop}`);
  await type('drill bad-deploy');

  github.clock.set('2026-11-20T14:30:00Z');
  const declared = await byHand('the form: Checkout answers 502', () =>
    ana.createIssue({
      title: 'Checkout answers 502',
      body: '### Severity\n\nsev2 - an important part is down\n',
      labels: ['incident'],
    }),
  );
  await deliver(declared.events.at(-1) as WebhookEvent);
  github.clock.set('2026-11-20T14:50:00Z');
  const mitigated = await byHand('comment: /mitigated', () =>
    ana.comment(declared.number, '/mitigated'),
  );
  await deliver(mitigated.events.at(-1) as WebhookEvent);
  github.clock.set('2026-11-20T15:30:00Z');
  const closed = await byHand('close the issue', () => ana.close(declared.number));
  await deliver(closed.events.at(-1) as WebhookEvent);

  const pull = [...github.repository().issues.values()].find((one) => one.pull !== null);
  if (pull === undefined || !pull.pull) throw new Error('no pull request was opened');
  await type(`review --repo ${shop} --pull ${pull.number}`, 1);
  pull.pull.draft = false;
  await byHand('merge the pull request', () => ana.merge(pull.number));
  const merged = github.repository().issues.get(pull.number)?.pull?.mergedAt ?? null;
  if (merged === null) throw new Error('the postmortem was not merged');
} finally {
  await github.close();
  removeClones();
}

for (const { who, words, seconds, said } of steps)
  console.log(
    `${who.padEnd(9)} ${words.slice(0, 50).padEnd(50)} ${seconds.toFixed(2).padStart(6)} s  ${said.slice(0, 60)}`,
  );
const total = (who: Step['who']): string =>
  steps
    .filter((step) => step.who === who)
    .reduce((sum, { seconds }) => sum + seconds, 0)
    .toFixed(1);
const typed = steps.filter(({ who }) => who === 'typed').length;
console.log(`${typed} commands typed, ${total('typed')} s; workflows ${total('workflow')} s`);
