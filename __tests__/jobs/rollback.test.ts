/**
 * The gated way back: proposed, approved by another person, started once and followed; every run a second time writes
 * nothing, and killed anywhere it is never started twice.
 */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { UserError } from '../../src/errors.js';
import { aConfig } from '../support/incident-builders.js';
import { CrashError, type Failure, inMemoryRepository } from '../support/in-memory-repository.js';
import type { MemoryState } from '../support/in-memory-state.js';
import { settingAt } from '../support/life.js';
import { after, bad, dispatching, good, room, shop } from '../support/start-room.js';
import { aDeployment, aDeploymentStatus, aWorkflowRun } from '../support/repository-builders.js';

describe('the line "what changed"', () => {
  it('names the command and links the version that it would go back to, and stays as it is', async () => {
    const { repo, run, say, comments } = room();
    say(`/trigger ${bad}`, after(1));
    await run(after(2));
    expect(comments('response')[0]).toContain('says [maya]');
    expect(comments('response')[0]).toMatch(
      /→ `\/rollback` plans the way back to \[b{12}\]\(\S+\/compare\/b\S*\.\.\.c\S*\)/,
    );
    await run(after(2));
    expect(repo.writes).toEqual([]);
  });
});

describe('/rollback', () => {
  it('answers with a plan: from, to, what goes back, what is called, and who may approve until when', async () => {
    const { repo, comments, propose, run } = room();
    const hash = await propose();
    expect(hash).toMatch(/^[0-9a-f]{8}$/);
    const [plan = ''] = comments('rollback-plan');
    expect(plan).toContain(`### Rollback: \`${bad.slice(0, 12)}\` → \`${good.slice(0, 12)}\``);
    expect(plan).toContain('**Roll back**: one change goes back, and it is no schema migration.');
    expect(plan).toContain(`\n/approve ${hash}\n`);
    expect(plan).toContain('Change src/checkout/payment.ts');
    expect(plan).toContain(`version: ${good}`);
    expect(plan).toContain('Somebody other than maya comments, until 15:10 UTC');
    expect(comments('response')[0]).toContain(`Rollback to ${good.slice(0, 12)}`);
    await run(after(5));
    expect(repo.writes).toEqual([]);
    expect(repo.state.dispatches).toEqual([]);
  });

  it('finds the version by itself once a person named the trigger', async () => {
    const { comments, say, propose } = room();
    say(`/trigger ${bad.slice(0, 7)}`, after(1));
    expect(await propose('/rollback')).not.toBe('');
    expect(comments('rollback-plan')[0]).toContain(`→ \`${good.slice(0, 12)}\``);
  });

  it('lists what was live before where no change is likely, on --list and for an unknown version', async () => {
    const { comments, propose, run, say } = room(dispatching, shop('docs/start.md'));
    expect(await propose('/rollback')).toBe('');
    say('/rollback --list', after(5), 'jon');
    await run(after(6));
    expect(comments('rollback-plan')[0]).toContain('No change is likely enough');
    for (const text of comments('rollback-plan')) expect(text).toContain(good.slice(0, 12));
    say('/rollback v9.9.9', after(7));
    await run(after(8));
    expect(comments('rollback-plan').at(-1)).toContain('is known to have been live before this');
    say(`/rollback ${bad}`, after(9));
    await run(after(10));
    expect(comments('rollback-plan').at(-1)).toContain('is what is live');
  });

  it('advises to fix forward across a migration, and from a version that is too old', async () => {
    const migrated = room(dispatching, shop('db/migrations/0007_add_total.sql'));
    await migrated.propose();
    expect(migrated.comments('rollback-plan')[0]).toContain(
      '**Rather fix forward**: a schema migration lies between',
    );
    const aged = room(
      aConfig({ rollback: { method: 'dispatch', workflow: 'deploy.yml', maxAgeDays: 1 } }),
    );
    await aged.propose();
    expect(aged.comments('rollback-plan')[0]).toContain(
      '**Rather fix forward**: that version went live 1 day before this',
    );
  });

  it('shows commands only, by default', async () => {
    const { comments, propose, say, run, reasons, repo } = room(aConfig({}));
    expect(await propose()).toBe('');
    expect(comments('rollback-plan')[0]).toContain('gh api repos/');
    expect(comments('rollback-plan')[0]).toContain('Nothing is executed by this comment');
    say('/approve 1a2b3c4d', after(5), 'jon');
    await run(after(6));
    expect(comments('reply')[0]).toContain('There is no plan that could be approved');
    expect(await reasons(after(7))).toEqual(['the configured method starts nothing']);
    expect(repo.state.dispatches).toEqual([]);
  });

  it('is for people with access: strangers, bots and edited comments propose nothing', async () => {
    const { repo, comments, run, say } = room();
    say(`/rollback ${good}`, after(1), 'stranger');
    say(`/rollback ${good}`, after(1), 'renovate[bot]');
    say('Looking into it', after(2), 'jon');
    const list = repo.state.comments.get(1) ?? [];
    const at = list.findIndex(({ body }) => body.startsWith('Looking'));
    const edited = list[at];
    if (edited !== undefined)
      list[at] = { ...edited, body: `/rollback ${good}`, updatedAt: after(3) };
    await run(after(4));
    expect(comments('rollback-plan')).toEqual([]);
    expect(comments('reply').join('\n')).toContain('An edited comment does not ask for a rollback');
  });
});

