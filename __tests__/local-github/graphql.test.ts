import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isNonNullType,
  isObjectType,
  isAbstractType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { githubSchema } from '../../src/local-github/graphql/schema.js';
import { watchedGitHub, type WatchedGitHub } from '../support/local-github.js';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
}

describe('the graph', () => {
  let github: WatchedGitHub;
  let pull: number;
  let merged: string;
  let comment: number;

  const ask = async (query: string, variables = {}, token = 'ana-token'): Promise<Answer> => {
    const response = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `token ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  const inShop = async (selection: string): Promise<Answer> =>
    ask(`{ repository(owner: "acme", name: "shop") { ${selection} } }`);

  beforeAll(async () => {
    github = await watchedGitHub();
    const ana = github.as('ana');
    await ana.commit({ files: { 'a.txt': 'a\n' }, message: 'First', at: '2026-03-01T08:00:00Z' });
    await ana.createIssue({ title: 'Checkout fails', labels: ['incident'], assignees: ['ben'] });
    ({ id: comment } = await ana.comment(1, 'looking'));
    await ana.editIssue(1, { title: 'Checkout returns 502' });
    await ana.commit({
      branch: 'fix',
      files: { 'a.txt': 'a\nb\n', 'b.txt': 'b\n' },
      message: 'Add b\n\nBecause.',
      at: '2026-03-01T09:00:00Z',
    });
    ({ number: pull } = await ana.openPull({ title: 'Add b', body: 'Fixes #1', head: 'fix' }));
    ({ sha: merged } = await ana.merge(pull, { at: '2026-03-01T10:00:00Z' }));
    const { id } = await ana.deployment({ ref: 'main', environment: 'live' });
    await ana.deploymentStatus(id, { state: 'success', logUrl: 'https://ci.example/1' });
    await ana.createRelease({ tag: 'v1' });
    await ana.lock(1);
  });
  afterAll(() => github.close());

  it('answers every field of its schema', async () => {
    const query = `{ viewer { ${selectionOf(githubSchema(), 'User', 1)} } rateLimit { cost }
      repository(owner: "acme", name: "shop") { ${selectionOf(githubSchema(), 'Repository', 3)} } }`;
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ viewer: { login: 'ana' } });
  });

  it('gives the history of a branch with the pull requests behind it and their files', async () => {
    const { data } = await inShop(`object(expression: "main") { ... on Commit {
      history(first: 2, since: "2026-03-01T08:30:00Z", until: "2026-03-01T10:00:00Z") {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { oid message parents(first: 2) { totalCount } author { name user { login } } committer { date }
          associatedPullRequests(first: 1) { nodes { number title url
            files(first: 10) { nodes { path additions deletions changeType } } } } } } } }`);
    expect(data).toMatchObject({
      repository: {
        object: {
          history: {
            totalCount: 2,
            pageInfo: { hasNextPage: false },
            nodes: [
              {
                oid: merged,
                parents: { totalCount: 2 },
                author: { name: 'ana', user: { login: 'ana' } },
                committer: { date: '2026-03-01T10:00:00Z' },
                associatedPullRequests: { nodes: [{ number: pull, title: 'Add b' }] },
              },
              {
                message: 'Add b\n\nBecause.',
                parents: { totalCount: 1 },
                associatedPullRequests: {
                  nodes: [
                    {
                      number: pull,
                      files: {
                        nodes: [
                          { path: 'a.txt', additions: 1, deletions: 0, changeType: 'MODIFIED' },
                          { path: 'b.txt', additions: 1, deletions: 0, changeType: 'ADDED' },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    });
  });

  it('tells the history of an issue by type', async () => {
    const { data } = await inShop(`issue(number: 1) { timelineItems(first: 20) { nodes { __typename
      ... on LabeledEvent { label { name } } ... on AssignedEvent { assignee { ... on User { login } } }
      ... on RenamedTitleEvent { previousTitle currentTitle } ... on IssueComment { body }
      ... on CrossReferencedEvent { source { ... on PullRequest { number } } }
      ... on ClosedEvent { stateReason closer { ... on PullRequest { number } } } } }
      closed: timelineItems(first: 1, itemTypes: [CLOSED_EVENT]) { totalCount } }`);
    expect(data).toMatchObject({ repository: { issue: { closed: { totalCount: 1 } } } });
    const { nodes } = (
      data as {
        repository: { issue: { timelineItems: { nodes: readonly Record<string, unknown>[] } } };
      }
    ).repository.issue.timelineItems;
    expect(nodes).toEqual(
      expect.arrayContaining([
        { __typename: 'LabeledEvent', label: { name: 'incident' } },
        { __typename: 'AssignedEvent', assignee: { login: 'ben' } },
        { __typename: 'IssueComment', body: 'looking' },
        {
          __typename: 'RenamedTitleEvent',
          previousTitle: 'Checkout fails',
          currentTitle: 'Checkout returns 502',
        },
        { __typename: 'CrossReferencedEvent', source: { number: pull } },
        { __typename: 'ClosedEvent', stateReason: 'COMPLETED', closer: { number: pull } },
      ]),
    );
  });

  it('refuses unknown fields, arguments, variables of another type and broken documents', async () => {
    expect(await inShop('issue(number: 1) { shoeSize }')).toMatchObject({
      errors: [
        {
          message: "Field 'shoeSize' doesn't exist on type 'Issue'",
          extensions: { code: 'undefinedField', typeName: 'Issue', fieldName: 'shoeSize' },
        },
      ],
    });
    for (const query of [
      '{ viewer { login(upper: true) } }',
      'query ($n: String!) { repository(owner: "acme", name: "shop") { issue(number: $n) { id } } }',
      '{ viewer { ',
      '{ viewer }',
    ])
      expect(await ask(query, { n: '1' })).toEqual({
        errors: [expect.objectContaining({ message: expect.any(String) })],
      });
  });

  it('wants the size of a page, of a hundred at most', async () => {
    for (const [args, type] of [
      ['', 'MISSING_PAGINATION_BOUNDARIES'],
      ['(first: 101)', 'EXCESSIVE_PAGINATION'],
    ] as const)
      expect(await inShop(`deployments${args} { totalCount }`)).toMatchObject({
        data: { repository: null },
        errors: [{ type, path: ['repository', 'deployments'] }],
      });
  });

  it('hides a comment, and shows it again', async () => {
    const read = async (): Promise<unknown> =>
      (
        await inShop(
          'issue(number: 1) { comments(first: 1) { nodes { isMinimized minimizedReason } } }',
        )
      ).data;
    const id = Buffer.from(`IssueComment:${comment}`).toString('base64url');
    const hide = `mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OFF_TOPIC }) {
      minimizedComment { isMinimized } } }`;
    expect(await ask(hide, { id }, 'eve-token')).toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
    expect(await ask(hide, { id })).toEqual({
      data: { minimizeComment: { minimizedComment: { isMinimized: true } } },
    });
    expect(await read()).toMatchObject({
      repository: {
        issue: { comments: { nodes: [{ isMinimized: true, minimizedReason: 'off-topic' }] } },
      },
    });
    await ask(
      'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }',
      { id },
    );
    expect(await read()).toMatchObject({
      repository: { issue: { comments: { nodes: [{ isMinimized: false }] } } },
    });
  });

  it('opens the pull request that takes a merged one back', async () => {
    const { data: known } = await inShop(`pullRequest(number: ${pull}) { id }`);
    const { id } = (known as { repository: { pullRequest: { id: string } } }).repository
      .pullRequest;
    const { data } = await ask(
      `mutation ($id: ID!) { revertPullRequest(input: { pullRequestId: $id }) {
        revertPullRequest { title body headRefName files(first: 5) { nodes { path changeType } } } } }`,
      { id },
    );
    expect(data).toEqual({
      revertPullRequest: {
        revertPullRequest: {
          title: 'Revert "Add b"',
          body: `Reverts acme/shop#${pull}`,
          headRefName: `revert-${pull}-fix`,
          files: {
            nodes: [
              { path: 'a.txt', changeType: 'MODIFIED' },
              { path: 'b.txt', changeType: 'DELETED' },
            ],
          },
        },
      },
    });
  });
});

