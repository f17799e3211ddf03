import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { validateWebhook } from '../support/openapi-contract.js';
import {
  octokitOf,
  refusalOf,
  watchedGitHub,
  type WatchedGitHub,
} from '../support/local-github.js';
import type { NewRepository, WebhookEvent } from '../../src/local-github/local-github.js';

const repo = { owner: 'acme', repo: 'shop' };

describe('the rest of GitHub’s world', () => {
  let github: WatchedGitHub;
  const start = async (options: Partial<NewRepository> = {}): Promise<void> => {
    github = await watchedGitHub({
      repositories: [
        {
          fullName: 'acme/shop',
          collaborators: { ana: 'write', ben: 'triage', rea: 'read' },
          ...options,
        },
      ],
    });
    await github.as('ana').commit({ files: { 'a.txt': 'a\n' }, message: 'Start' });
  };
  const branchWith = async (branch: string, ...files: readonly string[]): Promise<number> => {
    for (const file of files)
      await github.as('ana').commit({ branch, files: { [file]: file }, message: `Add ${file}` });
    return (await github.as('ana').openPull({ title: `Work on ${branch}`, head: branch })).number;
  };
  const lineOf = (ref = 'main'): string[] => {
    const { git } = github.repository();
    const subjects: string[] = [];
    for (let sha = git.resolve(ref); sha !== null; sha = git.commit(sha)?.parents[0] ?? null)
      subjects.push(git.commit(sha)?.message.split('\n')[0] ?? '');
    return subjects;
  };
  const checked = (events: readonly WebhookEvent[]): readonly string[] =>
    events.flatMap(({ name, action, payload }) => validateWebhook(name, action, payload));

  beforeEach(() => start());
  afterEach(async () => {
    expect(github.violations()).toEqual([]);
    await github.close();
  });

  describe('merging', () => {
    it.each([
      ['merge', ['Merge pull request #1 from acme/work', 'Start']],
      ['squash', ['Work on work (#1)', 'Start']],
      ['rebase', ['Add c.txt', 'Add b.txt', 'Start']],
    ] as const)('%s puts its own commits on the base', async (method, line) => {
      const number = await branchWith('work', 'b.txt', 'c.txt');
      const { data } = await octokitOf(github, 'ana-token').rest.pulls.merge({
        ...repo,
        pull_number: number,
        merge_method: method,
      });
      expect(lineOf()).toEqual(line);
      const landed = github.repository().issues.get(number)?.pull?.landed ?? [];
      expect(landed.at(-1)).toBe(data.sha);
      for (const sha of landed)
        expect(
          (
            await octokitOf(github, 'ana-token').rest.repos.listPullRequestsAssociatedWithCommit({
              ...repo,
              commit_sha: sha,
            })
          ).data.map((pull) => pull.number),
        ).toEqual([number]);
    });

    it('a queue asks for the checks of each group, and lands them in one push', async () => {
      const [one, two] = [await branchWith('one', 'b.txt'), await branchWith('two', 'c.txt')];
      const asked = await github.as('ana').enqueue([one, two], { method: 'squash' });
      expect(asked.events.map(({ name, action }) => `${name} ${action ?? ''}`)).toEqual([
        'merge_group checks_requested',
        'merge_group checks_requested',
      ]);
      expect(checked(asked.events)).toEqual([]);
      expect(lineOf()).toEqual(['Start']);
      const landed = await github.as('ana').landQueue();
      expect(lineOf()).toEqual(['Work on two (#2)', 'Work on one (#1)', 'Start']);
      expect(landed.events.map(({ name }) => name)).toEqual([
        'pull_request',
        'pull_request',
        'push',
      ]);
      expect(github.repository().issues.get(two)).toMatchObject({ state: 'closed' });
    });

    it('a rollup merges several pull requests by one', async () => {
      const [one, two] = [await branchWith('one', 'b.txt'), await branchWith('two', 'c.txt')];
      const { number } = await github.as('ana').rollup([one, two]);
      expect(github.repository().issues.get(number)?.body).toContain(' - #1 (Work on one)');
      await github.as('ana').merge(number);
      const head = github.repository().issues.get(number)?.pull?.headSha ?? '';
      expect(lineOf(head).slice(0, 2)).toEqual([
        'Rollup merge of #2 - acme:two',
        'Rollup merge of #1 - acme:one',
      ]);
    });
  });

  describe('rules', () => {
    it('a ruleset refuses pushes, by ref and by file, to the branches of its pattern', async () => {
      await github.close();
      await start({
        rules: [
          { branches: 'release/*', requiresPull: true, refusesCreation: true, bypass: ['acme'] },
        ],
      });
      const ana = octokitOf(github, 'ana-token').rest;
      const sha = github.repository().git.resolve('main') ?? '';
      const ref = 'refs/heads/release/1';
      expect(await refusalOf(ana.git.createRef({ ...repo, ref, sha }))).toMatchObject({
        status: 422,
        message: expect.stringMatching(/^Repository rule violations found\n\nCannot create ref/),
      });
      const owner = octokitOf(github, 'owner-token').rest;
      expect((await owner.git.createRef({ ...repo, ref, sha })).status).toBe(201);
      const file = {
        ...repo,
        path: 'b.txt',
        message: 'b',
        content: 'Yg==',
        branch: 'release/1',
      };
      expect(await refusalOf(ana.repos.createOrUpdateFileContents(file))).toMatchObject({
        status: 409,
        message: expect.stringContaining('Changes must be made through a pull request.'),
      });
      expect((await ana.repos.createOrUpdateFileContents({ ...file, branch: 'main' })).status).toBe(
        201,
      );
      expect((await ana.repos.getBranch({ ...repo, branch: 'release/1' })).data.protected).toBe(
        true,
      );
    });

    it('a required check blocks the merge until each run of that name has passed', async () => {
      await github.close();
      await start({
        rules: [{ kind: 'protection', branches: '~DEFAULT_BRANCH', requiredChecks: ['build'] }],
      });
      const number = await branchWith('work', 'b.txt');
      const ana = octokitOf(github, 'ana-token').rest;
      const state = async (): Promise<unknown> =>
        (await ana.pulls.get({ ...repo, pull_number: number })).data.mergeable_state;
      expect(await state()).toBe('blocked');
      expect(await refusalOf(ana.pulls.merge({ ...repo, pull_number: number }))).toMatchObject({
        status: 405,
        message: 'Required status check "build" is expected.',
      });
      await github.as('ana').jobCheck({ ref: 'work', name: 'build', conclusion: 'failure' });
      await octokitOf(github, github.actionsToken()).rest.checks.create({
        ...repo,
        name: 'build',
        head_sha: github.repository().git.resolve('work') ?? '',
        conclusion: 'success',
      });
      expect(await state()).toBe('clean');
      await github.as('ana').jobCheck({ ref: 'work', name: 'build', conclusion: 'failure' });
      expect(await state()).toBe('blocked');
    });
  });

  describe('identities', () => {
    it('an app writes under its own name, and its checks are its own', async () => {
      const head_sha = github.repository().git.resolve('main') ?? '';
      for (const token of [github.appToken('steward'), github.actionsToken()])
        await octokitOf(github, token).rest.checks.create({ ...repo, name: 'x', head_sha });
      const { data } = await octokitOf(github, 'ana-token').rest.checks.listForRef({
        ...repo,
        ref: 'main',
      });
      expect(data.check_runs.map((run) => run.app?.slug).sort()).toEqual([
        'github-actions',
        'steward',
      ]);
      expect(new Set(data.check_runs.map((run) => run.check_suite?.id)).size).toBe(2);
    });

    it('one answer has another ETag for another token', async () => {
      const tag = async (token: string): Promise<unknown> =>
        (await octokitOf(github, token).rest.repos.get(repo)).headers.etag;
      expect(await tag('ana-token')).toBe(await tag('ana-token'));
      expect(await tag(github.actionsToken())).not.toBe(await tag(github.actionsToken()));
    });

    it('Actions may be forbidden to open pull requests; other apps are not', async () => {
      await github.close();
      await start({ actionsMayOpenPullRequests: false });
      await github.as('ana').commit({ branch: 'b', files: { b: 'b' }, message: 'b' });
      const pull = { ...repo, title: 'b', head: 'b', base: 'main' };
      expect(
        await refusalOf(octokitOf(github, github.actionsToken()).rest.pulls.create(pull)),
      ).toMatchObject({
        status: 403,
        message: 'GitHub Actions is not permitted to create or approve pull requests.',
      });
      expect(
        (await octokitOf(github, github.appToken('steward')).rest.pulls.create(pull)).status,
      ).toBe(201);
    });
  });

  describe('issues', () => {
    it('assigns who may be assigned, and leaves the others out in silence', async () => {
      const { number } = await github.as('ana').createIssue({ title: 'x' });
      const bot = octokitOf(github, github.actionsToken()).rest.issues;
      const { status, data } = await bot.addAssignees({
        ...repo,
        issue_number: number,
        assignees: ['BEN', 'rea', 'nobody-at-all'],
      });
      expect([status, data.assignees?.map(({ login }) => login)]).toEqual([201, ['ben']]);
      expect(
        await refusalOf(bot.create({ ...repo, title: 'y', assignees: ['rea'] })),
      ).toMatchObject({ status: 422, errors: [{ field: 'assignees', value: 'rea' }] });
    });

    it('have a type, which leaves events', async () => {
      const { number } = await github.as('ana').createIssue({ title: 'x' });
      const { data } = await octokitOf(github, 'ana-token').rest.issues.update({
        ...repo,
        issue_number: number,
        type: 'bug',
      });
      expect(data.type).toMatchObject({ name: 'Bug' });
      const typed = await github.as('ana').setType(number, 'Task');
      const untyped = await github.as('ana').setType(number, null);
      expect([typed, untyped].map(({ events }) => events[0]?.action)).toEqual(['typed', 'untyped']);
      expect(checked([...typed.events, ...untyped.events])).toEqual([]);
      const events = await octokitOf(github, 'ana-token').rest.issues.listEvents({
        ...repo,
        issue_number: number,
      });
      expect(events.data.map(({ event }) => event)).toEqual([
        'issue_type_added',
        'issue_type_changed',
        'issue_type_removed',
      ]);
    });

    it('holds a hundred sub-issues', async () => {
      const ana = octokitOf(github, 'ana-token').rest.issues;
      const parent = (await github.as('ana').createIssue({ title: 'Parent' })).number;
      const add = async (): Promise<unknown> => {
        const { number } = await github.as('ana').createIssue({ title: 'Child' });
        const sub_issue_id = github.repository().issues.get(number)?.id ?? 0;
        return ana.addSubIssue({ ...repo, issue_number: parent, sub_issue_id });
      };
      for (let count = 0; count < 100; count += 1) await add();
      expect(await refusalOf(add())).toMatchObject({ status: 422 });
      const { data } = await ana.listSubIssues({ ...repo, issue_number: parent, per_page: 100 });
      expect(data).toHaveLength(100);
    });

    it('says why an issue was closed', async () => {
      const { number } = await github.as('ana').createIssue({ title: 'x' });
      await github.as('ana').close(number, { reason: 'not_planned' });
      const { data } = await octokitOf(github, 'ana-token').rest.issues.listEvents({
        ...repo,
        issue_number: number,
      });
      expect(data.at(-1)).toMatchObject({ event: 'closed', state_reason: 'not_planned' });
    });
  });

  it('notes a workflow that was dispatched', async () => {
    const bot = octokitOf(github, github.actionsToken()).rest.actions;
    const files = { '.github/workflows/sweep.yml': 'on: workflow_dispatch\n' };
    await github.as('ana').commit({ files, message: 'Sweep' });
    const dispatch = { ...repo, workflow_id: 'sweep.yml', ref: 'main', inputs: { issue: '1' } };
    expect((await bot.createWorkflowDispatch(dispatch)).status).toBe(204);
    expect(
      await refusalOf(bot.createWorkflowDispatch({ ...dispatch, ref: 'nowhere' })),
    ).toMatchObject({ status: 422, message: 'No ref found for: nowhere' });
    expect(github.repository().workflowDispatches).toMatchObject([
      { workflow: 'sweep.yml', ref: 'main', inputs: { issue: '1' } },
    ]);
  });

  it('says what an environment is', async () => {
    const bot = octokitOf(github, github.actionsToken()).rest.repos;
    const made = await bot.createDeployment({
      ...repo,
      ref: 'main',
      environment: 'eu',
      production_environment: true,
      transient_environment: false,
    });
    const { data } = await bot.listDeployments(repo);
    expect(made.status).toBe(201);
    expect(data[0]).toMatchObject({ production_environment: true, transient_environment: false });
  });

  it('wants pull_requests: read for the pull requests of a commit', async () => {
    const sha = github.repository().git.resolve('main') ?? '';
    const token = octokitOf(github, github.actionsToken({ contents: 'write' }));
    expect(
      await refusalOf(
        token.rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: sha }),
      ),
    ).toMatchObject({ status: 403 });
  });

  it('GraphQL takes too long, answers in part, or leaves numbers out', async () => {
    await github.close();
    github = await watchedGitHub({ nullDatabaseIds: true });
    await github.as('ana').createIssue({ title: 'x' });
    const ask = async (): Promise<unknown> => {
      const response = await fetch(github.graphqlUrl, {
        method: 'POST',
        headers: { authorization: 'token ana-token' },
        body: JSON.stringify({
          query:
            '{ viewer { login } repository(owner: "acme", name: "shop") { issue(number: 1) { databaseId title } } }',
        }),
      });
      return response.status === 200 ? response.json() : response.status;
    };
    expect(await ask()).toMatchObject({
      data: { repository: { issue: { databaseId: null, title: 'x' } } },
    });
    github.faults.add(
      { match: { route: '/graphql', nth: 1 }, do: 'status', status: 502 },
      { match: { route: '/graphql', body: 'viewer', nth: 2 }, do: 'graphql-error' },
      {
        match: { route: '/graphql', nth: 3 },
        do: 'graphql-error',
        path: ['repository', 'issue'],
        type: 'SERVICE_UNAVAILABLE',
      },
    );
    expect(await ask()).toBe(502);
    expect(await ask()).toEqual({
      errors: [{ message: expect.stringContaining('may be the result of a timeout') }],
    });
    expect(await ask()).toMatchObject({
      data: { viewer: { login: 'ana' }, repository: { issue: null } },
      errors: [{ type: 'SERVICE_UNAVAILABLE', path: ['repository', 'issue'] }],
    });
  });
});
