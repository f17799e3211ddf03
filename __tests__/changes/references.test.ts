import { describe, expect, it } from '@jest/globals';
import { isMeantBy } from '../../src/changes/references.js';
import type { ChangeCandidate } from '../../src/changes/candidate.js';
import type { CommitRecord } from '../../src/repository/repository.js';
import { aCommit } from '../support/repository-builders.js';

const candidate = (over: Partial<CommitRecord>): ChangeCandidate => {
  const commit = aCommit({ message: 'Close the pool', ...over });
  return { commit, at: commit.committedAt, deploy: null, pullRequest: null, origin: 'branch' };
};
const pull = (number: number) => ({ number, title: '', url: '' });
const meant = (over: Partial<CommitRecord>, numbers: readonly number[]): readonly boolean[] =>
  numbers.map((number) => isMeantBy(`#${number}`, candidate(over)));

describe('a change, referred to by the number of a pull request', () => {
  it('is known by what its message says', () => {
    expect(meant({ message: 'Close the pool (#12)' }, [12, 13])).toEqual([true, false]);
    expect(meant({ message: 'Merge pull request #12 from a/b\n\nx' }, [12])).toEqual([true]);
  });

  it('is known by its association after a rebase, which leaves no number in the message', () => {
    expect(meant({ pulls: [pull(1)] }, [1, 2])).toEqual([true, false]);
    expect(isMeantBy('https://github.com/acme/shop/pull/1', candidate({ pulls: [pull(1)] }))).toBe(
      true,
    );
  });

  it('is known by each number of a queue or a rollup', () => {
    const merged = [
      aCommit({ message: 'Rollup merge of #81 - jo:pool, r=maya' }),
      aCommit({ message: 'Merge pull request #82 from jo/limit\n\nRaise the limit' }),
    ];
    expect(
      meant({ message: 'Auto merge of #88 - maya:rollup, r=maya', merged }, [88, 81, 82, 8]),
    ).toEqual([true, true, true, false]);
    expect(meant({ message: 'Merge #12 #13' }, [12, 13])).toEqual([true, true]);
    expect(meant({ message: 'Merge branch main, see #12' }, [12])).toEqual([false]);
  });
});
