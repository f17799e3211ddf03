/** Which change was taken back, and by what: forms of messages that people and their tools write. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findUndone, isHarmless } from '../../src/git-clone/taken-back.js';
import { releasesSince } from '../../src/git-clone/releases.js';
import type { CommitRecord } from '../../src/repository/repository.js';
import { type Instant, plusSeconds } from '../../src/time/instant.js';

const start = '2026-11-18T08:00:00Z';
const shaOf = (name: string): string => name.repeat(40).slice(0, 40);

/** Oldest first, an hour apart; the name of each makes its sha. */
function history(...messages: readonly (readonly [name: string, message: string])[]) {
  return messages
    .map(([name, message], index): CommitRecord => ({
      sha: shaOf(name),
      message,
      authoredAt: start,
      committedAt: plusSeconds(start, index * 3600),
      author: { login: 'ghost', type: 'Unknown' },
      authorName: 'a',
      parents: [],
      url: '',
    }))
    .reverse();
}
const pairs = (commits: readonly CommitRecord[]) =>
  findUndone(commits, []).map(({ by, how, change }) => [by.sha[0], how, change.sha[0]]);

const target = ['a', 'search: new index (#12)'] as const;
const other = ['b', 'cart: keep coupons (#13)'] as const;

describe('one change is taken back', () => {
  it.each([
    ['by the button', 'Revert "search: new index (#12)" (#14)\n\nReverts octo/shop#12'],
    [
      'by a branch',
      'Merge pull request #14 from octo/revert-12-index\n\nRevert "search: new index"',
    ],
    ['by git', `Revert "search: new index (#12)"\n\nThis reverts commit ${shaOf('a')}.`],
    ['by a type', 'revert: search: new index'],
    ['by a type with a scope', 'revert(search): search: new index (#14)'],
    ['with a word before', 'fix: revert #12, search is empty (#14)'],
    ['in own words above those of git', `Old index for now\n\nThis reverts commit ${shaOf('a')}.`],
    ['in another language', `Suche wie vorher\n\nThis reverts commit ${shaOf('a')}.`],
    ['backed out', 'Back out "search: new index" for the weekend'],
    ['in two words', 'Roll back #12 until Monday (#14)'],
    ['undone', 'undo #12'],
    ['with a tag before', '[hotfix] Revert "search: new index (#12)"'],
    ['with a ticket before', 'SHOP-991: revert #12'],
    ['with a sign before', ':rewind: revert: search: new index'],
    ['in part', 'Partially revert #12 (#14)'],
    ['for a while', 'Temporary rollback of #12'],
    ['rolled back by its number', 'Rolling back: revert #12'],
    [
      'under a sha of another branch',
      `Revert "search: new index"\n\nThis reverts commit ${shaOf('f')}.`,
    ],
  ])('%s', (_, message) => {
    expect(pairs(history(target, other, ['c', message]))).toEqual([['c', 'taken back', 'a']]);
  });

  it.each([
    ['regression', 'Fix empty results (#14)\n\nRegression from #12.'],
    ['by a sha', `hotfix: empty results\n\nBroken by ${shaOf('a').slice(0, 9)}.`],
    ['trailer', `search: x\n\nFixes: ${shaOf('a').slice(0, 12)} ("search: new index")`, []],
    ['in the title', 'fix: empty results introduced in #12 (#14)'],
  ])(
    'or repaired by name: %s',
    (_, message, expected: readonly unknown[] = [['c', 'repaired', 'a']]) => {
      expect(pairs(history(target, other, ['c', message]))).toEqual(expected);
    },
  );
});

describe('nothing is taken back', () => {
  it.each([
    ['by a feature', 'Undo and redo in the editor (#14)'],
    ['by a setting', 'Revert to the default colours on reset (#14)'],
    ['by a follow-up', 'fix: follow up of #12, also for guests (#14)\n\nSee #12.'],
    ['by a repair of an issue', 'fix: empty results (#14)\n\nFixes #12'],
    [
      'inside a squashed branch',
      `Second try (#14)\n\n* Revert "x"\n\nThis reverts commit ${shaOf('f')}.`,
    ],
    ['by notes of a release', 'chore: release 1.4.0\n\n### Reverts\n\n* search: new index (#12)'],
    ['by a page about it', '[docs] revert of #12 explained'],
    ['by who only tells of it', 'Write down why #12 was reverted'],
  ])('%s', (_, message) => {
    expect(pairs(history(target, other, ['c', message]))).toEqual([]);
  });
});

