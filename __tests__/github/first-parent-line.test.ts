import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { firstParentLine } from '../../src/github/first-parent-line.js';
import type { CommitRecord } from '../../src/repository/repository.js';
import { plusSeconds } from '../../src/time/instant.js';
import { aCommit, declared } from '../support/repository-builders.js';

/** `name: parents`, newest first. */
function history(lines: readonly string[]): readonly CommitRecord[] {
  return lines.map((line, index) => {
    const [sha = '', parents = ''] = line.split(':');
    return aCommit({
      sha,
      message: sha,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      committedAt: plusSeconds(declared, -index),
    });
  });
}

const shown = (commits: readonly CommitRecord[]): readonly string[] =>
  firstParentLine(commits).map(({ sha, merged = [] }) =>
    [sha, ...merged.map((commit) => commit.sha)].join(' '),
  );

describe('the line of first parents', () => {
  it('is the list itself where changes are squashed or rebased', () => {
    expect(shown(history(['c:b', 'b:a', 'a:']))).toEqual(['c', 'b', 'a']);
  });

  it('leaves a branch to its merge, also what is newer than the commits around it', () => {
    expect(shown(history(['m:b y', 'y:x', 'b:a', 'x:a', 'a:']))).toEqual(['m y x', 'b', 'a']);
  });

  it('gives a rollup what all its pull requests brought', () => {
    const rollup = ['r:a l', 'l:k y', 'k:a x', 'y:a', 'x:a', 'a:'];
    expect(shown(history(rollup))).toEqual(['r l k y x', 'a']);
  });

  it('gives a commit that two merges reach to the older one', () => {
    expect(shown(history(['n:m y', 'm:a x', 'y:x', 'x:a', 'a:']))).toEqual(['n y', 'm x', 'a']);
  });

  it('takes no branch into which the line was merged for the line', () => {
    expect(shown(history(['m:b y', 'y:x b', 'b:a', 'x:a', 'a:']))).toEqual(['m y x', 'b', 'a']);
  });

  it('ends where the list ends, and in no circle', () => {
    expect(shown(history(['b:a', 'a:gone']))).toEqual(['b', 'a']);
    expect(shown(history(['b:a', 'a:b']))).toEqual(['b', 'a']);
    expect(shown([])).toEqual([]);
  });

  it('holds every commit that the head reaches once', () => {
    const graphs = fc.array(fc.array(fc.nat(20), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(graphs, (graph) => {
        const lines = graph.map((parents, index) => {
          const older = parents.map((step) => index + 1 + step).filter((one) => one < graph.length);
          return `c${index}:${[...new Set(older)].map((one) => `c${one}`).join(' ')}`;
        });
        const commits = history(lines);
        const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
        const reached = new Set<string>();
        const open = ['c0'];
        for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
          if (reached.has(sha)) continue;
          reached.add(sha);
          open.push(...(bySha.get(sha)?.parents ?? []));
        }
        const found = shown(commits).flatMap((line) => line.split(' '));
        expect(found.length).toBe(reached.size);
        expect(new Set(found)).toEqual(reached);
      }),
    );
  });
});
