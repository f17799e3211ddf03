/** Plans carried out on the in-memory repository: found again by marker, stale ground, refused access, races. */
import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../src/jobs/apply.js';
import { type Job, applyJob } from '../../src/jobs/job.js';
import type { Change } from '../../src/jobs/plan.js';
import { UserError } from '../../src/errors.js';
import { settingAt } from '../support/life.js';
import { type InMemoryRepository, inMemoryRepository } from '../support/in-memory-repository.js';

const now = '2026-11-20T15:00:00Z';
const planned = (...changes: readonly Change[]) => ({ changes, reasons: [] });
const onBranch = (seen: string | null, text = 'ours\n'): Change => ({
  kind: 'file',
  branch: 'after-action/x',
  base: 'main',
  path: 'postmortems/x.md',
  text,
  seen,
  message: 'docs: x',
});
const pull: Change = {
  kind: 'pull-request',
  head: 'after-action/x',
  base: 'main',
  title: 'X',
  body: 'text',
  key: 'x',
  labels: ['postmortem'],
  draft: true,
};

function world(): InMemoryRepository {
  const repo = inMemoryRepository();
  repo.humans.openIssue({ title: 'Down', labels: ['incident'] });
  return repo;
}

describe('a label of the repository', () => {
  const label = { name: 'incident', color: 'd73a4a', description: 'Users notice it' };
  const change: Change = { kind: 'repository-label', label };
  const labels = ({ state }: InMemoryRepository) => [...state.labels.values()];

  it('is created once, and one of the same name in another case stays as it is', async () => {
    const repo = inMemoryRepository();
    expect(await applyPlan(planned(change), repo)).toMatchObject([{ outcome: 'created' }]);
    expect(await applyPlan(planned(change), repo)).toMatchObject([{ outcome: 'unchanged' }]);
    const other = { name: 'Incident', color: 'ffffff', description: '' };
    const theirs = inMemoryRepository({ labels: [other] });
    await applyPlan(planned(change), theirs);
    expect(labels(theirs)).toEqual([other]);
  });

  it.each([1, 2, 3])('is there once when the answer to call %i is lost', async (call) => {
    const repo = inMemoryRepository();
    repo.failAt(call, 'lost');
    await applyPlan(planned(change), repo).catch(() => undefined);
    repo.restart();
    await applyPlan(planned(change), repo);
    expect(labels(repo)).toEqual([label]);
  });
});

