import { describe, expect, it } from '@jest/globals';
import { aComment, minute } from '../support/repository-builders.js';
import { aChange, answerTo } from '../support/correlation-builders.js';

const filler = Array.from({ length: 6 }, (_, index) =>
  aChange(`Chore number ${index} of the week (#${30 + index})`, 2000 + 900 * index, [
    `tools/part${index}.ts`,
  ]),
);
const ask = (
  title: string,
  changes: readonly ReturnType<typeof aChange>[],
  comments: readonly string[] = [],
) => {
  const { verdict, candidates, rollback, otherCauses } = answerTo({
    facts: {
      commits: [...changes, ...filler],
      comments: comments.map((body) => aComment({ body, createdAt: minute(-1) })),
    },
    incident: { title, symptoms: '' },
  });
  return {
    verdict,
    word: candidates[0]?.confidence,
    first: candidates[0]?.change.commit.message,
    rollback: rollback !== null,
    causes: otherCauses.map(({ kind }) => kind),
  };
};

describe('likely', () => {
  it('is earned by a named file, near the start', () => {
    const pool = aChange('Shrink the pool (#40)', 12, ['src/billing/pool.ts']);
    expect(ask('Error at src/billing/pool.ts:40', [pool])).toMatchObject({
      word: 'likely',
      rollback: true,
    });
  });

  it('is never earned by time alone', () => {
    const near = aChange('Rename a variable (#40)', 3, ['src/billing/pool.ts']);
    expect(ask('Nobody can log in', [near])).toMatchObject({ word: 'possible', rollback: false });
  });

  it('is never earned by documentation or tests', () => {
    for (const path of ['docs/howto/switch-provider.md', '__tests__/provider.test.ts']) {
      const docs = aChange('Explain how to switch the provider (#40)', 31, [path]);
      expect(ask('Cannot switch the provider', [docs]).word).not.toBe('likely');
    }
  });

  it('is not said of a revert or a repair, nor beside evidence of another cause', () => {
    const revert = aChange('Revert "Shrink the pool (#39)" (#40)', 12, ['src/billing/pool.ts']);
    expect(ask('Error at src/billing/pool.ts:40', [revert]).word).not.toBe('likely');
    const pool = aChange('Shrink the pool (#40)', 12, ['src/billing/pool.ts']);
    expect(
      ask('Error at src/billing/pool.ts:40', [pool], ['The disk of db-1 is full.']).word,
    ).not.toBe('likely');
  });

  it('follows what a responder says', () => {
    const pool = aChange('Shrink the pool (#40)', 400, ['src/billing/pool.ts']);
    expect(ask('Nobody can log in', [pool], ['git bisect ends at #40.'])).toMatchObject({
      word: 'likely',
      first: 'Shrink the pool (#40)',
    });
  });
});

describe('nothing fits', () => {
  const near = aChange('Rename a variable (#40)', 31, ['src/names.ts']);

  it('is said when the report names another cause and no change shares anything with it', () => {
    expect(ask('The certificate of the API has expired', [near])).toMatchObject({
      verdict: 'nothing-fits',
      causes: ['certificate'],
    });
    expect(ask('Nobody can log in', [near], ['The provider retired the instance.'])).toMatchObject({
      verdict: 'nothing-fits',
      causes: ['provider'],
    });
  });

  it('is said when only documentation is near', () => {
    const docs = aChange('Describe the rota (#40)', 31, ['docs/rota.md']);
    expect(ask('Nobody can log in', [docs]).verdict).toBe('nothing-fits');
  });

  it('is said in a busy queue, where any moment has a change near', () => {
    const busy = Array.from({ length: 90 }, (_, index) =>
      aChange(`Small step ${index}`, 20 + 20 * index, [`src/s${index}.ts`]),
    );
    const incident = { title: 'Nobody can log in', symptoms: '' };
    expect(answerTo({ facts: { commits: busy }, incident }).verdict).toBe('nothing-fits');
  });
});

describe('the fix', () => {
  it('is no candidate after the start, and speaks for its target', () => {
    const started = { value: minute(-20), at: minute(-20), by: '', url: '' };
    const answer = answerTo({
      facts: {
        commits: [
          aChange('Revert "Shrink the pool (#40)" (#41)', 15, ['src/pool.ts']),
          aChange('Shrink the pool (#40)', 45, ['src/pool.ts']),
          ...filler,
        ],
      },
      incident: { stated: { started } },
    });
    expect(answer.candidates[0]).toMatchObject({ confidence: 'likely' });
    expect(answer.candidates.map(({ change }) => change.pullRequest?.number)).not.toContain(41);
    expect(answer.candidates[0]?.evidence[0]?.text).toMatch(/after the start by/);
    expect(answer.remedy).toMatchObject({ kind: 'reverted', label: '#41' });
  });
});
