/** `after-action try` in clones that a script makes: services that take things back, that tag, that do neither. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import { findUndone } from '../../src/git-clone/taken-back.js';
import type { CommitRecord } from '../../src/repository/repository.js';
import type { Instant } from '../../src/time/instant.js';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

interface Step {
  readonly at: string;
  readonly message: string;
  readonly file?: readonly [path: string, text: string];
  readonly tag?: string;
}

function clone(steps: readonly Step[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-action-try-'));
  made.push(folder);
  const git = (at: string, ...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_DATE: at,
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.org',
      },
    });
  git('2026-11-01T09:00:00Z', 'init', '-q', '-b', 'main');
  for (const [index, { at, message, file, tag }] of steps.entries()) {
    const [path, text] = file ?? [`src/part-${index}.ts`, message];
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    git(at, 'add', '.');
    git(at, 'commit', '-q', '-m', message);
    if (tag !== undefined) git(at, 'tag', tag);
  }
  return folder;
}

async function look(cwd: string, columns = 80) {
  let [out, err] = ['', ''];
  const code = await runCli(['try'], {
    cwd,
    columns,
    env: {},
    tty: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => '2026-11-20T15:00:00Z',
  });
  return { code, out, err };
}

const quiet = (count: number): readonly Step[] =>
  Array.from({ length: count }, (_, index) => ({
    at: `2026-11-${String(10 + Math.floor(index / 4)).padStart(2, '0')}T${10 + (index % 4) * 2}:00:00Z`,
    message: `feat(part-${index}): add part ${index} (#${index + 1})`,
  }));

describe('try', () => {
  it('finds what was taken back, and says what would have been named', async () => {
    const { code, out } = await look(
      clone([
        ...quiet(20),
        { at: '2026-11-18T13:58:00Z', message: 'checkout: one pool of connections (#71)' },
        {
          at: '2026-11-18T14:44:00Z',
          message: 'Revert "checkout: one pool of connections (#71)" (#72)',
        },
        { at: '2026-11-19T10:00:00Z', message: 'docs: explain the pool (#73)' },
      ]),
    );
    expect(code).toBe(0);
    expect(out).toContain('Taken back or repaired within a day: once since 2026-11-10');
    expect(out).toContain('What would count as a deploy: 23 changes since 2026-11-10');
    expect(out).toMatch(/11-18 13:58 {2}checkout: one pool of connections \(#71\)/);
    expect(out).toMatch(/taken back 46 min later by [0-9a-f]{7} {2}→ named first of \d+/);
    expect(out).toContain('First in 1 of 1, among the first three in 1 of 1.');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('reads, reviews and counts the postmortems that are there', async () => {
    const document =
      '# Checkout is down\n\n## Summary\n\nTODO: what happened\n\n## Action items\n\n- [x] Pin the pool (owner: @mira)\n- [ ] Alert on waiting requests\n';
    const { out } = await look(
      clone([
        { at: '2026-11-18T13:58:00Z', message: 'start' },
        {
          at: '2026-11-18T14:58:00Z',
          message: 'write',
          file: ['docs/post-mortems/2026-11-18.md', document],
        },
        {
          at: '2026-11-18T15:58:00Z',
          message: 'form',
          file: ['docs/post-mortems/template.md', document],
        },
      ]),
    );
    expect(out).toContain('Postmortems: 1 in docs/post-mortems');
    expect(out).toMatch(/1 with errors in the review; 2 action items: 1 untracked, 1 done/);
    expect(out).toMatch(/^ {2}untracked {2}Alert on waiting requests {2}2026-11-18\.md$/m);
    expect(out).not.toContain('Pin the pool');
    expect(out).toContain('after-action review docs/post-mortems');
  });

  it('reads what is there of a part of a tree, and no binary', async () => {
    const folder = clone([
      { at: '2026-11-18T13:58:00Z', message: 'a', file: ['postmortems/a.md', '# A\n'] },
      { at: '2026-11-18T14:58:00Z', message: 'b', file: ['postmortems/b.md', '# B\n'] },
      { at: '2026-11-18T15:58:00Z', message: 'c', file: ['postmortems/c.md', '\u0000#\n'] },
    ]);
    rmSync(join(folder, 'postmortems/b.md'));
    symlinkSync('/etc/hostname', join(folder, 'postmortems/d.md'));
    execFileSync('git', ['add', 'postmortems/d.md'], { cwd: folder });
    const { code, out } = await look(folder);
    expect([code, out.includes('Postmortems: 1 in postmortems')]).toEqual([0, true]);
  });

  it('names tags as deploys where there are some', async () => {
    const { out } = await look(
      clone([
        { at: '2026-11-19T13:58:00Z', message: 'first', tag: 'v1.0.0' },
        { at: '2026-11-20T10:58:00Z', message: 'second', tag: 'v1.1.0' },
      ]),
    );
    expect(out).toContain('tags count as deploys');
    expect(out).toContain('Taken back within a day: nothing since 2026-11-19');
  });

  it('is honest in a clone without a commit, in a shallow one, and outside of one', async () => {
    const empty = await look(clone([]));
    expect([empty.code, empty.out.includes('HEAD: 0 changes.')]).toEqual([0, true]);
    const whole = clone(quiet(8));
    const part = mkdtempSync(join(tmpdir(), 'after-action-try-'));
    made.push(part);
    execFileSync('git', ['clone', '-q', '--depth', '3', `file://${whole}`, join(part, 'part')]);
    expect((await look(join(part, 'part'))).out).toContain('This clone is shallow');
    const outside = mkdtempSync(join(tmpdir(), 'after-action-try-'));
    made.push(outside);
    const { code, err } = await look(outside);
    expect([code, err.includes('PM502')]).toEqual([2, true]);
  });
});

describe('findUndone', () => {
  const commit = (sha: string, at: Instant, message: string): CommitRecord => ({
    sha: sha.repeat(40),
    message,
    authoredAt: at,
    committedAt: at,
    author: { login: 'ghost', type: 'Unknown' },
    authorName: 'a',
    parents: [],
    url: '',
  });
  it.each([
    ['by its sha', `Revert it\n\nThis reverts commit ${'a'.repeat(40)}.`, 1],
    ['by its number', 'Revert #12: it breaks search', 1],
    ['by its title', 'Revert "search: new index (#12)"', 1],
    ['not a second attempt', 'Reland "search: new index (#12)"', 0],
    ['not what it only mentions', 'Document what #12 did', 0],
  ])('pairs a change with the one that names it: %s', (_, message, count) => {
    const commits = [
      commit('b', '2026-11-18T14:44:00Z', message),
      commit('a', '2026-11-18T13:58:00Z', 'search: new index (#12)'),
    ];
    expect(findUndone(commits, [])).toHaveLength(count);
  });
  it('leaves out what stood longer than a day', () => {
    expect(
      findUndone(
        [
          commit('b', '2026-11-19T14:44:00Z', 'Revert "search: new index"'),
          commit('a', '2026-11-18T13:58:00Z', 'search: new index'),
        ],
        [],
      ),
    ).toEqual([]);
  });
});
