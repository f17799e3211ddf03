/**
 * The adapter on somebody else's GitHub: one scenario runs on the local GitHub and on `emulate`, step by step, and each
 * step must come out the same on both. Where `emulate` is known to differ from GitHub, the step says how.
 */
import { beforeAll, expect, it } from '@jest/globals';
import { createEmulator } from 'emulate';
import { UserError } from '../../src/errors.js';
import { connect, type Connection } from '../../src/github/connect.js';
import { startLocalGitHub } from '../../src/local-github/local-github.js';
import type { RepositoryReader, RepositoryWriter } from '../../src/repository.js';
import { declared } from '../support/repository-builders.js';

interface Site {
  readonly connection: Connection;
  close(): Promise<void>;
}

async function local(): Promise<Site> {
  const github = await startLocalGitHub({ now: declared, repositories: [{ fullName: 'maya/shop', collaborators: { maya: 'admin' } }], tokens: [{ value: 'tok', login: 'maya' }] });
  await github.as('maya').commit({ files: { 'README.md': '# shop\n' }, message: 'Initial commit' });
  return { connection: connectTo(github.url), close: () => github.close() };
}

async function emulated(): Promise<Site> {
  const emulator = await createEmulator({
    service: 'github', port: 0,
    seed: { tokens: { tok: { login: 'maya', scopes: ['repo'] } }, github: { users: [{ login: 'maya' }], repos: [{ owner: 'maya', name: 'shop', auto_init: true, default_branch: 'main' }] } },
  });
  return { connection: connectTo(emulator.url.replace('localhost', '127.0.0.1')), close: async () => { await emulator.close(); } };
}

function connectTo(baseUrl: string): Connection {
  return connect({ token: 'tok', repository: 'maya/shop', event: null, options: { baseUrl, graphqlUrl: `${baseUrl}/graphql`, writeSpacing: 0 } });
}

/** What a step leaves for the next ones: numbers and shas differ between the two sites. */
type Notes = Map<string, string | number>;
type Step = (port: { readonly reader: RepositoryReader; readonly writer: RepositoryWriter }, notes: Notes) => Promise<unknown>;

const text = (notes: Notes, name: string): string => String(notes.get(name));
const number = (notes: Notes, name: string): number => Number(notes.get(name));

