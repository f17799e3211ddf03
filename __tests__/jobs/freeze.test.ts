/**
 * The freeze in the life of an incident: written once, read by a check that asks once, told in the timeline, and the
 * same after every crash.
 */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import type { Config } from '../../src/config/config.js';
import { UserError } from '../../src/errors.js';
import { freezeCheckJob } from '../../src/jobs/freeze-check.js';
import { previewJob } from '../../src/jobs/job.js';
import type { FreezeTarget } from '../../src/jobs/read-outgoing.js';
import { verdictLines } from '../../src/render/freeze/verdict.js';
import { aConfig, defaultConfig } from '../support/incident-builders.js';
import {
  CrashError,
  type Failure,
  type InMemoryRepository,
  inMemoryRepository,
} from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';
import {
  aCommit,
  aDeployment,
  aDeploymentStatus,
  aPullRequest,
  aSha,
} from '../support/repository-builders.js';
import { at, ours, respond, response, says } from '../support/response-builders.js';

const [old, other, fix] = [aSha('old'), aSha('other'), aSha('fix')];

/** `#70` and then `#71` reach the branch while deploys are frozen. */
function shop(files: Readonly<Record<string, string>> = {}): InMemoryRepository {
  const commit = (sha: string, clock: string, parent: string, message: string) =>
    aCommit({ sha, message, committedAt: at(clock), parents: parent === '' ? [] : [parent] });
  const pull = (number: number) =>
    aPullRequest({ number, createdAt: at('14:00'), title: `Change ${number}` });
  const repo = inMemoryRepository({
    now: at('14:07'),
    files: { 'README.md': '# Shop\n', ...files },
    commits: [
      commit(fix, '14:40', other, 'Raise the limit (#71)'),
      commit(other, '14:30', old, 'New colours (#70)'),
      commit(old, '13:51', '', 'One pool (#69)'),
    ],
    permissions: { maya: 'admin', jon: 'write', ana: 'write', ben: 'write', stranger: 'read' },
  });
  repo.humans.openIssue({ title: 'Checkout answers 502', labels: ['incident'] });
  for (const number of [69, 70, 71]) repo.state.pulls.set(number, pull(number));
  return repo;
}

async function check(
  repo: InMemoryRepository,
  clock: string,
  target: FreezeTarget | null,
  config: Config = defaultConfig,
) {
  repo.restart();
  const { output } = await previewJob(
    freezeCheckJob,
    { label: config.freeze.label, target, config: async () => config },
    repo.reader,
    { ...settingAt(at(clock)), config: defaultConfig },
  );
  return output;
}

const pull = (number: number): FreezeTarget => ({ kind: 'pull-request', number });
const version = (ref: string, ...inputs: readonly string[]): FreezeTarget => ({
  kind: 'version',
  ref,
  inputs,
});
const without = ({ verdict }: Awaited<ReturnType<typeof check>>) =>
  verdict.kind === 'frozen' ? verdict.blocked.flatMap((one) => one.without) : verdict.kind;

