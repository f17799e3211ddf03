import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { octokitOf, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';

const repo = { owner: 'acme', repo: 'shop' };
const run = promisify(execFile);

describe('git data', () => {
  let github: WatchedGitHub;
  let folder: string;
  const git = async (directory: string, ...args: string[]): Promise<string> =>
    (
      await run('git', args, {
        cwd: directory,
        env: {
          PATH: process.env['PATH'],
          HOME: folder,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_TERMINAL_PROMPT: '0',
        },
      })
    ).stdout.trim();
  const cloneUrl = (user: string): string =>
    `${github.serverUrl.replace('//', `//${user}:${user}-token@`)}/acme/shop.git`;

  beforeAll(async () => {
    github = await watchedGitHub();
    folder = mkdtempSync(join(tmpdir(), 'clone-'));
    const ana = github.as('ana');
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
    await ana.commit({
      files: {
        'src/pay.ts': lines.join('\n'),
        'src/a/b.ts': 'b',
        'été.md': 'x',
        'old.md': lines.join('\n'),
      },
      message: 'Start',
      at: '2026-03-01T08:00:00Z',
    });
    await ana.commit({
      files: { 'src/a.ts': 'a', 'src/a-b.ts': 'c' },
      message: 'Names that sort oddly\n\nbody',
      at: '2026-03-01T08:01:00Z',
    });
    await ana.commit({
      branch: 'side',
      files: { 'side.md': 's' },
      message: 'Side',
      at: '2026-03-01T08:02:00Z',
    });
    await ana.commit({
      files: { 'src/pay.ts': lines.with(3, 'x').with(27, 'y').join('\n'), 'src/a/b.ts': null },
      message: 'Change',
      at: '2026-03-01T08:03:00Z',
    });
    await ana.commit({
      files: { 'old.md': null, 'new.md': lines.join('\n'), 'bin.dat': new Uint8Array([0, 1, 2]) },
      message: 'Move',
      at: '2026-03-01T08:04:00Z',
    });
    const { number } = await ana.openPull({ title: 'Side', head: 'side' });
    await ana.merge(number, { at: '2026-03-01T08:05:00Z' });
  });
  afterAll(async () => {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is sound, and lists commits as git does', async () => {
    const directory = github.gitDirectory();
    await expect(git(directory, 'fsck', '--strict', '--full')).resolves.toBeDefined();
    const listed = async (query: object): Promise<string> =>
      (await octokitOf(github, 'ana-token').rest.repos.listCommits({ ...repo, ...query })).data
        .map(({ sha }) => sha)
        .join('\n');
    expect(await listed({})).toBe(await git(directory, 'log', '--format=%H', 'main'));
    for (const path of ['src', 'src/pay.ts', 'src/a', 'side.md', 'nothing'])
      expect(await listed({ path })).toBe(
        await git(directory, 'log', '--format=%H', 'main', '--', path),
      );
    expect(await listed({ since: '2026-03-01T08:02:00Z', until: '2026-03-01T08:03:00Z' })).toBe(
      await git(
        directory,
        'log',
        '--format=%H',
        '--since=2026-03-01T08:02:00Z',
        '--until=2026-03-01T08:03:00Z',
        'main',
      ),
    );
  });

  it('shows real patches, renames and binaries', async () => {
    const { repos } = octokitOf(github, 'ana-token').rest;
    const [move, change] = (
      await repos.listCommits({ ...repo, sha: 'main', per_page: 100 })
    ).data.filter(({ commit }) => ['Move', 'Change'].includes(commit.message));
    expect(
      (await repos.getCommit({ ...repo, ref: change?.sha ?? '' })).data.files?.map(
        ({ filename, status, additions, deletions }) => [filename, status, additions, deletions],
      ),
    ).toEqual([
      ['src/a/b.ts', 'removed', 0, 1],
      ['src/pay.ts', 'modified', 2, 2],
    ]);
    const { files = [] } = (await repos.getCommit({ ...repo, ref: move?.sha ?? '' })).data;
    expect(
      files.map(({ filename, status, previous_filename: from, patch }) => [
        filename,
        status,
        from,
        patch,
      ]),
    ).toEqual([
      ['bin.dat', 'added', undefined, undefined],
      ['new.md', 'renamed', 'old.md', undefined],
    ]);
  });

  it('compares', async () => {
    const { repos } = octokitOf(github, 'ana-token').rest;
    const compared = async (basehead: string): Promise<unknown> => {
      const { data } = await repos.compareCommitsWithBasehead({ ...repo, basehead });
      return [
        data.status,
        data.ahead_by,
        data.behind_by,
        data.commits.map(({ commit }) => commit.message.split('\n')[0]),
      ];
    };
    const start = (await repos.listCommits(repo)).data.at(-1)?.sha ?? '';
    expect(await compared(`${start}...side`)).toEqual([
      'ahead',
      2,
      0,
      ['Names that sort oddly', 'Side'],
    ]);
    expect(await compared('side...main')).toMatchObject([
      'ahead',
      3,
      0,
      ['Change', 'Move', expect.stringContaining('Merge pull request #1')],
    ]);
    expect(await compared('main...side')).toEqual(['behind', 0, 3, []]);
    expect(await compared('main...main')).toEqual(['identical', 0, 0, []]);
  });

  it('can be cloned and pushed to, and learns from the push', async () => {
    const { number } = await github.as('eve').createIssue({ title: 'Broken' });
    await git(folder, 'clone', '-q', cloneUrl('ana'), 'work');
    const work = join(folder, 'work');
    expect(readFileSync(join(work, 'new.md'), 'utf8')).toContain('line 29');
    writeFileSync(join(work, 'pushed.md'), 'hello\n');
    await git(work, 'add', '.');
    await git(
      work,
      '-c',
      'user.name=ana',
      '-c',
      'user.email=ana@example.com',
      'commit',
      '-q',
      '-m',
      `Fix it\n\nFixes #${number}`,
    );
    await git(work, 'push', '-q', 'origin', 'HEAD:main');
    const { data } = await octokitOf(github, 'ana-token').rest.repos.getContent({
      ...repo,
      path: 'pushed.md',
    });
    expect(data).toMatchObject({ content: Buffer.from('hello\n').toString('base64') + '\n' });
    expect(github.repository().issues.get(number)).toMatchObject({ state: 'closed' });
    await github.as('ana').commit({ files: { 'after.md': 'a' }, message: 'After the push' });
    await git(work, 'pull', '-q');
    expect(await git(work, 'log', '-1', '--format=%s')).toBe('After the push');
    await git(work, 'remote', 'set-url', 'origin', cloneUrl('eve'));
    await expect(git(work, 'push', '-q', 'origin', 'HEAD:refs/heads/evil')).rejects.toThrow();
  });

  it('refuses what git refuses', async () => {
    const { git: data } = octokitOf(github, 'ana-token').rest;
    const main = github.repository().git.resolve('main') ?? '';
    await expect(
      data.createRef({ ...repo, ref: 'refs/heads/main', sha: main }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists'),
    });
    await expect(
      data.createRef({ ...repo, ref: 'refs/heads/a..b', sha: main }),
    ).rejects.toMatchObject({ status: 422 });
    await expect(
      data.createRef({ ...repo, ref: 'refs/heads/x', sha: 'b'.repeat(40) }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Object does not exist'),
    });
    await expect(data.updateRef({ ...repo, ref: 'heads/nope', sha: main })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference does not exist'),
    });
    await expect(
      data.createTree({
        ...repo,
        tree: [{ path: '../x', mode: '100644', type: 'blob', content: 'x' }],
      }),
    ).rejects.toMatchObject({ status: 422 });
  });

  it('writes a long history as one pack that git accepts', async () => {
    const fullName = 'acme/long';
    github.addRepository({ fullName });
    const acme = github.as('acme', fullName);
    const texts = ['', 'x', 'y'.repeat(70_000), 'zoë 𝕏'];
    for (let number = 0; number < 200; number += 1)
      await acme.commit({
        files: { [`src/${number % 7}.txt`]: `${texts[number % 4] ?? ''}${number}` },
        message: `Change ${number}`,
      });
    const directory = github.gitDirectory(fullName);
    await expect(git(directory, 'fsck', '--strict', '--full')).resolves.toBeDefined();
    expect(await git(directory, 'rev-list', '--count', 'main')).toBe('200');
  });

  it('kept to the description', () => {
    expect(github.violations()).toEqual([]);
  });
});
