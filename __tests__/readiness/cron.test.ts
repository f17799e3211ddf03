import { describe, expect, it } from '@jest/globals';
import { longestGap } from '../../src/readiness/checks/cron.js';

describe('days between two runs', () => {
  it.each<[readonly string[], number | null]>([
    [['43 7 * * *'], 1],
    [['*/10 * * * *'], 1],
    [['43 7 * * 1-5'], 3],
    [['43 7 * * MON-FRI'], 3],
    [['0 6 * * 1'], 7],
    [['0 6 * * sun'], 7],
    [['0 6 * * 0,3'], 4],
    [['0 6 * * 1,4'], 4],
    [['0 6 * * 5-7'], 5],
    [['0 6 1 * *'], null],
    [['0 6 * 1-6 *'], null],
    [['0 6 * * 1#2'], null],
    [['0 6 * * 5-1'], null],
    [['0 6 * * 1/2'], null],
    [['nonsense'], null],
    [[''], null],
    [[], null],
    [['0 6 1 * *', '0 6 * * 2'], 7],
  ])('%j: %p', (lines, days) => {
    expect(longestGap(lines.map((cron) => ({ cron })))).toBe(days);
  });

  it('says nothing of what is no schedule', () => {
    for (const odd of [undefined, null, 'x', {}, [1], [{ cron: 5 }]])
      expect(longestGap(odd)).toBeNull();
  });
});
