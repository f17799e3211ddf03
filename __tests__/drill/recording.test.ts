/** A drill of what has happened: played as it was, answered by somebody else, and hosted without waking those of then. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readScript } from '../../src/cli/drill-scenario.js';
import { runCli } from '../../src/cli/program.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { hostJob } from '../../src/drill/host.js';
import { applyJob } from '../../src/jobs/job.js';
import type { Io } from '../../src/node/io.js';
import { drillSchema } from '../../src/render/drill/schema.js';
import type { Instant } from '../../src/time/instant.js';
import { inMemoryRepository, type InMemoryRepository } from '../support/in-memory-repository.js';
import { aSha } from '../support/repository-builders.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-recorded-'));
const at = (minutes: number): Instant =>
  new Date(Date.parse('2026-10-06T22:30:00Z') + minutes * 60_000)
    .toISOString()
    .replace('.000', '') as Instant;
const commit = (letter: string, minutes: number, message: string, path: string) => ({
  sha: aSha(letter),
  commit: { message, author: { name: 'jun', date: at(minutes) }, committer: { date: at(minutes) } },
  author: { login: 'jun' },
  files: [{ filename: path, additions: 3, deletions: 1, status: 'modified' }],
});
const said = (id: number, minutes: number, login: string, body: string) => ({
  id,
  created_at: at(minutes),
  user: { login },
  body,
});
const recorded = {
  repository: { full_name: 'acme/shop', default_branch: 'main' },
  issue: {
    number: 12,
    title: 'Search finds nothing',
    body: 'Every query is empty, @jun please look.\nKey: ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    created_at: at(0),
    closed_at: at(200),
    state: 'closed',
    user: { login: 'support' },
    labels: [{ name: 'incident' }, { name: 'sev2' }],
  },
  comments: [
    said(1, 4, 'mira', '/lead @mira'),
    said(2, 9, 'customer', 'Empty for me, too, since 22:20 UTC. @ana #3 <b>help</b>'),
    said(3, 30, 'mira', 'Rolling the index back.'),
    said(4, 45, 'mira', '/mitigated'),
    said(5, 100, 'customer', 'I see results again.'),
    said(6, 110, 'mira', `/trigger ${aSha('b').slice(0, 10)}`),
  ],
  commits: [
    commit('c', 40, 'Revert "search: new index"', 'src/search.js'),
    commit('b', -25, 'search: new index', 'src/search.js'),
    commit('a', -300, 'cart: larger pictures (#4)', 'src/cart.js'),
  ],
  deployments: [
    {
      id: 900,
      sha: aSha('b'),
      ref: 'main',
      environment: 'production',
      created_at: at(-20),
      creator: { login: 'jun' },
      statuses: [{ state: 'success', created_at: at(-12) }],
    },
  ],
};
const path = join(folder, 'incident-12.json');
beforeAll(() => writeFileSync(path, JSON.stringify(recorded)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function drill(args: readonly string[], answers: readonly string[] = []) {
  let [out, err] = ['', ''];
  const io: Io = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    cwd: folder,
    tty: false,
    columns: 80,
    lines: async () =>
      (async function* () {
        yield* answers;
      })(),
    now: () => '2026-11-20T09:00:00Z',
  };
  return { exit: await runCli(['drill', ...args], io), out, err };
}

describe('a recording', () => {
  it('is played as it was, the same each time, and nobody gets a mark', async () => {
    const [first, again] = [
      await drill(['incident-12.json', '--no-color']),
      await drill(['--recording', 'incident-12.json', '--no-color']),
    ];
    expect([first.exit, first.err]).toEqual([0, '']);
    expect(again.out).toBe(first.out);
    expect(first.out).toMatch(/22:34 {2}mira {5}\/lead @mira/);
    // The last words were spoken after midnight.
    expect(first.out).toMatch(/\n2026-10-07\n00:10/);
    // A recorded sha is that of the same change here.
    expect(first.out).toMatch(/Trigger: [0-9a-f]{7}, says mira/);
    expect(first.out).not.toContain('Score');
    expect(first.out).not.toContain('ghp_abcdef');
    expect(first.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('is answered in the place of those who responded; all others say what they said', async () => {
    const { out } = await drill(['incident-12.json', '--answer', '--no-color'], ['/lead @you']);
    expect(out).toContain('/lead @you');
    expect(out).toContain('Empty for me, too');
    expect(out).not.toContain('Rolling the index back');
    expect(out).toMatch(/Score\n {2}Lead {12}after 1 min/);
  });

  it.each([
    ['the sha of here', async () => `/trigger ${await shaHere()}`, true],
    ['nothing', async () => '/trigger none', false],
    ['another', async () => '/trigger #4', false],
  ])('knows the cause that people found then: %s', async (_, answer, right) => {
    const { out } = await drill(
      ['incident-12.json', '--answer', '--json'],
      ['/lead @you', await answer(), '', '', '/mitigated'],
    );
    const score = drillSchema.parse(JSON.parse(out));
    expect(score).toMatchObject({ scenario: 'incident-12.json', seed: null, lead: 60 });
    expect(score.cause).toMatchObject({ right, expected: await shaHere() });
  });

  it('gives no credit for an end before that of then', async () => {
    const early = ['/mitigated'];
    const late = ['', '', '/mitigated'];
    const score = async (said: readonly string[]) =>
      drillSchema.parse(
        JSON.parse((await drill(['incident-12.json', '--answer', '--json'], said)).out),
      );
    expect((await score(early)).mitigatedTooEarly).toBe(true);
    expect((await score(late)).mitigatedTooEarly).toBe(false);
  });

  it.each([
    [['incident-12.json', '--seed', '3'], '--seed has no effect with a recording'],
    [['incident-12.json', '--json'], '--json has no effect with a recording, unless you --answer'],
    [['bad-deploy', '--recording', 'incident-12.json'], 'exclude each other'],
    [['--recording', 'incident-12.yml'], 'does not end in .json'],
    [['--recording', 'none.json'], 'none.json cannot be read'],
  ])('%j is refused', async (args, words) => {
    const { exit, out, err } = await drill(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err.replace(/\s+/g, ' ')).toContain(words);
    expect(err).toContain('remedy');
  });
});

/** How the change is called in the drill: each time the same. */
async function shaHere(): Promise<string> {
  const { out } = await drill(['incident-12.json', '--answer', '--json'], []);
  return drillSchema.parse(JSON.parse(out)).cause?.expected ?? '';
}

