/** The check of the freeze as the runner starts it: what a deploy is told, what it costs, and an outage of GitHub. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Instant } from '../../src/time/instant.js';
import {
  botComments,
  declare,
  errorsOf,
  freezeYaml,
  lastOf,
  leaksOf,
  pathOf,
  runBundle,
  shopWithHistory,
} from '../support/bundle.js';
import type { WatchedGitHub } from '../support/local-github.js';

let github: WatchedGitHub | null = null;
afterEach(async () => {
  await github?.close();
  github = null;
});
const shop = async (): Promise<WatchedGitHub> => (github = await shopWithHistory());

const event = { name: 'push', payload: { ref: 'refs/heads/main' } };

/** A deploy of what is on the branch now. */
async function deploys(
  here: WatchedGitHub,
  now: Instant,
  more: Partial<Parameters<typeof runBundle>[1]> = {},
) {
  here.forgetCalls();
  return runBundle(here, { event, now, actionYaml: freezeYaml, ...more });
}

async function says(here: WatchedGitHub, issue: number, body: string, at: Instant): Promise<void> {
  const { events } = await here.as('ana').comment(issue, body, { at });
  await runBundle(here, { event: lastOf(events), now: at, inputs: { command: 'respond' } });
}

describe('the action in freeze/', () => {
  it('is the same program with its own command', () => {
    const { inputs, runs } = parse(freezeYaml) as {
      readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
      readonly runs: { readonly using: string; readonly main: string };
    };
    expect(inputs['command']?.default).toBe('freeze-check');
    expect(runs).toEqual({ using: 'node24', main: '../dist/index.js' });
    expect(existsSync(pathOf(`freeze/${runs.main}`))).toBe(true);
  });

  it('lets a deploy go with one request where nothing is frozen', async () => {
    const here = await shop();
    await declare(here);
    const result = await deploys(here, '2026-03-02T09:30:00Z');
    expect([result.exitCode, result.outputs['frozen'], here.calls().length]).toEqual([
      0,
      'false',
      1,
    ]);
    expect(result.stdout).toContain('Deploys are not frozen.');
  });

  it('holds it up with who, why, until when and the ways on; /allow, the time and /unfreeze let it go', async () => {
    const here = await shop();
    const { number } = await declare(here);
    await here.as('ben').commit({
      files: { 'src/blue.js': 'x' },
      message: 'New colours (#70)',
      at: '2026-03-02T09:10:00Z',
    });
    await says(
      here,
      number,
      '/freeze 1h The fix ::error::x is being tested',
      '2026-03-02T09:30:00Z',
    );
    const held = await deploys(here, '2026-03-02T09:40:00Z');
    expect([held.exitCode, held.outputs]).toEqual([
      1,
      { frozen: 'true', until: '2026-03-02T10:30:00Z' },
    ]);
    const [error = '', ...others] = errorsOf(held);
    expect(others).toEqual([]);
    expect(error).toMatch(
      /^PM632 Deploys are frozen until 10:30 UTC by ana: The fix .*being tested\./,
    );
    expect(error).toContain('`/allow #70 REASON`');
    expect(held.summary).toContain('Deploys are frozen');
    expect(leaksOf(held, '')).toEqual([]);
    expect(here.calls().every(({ write }) => !write)).toBe(true);

    await says(here, number, '/allow #70 No harm', '2026-03-02T09:45:00Z');
    expect((await deploys(here, '2026-03-02T09:50:00Z')).exitCode).toBe(0);
    const sha = here.repository().deployments.at(-1)?.sha ?? '';
    const other = await deploys(here, '2026-03-02T09:51:00Z', { inputs: { version: sha } });
    expect([other.exitCode, (await deploys(here, '2026-03-02T10:30:00Z')).exitCode]).toEqual([
      1, 0,
    ]);
    await says(here, number, '/freeze', '2026-03-02T10:40:00Z');
    await says(here, number, '/unfreeze', '2026-03-02T10:45:00Z');
    const free = await deploys(here, '2026-03-02T10:46:00Z', { inputs: { version: sha } });
    expect([free.exitCode, here.calls().length]).toEqual([0, 1]);
    expect(here.violations()).toEqual([]);
  });

  it('is started by any event, and takes the pull request of a merge queue for what it is', async () => {
    const here = await shop();
    const { number } = await declare(here);
    const ben = here.as('ben');
    await ben.commit({ branch: 'blue', files: { 'src/blue.js': 'x' }, message: 'New colours' });
    const { number: pull } = await ben.openPull({ title: 'New colours', head: 'blue' });
    await says(here, number, '/freeze', '2026-03-02T09:30:00Z');
    const queued = {
      name: 'merge_group',
      payload: {
        action: 'checks_requested',
        merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-${pull}-${'a'.repeat(40)}` },
      },
    };
    const branch = { name: 'push', payload: { ref: 'refs/heads/release/7' } };
    for (const one of [queued, branch])
      expect((await deploys(here, '2026-03-02T09:40:00Z', { event: one })).exitCode).toBe(1);
    await says(here, number, `/allow #${pull}`, '2026-03-02T09:41:00Z');
    expect((await deploys(here, '2026-03-02T09:42:00Z', { event: queued })).exitCode).toBe(0);
    expect(botComments(here, number).join('\n')).toContain('🧊');
  });
});

describe('when GitHub does not answer', () => {
  it.each([
    ['it fails', 503],
    ['it sends no JSON', 200],
  ])(
    '%s: the deploy goes on, loudly',
    async (_, status) => {
      const here = await shop();
      await declare(here);
      const server = createServer((_request, response) => {
        response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Unicorn</h1>');
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const address = server.address();
      const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
      try {
        const result = await deploys(here, '2026-03-02T09:30:00Z', {
          env: { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql` },
        });
        expect([result.exitCode, result.outputs['frozen']]).toEqual([0, 'unknown']);
        const [warning, ...others] = result.commands.filter(({ command }) => command === 'warning');
        expect(warning?.message).toMatch(/^PM633 Nobody knows whether deploys are frozen: /);
        expect(others).toEqual([]);
        expect(result.summary).toContain('The freeze was not checked');
      } finally {
        server.close();
      }
    },
    60_000,
  );

  it('a missing permission is no outage: it fails and names the line', async () => {
    const here = await shop();
    await declare(here);
    const token = here.actionsToken({ contents: 'read' });
    const result = await deploys(here, '2026-03-02T09:30:00Z', { token });
    expect(result.exitCode).toBe(3);
    expect(errorsOf(result).join('\n')).toMatch(/^PM102 .*`issues: read`/);
  });
});
