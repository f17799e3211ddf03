/**
 * What a sweep over a large archive costs: 2,000 postmortems in folders by year, ten action items each, every one with
 * its issue; some late. The local GitHub runs in a process of its own, and so does each run.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followUpKey } from '../src/follow-ups/follow-up-key.js';
import { printMarker } from '../src/markdown/marker.js';
import { startLocalGitHub } from '../src/local-github/local-github.js';
import { plusSeconds, type Instant } from '../src/time/instant.js';
import { declared } from '../__tests__/support/repository-builders.js';
import { answerOf, child } from './processes.js';

const load = { documents: 2000, items: 10, late: 70 };
const day = 86_400;

interface Served {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly now: Instant;
}

interface Cost {
  readonly requests: number;
  readonly writes: number;
  readonly changed: number;
  readonly followUps: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly byRoute: Readonly<Record<string, number>>;
}

const textOf = (n: number, item: number): string =>
  `Give part ${n} of the queue a limit that holds in case ${item}, and page when it is reached`;

function documentOf(n: number, firstIssue: number): string {
  const items = Array.from({ length: load.items }, (_, item) => {
    const due = n * load.items + item < load.late ? '2026-11-25' : '2027-06-30';
    return `- ${textOf(n, item)} (owner: @maya, due: ${due}) #${firstIssue + item}`;
  });
  return [
    `---\nincident: ${100_000 + n}\nseverity: sev2\nowner: maya\n---\n\n# Queue ${n} stood still`,
    '## Summary\n\nThe queue stood still for 40 minutes and 300 orders were late.',
    `## Action items\n\n${items.join('\n')}\n`,
  ].join('\n\n');
}

async function serve(): Promise<void> {
  const github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
  });
  const [maya, bot] = [github.as('maya'), github.as('github-actions[bot]')];
  const files: Record<string, string> = {};
  for (let n = 0; n < load.documents; n += 1) {
    let first = 0;
    for (let item = 0; item < load.items; item += 1) {
      const key = followUpKey(100_000 + n, textOf(n, item));
      const { number } = await bot.createIssue({
        title: textOf(n, item),
        body: `${printMarker('follow-up', { key })}\n${textOf(n, item)}\n\n- **Owner:** maya`,
        labels: ['follow-up'],
        assignees: ['maya'],
      });
      first ||= number;
    }
    files[`postmortems/${2016 + (n % 10)}/2016-01-01-queue-${100_000 + n}.md`] = documentOf(
      n,
      first,
    );
    // Nobody opens them all in one second.
    github.clock.advance(5);
  }
  await maya.commit({ files, message: 'Add the archive' });
  github.clock.set(plusSeconds(declared, 10 * day));
  const answer = (): Served => ({
    url: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
    token: github.actionsToken(),
    now: github.clock.now(),
  });
  process.on('message', (wish) => {
    void (async () => {
      github.clock.advance(3600);
      if (wish === 'close')
        for (let number = 1001; number <= 1005; number += 1) await maya.close(number);
      process.send?.(answer());
    })();
  });
  process.send?.(answer());
}

async function runOnce(served: Served, folder: string): Promise<void> {
  const [{ connect }, { runRequests, readRunContext }, { fsCacheStore }, { shippedTemplates }] =
    await Promise.all([
      import('../src/github/connect.js'),
      import('../src/action/jobs.js'),
      import('../src/node/cache-folder.js'),
      import('../src/node/templates.js'),
    ]);
  const began = process.hrtime.bigint();
  const repository = connect({
    token: served.token,
    repository: 'acme/shop',
    event: null,
    cacheStore: folder === '' ? null : fsCacheStore(folder, console.error),
    options: { baseUrl: served.url, graphqlUrl: served.graphqlUrl, serverUrl: served.serverUrl },
  });
  const context = await readRunContext(
    repository.reader,
    { now: served.now, templates: shippedTemplates() },
    () => undefined,
  );
  const reports = await runRequests([{ kind: 'follow-ups' }], { repository, context, apply: true });
  repository.flushCache();
  const { requests, writes, byRoute } = repository.usage();
  const [output] = reports.flatMap((report) =>
    report.output.kind === 'follow-ups' ? [report.output.followUps.followUps.length] : [],
  );
  process.send?.({
    requests,
    writes,
    byRoute,
    changed: reports
      .flatMap(({ applied }) => applied)
      .filter(({ outcome }) => outcome === 'created' || outcome === 'updated').length,
    followUps: output ?? 0,
    seconds: Number(process.hrtime.bigint() - began) / 1e9,
    megabytes: process.resourceUsage().maxRSS / 1024,
  } satisfies Cost);
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'after-action-follow-ups-'));
  const server = child('bench/follow-ups.ts', 'serve');
  try {
    let served = await answerOf<Served>(server);
    const cost = async (name: string, wish: 'wait' | 'close' | null, shelf = folder) => {
      if (wish !== null) {
        server.send(wish);
        served = await answerOf<Served>(server);
      }
      const one = await answerOf<Cost>(
        child('bench/follow-ups.ts', 'run', JSON.stringify(served), shelf),
      );
      console.log(
        `${name.padEnd(34)} ${one.followUps} follow-ups, ${one.requests - one.writes} reads, ` +
          `${one.writes} writes (${one.changed} changes), ${one.seconds.toFixed(1)} s, ` +
          `${Math.round(one.megabytes)} MB at most`,
      );
      if (process.argv.includes('--routes')) console.log(one.byRoute);
    };
    console.log(
      `${load.documents} postmortems with ${load.items} action items each, ${load.late} of them late`,
    );
    await cost('first run', null);
    await cost('again: what was left', 'wait');
    await cost('again: nothing to do', 'wait');
    await cost('after five were closed', 'close');
    await cost('nothing to do, without the cache', 'wait', '');
    const kept = readdirSync(folder).reduce(
      (sum, name) => sum + statSync(join(folder, name)).size,
      0,
    );
    console.log(`kept between runs: ${(kept / 1e6).toFixed(1)} MB`);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const [role, ...rest] = process.argv.slice(2);
if (role === 'serve') await serve();
else if (role === 'run') await runOnce(JSON.parse(rest[0] ?? '') as Served, rest[1] ?? '');
else await compare();
