/** Commits and deployments: when the known part of a list may be trusted, and when it is read again. */
import { describe, expect, it } from '@jest/globals';
import { connect } from '../../../src/github/connect.js';
import type {
  CommitRecord,
  DeploymentRecord,
  RepositoryReader,
} from '../../../src/repository/repository.js';
import { plusSeconds } from '../../../src/time/instant.js';
import { memoryShelf } from '../../support/cached-runs.js';
import { aSha, declared } from '../../support/repository-builders.js';

interface Answers {
  readonly commits?: readonly CommitRecord[];
  readonly deployments?: readonly DeploymentRecord[];
}

const json = (value: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), {
    status: 200,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** A GitHub that lists these, in pages. */
function fetchOf({ commits = [], deployments = [] }: Answers): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.pathname === '/graphql') {
      const { after, first } = (
        JSON.parse(init?.body as string) as {
          readonly variables: { readonly after: string | null; readonly first: number };
        }
      ).variables;
      const start = Number(after ?? 0);
      const nodes = deployments.slice(start, start + first).map((one) => ({
        databaseId: one.id,
        commitOid: one.sha,
        environment: one.environment,
        createdAt: one.createdAt,
        statuses: {
          nodes: one.statuses.map(({ state, createdAt }) => ({
            state: state.toUpperCase(),
            createdAt,
          })),
        },
      }));
      return json({
        data: {
          repository: {
            deployments: {
              totalCount: deployments.length,
              nodes,
              pageInfo: {
                hasNextPage: start + first < deployments.length,
                endCursor: String(start + first),
              },
            },
          },
        },
      });
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    const next =
      page * 100 < commits.length
        ? `<https://api.github.com${url.pathname}?per_page=100&page=${page + 1}>; rel="next"`
        : '';
    return json(
      commits.slice((page - 1) * 100, page * 100).map(({ sha, parents, committedAt }) => ({
        sha,
        parents: parents.map((parent) => ({ sha: parent })),
        commit: { message: sha, committer: { date: committedAt }, author: { date: committedAt } },
      })),
      { link: next },
    );
  };
}

const shelves = () => {
  const shelf = memoryShelf();
  return async <T>(
    answers: Answers,
    ask: (reader: RepositoryReader) => Promise<T>,
  ): Promise<{ readonly requests: number; readonly answer: T }> => {
    const options = {
      fetch: fetchOf(answers),
      baseUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    };
    const kept = connect({
      token: 'x',
      repository: 'acme/shop',
      event: null,
      cacheStore: shelf,
      options,
    });
    const answer = await ask(kept.reader);
    kept.flushCache();
    expect(answer).toEqual(
      await ask(connect({ token: 'x', repository: 'acme/shop', event: null, options }).reader),
    );
    return { requests: kept.usage().requests, answer };
  };
};

describe('commits', () => {
  const commit = (number: number, parents: readonly number[] = [number - 1]): CommitRecord => ({
    sha: aSha(number),
    message: '',
    authoredAt: declared,
    committedAt: plusSeconds(declared, number),
    author: { login: 'ghost', type: 'User' },
    authorName: '',
    parents: parents.map(aSha),
    url: '',
  });
  const upTo = (last: number): CommitRecord[] =>
    Array.from({ length: last }, (_, index) => commit(last - index));
  const ask = (reader: RepositoryReader) => reader.commits({ since: declared, limit: 500 });
  const requestsAfter = async (then: readonly CommitRecord[]): Promise<number> => {
    const read = shelves();
    expect((await read({ commits: upTo(350) }, ask)).requests).toBe(4);
    return (await read({ commits: then }, ask)).requests;
  };

  it('cost a page when nothing, or little, is new', async () => {
    expect(await requestsAfter(upTo(350))).toBe(1);
    expect(await requestsAfter(upTo(380))).toBe(1);
    expect(await requestsAfter([commit(352, [351, 340]), ...upTo(351)])).toBe(1);
  });

  it('are listed anew after a merge of older ones, a rewritten branch, and very many', async () => {
    const merged = [
      commit(351, [350, 9000]),
      ...upTo(350).toSpliced(300, 0, {
        ...commit(9000, [40]),
        committedAt: plusSeconds(declared, 50),
      }),
    ];
    expect(await requestsAfter(merged)).toBe(4);
    expect(await requestsAfter(upTo(345))).toBe(4);
    const rewritten = Array.from({ length: 20 }, (_, index) =>
      commit(8019 - index, [index === 19 ? 330 : 8018 - index]),
    );
    expect(await requestsAfter([...rewritten, ...upTo(330)])).toBe(4);
    expect(await requestsAfter(upTo(480))).toBe(5);
  });
});

describe('deployments', () => {
  const day = 86_400;
  const deployment = (
    number: number,
    state: DeploymentRecord['statuses'][number]['state'] = 'success',
    environment = 'production',
  ): DeploymentRecord => ({
    id: number,
    sha: aSha(number),
    ref: '',
    environment,
    task: '',
    description: '',
    creator: { login: 'ghost', type: 'User' },
    createdAt: plusSeconds(declared, number * 3600),
    url: '',
    statuses: [
      { state, createdAt: plusSeconds(declared, number * 3600 + 60), description: '', url: '' },
    ],
  });
  const upTo = (last: number): DeploymentRecord[] =>
    Array.from({ length: last }, (_, index) => deployment(last - index));
  const ask = (reader: RepositoryReader) => reader.deployments({});
  const requestsAfter = async (
    before: readonly DeploymentRecord[],
    then: readonly DeploymentRecord[],
  ): Promise<number> => {
    const read = shelves();
    await read({ deployments: before }, ask);
    return (await read({ deployments: then }, ask)).requests;
  };
  const becomes = (
    list: readonly DeploymentRecord[],
    id: number,
    state: DeploymentRecord['statuses'][number]['state'],
  ): DeploymentRecord[] =>
    list.map((one) =>
      one.id === id
        ? {
            ...one,
            statuses: [
              ...one.statuses,
              { state, createdAt: plusSeconds(one.createdAt, 30 * day), description: '', url: '' },
            ],
          }
        : one,
    );

  it('cost one request once the older ones are settled', async () => {
    expect(await requestsAfter(upTo(1000), upTo(1000))).toBe(1);
    expect(await requestsAfter(upTo(1000), becomes(upTo(1003), 960, 'failure'))).toBe(1);
  });

  it(
    'are listed anew while an older one is under way, after one was deleted, ' +
      'and when one may have become inactive',
    async () => {
      const underWay = upTo(300).map((one) =>
        one.id === 50 ? deployment(50, 'in_progress') : one,
      );
      expect(await requestsAfter(underWay, becomes(underWay, 50, 'success'))).toBe(3);
      expect(
        await requestsAfter(
          upTo(300),
          upTo(300).filter(({ id }) => id !== 50),
        ),
      ).toBe(3);
      // The only one of its environment, until a second one succeeds and GitHub makes the first inactive.
      const staging = upTo(300).map((one) =>
        one.id === 50 ? deployment(50, 'success', 'staging') : one,
      );
      expect(
        await requestsAfter(staging, [
          deployment(301, 'success', 'staging'),
          ...becomes(staging, 50, 'inactive'),
        ]),
      ).toBe(4);
    },
  );
});
