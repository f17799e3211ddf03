/**
 * From the merge to the reminders, killed at every call and run again: one issue an item, below its incident once, each
 * question once, one digest. And a heap that is too large for one run.
 */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { ensureSubIssue } from '../../src/jobs/ensure/tracking.js';
import { UserError } from '../../src/errors.js';
import type { JobRequest } from '../../src/action/events.js';
import type { Instant } from '../../src/time/instant.js';
import { aConfig } from '../support/incident-builders.js';
import {
  CrashError,
  inMemoryRepository,
  type Failure,
  type InMemoryRepository,
} from '../support/in-memory-repository.js';
import type { MemoryState } from '../support/in-memory-state.js';
import { settingAt, visible } from '../support/life.js';

const config = aConfig({ followUps: { digest: 'issue' } });
const path = 'postmortems/2026/queue-1.md';
const text =
  '---\nincident: 1\nseverity: sev2\nowner: maya\n---\n# Queue\n\n## Action items\n\n' +
  '- Cap the queue (owner: @jon, due: 2026-12-10)\n- Page on lag (owner: @maya, due: 2026-12-24)\n';

interface Step {
  readonly name: string;
  readonly at: Instant;
  readonly people: (repo: InMemoryRepository) => void;
  readonly job: JobRequest;
}

const steps: readonly Step[] = [
  {
    name: 'merged',
    at: '2026-12-01T09:00:00Z',
    people: (repo) => repo.humans.commitFile('main', path, text, 'maya'),
    job: { kind: 'follow-ups' },
  },
  {
    name: 'moved on',
    at: '2026-12-03T09:00:00Z',
    people: (repo) => {
      const [pull] = [...repo.state.pulls.values()];
      repo.humans.mergePullRequest(pull?.number ?? 0, 'jon');
      repo.humans.comment(3, '/due 2026-12-28 a vendor', 'maya');
    },
    job: { kind: 'follow-up-command', issue: 3 },
  },
  {
    name: 'late',
    at: '2026-12-14T09:00:00Z',
    people: () => undefined,
    job: { kind: 'follow-ups' },
  },
  {
    name: 'later',
    at: '2026-12-21T09:00:00Z',
    people: () => undefined,
    job: { kind: 'follow-ups' },
  },
];

function aWorld(): InMemoryRepository {
  const repo = inMemoryRepository({ now: '2026-12-01T08:00:00Z', files: { 'README.md': '# Q\n' } });
  repo.humans.openIssue({
    title: 'The queue stands still',
    body: '',
    labels: ['incident', 'sev2'],
  });
  return repo;
}

const run = ({ at, job }: Step, repo: InMemoryRepository) =>
  runRequests([job], { repository: repo, context: { ...settingAt(at), config }, apply: true });

/** With what hangs below what. */
const seen = (repo: InMemoryRepository): string =>
  JSON.stringify([visible(repo), [...repo.state.children]]);

async function undisturbed() {
  const repo = aWorld();
  const found: {
    step: Step;
    before: MemoryState;
    after: string;
    calls: readonly { number: number; write: boolean }[];
  }[] = [];
  for (const step of steps) {
    repo.state.now = step.at;
    step.people(repo);
    repo.restart();
    const before = structuredClone(repo.state);
    await run(step, repo);
    const calls = repo.calls.map(({ number, write }) => ({ number, write }));
    found.push({ step, before, after: seen(repo), calls });
  }
  return { repo, found };
}

async function disturbed(step: Step, before: MemoryState, call: number, failure: Failure) {
  const repo = inMemoryRepository({}, before);
  repo.failAt(call, failure);
  try {
    await run(step, repo);
  } catch (error) {
    if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
  }
  repo.restart();
  await run(step, repo);
  return seen(repo);
}

function difference(a: string, b: string): string {
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return `…${a.slice(Math.max(0, at - 60), at + 80)}… instead of …${b.slice(Math.max(0, at - 60), at + 80)}…`;
}