describe('back and forth', () => {
  const out = [
    'c',
    `Revert "search: new index (#12)" (#14)\n\nThis reverts commit ${shaOf('a')}.`,
  ] as const;
  it.each([
    [
      'by git',
      `Revert "Revert "search: new index (#12)" (#14)"\n\nThis reverts commit ${shaOf('c')}.`,
    ],
    [
      'by newer git',
      `Reapply "search: new index (#12)" (#14)\n\nThis reverts commit ${shaOf('c')}.`,
    ],
    ['in own words', `New index again\n\nThis reverts commit ${shaOf('c')}.`],
    ['by a type', 'revert: revert: search: new index'],
    ['in words', 'Revert the revert of #12 (#15)'],
  ])('who puts it back takes nothing back: %s', (_, message) => {
    expect(pairs(history(target, other, out, ['d', message]))).toEqual([['c', 'taken back', 'a']]);
  });

  it('a second attempt can be taken back as well', () => {
    const again = ['d', 'Reland "search: new index" (#15)'] as const;
    const second = ['e', 'Revert "Reland "search: new index" (#15)" (#16)'] as const;
    expect(pairs(history(target, out, again, second))).toEqual([
      ['e', 'taken back', 'd'],
      ['c', 'taken back', 'a'],
    ]);
  });

  it('a version in the title is none', () => {
    const moved = ['a', 'Move search to API v2'] as const;
    expect(pairs(history(moved, ['c', 'revert: Move search to API v2']))).toHaveLength(1);
  });
});

describe('which one', () => {
  it('a sha is surer than a title that comes again', () => {
    const commits = history(
      ['a', 'Update config'],
      ['b', 'Update config'],
      ['c', `Revert "Update config"\n\nThis reverts commit ${shaOf('a')}.`],
    );
    expect(pairs(commits)).toEqual([['c', 'taken back', 'a']]);
  });

  it('of two, the newest; the own number at the end names none', () => {
    expect(pairs(history(target, other, ['c', 'Revert #12 and #13 (#14)']))).toEqual([
      ['c', 'taken back', 'b'],
    ]);
  });

  it('a number inside of the title in quotes is not meant', () => {
    const follow = ['b', 'Follow-up to #12 (#13)'] as const;
    expect(pairs(history(target, follow, ['c', 'Revert "Follow-up to #12 (#13)" (#14)']))).toEqual([
      ['c', 'taken back', 'b'],
    ]);
  });

  const tag = (name: string, sha: string, at: Instant) => ({ name, sha: shaOf(sha), at });
  it('going back to a version takes back the one change of the release after it', () => {
    const commits = history(
      target,
      other,
      ['c', 'tests (#14)'],
      ['d', 'Roll back to v1.4.2, cart fails'],
    );
    const tags = [tag('v1.4.3', 'b', plusSeconds(start, 4000)), tag('v1.4.2', 'a', start)];
    expect(findUndone(commits, tags).map(({ change }) => change.sha[0])).toEqual(['b']);
    // Two changes: nobody knows which.
    expect(
      findUndone(commits, [
        tag('v1.4.3', 'c', plusSeconds(start, 8000)),
        tag('v1.4.2', 'a', start),
      ]),
    ).toEqual([]);
    expect(findUndone(commits, [])).toEqual([]);
  });

  it('looks at any text, and never at what came later', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (messages) => {
        const commits = history(
          ...messages.map((text, index) => [String(index), `Revert ${text}`] as const),
        );
        for (const { change, by } of findUndone(commits, []))
          expect(change.committedAt < by.committedAt).toBe(true);
      }),
    );
  });
});

it('documents, tests and pipelines reach no user', () => {
  const touching = (...paths: readonly string[]): CommitRecord => ({
    ...(history(target)[0] as CommitRecord),
    files: paths.map((path) => ({ path, status: 'modified', additions: 1, deletions: 0 })),
  });
  expect(isHarmless(touching('docs/a.md', '.github/workflows/ci.yml'))).toBe(true);
  expect(isHarmless(touching('docs/a.md', 'src/a.ts'))).toBe(false);
  expect(isHarmless(touching())).toBe(false);
});

it('several tags of one commit are one release', () => {
  const commits = history(target, other, ['c', 'later']);
  const tags = [
    { name: '@octo/web@1.2.0', sha: shaOf('b'), at: plusSeconds(start, 3700) },
    { name: '@octo/api@1.2.0', sha: shaOf('b'), at: plusSeconds(start, 3700) },
    { name: 'v9-elsewhere', sha: shaOf('f'), at: plusSeconds(start, 3700) },
  ];
  expect(releasesSince(start, commits, tags)).toEqual({
    releases: [
      {
        at: plusSeconds(start, 3700),
        sha: shaOf('b'),
        names: ['@octo/web@1.2.0', '@octo/api@1.2.0'],
      },
    ],
    unreleased: 1,
  });
  expect(releasesSince(start, commits, [])).toEqual({ releases: [], unreleased: 0 });
});