describe('/approve', () => {
  it('by another person starts the workflow once, with version and key, and the run is followed', async () => {
    const { repo, comments, propose, run, say } = room();
    const hash = await propose();
    const key = `rollback-1-${hash}`;
    say(`/approve ${hash}`, after(6), 'jon');
    await run(after(7), 'rollback');
    const wanted = [{ file: 'deploy.yml', ref: 'main', inputs: { version: good, key } }];
    expect(repo.state.dispatches).toEqual(wanted);
    expect(comments('rollback-run')[0]).toContain(
      'Proposed by maya, approved by jon at 14:13 UTC.',
    );
    await run(after(7));
    expect(comments('response')[0]).toContain('Rollback to bbbbbbbbbbbb approved');
    await run(after(7), 'rollback');
    expect(repo.writes).toEqual([]);
    const running = aWorkflowRun({
      id: 5,
      path: '.github/workflows/deploy.yml',
      title: `Deploy ${key}`,
      event: 'workflow_dispatch',
      status: 'in_progress',
      conclusion: null,
      startedAt: after(8),
      updatedAt: after(8),
      sha: bad,
    });
    repo.state.runs.push(running);
    await run(after(9), 'rollback');
    expect(comments('rollback-run')[0]).toContain(': running');
    repo.state.runs.splice(0, 1, {
      ...running,
      status: 'completed',
      conclusion: 'success',
      updatedAt: after(11),
    });
    await run(after(12), 'rollback');
    expect(comments('rollback-run')[0]).toContain(': succeeded');
    await run(after(13));
    for (const stage of ['approved', 'started', 'succeeded'])
      expect(comments('response')[0]).toContain(`Rollback to bbbbbbbbbbbb ${stage}`);
    await run(after(14), 'rollback');
    expect(repo.writes).toEqual([]);
    await run(after(14));
    expect(repo.writes).toEqual([]);
    expect(repo.state.dispatches).toEqual(wanted);
  });

  it('by the one who proposed is refused, until nobody answered for a while', async () => {
    const { repo, comments, propose, run, say, reasons } = room();
    const hash = await propose();
    say(`/approve ${hash}`, after(5));
    await run(after(5));
    expect(comments('reply')[0]).toContain('Another person has to approve');
    expect(comments('reply')[0]).toContain('from 14:20 UTC on');
    expect(await reasons(after(6))).toEqual([`plan ${hash} is not approved`]);
    say(`/approve ${hash}`, after(14));
    await run(after(14), 'rollback');
    expect(repo.state.dispatches).toHaveLength(1);
    expect(comments('rollback-run')[0]).toContain(', alone.');
  });

  it('is enough by the same person where the configuration asks for none other', async () => {
    const { repo, propose, run, say } = room(
      aConfig({ rollback: { method: 'dispatch', workflow: 'deploy.yml', approvals: 0 } }),
    );
    say(`/approve ${await propose()}`, after(5));
    await run(after(5), 'rollback');
    expect(repo.state.dispatches).toHaveLength(1);
  });

  it('of a plan that changed is void, and says so', async () => {
    const { repo, comments, propose, run, say, reasons } = room();
    const hash = await propose();
    const status = aDeploymentStatus({ state: 'success', createdAt: after(5) });
    const newest = 'd'.repeat(40);
    repo.state.deployments.push(
      aDeployment({ id: 10, sha: newest, createdAt: after(5), statuses: [status] }),
    );
    say(`/approve ${hash}`, after(6), 'jon');
    expect((await reasons(after(7)))?.[0]).toMatch(/is not approved$/);
    await run(after(7));
    expect(comments('reply')[0]).toContain(`No plan has the hash ${hash} now`);
    expect(comments('rollback-plan')[0]).toContain('An approval of another hash is void');
    expect(repo.state.dispatches).toEqual([]);
  });

  it.each([
    ['after its time', {}, 64, 'The proposal has expired'],
    ['by somebody who is no approver', { approvers: ['ana'] }, 5, 'Only the approvers'],
  ])('%s does not count', async (_, more, minutes, words) => {
    const { repo, comments, propose, run, say } = room(
      aConfig({ rollback: { method: 'dispatch', workflow: 'deploy.yml', ...more } }),
    );
    say(`/approve ${await propose()}`, after(minutes), 'jon');
    await run(after(minutes), 'rollback');
    await run(after(minutes));
    expect(comments('reply')[0]).toContain(words);
    expect(repo.state.dispatches).toEqual([]);
  });

  it('that comes to its turn too late, or once the incident is over, starts nothing', async () => {
    const late = room();
    late.say(`/approve ${await late.propose()}`, after(6), 'jon');
    expect((await late.reasons(after(90)))?.[0]).toContain('has expired');
    late.repo.humans.changeIssue(1, { state: 'closed', closedAt: after(7) });
    expect(await late.reasons(after(8))).toEqual(['the incident is over']);
    expect(late.repo.state.dispatches).toEqual([]);
  });

  it('starts nothing once somebody said that it is resolved, and wants a new word after /reopen', async () => {
    const { repo, comments, propose, run, say } = room();
    const hash = await propose();
    say('/resolved', after(6));
    say(`/approve ${hash}`, after(7), 'jon');
    await run(after(7), 'rollback');
    expect(repo.state.dispatches).toEqual([]);
    await run(after(7));
    expect(comments('reply')[0]).toContain('The incident is over, so nothing is started');
    expect(comments('rollback-plan')[0]).toContain('**Void**: the incident is over.');
    await run(after(7));
    expect(repo.writes).toEqual([]);
    say('/reopen', after(9));
    await run(after(10), 'rollback');
    expect(repo.state.dispatches).toEqual([]);
    say(`/approve ${hash}`, after(11), 'jon');
    await run(after(12), 'rollback');
    expect(repo.state.dispatches).toHaveLength(1);
  });
});

