import { startOfDay } from '../../src/time/instant.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  octokitOf,
  refusalOf,
  watchedGitHub,
  type WatchedGitHub,
} from '../support/local-github.js';

const repo = { owner: 'acme', repo: 'shop' };

describe('the manners of the server', () => {
  let github: WatchedGitHub;
  let token: string;
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${github.url}${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
  beforeAll(async () => {
    github = await watchedGitHub();
    token = github.addToken({ login: 'ana', value: 'limited' });
    for (let number = 1; number <= 5; number += 1)
      await github
        .as('ana')
        .createIssue({ title: `Issue ${number}`, at: startOfDay(`2026-03-0${number}`) });
  });
  afterAll(() => github.close());

  it('an unchanged answer is 304 and costs nothing', async () => {
    const first = await get('/repos/acme/shop/issues');
    const etag = first.headers.get('etag') ?? '';
    const remaining = first.headers.get('x-ratelimit-remaining');
    await first.text();
    const second = await get('/repos/acme/shop/issues', { 'if-none-match': etag });
    expect([
      second.status,
      second.headers.get('x-ratelimit-remaining'),
      await second.text(),
    ]).toEqual([304, remaining, '']);
    await github.as('ana').comment(1, 'news');
    expect((await get('/repos/acme/shop/issues', { 'if-none-match': etag })).status).toBe(200);
  });

  it('pages with Link, also below /api/v3', async () => {
    const page = await get('/api/v3/repos/acme/shop/issues?per_page=2&page=2');
    const base = `${github.url}/api/v3/repos/acme/shop/issues?per_page=2`;
    expect(page.headers.get('link')).toBe(
      `<${base}&page=1>; rel="prev", <${base}&page=3>; rel="next", <${base}&page=3>; ` +
        `rel="last", <${base}&page=1>; rel="first"`,
    );
    const all = await octokitOf(github, token).paginate('GET /repos/{owner}/{repo}/issues', {
      ...repo,
      per_page: 2,
    });
    expect(all.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  });

  it('sorts and filters', async () => {
    const { issues } = octokitOf(github, token).rest;
    const numbers = async (query: object): Promise<number[]> =>
      (await issues.listForRepo({ ...repo, ...query })).data.map(({ number }) => number);
    expect(await numbers({ sort: 'created', direction: 'asc' })).toEqual([1, 2, 3, 4, 5]);
    expect(await numbers({ since: '2026-03-04T00:00:00Z' })).toEqual([5, 4]);
    expect(await numbers({ creator: 'ben' })).toEqual([]);
  });

  it('says what is left, and stops when nothing is', async () => {
    github.setRateLimit(token, { remaining: 1, reset: '2026-03-02T09:50:00Z' });
    const last = await get('/rate_limit');
    expect(await last.json()).toMatchObject({
      rate: { limit: 5000, remaining: 1, reset: Date.parse('2026-03-02T09:50:00Z') / 1000 },
    });
    const refused = await get('/repos/acme/shop');
    expect([
      refused.status,
      refused.headers.get('x-ratelimit-remaining'),
      refused.headers.get('date'),
    ]).toEqual([403, '0', 'Mon, 02 Mar 2026 09:00:00 GMT']);
    expect(((await refused.json()) as { readonly message: string }).message).toMatch(
      /^API rate limit exceeded for user ID/,
    );
    github.clock.set('2026-03-02T09:50:00Z');
    expect((await get('/repos/acme/shop')).status).toBe(200);
  });

  it('explains a refusal', async () => {
    const { issues } = octokitOf(github, token).rest;
    const long = await refusalOf(
      issues.createComment({ ...repo, issue_number: 1, body: 'x'.repeat(65_537) }),
    );
    expect(long).toMatchObject({
      status: 422,
      message: 'Validation Failed',
      errors: [
        {
          resource: 'IssueComment',
          field: 'data',
          message: 'Body is too long (maximum is 65536 characters)',
        },
      ],
    });
    expect(
      (await issues.createComment({ ...repo, issue_number: 1, body: '𝕏'.repeat(65_536) })).status,
    ).toBe(201);
    expect(await refusalOf(issues.createLabel({ ...repo, name: 'bug' }))).toMatchObject({
      status: 422,
      errors: [{ resource: 'Label', code: 'already_exists', field: 'name' }],
    });
    expect(await refusalOf(issues.get({ ...repo, issue_number: 99 }))).toMatchObject({
      status: 404,
      message: 'Not Found',
    });
    const broken = await fetch(`${github.url}/repos/acme/shop/issues`, {
      method: 'POST',
      body: '{',
      headers: { authorization: `token ${token}` },
    });
    expect([broken.status, await broken.json()]).toEqual([
      400,
      {
        message: 'Problems parsing JSON',
        documentation_url: 'https://docs.github.com/rest',
        status: '400',
      },
    ]);
    expect(broken.headers.get('x-github-request-id')).toMatch(/^LOCAL:/);
  });

  it('keeps account of its calls', async () => {
    github.forgetCalls();
    await octokitOf(github, token).rest.issues.createComment({
      ...repo,
      issue_number: 1,
      body: 'x',
    });
    expect(github.calls()).toEqual([
      {
        method: 'POST',
        route: '/repos/{owner}/{repo}/issues/{issue_number}/comments',
        path: '/repos/acme/shop/issues/1/comments',
        status: 201,
        write: true,
        applied: true,
        login: 'ana',
      },
    ]);
  });
});
