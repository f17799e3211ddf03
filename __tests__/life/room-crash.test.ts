/**
 * The response room, killed at every call of each of its runs and run again: reminders, the call to the war room, looks
 * from outside, a tick and a proposal end as in the undisturbed run, nothing doubled and nothing missing.
 */
import { describe, expect, it } from '@jest/globals';
import { runRequests } from '../../src/action/jobs.js';
import { UserError } from '../../src/errors.js';
import type { CommentEdit } from '../../src/incident/checklist/tick.js';
import { plusSeconds } from '../../src/time/instant.js';
import { aConfig } from '../support/incident-builders.js';
import {
  CrashError,
  type Failure,
  type InMemoryRepository,
  inMemoryRepository,
} from '../support/in-memory-repository.js';
import type { MemoryState } from '../support/in-memory-state.js';
import { incident, newLife, settingAt, visible } from '../support/life.js';
import { aPage, probing, scriptedProber } from '../support/probe-builders.js';
import { at, ticks } from '../support/response-builders.js';

const config = aConfig({
  probes: probing('shop').probes,
  probe: { dependencies: [{ ...aPage('well'), format: 'statuspage' }] },
  invite: { sev1: ['@acme/support', 'ana'] },
  cost: { perMinute: 120, currency: 'EUR' },
});

interface Stage {
  readonly name: string;
  readonly clock: string;
  /** Answers the edit that starts the run, where there is one. */
  readonly people: (repo: InMemoryRepository) => CommentEdit | null;
  readonly down: boolean;
}

const says =
  (by: string, body: string) =>
  (repo: InMemoryRepository): null => {
    repo.humans.comment(incident, body, by);
    return null;
  };

const stages: readonly Stage[] = [
  {
    name: 'declared',
    clock: '14:07',
    down: true,
    people: (repo) => {
      repo.humans.openIssue({
        title: 'Checkout answers 502',
        body: 'Since 14:01 UTC a third of the payments fail.',
        labels: ['incident', 'sev1'],
      });
      return null;
    },
  },
  { name: 'silent', clock: '14:53', down: true, people: () => null },
  {
    name: 'ticked',
    clock: '14:54',
    down: true,
    people: (repo) => ticks(repo, '14:54', 'jon', ['evidence']),
  },
  {
    name: 'overdue',
    clock: '15:12',
    down: true,
    people: says('maya', '/lead random\n/trying Raise the pool'),
  },
  {
    name: 'asked back',
    clock: '15:14',
    down: true,
    people: says('maya', '/rollback\n/tried Raised the pool → no change'),
  },
  {
    name: 'mitigated',
    clock: '15:15',
    down: false,
    people: says('jon', '/mitigated\n/restore later Pool back at 15:30 UTC, @maya watches'),
  },
  { name: 'restored late', clock: '15:31', down: false, people: says('jon', '/probe') },
  { name: 'over', clock: '15:40', down: false, people: says('maya', '/restore done\n/resolved') },
];

interface Interruption {
  readonly number: number;
  readonly failure: Failure;
}

async function run(
  repo: InMemoryRepository,
  { clock, down }: Stage,
  edit: CommentEdit | null,
  killed?: Interruption,
): Promise<void> {
  repo.restart();
  if (killed !== undefined) repo.failAt(killed.number, killed.failure);
  // People act, and half a minute later the run begins.
  const now = plusSeconds(at(clock), 30);
  repo.state.now = now;
  const prober = scriptedProber(...(down ? ['shop'] : []));
  prober.pages = [down ? aPage('degraded', at('13:58')) : aPage('well')];
  const job = { kind: 'incident' as const, issue: incident, ...(edit && { edit }) };
  await runRequests([job], {
    repository: { reader: repo.reader, writer: repo.writer },
    context: { ...settingAt(now), config, prober },
    apply: true,
  });
}

async function undisturbed() {
  const repo = newLife();
  const found: {
    stage: Stage;
    edit: CommentEdit | null;
    before: MemoryState;
    after: string;
    calls: readonly { number: number; method: string; write: boolean }[];
  }[] = [];
  for (const stage of stages) {
    repo.state.now = at(stage.clock);
    const edit = stage.people(repo);
    const before = structuredClone(repo.state);
    await run(repo, stage, edit);
    const calls = repo.calls.map(({ number, method, write }) => ({ number, method, write }));
    const after = JSON.stringify(visible(repo));
    found.push({ stage, edit, before, after, calls });
    await run(repo, stage, edit);
    expect([stage.name, repo.writes.map(({ method }) => method)]).toEqual([stage.name, []]);
  }
  return found;
}

describe('a run of the room that is killed', () => {
  it('has all of its comments in the undisturbed life', async () => {
    const last = (await undisturbed()).at(-1)?.after ?? '';
    for (const kind of ['response', 'correlation', 'war-room', 'nudge', 'probe', 'rollback-plan'])
      expect([kind, last.includes(`<!-- after-action:${kind}`)]).toEqual([kind, true]);
    for (const words of [
      'Nobody leads yet',
      'An update',
      'Nothing has moved',
      'It is time for the full restore',
      'It is over; write down',
    ])
      expect([words, last.split(words).length - 1]).toEqual([words, words === 'An update' ? 2 : 1]);
  });

  it.each<Failure>(['before', 'after', 'lost'])(
    '%s any call ends as the undisturbed one, once it is run again',
    async (failure) => {
      const broken: string[] = [];
      let schedules = 0;
      for (const { stage, edit, before, after, calls } of await undisturbed())
        for (const { number, method, write } of calls) {
          if (failure !== 'before' && !write) continue;
          schedules += 1;
          const repo = inMemoryRepository({}, before);
          await run(repo, stage, edit, { number, failure }).catch((error: unknown) => {
            if (!(error instanceof CrashError) && !(error instanceof UserError)) throw error;
          });
          await run(repo, stage, edit);
          if (JSON.stringify(visible(repo)) !== after)
            broken.push(`${stage.name}, call ${number} (${method})`);
        }
      expect(broken).toEqual([]);
      expect(schedules).toBeGreaterThan(failure === 'before' ? 80 : 25);
    },
    240_000,
  );
});
