/** Who is served in a run that cannot serve all. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentsInTurn } from '../../src/action/which-incidents.js';
import { type InMemoryRepository, inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';
import { type Instant, plusSeconds } from '../../src/time/instant.js';

const noon: Instant = '2026-11-20T12:00:00Z';

function withIncidents(count: number): { repo: InMemoryRepository; numbers: readonly number[] } {
  const repo = inMemoryRepository({ now: '2026-11-20T09:00:00Z' });
  const numbers = Array.from(
    { length: count },
    (_, index) =>
      repo.humans.openIssue({ title: `Incident ${index}`, labels: ['incident'] }).number,
  );
  return { repo, numbers };
}

const turn = (repo: InMemoryRepository, numbers: readonly number[], now: Instant) =>
  incidentsInTurn(numbers, { repository: repo, context: settingAt(now) });

/** The first run writes the response comment, later ones change it when there is news. */
async function serve(
  repo: InMemoryRepository,
  numbers: readonly number[],
  news: boolean,
): Promise<void> {
  for (const number of numbers) {
    const mine = (repo.state.comments.get(number) ?? [])[0];
    if (mine === undefined)
      await repo.writer.createComment(number, '<!-- after-action:response v=1 -->\nx');
    else if (news) await repo.writer.updateComment(mine.id, `${mine.body}x`);
  }
}

describe('incidents in turn', () => {
  it('asks nothing where all have a place', async () => {
    const { repo, numbers } = withIncidents(10);
    repo.restart();
    expect(await turn(repo, numbers, noon)).toEqual(numbers);
    expect(repo.calls).toEqual([]);
  });

  it('begins with those that were never served, then with those served longest ago', async () => {
    const { repo, numbers } = withIncidents(13);
    const first = await turn(repo, numbers, noon);
    await serve(repo, first, true);
    const left = numbers.filter((number) => !first.includes(number));
    const second = await turn(repo, numbers, noon);
    expect([first.length, left.length, second.length]).toEqual([10, 3, 10]);
    expect(second.slice(0, 3).toSorted()).toEqual(left.toSorted());
  });

  it('after a deploy, the next run begins with those that the deploy’s own run left out', async () => {
    const { repo, numbers } = withIncidents(12);
    await serve(repo, numbers, true);
    const first = await turn(repo, numbers, noon);
    await serve(repo, first, true);
    const left = numbers.filter((number) => !first.includes(number));
    expect(await turn(repo, numbers, noon)).toEqual(expect.arrayContaining(left));
  });

  it('leaves out nobody for good, though nothing changes, on every schedule', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 11, max: 40 }),
        fc.constantFrom(1, 6, 24, 168),
        async (count, every) => {
          const { repo, numbers } = withIncidents(count);
          await serve(repo, numbers, false);
          const seen = new Set<number>();
          for (let run = 0; run < 4 * count; run += 1)
            for (const number of await turn(repo, numbers, plusSeconds(noon, run * every * 3600)))
              seen.add(number);
          expect(seen.size).toBe(count);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('looks up no more than sixty', async () => {
    const { repo, numbers } = withIncidents(90);
    repo.restart();
    await turn(repo, numbers, noon);
    expect(repo.calls.filter(({ method }) => method === 'comments')).toHaveLength(60);
  });
});
