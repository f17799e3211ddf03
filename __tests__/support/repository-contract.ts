/**
 * What every repository behind the port must do, in one suite: it runs against the in-memory repository and against the
 * adapter on the local GitHub, so that neither can lie about the other.
 */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  NotFastForwardError,
  NotFoundError,
  RefExistsError,
  ReviewLineError,
  UserError,
} from '../../src/errors.js';
import type {
  Annotation,
  ReactionContent,
  RepositoryReader,
  RepositoryWriter,
} from '../../src/repository/repository.js';

/** A repository `acme/shop` with one commit that holds `README.md`; maya may write, jon may read; no issue yet. */
export interface ContractWorld {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  readonly people: ContractPeople;
  close(): Promise<void>;
}

/** What happens beside us. */
export interface ContractPeople {
  openIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  }): Promise<number>;
  comment(issue: number, body: string): Promise<number>;
  react(comment: number, content: ReactionContent): Promise<void>;
  rename(issue: number, title: string): Promise<void>;
  lock(issue: number): Promise<void>;
  commit(branch: string, path: string, text: string): Promise<string>;
  merge(pull: number): Promise<string>;
  closePull(pull: number): Promise<void>;
  deploy(deployment: {
    readonly ref: string;
    readonly environment: string;
    readonly states: readonly string[];
  }): Promise<number>;
  release(tag: string): Promise<void>;
  run(path: string): Promise<void>;
}

export interface ContractSubject {
  readonly name: string;
  readonly start: () => Promise<ContractWorld>;
  /** Lets a workflow's token comment on a locked issue; GitHub refuses that. */
  readonly lenientLocks?: boolean;
}

export const readme =
  Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n') + '\n';

async function stopOf(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('expected a stop');
}

