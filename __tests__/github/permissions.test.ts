/** Permissions of several people at once: the same as one by one, whatever GitHub shows of them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from '../../src/github/connect.js';
import { type LocalGitHub, startLocalGitHub } from '../../src/local-github/local-github.js';
import { connectTo } from '../support/local-github.js';
import { declared } from '../support/repository-builders.js';

const people = {
  root: 'admin',
  mia: 'maintain',
  maya: 'write',
  tom: 'triage',
  rea: 'read',
} as const;
const asked = [...Object.keys(people), 'stranger', 'nobody-at-all', 'robot[bot]', 'x" }'];

let github: LocalGitHub;
beforeEach(async () => {
  github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', collaborators: people }],
  });
  await github.as('stranger').createIssue({ title: 'Hello' });
});
afterEach(() => github.close());

const link = (token = github.actionsToken()): Connection =>
  connectTo(github, { token, sleep: async () => undefined });

async function oneByOne({ reader }: Connection) {
  const answers = [];
  for (const login of asked) answers.push(await reader.permission(login));
  return answers;
}

const together = ({ reader }: Connection) =>
  Promise.all(asked.map((login) => reader.permission(login)));

describe('permissions', () => {
  it('of several people are one query, and one request for each that it does not show', async () => {
    const [all, single] = [link(), link()];
    expect(await together(all)).toEqual(await oneByOne(single));
    expect(all.usage().requests).toBe(1 + 4);
    expect(single.usage().requests).toBe(asked.length);
    const before = all.usage().requests;
    expect(await all.reader.permission('maya')).toBe('write');
    expect(all.usage().requests).toBe(before);
  });

  it('are asked for one by one where the list is not shown', async () => {
    const reader = link(github.addToken({ login: 'rea' }));
    expect(await together(reader)).toEqual(await oneByOne(link()));
  });

  it.each([502, 403, 429])('are asked for one by one when GraphQL answers %i', async (status) => {
    github.faults.add({ match: { route: '/graphql' }, do: 'status', status });
    expect(await together(link())).toEqual(await oneByOne(link()));
  });

  it('stay unknown while GitHub is down, and are asked for again', async () => {
    const connection = link();
    github.faults.add({ match: { route: '/graphql' }, do: 'status', status: 502 });
    const down = [1, 2, 3, 4].map((nth) => ({
      match: { route: '/collaborators/{username}/permission', nth },
      do: 'status' as const,
      status: 503,
    }));
    for (const fault of down) github.faults.add(fault);
    const { reader } = connection;
    expect(await Promise.all([reader.permission('maya'), reader.permission('rea')])).toEqual([
      'unknown',
      'read',
    ]);
    expect(await reader.permission('maya')).toBe('write');
  });

  it('spare the question whether somebody may be assigned', async () => {
    const connection = link();
    const { reader } = connection;
    await Promise.all([reader.permission('maya'), reader.permission('rea')]);
    const before = connection.usage().requests;
    const since = () => connection.usage().requests - before;
    expect([await reader.assignable('maya'), since()]).toEqual([true, 0]);
    expect([await reader.assignable('rea'), since()]).toEqual([false, 1]);
  });
});
