/** The ways back besides a dispatched workflow: a revert, a deployment; what is proposed where none is configured. */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import type { Config } from '../../src/config/config.js';
import { UserError } from '../../src/errors.js';
import { aConfig } from '../support/incident-builders.js';
import {
  CrashError,
  type Failure,
  inMemoryRepository,
  type InMemoryRepository,
} from '../support/in-memory-repository.js';
import type { MemoryState } from '../support/in-memory-state.js';
import { settingAt } from '../support/life.js';
import { aDeployment, aDeploymentStatus } from '../support/repository-builders.js';
import { after, bad, good, old, room, shop, withPull } from '../support/start-room.js';

const reverting = aConfig({ rollback: { method: 'revert' } });
const deploying = aConfig({ rollback: { method: 'deployment' } });

/** Proposed by maya, approved by jon; nothing is begun yet. */
async function approved(config: Config, repo: InMemoryRepository = withPull(shop())) {
  const at = room(config, repo);
  at.say(`/trigger ${bad.slice(0, 7)}`, after(1));
  const hash = await at.propose('/rollback');
  at.say(`/approve ${hash}`, after(6), 'jon');
  return { ...at, hash, key: `rollback-1-${hash}` };
}

const revertsIn = ({ state }: InMemoryRepository) =>
  [...state.pulls.values()].filter(({ body }) => body.startsWith('<!-- after-action:revert'));
const deploymentsIn = ({ state }: InMemoryRepository) =>
  state.deployments.filter(({ description }) => description.startsWith('rollback-1-'));

describe('revert', () => {
  it('says what is taken back, and what stays', async () => {
    const { comments } = await approved(reverting);
    const [plan = ''] = comments('rollback-plan');
    expect(plan).toContain('### Revert of #71');
    expect(plan).toContain('Opens a pull request that takes #\u200b71 back; people merge it');
    expect(plan).toContain('git revert --no-edit');
  });

  it('opens one pull request, labels it, and follows it until it is live', async () => {
    const { repo, run, comments, key } = await approved(reverting);
    await run(after(7), 'rollback');
    const [pull] = revertsIn(repo);
    expect(pull).toMatchObject({
      title: 'Revert "New payment provider"',
      labels: ['incident-fix'],
      draft: false,
    });
    expect(pull?.body).toContain(`key=${key}`);
    expect(comments('rollback-run')[0]).toContain('### Revert of #71: open');
    expect(comments('rollback-run')[0]).toContain(pull?.url);
    await run(after(8), 'rollback');
    expect(repo.writes).toEqual([]);
    await run(after(8));
    expect(comments('response')[0]).toContain('Revert of #\u200b71 started');
    const sha = repo.humans.mergePullRequest(pull?.number ?? 0);
    await run(after(9));
    expect(comments('rollback-run')[0]).toContain(': open');
    repo.state.deployments.unshift(
      aDeployment({
        id: 50,
        sha,
        createdAt: after(10),
        statuses: [aDeploymentStatus({ state: 'success', createdAt: after(11) })],
      }),
    );
    await run(after(12));
    expect(comments('rollback-run')[0]).toContain('### Revert of #71: live');
    await run(after(13));
    expect(comments('response')[0]).toContain('Revert of #\u200b71 succeeded');
    await run(after(14));
    await run(after(14), 'rollback');
    expect(repo.writes).toEqual([]);
    expect(revertsIn(repo)).toHaveLength(1);
  });

  it('says that later changes are in the way, with what a person can do, and does not try again', async () => {
    const { repo, run, comments } = await approved(reverting);
    repo.state.unrevertable.add(71);
    await run(after(7), 'rollback');
    const [said = ''] = comments('rollback-run');
    expect(said).toContain('### Revert of #71: not started');
    expect(said).toContain('PM640');
    expect(said).toContain('git revert --no-edit');
    await run(after(9), 'rollback');
    expect(repo.writes).toEqual([]);
    expect(revertsIn(repo)).toEqual([]);
  });

  it('of a named version is planned only where one pull request lies between', async () => {
    const { comments, propose } = room(reverting, withPull(shop()));
    expect(await propose(`/rollback ${good}`)).not.toBe('');
    const { comments: other, propose: ask } = room(reverting, withPull(shop()));
    expect(await ask(`/rollback ${old}`)).toBe('');
    expect(comments('rollback-plan')[0]).toContain('### Revert of #71');
    expect(other('rollback-plan')[0]).toContain('A revert takes back one pull request');
  });
});

