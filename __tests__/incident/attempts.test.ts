import { describe, expect, it } from '@jest/globals';
import { sameAttempt, splitResult, withClosed, withOpened } from '../../src/incident/attempts.js';
import type { Attempt } from '../../src/incident/attempts.js';
import type { Instant } from '../../src/time/instant.js';
import { minute } from '../support/repository-builders.js';

const attempt = (text: string, by = 'maya', closedAt: Instant | null = null): Attempt => ({
  text,
  by,
  at: minute(1),
  url: '',
  closedAt,
  result: null,
});
const opened = (...attempts: readonly Attempt[]): readonly Attempt[] =>
  attempts.reduce<readonly Attempt[]>(withOpened, []);
const tried = (words: string, by = 'maya'): Attempt => ({
  ...attempt(words, by, minute(9)),
  ...splitResult(words),
});

describe('an attempt', () => {
  it.each([
    ['Scaled to 10 --> better', 'Scaled to 10', 'better'],
    ['Restarted pods ==> no change', 'Restarted pods', 'no change'],
    ['Flushed the cache | helped', 'Flushed the cache', 'helped'],
    ['Drained one zone, did not help', 'Drained one zone', 'did not help'],
  ])('%s: what was tried, and what came of it', (words, text, result) => {
    expect(splitResult(words)).toEqual({ text, result });
  });

  it.each([
    ['Raise the pool to 20', 'raising the connection pool to 20', true],
    ['Restart the pods', 'restarting pods', true],
    ['Raise the pool to 20', 'raise the pool to 30', false],
    ['Restart the search pods', 'restart the mail pods', false],
    ['Restart the search pods', 'Restart the whole cluster tonight', false],
    ['Restart', 'restart the database and the queue', false],
  ])('"%s" and later "%s": the same is %s', (before, now, isSame) => {
    expect(sameAttempt(now, [attempt(before)]) !== null).toBe(isSame);
  });

  it('is closed by a word on how it went, when only one can be meant', () => {
    const one = opened(attempt('Raise the pool to 20'));
    expect(withClosed(one, tried('no effect'))).toMatchObject([
      { text: 'Raise the pool to 20', closedAt: minute(9), result: 'no effect' },
    ]);
    expect(withClosed(one, tried('It did not help.', 'ben'))).toHaveLength(1);
    const two = opened(attempt('Raise the pool to 20'), attempt('Drain a zone', 'ben'));
    expect(withClosed(two, tried('that helped', 'ben'))).toMatchObject([
      { closedAt: null },
      { text: 'Drain a zone', result: 'that helped' },
    ]);
    const both = opened(attempt('Raise the pool to 20'), attempt('Drain a zone'));
    expect(withClosed(both, tried('no change'))).toMatchObject([
      { closedAt: null },
      { closedAt: null },
      { text: 'no change' },
    ]);
    expect(withClosed(one, tried('no change of the schema'))).toHaveLength(2);
  });
});
