/**
 * The `permissions:` block of every shipped workflow is enough, and nothing in it is too much: with the whole block
 * its flow passes without a refusal; without any one line some call is refused, and the run names exactly that line.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { Permissions, WebhookEvent } from '../../src/local-github/local-github.js';
import {
  botComments,
  declare,
  freezeYaml,
  lastOf,
  leaksOf,
  oneProblem,
  pathOf,
  runBundle,
  shopWithHistory,
} from '../support/bundle.js';
import type { WatchedGitHub } from '../support/local-github.js';

interface Job {
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, string>>;
  }[];
}

const folder = pathOf('examples/workflows/');
const jobs = Object.fromEntries(
  readdirSync(folder).flatMap((file) => {
    const workflow = parse(readFileSync(`${folder}${file}`, 'utf8')) as {
      readonly jobs: Readonly<Record<string, Job>>;
    };
    return Object.entries(workflow.jobs).map(([name, job]) => [`${file} ${name}`, job]);
  }),
);

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
  'Ana broke it.',
  '',
  '## Action items',
  '',
  '- Alert when a request waits (owner: @ana, due: 2026-04-01)',
  '',
].join('\n');
const watchPath = '.github/workflows/watch.yml';
const watchFile = readFileSync(pathOf('examples/workflows/watch.yml'), 'utf8');
const path = 'postmortems/2026-03-02-checkout-1.md';

/** What people did, so that the flow has something to do with every permission it asks for. */
const flows: Readonly<Record<string, (github: WatchedGitHub) => Promise<WebhookEvent>>> = {
  'incident.yml timeline': async (github) => {
    const { number } = await declare(github);
    await mentioned(github, number);
    return lastOf(
      (
        await github
          .as('ana')
          .comment(number, '/severity sev1\n/lead @ana', { at: '2026-03-02T09:30:00Z' })
      ).events,
    );
  },
  'incident.yml postmortem': async (github) => {
    const { number } = await declare(github);
    await mentioned(github, number);
    return lastOf((await github.as('ana').close(number, { at: '2026-03-02T10:00:00Z' })).events);
  },
  'deploys.yml deploys': async (github) => {
    const { number } = await declare(github);
    await mentioned(github, number);
    const { id } = await github
      .as('ana')
      .deployment({ ref: 'main', environment: 'production', at: '2026-03-02T09:50:00Z' });
    return lastOf(
      (
        await github
          .as('ana')
          .deploymentStatus(id, { state: 'success', at: '2026-03-02T09:52:00Z' })
      ).events,
    );
  },
  'review.yml review': async (github) => {
    await declare(github);
    const ana = github.as('ana');
    await ana.commit({
      branch: 'after-action/incident-1',
      files: { [path]: document },
      message: 'docs(postmortem): write it up',
    });
    return lastOf(
      (await ana.openPull({ title: 'Postmortem', head: 'after-action/incident-1' })).events,
    );
  },
  'watch.yml watch': async (github) => {
    const { number } = await declare(github);
    await mentioned(github, number);
    return { name: 'schedule', action: null, payload: { schedule: '*/10 * * * *' } };
  },
  'watch.yml off': async (github) => {
    await github.as('ana').commit({ files: { [watchPath]: watchFile }, message: 'Keep watch' });
    return { name: 'schedule', action: null, payload: { schedule: '*/10 * * * *' } };
  },
  'watch-switch.yml switch': async (github) => {
    await github.as('ana').commit({ files: { [watchPath]: watchFile }, message: 'Keep watch' });
    const { number } = await declare(github);
    return lastOf((await github.as('ana').close(number, { at: '2026-03-02T10:00:00Z' })).events);
  },
  'rollback.yml rollback': async (github) => {
    const ana = github.as('ana');
    const files = {
      '.github/workflows/deploy.yml': 'on: workflow_dispatch\n',
      '.github/after-action.yml':
        'rollback:\n  method: dispatch\n  workflow: deploy.yml\n  approvals: 0\n',
    };
    await ana.commit({ files, message: 'Let rollbacks run', at: '2026-03-02T08:00:00Z' });
    const { number } = await declare(github);
    await mentioned(github, number);
    const before = github.repository().deployments.at(-2)?.sha ?? '';
    const asked = await ana.comment(number, `/rollback ${before}`, { at: '2026-03-02T10:30:00Z' });
    const now = '2026-03-02T10:31:00Z';
    await runBundle(github, { event: lastOf(asked.events), now, inputs: { command: 'respond' } });
    const hash = /\/approve ([0-9a-f]{8})/.exec(botComments(github, number).join('\n'))?.[1] ?? '';
    const at = '2026-03-02T10:35:00Z';
    return lastOf((await ana.comment(number, `/approve ${hash}`, { at })).events);
  },
  'freeze.yml freeze': async (github) => {
    const ana = github.as('ana');
    const { number } = await declare(github);
    const asked = await ana.comment(number, '/freeze', { at: '2026-03-02T10:30:00Z' });
    const now = '2026-03-02T10:31:00Z';
    await runBundle(github, { event: lastOf(asked.events), now, inputs: { command: 'respond' } });
    await ana.commit({ branch: 'blue', files: { 'src/blue.js': 'x' }, message: 'New colours' });
    return lastOf((await ana.openPull({ title: 'New colours', head: 'blue' })).events);
  },
  'doctor.yml doctor': async (github) => {
    const file = '.github/workflows/incident.yml';
    const files = { [file]: readFileSync(pathOf('examples/workflows/incident.yml'), 'utf8') };
    await github.as('ana').commit({ files, message: 'Keep incidents' });
    await declare(github);
    return { name: 'schedule', action: null, payload: { schedule: '17 6 * * 1' } };
  },
  'follow-ups.yml follow-ups': async (github) => {
    await declare(github);
    return lastOf(
      (
        await github
          .as('ana')
          .commit({ files: { [path]: document }, message: 'docs(postmortem): publish it' })
      ).events,
    );
  },
};