describe('deployment', () => {
  it('asks for one deployment of that version, leaves the checks to GitHub, and follows it', async () => {
    const { repo, run, comments, key } = await approved(deploying);
    expect(comments('rollback-plan')[0]).toContain(
      'Asks for a deployment of bbbbbbb to production',
    );
    await run(after(7), 'rollback');
    expect(deploymentsIn(repo)).toMatchObject([{ sha: good, environment: 'production' }]);
    expect(deploymentsIn(repo)[0]?.description.startsWith(`${key}: `)).toBe(true);
    expect(comments('rollback-run')[0]).toContain('nothing has reported on it yet');
    const [made] = deploymentsIn(repo);
    const status = (state: 'in_progress' | 'success', minutes: number) =>
      aDeploymentStatus({ state, createdAt: after(minutes) });
    const show = (...statuses: readonly ReturnType<typeof status>[]) => {
      const at = repo.state.deployments.findIndex(({ id }) => id === made?.id);
      if (made !== undefined) repo.state.deployments[at] = { ...made, statuses };
    };
    show(status('in_progress', 8));
    await run(after(9));
    expect(comments('rollback-run')[0]).toContain(': running');
    show(status('in_progress', 8), status('success', 10));
    await run(after(11), 'rollback');
    expect(comments('rollback-run')[0]).toContain(': succeeded');
    await run(after(12));
    await run(after(12));
    expect(repo.writes).toEqual([]);
    expect(deploymentsIn(repo)).toHaveLength(1);
  });

  it('is not planned where nothing is known to listen', async () => {
    const repo = shop();
    for (const [index, one] of repo.state.deployments.entries())
      repo.state.deployments[index] = {
        ...one,
        creator: { login: 'github-actions[bot]', type: 'Bot' },
      };
    const { comments, propose } = room(deploying, repo);
    expect(await propose()).toBe('');
    expect(comments('rollback-plan')[0]).toContain(
      'Nothing is known to listen for deployments of production.',
    );
  });
});

describe('where no method is configured', () => {
  const gate = (permissions: string): string =>
    `on: issue_comment\njobs:\n  back:\n    permissions: { ${permissions} }\n    steps:\n      - uses: acme/after-action@v1\n        with: { command: rollback }\n`;

  it.each([
    ['contents: write, pull-requests: write', {}, '### Revert of #71'],
    ['deployments: write, contents: write', {}, 'Asks for a deployment'],
    ['actions: write', { workflow: 'deploy.yml' }, 'Starts deploy.yml on main'],
  ])('what fits and a workflow may carry out is proposed: %s', async (permissions, more, words) => {
    const repo = withPull(shop());
    repo.humans.commitFile('main', '.github/workflows/back.yml', gate(permissions));
    const { comments, hash } = await approved(aConfig({ rollback: more }), repo);
    expect(hash).not.toBe('');
    expect(comments('rollback-plan')[0]).toContain(words);
  });

  it('nothing is proposed that no workflow may carry out, and what is missing is said', async () => {
    const repo = withPull(shop());
    repo.humans.commitFile('main', '.github/workflows/back.yml', gate('issues: write'));
    const { comments, hash } = await approved(aConfig({}), repo);
    expect(hash).toBe('');
    expect(comments('rollback-plan')[0]).toContain('`rollback.method: deployment`');
    expect(comments('rollback-plan')[0]).toContain('`deployments: write`');
  });
});

describe('disturbed', () => {
  const cases = [
    ['revert', reverting],
    ['deployment', deploying],
  ] as const;
  const failures: readonly Failure[] = ['before', 'after', 'lost'];

  it.each(cases.flatMap(([name, config]) => failures.map((one) => [name, one, config] as const)))(
    '%s, killed at every call, %s: never begun twice',
    async (_, failure, config) => {
      const before: MemoryState = structuredClone((await approved(config)).repo.state);
      const measured = room(config, inMemoryRepository({}, before));
      await measured.run(after(7), 'rollback');
      const calls = measured.repo.calls.length;
      let begun = 0;
      for (let call = 1; call <= calls; call += 1) {
        const { repo, run } = room(config, inMemoryRepository({}, before));
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
        const count = revertsIn(repo).length + deploymentsIn(repo).length;
        expect(count).toBeLessThanOrEqual(1);
        // A label that the killed run did not put there is there by now.
        for (const { labels } of revertsIn(repo)) expect(labels).toEqual(['incident-fix']);
        begun += count;
      }
      // Most are begun; where it died behind the claim, a person is asked.
      expect(begun).toBeGreaterThan(calls / 2);
    },
  );

  it('a claim that somebody deleted starts nothing again while what it began is there', async () => {
    for (const [, config] of cases) {
      const { repo, run, reasons } = await approved(config);
      await run(after(7), 'rollback');
      const list = repo.state.comments.get(1) ?? [];
      const at = list.findIndex(({ body }) => body.startsWith('<!-- after-action:rollback-run'));
      list.splice(at, 1);
      const said = await reasons(after(8));
      // A deployment under way makes it another plan, which nobody has approved.
      expect(said?.[0]).toMatch(/has run already|is not approved|there is no plan/);
      expect(revertsIn(repo).length + deploymentsIn(repo).length).toBe(1);
    }
  });
});
