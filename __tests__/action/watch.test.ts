/** The watch: what a round costs, what it does when something is due, and that it is off while nothing is open. */
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import type { JobRequest } from '../../src/action/events.js';
import { runRequests } from '../../src/action/jobs.js';
import { probeVerdictOf } from '../../src/action/probe-outputs.js';
import { UserError } from '../../src/errors.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { aConfig, defaultConfig } from '../support/incident-builders.js';
import { newLife, settingAt } from '../support/life.js';
import { probing, scriptedProber } from '../support/probe-builders.js';

const declared: Instant = '2026-11-20T14:07:00Z';
const after = (minutes: number): Instant => plusSeconds(declared, minutes * 60);

function watched(config: Config = defaultConfig, prober = scriptedProber()) {
  const repo = newLife();
  repo.state.workflows.set('watch.yml', 'disabled');
  const run = async (at: Instant, job: JobRequest = { kind: 'watch' }) => {
    repo.restart();
    repo.state.now = at;
    const context = { ...settingAt(at), config, prober };
    return runRequests([job], { repository: repo, context, apply: true });
  };
  const open = (title: string, at: Instant) => {
    repo.state.now = at;
    return repo.humans.openIssue({ title, body: 'since 13:59 UTC', labels: ['incident'] }).number;
  };
  const say = (issue: number, body: string, at: Instant) => {
    repo.state.now = at;
    repo.humans.comment(issue, body, 'maya');
  };
  const probePage = (issue: number) =>
    (repo.state.comments.get(issue) ?? []).find(({ body }) =>
      body.startsWith('<!-- after-action:probe '),
    )?.body ?? '';
  return { repo, prober, run, open, say, probePage };
}

/** What keeps an incident quiet for a while. */
const settled = '/lead me\n/severity sev3\n/update We are on it next 3h';

