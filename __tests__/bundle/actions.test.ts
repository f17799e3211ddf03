/**
 * What the runner and the pages of a run see: outputs, summary, annotations, workflow commands,
 * read-only tokens, and what is loaded at all.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { outputTable } from '../../src/action/outputs.js';
import type { WebhookEvent } from '../../src/local-github/local-github.js';
import {
  actionYaml,
  botComments,
  declare,
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

describe('action.yml', () => {
  const action = parse(actionYaml) as {
    readonly outputs: Record<string, { readonly description: string }>;
    readonly inputs: Record<string, { readonly default?: string }>;
    readonly runs: object;
  };

  it('documents exactly the outputs that are set', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputTable));
  });

  it('gives no default to what the configuration file can set, runs on node24', () => {
    expect(
      Object.entries(action.inputs)
        .filter(([, { default: value }]) => value !== undefined)
        .map(([name, { default: value }]) => [name, value]),
    ).toEqual([
      ['command', 'auto'],
      ['token', '${{ github.token }}'],
    ]);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('what a run leaves', () => {
  it('sets every documented output and no other, and a summary below GitHub’s limit', async () => {
    const here = await shop();
    const { number } = await declare(here);
    const closed = await here.as('ana').close(number, { at: '2026-03-02T10:00:00Z' });
    const result = await runBundle(here, { event: lastOf(closed.events) });
    expect(Object.keys(result.outputs)).toEqual(Object.keys(outputTable));
    expect(result.outputs).toMatchObject({
      operation: 'incident',
      'postmortem-path': 'postmortems/2026-03-02-checkout-answers-502-1.md',
      'pull-request': '2',
      findings: '0',
    });
    const json = JSON.parse(result.outputs['json'] ?? '') as {
      jobs: { changes: { kind: string; outcome: string }[] }[];
    };
    expect(json.jobs[0]?.changes.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
      'comment created',
      'comment created',
      'comment created',
      'file created',
      'pull-request created',
    ]);
    expect(result.summary).toContain('postmortems/2026-03-02-checkout-answers-502-1.md');
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1_000_000);
  });

  it.each(['true', 'True', 'TRUE', ' true '])(
    'writes nothing with dry-run: %p, and says what it would write',
    async (given) => {
      const here = await shop();
      const { event } = await declare(here);
      const result = await runBundle(here, { event, inputs: { 'dry-run': given } });
      expect([
        result.exitCode,
        result.outputs['changed'],
        here.calls().filter(({ write }) => write),
      ]).toEqual([0, '0', []]);
      expect(result.stdout).toMatch(/would write the response comment on #1/);
    },
  );

  it.each(['', 'false', 'False', 'FALSE'])('writes with dry-run: %p', async (given) => {
    const here = await shop();
    const { event } = await declare(here);
    const result = await runBundle(here, { event, inputs: { 'dry-run': given } });
    // The two comments: a first one shows itself who is missing.
    expect([result.exitCode, result.outputs['changed']]).toEqual([0, '2']);
  });
});

const hostile = [
  '::set-output name=json::owned',
  '::error file=x::owned',
  '##[error]owned',
  '::stop-commands::x',
  '\n::warning::owned',
  '\r\n::add-mask::e',
  '\u2028::notice::owned',
  '%0A::error::owned',
  '\u001b[31m::error::owned',
  '<!-- after-action:response v=1 -->',
  '@everyone @acme/team',
  'fixes #1',
  '<img src=x onerror=alert(1)><details>',
  '`code` ```',
  '${{ github.token }}',
  '$(id)',
  '\u202eevil\u202c',
  'https://user:secret@example.com',
  '[x](javascript:alert(1))',
].join(' ');

describe('hostile text everywhere', () => {
  it('starts no workflow command, pings nobody, forges no marker, opens no HTML', async () => {
    const here = await shop();
    const ana = here.as('ana');
    await ana.commit({
      files: { 'src/evil.js': 'x' },
      message: `${hostile}\n\n${hostile}`,
      at: '2026-03-02T08:44:00Z',
    });
    const { id } = await ana.deployment({
      ref: 'main',
      environment: 'production',
      description: hostile.slice(0, 140),
      at: '2026-03-02T08:44:10Z',
    });
    await ana.deploymentStatus(id, {
      state: 'success',
      description: hostile.slice(0, 140),
      at: '2026-03-02T08:44:20Z',
    });
    const { number } = await declare(here, {
      title: hostile.replace(/[\r\n\u2028]/g, ' ').slice(0, 250),
      body: hostile,
    });
    for (const body of [
      hostile,
      `/timeline ${hostile}`,
      `/follow-up ${hostile}`,
      `/lead ${hostile}`,
      `/trigger ${hostile}`,
      `/severity ${hostile}`,
      `08:50 ${hostile}`,
    ])
      await ana.comment(number, body, { at: '2026-03-02T09:10:00Z' });
    const { events } = await ana.close(number, { at: '2026-03-02T10:00:00Z' });
    const token = here.actionsToken();
    const result = await runBundle(here, { event: lastOf(events), token });
    expect([result.exitCode, leaksOf(result, token)]).toEqual([0, []]);
    expect(
      result.commands.filter(({ command }) => !['add-mask', 'group', 'endgroup'].includes(command)),
    ).toEqual([]);
    expect(result.stdout).not.toMatch(/^\s*##\[/m);
    expect(Object.keys(result.outputs)).toEqual(Object.keys(outputTable));
    const { issues } = here.repository();
    const pages = [
      ...botComments(here, number),
      result.summary,
      issues.get(2)?.title ?? '',
      issues.get(2)?.body ?? '',
    ].join('\n');
    expect(pages).not.toMatch(
      /@everyone|@acme\/|(?<![\w/])#1 \d|fixes #\d|<img|javascript:alert\(1\)\)|\u202e|user:secret/,
    );
    expect(pages.match(/^<!-- after-action:response/gm)).toHaveLength(1);
    const again = await runBundle(here, { event: lastOf(events) });
    expect(again.outputs['changed']).toBe('0');
    expect(here.violations()).toEqual([]);
  });
});

const document = [
  '---',
  'incident: 1',
  'title: Checkout',
  '---',
  '',
  '# Checkout',
  '',
  '## Summary',
  '',
  'Ana broke it. ::error::owned',
  '',
  '::set-output name=x::y',
  '',
].join('\n');

async function pullRequest(
  here: WatchedGitHub,
  change: (pull: Record<string, unknown>) => void,
): Promise<WebhookEvent> {
  const ana = here.as('ana');
  await declare(here);
  await ana.commit({
    branch: 'work',
    files: { 'postmortems/2026-03-02-checkout-1.md': document },
    message: 'docs(postmortem): write it up',
  });
  const event = lastOf((await ana.openPull({ title: 'Postmortem', head: 'work' })).events);
  const pull = structuredClone(event.payload['pull_request']) as Record<string, unknown>;
  change(pull);
  return { ...event, payload: { ...event.payload, pull_request: pull } };
}

describe('a token that may only read', () => {
  const readOnly = {
    contents: 'read',
    pull_requests: 'read',
    issues: 'read',
    checks: 'read',
  } as const;

  it.each<[string, (pull: Record<string, unknown>) => void]>([
    [
      'a fork',
      (pull) => void Object.assign(pull['head'] as object, { repo: { full_name: 'eve/shop' } }),
    ],
    ['a fork that is gone', (pull) => void Object.assign(pull['head'] as object, { repo: null })],
    ['Dependabot', (pull) => void Object.assign(pull, { user: { login: 'dependabot[bot]' } })],
  ])(
    '%s: findings in log, summary, annotations and exit status; no write is tried',
    async (_name, change) => {
      const here = await shop();
      const event = await pullRequest(here, change);
      here.forgetCalls();
      const token = here.actionsToken(readOnly);
      const result = await runBundle(here, { event, token });
      expect([
        result.exitCode,
        here.calls().filter(({ write, status }) => write || (status ?? 0) === 403),
        leaksOf(result, token),
      ]).toEqual([1, [], []]);
      expect(
        result.commands
          .filter(({ command }) => command === 'error')
          .map(({ properties }) => properties['file']),
      ).toContain('postmortems/2026-03-02-checkout-1.md');
      expect(
        result.commands.every(({ command }) =>
          ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice'].includes(command),
        ),
      ).toBe(true);
      expect(result.commands.filter(({ message }) => message === 'owned')).toEqual([]);
      expect(result.summary).toContain('postmortems/2026-03-02-checkout-1.md:6:1');
      expect(Number(result.outputs['findings'])).toBeGreaterThan(0);
    },
  );
});

describe('what an event loads', () => {
  /** Files of dist/ that the process ran, from Node's own coverage. */
  async function loaded(
    here: WatchedGitHub,
    event: { readonly name: string; readonly payload: unknown },
    token = here.actionsToken(),
  ): Promise<readonly string[]> {
    const coverage = mkdtempSync(join(tmpdir(), 'after-action-coverage-'));
    try {
      await runBundle(here, { event, token, env: { NODE_V8_COVERAGE: coverage } });
      const reports = readdirSync(coverage).map(
        (name) =>
          JSON.parse(readFileSync(join(coverage, name), 'utf8')) as { result: { url: string }[] },
      );
      return [...new Set(reports.flatMap(({ result }) => result.map(({ url }) => url)))]
        .filter((url) => url.startsWith('file:'))
        .map((url) => url.slice(url.indexOf('/dist/') + 6))
        .sort();
    } finally {
      rmSync(coverage, { recursive: true, force: true });
    }
  }

  const sizeOf = (files: readonly string[]): number =>
    files.reduce((sum, name) => sum + readFileSync(pathOf(`dist/${name}`)).length, 0);

  it('nothing but the gate when it concerns no incident', async () => {
    const here = await shop();
    const { number, events } = await here.as('ana').createIssue({ title: 'A question' });
    const commented = await here.as('ana').comment(number, 'me too');
    for (const event of [
      lastOf(events),
      lastOf(commented.events),
      { name: 'gollum', payload: {} },
    ]) {
      const files = await loaded(here, event);
      expect(files).toContain('index.js');
      // Beside the gate there may be the bundler's own few lines, nothing of the app.
      expect(sizeOf(files)).toBeLessThan(9_000);
    }
  });

  it('no package that only requests need, before there is one', async () => {
    const here = await shop();
    const files = await loaded(here, (await declare(here)).event, '');
    expect(files).toContain('app.js');
    // An HTTP client alone would be 600 KB.
    expect(sizeOf(files)).toBeLessThan(600_000);
  });

  it('never the demo, the local GitHub or the terminal', async () => {
    const here = await shop();
    const files = await loaded(here, (await declare(here)).event);
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((name) => /demo|local|cli|terminal/.test(name))).toEqual([]);
  });
});

describe('dist/', () => {
  it('is a few files, with names that a change of the code does not change', () => {
    const names = readdirSync(pathOf('dist'), { recursive: true, encoding: 'utf8' });
    expect(names).toEqual(expect.arrayContaining(['index.js', 'cli.js', 'licenses.txt']));
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*\.(?:js|txt)$/.test(name))).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(24);
  });
});