/** Every field of a type, down to a depth, with `first: 3` where pages are asked for. */
function selectionOf(schema: GraphQLSchema, name: string, depth: number): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some((arg) => isNonNullType(arg.type)))
    .filter((field) => field.name !== 'object')
    .map((field) => {
      const below = belowOf(schema, getNamedType(field.type), depth);
      const page = field.args.some((arg) => arg.name === 'first') ? '(first: 3)' : '';
      return below === null ? '' : `${field.name}${page}${below}`;
    })
    .join(' ');
}

/** The braces behind a field, `''` for a value, `null` where it goes too deep. */
function belowOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string | null {
  if (isAbstractType(type)) {
    if (depth === 0) return null;
    const members = schema.getPossibleTypes(type).map(
      // An alias per member: fields of one name may differ in type.
      (member) => `... on ${member.name} { __typename ${scalarsOf(schema, member.name)} }`,
    );
    return ` { ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const deeper = /(?:Connection|Edge)$/.test(type.name) ? depth : depth - 1;
  return depth === 0 ? null : ` { __typename ${selectionOf(schema, type.name, deeper)} }`;
}

function scalarsOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isObjectType(type)) return '';
  return Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .filter((field) => belowOf(schema, getNamedType(field.type), 1) === '')
    .map((field) => `${name}_${field.name}: ${field.name}`)
    .join(' ');
}
