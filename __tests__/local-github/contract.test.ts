import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../src/local-github/local-github.js';
import { octokitOf, watchedGitHub } from '../support/local-github.js';
import { openapiContract, validateWebhook } from '../support/openapi-contract.js';

const contract = openapiContract();
const exchange = (parts: Partial<Exchange>): Exchange => ({
  method: 'GET',
  route: '/repos/{owner}/{repo}/labels/{name}',
  params: { owner: 'acme', repo: 'shop', name: 'bug' },
  query: new URLSearchParams(),
  requestBody: undefined,
  status: 200,
  responseBody: {
    id: 1,
    node_id: 'x',
    url: 'https://api.github.com/x',
    name: 'bug',
    description: null,
    color: 'd73a4a',
    default: true,
  },
  accept: 'application/json',
  ...parts,
});

describe('the referee', () => {
  it('has nothing against a right exchange', () => {
    expect(contract.problemsOf(exchange({}))).toEqual([]);
  });

  it.each<[string, Partial<Exchange>, RegExp]>([
    [
      'an unknown query parameter',
      { query: new URLSearchParams({ colour: 'red' }) },
      /unknown parameter colour/,
    ],
    ['a missing field of an answer', { responseBody: { id: 1 } }, /required property/],
    [
      'a wrong type in an answer',
      { responseBody: { ...(exchange({}).responseBody as object), default: 'yes' } },
      /default must be boolean/,
    ],
    ['a missing answer', { responseBody: undefined }, /body is missing/],
    ['a status that is not described', { status: 202 }, /status 202 is not described/],
    [
      'an unknown field of a body',
      { method: 'PATCH', requestBody: { new_name: 'x', titel: 'y' } },
      /unknown field titel/,
    ],
    [
      'a body where none is described',
      { method: 'DELETE', status: 204, responseBody: undefined, requestBody: { force: true } },
      /none is described/,
    ],
    [
      'a wrong query value',
      {
        route: '/repos/{owner}/{repo}/issues',
        responseBody: [],
        query: new URLSearchParams({ state: 'opened' }),
      },
      /query state/,
    ],
    [
      'a wrong body value',
      {
        method: 'POST',
        route: '/repos/{owner}/{repo}/issues',
        status: 422,
        responseBody: { message: 'x', documentation_url: 'y' },
        requestBody: { title: 'x', body: 5 },
      },
      /^$/,
    ],
    [
      'a route out of the subset',
      { route: '/repos/{owner}/{repo}/forks' },
      /not in the described subset/,
    ],
  ])('catches %s', (_, parts, problem) => {
    const problems = contract.problemsOf(exchange(parts));
    if (problem.source === '^$') expect(problems).toEqual([]);
    else expect(problems.join('\n')).toMatch(problem);
  });

  it('catches a payload that is not as described', () => {
    expect(validateWebhook('issues', 'labeled', { action: 'labeled' }).join('\n')).toMatch(
      /required property 'issue'/,
    );
    expect(validateWebhook('issues', 'pondered', {})).toEqual([
      'issues-pondered: not in the described subset',
    ]);
  });

  it('watches a live server', async () => {
    const github = await watchedGitHub();
    await octokitOf(github, 'ana-token').request('GET /repos/acme/shop/issues?stat=open');
    expect(github.violations()).toEqual([
      'GET /repos/{owner}/{repo}/issues 200: query: unknown parameter stat',
    ]);
    await github.close();
  });
});
