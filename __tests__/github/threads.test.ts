/** Threads of several issues at once: the same comments as one by one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalGitHub, startLocalGitHub } from '../../src/local-github/local-github.js';
import { connected, memoryShelf } from '../support/cached-runs.js';
import { declared } from '../support/repository-builders.js';

let github: LocalGitHub;
const issues: number[] = [];

beforeEach(async () => {
  github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
  });
  const maya = github.as('maya');
  issues.length = 0;
  for (let n = 0; n < 12; n += 1)
    issues.push((await maya.createIssue({ title: `Down ${n}`, labels: ['incident'] })).number);
});
afterEach(() => github.close());

const [first, second, third] = [0, 1, 2].map((n) => () => issues[n] ?? 0) as [
  () => number,
  () => number,
  () => number,
];

/** What comments can be like: of an app, of a deleted account, hidden, edited, with reactions, more than a page. */
async function fill(): Promise<void> {
  const { writer } = connected(github, null);
  const comment = await writer.createComment(first(), 'By an app\r\nin *two* lines <!-- x -->');
  await writer.react(comment.id, 'rocket');
  await writer.react(comment.id, '+1');
  for (let n = 0; n < 230; n += 1) await github.as('maya').comment(second(), `Note ${n}`);
  await github.as('ghost-to-be').comment(third(), 'I leave');
  github.clock.advance(60);
  await writer.updateComment(comment.id, 'Edited');
  for (const one of github.repository().comments.values()) {
    if (one.body === 'I leave') Object.assign(one, { user: null, minimized: 'off-topic' });
    if (one.body === 'Note 7') one.body = null;
  }
}

const together = (reader: ReturnType<typeof connected>['reader']) =>
  Promise.all([...issues, first()].map((issue) => reader.comments(issue)));

async function oneByOne() {
  const { reader } = connected(github, null);
  const threads = [];
  for (const issue of [...issues, first()]) threads.push(await reader.comments(issue));
  return threads;
}

describe('threads of several issues', () => {
  it('are one query, and one more for each further page', async () => {
    await fill();
    for (const shelf of [null, memoryShelf()]) {
      const connection = connected(github, shelf);
      expect(await together(connection.reader)).toEqual(await oneByOne());
      expect(connection.usage().requests).toBe(3);
    }
  });

  it('are read one by one where the numbers of comments are not told', async () => {
    await fill();
    github.faults.add({
      match: { route: '/graphql' },
      do: 'graphql-error',
      path: ['repository', 'i1', 'comments', 'nodes', 3, 'fullDatabaseId'],
      type: 'FORBIDDEN',
    });
    expect(await together(connected(github, null).reader)).toEqual(await oneByOne());
  });

  it.each([502, 403])('are read one by one when GraphQL answers %i', async (status) => {
    await fill();
    github.faults.add({ match: { route: '/graphql' }, do: 'status', status });
    const connection = connected(github, null);
    expect(await together(connection.reader)).toEqual(await oneByOne());
    expect(connection.usage().requests).toBeGreaterThan(issues.length);
  });

  it('are not read together when one of them is asked for', async () => {
    const connection = connected(github, null);
    await connection.reader.comments(first());
    expect(connection.usage().byRoute['POST /graphql']).toBeUndefined();
  });
});