describe('the check', () => {
  it('asks once where nothing is frozen, also with an open incident', async () => {
    const repo = shop();
    await respond(repo, '14:08');
    expect((await check(repo, '14:09', version(fix))).verdict).toEqual({
      kind: 'open',
      thawed: [],
    });
    expect(repo.calls.map(({ method }) => method)).toEqual(['issues']);
  });

  it('says who, why, until when, and how to let it out', async () => {
    const repo = shop();
    says(repo, '14:20', 'jon', '/freeze 30m The rollback is being watched');
    await respond(repo, '14:21');
    const output = await check(repo, '14:30', pull(70));
    expect(verdictLines(output)).toEqual([
      'Deploys are frozen.',
      '  #1 Checkout answers 502',
      '    until 14:50 UTC by jon: The rollback is being watched',
      `    ${repo.state.issues.get(1)?.url}`,
      '    without a pass: #70',
      'To let this out, comment on #1:',
      '  /allow #70 REASON',
      'or label its pull request "incident-fix". To lift the freeze: /unfreeze',
      'Then run this job again; a push does it too.',
    ]);
    expect(repo.writes).toEqual([]);
    expect((await check(repo, '14:49', null)).verdict.kind).toBe('frozen');
  });

  it('goes by the clock: it thaws on time though nobody took the label off', async () => {
    const repo = shop();
    says(repo, '14:20', 'jon', '/freeze 30m');
    await respond(repo, '14:21');
    expect(without(await check(repo, '14:49', pull(70)))).toEqual(['#70']);
    expect((await check(repo, '14:51', pull(70))).verdict).toMatchObject({
      kind: 'open',
      thawed: [{ issue: 1 }],
    });
    expect(repo.state.issues.get(1)?.labels).toContain('freeze');
  });

  it('lets through what was named or labelled, and holds up what would go along', async () => {
    const repo = shop();
    says(repo, '14:20', 'jon', '/freeze');
    says(repo, '14:41', 'ana', '/allow #71 It is the fix');
    await respond(repo, '14:42');
    expect(without(await check(repo, '14:43', pull(71)))).toBe('passes');
    expect(without(await check(repo, '14:43', version(fix)))).toEqual(['#70']);
    const colours = repo.state.pulls.get(70);
    if (colours === undefined) throw new Error('there is no #70');
    repo.state.pulls.set(70, { ...colours, labels: ['Incident-Fix'] });
    expect(without(await check(repo, '14:44', version(fix)))).toBe('passes');
    expect(without(await check(repo, '14:44', pull(70)))).toBe('passes');
    // What was there before the freeze is no way around it: it may be what was rolled back.
    expect(without(await check(repo, '14:44', version(old)))).toEqual(['#69']);
    expect(without(await check(repo, '14:44', version('v9.9.9')))).toEqual(['v9.9.9']);
    says(repo, '14:45', 'ana', `/allow ${old.slice(0, 8)}`);
    await respond(repo, '14:46');
    expect(without(await check(repo, '14:47', version(old)))).toBe('passes');
  });

  it('takes a number in a title for nothing more than a title', async () => {
    const repo = shop();
    repo.state.pulls.delete(70);
    says(repo, '14:20', 'jon', '/freeze');
    await respond(repo, '14:21');
    expect(without(await check(repo, '14:43', version(other)))).toEqual(['#70']);
  });

  it('is frozen while one of two incidents is, and needs a pass of each', async () => {
    const repo = shop();
    const second = repo.humans.openIssue({ title: 'Search is down', labels: ['incident'] }).number;
    const run = async (clock: string) => {
      await respond(repo, clock);
      await runRequests([{ kind: 'respond', issue: second }], {
        repository: repo,
        context: settingAt(at(clock)),
        apply: true,
      });
    };
    says(repo, '14:20', 'jon', '/freeze 10m');
    repo.state.now = at('14:22');
    repo.humans.comment(second, '/freeze 1h', 'ana');
    says(repo, '14:23', 'jon', '/allow #70');
    await run('14:24');
    const both = await check(repo, '14:25', pull(70));
    expect(both.verdict).toMatchObject({ kind: 'frozen', blocked: [{ by: { issue: second } }] });
    repo.state.now = at('14:26');
    repo.humans.comment(second, '/allow #70', 'ana');
    await run('14:27');
    expect(without(await check(repo, '14:28', pull(70)))).toBe('passes');
    expect(without(await check(repo, '14:31', pull(71)))).toEqual(['#71']);
    repo.state.now = at('14:32');
    repo.humans.comment(second, '/unfreeze', 'ana');
    await run('14:33');
    expect((await check(repo, '14:34', pull(71))).verdict.kind).toBe('open');
  });

  it('takes a label for nothing: on another issue, on a drill, or without our own word', async () => {
    const repo = shop();
    await respond(repo, '14:08');
    const issue = repo.state.issues.get(1);
    if (issue === undefined) throw new Error('there is no incident');
    repo.state.issues.set(1, { ...issue, labels: ['incident', 'freeze'] });
    repo.humans.openIssue({ title: 'Winter sale', labels: ['freeze'] });
    expect((await check(repo, '14:09', pull(70))).verdict.kind).toBe('open');
    repo.humans.comment(
      1,
      response(repo).replace(
        '<!-- after-action:boxes',
        '<!-- after-action:freeze v=1 at=2026-11-20T14:00:00Z until=2026-11-20T18:00:00Z cause=asked by=x reason= url= passes= -->\n<!-- after-action:boxes',
      ),
      'stranger',
    );
    expect((await check(repo, '14:10', pull(70))).verdict.kind).toBe('open');
    // And our next run takes it off again.
    await respond(repo, '14:11');
    expect(repo.state.issues.get(1)?.labels).not.toContain('freeze');
  });
});

