/** Two runs at once, through the real adapter: what a run remembers never makes two of one. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../src/jobs/apply.js';
import type { CommentChange } from '../../src/jobs/plan.js';
import { type LocalGitHub, startLocalGitHub } from '../../src/local-github/local-github.js';
import { connected } from '../support/cached-runs.js';
import { declared } from '../support/repository-builders.js';

let github: LocalGitHub;
let issue: number;
beforeEach(async () => {
  github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
  });
  issue = (await github.as('maya').createIssue({ title: 'Down' })).number;
});
afterEach(() => github.close());

const change = (key: string, body: string): CommentChange => ({
  kind: 'comment',
  issue,
  key,
  body,
});
const apply = (...changes: readonly CommentChange[]) =>
  applyPlan({ changes, reasons: [] }, connected(github, null));
const bodies = () =>
  [...github.repository().comments.values()].map(({ body }) => (body ?? '').split('\n')[1]);
const post = { method: 'POST', route: '/repos/{owner}/{repo}/issues/{issue_number}/comments' };

describe('a comment of ours', () => {
  it('stays one when another run writes it between our look and our write', async () => {
    await apply(change('response', 'first'));
    github.faults.add({
      match: { ...post, nth: 1 },
      do: 'before',
      act: async () => void (await apply(change('correlation', 'theirs'))),
    });
    const done = await apply(change('response', 'second'), change('correlation', 'ours'));
    expect(done.map(({ outcome }) => outcome)).toEqual(['updated', 'created']);
    expect(bodies()).toEqual(['second', 'theirs']);
    await apply(change('response', 'second'), change('correlation', 'ours'));
    expect(bodies()).toEqual(['second', 'ours']);
  });

  it('is looked for again when the reply to its creation was lost', async () => {
    for (const key of ['response', 'correlation'])
      github.faults.add({ match: { ...post, body: `:${key} ` }, do: 'apply-then-drop' });
    await apply(change('response', 'one'), change('correlation', 'two'));
    expect(bodies()).toEqual(['one', 'two']);
  });

  it('is as it was written when the reply to its edit was lost, and is not edited once more', async () => {
    await apply(change('response', 'one'));
    const repository = connected(github, null);
    github.faults.add({ match: { method: 'PATCH', nth: 1 }, do: 'apply-then-drop' });
    const run = (body: string) =>
      applyPlan({ changes: [change('response', body)], reasons: [] }, repository);
    expect((await run('two')).map(({ outcome }) => outcome)).toEqual(['updated']);
    expect((await run('two')).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect((await run('three')).map(({ outcome }) => outcome)).toEqual(['updated']);
    expect((await run('three')).map(({ outcome }) => outcome)).toEqual(['unchanged']);
    expect(bodies()).toEqual(['three']);
  });
});
