/** A drill in a repository: each line once and in its time, whoever runs it again, and silence once it is over. */
import { describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { hostJob } from '../../src/drill/host.js';
import { parseScenario } from '../../src/drill/scenario.js';
import { applyJob } from '../../src/jobs/job.js';
import { type LocalGitHub, startLocalGitHub } from '../../src/local-github/local-github.js';
import type { Io } from '../../src/node/io.js';
import { shippedDrills } from '../../src/node/templates.js';
import { drillSchema } from '../../src/render/drill/schema.js';
import type { Instant } from '../../src/time/instant.js';
import { inMemoryRepository, type InMemoryRepository } from '../support/in-memory-repository.js';
import { minute } from '../support/repository-builders.js';

const scenario = parseScenario(shippedDrills()['bad-deploy'] ?? '', 'bad-deploy.yml');

async function host(repository: InMemoryRepository, now: Instant, played = scenario) {
  if (repository.state.now < now) repository.state.now = now;
  const context = { config: defaultConfig, configProblems: [], now, templates: {} };
  return applyJob(hostJob, { name: 'bad-deploy', scenario: played }, repository, context);
}

const issuesOf = ({ reader }: InMemoryRepository) => reader.issues({ state: 'all' });

async function texts(repository: InMemoryRepository, issue?: number): Promise<readonly string[]> {
  const number = issue ?? (await issuesOf(repository))[0]?.number ?? 0;
  const comments = await repository.reader.comments(number);
  return comments
    .filter(({ body }) => body.includes('after-action:drill'))
    .map(({ body }) => body.split('\n').at(-1) ?? '');
}

/** Who spoke. */
const said = async (repository: InMemoryRepository) =>
  (await texts(repository)).map((line) => /^\*\*([^*]+)\*\*/.exec(line)?.[1]);

describe('drill --repo', () => {
  const name = 'acme/shop';
  const withGitHub = async (
    use: (github: LocalGitHub, io: Io, heard: string[]) => Promise<void>,
  ) => {
    const github = await startLocalGitHub({
      now: minute(0),
      repositories: [{ fullName: name, collaborators: { maya: 'write' } }],
    });
    const before = process.env;
    const env = {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_TOKEN: github.actionsToken(),
    };
    process.env = { ...before, ...env };
    const heard: string[] = [];
    const io: Io = {
      out: (text) => void heard.push(text),
      err: (text) => void heard.push(text),
      env,
      cwd: '/',
      tty: false,
      columns: 80,
      now: () => github.clock.now(),
    };
    try {
      await use(github, io, heard);
    } finally {
      process.env = before;
      await github.close();
    }
  };
  const run = ['drill', 'bad-deploy', '--repo', name];

  it('writes nothing without --apply', async () => {
    await withGitHub(async (github, io, heard) => {
      expect(await runCli(run, io)).toBe(0);
      expect(heard.join('')).toContain('Drill: Checkout answers 502');
      expect(github.repository().issues.size).toBe(0);
    });
  });

  it('speaks until somebody ended it, and gets its score', async () => {
    await withGitHub(async (github, io, heard) => {
      let pauses = 0;
      const sleep = async (milliseconds: number) => {
        github.clock.advance(milliseconds / 1000);
        const [number = 0] = github.repository().issues.keys();
        pauses += 1;
        if (pauses === 4) await github.as('maya').comment(number, '/lead @maya');
        if (pauses === 10) await github.as('maya').comment(number, 'Rolling back.');
      };
      expect(await runCli([...run, '--apply'], { ...io, sleep })).toBe(0);
      const [issue] = github.repository().issues.values();
      const words = [...github.repository().comments.values()].map(({ body }) => body ?? '');
      expect(words.filter((body) => body.includes('after-action:drill'))).toHaveLength(4);
      const number = String(issue?.number);
      heard.length = 0;
      expect(await runCli(['drill', '--repo', name, '--issue', number, '--json'], io)).toBe(0);
      expect(drillSchema.parse(JSON.parse(heard.join('')))).toMatchObject({
        scenario: null,
        seed: null,
        lead: 120,
        cause: null,
      });
      await github.as('maya').unlabel(issue?.number ?? 0, 'drill');
      heard.length = 0;
      expect(await runCli(['drill', '--repo', name, '--issue', number], io)).toBe(2);
      expect(heard.join('')).toContain('PM692');
    });
  });
});

describe('a hosted drill', () => {
  it('opens one incident that says what it is, and names no number', async () => {
    const repository = inMemoryRepository({ now: minute(0) });
    await host(repository, minute(0));
    await host(repository, minute(0));
    const issues = await issuesOf(repository);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.labels).toEqual(expect.arrayContaining(['incident', 'drill', 'sev2']));
    expect(issues[0]?.title).toMatch(/^Drill: /);
    expect(issues[0]?.body).toContain('nothing is broken');
    expect(issues[0]?.body).toContain('checkout: one pool of connections');
    expect(issues[0]?.body).not.toMatch(/#\d/);
  });

  it('says each line once and in its time', async () => {
    const repository = inMemoryRepository({ now: minute(0) });
    await host(repository, minute(0));
    expect(await said(repository)).toEqual([]);
    await host(repository, minute(7));
    await host(repository, minute(7));
    expect(await said(repository)).toEqual(['support', 'monitor']);
    const { output } = await host(repository, minute(60));
    expect(await said(repository)).toHaveLength(5);
    // Nobody has ended it: somebody may still.
    expect(output.done).toBe(false);
    expect((await host(repository, minute(200))).output.done).toBe(true);
  });

  it('tells of the end once a person says what ends it, and no more of the fault', async () => {
    const repository = inMemoryRepository({ now: minute(0) });
    await host(repository, minute(0));
    const [issue] = await issuesOf(repository);
    await host(repository, minute(7));
    repository.humans.comment(issue?.number ?? 0, 'Rolling back.', 'maya');
    const { output } = await host(repository, minute(60));
    expect((await texts(repository)).join()).toContain('The version before is live');
    expect((await texts(repository)).join()).not.toContain('More than half of the orders');
    expect(output.done).toBe(true);
  });

  it('is not ended by its own words', async () => {
    const repository = inMemoryRepository({ now: minute(0) });
    const own = { ...scenario, world: [{ at: 1, by: 'support', text: 'Will you roll back?' }] };
    await host(repository, minute(5), own);
    await host(repository, minute(5), own);
    await host(repository, minute(60), own);
    await host(repository, minute(90), own);
    expect(await said(repository)).toEqual(['support']);
  });

  it('begins anew when the one before was closed', async () => {
    const repository = inMemoryRepository({ now: minute(0) });
    await host(repository, minute(0));
    const [first] = await issuesOf(repository);
    repository.humans.changeIssue(first?.number ?? 0, { state: 'closed' });
    await host(repository, minute(90));
    await host(repository, minute(90));
    expect((await issuesOf(repository)).map(({ state }) => state)).toEqual(['closed', 'open']);
  });

  it('leaves an issue alone that somebody else labelled', async () => {
    const repository = inMemoryRepository({ now: minute(0) });
    const body = '<!-- after-action:follow-up v=1 key=drill-bad-deploy-1 -->\nMine';
    const { number } = repository.humans.openIssue({
      title: 'Mine',
      body,
      labels: ['incident', 'drill'],
    });
    await host(repository, minute(30));
    expect(await issuesOf(repository)).toHaveLength(2);
    expect(await texts(repository, number)).toEqual([]);
  });

  it.each(['before', 'after', 'lost'] as const)(
    'goes on after it was stopped %s any call',
    async (when) => {
      const whole = inMemoryRepository({ now: minute(0) });
      await host(whole, minute(0));
      await host(whole, minute(30));
      for (let call = 1; call <= 12; call += 1) {
        const repository = inMemoryRepository({ now: minute(0) });
        await host(repository, minute(0));
        repository.restart();
        repository.failAt(call, when);
        await host(repository, minute(30)).catch(() => undefined);
        repository.restart();
        await host(repository, minute(30));
        expect(await texts(repository)).toEqual(await texts(whole));
      }
    },
  );
});
