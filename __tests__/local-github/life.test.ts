import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  octokitOf,
  refusalOf,
  watchedGitHub,
  type WatchedGitHub,
} from '../support/local-github.js';

const repo = { owner: 'acme', repo: 'shop' };

describe('issues and pull requests over time', () => {
  let github: WatchedGitHub;
  beforeEach(async () => {
    github = await watchedGitHub({ webUrl: 'https://github.example' });
    await github
      .as('ana')
      .commit({ files: { 'doc.md': 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n' }, message: 'Start' });
  });
  afterEach(() => github.close());

  it('an issue keeps its history, in the time it happened', async () => {
    const ana = github.as('ana');
    const { number } = await ana.createIssue({ title: 'Slow', at: '2026-03-01T10:00:00Z' });
    await ana.label(number, 'incident', { at: '2026-03-01T10:05:00Z' });
    await ana.comment(number, 'looking', { at: '2026-03-01T10:03:00Z' });
    await ana.editIssue(number, { title: 'Checkout slow', at: '2026-03-01T10:06:00Z' });
    const { number: other } = await github.as('ben').createIssue({
      title: 'Same?',
      body: `see #${number} and again acme/shop#${number}`,
      at: '2026-03-01T10:07:00Z',
    });
    const { sha } = await ana.commit({
      files: { 'x.md': 'x' },
      message: `Undo\n\nFixes #${number}`,
      at: '2026-03-01T10:08:00Z',
    });
    const { data } = await octokitOf(github, 'ana-token').rest.issues.listEventsForTimeline({
      ...repo,
      issue_number: number,
    });
    const told = data.map((entry) => [
      (entry as { created_at: string }).created_at.slice(11, 16),
      entry.event,
    ]);
    expect(told).toEqual([
      ['10:03', 'commented'],
      ['10:05', 'labeled'],
      ['10:06', 'renamed'],
      ['10:07', 'cross-referenced'],
      ['10:08', 'referenced'],
      ['10:08', 'closed'],
    ]);
    expect(data[3]).toMatchObject({
      actor: { login: 'ben' },
      source: {
        issue: { number: other, html_url: `https://github.example/acme/shop/issues/${other}` },
      },
    });
    expect(data[5]).toMatchObject({ commit_id: sha, state_reason: 'completed' });
    expect(github.violations()).toEqual([]);
  });

  it('a review stands on lines of the diff or not at all', async () => {
    const ana = github.as('ana');
    await ana.editFile('doc.md', (text) => text.replace('b\n', 'B\n'), { branch: 'main' });
    await ana.commit({
      branch: 'work',
      files: { 'doc.md': 'a\nB\nc\nd\ne\nf\ng\nh\nI\nj\n' },
      message: 'Change',
    });
    const { number } = await ana.openPull({ title: 'Work', head: 'work' });
    const { pulls } = octokitOf(github, github.actionsToken()).rest;
    const comment = (line: number, path = 'doc.md'): Promise<unknown> =>
      pulls.createReview({
        ...repo,
        pull_number: number,
        event: 'COMMENT',
        body: 'x',
        comments: [{ path, line, body: 'here' }],
      });
    expect(await refusalOf(comment(2))).toMatchObject({
      status: 422,
      message: 'Unprocessable Entity',
      errors: ['Line could not be resolved'],
    });
    expect(await refusalOf(comment(9, 'other.md'))).toMatchObject({
      status: 422,
      errors: ['Path could not be resolved'],
    });
    expect((await pulls.listReviews({ ...repo, pull_number: number })).data).toEqual([]);
    await comment(9);
    const line = async (): Promise<unknown> =>
      (await pulls.listReviewComments({ ...repo, pull_number: number })).data.map((entry) => [
        entry.line,
        entry.position,
      ]);
    expect(await line()).toEqual([[9, 5]]);
    await ana.editFile('doc.md', (text) => text.replace('I', 'changed'), { branch: 'work' });
    expect(await line()).toEqual([[null, null]]);
    const own = octokitOf(github, 'ana-token').rest.pulls.createReview({
      ...repo,
      pull_number: number,
      event: 'APPROVE',
    });
    expect(await refusalOf(own)).toMatchObject({
      status: 422,
      errors: ['Can not approve your own pull request'],
    });
  });

  it('refuses duplicates, empty pull requests and conflicts', async () => {
    const ana = github.as('ana');
    const { pulls } = octokitOf(github, 'ana-token').rest;
    await ana.createBranch('empty');
    const none = await refusalOf(
      pulls.create({ ...repo, title: 'x', head: 'empty', base: 'main' }),
    );
    expect(none).toMatchObject({
      status: 422,
      message: 'Validation Failed',
      errors: [{ message: 'No commits between main and empty' }],
    });
    await ana.commit({ branch: 'work', files: { 'doc.md': 'mine\n' }, message: 'Mine' });
    const { number } = await ana.openPull({ title: 'Work', head: 'work' });
    const twice = await refusalOf(
      pulls.create({ ...repo, title: 'x', head: 'work', base: 'main' }),
    );
    expect(twice.errors).toMatchObject([
      { message: 'A pull request already exists for acme:work.' },
    ]);
    await ana.commit({ files: { 'doc.md': 'theirs\n' }, message: 'Theirs' });
    expect((await pulls.get({ ...repo, pull_number: number })).data).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
    });
    expect(await refusalOf(pulls.merge({ ...repo, pull_number: number }))).toMatchObject({
      status: 405,
    });
  });

  it('merges two edits of one file, and the diff stays what it was', async () => {
    const ana = github.as('ana');
    await ana.commit({
      branch: 'work',
      files: { 'doc.md': 'A\nb\nc\nd\ne\nf\ng\nh\ni\nj\n' },
      message: 'Top',
    });
    const { number } = await ana.openPull({ title: 'Top', head: 'work' });
    await ana.editFile('doc.md', (text) => text.replace('j', 'J'));
    await ana.merge(number);
    const { repos, pulls } = octokitOf(github, 'ana-token').rest;
    const { data } = await repos.getContent({
      ...repo,
      path: 'doc.md',
      mediaType: { format: 'raw' },
    });
    expect(data).toBe('A\nb\nc\nd\ne\nf\ng\nh\ni\nJ\n');
    expect(
      (await pulls.listFiles({ ...repo, pull_number: number })).data.map(
        ({ additions, deletions }) => [additions, deletions],
      ),
    ).toEqual([[1, 1]]);
  });

  it('answers the graph: deployments with statuses, issues by alias, partial errors', async () => {
    const ana = github.as('ana');
    await ana.createIssue({ title: 'One' });
    const { id } = await ana.deployment({
      ref: 'main',
      environment: 'production',
      at: '2026-03-01T10:00:00Z',
    });
    await ana.deploymentStatus(id, { state: 'in_progress', at: '2026-03-01T10:01:00Z' });
    await ana.deploymentStatus(id, {
      state: 'failure',
      at: '2026-03-01T10:02:00Z',
      logUrl: 'https://ci.example/1',
    });
    await ana.deployment({ ref: 'main', environment: 'staging' });
    const query = `query ($owner: String!, $name: String!, $env: [String!] = ["production"]) {
      repository(owner: $owner, name: $name) {
        deployments(first: 1, environments: $env, orderBy: { field: CREATED_AT, direction: DESC }) {
          nodes { databaseId environment ref { name } ...creator statuses(first: 5) { nodes { state logUrl createdAt } } }
          pageInfo { hasNextPage endCursor }
        }
        i1: issue(number: 1) { state title stateReason }
        i9: issue(number: 9) { state }
      }
    }
    fragment creator on Deployment { creator { login } }`;
    const response = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token ana-token' },
      body: JSON.stringify({ query, variables: { owner: 'acme', name: 'shop' } }),
    });
    expect(await response.json()).toEqual({
      data: {
        repository: {
          deployments: {
            nodes: [
              {
                databaseId: id,
                environment: 'production',
                ref: { name: 'main' },
                creator: { login: 'ana' },
                statuses: {
                  nodes: [
                    {
                      state: 'FAILURE',
                      logUrl: 'https://ci.example/1',
                      createdAt: '2026-03-01T10:02:00Z',
                    },
                    { state: 'IN_PROGRESS', logUrl: null, createdAt: '2026-03-01T10:01:00Z' },
                  ],
                },
              },
            ],
            pageInfo: { hasNextPage: false, endCursor: 'Y3Vyc29yOjA=' },
          },
          i1: { state: 'OPEN', title: 'One', stateReason: null },
          i9: null,
        },
      },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'i9'],
          locations: [{ line: 8, column: 9 }],
          message: 'Could not resolve to an Issue with the number of 9.',
        },
      ],
    });
    const wrong = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: 'token ana-token' },
      body: JSON.stringify({ query: '{ viewer { login shoeSize } }' }),
    });
    expect(await wrong.json()).toMatchObject({
      errors: [
        {
          message: "Field 'shoeSize' doesn't exist on type 'User'",
          extensions: { code: 'undefinedField' },
        },
      ],
    });
    const forbidden = await fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `token ${github.actionsToken({ contents: 'read' })}` },
      body: JSON.stringify({
        query:
          '{ repository(owner: "acme", name: "shop") { deployments(first: 1) { nodes { databaseId } } } }',
      }),
    });
    expect(await forbidden.json()).toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });
});
