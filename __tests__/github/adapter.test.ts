import { describe, expect, it } from '@jest/globals';
import { connect } from '../../src/github/connect.js';
import { githubReader } from '../../src/github/read.js';
import { githubWriter } from '../../src/github/write.js';
import { isWritablePath } from '../../src/github/write-git.js';
import type { AskedPermission } from '../../src/repository/repository.js';
import { aSha } from '../support/repository-builders.js';
import { scripted, type Reply, type SentRequest } from '../support/scripted-fetch.js';

const place = { owner: 'acme', repo: 'shop' };

/** Answers by path (without host and query); what is not named is 404. */
function github(
  answers: Readonly<Record<string, Reply | ((request: SentRequest) => Reply)>>,
  options: Parameters<typeof scripted>[1] = {},
) {
  const script = scripted((request) => {
    const answer = answers[request.path.split('?')[0] ?? ''] ?? {
      status: 404,
      json: { message: 'Not Found' },
    };
    return typeof answer === 'function' ? answer(request) : answer;
  }, options);
  return {
    ...script,
    reader: githubReader(script.client, place),
    writer: githubWriter(script.client, place),
  };
}

describe('what GitHub leaves out', () => {
  it('reads nulls, strings, unknown words and deleted people', async () => {
    const { reader } = github({
      '/repos/acme/shop/issues/1': {
        json: {
          number: 1,
          title: null,
          body: null,
          state: 'limbo',
          state_reason: 'novel',
          user: null,
          labels: ['a', { name: 'b' }, { name: null }, null],
          assignees: [null, { login: 'maya' }],
          milestone: null,
          created_at: '2026-11-20T14:03:00.123Z',
          html_url: 'javascript:alert(1)',
        },
      },
      '/repos/acme/shop/issues/1/comments': {
        json: [
          {
            id: 2,
            body: null,
            user: null,
            created_at: '2026-11-20T14:04:00Z',
            reactions: { url: 'x', total_count: 1, eyes: 1 },
          },
          null,
          'text',
        ],
      },
      '/repos/acme/shop/issues/1/timeline': {
        json: [
          { event: 'novel', id: 1, actor: null, created_at: 'never' },
          {
            event: 'cross-referenced',
            actor: null,
            created_at: '2026-11-20T14:05:00Z',
            source: {
              type: 'issue',
              issue: {
                number: 9,
                title: 'x',
                html_url: 'https://github.com/acme/other/pull/9',
                pull_request: {},
                repository: { full_name: 'acme/other' },
              },
            },
          },
          { event: 'committed', sha: aSha('a'), author: { date: '2026-11-20T14:06:00Z' } },
        ],
      },
    });
    expect(await reader.issue(1)).toMatchObject({
      title: '',
      body: '',
      state: 'open',
      stateReason: null,
      author: { login: 'ghost' },
      labels: ['a', 'b'],
      assignees: ['maya'],
      createdAt: '2026-11-20T14:03:00Z',
      url: 'https://github.com/acme/shop/issues/1',
    });
    expect((await reader.comments(1)).filter(({ id }) => id === 2)).toMatchObject([
      { body: '', author: { login: 'ghost' }, reactions: { eyes: 1 } },
    ]);
    const events = await reader.issueEvents(1);
    expect(events.map(({ event }) => event)).toEqual(['novel', 'cross-referenced', 'committed']);
    expect(events[1]).toMatchObject({
      id: 'cross-referenced:2026-11-20T14:05:00Z:acme/other#9',
      reference: { repository: 'acme/other', isPullRequest: true },
      url: 'https://github.com/acme/other/pull/9',
    });
    expect(events[2]).toMatchObject({ commitSha: aSha('a'), createdAt: '2026-11-20T14:06:00Z' });
  });

  it('lists each thing once when pages shift', async () => {
    const page = (ids: readonly number[], next = ''): Reply => ({
      json: ids.map((id) => ({ id, created_at: '2026-11-20T14:04:00Z' })),
      headers: { link: next },
    });
    const { reader } = github({
      '/repos/acme/shop/issues/1/comments': (request) =>
        request.path.includes('page=2')
          ? page([2, 3])
          : page(
              [1, 2],
              '<https://api.github.com/repos/acme/shop/issues/1/comments?per_page=100&page=2>; rel="next"',
            ),
    });
    expect((await reader.comments(1)).map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});

describe('moved and hidden', () => {
  it('says where a transferred issue went', async () => {
    const { reader } = github({
      '/repos/acme/shop/issues/1': {
        status: 301,
        headers: { location: 'https://api.github.com/repositories/9/issues/4' },
      },
      '/repositories/9/issues/4': {
        json: {
          number: 4,
          title: 'x',
          created_at: '2026-11-20T14:03:00Z',
          html_url: 'https://github.com/acme/other/issues/4',
          repository_url: 'https://api.github.com/repos/acme/other',
        },
      },
    });
    await expect(reader.issue(1)).rejects.toMatchObject({
      code: 'PM107',
      message: expect.stringContaining('https://github.com/acme/other/issues/4') as unknown,
    });
  });

  it('reads an issue of a renamed repository', async () => {
    const { reader } = github({
      '/repos/acme/shop': { json: { full_name: 'acme/store' } },
      '/repos/acme/shop/issues/1': {
        status: 301,
        headers: { location: 'https://api.github.com/repositories/9/issues/1' },
      },
      '/repositories/9/issues/1': {
        json: {
          number: 1,
          title: 'x',
          created_at: '2026-11-20T14:03:00Z',
          repository_url: 'https://api.github.com/repos/acme/store',
        },
      },
    });
    expect((await reader.issue(1)).title).toBe('x');
  });

  it.each<[string, Reply, AskedPermission]>([
    ['refused', { status: 403, json: { message: 'no' } }, 'none'],
    ['missing', { status: 404 }, 'none'],
    ['down', { status: 500 }, 'unknown'],
    ['unreadable', { text: '<' }, 'unknown'],
    ['novel', { json: { permission: 'sudo' } }, 'none'],
  ])('grants nothing when the permission is %s', async (_, reply, expected) => {
    expect(
      await github({ '/repos/acme/shop/collaborators/maya/permission': reply }).reader.permission(
        'maya',
      ),
    ).toBe(expected);
  });

  it("prefers the role over the folded permission, and the permission over a role of one's own", async () => {
    const permission = (json: object) =>
      github({ '/repos/acme/shop/collaborators/maya/permission': { json } }).reader.permission(
        'maya',
      );
    expect(await permission({ permission: 'write', role_name: 'maintain' })).toBe('maintain');
    expect(await permission({ permission: 'write', role_name: 'on-call' })).toBe('write');
  });

  it('knows an empty repository', async () => {
    const empty: Reply = { status: 409, json: { message: 'Git Repository is empty.' } };
    const { reader } = github({
      '/repos/acme/shop/commits': empty,
      '/repos/acme/shop/git/ref/heads%2Fmain': empty,
    });
    expect(await reader.commits({})).toEqual({ items: [], complete: true });
    expect(await reader.branch('main')).toBeNull();
  });
});

describe('identity', () => {
  const viewer = (login: string): Reply => ({ json: { data: { viewer: { login } } } });

  it("asks GraphQL, then the user endpoint, then takes a workflow's own account", async () => {
    expect(await github({ '/graphql': viewer('my-app[bot]') }).reader.identity()).toEqual({
      login: 'my-app[bot]',
      type: 'Bot',
    });
    expect(
      await github({ '/user': { json: { login: 'maya', type: 'User' } } }).reader.identity(),
    ).toEqual({ login: 'maya', type: 'User' });
    expect(
      await github({
        '/user': { status: 403, json: { message: 'Resource not accessible by integration' } },
      }).reader.identity(),
    ).toEqual({ login: 'github-actions[bot]', type: 'Bot' });
  });

  it('does not guess when GitHub is down', async () => {
    await expect(github({ '/graphql': { status: 502 } }).reader.identity()).rejects.toMatchObject({
      code: 'PM203',
    });
  });

  it('is asked once, also over writes', async () => {
    const { reader, writer, client } = github({
      '/graphql': viewer('maya'),
      '/repos/acme/shop/issues/1/labels': { json: [] },
    });
    await reader.identity();
    await writer.addLabels(1, ['x']);
    await reader.identity();
    expect(client.usage().byRoute['POST /graphql']).toBe(1);
  });
});

describe('deployments', () => {
  const rest = {
    json: [
      {
        id: 7,
        sha: aSha('a'),
        ref: 'main',
        environment: 'production',
        created_at: '2026-11-20T13:00:00Z',
        creator: null,
      },
    ],
  };
  const statuses = {
    json: [
      { state: 'success', created_at: '2026-11-20T13:05:00Z' },
      { state: 'queued', created_at: '2026-11-20T13:01:00Z' },
    ],
  };

  it('falls back to REST where there is no GraphQL', async () => {
    const { reader } = github({
      '/repos/acme/shop/deployments': rest,
      '/repos/acme/shop/deployments/7/statuses': statuses,
    });
    expect((await reader.deployments({})).items).toMatchObject([
      { id: 7, creator: { login: 'ghost' }, statuses: [{ state: 'queued' }, { state: 'success' }] },
    ]);
  });

  it('needs one request per hundred with GraphQL, and none for what is older than asked', async () => {
    const node = (id: number, createdAt: string) => ({
      databaseId: id,
      commitOid: aSha(id),
      ref: { name: 'main' },
      environment: 'production',
      createdAt,
      creator: { __typename: 'Bot', login: 'deployer' },
      statuses: { nodes: [{ state: 'SUCCESS', createdAt, logUrl: 'https://ci.example/1' }] },
    });
    const { reader, client } = github({
      '/graphql': (request) => {
        const after = Number(
          (request.body as { variables: { after: string | null } }).variables.after ?? 0,
        );
        const nodes = Array.from({ length: 100 }, (_, index) =>
          node(
            1000 - after - index,
            `2026-11-${String(20 - after / 100).padStart(2, '0')}T13:00:00Z`,
          ),
        );
        return {
          json: {
            data: {
              repository: {
                deployments: {
                  nodes,
                  pageInfo: { hasNextPage: after < 900, endCursor: String(after + 100) },
                },
              },
            },
          },
        };
      },
    });
    const recent = await reader.deployments({ since: '2026-11-19T00:00:00Z' });
    expect([recent.items.length, recent.complete, client.usage().requests]).toEqual([201, true, 3]);
    expect(recent.items[0]).toMatchObject({
      creator: { login: 'deployer[bot]', type: 'Bot' },
      statuses: [{ state: 'success', url: 'https://ci.example/1' }],
    });
    expect((await reader.deployments({})).items).toHaveLength(1000);
    expect(client.usage().requests).toBe(10);
  });

  const graphql = (nodes: readonly object[]) => ({
    json: { data: { repository: { deployments: { nodes, pageInfo: { hasNextPage: false } } } } },
  });

  it('tells deployments apart that GitHub gives no number', async () => {
    const createdAt = '2026-11-20T13:00:00Z';
    const nodes = ['DE_a', 'DE_b'].map((id) => ({ id, databaseId: null, createdAt }));
    const { reader } = github({ '/graphql': graphql(nodes) });
    expect((await reader.deployments({})).items.map(({ id }) => id)).toEqual(['DE_a', 'DE_b']);
  });

  it('adds the flags that only REST has, in one request, when they are asked for', async () => {
    const at = '2026-11-20T13:00:00Z';
    const nodes = [
      { databaseId: 7, environment: 'eu', createdAt: at },
      { databaseId: 6, environment: 'pr-1', createdAt: at },
      { databaseId: 1, environment: 'eu', createdAt: at },
    ];
    const flags = { production_environment: true, transient_environment: false };
    const { reader, client } = github({
      '/graphql': graphql(nodes),
      '/repos/acme/shop/deployments': {
        json: [
          { id: 7, environment: 'eu', ...flags },
          {
            id: 6,
            environment: 'pr-1',
            production_environment: false,
            transient_environment: true,
          },
        ],
      },
    });
    const { items } = await reader.deployments({ flags: true });
    expect(
      items.map((one) => [one.id, one.productionEnvironment, one.transientEnvironment]),
    ).toEqual([
      [7, true, false],
      [6, false, true],
      [1, true, false],
    ]);
    expect(client.usage().requests).toBe(2);
  });
});

describe('size', () => {
  it('compares 20,000 commits in three requests: the newest, and the exact number', async () => {
    const { reader, client } = github({
      '/repos/acme/shop/compare/a...b': (request) => {
        const page = Number(new URL(`http://x${request.path}`).searchParams.get('page'));
        return {
          json: {
            status: 'ahead',
            total_commits: 20_000,
            commits: Array.from({ length: 100 }, (_, index) => ({
              sha: aSha((page - 1) * 100 + index),
              commit: { committer: { date: '2026-11-20T13:00:00Z' } },
            })),
            files: page === 1 ? [{ filename: 'a', status: 'modified' }] : [],
          },
        };
      },
    });
    const span = await reader.compare('a', 'b');
    expect(span).toMatchObject({ totalCommits: 20_000, files: [{ path: 'a' }] });
    expect(span?.commits).toHaveLength(200);
    expect(span?.commits.at(-1)?.sha).toBe(aSha(19_999));
    expect(client.usage().requests).toBe(3);
  });

  it('reads a file that is too large for the contents API, and a folder of more than 1,000 files', async () => {
    const folder = Array.from({ length: 1000 }, (_, index) => ({
      type: 'file',
      path: `pm/${index}.md`,
      sha: aSha(index),
    }));
    const { reader } = github({
      '/repos/acme/shop/contents/big.md': {
        json: { type: 'file', path: 'big.md', sha: aSha('b'), encoding: 'none', content: '' },
      },
      [`/repos/acme/shop/git/blobs/${aSha('b')}`]: {
        json: { content: Buffer.from('big').toString('base64'), encoding: 'base64' },
      },
      '/repos/acme/shop/contents/pm': { json: folder },
      '/repos/acme/shop/contents': { json: [{ type: 'dir', path: 'pm', sha: aSha('t') }] },
      [`/repos/acme/shop/git/trees/${aSha('t')}`]: {
        json: {
          tree: Array.from({ length: 1500 }, (_, index) => ({
            path: `${index}.md`,
            mode: '100644',
            sha: aSha(index),
          })),
        },
      },
    });
    expect((await reader.file('big.md'))?.text).toBe('big');
    expect(await reader.directory('pm')).toHaveLength(1500);
  });
});

describe('writing', () => {
  it('notices when another text was stored than the one sent', async () => {
    const stored = (body: string): Reply => ({
      json: {
        id: 5,
        body,
        html_url: 'https://github.com/acme/shop/issues/1#issuecomment-5',
        created_at: '2026-11-20T14:03:00Z',
      },
    });
    await expect(
      github({ '/repos/acme/shop/issues/comments/5': stored('old') }).writer.updateComment(
        5,
        'new',
      ),
    ).rejects.toMatchObject({ code: 'PM301' });
    expect(
      (
        await github({
          '/repos/acme/shop/issues/comments/5': stored('a\r\nb'),
        }).writer.updateComment(5, 'a\nb\n')
      ).id,
    ).toBe(5);
  });

  it('opens an issue without people rather than not at all', async () => {
    const { writer, sent } = github({
      '/repos/acme/shop/issues': (request) =>
        (request.body as { assignees: string[] }).assignees.length > 0
          ? {
              status: 422,
              json: {
                message: 'Validation Failed',
                errors: [{ value: 'gone', resource: 'Issue', field: 'assignees', code: 'invalid' }],
              },
            }
          : { status: 201, json: { number: 3, title: 'x', created_at: '2026-11-20T14:03:00Z' } },
    });
    expect(
      (await writer.createIssue({ title: 'x', body: '', labels: [], assignees: ['gone'] })).number,
    ).toBe(3);
    expect(sent).toHaveLength(2);
  });

  it('opens an ordinary pull request where drafts are not to be had', async () => {
    const { writer } = github({
      '/repos/acme/shop/pulls': (request) =>
        (request.body as { draft: boolean }).draft
          ? {
              status: 422,
              json: { message: 'Draft pull requests are not supported in this repository.' },
            }
          : { status: 201, json: { number: 4 } },
    });
    expect(
      (
        await writer.createPullRequest({
          title: 'x',
          body: '',
          head: 'a',
          base: 'main',
          draft: true,
        })
      ).number,
    ).toBe(4);
  });

  it('never force-pushes, and writes plain files only', async () => {
    const { writer, sent } = github({
      [`/repos/acme/shop/git/commits/${aSha('a')}`]: { json: { tree: { sha: aSha('t') } } },
      '/repos/acme/shop/git/trees': { status: 201, json: { sha: aSha('u') } },
      '/repos/acme/shop/git/commits': { status: 201, json: { sha: aSha('c') } },
      '/repos/acme/shop/git/refs/heads%2Fx': { json: {} },
    });
    expect(
      await writer.createCommit({
        parent: aSha('a'),
        message: 'm',
        files: [{ path: 'pm/a.md', text: 'A' }],
      }),
    ).toEqual({ sha: aSha('c') });
    await writer.moveBranch('x', aSha('c'));
    expect(sent[1]?.body).toEqual({
      base_tree: aSha('t'),
      tree: [{ path: 'pm/a.md', mode: '100644', type: 'blob', content: 'A' }],
    });
    expect(sent.at(-1)?.body).toEqual({ sha: aSha('c'), force: false });
  });

  it.each([
    '../x',
    '/x',
    'a/../b',
    'a//b',
    '.github/workflows/x.yml',
    'a/.git/config',
    '.GitHub/x',
    'a\\b',
    'C:x',
    'a\nb',
    '',
  ])('refuses the path %j', async (path) => {
    expect(isWritablePath(path)).toBe(false);
    await expect(
      github({}).writer.createCommit({
        parent: aSha('a'),
        message: 'm',
        files: [{ path, text: '' }],
      }),
    ).rejects.toMatchObject({ code: 'PM602' });
  });
});

describe('load', () => {
  it('reads 2,500 comments and 5,000 events in 101 requests', async () => {
    const pages =
      (total: number, item: (id: number) => object) =>
      (request: SentRequest): Reply => {
        const page = Number(new URL(`http://x${request.path}`).searchParams.get('page') ?? 1);
        const link =
          page * 100 < total
            ? `<https://api.github.com${request.path.split('?')[0] ?? ''}?per_page=100&page=${page + 1}>; rel="next"`
            : '';
        return {
          json: Array.from({ length: Math.min(100, total - (page - 1) * 100) }, (_, index) =>
            item((page - 1) * 100 + index + 1),
          ),
          headers: { link },
        };
      };
    const created_at = '2026-11-20T14:04:00Z';
    const { reader, client } = github({
      '/repos/acme/shop/issues/1': { json: { number: 1, title: 'x', created_at } },
      '/repos/acme/shop/issues/1/comments': pages(2500, (id) => ({
        id,
        body: 'x'.repeat(200),
        created_at,
      })),
      '/repos/acme/shop/issues/1/timeline': pages(7500, (id) => ({
        id,
        event: id % 3 === 0 ? 'commented' : 'labeled',
        label: { name: 'a' },
        created_at,
      })),
    });
    await reader.issue(1);
    expect(await reader.comments(1)).toHaveLength(2500);
    expect(await reader.issueEvents(1)).toHaveLength(5000);
    expect(client.usage().requests).toBe(101);
  });
});

describe('connect', () => {
  it('takes the repository from the event, when it is that one and whole', async () => {
    const whole = {
      full_name: 'Acme/Shop',
      name: 'Shop',
      owner: { login: 'Acme' },
      default_branch: 'trunk',
      html_url: 'https://github.com/Acme/Shop',
      private: true,
    };
    const offline = {
      fetch: () => Promise.reject(new Error('offline')),
      sleep: async () => undefined,
    };
    const repository = (json: object) =>
      connect({
        token: 'x',
        repository: 'acme/shop',
        event: { repository: json },
        options: offline,
      }).reader.repository();
    expect(await repository(whole)).toMatchObject({ defaultBranch: 'trunk', private: true });
    await expect(repository({ ...whole, full_name: 'acme/other' })).rejects.toMatchObject({
      code: 'PM203',
    });
    await expect(repository({ full_name: 'acme/shop' })).rejects.toMatchObject({ code: 'PM203' });
  });

  it.each(['', 'shop', 'acme/shop/more', 'acme/', 'a b/c', 'https://github.com/acme/shop'])(
    'refuses %j as a repository',
    (repository) => {
      expect(() => connect({ token: 'x', repository, event: null })).toThrow(
        expect.objectContaining({ code: 'PM104' }),
      );
    },
  );
});

describe('writes that GitHub takes in part', () => {
  const route = '/repos/acme/shop/issues/1/assignees';

  it.each<[string, Reply, readonly string[]]>([
    ['left out in silence', { status: 201, json: { assignees: [{ login: 'Maya' }] } }, ['maya']],
    ['refused', { status: 422, json: { message: 'Validation Failed' } }, []],
    ['unknown', { status: 404, json: { message: 'Not Found' } }, []],
  ])('says who is assigned when somebody is %s', async (_, reply, assigned) => {
    const { writer } = github({ [route]: reply });
    expect(await writer.addAssignees(1, ['maya', 'eve'])).toEqual(assigned);
  });

  it('concludes a check once, and only adds annotations to it afterwards', async () => {
    const script = scripted(() => ({ json: { id: 9, name: 'review', head_sha: aSha('a') } }));
    const annotation = { path: 'a.md', startLine: 1, endLine: 1, title: '', message: '' };
    await githubWriter(script.client, place).createCheckRun({
      name: 'review',
      sha: aSha('a'),
      conclusion: 'failure',
      title: '120 findings',
      summary: '',
      annotations: Array.from({ length: 120 }, () => ({
        ...annotation,
        level: 'failure' as const,
      })),
      externalId: '',
    });
    const bodies = script.sent.map(({ body }) => body as Readonly<Record<string, unknown>>);
    expect(bodies.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ['completed', 'failure'],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
