/** Real answers of GitHub, recorded by the makers of its clients, read by our readers and writers. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { githubReader } from '../../src/github/read.js';
import { githubWriter } from '../../src/github/write.js';
import type { RepositoryReader, RepositoryWriter } from '../../src/repository/repository.js';
import { scripted } from '../support/scripted-fetch.js';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const folder = fileURLToPath(
  new URL('../../node_modules/@octokit/fixtures/scenarios/api.github.com/', import.meta.url),
);
const owner = 'octokit-fixture-org';
const sha = `${'0'.repeat(39)}1`;

/** A repository that answers as it did when the scenario was recorded, each answer once and in order. */
function replay(scenario: string, repo: string) {
  const left = JSON.parse(
    readFileSync(`${folder}${scenario}/normalized-fixture.json`, 'utf8'),
  ) as Recorded[];
  const seen: string[] = [];
  const { client } = scripted((request) => {
    const path = pathOf(request.path);
    const fits = (call: Recorded): boolean =>
      call.method.toUpperCase() === request.method && pathOf(call.path) === path;
    // Pages differ in their query alone, and ours are larger than the recorded ones.
    const exact = left.findIndex((call) => fits(call) && call.path === request.path);
    const at = exact >= 0 ? exact : left.findIndex(fits);
    const [call] = at < 0 ? [] : left.splice(at, 1);
    if (!call) return { status: 404, json: { message: 'Not Found' } };
    seen.push(`${request.method} ${templateOf(path)} ${call.status}`);
    const { link } = call.headers;
    return {
      status: call.status,
      ...(call.status !== 204 && { json: call.response }),
      ...(link !== undefined && { headers: { link } }),
    };
  });
  const place = { owner, repo };
  return { reader: githubReader(client, place), writer: githubWriter(client, place), seen };
}

const pathOf = (path: string): string =>
  decodeURIComponent(path.split('?')[0] ?? '').replace(/\/$/, '');

function templateOf(path: string): string {
  return path
    .replace(/^\/repos\/[^/]+\/[^/]+|^\/repositories\/\d+/, '/repos/{owner}/{repo}')
    .replace(/\/contents\/.+/, '/contents/{path}')
    .replace(/\/git\/refs\/.+/, '/git/refs/{ref}')
    .replace(/\/issues\/\d+/, '/issues/{issue_number}');
}

interface Reading {
  readonly scenario: string;
  readonly repo?: string;
  readonly act: (reader: RepositoryReader, writer: RepositoryWriter) => Promise<unknown>;
  readonly answer: unknown;
}

const refusal = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => 'accepted',
    (error: unknown) => (error instanceof UserError ? error.problems[0]?.code : error),
  );

const readings: readonly Reading[] = [
  {
    scenario: 'get-repository',
    repo: 'hello-world',
    act: (reader) => reader.repository(),
    answer: expect.objectContaining({ fullName: `${owner}/hello-world`, defaultBranch: 'master' }),
  },
  {
    scenario: 'paginate-issues',
    act: async (reader) => (await reader.issues({ state: 'open' })).map(({ number }) => number),
    answer: Array.from({ length: 13 }, (_, index) => index + 1),
  },
  {
    scenario: 'get-content',
    repo: 'hello-world',
    act: (reader) => reader.directory(''),
    answer: [expect.objectContaining({ path: 'README.md' })],
  },
  {
    scenario: 'labels',
    act: async (reader) => (await reader.labels()).map(({ name }) => name),
    answer: expect.arrayContaining(['bug', 'wontfix']),
  },
  {
    scenario: 'labels',
    act: (_, writer) =>
      writer.createLabel({ name: 'test-label', color: '663399', description: '' }),
    answer: undefined,
  },
  {
    scenario: 'errors',
    act: (_, writer) =>
      refusal(writer.createLabel({ name: 'foo', color: 'invalid', description: '' })),
    answer: expect.stringMatching(/^PM\d/),
  },
  {
    scenario: 'add-labels-to-issue',
    act: async (_, writer) => {
      const made = await writer.createIssue({
        title: 'Issue without a label',
        body: '',
        labels: [],
        assignees: [],
      });
      await writer.addLabels(made.number, ['Foo', 'bAr', 'baZ']);
      return made.number;
    },
    answer: 1,
  },
  {
    scenario: 'git-refs',
    act: async (_, writer) => {
      await writer.createBranch('test', sha);
      await writer.moveBranch('test', sha);
      return 'moved';
    },
    answer: 'moved',
  },
];

const installed = existsSync(folder);

(installed ? describe : describe.skip)('recorded answers', () => {
  const counted = new Map<string, number>();

  it.each(readings)('$scenario', async ({ scenario, repo = scenario, act, answer }) => {
    const { reader, writer, seen } = replay(scenario, repo);
    const found = await act(reader, writer);
    expect(found).toEqual(answer);
    for (const call of seen) counted.set(call, (counted.get(call) ?? 0) + 1);
  });

  it('counts what was read, by route', () => {
    expect(Object.fromEntries([...counted].sort())).toMatchInlineSnapshot(`
      {
        "GET /repos/{owner}/{repo} 200": 1,
        "GET /repos/{owner}/{repo}/contents 200": 1,
        "GET /repos/{owner}/{repo}/issues 200": 5,
        "GET /repos/{owner}/{repo}/labels 200": 1,
        "PATCH /repos/{owner}/{repo}/git/refs/{ref} 200": 1,
        "POST /repos/{owner}/{repo}/git/refs 201": 1,
        "POST /repos/{owner}/{repo}/issues 201": 1,
        "POST /repos/{owner}/{repo}/issues/{issue_number}/labels 200": 1,
        "POST /repos/{owner}/{repo}/labels 201": 1,
        "POST /repos/{owner}/{repo}/labels 422": 1,
      }
    `);
  });
});
