/** Runbooks that run: asked for, approved, started once and followed; wrong words and missing workflows in one line each. */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { parseConfig } from '../../src/config/parse-config.js';
import { UserError } from '../../src/errors.js';
import { CrashError, type Failure, inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';
import { aDeployment, aDeploymentStatus, aWorkflowRun } from '../support/repository-builders.js';
import { after, bad, good, room, shop } from '../support/start-room.js';

const file = `rollback: { method: dispatch, workflow: deploy.yml }
runbooks:
  - name: maintenance-page
    description: Shows the maintenance page to everybody.
    workflow: maintenance.yml
    inputs: { page_state: [on, off], region: eu }
  - name: scale
    workflow: scale.yml
    inputs: { size: ["2", "4"], shards: ["4", "8"] }
    approvals: 0
    services: [search]
  - name: gone
    workflow: gone.yml
`;
const { config, problems } = parseConfig(file);
const workflow = (inputs: readonly string[]): string =>
  `on:\n  workflow_dispatch:\n    inputs:\n${inputs.map((name) => `      ${name}: { type: string }\n`).join('')}jobs: { a: { steps: [] } }\n`;

function world() {
  const repo = shop();
  const put = (name: string, inputs: readonly string[]) =>
    repo.humans.commitFile('main', `.github/workflows/${name}`, workflow(inputs));
  put('maintenance.yml', ['page_state', 'region', 'key']);
  put('scale.yml', ['size', 'shards', 'key']);
  return repo;
}

function start(repo = world()) {
  const at = room(config, repo);
  const hash = () =>
    /\/approve ([0-9a-f]{8})/.exec(at.comments('runbook-plan').at(-1) ?? '')?.[1] ?? '';
  const ask = async (words: string, minutes = 3) => {
    at.say(words, after(minutes));
    await at.run(after(minutes + 1));
    return hash();
  };
  return { ...at, ask };
}

describe('/run', () => {
  it('has a configuration without faults, whose names of inputs stay as they are written', () => {
    expect(problems).toEqual([]);
    expect(config.runbooks[0]?.inputs).toEqual({ page_state: ['on', 'off'], region: 'eu' });
  });

  it('says what it would start, waits for another person, starts it once and follows it', async () => {
    const { repo, ask, say, run, comments } = start();
    const hash = await ask('/run maintenance-page on');
    const [plan = ''] = comments('runbook-plan');
    expect(plan).toContain('### Runbook `maintenance-page on`');
    expect(plan).toContain('Shows the maintenance page to everybody.');
    expect(plan).toContain('page_state: on\nregion: eu\n');
    expect(plan).toContain('Somebody other than maya comments, until 15:10 UTC');
    say(`/approve ${hash}`, after(5));
    await run(after(5));
    expect(comments('reply')[0]).toContain('Another person has to approve');
    await run(after(5), 'rollback');
    expect(repo.state.dispatches).toEqual([]);
    say(`/approve ${hash}`, after(6), 'jon');
    await run(after(7), 'rollback');
    const key = `run-1-${hash}`;
    const inputs = { page_state: 'on', region: 'eu', key };
    const wanted = [{ file: 'maintenance.yml', ref: 'main', inputs }];
    expect(repo.state.dispatches).toEqual(wanted);
    repo.state.runs.push(
      aWorkflowRun({
        id: 5,
        path: '.github/workflows/maintenance.yml',
        title: `Maintenance ${key}`,
        event: 'workflow_dispatch',
        status: 'completed',
        conclusion: 'failure',
        startedAt: after(8),
        updatedAt: after(9),
        sha: bad,
      }),
    );
    await run(after(10), 'rollback');
    expect(comments('runbook-run')[0]).toContain('### Runbook `maintenance-page on`: failed');
    await run(after(11));
    for (const stage of ['asked for', 'approved', 'started', 'failed'])
      expect(comments('response')[0]).toContain(`Runbook maintenance-page on ${stage}`);
    await run(after(12), 'rollback');
    expect(repo.writes).toEqual([]);
    await run(after(12));
    expect(repo.writes).toEqual([]);
    expect(repo.state.dispatches).toEqual(wanted);
  });

  it('tidies up after the end when asked for then, and starts nothing that was asked for before', async () => {
    const { repo, ask, say, run, comments } = start();
    const early = await ask('/run maintenance-page on');
    say('/resolved', after(5));
    say(`/approve ${early}`, after(6), 'jon');
    await run(after(6), 'rollback');
    expect(repo.state.dispatches).toEqual([]);
    await run(after(7));
    expect(comments('runbook-plan')[0]).toContain('**Void**');
    const late = await ask('/run maintenance-page off', 8);
    expect(late).not.toBe(early);
    say(`/approve ${late}`, after(10), 'jon');
    await run(after(11), 'rollback');
    expect(repo.state.dispatches).toMatchObject([{ inputs: { page_state: 'off' } }]);
  });

  it('lets the same person approve where the runbook asks for no other', async () => {
    const { repo, ask, say, run } = start();
    const hash = await ask('/run scale size=4 shards=8');
    say(`/approve ${hash}`, after(5));
    await run(after(6), 'rollback');
    expect(repo.state.dispatches).toMatchObject([{ inputs: { size: '4', shards: '8' } }]);
  });

  it.each([
    ['/run maintenence-page on', 'Unknown runbook', 'did you mean'],
    ['/run maintenance-page onn', 'Unknown choice', 'did you mean'],
    ['/run maintenance-page', 'Missing choice of page', 'one of on, off'],
    ['/run maintenance-page page-state=on', 'Unknown input', 'did you mean'],
    ['/run maintenance-page on off', 'one choice too many', '(PM645)'],
    ['/run maintenance-page region=us', 'Unknown input', '(PM645)'],
    ['/run scale 4', 'may be meant for size or shards', '(PM645)'],
    ['/run gone now', 'takes no choice', '(PM645)'],
    ['/run $(reboot)', 'the name of a runbook', ''],
  ])('%s is answered in one line', async (words, first, second) => {
    const { repo, ask, comments, run } = start();
    expect(await ask(words)).toBe('');
    expect(comments('reply')[0]).toContain(first);
    expect(comments('reply')[0]).toContain(second);
    expect(comments('reply')[0]?.split('\n')).toHaveLength(1);
    expect(comments('response')).toHaveLength(1);
    await run(after(9), 'rollback');
    expect(repo.state.dispatches).toEqual([]);
  });

  it('says that the workflow is not there, and the rest goes on', async () => {
    const { repo, ask, say, run, comments } = start();
    await ask('/run gone');
    expect(comments('runbook-plan')[0]).toContain('There is no workflow gone.yml');
    const hash = await ask('/run maintenance-page off', 10);
    say(`/approve ${hash}`, after(12), 'jon');
    await run(after(13), 'rollback');
    expect(repo.state.dispatches).toHaveLength(1);
  });

  it('lists what there is', async () => {
    const { ask, comments } = start();
    await ask('/run');
    expect(comments('runbook-plan')[0]).toContain('`/run maintenance-page on`: Shows');
    expect(comments('runbook-plan')[0]).toContain('`/run scale 2 shards=4`');
  });

  it('is for people with access: strangers, bots and edited comments ask and approve in vain', async () => {
    const { repo, ask, say, run, comments } = start();
    say('/run maintenance-page on', after(1), 'stranger');
    say('/run maintenance-page on', after(1), 'renovate[bot]');
    await run(after(2));
    expect(comments('runbook-plan')).toEqual([]);
    const hash = await ask('/run maintenance-page on');
    say(`/approve ${hash}`, after(5), 'stranger');
    say(`/approve ${hash}`, after(5), 'renovate[bot]');
    await run(after(6), 'rollback');
    expect(repo.state.dispatches).toEqual([]);
  });

  it('counts once in a comment, and the last of a runbook; a rollback beside it is approved for itself', async () => {
    const { repo, ask, say, run, comments } = start();
    const first = await ask('/run maintenance-page on');
    await ask(`/rollback ${good}`, 5);
    const second = await ask('/run maintenance-page off\n/run scale size=2 shards=4', 8);
    expect(comments('reply').join('\n')).toContain('only the first');
    expect(comments('runbook-plan')[0]).toContain('This plan is void');
    say(`/approve ${first}`, after(10), 'jon');
    await run(after(11));
    expect(comments('reply').join('\n')).toContain(`No plan has the hash ${first} now`);
    say(`/approve ${second}`, after(12), 'jon');
    await run(after(13));
    expect(comments('rollback-plan')[0]).not.toContain('the plan is not what it was');
    await run(after(14), 'rollback');
    expect(repo.state.dispatches).toMatchObject([{ inputs: { page_state: 'off' } }]);
  });
});

describe('what is offered', () => {
  it('fits the phase and the service, and never while a fix is under way', async () => {
    const { repo, run, say, comments } = start();
    say('Looking into it', after(1), 'jon');
    await run(after(2));
    say('/status identified', after(3));
    await run(after(4));
    const [before = ''] = comments('response');
    expect(before).toContain('/run maintenance-page on|off');
    expect(before).not.toContain('/run scale');
    repo.state.deployments.unshift(
      aDeployment({
        id: 60,
        sha: 'd'.repeat(40),
        createdAt: after(5),
        statuses: [aDeploymentStatus({ state: 'in_progress', createdAt: after(5) })],
      }),
    );
    await run(after(6));
    expect(comments('response')[0]).not.toContain('/run maintenance-page on|off');
  });
});

describe('disturbed', () => {
  it.each<Failure>(['before', 'after', 'lost'])(
    'killed at every call, %s: never started twice',
    async (failure) => {
      const given = start();
      const hash = await given.ask('/run maintenance-page on');
      given.say(`/approve ${hash}`, after(6), 'jon');
      const before = structuredClone(given.repo.state);
      const measured = start(inMemoryRepository({}, before));
      await measured.run(after(7), 'rollback');
      const calls = measured.repo.calls.length;
      let started = 0;
      for (let call = 1; call <= calls; call += 1) {
        const { repo, run } = start(inMemoryRepository({}, before));
        repo.restart();
        repo.failAt(call, failure);
        repo.state.now = after(7);
        const context = { ...settingAt(after(7)), config };
        await runRequests([{ kind: 'rollback', incident: 1 }], {
          repository: repo,
          context,
          apply: true,
        }).catch((error: unknown) => {
          if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
        });
        await run(after(8), 'rollback');
        await run(after(9), 'rollback');
        expect(repo.state.dispatches.length).toBeLessThanOrEqual(1);
        started += repo.state.dispatches.length;
      }
      expect(started).toBeGreaterThan(calls / 2);
    },
  );
});