describe('the incident', () => {
  it('shows one line while it is frozen, tells it in rows, and writes nothing the second time', async () => {
    const repo = shop();
    says(repo, '14:20', 'jon', '/freeze 30m Watching <b>it</b> @everyone [x](http://evil.example)');
    says(repo, '14:22', 'ana', '/allow #71 It is the fix');
    await respond(repo, '14:23');
    const [, heading, , line] = response(repo).split('\n');
    expect(heading).toMatch(/^## /);
    expect(line).toContain('🧊 **Deploys are frozen until 14:50\u00a0UTC** by [@\u200bjon]');
    expect(line).toContain('let through: #\u200b71');
    expect(line).not.toMatch(/<b>|@everyone|\]\(http:\/\/evil/);
    expect(repo.state.issues.get(1)?.labels).toContain('freeze');
    expect(response(repo)).toContain('Deploys frozen for 30 min: Watching');
    expect(response(repo)).toContain('#\u200b71 may go out in spite of a freeze: It is the fix');
    repo.restart();
    await respond(repo, '14:24');
    expect(repo.writes).toEqual([]);
    await respond(repo, '14:51');
    expect(response(repo)).not.toContain('🧊');
    expect(response(repo)).toContain('Freeze of deploys ended, its time was over');
    expect(repo.state.issues.get(1)?.labels).not.toContain('freeze');
    repo.restart();
    await respond(repo, '14:52');
    expect(repo.writes).toEqual([]);
  });

  it('warns once before it thaws, found by the watch from the thread alone', async () => {
    const repo = shop();
    const watch = async (clock: string) => {
      repo.restart();
      await runRequests([{ kind: 'watch' }], {
        repository: repo,
        context: settingAt(at(clock)),
        apply: true,
      });
    };
    const asked = () =>
      ours(repo, 'nudge').filter((body) => body.includes('The freeze of deploys'));
    says(repo, '14:20', 'jon', '/lead me\n/severity sev3\n/freeze 1h');
    await respond(repo, '14:21');
    await watch('15:05');
    expect(asked()).toEqual([]);
    await watch('15:06');
    expect(asked()).toHaveLength(1);
    expect(asked()[0]).toContain('ends at 15:20\u00a0UTC');
    await watch('15:10');
    expect(repo.writes).toEqual([]);
    await watch('15:21');
    expect(repo.state.issues.get(1)?.labels).not.toContain('freeze');
    await watch('15:30');
    expect([repo.writes, asked().length]).toEqual([[], 1]);
  });

  it('answers words that change nothing', async () => {
    const repo = shop();
    says(repo, '14:10', 'jon', '/unfreeze');
    says(repo, '14:11', 'jon', '/resolved');
    says(repo, '14:12', 'jon', '/freeze');
    says(repo, '14:13', 'stranger', '/freeze');
    await respond(repo, '14:14');
    const replies = ours(repo, 'reply-\\d+'.slice(0, 6)).join('\n');
    expect(repo.state.issues.get(1)?.labels).not.toContain('freeze');
    const all = (repo.state.comments.get(1) ?? []).map(({ body }) => body).join('\n');
    expect(all).toContain('Nothing was frozen here');
    expect(all).toContain('Deploys are not frozen: this incident is over');
    expect(all).toContain('(PM603)');
    expect(replies).toBe('');
    repo.restart();
    await respond(repo, '14:15');
    expect(repo.writes).toEqual([]);
  });

  const deployed = (id: number, sha: string, clock: string) =>
    aDeployment({
      id,
      sha,
      createdAt: at(clock),
      statuses: [aDeploymentStatus({ state: 'success', createdAt: at(clock) })],
    });

  it('tells what went out with a pass, and points out what went without one, once', async () => {
    const repo = shop();
    repo.state.deployments.push(deployed(1, old, '13:58'));
    says(repo, '14:20', 'jon', '/lead me\n/severity sev3\n/freeze 2h');
    await respond(repo, '14:21');
    repo.state.deployments.push(deployed(2, other, '14:31'));
    await respond(repo, '14:32');
    const pointed = () => ours(repo, 'nudge').filter((body) => body.includes('during the freeze'));
    expect(pointed()).toHaveLength(1);
    expect(pointed()[0]).toContain('jon: something went out during the freeze without a pass');
    expect(pointed()[0]).toContain('#\u200b70');
    const change = repo.state.pulls.get(71);
    if (change === undefined) throw new Error('there is no #71');
    repo.state.pulls.set(71, { ...change, labels: ['incident-fix'] });
    repo.state.deployments.push(deployed(3, fix, '14:45'));
    await respond(repo, '14:46');
    expect(response(repo)).toContain('Let through the freeze by its label: #\u200b71');
    expect(pointed()).toHaveLength(1);
    repo.restart();
    await respond(repo, '14:47');
    expect(repo.writes).toEqual([]);
  });

  it('freezes by rule for a severity, and says by which', async () => {
    const repo = shop();
    const config = aConfig({ freeze: { on: ['sev1'] } });
    says(repo, '14:20', 'jon', '/severity sev1');
    await respond(repo, '14:21', { config });
    expect(response(repo)).toContain('by [the rule for sev1]');
    expect(response(repo)).toContain('Deploys frozen for 2 h by rule, for the severity: sev1');
    expect(without(await check(repo, '14:22', pull(70), config))).toEqual(['#70']);
  });
});

describe('killed', () => {
  it.each<Failure>(['before', 'after', 'lost'])(
    'at every call, %s: the next run ends in the same state',
    async (failure) => {
      const begun = (): InMemoryRepository => {
        const repo = shop();
        says(repo, '14:20', 'jon', '/freeze 30m Watching');
        says(repo, '14:21', 'ana', '/allow #71');
        return repo;
      };
      const whole = begun();
      whole.restart();
      await respond(whole, '14:22');
      const calls = whole.calls.length;
      const shown = (repo: InMemoryRepository) => [
        response(repo),
        repo.state.issues.get(1)?.labels,
        ours(repo, 'nudge').length,
      ];
      await respond(whole, '14:23');
      for (let call = 1; call <= calls; call += 1) {
        const repo = begun();
        repo.restart();
        repo.failAt(call, failure);
        await respond(repo, '14:22').catch((error: unknown) => {
          if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
        });
        repo.restart();
        await respond(repo, '14:23');
        expect(shown(repo)).toEqual(shown(whole));
      }
    },
  );
});
