/**
 * From an empty repository to a merged postmortem: `init`, `doctor`, the first incident, as the workflows that `init`
 * wrote start it.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jobsForEvent } from '../../src/action/job-requests.js';
import { runRequests } from '../../src/action/jobs.js';
import { connect } from '../../src/github/connect.js';
import type { WebhookEvent } from '../../src/local-github/local-github.js';
import {
  cloneWith,
  commitAll,
  emptyFolder,
  filesIn,
  gitAt,
  pin,
  removeClones,
  typedIn,
} from '../support/clones.js';
import { settingAt } from '../support/life.js';
import { octokitOf, shop, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';
import { parseWorkflow, type Permissions, startedJobs } from '../support/workflows.js';

const begin = '2026-11-20T14:00:00Z';
let github: WatchedGitHub;
const usual = { ...process.env };

/** The client asks the process for its server. */
function pointAt({ url, graphqlUrl }: WatchedGitHub): void {
  Object.assign(process.env, { GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: graphqlUrl });
}

beforeAll(async () => {
  github = await watchedGitHub({ now: begin });
});
afterAll(async () => {
  process.env = usual;
  removeClones();
  await github.close();
});

async function doctor(args: readonly string[] = [], token = 'ana-token') {
  pointAt(github);
  const { code, out, err } = await typedIn(
    emptyFolder(),
    ['doctor', '--repo', shop, '--json', ...args],
    {
      env: {
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_TOKEN: token,
      },
    },
  );
  if (out === '') throw new Error(err);
  const lines = JSON.parse(out) as readonly { readonly id: string; readonly state: string }[];
  const of = (state: string) => lines.filter((line) => line.state === state).map(({ id }) => id);
  return { code, no: of('no'), unseen: of('unseen') };
}

/** A workflow writes `pull-requests`, and a token holds `pull_requests`. */
function tokenPermissions(permissions: Permissions) {
  return Object.fromEntries(
    Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]),
  ) as Parameters<WatchedGitHub['actionsToken']>[0];
}

/** What the workflows of the repository do about an event, with the token that they have. */
async function deliver(
  event: WebhookEvent,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const workflows = Object.entries(files)
    .filter(([path]) => path.startsWith('.github/workflows/'))
    .map(([path, text]) => parseWorkflow(path.split('/').at(-1) ?? '', text));
  for (const { command, permissions } of startedJobs(workflows, { event, changedFiles: [] })) {
    const { reader, writer } = connect({
      token: github.actionsToken(tokenPermissions(permissions)),
      repository: shop,
      event: event.payload,
      options: { baseUrl: github.url, graphqlUrl: github.graphqlUrl, notice: () => undefined },
    });
    const wanted = jobsForEvent({
      ...event,
      command: command ?? 'auto',
      issue: '',
      pullRequest: '',
    });
    await runRequests(wanted, {
      repository: { reader, writer },
      context: settingAt(github.clock.now()),
      apply: true,
    });
  }
}

describe('from nothing', () => {
  it('to a postmortem on the default branch', async () => {
    const folder = emptyFolder();
    gitAt(folder, begin, 'init', '-q', '-b', 'main');
    expect((await typedIn(folder, ['init', '--yes'])).code).toBe(0);
    pin(folder);
    commitAll(folder);
    const files = filesIn(folder);
    const ana = github.as('ana');

    await ana.commit({ files: { 'README.md': '# Shop\n' }, message: 'Start' });
    expect(await doctor()).toMatchObject({ code: 1, no: ['label-present', 'workflow-present'] });
    await ana.commit({ files, message: 'Keep incidents' });
    expect(await doctor()).toMatchObject({ code: 1, no: ['label-present'] });
    const [owner = '', repo = ''] = shop.split('/');
    await octokitOf(github, 'ana-token').issues.createLabel({ owner, repo, name: 'incident' });
    const ready = await doctor();
    expect(ready).toMatchObject({ code: 0, no: [] });
    expect(ready.unseen).toContain('pull-requests-allowed');

    github.clock.set('2026-11-20T14:30:00Z');
    const { number, events } = await ana.createIssue({
      title: 'Checkout answers 502',
      body: '### Severity\n\nsev2 - an important part is down\n',
      labels: ['incident'],
    });
    await deliver(events.at(-1) as WebhookEvent, files);
    const comments = [...github.repository().comments.values()].map(({ body }) => body ?? '');
    expect(comments.some((body) => body.startsWith('<!-- after-action:response'))).toBe(true);

    github.clock.set('2026-11-20T15:30:00Z');
    const closed = await ana.close(number);
    await deliver(closed.events.at(-1) as WebhookEvent, files);
    const [pull] = await readerOf().pullRequests({ state: 'all' });
    expect(pull?.head.ref).toBe(`after-action/incident-${number}`);
    // "Ready for review" is a button that only people press.
    const draft = github.repository().issues.get(pull?.number ?? 0)?.pull;
    if (draft) draft.draft = false;
    await ana.merge(pull?.number ?? 0);
    const path = await documentPath();
    expect(path).toMatch(/^postmortems\/2026-11-20-.*\.md$/);
    expect(github.textAt(path)).toContain('Checkout answers 502');
    expect(github.violations()).toEqual([]);
  }, 40_000);

  function readerOf() {
    return connect({
      token: 'ana-token',
      repository: shop,
      event: null,
      options: { baseUrl: github.url, graphqlUrl: github.graphqlUrl },
    }).reader;
  }

  async function documentPath(): Promise<string> {
    const names = (await readerOf().directory('postmortems')).map(({ path }) => path);
    return names.find((name) => !name.endsWith('README.md')) ?? '';
  }
});

describe('doctor with a token', () => {
  it('says what GitHub alone knows: archived, no deployment to the named environment', async () => {
    const other = await watchedGitHub({ now: begin });
    const folder = cloneWith({});
    await typedIn(folder, ['init', '--yes']);
    pin(folder);
    const ana = other.as('ana');
    await ana.commit({
      files: {
        ...filesIn(folder),
        '.github/after-action.yml': 'deployments:\n  environments: [live]\n',
      },
      message: 'Start',
    });
    await ana.deployment({ ref: 'main', environment: 'production' });
    other.repository().archived = true;
    pointAt(other);
    const { code, out } = await typedIn(emptyFolder(), ['doctor', '--repo', shop], {
      env: {
        GITHUB_API_URL: other.url,
        GITHUB_GRAPHQL_URL: other.graphqlUrl,
        GITHUB_TOKEN: 'ana-token',
      },
    });
    expect(code).toBe(1);
    expect(out).toContain('✗ not-archived');
    expect(out).toContain('✗ deployments-seen: no deployment to live');
    expect(out).toContain('production');
    await other.close();
  });
});
