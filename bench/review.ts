/**
 * How long the review of many documents takes, beside two linters of Markdown, in one run with the rounds interleaved:
 * without a cache, with one (aim 30 × ahead of both), and one document (aim 120 ms).
 * `npm run bench:review [-- --documents 1000 --rounds 3 --tools FOLDER]`; builds nothing: run `npm run build` first.
 * The linters are looked for in the `node_modules` of FOLDER (default: the current one), which needs `remark-cli`,
 * `remark-preset-lint-recommended` and `markdownlint-cli2`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};
const count = Number(option('documents', '1000'));
const rounds = Number(option('rounds', '3'));
const tools = resolve(option('tools', '.'), 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'after-action-bench-review-'));
const documents = join(folder, 'documents');
mkdirSync(documents);
for (let i = 0; i < count; i += 1)
  writeFileSync(
    join(documents, `2026-01-${String((i % 28) + 1).padStart(2, '0')}-${i}.md`),
    write(i),
  );

/** About 85 lines of what people write, every document with other words, some with a finding. */
function write(i: number): string {
  const services = ['checkout', 'search', 'billing', 'login', 'mail', 'images', 'orders'];
  const service = services[i % services.length] ?? 'checkout';
  const other = services[(i * 3 + 1) % services.length] ?? 'search';
  const hour = 8 + (i % 9);
  const clock = (minute: number) =>
    `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const steps = Array.from(
    { length: 24 },
    (_, n) =>
      `- ${clock(2 * n)} UTC: ${['the queue of', 'an alert about', 'a restart of', 'a look at'][(i + n) % 4]} ` +
      `${n % 2 === 0 ? service : other}, ${(i * 7 + n * 13) % 400} requests waiting ([log](https://logs.example.com/${i}/${n}))`,
  );
  const factors = Array.from(
    { length: 10 },
    (_, n) =>
      `The pool of \`${service}-${n}\` holds ${n + 3} connections, and ${other} took ${(i + n) % 50} of them ` +
      `while the deploy of the day was being rolled out. **Nothing** said so on the dashboard.\n`,
  );
  const items = Array.from(
    { length: 8 },
    (_, n) =>
      `- [${n % 3 === 0 ? 'x' : ' '}] Limit the connections of ${other}-${n} (owner: @ana, due: 2026-03-${10 + n})`,
  );
  const blame =
    i % 5 === 0 ? 'We should have tested the limit before.' : 'The limit was found by hand.';
  return [
    `---\nincident: ${i + 1}\ndate: 2026-01-${String((i % 28) + 1).padStart(2, '0')}\nseverity: sev2\n---\n`,
    `# ${service} answers slowly\n`,
    `## Summary\n\nFor ${20 + (i % 60)} minutes ${i % 40} % of the requests to ${service} failed. ${blame}\n`,
    `## Impact\n\n${100 + i} customers saw an error page.\n`,
    `## Timeline\n\n${steps.join('\n')}\n`,
    `## Contributing factors\n\n${factors.join('\n')}`,
    `## Action items\n\n${items.join('\n')}\n`,
  ].join('\n');
}

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** Findings end all of them with 1. */
  readonly env?: Readonly<Record<string, string>>;
}

const cli = resolve('dist/cli.js');
const cache = { XDG_CACHE_HOME: join(folder, 'cache') };
const own: readonly Subject[] = [
  { name: 'review, cold', args: [cli, 'review', documents, '--no-cache'] },
  { name: 'review, warm', args: [cli, 'review', documents], env: cache },
  { name: 'review, one document', args: [cli, 'review', join(documents, '2026-01-01-0.md')] },
];
writeFileSync(
  join(folder, '.remarkrc.json'),
  JSON.stringify({ plugins: [join(tools, 'remark-preset-lint-recommended/index.js')] }),
);
const others: readonly Subject[] = [
  {
    name: 'remark-cli, recommended',
    args: [
      join(tools, 'remark-cli/cli.js'),
      documents,
      '--quiet',
      '--no-stdout',
      '--rc-path',
      join(folder, '.remarkrc.json'),
    ],
  },
  {
    name: 'markdownlint-cli2',
    args: [join(tools, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), 'documents/**/*.md'],
  },
].filter(({ name, args }) => {
  const there = existsSync(args[0] ?? '');
  if (!there)
    console.log(`${name} is not installed in ${option('tools', 'this folder')}: not measured`);
  return there;
});

async function run({ name, args, env = {} }: Subject): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaint: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0 && code !== 1)
    throw new Error(
      `${name} ended with ${code}: ${Buffer.concat(complaint).toString().slice(0, 500)}`,
    );
  return performance.now() - started;
}

const subjects = [...own, ...others];
const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
for (const subject of own) await run(subject);
for (let round = 0; round < rounds; round += 1)
  for (const subject of subjects) times.get(subject)?.push(await run(subject));

const least = (subject: Subject): number => Math.min(...(times.get(subject) ?? []));
const lines = readFileSync(join(documents, '2026-01-01-0.md'), 'utf8').split('\n').length;
console.log(
  `\nNode ${process.version}, ${availableParallelism()} cores, ${count} documents of ${lines} lines, ` +
    `${rounds} rounds, interleaved; × = how far ahead of it\n`,
);
const heads = ['least', ...others.map(({ name }) => `× ${name.split(',')[0] ?? name}`)];
console.log(`${''.padEnd(26)}${heads.map((head) => head.padStart(20)).join('')}`);
for (const subject of subjects) {
  const ratios =
    subject.name === 'review, one document'
      ? []
      : others.map((other) => (least(other) / least(subject)).toFixed(2));
  const cells = [`${least(subject).toFixed(0)} ms`, ...ratios];
  console.log(`${subject.name.padEnd(26)}${cells.map((cell) => cell.padStart(20)).join('')}`);
}
rmSync(folder, { recursive: true, force: true });
