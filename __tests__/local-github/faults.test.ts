import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../src/local-github/local-github.js';
import { octokitOf, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';

const comments = '/issues/{issue_number}/comments';

describe('faults on purpose', () => {
  let github: WatchedGitHub;
  beforeEach(async () => {
    github = await watchedGitHub();
    await github.as('ana').createIssue({ title: 'Broken' });
  });
  afterEach(() => github.close());

  const post = (signal?: AbortSignal): Promise<Response> =>
    fetch(`${github.url}/repos/acme/shop/issues/1/comments`, {
      method: 'POST',
      headers: { authorization: 'token ana-token' },
      body: JSON.stringify({ body: 'x' }),
      ...(signal && { signal }),
    });
  const stored = (): number => github.repository().comments.size;

  it.each<[Fault, number | 'broken', number]>([
    [
      {
        match: { route: comments },
        do: 'status',
        status: 429,
        headers: { 'retry-after': '30' },
        body: { message: 'slow down' },
      },
      429,
      0,
    ],
    [{ match: { route: comments }, do: 'apply-then-status', status: 502, body: 'oops' }, 502, 1],
    [{ match: { route: comments }, do: 'apply-then-drop' }, 'broken', 1],
    [{ match: { route: comments }, do: 'drop-before' }, 'broken', 0],
    [{ match: { method: 'GET' }, do: 'drop-before' }, 201, 1],
    [{ match: { write: true, nth: 2 }, do: 'drop-before' }, 201, 1],
    [{ match: { route: comments }, do: 'delay', milliseconds: 1 }, 201, 1],
    [{ match: { route: comments }, do: 'html' }, 200, 1],
  ])('%j', async (fault, seen, kept) => {
    github.faults.add(fault);
    const status = await post().then(
      (response) => response.status,
      () => 'broken' as const,
    );
    expect([status, stored()]).toEqual([seen, kept]);
    expect(github.calls().at(-1)).toMatchObject({
      applied: kept === 1,
      status: status === 'broken' ? null : status,
    });
  });

  it('holds the answer for ever, before or after', async () => {
    for (const [effect, kept] of [
      ['hold', 0],
      ['apply-then-hold', 1],
    ] as const) {
      github.faults.clear();
      github.faults.add({ match: { route: comments }, do: effect });
      const abort = new AbortController();
      const answer = post(abort.signal).then(
        () => 'answered',
        () => 'gave up',
      );
      while (github.calls().at(-1)?.status !== null)
        await new Promise((resolve) => setImmediate(resolve));
      abort.abort();
      expect([await answer, stored()]).toEqual(['gave up', kept]);
      github.forgetCalls();
    }
  });

  it('cuts an answer short', async () => {
    github.faults.add({ match: { route: comments }, do: 'truncate' });
    const text = await (await post()).text();
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(stored()).toBe(1);
  });

  it('lets somebody act just before', async () => {
    github.faults.add({
      match: { method: 'PATCH', nth: 1 },
      do: 'before',
      act: async () =>
        void (await github
          .as('ana')
          .commit({ branch: 'work', files: { 'b.md': 'human' }, message: 'human' })),
    });
    const bot = octokitOf(github, github.actionsToken());
    const repo = { owner: 'acme', repo: 'shop' };
    await github.as('ana').commit({ files: { 'a.md': 'a' }, message: 'a' });
    const { sha } = await github
      .as('ana')
      .commit({ branch: 'work', files: { 'b.md': 'b' }, message: 'b' });
    const { data } = await bot.rest.git.createCommit({
      ...repo,
      message: 'bot',
      tree: github.repository().git.commit(sha)?.tree ?? '',
      parents: [sha],
    });
    await expect(
      bot.rest.git.updateRef({ ...repo, ref: 'heads/work', sha: data.sha }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    });
  });
});
