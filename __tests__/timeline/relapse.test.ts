/** Ends and returns that people state: each stretch in which it was broken is kept, and only those count. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsWith } from '../support/incident-builders.js';
import { minute } from '../support/repository-builders.js';
import { anIncidentView, someComments } from '../support/timeline-builders.js';

type Said = readonly (readonly [minutes: number, body: string])[];

function outages(...said: Said): readonly string[] {
  const { timeline } = anIncidentView(factsWith({ comments: someComments(...said) }));
  return timeline.outages.map(
    ({ from, until }) => `${from.slice(11, 16)}–${until?.slice(11, 16) ?? ''}`,
  );
}
const clock = (minutes: number): string => minute(minutes).slice(11, 16);
const start = [1, `/started ${clock(0)} UTC`] as const;

describe('what came back', () => {
  it.each<[string, Said, readonly string[]]>([
    [
      'is one outage while nobody reopens it',
      [start, [20, '/mitigated'], [40, '/mitigated']],
      [`${clock(0)}–${clock(40)}`],
    ],
    [
      'by /reopen is two, the second of them open',
      [start, [20, '/mitigated'], [30, '/reopen']],
      [`${clock(0)}–${clock(20)}`, `${clock(30)}–`],
    ],
    [
      'by /reopen is two, and the second one ends too',
      [start, [20, '/mitigated'], [30, '/reopen'], [45, '/mitigated']],
      [`${clock(0)}–${clock(20)}`, `${clock(30)}–${clock(45)}`],
    ],
    [
      'although something was tried between the end and the return',
      [
        start,
        [20, '/mitigated'],
        [25, '/tried Warming the cache'],
        [30, '/reopen'],
        [45, '/mitigated'],
      ],
      [`${clock(0)}–${clock(20)}`, `${clock(30)}–${clock(45)}`],
    ],
    [
      'in words, after an end that was a command',
      [
        start,
        [20, '/mitigated'],
        [30, 'It happened again, payments fail again'],
        [45, '/mitigated'],
      ],
      [`${clock(0)}–${clock(20)}`, `${clock(30)}–${clock(45)}`],
    ],
    [
      'twice',
      [
        start,
        [10, '/mitigated'],
        [20, '/reopen'],
        [30, '/resolved'],
        [40, '/reopen'],
        [50, '/mitigated'],
      ],
      [`${clock(0)}–${clock(10)}`, `${clock(20)}–${clock(30)}`, `${clock(40)}–${clock(50)}`],
    ],
    [
      'by a status as well',
      [start, [20, '/status monitoring'], [30, '/reopen'], [45, '/mitigated']],
      [`${clock(0)}–${clock(20)}`, `${clock(30)}–${clock(45)}`],
    ],
    [
      'is no return before it was over',
      [start, [10, '/reopen'], [20, '/mitigated']],
      [`${clock(0)}–${clock(20)}`],
    ],
  ])('%s', (_, said, expected) => {
    expect(outages(...said)).toEqual(expected);
  });

  it('is never longer than the incident, and stretches neither overlap nor run backwards', () => {
    const words = fc.constantFrom(
      '/mitigated',
      '/resolved',
      '/reopen',
      '/status monitoring',
      '/tried X',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (said) => {
        const comments = someComments(start, ...said.map((body, n) => [n * 5 + 5, body] as const));
        const { timeline } = anIncidentView(factsWith({ comments }));
        const points = timeline.outages.flatMap(({ from, until }) =>
          until === null ? [from] : [from, until],
        );
        expect([...points].sort()).toEqual(points);
        const open = timeline.outages.findIndex(({ until }) => until === null);
        expect([-1, timeline.outages.length - 1]).toContain(open);
      }),
      { numRuns: 60 },
    );
  });
});
