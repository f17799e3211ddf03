import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Done, Person, WebhookEvent } from '../../src/local-github/local-github.js';
import { concurrencySlots } from '../support/concurrency.js';
import { watchedGitHub, type WatchedGitHub } from '../support/local-github.js';
import { parseWorkflow, readWorkflows, startedJobs, type Occasion } from '../support/workflows.js';

interface Example {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

const examplesPath = createRequire(import.meta.url).resolve(
  '@octokit/webhooks-examples/api.github.com/index.json',
);
const shipped = readWorkflows();
const commandsOf = (occasion: Occasion): string[] =>
  startedJobs(shipped, occasion).map(({ command }) => command ?? 'none');

const last = ({ events }: Done): WebhookEvent => {
  const event = events.at(-1);
  if (!event) throw new Error('nothing was sent');
  return event;
};

describe('the shipped workflows run when they should', () => {
  let github: WatchedGitHub;
  let ana: Person;
  let incident: number;

  beforeAll(async () => {
    github = await watchedGitHub();
    ana = github.as('ana');
    await ana.commit({ files: { 'a.txt': 'a' }, message: 'Start' });
    ({ number: incident } = await ana.createIssue({ title: 'Down', labels: ['incident'] }));
  });
  afterAll(() => github.close());

  const deployed = async (
    state: string,
    flags: { readonly transient?: boolean } = {},
  ): Promise<WebhookEvent> => {
    const { id } = await ana.deployment({ ref: 'main', ...flags });
    return last(await ana.deploymentStatus(id, { state }));
  };
  const opened = async (branch: string, path: string): Promise<Occasion> => {
    await ana.commit({ branch, files: { [path]: 'x' }, message: branch });
    return {
      event: last(await ana.openPull({ title: branch, head: branch })),
      changedFiles: [path],
    };
  };
  const dispatched = async (type: string): Promise<WebhookEvent> =>
    last(await ana.dispatchRepository(type));

  const rows: readonly [string, () => Promise<WebhookEvent | Occasion>, readonly string[]][] = [
    ['a severity is set', async () => last(await ana.label(incident, 'sev1')), ['respond']],
    [
      'an issue becomes an incident',
      async () =>
        last(await ana.label((await ana.createIssue({ title: 'Slow' })).number, 'incident')),
      ['respond', 'watch-switch'],
    ],
    [
      'an issue that is no incident',
      async () => last(await ana.createIssue({ title: 'Typo', labels: ['bug'] })),
      [],
    ],
    ['somebody comments', async () => last(await ana.comment(incident, 'looking')), ['respond']],
    [
      'a bot comments',
      async () => last(await github.as('monitor[bot]').comment(incident, 'still down')),
      [],
    ],
    [
      'our own comment',
      async () => last(await github.as('github-actions[bot]').comment(incident, 'x')),
      [],
    ],
    [
      'somebody approves',
      async () => last(await ana.comment(incident, '/approve 1a2b3c4d')),
      ['respond', 'rollback'],
    ],
    ['a deploy has succeeded', () => deployed('success'), ['deploys']],
    ['a deploy has failed', () => deployed('failure'), ['deploys']],
    ['a deploy is under way', () => deployed('in_progress'), []],
    ['a preview', () => deployed('success', { transient: true }), []],
    [
      'a push to the default branch',
      async () => last(await ana.commit({ files: { 'b.txt': 'b' }, message: 'b' })),
      ['deploys'],
    ],
    [
      'a push to another branch',
      async () => last(await ana.commit({ branch: 'x', files: { c: 'c' }, message: 'c' })),
      [],
    ],
    ['a tag', async () => last(await ana.tag('v1')), []],
    ['a change from outside', () => dispatched('after-action-change'), ['deploys']],
    ['another dispatch', () => dispatched('rebuild'), []],
    [
      'a postmortem is proposed',
      () => opened('pm', 'postmortems/1.md'),
      ['freeze-check', 'review'],
    ],
    ['any other pull request', () => opened('feature', 'src/a.ts'), ['freeze-check', 'review']],
    [
      'a postmortem is published',
      async () =>
        last(await ana.commit({ files: { 'postmortems/2.md': 'x' }, message: 'Publish' })),
      ['deploys', 'follow-ups'],
    ],
    [
      'the incident is closed',
      async () => last(await ana.close(incident)),
      ['incident', 'watch-switch'],
    ],
  ];

  it.each(rows)('%s', async (_, act, commands) => {
    const done = await act();
    expect(commandsOf('event' in done ? done : { event: done })).toEqual(commands);
  });

  it.each([
    ['a call of another workflow', { called: 'true' }],
    ['a person who starts it', {}],
  ])('the watch is switched by %s, whatever happened', (_who, inputs) => {
    const switches = shipped.filter(({ file }) => file.endsWith('watch-switch.yml'));
    const event = { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs } };
    expect(startedJobs(switches, { event }).map(({ command }) => command)).toEqual([
      'watch-switch',
    ]);
  });

  it('each job may do no more than it says, and says something', async () => {
    const event = await deployed('success');
    for (const job of startedJobs(shipped, { event }))
      expect(Object.keys(job.permissions)).not.toEqual([]);
  });
});