async function mentioned(github: WatchedGitHub, issue: number): Promise<void> {
  const ana = github.as('ana');
  await ana.commit({
    branch: 'fix',
    files: { 'src/fix.js': 'x' },
    message: 'Fix',
    at: '2026-03-02T09:20:00Z',
  });
  await ana.openPull({
    title: 'Fix',
    body: `For #${issue}`,
    head: 'fix',
    at: '2026-03-02T09:21:00Z',
  });
}

let github: WatchedGitHub | null = null;
afterEach(async () => {
  await github?.close();
  github = null;
});

/** The job's own step with its own block, of which one line may be gone or lowered to `read`. */
async function runJob(name: string, change: Readonly<Record<string, 'read' | null>> = {}) {
  const here = await shopWithHistory();
  github = here;
  const event = await flows[name]?.(here);
  const job = jobs[name];
  if (event === undefined || job === undefined) throw new Error(`no flow for ${name}`);
  const block = Object.entries({ ...job.permissions, ...change })
    .filter(([, level]) => level !== null)
    .map(([scope, level]) => [scope.replaceAll('-', '_'), level]);
  const token = here.actionsToken(Object.fromEntries(block) as Permissions);
  const given = Object.entries(job.steps[0]?.with ?? {}).map(([input, value]) => [
    input,
    String(value),
  ]);
  const inputs = Object.fromEntries(given.filter(([, value]) => !value?.includes('${{'))) as Record<
    string,
    string
  >;
  here.forgetCalls();
  const isFreeze = job.steps[0]?.uses?.includes('/freeze@') === true;
  const yaml = isFreeze ? { actionYaml: freezeYaml } : {};
  const result = await runBundle(here, { event, token, inputs, ...yaml });
  const faults = result.commands
    .filter(
      ({ command: kind, properties }) => kind === 'error' && /PM\d/.test(properties['title'] ?? ''),
    )
    .map(({ message }) => message);
  return {
    result,
    faults,
    refused: here.calls().filter(({ status }) => status === 403),
    leaks: leaksOf(result, token),
    said: `${result.stdout}\n${botComments(here, 1).join('\n')}`,
  };
}

const lines = Object.entries(jobs).flatMap(([name, { permissions }]) =>
  Object.entries(permissions).map(([scope, level]) => ({ name, scope, level })),
);

describe('permissions of the shipped workflows', () => {
  it('has a flow for every job', () => {
    expect(Object.keys(flows).sort()).toEqual(Object.keys(jobs).sort());
  });

  it.each(Object.keys(flows))('%s: the whole block is enough', async (name) => {
    const { result, refused, faults, leaks } = await runJob(name);
    expect({ refused, leaks, faults }).toEqual({ refused: [], leaks: [], faults: [] });
    // The check of the freeze changes nothing: it holds up.
    expect([Number(result.outputs['changed']) > 0, result.outputs['frozen']]).toContain(
      name.startsWith('freeze') ? 'true' : true,
    );
    expect(github?.violations()).toEqual([]);
  });

  it.each(lines)(
    '$name without "$scope: $level": says which line is missing',
    async ({ name, scope }) => {
      const { result, refused, faults, leaks, said } = await runJob(name, { [scope]: null });
      expect(refused).not.toEqual([]);
      expect(leaks).toEqual([]);
      // What is read first is what is refused first; sources that can be done without are left out by name instead.
      if (faults.length === 0)
        expect(said).toMatch(new RegExp(`could not be read[^\\n]*\`${scope}: read\``));
      else
        expect({
          faults: faults.every(
            (fault) =>
              oneProblem.test(fault) && fault.startsWith('PM102') && fault.includes(`\`${scope}: `),
          ),
          exit: result.exitCode,
        }).toEqual({ faults: true, exit: 3 });
    },
  );

  it.each(lines.filter(({ level }) => level === 'write'))(
    '$name with "$scope: read" only: says that it must be write',
    async ({ name, scope }) => {
      const { result, refused, faults, leaks } = await runJob(name, { [scope]: 'read' });
      expect(refused.every(({ write }) => write) && refused.length > 0).toBe(true);
      expect(leaks).toEqual([]);
      expect({
        faults:
          faults.length > 0 &&
          faults.every(
            (fault) =>
              oneProblem.test(fault) &&
              fault.startsWith('PM102') &&
              fault.includes(`\`${scope}: write\``),
          ),
        exit: result.exitCode,
      }).toEqual({ faults: true, exit: 3 });
    },
  );
});
