/** Lists of a label that are brought up to date: the same answers as the whole list gives. */
import { describe, expect, it } from '@jest/globals';
import { cachedLabels } from '../../../src/github/cache/labelled-issues.js';
import { createResponseCache } from '../../../src/github/cache/response-cache.js';
import { hasLabel } from '../../../src/incident/labels.js';
import type { IssueQuery, IssueRecord } from '../../../src/repository/repository.js';
import { plusSeconds } from '../../../src/time/instant.js';
import { memoryShelf } from '../../support/cached-runs.js';
import { anIssue, declared } from '../../support/repository-builders.js';

const wanted = { labels: ['follow-up'], state: 'all' } as const;

function aWorld(count: number) {
  const issues = new Map<number, IssueRecord>(
    Array.from({ length: count }, (_, index) => [
      index + 1,
      anIssue({
        number: index + 1,
        labels: ['follow-up'],
        updatedAt: plusSeconds(declared, index * 1000),
      }),
    ]),
  );
  const asked: IssueQuery[] = [];
  const list = async (query: IssueQuery): Promise<readonly IssueRecord[]> => {
    asked.push(query);
    return [...issues.values()].filter(
      ({ labels, updatedAt }) =>
        (query.labels ?? []).every((label) => hasLabel(labels, label)) &&
        (query.since === undefined || updatedAt >= query.since),
    );
  };
  const shelf = memoryShelf();
  const run = async () => {
    const cache = createResponseCache(shelf, 'here');
    const answer = await cachedLabels(cache, list).issues(wanted);
    cache.flush();
    return answer;
  };
  const change = (number: number, edit: Partial<IssueRecord>): void => {
    const issue = issues.get(number) ?? anIssue({ number });
    issues.set(number, { ...issue, ...edit, updatedAt: plusSeconds(declared, 900_000) });
  };
  return { issues, asked, list, run, change };
}

describe('issues of a label over several runs', () => {
  it('asks only for what changed, and sees labels that came and went', async () => {
    const { asked, list, run, change } = aWorld(300);
    expect(await run()).toHaveLength(300);
    change(7, { state: 'closed' });
    change(9, { labels: [] });
    change(301, { labels: ['Follow-Up'] });
    asked.length = 0;
    const second = await run();
    expect(asked).toEqual([{ state: 'all', since: plusSeconds(declared, 299_000 - 300) }]);
    expect(second).toEqual(await list(wanted));
  });

  it('reads short lists whole, and a long one every twentieth time', async () => {
    const short = aWorld(150);
    await short.run();
    short.asked.length = 0;
    await short.run();
    expect(short.asked).toEqual([wanted]);

    const long = aWorld(300);
    for (let turn = 1; turn <= 19; turn += 1) await long.run();
    long.issues.delete(5);
    long.asked.length = 0;
    expect(await long.run()).toHaveLength(299);
    expect(long.asked).toEqual([wanted]);
  });
});
