import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  octokitOf,
  refusalOf,
  watchedGitHub,
  type WatchedGitHub,
} from '../support/local-github.js';

const repo = { owner: 'acme', repo: 'shop' };
const one = { ...repo, issue_number: 1 };

describe('who may do what', () => {
  let github: WatchedGitHub;
  beforeAll(async () => {
    github = await watchedGitHub();
    github.addRepository({
      fullName: 'acme/secret',
      private: true,
      collaborators: { ana: 'read' },
    });
    github.addRepository({ fullName: 'acme/old', archived: true, collaborators: { ana: 'admin' } });
    github.addRepository({ fullName: 'acme/quiet', hasIssues: false });
    await github.as('ana').commit({ files: { 'a.md': 'a' }, message: 'a' });
    await github.as('eve').createIssue({ title: 'Broken' });
  });
  afterAll(async () => {
    await github.close();
  });

  it('refuses unknown tokens, and strangers who want to write', async () => {
    expect(await refusalOf(octokitOf(github, 'nonsense').rest.repos.get(repo))).toMatchObject({
      status: 401,
      message: 'Bad credentials',
    });
    expect(
      await refusalOf(octokitOf(github).rest.issues.createComment({ ...one, body: 'x' })),
    ).toMatchObject({ status: 401, message: 'Requires authentication' });
    expect((await octokitOf(github).rest.repos.get(repo)).data.full_name).toBe('acme/shop');
  });

  it('hides private repositories from everybody else', async () => {
    const secret = { owner: 'acme', repo: 'secret' };
    expect(await refusalOf(octokitOf(github, 'eve-token').rest.repos.get(secret))).toMatchObject({
      status: 404,
      message: 'Not Found',
    });
    expect(await refusalOf(octokitOf(github).rest.repos.get(secret))).toMatchObject({
      status: 404,
    });
    expect((await octokitOf(github, 'ana-token').rest.repos.get(secret)).data.private).toBe(true);
  });

  it('lets a person do what their role allows', async () => {
    const eve = octokitOf(github, 'eve-token');
    const ben = octokitOf(github, 'ben-token');
    expect(
      (await eve.rest.issues.createComment({ ...one, body: 'me too' })).data.author_association,
    ).toBe('NONE');
    expect(
      await refusalOf(eve.rest.issues.addLabels({ ...one, labels: ['incident'] })),
    ).toMatchObject({ status: 403, message: 'Must have admin rights to Repository.' });
    expect(
      (await eve.rest.issues.create({ ...repo, title: 'x', labels: ['incident'] })).data.labels,
    ).toEqual([]);
    expect(
      (await ben.rest.issues.addLabels({ ...one, labels: ['incident'] })).data.map(
        ({ name }) => name,
      ),
    ).toEqual(['incident']);
    expect(
      await refusalOf(
        ben.rest.git.createRef({ ...repo, ref: 'refs/heads/x', sha: 'a'.repeat(40) }),
      ),
    ).toMatchObject({ status: 403 });
    expect(
      (await ben.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: 'ben' })).data,
    ).toMatchObject({ permission: 'read', role_name: 'triage' });
    expect(
      (await ben.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: 'eve' })).data
        .permission,
    ).toBe('read');
    expect(
      await refusalOf(
        ben.rest.repos.getCollaboratorPermissionLevel({ ...repo, username: 'nobody' }),
      ),
    ).toMatchObject({ status: 404 });
  });

  it('names the permission that a workflow lacks', async () => {
    const reader = octokitOf(github, github.actionsToken({ contents: 'read', issues: 'read' }));
    const refusal = await refusalOf(reader.rest.issues.createComment({ ...one, body: 'x' }));
    expect(refusal).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
      headers: { 'x-accepted-github-permissions': 'issues=write' },
    });
    expect(
      (await refusalOf(reader.rest.repos.listDeployments(repo))).headers[
        'x-accepted-github-permissions'
      ],
    ).toBe('deployments=read');
    expect(
      (await refusalOf(reader.rest.pulls.list(repo))).headers['x-accepted-github-permissions'],
    ).toBe('pull_requests=read');
    expect((await reader.rest.issues.get(one)).status).toBe(200);
  });

  it('a token for pull requests may comment on these and not on issues', async () => {
    await github.as('ana').commit({ branch: 'b', files: { 'b.md': 'b' }, message: 'b' });
    const { number } = await github.as('ana').openPull({ title: 'b', head: 'b' });
    const token = octokitOf(github, github.actionsToken({ pull_requests: 'write' }));
    expect(
      (await token.rest.issues.createComment({ ...repo, issue_number: number, body: 'x' })).status,
    ).toBe(201);
    expect(await refusalOf(token.rest.issues.createComment({ ...one, body: 'x' }))).toMatchObject({
      status: 403,
    });
  });

  it('GITHUB_TOKEN is github-actions[bot], which GET /user does not know', async () => {
    const bot = octokitOf(github, github.actionsToken());
    expect(await refusalOf(bot.rest.users.getAuthenticated())).toMatchObject({
      status: 403,
      message: 'Resource not accessible by integration',
    });
    expect(await bot.graphql('{ viewer { login databaseId } }')).toEqual({
      viewer: { login: 'github-actions[bot]', databaseId: 41898282 },
    });
    const { data } = await bot.rest.issues.createComment({ ...one, body: 'beep' });
    expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot', id: 41898282 });
  });

  it('only apps write check runs', async () => {
    const sha = github.repository().git.resolve('main') ?? '';
    expect(
      await refusalOf(
        octokitOf(github, 'ana-token').rest.checks.create({ ...repo, name: 'x', head_sha: sha }),
      ),
    ).toMatchObject({ status: 403, message: 'You must authenticate via a GitHub App.' });
  });

  it('locked, archived, disabled, deleted', async () => {
    await github.as('ana').lock(1);
    expect(
      await refusalOf(
        octokitOf(github, 'eve-token').rest.issues.createComment({ ...one, body: 'x' }),
      ),
    ).toMatchObject({ status: 403, message: 'Unable to create comment because issue is locked.' });
    const ana = octokitOf(github, 'ana-token');
    expect(
      await refusalOf(ana.rest.issues.create({ owner: 'acme', repo: 'old', title: 'x' })),
    ).toMatchObject({ status: 403, message: 'Repository was archived so is read-only.' });
    expect(
      await refusalOf(ana.rest.issues.listForRepo({ owner: 'acme', repo: 'quiet' })),
    ).toMatchObject({ status: 410 });
    const issue = github.repository().issues.get(1);
    if (issue) issue.user = null;
    expect((await ana.rest.issues.get(one)).data).toMatchObject({ user: null, body: null });
  });

  it('kept to the description', () => {
    expect(github.violations()).toEqual([]);
  });
});
