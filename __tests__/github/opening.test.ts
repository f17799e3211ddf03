/** What the opening query answers is what is answered one by one, whole or in parts, and for fewer requests. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from '../../src/github/connect.js';
import {
  type Fault,
  type LocalGitHub,
  startLocalGitHub,
} from '../../src/local-github/local-github.js';
import { changeLogLabel } from '../../src/markdown/ours.js';
import { connectTo } from '../support/local-github.js';
import { declared } from '../support/repository-builders.js';

let github: LocalGitHub;
beforeEach(async () => {
  github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', private: true, collaborators: { maya: 'write' } }],
  });
});
afterEach(() => github.close());

const link = (token = github.actionsToken()): Connection =>
  connectTo(github, { token, sleep: async () => undefined });

const paths = [
  '.github/after-action.yml',
  '.github/after-action.yaml',
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  'README.md',
  'postmortems/2026/a.md',
];
const folders = ['', '.github', '.github/after-action/templates', 'docs', 'postmortems', 'nowhere'];

/** Everything that the opening query may answer, asked for through the port. */
async function everything({ reader }: Connection) {
  const files = [];
  for (const path of paths) files.push(await reader.file(path), await reader.file(path, 'main'));
  const listed = [];
  for (const folder of folders)
    listed.push((await reader.directory(folder)).toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  return {
    self: await reader.identity(),
    repository: await reader.repository(),
    head: await reader.branch('main'),
    files,
    listed,
    published: await reader.filesBelow('postmortems'),
    root: await reader.filesBelow(''),
    none: await reader.filesBelow('docs/postmortems'),
    logs: await reader.issues({ labels: [changeLogLabel], state: 'all' }),
  };
}

const tree = {
  '.github/after-action.yml': 'labels:\n  incident: outage\n',
  '.github/CODEOWNERS': '* @maya\r\n# Größe\n',
  'README.md': 'Shop\n',
  'docs/CODEOWNERS': '* @jon\n',
  'postmortems/a.md': '# A\n',
  'postmortems/b.md': '# B\n',
};

/** As a person links one file to another: git keeps the target as the text of the link. */
async function linkFile(path: string, target: string): Promise<void> {
  const base = `${github.url}/repos/acme/shop/git`;
  const send = async (address: string, method: string, body: object) =>
    (
      await fetch(address, {
        method,
        body: JSON.stringify(body),
        headers: { authorization: `Bearer ${github.actionsToken()}` },
      })
    ).json() as Promise<{ readonly sha: string }>;
  const head = github.repository().git.resolve('main') ?? '';
  const mode = '120000';
  const made = await send(`${base}/trees`, 'POST', {
    base_tree: github.repository().git.commit(head)?.tree,
    tree: [{ path, mode, type: 'blob', content: target }],
  });
  const { sha } = await send(`${base}/commits`, 'POST', {
    message: 'Link',
    tree: made.sha,
    parents: [head],
  });
  await send(`${base}/refs/heads/main`, 'PATCH', { sha });
}

const down: Fault = { match: { route: '/graphql', body: 'folder0' }, do: 'status', status: 502 };
const unknown: Fault = {
  match: { route: '/graphql' },
  do: 'status',
  status: 200,
  body: { errors: [{ message: "Field 'label' doesn't exist on type 'Repository'" }] },
};

/** GraphQL may say who an app is, REST may not: then it is the workflow's own, which this token is. */
async function sameWithout(fault: Fault) {
  const opened = link();
  const answers = await everything(opened);
  github.faults.add(fault);
  const single = link();
  expect(answers).toEqual(await everything(single));
  return [opened.usage().requests, single.usage().requests] as const;
}

describe('the opening query', () => {
  it.each([
    ['a server that is too slow for it', down],
    ['a server that does not know a part of it', unknown],
  ])('answers what %s is asked for one by one', async (_, fault) => {
    await github.as('maya').commit({ files: tree, message: 'Start' });
    const [opened, single] = await sameWithout(fault);
    expect(opened).toBeLessThanOrEqual(5);
    expect(single).toBeGreaterThan(15);
  });

  it('says nothing of an empty repository', async () => {
    const [opened] = await sameWithout(down);
    expect(opened).toBeGreaterThan(0);
  });

  it('leaves links to the contents API, and sees what it links to', async () => {
    await github.as('maya').commit({ files: tree, message: 'Start' });
    await linkFile('CODEOWNERS', '.github/CODEOWNERS');
    const { reader } = link();
    expect((await reader.directory('')).find(({ path }) => path === 'CODEOWNERS')?.kind).toBe(
      'symlink',
    );
    await sameWithout(down);
  });

  it('goes below the folders that it lists', async () => {
    const deep = { ...tree, 'postmortems/2026/a.md': '# Below\n', 'docs/runbooks/x.md': 'x\n' };
    await github.as('maya').commit({ files: deep, message: 'Start' });
    await sameWithout(down);
  });

  it('gives what a token may see of it', async () => {
    await github.as('maya').commit({ files: tree, message: 'Start' });
    const blind = link(github.actionsToken({ issues: 'write', metadata: 'read' }));
    expect((await blind.reader.identity()).login).toBe('github-actions[bot]');
    expect(await blind.reader.issues({ labels: [changeLogLabel], state: 'all' })).toEqual([]);
    expect(blind.usage().requests).toBe(1);
    await expect(blind.reader.file('README.md')).rejects.toThrow();
  });

  it('lists a label that came meanwhile', async () => {
    await github.as('maya').commit({ files: tree, message: 'Start' });
    const { reader, writer } = link();
    const logs = () => reader.issues({ labels: [changeLogLabel], state: 'all' });
    expect(await logs()).toEqual([]);
    await writer.createIssue({ title: 'Log', body: '', labels: [changeLogLabel], assignees: [] });
    expect(await logs()).toHaveLength(1);
  });

  it('is sent once, and not by who only writes', async () => {
    const sha = (await github.as('maya').commit({ files: tree, message: 'Start' })).sha;
    const only = link();
    const files = [{ path: 'x.md', text: 'x' }];
    await only.writer.createCommit({ parent: sha, message: 'x', files });
    expect(only.usage().byRoute['POST /graphql']).toBeUndefined();
    const asking = link();
    const { reader } = asking;
    await Promise.all([reader.identity(), reader.repository(), reader.file('README.md')]);
    expect(asking.usage().byRoute['POST /graphql']).toBe(1);
  });
});
