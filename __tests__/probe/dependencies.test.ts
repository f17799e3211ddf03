/** What status pages of others said over several looks: trouble, its end, and nothing that no page said. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dependencyTroubles, dependencyTurns } from '../../src/probe/dependencies.js';
import { isTurn, parseProbings, printProbings, withProbing } from '../../src/probe/history.js';
import type { DependencyResult, Probing } from '../../src/probe/probe.js';
import { plusSeconds } from '../../src/time/instant.js';
import { aPage, aProbing } from '../support/probe-builders.js';

type State = DependencyResult['state'];
const at = (minutes: number) => plusSeconds('2026-11-20T14:00:00Z', minutes * 60);
const since = '2026-11-20T13:58:00Z';
const looks = (...states: readonly State[]): readonly Probing[] =>
  states.map((state, n) => ({ ...aProbing(at(n)), dependencies: [aPage(state, since)] }));
const turns = (...states: readonly State[]) =>
  dependencyTurns(looks(...states)).map(({ probing, dependency }) => [
    probing.at.slice(14, 16),
    dependency.state,
  ]);

describe('a status page', () => {
  it.each<[readonly State[], readonly (readonly [string, State])[]]>([
    [['well', 'well'], []],
    [['degraded', 'degraded'], [['00', 'degraded']]],
    [
      ['well', 'down', 'unknown', 'down', 'well'],
      [
        ['01', 'down'],
        ['04', 'well'],
      ],
    ],
    [['unknown', 'unknown'], []],
    [
      ['degraded', 'down', 'degraded'],
      [
        ['00', 'degraded'],
        ['01', 'down'],
        ['02', 'degraded'],
      ],
    ],
  ])('%j turns at %j', (states, expected) => {
    expect(turns(...states)).toEqual(expected);
  });

  it('is in trouble from the first look that says so, until one says that it is well', () => {
    expect(dependencyTroubles(looks('well', 'degraded', 'down'))).toMatchObject([
      { state: 'down', since, seenAt: at(1), overAt: null },
    ]);
    expect(dependencyTroubles(looks('degraded', 'unknown', 'well', 'well'))).toMatchObject([
      { state: 'degraded', seenAt: at(0), overAt: at(2) },
    ]);
    expect(dependencyTroubles(looks('degraded', 'well', 'down'))).toMatchObject([
      { state: 'down', seenAt: at(2), overAt: null },
    ]);
    expect(dependencyTroubles(looks('well', 'unknown'))).toEqual([]);
  });

  it('keeps what it said, however many looks come after it', () => {
    const states = fc.array(fc.constantFrom<State>('well', 'degraded', 'down', 'unknown'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(states, fc.nat(25), (said, quiet) => {
        const all = [
          ...looks(...said),
          ...looks(...said.map(() => 'unknown' as const)).slice(0, quiet),
        ].map((one, n) => ({ ...one, at: at(n) }));
        const kept = all.reduce<readonly Probing[]>(
          (history, one) => parseProbings(printProbings(withProbing(history, one))),
          [],
        );
        expect(dependencyTroubles(kept)).toEqual(dependencyTroubles(all));
      }),
    );
  });

  it('alone makes a look worth a word, also where no address of ours is configured', () => {
    const bare = (state: State, n: number): Probing => ({
      ...aProbing(at(n)),
      targets: [],
      dependencies: [aPage(state)],
    });
    expect(isTurn([], bare('well', 0))).toBe(false);
    expect(isTurn([bare('well', 0)], bare('down', 1))).toBe(true);
    expect(isTurn([bare('down', 0)], bare('down', 1))).toBe(false);
    expect(isTurn([bare('down', 0)], bare('unknown', 1))).toBe(false);
  });
});