describe('a rollback that is disturbed', () => {
  async function approved(): Promise<MemoryState> {
    const { repo, propose, say } = room();
    say(`/approve ${await propose()}`, after(6), 'jon');
    return structuredClone(repo.state);
  }

  it.each<Failure>(['before', 'after', 'lost'])(
    'killed at every call, %s: never started twice',
    async (failure) => {
      const before = await approved();
      const measured = room(dispatching, inMemoryRepository({}, before));
      await measured.run(after(7), 'rollback');
      const calls = measured.repo.calls.length;
      expect(calls).toBeGreaterThan(8);
      const counts = new Map<number, number>();
      for (let call = 1; call <= calls; call += 1) {
        const { repo, run } = room(dispatching, inMemoryRepository({}, before));
        repo.restart();
        repo.failAt(call, failure);
        repo.state.now = after(7);
        const context = { ...settingAt(after(7)), config: dispatching };
        await runRequests([{ kind: 'rollback', incident: 1 }], {
          repository: repo,
          context,
          apply: true,
        }).catch((error: unknown) => {
          if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
        });
        await run(after(8), 'rollback');
        await run(after(9), 'rollback');
        const started = repo.state.dispatches.length;
        expect(started).toBeLessThanOrEqual(1);
        counts.set(started, (counts.get(started) ?? 0) + 1);
      }
      // Most are started; where it died behind the claim, a person is asked.
      expect(counts.get(1) ?? 0).toBeGreaterThan(calls / 2);
    },
  );

  it('says that it cannot tell where it died behind its claim, and starts nothing by itself', async () => {
    const { repo, run, comments } = room(dispatching, inMemoryRepository({}, await approved()));
    const writer = { ...repo.writer, dispatchWorkflow: () => Promise.reject(new CrashError()) };
    const context = { ...settingAt(after(7)), config: dispatching };
    const first = runRequests([{ kind: 'rollback', incident: 1 }], {
      repository: { reader: repo.reader, writer },
      context,
      apply: true,
    });
    await expect(first).rejects.toThrow(CrashError);
    await run(after(9), 'rollback');
    expect(comments('rollback-run')[0]).toContain('**It cannot be told whether it runs.**');
    expect(repo.state.dispatches).toEqual([]);
    await run(after(10), 'rollback');
    expect(repo.writes).toEqual([]);
  });

  it('is not started again where somebody deleted the claim, and its run is there', async () => {
    const { repo, run, reasons } = room(dispatching, inMemoryRepository({}, await approved()));
    await run(after(7), 'rollback');
    const key = repo.state.dispatches[0]?.inputs['key'] ?? '';
    repo.state.runs.push(
      aWorkflowRun({
        id: 5,
        path: '.github/workflows/deploy.yml',
        title: key,
        startedAt: after(8),
      }),
    );
    const list = repo.state.comments.get(1) ?? [];
    list.splice(
      list.findIndex(({ body }) => body.startsWith('<!-- after-action:rollback-run')),
      1,
    );
    expect(await reasons(after(9))).toEqual([`${key} has run already`]);
    expect(repo.state.dispatches).toHaveLength(1);
  });

  it('says that GitHub refused, so that a person may ask again', async () => {
    const { repo, comments, run } = room(dispatching, inMemoryRepository({}, await approved()));
    const refused = new UserError({
      code: 'PM102',
      message: 'This token may not',
      remedy: 'Add `actions: write`.',
    });
    const writer = { ...repo.writer, dispatchWorkflow: () => Promise.reject(refused) };
    const context = { ...settingAt(after(7)), config: dispatching };
    const [report] = await runRequests([{ kind: 'rollback', incident: 1 }], {
      repository: { reader: repo.reader, writer },
      context,
      apply: true,
    });
    expect(report?.applied[0]).toMatchObject({ outcome: 'failed', problems: refused.problems });
    expect(comments('rollback-run')[0]).toContain('GitHub refused to start it');
    await run(after(9), 'rollback');
    expect(repo.writes).toEqual([]);
  });
});

describe('what a plan shows', () => {
  it('escapes titles, hides secrets, and names a way that takes out only one change where none redeploys', async () => {
    const hostile = `@everyone <b>x</b> [a](javascript:1) ${['ghp', 'a'.repeat(36)].join('_')}`;
    const repo = shop('src/checkout/payment.ts', hostile);
    const { comments, propose, say } = room(aConfig({ deployments: { source: 'push' } }), repo);
    say(`/trigger ${bad.slice(0, 7)}`, after(1));
    await propose('/rollback');
    const [plan = ''] = comments('rollback-plan');
    expect(plan).not.toMatch(/@everyone|<b>|[^\\]\]\(javascript|ghp_/);
    expect(plan).toContain('What takes out only the suspected change');
    expect(plan).toContain('git revert');
  });
});
