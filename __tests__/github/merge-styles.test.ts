/** One repository for each way in which a pull request reaches the branch, read through the adapter. */
import { describe, expect, it } from '@jest/globals';
import { startLocalGitHub } from '../../src/local-github/local-github.js';
import type { CommitRecord } from '../../src/repository/repository.js';
import { scripted } from '../support/scripted-fetch.js';
import { githubReader } from '../../src/github/read.js';
import { connectTo } from '../support/local-github.js';
import { declared } from '../support/repository-builders.js';

async function mergedBy(method: 'merge' | 'squash' | 'rebase'): Promise<readonly CommitRecord[]> {
  const github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
  });
  try {
    const maya = github.as('maya');
    const pass = (): void => github.clock.advance(60);
    await maya.commit({ files: { 'README.md': 'x\n' }, message: 'First commit' });
    pass();
    await maya.commit({ files: { 'src/pool.ts': 'a\n' }, message: 'pool: open', branch: 'pool' });
    pass();
    const { number } = await maya.openPull({ title: 'Close the pool', head: 'pool' });
    await maya.commit({ files: { 'b.txt': 'b\n' }, message: 'Beside it' });
    pass();
    await maya.merge(number, { method });
    const { reader } = connectTo(github);
    return (await reader.commits({ pulls: true })).items;
  } finally {
    await github.close();
  }
}

const shown = (commits: readonly CommitRecord[]) =>
  commits.map(({ message, pulls = [], files = [], merged = [] }) => [
    message.split('\n')[0],
    pulls.map(({ number }) => number),
    files.map(({ path }) => path),
    merged.map((commit) => commit.message),
  ]);

const below = [
  ['Beside it', [], [], []],
  ['First commit', [], [], []],
];

describe('the line of a branch and its pull requests', () => {
  it('with merge commits', async () => {
    expect(shown(await mergedBy('merge'))).toEqual([
      ['Merge pull request #1 from acme/pool', [1], ['src/pool.ts'], ['pool: open']],
      ...below,
    ]);
  });

  it('with squashed and with rebased pull requests', async () => {
    expect(shown(await mergedBy('squash'))[0]?.slice(1)).toEqual([[1], ['src/pool.ts'], []]);
    expect(shown(await mergedBy('rebase'))[0]?.slice(1)).toEqual([[1], ['src/pool.ts'], []]);
  });

  const node = (
    oid: string,
    parents: readonly string[],
    pulls: readonly { readonly number: number; readonly path: string; readonly at: string }[],
  ) => ({
    oid,
    message: oid,
    committedDate: declared,
    parents: { nodes: parents.map((parent) => ({ oid: parent })) },
    associatedPullRequests: {
      nodes: pulls.map(({ number, path, at }) => ({
        number,
        title: `Pull ${number}`,
        merged: true,
        mergeCommit: { oid: at },
        changedFiles: 1,
        files: { nodes: [{ path, additions: 1, deletions: 0, changeType: 'ADDED' }] },
      })),
    },
  });
  const history = (nodes: readonly object[]) => ({
    json: {
      data: { repository: { object: { history: { nodes, pageInfo: { hasNextPage: false } } } } },
    },
  });
  const acme = { owner: 'acme', repo: 'shop' };

  it('with a queue that merges rollups', async () => {
    const a = { number: 81, path: 'a.ts', at: 'gone' };
    const b = { number: 82, path: 'b.ts', at: 'gone' };
    const nodes = [
      node('auto', ['base', 'rollup-b'], []),
      node('rollup-b', ['rollup-a', 'b1'], []),
      node('rollup-a', ['base', 'a1'], []),
      node('b1', ['base'], [b]),
      node('a1', ['base'], [a]),
      node('base', [], []),
    ];
    const { client } = scripted([history(nodes)]);
    const { items } = await githubReader(client, acme).commits({ pulls: true });
    expect(shown(items)).toEqual([
      ['auto', [82, 81], ['b.ts', 'a.ts'], ['rollup-b', 'rollup-a', 'b1', 'a1']],
      ['base', [], [], []],
    ]);
  });

  it('with several commits of one rebased pull request, and one that is still open', async () => {
    const pull = { number: 7, path: 'a.ts', at: 'second' };
    const open = node('base', [], [{ number: 9, path: 'z.ts', at: '' }]);
    Object.assign(open.associatedPullRequests.nodes[0] ?? {}, { merged: false });
    const nodes = [node('second', ['first'], [pull]), node('first', ['base'], [pull]), open];
    const { client } = scripted([history(nodes)]);
    const { items } = await githubReader(client, acme).commits({ pulls: true });
    expect(shown(items)).toEqual([
      ['second', [7], ['a.ts'], []],
      ['first', [7], ['a.ts'], []],
      ['base', [], [], []],
    ]);
  });

  it('asks a slow server for lighter pages, then for the plain list by REST', async () => {
    const { client, sent } = scripted((request, index) =>
      request.path === '/graphql'
        ? ([{ status: 502 }, { json: { errors: [{ message: 'Something went wrong: timeout' }] } }][
            index
          ] ?? { status: 500 })
        : { json: [{ sha: 'a', commit: {}, parents: [] }] },
    );
    const { items } = await githubReader(client, acme).commits({ pulls: true });
    expect(items.map(({ sha, pulls }) => [sha, pulls])).toEqual([['a', undefined]]);
    const sizes = sent.map(
      ({ body }) => (body as { variables?: { first: number } } | undefined)?.variables?.first,
    );
    expect(sizes).toEqual([100, 25, undefined]);
  });

  it('finds the line of a window that ended long ago', async () => {
    const rest = (sha: string, date: string, parents: readonly string[]) => ({
      sha,
      commit: { committer: { date } },
      parents: parents.map((parent) => ({ sha: parent })),
    });
    const { client } = scripted(({ path }) => {
      const url = new URL(path, 'https://api.github.com');
      const page = Number(url.searchParams.get('page') ?? 1);
      if (url.searchParams.has('until'))
        return {
          json: [
            rest('late', '2026-01-03T00:00:00Z', ['a']),
            rest('m', '2026-01-02T00:00:00Z', ['b', 'y']),
            rest('b', '2026-01-01T12:00:00Z', ['a']),
            rest('y', '2026-01-01T11:00:00Z', ['a']),
            rest('a', '2026-01-01T00:00:00Z', []),
          ],
        };
      const newer = (index: number): string => `${page}-${index}`;
      return {
        headers: {
          link: `<https://api.github.com${url.pathname}?per_page=100&page=${page + 1}>; rel="next"`,
        },
        json: Array.from({ length: 100 }, (_, index) =>
          rest(newer(index), '2026-11-01T00:00:00Z', [newer(index + 1)]),
        ),
      };
    });
    const { items } = await githubReader(client, acme).commits({ until: '2026-01-04T00:00:00Z' });
    expect(shown(items).map(([, , , merged]) => merged)).toHaveLength(3);
    expect(items.map(({ sha }) => sha)).toEqual(['m', 'b', 'a']);
  });
});
