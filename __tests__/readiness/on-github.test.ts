/** Readiness on the local GitHub: what is asked, how often, and what each kind of token gets to see. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, type Connection } from '../../src/github/connect.js';
import { githubReader } from '../../src/github/read.js';
import { plusSeconds } from '../../src/time/instant.js';
import { branchRule } from '../../src/local-github/state/branch-rules.js';
import { shop, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';
import { applyJob } from '../../src/jobs/job.js';
import { createReadinessJob } from '../../src/jobs/readiness.js';
import { readinessChecks } from '../../src/readiness/checks/index.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { settingAt } from '../support/life.js';
import { scripted } from '../support/scripted-fetch.js';
import { examples, setUpFiles, today } from '../support/readiness-world.js';

let github: WatchedGitHub | null = null;
afterEach(async () => {
  await github?.close();
  github = null;
});

async function shopThatIsSetUp(config = ''): Promise<WatchedGitHub> {
  const here = await watchedGitHub({ now: today });
  github = here;
  const ana = here.as('ana');
  await ana.commit({
    files: { ...setUpFiles, ...(config !== '' && { '.github/after-action.yml': config }) },
    message: 'Keep incidents',
    at: plusSeconds(today, -3 * 86_400),
  });
  const { id } = await ana.deployment({ ref: 'main', environment: 'production' });
  await ana.deploymentStatus(id, { state: 'success' });
  await ana.createIssue({ title: 'Down', labels: ['incident'] });
  for (const file of ['follow-ups.yml', 'doctor.yml'])
    await ana.createWorkflowRun({ path: `.github/workflows/${file}`, event: 'schedule' });
  return here;
}

function connected(here: WatchedGitHub, token: string): Connection {
  return connect({
    token,
    repository: shop,
    event: null,
    options: { baseUrl: here.url, graphqlUrl: here.graphqlUrl, serverUrl: here.serverUrl },
  });
}

async function ask(here: WatchedGitHub, token: string, config = '') {
  const connection = connected(here, token);
  const context = { ...settingAt(here.clock.now()), config: parseConfig(config).config };
  const input = { examples, runner: null };
  const run = await applyJob(createReadinessJob(readinessChecks), input, connection, context);
  const of = (id: string) => run.output.results.find((one) => one.id === id)?.answer;
  const faults = run.output.results.filter(({ answer }) => answer.state === 'no');
  return { run, of, faults: faults.map(({ id }) => id), usage: connection.usage() };
}

describe('a workflow', () => {
  const config = [
    'response: { responders: [ana, ben], escalation: [jon, acme/platform] }',
    'rollback: { approvers: [maya, cyd] }',
    'invite: { sev1: [dee, eli] }',
    'readiness: { accepted: [people-have-access] }',
  ].join('\n');

  it('takes at most 25 requests, and the second run writes nothing', async () => {
    const here = await shopThatIsSetUp(config);
    const token = here.actionsToken({
      contents: 'read',
      issues: 'write',
      actions: 'read',
      deployments: 'read',
      pull_requests: 'read',
    });
    const { faults, usage, of } = await ask(here, token, config);
    expect(faults).toEqual([]);
    expect(usage.requests).toBeLessThanOrEqual(25);
    expect(usage.writes).toBe(0);
    expect(of('pull-requests-allowed')).toMatchObject({ state: 'unseen' });
    expect(of('identities')?.words).toBe('@github-actions[bot]');
    expect(of('rate-left')?.words).toMatch(/^\d+ of 1000 requests until \d\d:\d\d UTC$/);
    expect(of('deployments-seen')?.words).toMatch(/^production \(marked as production\), the last/);
    here.repository().labels = [];
    expect((await ask(here, token, config)).usage.writes).toBeGreaterThan(0);
    expect((await ask(here, token, config)).usage.writes).toBe(0);
    expect(here.violations()).toEqual([]);
  });
});

describe('an administrator', () => {
  it('sees the tick box, rulesets, what GitHub switched off', async () => {
    const here = await shopThatIsSetUp();
    const repo = here.repository();
    repo.collaborators.set('ana', 'admin');
    const admin = (): ReturnType<typeof ask> => ask(here, 'ana-token');
    expect((await admin()).of('pull-requests-allowed')?.words).toBe('the box is ticked');
    repo.actionsMayOpenPullRequests = false;
    repo.rules.push(branchRule({ branches: 'after-action/**', requiresPull: true }));
    repo.rules.push(branchRule({ branches: '~DEFAULT_BRANCH', requiredChecks: ['build'] }));
    const workflow = repo.workflows.find(({ path }) => path.endsWith('follow-ups.yml'));
    if (workflow) workflow.inactive = true;
    const found = await admin();
    expect(found.faults).toEqual(['workflows-enabled', 'pull-requests-allowed', 'branch-rules']);
    expect(found.of('workflows-enabled')?.words).toContain('by GitHub, after 60 days');
    expect(found.of('branch-rules')?.words).toContain('ruleset 1 refuses');
    expect(found.of('required-checks')?.words).toContain('approves the run');
    expect(here.violations()).toEqual([]);
  });

  it('is told when requests are running out', async () => {
    const here = await shopThatIsSetUp();
    here.setRateLimit('ana-token', { remaining: 60 });
    expect((await ask(here, 'ana-token')).faults).toEqual(['rate-left']);
  });
});

describe('an Enterprise server', () => {
  it('says its version in each answer, and may have no limit', async () => {
    const script = scripted(() => ({
      status: 404,
      json: { message: 'Rate limiting is not enabled.' },
      headers: { 'x-github-enterprise-version': '3.17.2' },
    }));
    const reader = githubReader(script.client, { owner: 'acme', repo: 'shop' });
    expect(await reader.server()).toEqual({ version: '3.17.2', limit: null });
    expect(await reader.branchRules('x')).toEqual([]);
  });

  it.each([
    ['3.17.2', 'yes'],
    ['3.14.0', 'yes'],
    ['4.0', 'yes'],
    ['3.13.9', 'unseen'],
    ['nightly', 'unseen'],
  ])('%s: %s', (version, state) => {
    const check = readinessChecks.find(({ id }) => id === 'server-version');
    const facts = { github: { server: { version, limit: null } } };
    expect(check?.run(facts as unknown as Parameters<typeof check.run>[0])?.state).toBe(state);
  });

  it('waits for a push where checks are required', () => {
    const check = readinessChecks.find(({ id }) => id === 'required-checks');
    const rule = { kind: 'required_status_checks', ruleset: 1, checks: ['build'], pattern: null };
    const github = { rules: { ours: [], main: [rule] }, server: { version: '3.17.2' }, url: '' };
    const facts = { github, jobs: [] };
    expect(check?.run(facts as unknown as Parameters<typeof check.run>[0])?.state).toBe('no');
  });
});