export function repositoryContract({ name, start, lenientLocks = false }: ContractSubject): void {
  describe(`the port on ${name}`, () => {
    let world: ContractWorld;
    beforeEach(async () => {
      world = await start();
    });
    afterEach(() => world.close());

    const incident = () =>
      world.people.openIssue({
        title: 'Checkout returns 502',
        body: 'Since 14:00.',
        labels: ['incident'],
      });
    const tip = async () => (await world.reader.branch('main'))?.sha ?? '';

    /** A branch with one changed file and a pull request from it. */
    const propose = async (files: readonly { readonly path: string; readonly text: string }[]) => {
      const { sha } = await world.writer.createCommit({
        parent: await tip(),
        message: 'Add a postmortem',
        files,
      });
      await world.writer.createBranch('after-action/incident-1', sha);
      return world.writer.createPullRequest({
        title: 'Postmortem',
        body: 'Please read.',
        head: 'after-action/incident-1',
        base: 'main',
        draft: false,
      });
    };

    describe('issues and comments', () => {
      it('reads who and where', async () => {
        expect((await world.reader.identity()).login).toBe('github-actions[bot]');
        expect(await world.reader.repository()).toMatchObject({
          owner: 'acme',
          name: 'shop',
          fullName: 'acme/shop',
          defaultBranch: 'main',
          private: false,
          archived: false,
        });
        expect(await world.reader.permission('maya')).toBe('write');
        expect(['read', 'none']).toContain(await world.reader.permission('jon'));
        expect(['read', 'none']).toContain(await world.reader.permission('stranger'));
      });

      it('reads an issue that somebody opened', async () => {
        const number = await incident();
        const issue = await world.reader.issue(number);
        expect(issue).toMatchObject({
          number,
          title: 'Checkout returns 502',
          body: 'Since 14:00.',
          state: 'open',
          stateReason: null,
          closedAt: null,
          labels: ['incident'],
          assignees: [],
          isPullRequest: false,
          locked: false,
          author: { login: 'maya', type: 'User' },
        });
        expect(issue.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        expect(issue.url).toMatch(new RegExp(`/acme/shop/issues/${number}$`));
        expect(
          (await world.reader.issueEvents(number)).filter(({ event }) => event === 'labeled'),
        ).toMatchObject([{ label: 'incident', actor: { login: 'maya' } }]);
      });

      it('says that there is no such issue', async () => {
        expect(await stopOf(world.reader.issue(999))).toBeInstanceOf(NotFoundError);
        expect(await stopOf(world.reader.comments(999))).toBeInstanceOf(NotFoundError);
        expect((await stopOf(world.writer.createComment(999, 'x'))).code).toBe('PM104');
      });

      it('creates, edits, lists and deletes comments', async () => {
        const number = await incident();
        const theirs = await world.people.comment(number, 'Looking.');
        const ours = await world.writer.createComment(number, '<!-- marker -->\nOurs');
        expect(ours).toMatchObject({
          body: '<!-- marker -->\nOurs',
          author: { login: 'github-actions[bot]', type: 'Bot' },
          reactions: {},
        });
        expect(
          (await world.reader.comments(number)).map(({ id, author }) => [id, author.login]),
        ).toEqual([
          [theirs, 'maya'],
          [ours.id, 'github-actions[bot]'],
        ]);
        expect(ours.url).toMatch(new RegExp(`/issues/${number}#issuecomment-${ours.id}$`));
        expect((await world.writer.updateComment(ours.id, 'Changed')).body).toBe('Changed');
        expect((await world.reader.comments(number))[1]).toMatchObject({
          id: ours.id,
          body: 'Changed',
          createdAt: ours.createdAt,
        });
        await world.writer.deleteComment(ours.id);
        expect((await world.reader.comments(number)).map(({ id }) => id)).toEqual([theirs]);
        await world.writer.deleteComment(ours.id);
        expect((await stopOf(world.writer.updateComment(ours.id, 'x'))).code).toBe('PM104');
      });

      it('follows comments over pages, lowest id first', async () => {
        const number = await incident();
        for (let index = 0; index < 105; index += 1)
          await world.people.comment(number, `c${index}`);
        const comments = await world.reader.comments(number);
        expect(comments.map(({ body }) => body)).toEqual(
          Array.from({ length: 105 }, (_, index) => `c${index}`),
        );
      });

      it('stores a reaction once', async () => {
        const number = await incident();
        const id = await world.people.comment(number, '/help');
        await world.writer.react(id, 'eyes');
        await world.writer.react(id, 'eyes');
        await world.writer.react(id, '+1');
        expect((await world.reader.comments(number))[0]?.reactions).toEqual({ eyes: 1, '+1': 1 });
      });

      it('says who left which reaction, oldest first', async () => {
        const number = await incident();
        const { id } = await world.writer.createComment(number, 'Who leads?');
        expect(await world.reader.reactors(id, 'rocket')).toEqual([]);
        await world.writer.react(id, 'eyes');
        await world.writer.react(id, 'rocket');
        await world.people.react(id, 'rocket');
        await world.people.react(id, 'rocket');
        await world.people.react(id, 'heart');
        const reactors = await world.reader.reactors(id, 'rocket');
        const self = await world.reader.identity();
        expect(reactors.map(({ user }) => user)).toEqual([self, { login: 'maya', type: 'User' }]);
        expect([...reactors].sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual(reactors);
        expect(reactors.every(({ at }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(at))).toBe(true);
        expect(await world.reader.reactors(id, 'confused')).toEqual([]);
        expect(await world.reader.reactors(999, 'rocket')).toEqual([]);
      });

      it('answers the same of several at once as of one after the other', async () => {
        const [one, two] = [await incident(), await incident()];
        for (const body of ['first', 'second']) await world.people.comment(one, body);
        const id = await world.people.comment(two, 'third');
        await world.people.react(id, 'heart');
        await world.writer.createComment(two, 'ours');
        const both = await Promise.all([world.reader.comments(two), world.reader.comments(one)]);
        expect(both).toEqual([await world.reader.comments(two), await world.reader.comments(one)]);
        expect(both.map((thread) => thread.map(({ body }) => body))).toEqual([
          ['third', 'ours'],
          ['first', 'second'],
        ]);
        const people = await Promise.all(
          ['maya', 'jon', 'stranger'].map((login) => world.reader.permission(login)),
        );
        expect(people[0]).toBe('write');
        expect(people.slice(1).every((word) => word === 'read' || word === 'none')).toBe(true);
      });

      it('refuses comments on a locked issue and texts beyond the limit', async () => {
        const number = await incident();
        expect((await stopOf(world.writer.createComment(number, 'x'.repeat(65_537)))).code).toBe(
          'PM301',
        );
        await world.people.lock(number);
        expect((await world.reader.issue(number)).locked).toBe(true);
        if (!lenientLocks)
          expect((await stopOf(world.writer.createComment(number, 'x'))).code).toBe('PM105');
      });

      it('reads an issue by number only while it is one, and a pull request as both', async () => {
        const number = await incident();
        expect(await stopOf(world.reader.pullRequest(number))).toBeInstanceOf(NotFoundError);
        expect(await stopOf(world.reader.pullRequestFiles(number))).toBeInstanceOf(NotFoundError);
        expect(await stopOf(world.writer.addLabels(999, ['x']))).toBeInstanceOf(NotFoundError);
        expect(await stopOf(world.writer.updateIssue(999, { state: 'closed' }))).toBeInstanceOf(
          NotFoundError,
        );
        expect(await stopOf(world.writer.react(999, 'eyes'))).toBeInstanceOf(NotFoundError);
      });

      it('finds labels and issues whatever the case of the label', async () => {
        const number = await incident();
        await world.writer.addLabels(number, ['INCIDENT']);
        expect((await world.reader.issue(number)).labels).toEqual(['incident']);
        expect(
          (await world.reader.issues({ labels: ['Incident'] })).map((issue) => issue.number),
        ).toEqual([number]);
        await world.writer.removeLabel(number, 'Incident');
        expect((await world.reader.issue(number)).labels).toEqual([]);
      });

      it('opens, finds, changes and closes issues', async () => {
        const number = await incident();
        const created = await world.writer.createIssue({
          title: 'Raise the limit',
          body: '<!-- key -->',
          labels: ['follow-up', 'bug'],
          assignees: ['maya'],
        });
        expect(created).toMatchObject({
          title: 'Raise the limit',
          state: 'open',
          assignees: ['maya'],
          author: { login: 'github-actions[bot]' },
        });
        expect([...created.labels].sort()).toEqual(['bug', 'follow-up']);
        expect((await world.reader.issues({ state: 'all' })).map((issue) => issue.number)).toEqual([
          number,
          created.number,
        ]);
        expect(
          (await world.reader.issues({ labels: ['follow-up'] })).map((issue) => issue.number),
        ).toEqual([created.number]);
        expect(await world.reader.issues({ labels: ['follow-up', 'incident'] })).toEqual([]);
        expect(
          await world.writer.updateIssue(created.number, {
            state: 'closed',
            stateReason: 'not_planned',
            title: 'Raise it',
          }),
        ).toMatchObject({ state: 'closed', stateReason: 'not_planned', title: 'Raise it' });
        expect((await world.reader.issue(created.number)).closedAt).not.toBeNull();
        expect(await world.reader.issues({ labels: ['follow-up'] })).toEqual([]);
        expect(await world.reader.issues({ labels: ['follow-up'], state: 'closed' })).toHaveLength(
          1,
        );
        expect(await world.writer.updateIssue(created.number, { state: 'open' })).toMatchObject({
          state: 'open',
          closedAt: null,
        });
        const events = (await world.reader.issueEvents(created.number)).map(({ event }) => event);
        expect(events).toEqual(expect.arrayContaining(['closed', 'reopened', 'renamed']));
      });

      it('adds and removes labels and people, as often as it is asked', async () => {
        const number = await incident();
        await world.writer.createLabel({ name: 'sev1', color: 'b60205', description: 'Everybody' });
        await world.writer.createLabel({ name: 'SEV1', color: 'b60205', description: 'Everybody' });
        await world.writer.addLabels(number, ['sev1', 'new-label']);
        await world.writer.addLabels(number, ['sev1']);
        expect([...(await world.reader.issue(number)).labels].sort()).toEqual([
          'incident',
          'new-label',
          'sev1',
        ]);
        expect(
          (await world.reader.labels()).filter((label) => label.name.toLowerCase() === 'sev1'),
        ).toEqual([{ name: 'sev1', color: 'b60205', description: 'Everybody' }]);
        await world.writer.removeLabel(number, 'sev1');
        await world.writer.removeLabel(number, 'sev1');
        expect(await world.writer.addAssignees(number, ['maya'])).toEqual(['maya']);
        expect(await world.writer.addAssignees(number, ['maya', 'stranger'])).not.toContain(
          'stranger',
        );
        expect(await world.reader.issue(number)).toMatchObject({
          labels: ['incident', 'new-label'],
          assignees: ['maya'],
        });
        await world.writer.removeAssignees(number, ['maya']);
        expect((await world.reader.issue(number)).assignees).toEqual([]);
        expect(await world.reader.assignable('maya')).toBe(true);
        expect(await world.reader.assignable('stranger')).toBe(false);
        const events = await world.reader.issueEvents(number);
        expect(events.filter(({ label }) => label === 'sev1').map(({ event }) => event)).toEqual([
          'labeled',
          'unlabeled',
        ]);
        expect(
          events.filter(({ assignee }) => assignee === 'maya').map(({ event }) => event),
        ).toEqual(['assigned', 'unassigned']);
      });

      it('makes an issue a sub-issue of another one, once', async () => {
        const [parent, child] = [await incident(), await incident()];
        expect(await world.reader.subIssues(parent)).toEqual([]);
        await world.writer.addSubIssue(parent, child);
        expect(await world.reader.subIssues(parent)).toEqual([child]);
        expect(await world.reader.issue(child)).toMatchObject({ parent });
        expect(await world.reader.issue(parent)).not.toHaveProperty('parent');
        const listed = await world.reader.issues({ labels: ['incident'], state: 'all' });
        expect(listed.find(({ number }) => number === child)).toMatchObject({ parent });
        await expect(world.writer.addSubIssue(parent, child)).rejects.toBeInstanceOf(UserError);
      });

      it('reads issues by name, and leaves out what is not there', async () => {
        const number = await incident();
        const pull = await propose([{ path: 'postmortems/a.md', text: '# A\n' }]);
        await world.people.merge(pull.number);
        const names = [`acme/shop#${number}`, `ACME/Shop#${pull.number}`, 'acme/shop#9999'];
        const found = await world.reader.namedIssues([...names, 'nobody/nowhere#1', 'no name']);
        expect(Object.keys(found).sort()).toEqual(
          [`acme/shop#${number}`, `acme/shop#${pull.number}`].sort(),
        );
        expect(found[`acme/shop#${number}`]).toEqual(await world.reader.issue(number));
        expect(found[`acme/shop#${pull.number}`]).toMatchObject({
          number: pull.number,
          state: 'closed',
          stateReason: 'completed',
          isPullRequest: true,
        });
      });

      it('tells of a renaming, and leaves comments out of the events', async () => {
        const number = await incident();
        await world.people.comment(number, 'hello');
        await world.people.rename(number, 'Checkout is down');
        const events = await world.reader.issueEvents(number);
        expect(events.find(({ event }) => event === 'renamed')?.rename).toEqual({
          from: 'Checkout returns 502',
          to: 'Checkout is down',
        });
        expect(events.some(({ event }) => event === 'commented')).toBe(false);
        expect(events.map(({ createdAt }) => createdAt)).toEqual(
          events.map(({ createdAt }) => createdAt).toSorted(),
        );
      });
    });

    describe('git', () => {
      it('reads files, folders and branches, and what is not there', async () => {
        const sha = await world.people.commit('main', 'docs/deep/a.md', 'ä\n');
        expect(await world.reader.branch('main')).toEqual({ sha });
        expect(await world.reader.branch('none')).toBeNull();
        expect(await world.reader.file('docs/deep/a.md')).toMatchObject({
          path: 'docs/deep/a.md',
          text: 'ä\n',
        });
        expect(await world.reader.file('docs/deep')).toBeNull();
        expect(await world.reader.file('none.md')).toBeNull();
        expect((await world.reader.directory('')).map(({ path, kind }) => [path, kind])).toEqual([
          ['README.md', 'file'],
          ['docs', 'directory'],
        ]);
        expect(
          (await world.reader.directory('docs')).map(({ path, kind }) => [path, kind]),
        ).toEqual([['docs/deep', 'directory']]);
        expect(await world.reader.directory('none')).toEqual([]);
        // What git itself calls this blob.
        expect((await world.reader.file('docs/deep/a.md'))?.sha).toBe(
          (await world.reader.directory('docs/deep'))[0]?.sha,
        );
      });

      it('lists what lies below a folder, at any depth, and reads the texts by their names', async () => {
        expect(await world.reader.filesBelow('postmortems')).toBeNull();
        await world.people.commit('main', 'postmortems/2026/a.md', '# A\n');
        await world.people.commit('main', 'postmortems/2025/q3/b.md', '# B – ü\n');
        await world.people.commit('main', 'postmortems/c.md', '# C\n');
        const below = await world.reader.filesBelow('postmortems');
        expect(below).toMatchObject({ commit: await tip(), complete: true });
        const files = below?.files ?? [];
        expect(files.map(({ path }) => path)).toEqual([
          'postmortems/2025/q3/b.md',
          'postmortems/2026/a.md',
          'postmortems/c.md',
        ]);
        const texts = await world.reader.blobTexts([
          ...files.map(({ sha }) => sha),
          '0'.repeat(40),
        ]);
        expect(files.map(({ sha }) => texts[sha])).toEqual(['# B – ü\n', '# A\n', '# C\n']);
        expect(Object.keys(texts)).toHaveLength(3);
        const one = await world.reader.file('postmortems/c.md');
        expect(one?.sha).toBe(files[2]?.sha);
        expect(await world.reader.filesBelow('postmortems/c.md')).toBeNull();
        expect((await world.reader.filesBelow('postmortems/2026'))?.files).toHaveLength(1);
        const all = (await world.reader.filesBelow(''))?.files.map(({ path }) => path) ?? [];
        expect(all).toContain('README.md');
        expect(all).toContain('postmortems/c.md');
      });

      it('switches a workflow on and off, as often as it is asked', async () => {
        const file = 'watch.yml';
        expect(await world.reader.workflowState(file)).toBeNull();
        expect((await stopOf(world.writer.switchWorkflow(file, 'disabled'))).kind).toBe('missing');
        await world.people.commit('main', `.github/workflows/${file}`, 'on: workflow_dispatch\n');
        expect(await world.reader.workflowState(file)).toBe('enabled');
        for (const state of ['disabled', 'disabled', 'enabled', 'enabled'] as const) {
          await world.writer.switchWorkflow(file, state);
          expect(await world.reader.workflowState(file)).toBe(state);
          const path = `.github/workflows/${file}`;
          expect(await world.reader.workflows()).toEqual([{ path, state }]);
        }
      });

      it('knows the rules of a branch, and what the server takes', async () => {
        expect(await world.reader.branchRules('after-action/incident-1')).toEqual([]);
        expect((await world.reader.server()).version).toBeNull();
      });

      it('lists runs by what started them', async () => {
        await world.people.run('.github/workflows/deploy.yml');
        const runs = (event: string) =>
          world.reader.workflowRuns({ workflow: 'deploy.yml', event });
        expect((await runs('schedule')).items).toEqual([]);
        expect((await runs('push')).items).toHaveLength(1);
      });

      it('asks for a run of a workflow that is there', async () => {
        const ask = (file: string) =>
          world.writer.dispatchWorkflow(file, 'main', { version: 'v1', key: 'k' });
        expect((await stopOf(ask('deploy.yml'))).kind).toBe('missing');
        await world.people.commit(
          'main',
          '.github/workflows/deploy.yml',
          'on: workflow_dispatch\n',
        );
        expect(await ask('deploy.yml')).toBeUndefined();
      });

      it('takes a merged pull request back by another one, and not one that is open', async () => {
        const opened = await propose([{ path: 'postmortems/a.md', text: 'one\n' }]);
        const asked = { title: 'Revert "A"', body: 'Reverts it\n' };
        const no = await stopOf(world.writer.revertPullRequest(opened.number, asked));
        expect(no.code).toBe('PM640');
        await world.people.merge(opened.number);
        const revert = await world.writer.revertPullRequest(opened.number, asked);
        expect(revert).toMatchObject({ title: 'Revert "A"', state: 'open', draft: false });
        expect(revert.body.trim()).toBe('Reverts it');
        const all = await world.reader.pullRequests({ state: 'all', limit: 5 });
        expect(all.map(({ number }) => number)).toContain(revert.number);
      });

      it('asks for a deployment of a commit, found again by its words', async () => {
        const ref = await tip();
        const environment = 'production';
        const asked = { ref, environment, description: 'key-1: back', requiredContexts: null };
        const made = await world.writer.createDeployment(asked);
        expect(made).toMatchObject({ sha: ref, environment, description: 'key-1: back' });
        const { items } = await world.reader.deployments({});
        expect(items[0]).toMatchObject({ id: made.id, description: 'key-1: back', statuses: [] });
      });

      it('lists commits newest first, cuts and says so', async () => {
        const first = await tip();
        const second = await world.people.commit('main', 'a.txt', '1\n');
        const third = await world.people.commit('main', 'b.txt', '2\n');
        const shas = async (query: Parameters<RepositoryReader['commits']>[0]) =>
          (await world.reader.commits(query)).items.map(({ sha }) => sha);
        expect(await shas({})).toEqual([third, second, first]);
        expect(await shas({ path: 'a.txt' })).toEqual([second]);
        expect(await shas({ ref: second })).toEqual([second, first]);
        expect(await world.reader.commits({ limit: 2 })).toMatchObject({
          items: [{ sha: third }, { sha: second }],
          complete: false,
        });
        expect((await world.reader.commits({ limit: 3 })).complete).toBe(true);
        expect((await world.reader.commits({})).items[0]?.files).toBeUndefined();
      });

      it('keeps to the line of first parents, and says what each merge brought', async () => {
        const first = await tip();
        const opened = await propose([{ path: 'postmortems/a.md', text: 'one\n' }]);
        const second = await world.people.commit('main', 'a.txt', '1\n');
        const late = await world.people.commit(opened.head.ref, 'postmortems/a.md', 'two\n');
        const merge = await world.people.merge(opened.number);
        const third = await world.people.commit('main', 'b.txt', '2\n');
        const { items, complete } = await world.reader.commits({});
        expect(
          items.map(({ sha, merged = [] }) => [sha, merged.map((commit) => commit.sha)]),
        ).toEqual([
          [third, []],
          [merge, [late, opened.head.sha]],
          [second, []],
          [first, []],
        ]);
        expect(complete).toBe(true);
        const { items: three, complete: whole } = await world.reader.commits({ limit: 3 });
        expect([three.map(({ sha }) => sha), whole]).toEqual([[third, merge, second], false]);
        const named = await world.reader.commits({ pulls: true });
        expect(named.items.map(({ pulls }) => pulls?.map(({ number }) => number))).toEqual([
          [],
          [opened.number],
          [],
          [],
        ]);
        expect(named.items[1]).toMatchObject({
          files: [{ path: 'postmortems/a.md', status: 'added', additions: 1 }],
          merged: [{ pulls: [{ title: 'Postmortem' }] }, { pulls: [{ number: opened.number }] }],
        });
        expect(named.items.map(({ files }) => files !== undefined)).toEqual([
          false,
          true,
          false,
          false,
        ]);
        const at = (await world.reader.commit(late))?.committedAt ?? '1970-01-01T00:00:00Z';
        expect((await world.reader.commits({ until: at })).items.map(({ sha }) => sha)).toEqual([
          second,
          first,
        ]);
      });

      it('reads one commit with its patch, and a comparison', async () => {
        const before = await tip();
        const sha = await world.people.commit(
          'main',
          'README.md',
          readme.replace('line 10\n', 'line ten\n'),
        );
        const commit = await world.reader.commit(sha);
        expect(commit).toMatchObject({
          sha,
          parents: [before],
          author: { login: 'maya' },
          files: [{ path: 'README.md', status: 'modified', additions: 1, deletions: 1 }],
        });
        expect(commit?.files?.[0]?.patch).toContain('-line 10\n+line ten');
        expect(await world.reader.commit('0'.repeat(40))).toBeNull();
        expect(await world.reader.compare(before, sha)).toMatchObject({
          status: 'ahead',
          totalCommits: 1,
          commits: [{ sha }],
          files: [{ path: 'README.md' }],
        });
        expect(await world.reader.compare(sha, sha)).toMatchObject({
          status: 'identical',
          totalCommits: 0,
        });
        expect(await world.reader.compare(before, 'nowhere')).toBeNull();
      });

      it('makes commits that nobody sees until a branch points there', async () => {
        const parent = await tip();
        const { sha } = await world.writer.createCommit({
          parent,
          message: 'Add',
          files: [{ path: 'postmortems/a.md', text: 'A\n' }],
        });
        expect(await tip()).toBe(parent);
        await world.writer.createBranch('after-action/incident-1', sha);
        expect(await world.reader.branch('after-action/incident-1')).toEqual({ sha });
        expect(
          await world.reader.file('postmortems/a.md', 'after-action/incident-1'),
        ).toMatchObject({ text: 'A\n' });
        expect(await world.reader.file('README.md', 'after-action/incident-1')).toMatchObject({
          text: readme,
        });
        expect(await world.reader.file('postmortems/a.md')).toBeNull();
        expect(
          await stopOf(world.writer.createBranch('after-action/incident-1', parent)),
        ).toBeInstanceOf(RefExistsError);
      });

      it("moves a branch forwards and never over somebody's work", async () => {
        const parent = await tip();
        const commit = (on: string, text: string) =>
          world.writer.createCommit({
            parent: on,
            message: text,
            files: [{ path: 'postmortems/a.md', text }],
          });
        const first = await commit(parent, 'one\n');
        await world.writer.createBranch('topic', first.sha);
        const second = await commit(first.sha, 'two\n');
        await world.writer.moveBranch('topic', second.sha);
        expect(await world.reader.branch('topic')).toEqual(second);
        const human = await world.people.commit('topic', 'postmortems/a.md', 'human\n');
        const third = await commit(second.sha, 'three\n');
        expect(await stopOf(world.writer.moveBranch('topic', third.sha))).toBeInstanceOf(
          NotFastForwardError,
        );
        expect(await world.reader.branch('topic')).toEqual({ sha: human });
        expect((await stopOf(world.writer.moveBranch('none', third.sha))).code).toBe('PM304');
      });
    });

    describe('pull requests', () => {
      const file = { path: 'postmortems/a.md', text: 'one\ntwo\nthree\n' };

      it('opens one per branch, finds it by head, follows its head, sees it merged', async () => {
        const pull = await propose([file]);
        expect(pull).toMatchObject({
          title: 'Postmortem',
          body: 'Please read.',
          state: 'open',
          merged: false,
          draft: false,
          mergedAt: null,
          mergeCommitSha: null,
          head: { ref: 'after-action/incident-1', repository: 'acme/shop' },
          base: { ref: 'main' },
          author: { login: 'github-actions[bot]' },
        });
        expect(
          (
            await stopOf(
              world.writer.createPullRequest({
                title: 'Again',
                body: '',
                head: 'after-action/incident-1',
                base: 'main',
                draft: false,
              }),
            )
          ).code,
        ).toBe('PM302');
        expect(
          (await world.reader.pullRequests({ head: 'after-action/incident-1' })).map(
            ({ number }) => number,
          ),
        ).toEqual([pull.number]);
        expect(await world.reader.pullRequests({ head: 'other' })).toEqual([]);
        expect(
          await world.writer.updatePullRequest(pull.number, { body: 'Now with facts.' }),
        ).toMatchObject({ body: 'Now with facts.', title: 'Postmortem' });
        await world.writer.addLabels(pull.number, ['postmortem']);
        expect((await world.reader.pullRequest(pull.number)).labels).toEqual(['postmortem']);
        expect((await world.reader.issue(pull.number)).isPullRequest).toBe(true);
        expect(await world.reader.issues({ state: 'all' })).toEqual([]);
        const pushed = await world.people.commit(
          'after-action/incident-1',
          'postmortems/a.md',
          'one\ntwo\n3\n',
        );
        expect((await world.reader.pullRequest(pull.number)).head.sha).toBe(pushed);
        const merge = await world.people.merge(pull.number);
        expect(await world.reader.pullRequest(pull.number)).toMatchObject({
          state: 'closed',
          merged: true,
          mergeCommitSha: merge,
        });
        expect(await world.reader.pullRequests({ head: 'after-action/incident-1' })).toEqual([]);
        expect(
          await world.reader.pullRequests({ head: 'after-action/incident-1', state: 'all' }),
        ).toHaveLength(1);
        expect(
          (await world.reader.pullRequestsOfCommit(merge)).map(({ number }) => number),
        ).toEqual([pull.number]);
        expect((await world.reader.file('postmortems/a.md'))?.text).toBe('one\ntwo\n3\n');
      });

      it('refuses a pull request without a change, and says what is not there', async () => {
        await world.writer.createBranch('empty', await tip());
        expect(
          (
            await stopOf(
              world.writer.createPullRequest({
                title: 'Empty',
                body: '',
                head: 'empty',
                base: 'main',
                draft: false,
              }),
            )
          ).code,
        ).toBe('PM304');
        expect(await stopOf(world.reader.pullRequest(999))).toBeInstanceOf(NotFoundError);
      });

      it('keeps a closed pull request closed', async () => {
        const pull = await propose([file]);
        await world.people.closePull(pull.number);
        expect(await world.reader.pullRequest(pull.number)).toMatchObject({
          state: 'closed',
          merged: false,
        });
      });

      it('lists the files with patches', async () => {
        const pull = await propose([
          file,
          { path: 'README.md', text: readme.replace('line 15\n', 'line fifteen\n') },
        ]);
        const files = await world.reader.pullRequestFiles(pull.number);
        expect(
          files
            .map(({ path, status, additions, deletions }) => [path, status, additions, deletions])
            .toSorted(),
        ).toEqual([
          ['README.md', 'modified', 1, 1],
          ['postmortems/a.md', 'added', 3, 0],
        ]);
        expect(files.find(({ path }) => path === 'postmortems/a.md')?.patch).toBe(
          '@@ -0,0 +1,3 @@\n+one\n+two\n+three',
        );
      });

      it('reviews lines of the diff, and stores nothing when one line is outside', async () => {
        const pull = await propose([
          file,
          { path: 'README.md', text: readme.replace('line 15\n', 'line fifteen\n') },
        ]);
        const review = (lines: readonly (readonly [string, number])[]) =>
          world.writer.createReview(pull.number, {
            commitSha: pull.head.sha,
            body: '<!-- review -->\nTwo findings',
            event: 'COMMENT',
            comments: lines.map(([path, line]) => ({ path, line, body: `at ${line}` })),
          });
        expect(
          await stopOf(
            review([
              ['postmortems/a.md', 1],
              ['README.md', 2],
            ]),
          ),
        ).toBeInstanceOf(ReviewLineError);
        expect(await stopOf(review([['none.md', 1]]))).toBeInstanceOf(ReviewLineError);
        expect(await world.reader.reviews(pull.number)).toEqual([]);
        expect(await world.reader.reviewComments(pull.number)).toEqual([]);
        const stored = await review([
          ['postmortems/a.md', 3],
          ['README.md', 12],
          ['README.md', 18],
        ]);
        expect(stored).toMatchObject({
          state: 'COMMENTED',
          body: '<!-- review -->\nTwo findings',
          commitSha: pull.head.sha,
        });
        await world.writer.updateReview(pull.number, stored.id, '<!-- review -->\nFixed');
        expect((await world.reader.reviews(pull.number)).map(({ id, body }) => [id, body])).toEqual(
          [[stored.id, '<!-- review -->\nFixed']],
        );
        expect(
          (await world.reader.reviewComments(pull.number)).map(({ path, line, body, reviewId }) => [
            path,
            line,
            body,
            reviewId,
          ]),
        ).toEqual([
          ['postmortems/a.md', 3, 'at 3', stored.id],
          ['README.md', 12, 'at 12', stored.id],
          ['README.md', 18, 'at 18', stored.id],
        ]);
        const [first, second] = await world.reader.reviewComments(pull.number);
        await world.writer.updateReviewComment(first?.id ?? 0, 'settled');
        expect(
          (await world.reader.reviewComments(pull.number)).slice(0, 2).map(({ body }) => body),
        ).toEqual(['settled', second?.body]);
      });

      it('publishes checks with any number of annotations', async () => {
        const pull = await propose([file]);
        const annotations = Array.from({ length: 120 }, (_, index): Annotation => ({
          path: file.path,
          startLine: 1,
          endLine: 1,
          level: 'warning',
          title: 't',
          message: `m${index}`,
        }));
        const run = {
          name: 'Postmortem review',
          sha: pull.head.sha,
          conclusion: 'failure' as const,
          title: '120 findings',
          summary: 'Summary',
          annotations,
          externalId: 'abc',
        };
        const created = await world.writer.createCheckRun(run);
        expect(created).toMatchObject({
          name: 'Postmortem review',
          sha: pull.head.sha,
          status: 'completed',
          conclusion: 'failure',
          title: '120 findings',
          externalId: 'abc',
          annotationCount: 120,
        });
        expect(await world.reader.checkRuns(pull.head.sha, 'Postmortem review')).toMatchObject([
          { id: created.id, annotationCount: 120 },
        ]);
        expect(await world.reader.checkRuns(pull.head.sha, 'Other')).toEqual([]);
        expect(
          await world.writer.updateCheckRun(created.id, {
            ...run,
            conclusion: 'success',
            title: 'None',
            annotations: [],
          }),
        ).toMatchObject({ id: created.id, conclusion: 'success', title: 'None' });
      });
    });

    describe('deploys', () => {
      it('lists deployments newest first, with their statuses oldest first', async () => {
        const first = await world.people.deploy({
          ref: 'main',
          environment: 'production',
          states: ['queued', 'success'],
        });
        const staging = await world.people.deploy({
          ref: 'main',
          environment: 'staging',
          states: [],
        });
        const second = await world.people.deploy({
          ref: 'main',
          environment: 'production',
          states: ['failure'],
        });
        const { items, complete } = await world.reader.deployments({});
        expect(complete).toBe(true);
        expect(items.map(({ id }) => id)).toEqual([second, staging, first]);
        expect(items[2]).toMatchObject({
          sha: await tip(),
          ref: 'main',
          environment: 'production',
          statuses: [{ state: 'queued' }, { state: 'success' }],
        });
        expect(
          (await world.reader.deployments({ environments: ['staging'] })).items.map(({ id }) => id),
        ).toEqual([staging]);
        expect(await world.reader.deployments({ limit: 1 })).toMatchObject({
          items: [{ id: second }],
          complete: false,
        });
        // What was live before the window's first one is told as well.
        const since = items[0]?.createdAt ?? '2999-01-01T00:00:00Z';
        const recent = await world.reader.deployments({ since });
        expect([recent.items.map(({ id }) => id), recent.complete]).toEqual([
          [second, staging, first],
          true,
        ]);
        const production = await world.reader.deployments({ since, environments: ['production'] });
        expect(production.items.map(({ id }) => id)).toEqual([second, first]);
      });

      it('lists releases and the runs of a workflow', async () => {
        await world.people.release('v1.4.2');
        expect((await world.reader.releases({})).items).toMatchObject([{ tag: 'v1.4.2' }]);
        await world.people.run('.github/workflows/deploy.yml');
        expect((await world.reader.workflowRuns({ workflow: 'deploy.yml' })).items).toMatchObject([
          { path: '.github/workflows/deploy.yml', conclusion: 'success', branch: 'main' },
        ]);
        expect(
          (await world.reader.workflowRuns({ workflow: '.github/workflows/none.yml' })).items,
        ).toEqual([]);
      });
    });
  });
}