describe('GitHub’s own examples of events', () => {
  const all = (JSON.parse(readFileSync(examplesPath, 'utf8')) as readonly Example[]).flatMap(
    ({ name, examples }) => examples.map((payload) => ({ name, payload })),
  );

  it('every condition and every group can be evaluated on each of them', () => {
    const started = all.flatMap((event) => startedJobs(shipped, { event }));
    expect(all.length).toBeGreaterThan(200);
    expect(started.every(({ group }) => group === null || !/\$\{\{|-$/.test(group))).toBe(true);
    // Their schedule and their dispatch start whatever listens to these; no issue has our label.
    expect(new Set(started.map(({ command }) => command))).toEqual(
      new Set([
        'deploys',
        'doctor',
        'follow-ups',
        'freeze-check',
        'incident',
        'review',
        'watch',
        'watch-switch',
        'rollback',
      ]),
    );
  });
});

describe('how GitHub decides', () => {
  const event = (name: string, payload: Record<string, unknown> = {}): Occasion => ({
    event: { name, payload: { repository: { default_branch: 'main' }, ...payload } },
  });
  const jobs = (text: string, occasion: Occasion): string[] =>
    startedJobs([parseWorkflow('x.yml', text)], occasion).map(({ job }) => job);
  const one = (on: string): string => `on: ${on}\njobs: { a: { steps: [] } }`;

  it.each([
    ['pull_request', event('pull_request', { action: 'closed' }), []],
    ['pull_request', event('pull_request', { action: 'opened' }), ['a']],
    ['[push, issues]', event('issues', { action: 'typed' }), ['a']],
    ['{ push: { branches: [main] } }', event('push', { ref: 'refs/tags/v1' }), []],
    ['{ push: { tags: ["v*"] } }', event('push', { ref: 'refs/tags/v1' }), ['a']],
    ['{ push: { tags: ["v*"] } }', event('push', { ref: 'refs/heads/main' }), []],
    ['{ push: { branches: ["r/**", "!r/x"] } }', event('push', { ref: 'refs/heads/r/x' }), []],
    ['{ push: { branches-ignore: [main] } }', event('push', { ref: 'refs/heads/dev' }), ['a']],
    ['{ push: { paths: ["docs/**"] } }', event('push', { ref: 'refs/heads/main' }), []],
    [
      '{ push: { paths: ["docs/**", "!docs/x"] } }',
      event('push', { ref: 'refs/heads/main', commits: [{ modified: ['docs/x', 'docs/y'] }] }),
      ['a'],
    ],
    ['{ schedule: [{ cron: "1 * * * *" }] }', event('schedule', { schedule: '1 * * * *' }), ['a']],
    ['{ schedule: [{ cron: "1 * * * *" }] }', event('schedule', { schedule: '2 * * * *' }), []],
    ['push', event('push', { ref: 'x', sender: { login: 'github-actions[bot]' } }), []],
    [
      'workflow_dispatch',
      event('workflow_dispatch', { ref: 'x', sender: { login: 'github-actions[bot]' } }),
      ['a'],
    ],
  ])('on: %s', (on, occasion, wanted) => {
    expect(jobs(one(on), occasion)).toEqual(wanted);
  });

  it('a job that needs a skipped one is skipped, unless it asks to run always', () => {
    const text = `on: push
jobs:
  a: { if: "false", steps: [] }
  b: { needs: a, steps: [] }
  c: { needs: [a], if: always(), steps: [] }
  d: { if: "\${{ github.ref_name == 'main' }}", steps: [] }`;
    expect(jobs(text, event('push', { ref: 'refs/heads/main' }))).toEqual(['d', 'c']);
  });

  it('one job of a group runs and one waits; the waiting one gives way', () => {
    const slots = concurrencySlots();
    const job = { group: 'g', cancelInProgress: false, queue: 'single' };
    const [first, second, third] = [slots.arrive(job), slots.arrive(job), slots.arrive(job)];
    expect([first, second, third].map(slots.fateOf)).toEqual(['running', 'cancelled', 'waiting']);
    expect(slots.fateOf(slots.arrive({ ...job, group: null }))).toBe('running');
    slots.finish(first);
    expect([first, third].map(slots.fateOf)).toEqual(['done', 'running']);
    expect(slots.fateOf(slots.arrive({ ...job, cancelInProgress: true }))).toBe('running');
    expect(slots.fateOf(third)).toBe('cancelled');
  });

  it('a queue without limit loses none', () => {
    const slots = concurrencySlots();
    const job = { group: 'g', cancelInProgress: false, queue: 'max' };
    const numbers = [1, 2, 3].map(() => slots.arrive(job));
    expect(numbers.map(slots.fateOf)).toEqual(['running', 'waiting', 'waiting']);
  });
});
