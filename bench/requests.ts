/**
 * What the longest incident costs: 2,500 comments, 5,000 events, 1,000 deployments, 20,000 commits, read and answered
 * again and again. The local GitHub runs in a process of its own, and so does each run: their costs are told apart.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalGitHub } from '../src/local-github/local-github.js';
import { type Instant, plusSeconds } from '../src/time/instant.js';
import { playLoad } from '../__tests__/support/cached-runs.js';
import { declared } from '../__tests__/support/repository-builders.js';
import { answerOf, child } from './processes.js';

// GitHub takes 2,500 comments: ours are two of them.
const load = { comments: 2498, events: 5000, deployments: 1000, commits: 20_000 };
const budget = { first: 190, later: 21, cpuSeconds: 5, megabytes: 256 };

interface Served {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly issue: number;
  readonly now: Instant;
}
interface Cost {
  readonly requests: number;
  readonly writes: number;
  readonly byRoute: Readonly<Record<string, number>>;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly changed: number;
}

async function serve(): Promise<void> {
  const github = await startLocalGitHub({
    now: plusSeconds(declared, 14 * 3600),
    repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
  });
  const maya = github.as('maya');
  const issue = await playLoad(maya, load);
  const told = (): Served => ({
    url: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: github.serverUrl,
    token: github.actionsToken(),
    issue,
    now: github.clock.now(),
  });
  process.on('message', (wish) => {
    void (async () => {
      github.clock.advance(120);
      if (wish === 'live') {
        await maya.comment(issue, 'Rolled back at 17:02 UTC');
        const { sha } = await maya.commit({
          files: { 'src/part-1.ts': 'rolled back\n' },
          message: 'Revert "Change 19999"',
        });
        const { id } = await maya.deployment({ ref: sha, environment: 'production' });
        await maya.deploymentStatus(id, { state: 'success' });
        github.clock.advance(60);
      }
      if (wish === 'delete')
        await maya.deleteComment([...github.repository().comments.keys()][1200] ?? 0);
      process.send?.(told());
    })();
  });
  process.send?.(told());
}

/** As in a workflow: the event carries the repository. */
function eventOf({ serverUrl }: Served): object {
  return {
    repository: {
      full_name: 'acme/shop',
      name: 'shop',
      owner: { login: 'acme' },
      default_branch: 'main',
      html_url: `${serverUrl}/acme/shop`,
      private: false,
    },
  };
}

async function runOnce(served: Served, folder: string): Promise<void> {
  const [
    { connect },
    { runRequests: runJobs, readRunContext: settingFor },
    { fsCacheStore: keptFolder },
    { shippedTemplates },
  ] = await Promise.all([
    import('../src/github/connect.js'),
    import('../src/action/jobs.js'),
    import('../src/node/cache-folder.js'),
    import('../src/node/templates.js'),
  ]);
  const began = process.cpuUsage();
  const repository = connect({
    token: served.token,
    repository: 'acme/shop',
    event: eventOf(served),
    cacheStore: folder === '' ? null : keptFolder(folder, console.error),
    options: { baseUrl: served.url, graphqlUrl: served.graphqlUrl, serverUrl: served.serverUrl },
  });
  const context = await settingFor(
    repository.reader,
    { now: served.now, templates: shippedTemplates() },
    () => undefined,
  );
  const reports = await runJobs([{ kind: 'incident', issue: served.issue }], {
    repository,
    context,
    apply: true,
  });
  repository.flushCache();
  const { user, system } = process.cpuUsage(began);
  const changed = reports
    .flatMap(({ applied }) => applied)
    .filter(({ outcome }) => outcome === 'created' || outcome === 'updated').length;
  const { requests, writes, byRoute } = repository.usage();
  process.send?.({
    requests,
    writes,
    byRoute,
    changed,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  } satisfies Cost);
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'after-action-requests-'));
  const server = child('bench/requests.ts', 'serve');
  try {
    let served = await answerOf<Served>(server);
    const cost = async (
      name: string,
      wish: 'wait' | 'live' | 'delete' | null,
      most: number,
      shelf = folder,
    ): Promise<void> => {
      if (wish !== null) {
        server.send(wish);
        served = await answerOf<Served>(server);
      }
      const { requests, writes, byRoute, changed, cpuSeconds, megabytes } = await answerOf<Cost>(
        child('bench/requests.ts', 'run', JSON.stringify(served), shelf),
      );
      const reads = requests - writes;
      console.log(
        `${name.padEnd(44)} ${String(reads).padStart(4)} reads${reads <= most ? '' : ` (over ${most})`}, ` +
          `${writes} writes (${changed} changes), ${cpuSeconds.toFixed(1)} s of CPU${cpuSeconds < budget.cpuSeconds ? '' : ' (over)'}, ` +
          `${Math.round(megabytes)} MB at most${megabytes < budget.megabytes ? '' : ' (over)'}`,
      );
      if (process.argv.includes('--routes')) console.log(byRoute);
    };
    console.log(
      `${load.comments} comments, ${load.events} events, ${load.deployments} deployments, ` +
        `${load.commits} commits; budget ${budget.first} requests at first, ${budget.later} ` +
        `later, ${budget.cpuSeconds} s of CPU, ${budget.megabytes} MB`,
    );
    await cost('first run', null, budget.first);
    await cost('again', 'wait', budget.later);
    await cost('after a comment, a commit and a deployment', 'live', budget.later);
    await cost('and again', 'wait', budget.later);
    await cost('after somebody deleted a comment', 'delete', budget.later);
    await cost('without the cache', 'wait', budget.first, '');
    const kept = readdirSync(folder).reduce(
      (sum, name) => sum + statSync(join(folder, name)).size,
      0,
    );
    console.log(
      `kept between runs: ${(kept / 1e6).toFixed(1)} MB in ${readdirSync(folder).length} files`,
    );
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const [role, ...rest] = process.argv.slice(2);
if (role === 'serve') await serve();
else if (role === 'run') await runOnce(JSON.parse(rest[0] ?? '') as Served, rest[1] ?? '');
else await compare();
