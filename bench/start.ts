/**
 * How long the bundle takes to start, beside bare Node, in one run with the rounds interleaved: the gate on an event
 * that concerns nobody (aim 1.2 ×), the loaded app before it reads anything (aim 3.5 ×), the same up to GitHub's first
 * answer, a whole run, the terminal.
 * `npm run bench [-- --rounds 25]`; builds nothing: run `npm run build` first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startLocalGitHub } from '../src/local-github/local-github.js';

const wanted = process.argv.indexOf('--rounds');
const rounds = Math.max(15, wanted === -1 ? 21 : Number(process.argv[wanted + 1]));
const folder = mkdtempSync(join(tmpdir(), 'after-action-bench-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const github = await startLocalGitHub({
  now: '2026-03-02T09:00:00Z',
  repositories: [{ fullName: 'acme/shop', collaborators: { ana: 'write' } }],
});
const ana = github.as('ana');
await ana.commit({ files: { 'src/pay.js': 'x' }, message: 'checkout: pool (#4)' });
const question = await ana.createIssue({ title: 'A question' });
const incident = await ana.createIssue({ title: 'Checkout answers 502', labels: ['incident'] });
const comment = (await ana.comment(incident.number, 'it began at 08:45 UTC')).events.at(-1);
const action = (payload: unknown, name: string, token: string): Subject['env'] => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_EVENT_NAME: name,
  GITHUB_EVENT_PATH: file(`${name}-${token}.json`, JSON.stringify(payload)),
  GITHUB_OUTPUT: file('output', ''),
  GITHUB_STEP_SUMMARY: file('summary', ''),
  GITHUB_API_URL: github.url,
  GITHUB_GRAPHQL_URL: github.graphqlUrl,
  GITHUB_SERVER_URL: github.serverUrl,
  INPUT_TOKEN: token,
  INPUT_COMMAND: 'auto',
  INPUT_NOW: '2026-03-02T10:00:00Z',
});

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly aim?: number;
}

const index = resolve('dist/index.js');
const subjects: readonly Subject[] = [
  { name: 'bare node', args: [file('empty.mjs', '')], env: {}, exit: 0 },
  {
    name: 'gate, event concerns nobody',
    args: [index],
    env: action(question.events.at(-1)?.payload, 'issues', 'ghs_none'),
    exit: 0,
    aim: 1.2,
  },
  // Everything but Octokit, which is loaded when something is read: this run stops at its missing token.
  {
    name: 'app loaded, nothing read',
    args: [index],
    env: action(comment?.payload, 'issue_comment', ''),
    exit: 3,
    aim: 3.5,
  },
  {
    name: 'app, up to the first answer',
    args: [index],
    env: action(comment?.payload, 'issue_comment', 'ghs_unknown0000000000'),
    exit: 3,
  },
  {
    name: 'app, a whole run',
    args: [index],
    env: action(comment?.payload, 'issue_comment', github.actionsToken()),
    exit: 0,
  },
  { name: 'terminal, --help', args: [resolve('dist/cli.js'), '--help'], env: {}, exit: 0 },
];

async function run(
  { name, args, env, exit }: Subject,
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const milliseconds = performance.now() - started;
  if (code !== exit)
    throw new Error(`${name} ended with ${code} instead of ${exit}: ${complaint.slice(0, 500)}`);
  return milliseconds;
}

/** Peak of resident memory in MiB, told by the process itself when it ends. */
async function memoryOf(subject: Subject): Promise<number> {
  const told = join(folder, 'memory');
  const hook = `data:text/javascript,process.on('exit',()=>process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(told)},String(process.resourceUsage().maxRSS)))`;
  await run(subject, { NODE_OPTIONS: `--import=${hook.replaceAll('"', '%22')}` });
  return Number(readFileSync(told, 'utf8')) / 1024;
}

const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
for (const subject of subjects) await run(subject);
for (let round = 0; round < rounds; round += 1)
  for (const subject of subjects) times.get(subject)?.push(await run(subject));

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const bare = times.get(subjects[0] as Subject) ?? [];
console.log(
  `Node ${process.version}, ${rounds} rounds, interleaved\n\n${'what'.padEnd(30)}${['min', 'median', 'min ×', 'median ×', 'aim', 'memory'].map((head) => head.padStart(11)).join('')}`,
);
for (const [subject, all] of times) {
  const [least, middle] = [Math.min(...all), median(all)];
  const cells = [
    `${least.toFixed(0)} ms`,
    `${middle.toFixed(0)} ms`,
    (least / Math.min(...bare)).toFixed(2),
    (middle / median(bare)).toFixed(2),
    subject.aim === undefined ? '' : `≤ ${subject.aim}`,
    `${(await memoryOf(subject)).toFixed(0)} MiB`,
  ];
  console.log(`${subject.name.padEnd(30)}${cells.map((cell) => cell.padStart(11)).join('')}`);
}
await github.close();
rmSync(folder, { recursive: true, force: true });