describe('applyPlan', () => {
  it('edits its own comment in place and leaves others that carry the same marker alone', async () => {
    const repo = world();
    repo.humans.comment(1, '<!-- after-action:response v=1 -->\nforged', 'mallory');
    const body = (text: string): Change => ({
      kind: 'comment',
      issue: 1,
      key: 'response',
      body: text,
    });
    const outcomes = [];
    for (const text of ['one', 'two', 'two'])
      outcomes.push((await applyPlan(planned(body(text)), repo)).map(({ outcome }) => outcome));
    expect(outcomes).toEqual([['created'], ['updated'], ['unchanged']]);
    expect(repo.state.comments.get(1)?.map(({ body: stored }) => stored)).toEqual([
      '<!-- after-action:response v=1 -->\nforged',
      '<!-- after-action:response v=1 -->\ntwo',
    ]);
  });

  it('keeps the oldest of its own duplicates and retires the others', async () => {
    const repo = world();
    for (const text of ['a', 'b', 'c'])
      await repo.writer.createComment(1, `<!-- after-action:response v=1 -->\n${text}`);
    await applyPlan(planned({ kind: 'comment', issue: 1, key: 'response', body: 'new' }), repo);
    expect(repo.state.comments.get(1)?.map(({ body }) => body)).toEqual([
      '<!-- after-action:response v=1 -->\nnew',
    ]);
  });

  it(
    'opens one pull request, leaves its text to people once they edited it, and ' +
      'never opens a closed one again',
    async () => {
      const repo = world();
      const outcome = async () =>
        (await applyPlan(planned(onBranch(null), pull), repo)).map(({ outcome: o }) => o);
      expect(await outcome()).toEqual(['created', 'created']);
      const [number] = [...repo.state.pulls.keys()];
      expect((await applyPlan(planned({ ...pull, body: 'newer' }), repo))[0]?.outcome).toBe(
        'updated',
      );
      repo.humans.editPullRequest(
        number ?? 0,
        `${repo.state.pulls.get(number ?? 0)?.body ?? ''}\nwords of a person`,
      );
      expect((await applyPlan(planned({ ...pull, body: 'newest' }), repo))[0]?.outcome).toBe(
        'unchanged',
      );
      repo.humans.closePullRequest(number ?? 0);
      expect((await applyPlan(planned(pull), repo))[0]).toMatchObject({
        outcome: 'skipped',
        note: expect.stringContaining('closed by a person') as unknown,
      });
      expect(repo.state.pulls.size).toBe(1);
    },
  );

  it('does not write over a file that changed since it was read', async () => {
    const repo = world();
    await applyPlan(planned(onBranch(null)), repo);
    repo.humans.commitFile('after-action/x', 'postmortems/x.md', 'words of a person\n');
    expect((await applyPlan(planned(onBranch('0000')), repo))[0]?.outcome).toBe('stale');
    expect((await repo.reader.file('postmortems/x.md', 'after-action/x'))?.text).toBe(
      'words of a person\n',
    );
  });

  it('reports what is refused and does the rest; a pull request waits for its branch', async () => {
    const repo = world();
    const refusing = {
      reader: repo.reader,
      writer: {
        ...repo.writer,
        createCommit: async () => {
          throw new UserError({ code: 'PM102', message: 'no', remedy: 'add `contents: write`' });
        },
      },
    };
    const done = await applyPlan(
      planned(onBranch(null), pull, { kind: 'comment', issue: 1, key: 'response', body: 'x' }),
      refusing,
    );
    expect(done.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped', 'created']);
  });

  it('stops for a token that died', async () => {
    const repo = world();
    const dead = {
      reader: repo.reader,
      writer: {
        ...repo.writer,
        createComment: async () => {
          throw new UserError({ code: 'PM101', message: 'no', remedy: 'x' });
        },
      },
    };
    await expect(
      applyPlan(planned({ kind: 'comment', issue: 1, key: 'response', body: 'x' }), dead),
    ).rejects.toMatchObject({ code: 'PM101' });
  });

  it('says whom GitHub does not let be assigned, and claims no change', async () => {
    const repo = world();
    const assign = (...add: readonly string[]): Change => ({
      kind: 'assignees',
      issue: 1,
      add,
      remove: [],
    });
    const outcomes = async (change: Change) => {
      const [applied] = await applyPlan(planned(change), repo);
      return [applied?.outcome, applied?.note];
    };
    const note = 'GitHub does not let @eve be assigned here';
    expect(await outcomes(assign('eve'))).toEqual(['skipped', note]);
    expect(await outcomes(assign('eve', 'jon'))).toEqual(['updated', note]);
    expect(await outcomes(assign('JON'))).toEqual(['unchanged', undefined]);
    expect(repo.state.issues.get(1)?.assignees).toEqual(['jon']);
  });

  it('closes a tracking issue that a race doubled, and keeps the first', async () => {
    const repo = world();
    const change: Change = {
      kind: 'tracking-issue',
      key: '1-abc',
      label: 'follow-up',
      title: 'Do it',
      body: 'words',
      labels: [],
      assignees: [],
    };
    await applyPlan(planned(change), repo);
    await repo.writer.createIssue({
      title: 'Do it',
      body: '<!-- after-action:follow-up v=1 key=1-abc -->\nwords',
      labels: ['follow-up'],
      assignees: [],
    });
    expect((await applyPlan(planned(change), repo))[0]).toMatchObject({
      outcome: 'unchanged',
      number: 2,
    });
    expect(repo.state.issues.get(3)).toMatchObject({ state: 'closed', stateReason: 'not_planned' });
  });
});

describe('carryOut', () => {
  const writing: Job<null, string | null, null> = {
    id: 'x',
    description: 'x',
    read: async (reader) => (await reader.file('postmortems/x.md', 'after-action/x'))?.sha ?? null,
    plan: (seen) => ({ plan: planned(onBranch(seen)), output: null }),
  };

  it('reads and plans again when somebody was faster', async () => {
    const repo = world();
    let raced = false;
    const racing = {
      reader: repo.reader,
      writer: {
        ...repo.writer,
        createBranch: async (name: string, sha: string) => {
          if (!raced) repo.humans.commitFile(name, 'postmortems/x.md', 'theirs\n');
          raced = true;
          return repo.writer.createBranch(name, sha);
        },
      },
    };
    const run = await applyJob(writing, null, racing, settingAt(now));
    expect(run.applied.map(({ outcome }) => outcome)).toEqual(['updated']);
  });

  it('gives up with one reason when the ground never stops moving', async () => {
    const repo = world();
    await applyPlan(planned(onBranch(null)), repo);
    let n = 0;
    const restless = {
      reader: repo.reader,
      writer: {
        ...repo.writer,
        moveBranch: async (name: string, sha: string) => {
          n += 1;
          repo.humans.commitFile(name, 'postmortems/x.md', `theirs ${n}\n`);
          return repo.writer.moveBranch(name, sha);
        },
      },
    };
    repo.humans.commitFile('after-action/x', 'postmortems/x.md', 'theirs\n');
    const run = await applyJob(writing, null, restless, settingAt(now));
    expect(run.applied).toMatchObject([{ outcome: 'failed', problems: [{ code: 'PM303' }] }]);
    expect((await repo.reader.file('postmortems/x.md', 'after-action/x'))?.text).toBe('theirs 4\n');
  });
});