describe('a hosted recording', () => {
  const io = { cwd: folder } as Io;
  async function host(repository: InMemoryRepository, now: Instant) {
    const scenario = await readScript('incident-12.json', defaultConfig, io);
    if (repository.state.now < now) repository.state.now = now;
    const context = { config: defaultConfig, configProblems: [], now, templates: {} };
    return applyJob(hostJob, { name: 'incident-12', scenario }, repository, context);
  }
  const written = async (repository: InMemoryRepository) => {
    const [issue] = await repository.reader.issues({ state: 'all' });
    const comments = await repository.reader.comments(issue?.number ?? 0);
    return { issue, words: comments.map(({ body }) => body) };
  };

  it('calls nobody by name, gives nothing away, and ends when all is said', async () => {
    const repository = inMemoryRepository({ now: at(0) });
    await host(repository, at(0));
    const before = await host(repository, at(8));
    expect(before.output.done).toBe(false);
    const { issue, words } = await written(repository);
    expect(words).toEqual([]);
    expect(issue?.labels).toEqual(expect.arrayContaining(['incident', 'drill', 'sev2']));
    expect(issue?.body).toMatch(/```\nEvery query is empty, @\u200bjun please look\.[^]*```/);
    expect(issue?.body).toContain('12 min before: `search: new index`');
    expect(issue?.body).not.toMatch(/ghp_abcdef|pictures|Revert/);
    const run = await host(repository, at(101));
    expect(run.output.done).toBe(true);
    const after = await written(repository);
    expect(after.words).toHaveLength(2);
    expect(after.words[0]).not.toMatch(/@ana|(?<![\w&])#3|<b>/);
    const again = await host(repository, at(101));
    expect(again.applied.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
  });
});
