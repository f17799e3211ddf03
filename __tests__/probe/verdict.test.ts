import { describe, expect, it } from '@jest/globals';
import type { Fault, TargetResult } from '../../src/probe/probe.js';
import { describeFaults, describeVerdict, judge, stateOf } from '../../src/probe/verdict.js';

const result = (name: string, fault: Fault | null = null): TargetResult => ({
  name,
  url: `https://${name}.test/`,
  service: null,
  fault,
  status: fault === null || fault.stage === 'body' ? 200 : null,
  ms: fault === null ? 80 : null,
  daysLeft: null,
  remark: null,
});
const refused: Fault = { stage: 'tcp', words: 'connection refused', ours: false };
const answers502: Fault = { stage: 'http', words: 'answers 502 Bad Gateway', ours: false };
const wrongText: Fault = { stage: 'body', words: 'the expected text is missing', ours: false };
const noV6: Fault = { stage: 'tcp', words: 'no IPv6 here', ours: true };
const say = (targets: readonly TargetResult[], up = 2): string =>
  describeVerdict(judge({ targets, controls: { asked: 2, up } }));

describe('what may be said', () => {
  it.each([
    [[result('a')], 2, 'Up from here'],
    [[result('a'), result('b')], 2, 'All 2 up from here'],
    [[result('a', refused)], 2, 'Down, from one place'],
    [
      [result('a', refused), result('b', answers502)],
      1,
      'Down for all 2 targets we see, from one place',
    ],
    [[result('a', refused), result('b')], 2, '1 of 2 down, from one place: a'],
    // Nothing else answers either: it is this place.
    [[result('a', refused), result('b', refused)], 0, 'Cannot tell from here'],
    // What a server said itself stays true.
    [
      [result('a', refused), result('b', wrongText)],
      0,
      'Down, from one place; of a nothing can be said',
    ],
    [[result('a', noV6)], 2, 'Cannot tell from here'],
    [[result('a', noV6), result('b')], 2, 'Up from here; of a nothing can be said'],
    [[], 2, 'Cannot tell from here'],
  ] as const)('%#', (targets, up, words) => {
    expect(say(targets, up)).toBe(words);
  });

  it('an answer with an error counts though the controls fail', () => {
    const targets = [{ ...result('a', answers502), status: 502 }];
    expect(say(targets, 0)).toBe('Down, from one place');
  });

  it('names what failed, and how many more', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => result(name, refused));
    expect(describeFaults(many)).toBe(
      'a: connection refused; b: connection refused; c: connection refused; and 2 more',
    );
  });
});

describe('one target of a look', () => {
  it.each([
    [result('a'), 0, 'up'],
    [result('a', refused), 2, 'down'],
    [result('a', refused), 0, 'unknown'],
    [result('a', noV6), 2, 'unknown'],
  ] as const)('%#', (target, up, state) => {
    expect(stateOf(target, { targets: [target], controls: { asked: 2, up } })).toBe(state);
  });
});