describe('a round of the watch', () => {
  it('costs at most 12 requests for three incidents when nothing is due, and writes nothing', async () => {
    const { repo, run, open, say } = watched();
    for (const title of ['Checkout', 'Mail', 'Search']) {
      const issue = open(title, declared);
      say(issue, settled, after(1));
      await run(after(2), { kind: 'respond', issue });
    }
    const reports = await run(after(10));
    expect(reports.map(({ plan }) => plan.reasons)).toEqual([
      ['3 incidents open'],
      ...Array<readonly string[]>(3).fill(['nothing is due']),
    ]);
    expect(repo.writes).toEqual([]);
    // Two more are sent beforehand, for the configuration.
    expect(repo.calls.length + 2).toBeLessThanOrEqual(12);
  });

  it('runs the whole response where a reminder is due, and only there', async () => {
    const { run, open, say } = watched();
    const quiet = open('Checkout', declared);
    say(quiet, settled, after(1));
    const late = open('Mail', declared);
    for (const issue of [quiet, late]) await run(after(1), { kind: 'respond', issue });
    const titles = (await run(after(15))).map(({ title }) => title);
    expect(titles).toEqual([
      'watch',
      `watch over #${late}`,
      `incident #${late}`,
      `watch over #${quiet}`,
    ]);
  });

  it('looks from outside once in a period, moves the strip on, and adds a row where the verdict turns', async () => {
    const { repo, prober, run, open, say, probePage } = watched(probing('shop'));
    const issue = open('Checkout', declared);
    say(issue, settled, after(1));
    await run(after(2), { kind: 'respond', issue });
    await run(after(12));
    expect(repo.writes.map(({ method }) => method)).toEqual(['updateComment']);
    expect(probePage(issue)).toContain('| up, 200 | 84\u00a0ms | ●● |');
    await run(after(14));
    expect([prober.asked.length, repo.writes.length]).toEqual([2, 0]);
    prober.down.add('shop');
    const reports = await run(after(22));
    expect(reports.map(({ title }) => title)).toEqual([
      'watch',
      `watch over #${issue}`,
      `incident #${issue}`,
    ]);
    expect(probeVerdictOf(reports)).toBe('down');
    expect(prober.asked).toHaveLength(3);
    expect(probePage(issue)).toContain('| ●●○ |');
    await run(after(23));
    expect(repo.writes).toEqual([]);
  });

  it('looks once for several incidents with the same targets', async () => {
    const { prober, run, open } = watched(probing('shop'));
    for (const title of ['Checkout', 'Mail']) open(title, declared);
    await run(after(1));
    expect(prober.asked).toHaveLength(1);
  });

  it('sees that somebody took the lead by 🚀, which starts no run by itself, once', async () => {
    const { repo, run, open, say } = watched();
    const issue = open('Checkout', declared);
    say(issue, '/severity sev3\n/update We are on it next 3h', after(1));
    await run(after(1), { kind: 'respond', issue });
    const page = () =>
      (repo.state.comments.get(issue) ?? []).find(({ body }) =>
        body.startsWith('<!-- after-action:response '),
      );
    const titles = async (at: Instant) => (await run(at)).map(({ title }) => title);
    const quiet = ['watch', `watch over #${issue}`];
    await run(after(4), { kind: 'respond', issue });
    expect(await titles(after(5))).toEqual(quiet);
    repo.humans.react(page()?.id ?? 0, 'rocket', 'stranger');
    expect(await titles(after(6))).toEqual(quiet);
    repo.humans.react(page()?.id ?? 0, 'rocket', 'jon');
    expect(await titles(after(7))).toEqual([...quiet, `incident #${issue}`]);
    expect(page()?.body).toMatch(/^## .*lead @\u200bjon$/m);
    expect(await titles(after(8))).toEqual(quiet);
  });

  it('serves an incident whose own event was lost', async () => {
    const { repo, run, open } = watched();
    const issue = open('Checkout', declared);
    const titles = (await run(after(1))).map(({ title }) => title);
    expect(titles).toContain(`incident #${issue}`);
    expect((repo.state.comments.get(issue) ?? []).map(({ body }) => body.split(' ')[1])).toEqual([
      'after-action:response',
      'after-action:correlation',
    ]);
  });

  it('goes on without the clock of the runner being on time', async () => {
    const { prober, run, open } = watched(probing('shop'));
    open('Checkout', declared);
    await run(after(1));
    await run(plusSeconds(after(11), -40));
    expect(prober.asked).toHaveLength(2);
  });
});

describe('the workflow of the watch', () => {
  it('is switched on by a declaration and off by the last end', async () => {
    const { repo, run, open } = watched();
    const [first, second] = [open('Checkout', declared), open('Mail', declared)];
    const state = async (at: Instant) => {
      await run(at, { kind: 'watch-switch' });
      return repo.state.workflows.get('watch.yml');
    };
    expect(await state(after(1))).toBe('enabled');
    expect(await state(after(2))).toBe('enabled');
    expect(repo.writes).toEqual([]);
    repo.humans.changeIssue(first, { state: 'closed', closedAt: after(3) });
    expect(await state(after(4))).toBe('enabled');
    repo.humans.changeIssue(second, { labels: ['incident', 'status:resolved'] });
    expect(await state(after(5))).toBe('disabled');
  });

  it('costs a quiet round next to nothing, and is left alone by it', async () => {
    const { repo, run } = watched();
    const [report] = await run(after(1));
    expect(report?.output).toEqual({ kind: 'open', count: 0 });
    expect([repo.calls.length, repo.writes.length]).toEqual([1, 0]);
  });

  it('is only named where it is missing, and a refusal is one of this run', async () => {
    const { repo, run, open } = watched();
    open('Checkout', declared);
    repo.state.workflows.clear();
    const [missing] = await run(after(1), { kind: 'watch-switch' });
    expect(missing?.applied[0]).toMatchObject({ outcome: 'skipped' });
    expect(missing?.applied[0]?.note).toContain('there is no .github/workflows/watch.yml');
    repo.state.workflows.set('watch.yml', 'disabled');
    const refused = new UserError({
      code: 'PM102',
      message: 'This token may not write here',
      remedy: 'Add `actions: write`.',
    });
    const writer = { ...repo.writer, switchWorkflow: () => Promise.reject(refused) };
    const [report] = await runRequests([{ kind: 'watch-switch' }], {
      repository: { reader: repo.reader, writer },
      context: settingAt(after(2)),
      apply: true,
    });
    expect(report?.applied[0]).toMatchObject({ outcome: 'failed', problems: refused.problems });
  });

  it('is left alone where the configuration says so', async () => {
    const { run, repo } = watched(aConfig({ watch: { workflow: null } }));
    await run(after(1), { kind: 'watch-switch' });
    expect(repo.state.workflows.get('watch.yml')).toBe('disabled');
  });
});
