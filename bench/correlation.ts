/**
 * How long an answer from local history takes: `npm run bench:correlation [-- --commits 20000]`. A
 * repository of that many
 * commits with paths, all of them within the 60 days that are read, is made in a temporary folder;
 * the yardstick is `git log --name-only` on it, run in turns with ours.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfig } from '../src/config/defaults.js';
import { correlate } from '../src/correlation/correlate.js';
import { questionFromLocalHistory } from '../src/git-clone/history.js';
import type { GitRunner } from '../src/git-clone/log.js';
import { model } from '../src/correlation/model.js';
import { correlationSignals } from '../src/correlation/signals/index.js';
import { instantOfEpoch } from '../src/time/instant.js';

const wanted = process.argv.indexOf('--commits');
const commits = wanted > 0 ? Number(process.argv[wanted + 1]) : 20_000;
const rounds = 5;
const newest = 1_772_500_000;
const words =
  'cart checkout pool header basket price cache queue login search index order payment image mail worker'.split(
    ' ',
  );

const directory = mkdtempSync(join(tmpdir(), 'after-action-bench-'));
try {
  makeRepository();
  const yardstick: number[] = [];
  const whole: number[] = [];
  const ranking: number[] = [];
  let considered = 0;
  for (let round = 0; round < rounds; round += 1) {
    yardstick.push(
      await timed(async () => {
        for await (const chunk of await run(['log', '--name-only'])) void chunk;
      }),
    );
    let question: Awaited<ReturnType<typeof questionFromLocalHistory>> | null = null;
    const read = await timed(async () => {
      question = await questionFromLocalHistory({
        run,
        at: instantOfEpoch(newest + 600),
        text: 'checkout returns 502, pool exhausted in src/cart/pool/f7.ts',
        config: defaultConfig,
      });
    });
    const rank = await timed(async () => {
      if (question !== null) considered = correlate(question, correlationSignals, model).considered;
    });
    whole.push(read + rank);
    ranking.push(rank);
  }
  const [git, ours] = [median(yardstick), median(whole)];
  console.log(
    `${commits} commits, ${considered} in the window, medians of ${rounds} rounds in turns`,
  );
  console.log(`git log --name-only   ${git.toFixed(0).padStart(6)} ms`);
  console.log(
    `read and ranked       ${ours.toFixed(0).padStart(6)} ms   ${(ours / git).toFixed(2)} ` +
      `× (aim ≤ 1.5 ×), of it ranking ${median(ranking).toFixed(0)} ms`,
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function run(args: readonly string[]): ReturnType<GitRunner> {
  const child = spawn('git', [...args], { cwd: directory, stdio: ['ignore', 'pipe', 'ignore'] });
  child.stdout.setEncoding('utf8');
  return child.stdout as AsyncIterable<string>;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function makeRepository(): void {
  const git = (args: readonly string[], input?: string): void => {
    const done = spawnSync('git', [...args], {
      cwd: directory,
      input,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    if (done.status !== 0) throw new Error(`git ${args[0] ?? ''} failed`);
  };
  git(['init', '-q', '-b', 'main']);
  git(['fast-import', '--quiet'], stream());
  git(['repack', '-adq']);
}

/** Always the same history: a plain linear congruence stands for chance. */
function stream(): string {
  let state = 7;
  const pick = (n: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * n);
  };
  const word = (): string => words[pick(words.length)] ?? '';
  const lines: string[] = [];
  for (let i = 0; i < commits; i += 1) {
    const message =
      `${['feat', 'fix', 'chore'][pick(3)] ?? ''}: ${word()} ${word()} (#${i})\n\nAbout ` +
      `${word()} and ${word()}.\n`;
    lines.push(
      `commit refs/heads/main\nmark :${i + 1}\ncommitter A <a@example.org> ${newest - (commits - i) * 240} ` +
        `+0000\ndata ${message.length}\n${message}${i > 0 ? `from :${i}` : ''}`,
    );
    for (let j = pick(5); j >= 0; j -= 1) {
      const data = `${i} ${j} ${word()}\n`;
      lines.push(
        `M 100644 inline src/${word()}/${word()}/f${pick(30)}.ts\ndata ${data.length}\n${data}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