const steps: Readonly<Record<string, Step>> = {
  'who reads': async ({ reader }) => reader.identity(),
  'the repository': async ({ reader }) => {
    const { owner, name, defaultBranch, archived } = await reader.repository();
    return { owner, name, defaultBranch, archived };
  },
  'permission of the owner': async ({ reader }) => reader.permission('maya'),
  'a label': async ({ writer, reader }) => {
    await writer.createLabel({ name: 'incident', color: 'b60205', description: 'Something is down' });
    await writer.createLabel({ name: 'incident', color: 'b60205', description: 'Something is down' });
    return (await reader.labels()).filter(({ name }) => name === 'incident');
  },
  'an issue': async ({ writer }, notes) => {
    const issue = await writer.createIssue({ title: 'Down', body: '<!-- x -->\nä', labels: ['incident'], assignees: ['maya'] });
    notes.set('issue', issue.number);
    const { title, body, state, labels, assignees, author, closedAt, locked, isPullRequest } = issue;
    return { title, body, state, labels, assignees, author, closedAt, locked, isPullRequest };
  },
  'the issue by its label': async ({ reader }) => (await reader.issues({ labels: ['incident'], state: 'all' })).map(({ title }) => title),
  'no issue with another label': async ({ reader }) => reader.issues({ labels: ['none'] }),
  'comments': async ({ writer, reader }, notes) => {
    const first = await writer.createComment(number(notes, 'issue'), 'one');
    notes.set('comment', first.id);
    await writer.createComment(number(notes, 'issue'), 'two');
    await writer.updateComment(first.id, 'uno');
    return (await reader.comments(number(notes, 'issue'))).map(({ body, author }) => [body, author]);
  },
  'a comment deleted': async ({ writer, reader }, notes) => {
    await writer.deleteComment(number(notes, 'comment'));
    return (await reader.comments(number(notes, 'issue'))).map(({ body }) => body);
  },
  'labels put on and taken off': async ({ writer, reader }, notes) => {
    await writer.addLabels(number(notes, 'issue'), ['sev1']);
    await writer.removeLabel(number(notes, 'issue'), 'incident');
    return (await reader.issue(number(notes, 'issue'))).labels;
  },
  'people': async ({ writer, reader }, notes) => {
    await writer.removeAssignees(number(notes, 'issue'), ['maya']);
    return (await reader.issue(number(notes, 'issue'))).assignees;
  },
  'closed and its events': async ({ writer, reader }, notes) => {
    const { state, stateReason } = await writer.updateIssue(number(notes, 'issue'), { state: 'closed', stateReason: 'not_planned' });
    const known = ['labeled', 'unlabeled', 'assigned', 'unassigned', 'closed'];
    return { state, stateReason, events: (await reader.issueEvents(number(notes, 'issue'))).map(({ event }) => event).filter((event) => known.includes(event)) };
  },
  'files': async ({ reader }) => ({ missing: await reader.file('none.md'), folder: await reader.directory('none'), root: (await reader.directory('')).map(({ path, kind }) => [path, kind]) }),
  'a branch': async ({ writer, reader }, notes) => {
    const main = (await reader.branch('main'))?.sha ?? '';
    const { sha } = await writer.createCommit({ parent: main, message: 'Add a postmortem', files: [{ path: 'postmortems/a.md', text: 'A\n' }] });
    await writer.createBranch('topic', sha);
    notes.set('main', main).set('topic', sha);
    const commit = await reader.commit(sha);
    return { text: (await reader.file('postmortems/a.md', 'topic'))?.text, parents: commit?.parents.length, files: commit?.files, message: commit?.message };
  },
  'the branch twice': async ({ writer }, notes) => writer.createBranch('topic', text(notes, 'main')),
  'the branch backwards': async ({ writer }, notes) => {
    const { sha } = await writer.createCommit({ parent: text(notes, 'main'), message: 'Other', files: [{ path: 'b.md', text: 'B\n' }] });
    return writer.moveBranch('topic', sha);
  },
  'a comparison': async ({ reader }, notes) => {
    const span = await reader.compare('main', 'topic');
    return { status: span?.status, total: span?.totalCommits, same: span?.commits[0]?.sha === text(notes, 'topic'), files: span?.files.map(({ path, status, patch }) => [path, status, patch]) };
  },
  'commits': async ({ reader }) => (await reader.commits({ ref: 'topic' })).items.map(({ message }) => message),
  'no such commit': async ({ reader }) => reader.commit('f'.repeat(40)),
  'a pull request': async ({ writer }, notes) => {
    const pull = await writer.createPullRequest({ title: 'Postmortem', body: 'Please', head: 'topic', base: 'main', draft: false });
    notes.set('pull', pull.number);
    const { title, body, state, merged, draft, head, base } = pull;
    return { title, body, state, merged, draft, head: head.ref, from: head.repository, base: base.ref };
  },
  'found by its branch': async ({ reader }) => (await reader.pullRequests({ head: 'topic' })).map(({ title }) => title),
  'not found by another': async ({ reader }) => reader.pullRequests({ head: 'other' }),
  'a second pull request': async ({ writer }) => (await writer.createPullRequest({ title: 'Again', body: '', head: 'topic', base: 'main', draft: false })).state,
  'files of the pull request': async ({ reader }, notes) => (await reader.pullRequestFiles(number(notes, 'pull'))).map(({ path }) => path),
  'a check': async ({ writer, reader }, notes) => {
    const run = await writer.createCheckRun({ name: 'Review', sha: text(notes, 'topic'), conclusion: 'neutral', title: 'Fine', summary: 'S', annotations: [{ path: 'postmortems/a.md', startLine: 1, endLine: 1, level: 'notice', title: 't', message: 'm' }], externalId: 'x' });
    const found = await reader.checkRuns(text(notes, 'topic'), 'Review');
    return { title: run.title, conclusion: run.conclusion, found: found.map(({ externalId, annotationCount }) => [externalId, annotationCount]) };
  },
  'releases': async ({ reader }) => reader.releases({}),
  'deployments': async ({ reader }) => reader.deployments({}),
  'an issue that is not there': async ({ reader }) => reader.issue(999),
};

/** Steps that come out otherwise on `emulate`, and what GitHub does instead. */
const knownDifferences: Readonly<Record<string, string>> = {
  'closed and its events': 'an assignment and labels of an existing issue leave no event; on GitHub each does',
  'a branch': 'hunk headers of one line say `+1,1`; git says `+1`',
  'a comparison': 'the same hunk headers',
  'a check': 'accepted from a person; GitHub takes checks from Apps only',
  'a second pull request': 'accepted; GitHub keeps one open pull request per branch and answers 422',
  'files of the pull request': 'always empty; GitHub lists them',
  deployments: 'missing; GitHub answers a list',
};

async function play(site: Site): Promise<Readonly<Record<string, unknown>>> {
  const seen: Record<string, unknown> = {};
  const notes: Notes = new Map<string, string | number>();
  for (const [name, step] of Object.entries(steps)) {
    try {
      seen[name] = (await step(site.connection, notes)) ?? null;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      seen[name] = `${error.name} ${error.code}`;
    }
  }
  return seen;
}

let [ours, theirs]: [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>] = [{}, {}];

beforeAll(async () => {
  const sites = [await local(), await emulated()] as const;
  try {
    [ours, theirs] = [await play(sites[0]), await play(sites[1])];
  } finally {
    for (const site of sites) await site.close();
  }
});

it.each(Object.keys(steps))('%s', (name) => {
  if (knownDifferences[name] === undefined) expect(theirs[name]).toEqual(ours[name]);
  else expect(theirs[name]).not.toEqual(ours[name]);
});
