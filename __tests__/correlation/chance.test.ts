import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { chanceOfNearness } from '../../src/correlation/chance.js';
import { minute } from '../support/repository-builders.js';

const every = (minutes: number, n: number) =>
  Array.from({ length: n }, (_, index) => minute(-minutes * (index + 1)));

describe('chance of nearness', () => {
  it('is high in a busy queue and low in a quiet one', () => {
    const busy = chanceOfNearness(every(30, 200), minute(0));
    const quiet = chanceOfNearness(every(2 * 1440, 5), minute(0));
    expect(busy(1800)).toBeGreaterThan(0.95);
    expect(quiet(1800)).toBeLessThan(0.02);
  });

  it('measures the union: changes close together cover a moment once', () => {
    const chance = chanceOfNearness([minute(-1440), minute(-1439), minute(-1438)], minute(0));
    expect(chance(3600)).toBeCloseTo(62 / 1440, 5);
  });

  it('says nothing where no change is known, and takes a day at least for one change', () => {
    expect(chanceOfNearness([], minute(0))(60)).toBe(1);
    expect(chanceOfNearness([minute(-10)], minute(0))(600)).toBeCloseTo(600 / 86_400, 5);
  });

  it('grows with the distance and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 }),
        fc.nat(2_000_000),
        fc.nat(2_000_000),
        (ago, a, b) => {
          const chance = chanceOfNearness(
            ago.map((m) => minute(-m)),
            minute(0),
          );
          const [near, far] = [chance(Math.min(a, b)), chance(Math.max(a, b))];
          expect(near).toBeGreaterThanOrEqual(0);
          expect(far).toBeLessThanOrEqual(1);
          expect(near).toBeLessThanOrEqual(far + 1e-9);
        },
      ),
    );
  });
});
