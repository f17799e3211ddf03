/** Real sockets that break: what the client makes of it, on the local GitHub. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AmbiguousWriteError } from '../../src/errors.js';
import type { Connection } from '../../src/github/connect.js';
import {
  startLocalGitHub,
  type FaultEffect,
  type LocalGitHub,
} from '../../src/local-github/local-github.js';
import { connectTo } from '../support/local-github.js';
import { declared } from '../support/repository-builders.js';

describe('a network that breaks', () => {
  let github: LocalGitHub;
  let connection: Connection;
  let issue: number;
  const waits: number[] = [];

  const link = (token = github.actionsToken(), timeoutSeconds = 20): Connection =>
    connectTo(github, {
      token,
      timeoutSeconds,
      random: () => 0.5,
      sleep: async (milliseconds) => void waits.push(milliseconds),
    });

  beforeEach(async () => {
    github = await startLocalGitHub({
      now: declared,
      repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
    });
    await github.as('maya').commit({ files: { 'README.md': 'Shop\n' }, message: 'First commit' });
    issue = (await github.as('maya').createIssue({ title: 'Down' })).number;
    connection = link();
    waits.length = 0;
  });
  afterEach(() => github.close());

  const bodies = async () => (await link().reader.comments(issue)).map(({ body }) => body);
  const applied: readonly FaultEffect[] = [
    { do: 'apply-then-drop' },
    { do: 'apply-then-status', status: 502 },
    { do: 'apply-then-status', status: 504 },
    { do: 'truncate' },
    { do: 'html' },
  ];
  const dropped: readonly FaultEffect[] = [{ do: 'drop-before' }, { do: 'status', status: 503 }];

  it.each(applied)('a comment is stored once and nobody claims to know: %j', async (effect) => {
    github.faults.add({ match: { write: true, nth: 1 }, ...effect });
    await expect(connection.writer.createComment(issue, 'once')).rejects.toBeInstanceOf(
      AmbiguousWriteError,
    );
    expect(await bodies()).toEqual(['once']);
    expect(waits).toEqual([]);
  });

  it.each(dropped)('a comment is not stored and nobody claims to know: %j', async (effect) => {
    github.faults.add({ match: { write: true, nth: 1 }, ...effect });
    await expect(connection.writer.createComment(issue, 'once')).rejects.toBeInstanceOf(
      AmbiguousWriteError,
    );
    expect(await bodies()).toEqual([]);
  });

  it.each([...applied, ...dropped])('a read is asked again: %j', async (effect) => {
    github.faults.add({ match: { method: 'GET', nth: 1 }, ...effect });
    expect((await connection.reader.issue(issue)).title).toBe('Down');
    expect(waits).toEqual([1000]);
  });

  it('an answer that never comes is given up, for a read and for a write', async () => {
    github.faults.add(
      { match: { method: 'GET', nth: 1 }, do: 'hold' },
      { match: { write: true, nth: 1 }, do: 'apply-then-hold' },
    );
    const impatient = link(github.actionsToken(), 0.2);
    expect((await impatient.reader.issue(issue)).title).toBe('Down');
    await expect(impatient.writer.createComment(issue, 'once')).rejects.toBeInstanceOf(
      AmbiguousWriteError,
    );
    expect(await bodies()).toEqual(['once']);
  });

  it('a server that is not there is named, after some tries', async () => {
    await github.close();
    await expect(connection.reader.issue(issue)).rejects.toMatchObject({
      code: 'PM203',
      problems: [{ remedy: expect.stringContaining('GITHUB_API_URL') as unknown }],
    });
    await expect(connection.writer.createComment(issue, 'x')).rejects.toMatchObject({
      name: 'UserError',
      code: 'PM203',
    });
    expect(waits).toHaveLength(6);
    github = await startLocalGitHub();
  });

  it('a permission that is missing is named, and no more is asked for than granted', async () => {
    const reading = link(github.actionsToken({ contents: 'read', issues: 'read' }));
    expect((await reading.reader.issue(issue)).title).toBe('Down');
    await expect(reading.writer.createComment(issue, 'x')).rejects.toMatchObject({
      code: 'PM102',
      problems: [{ remedy: expect.stringContaining('`issues: write`') as unknown }],
    });
    await expect(
      reading.writer.createBranch('x', (await reading.reader.branch('main'))?.sha ?? ''),
    ).rejects.toMatchObject({
      code: 'PM102',
      problems: [{ remedy: expect.stringContaining('`contents: write`') as unknown }],
    });
    await expect(link('ghs_wrong').reader.issue(issue)).rejects.toMatchObject({ code: 'PM101' });
  });

  it('an unchanged answer costs nothing of the hour', async () => {
    const { id } = await github.as('maya').comment(issue, 'x');
    await connection.reader.issue(issue);
    await connection.writer.react(id, 'eyes');
    await connection.writer.createLabel({ name: 'fresh', color: 'ededed', description: '' });
    await connection.reader.issue(issue);
    expect(connection.usage()).toMatchObject({ notModified: 1 });
  });
});