describe('follow-ups', () => {
  it('live as they should, and a second run of each step writes nothing', async () => {
    const { repo } = await undisturbed();
    const tracking = [...repo.state.issues.values()].filter(({ labels }) =>
      labels.includes('follow-up'),
    );
    expect(tracking.map(({ title, parent }) => `${title} ${parent}`)).toEqual([
      'Cap the queue 1',
      'Page on lag 1',
    ]);
    const asked = (number: number) =>
      (repo.state.comments.get(number) ?? []).map(({ body }) => body.split(' ')[1]);
    expect(asked(2)).toEqual([
      'after-action:reminder-2026-12-10-1',
      'after-action:reminder-2026-12-10-2',
    ]);
    const digests = [...repo.state.issues.values()].filter(({ labels }) =>
      labels.includes('follow-up-digest'),
    );
    expect(digests.map(({ title, state }) => `${title}: ${state}`)).toEqual([
      'Follow-ups, week 49 of 2026: closed',
      'Follow-ups, week 51 of 2026: closed',
      'Follow-ups, week 52 of 2026: open',
    ]);
    repo.restart();
    for (const step of steps.slice(-1)) await run(step, repo);
    expect(repo.writes).toEqual([]);
  });

  it.each<Failure>(['before', 'after', 'lost'])(
    'killed at any call and run again end the same: %s',
    async (failure) => {
      const broken: string[] = [];
      let schedules = 0;
      for (const { step, before, after, calls } of (await undisturbed()).found)
        for (const { number, write } of calls) {
          if (failure !== 'before' && !write) continue;
          schedules += 1;
          const end = await disturbed(step, before, number, failure);
          if (end !== after) broken.push(`${step.name}, call ${number}: ${difference(end, after)}`);
        }
      expect(broken).toEqual([]);
      expect(schedules).toBeGreaterThan(failure === 'before' ? 60 : 15);
    },
    240_000,
  );

  it('of which there are too many for one run: the rest next time, none twice, the last one too', async () => {
    const document = (n: number) =>
      `---\nincident: ${n}\n---\n# Q\n\n## Action items\n\n` +
      Array.from({ length: 19 }, (_, i) => `- Give part ${n} of case ${i} a limit @maya\n`).join(
        '',
      );
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`postmortems/${n}.md`, document(n + 1)]),
    );
    const repo = inMemoryRepository({ now: '2026-12-01T08:00:00Z', files });
    repo.humans.openIssue({ title: 'The queue', body: '', labels: ['incident'] });
    const step: Step = {
      name: 'merged',
      at: '2026-12-01T09:00:00Z',
      people: () => undefined,
      job: { kind: 'follow-ups' },
    };
    const opened: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      await run(step, repo);
      opened.push(
        [...repo.state.issues.values()].filter(({ labels }) => labels.includes('follow-up')).length,
      );
    }
    expect(opened.at(-1)).toBe(228);
    expect(Math.max(...opened.map((count, n) => count - (opened[n - 1] ?? 0)))).toBeLessThanOrEqual(
      200,
    );
    const titles = [...repo.state.issues.values()].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    // Only one of the incidents is an issue here: the label says it of the others.
    expect(repo.state.children.get(1)).toHaveLength(19);
  }, 120_000);

  it('go below their incident up to the hundred that GitHub takes', async () => {
    const repo = aWorld();
    const { number } = repo.humans.openIssue({ title: 'Cap it', body: '', labels: [] });
    const change = { kind: 'sub-issue', parent: 1, child: number } as const;
    repo.state.children.set(
      1,
      Array.from({ length: 100 }, (_, n) => 1000 + n),
    );
    expect(await ensureSubIssue(repo, change)).toMatchObject({ outcome: 'skipped' });
    repo.state.children.set(1, []);
    expect(await ensureSubIssue(repo, change)).toMatchObject({ outcome: 'updated' });
    expect(await ensureSubIssue(repo, change)).toMatchObject({ outcome: 'unchanged' });
  });
});
