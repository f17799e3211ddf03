/**
 * What `correlate` says in clones that cannot know everything: behind, on another branch, shallow.
 * And whose settings count.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import type { Instant } from '../../src/time/instant.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-clones-'));
const whole = join(folder, 'whole');
const pool = 'orders fail, see src/orders/pool.ts';

function git(cwd: string, args: readonly string[], at = '2026-11-20T09:00:00Z'): void {
  const who = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' };
  const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
  execFileSync('git', [...args], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ...who, ...committer, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
  });
}

function commit(cwd: string, path: string, title: string, at: string): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), title);
  git(cwd, ['add', '.']);
  git(cwd, ['commit', '-q', '-m', title], at);
}

function clone(name: string, at: string, ...options: readonly string[]): string {
  git(folder, ['clone', '-q', ...options, `file://${whole}`, name], at);
  return join(folder, name);
}

beforeAll(() => {
  mkdirSync(whole);
  git(whole, ['init', '-q', '-b', 'trunk']);
  commit(whole, 'README.md', 'Start', '2026-11-10T09:00:00Z');
  commit(whole, 'src/search.ts', 'search: rank anew', '2026-11-19T12:00:00Z');
  commit(whole, 'src/orders/pool.ts', 'orders: one pool', '2026-11-20T13:50:00Z');
  commit(whole, 'docs/x.md', 'docs: x', '2026-11-20T13:55:00Z');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function asked(
  cwd: string,
  args: readonly string[],
  now: Instant = '2026-11-20T14:10:00Z',
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCli(['correlate', ...args], {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    env: {},
    cwd,
    tty: false,
    columns: 200,
    now: () => now,
  });
  return { code, out: out.join(''), err: err.join('') };
}

const about = ['--at', '2026-11-20 14:00', '--text', pool];

describe('correlate in a clone', () => {
  it('reads the default branch of origin, whatever is checked out', async () => {
    const cwd = clone('branch', '2026-11-20T14:01:00Z');
    git(cwd, ['switch', '-q', '-c', 'feature', 'HEAD~2']);
    commit(cwd, 'src/mine.ts', 'mine, nowhere but here', '2026-11-20T13:58:00Z');
    const { code, out } = await asked(cwd, about);
    expect(out).toMatch(/Read from origin\/trunk; its newest change is from 2026-11-20 13:55 UTC/);
    expect(out).toMatch(/1\. orders: one pool\n\s+likely/);
    expect(out).not.toContain('mine, nowhere');
    expect(code).toBe(0);
  });

  it.each([1, 2])('is never sure in a shallow clone of depth %i', async (depth) => {
    const cwd = clone(`cut-${depth}`, '2026-11-20T14:01:00Z', '--depth', String(depth));
    const { code, out } = await asked(cwd, about);
    expect(out).toMatch(/shallow: its history begins at 2026-11-20 13:5\d UTC.*--unshallow/);
    expect(out).not.toMatch(/likely /);
    expect(out).not.toContain('No change in the window');
    // The commit at the edge holds the whole repository.
    expect(out).not.toContain(depth === 1 ? 'docs: x' : 'orders: one pool');
    expect(code).toBe(1);
  });

  it('knows enough in a shallow clone whose history begins before the window', async () => {
    const cwd = clone('deep', '2026-11-20T14:01:00Z', '--shallow-since=2026-11-09');
    expect((await asked(cwd, about)).code).toBe(0);
  });

  it('says that it was not updated since, and rules nothing out', async () => {
    const cwd = clone('behind', '2026-11-20T14:01:00Z');
    const later = ['--at', '2026-11-25 10:00', '--text', 'mails are late'];
    const stale = await asked(cwd, later, '2026-11-25T10:05:00Z');
    expect(stale.out).toMatch(/last updated at 2026-11-20 14:01 UTC.*git fetch/);
    expect(stale.out).toContain('nothing can be ruled out');
    expect(stale.code).toBe(1);
    const json = await asked(cwd, [...later, '--json'], '2026-11-25T10:05:00Z');
    expect(JSON.parse(json.out)).toMatchObject({
      verdict: 'unknown',
      history: { ref: 'origin/trunk', complete: false },
    });
    writeFileSync(join(cwd, '.git', 'FETCH_HEAD'), '');
    const fetched = new Date('2026-11-25T10:01:00Z');
    utimesSync(join(cwd, '.git', 'FETCH_HEAD'), fetched, fetched);
    const fresh = await asked(cwd, later, '2026-11-25T10:05:00Z');
    expect(fresh.out).toContain('No change is known in the window');
    expect(fresh.out).toMatch(/newest change is from .* \(4 d 20 h ago\)/);
    expect(fresh.code).toBe(0);
  });

  it('takes a repository without a remote as it is', async () => {
    const { code, out } = await asked(whole, ['--at', '2026-11-25 10:00'], '2026-11-25T10:05:00Z');
    expect(out).toContain('Read from HEAD');
    expect(code).toBe(0);
  });

  it('refuses a start that is still ahead, and says why a time cannot be read', async () => {
    const ahead = await asked(whole, ['--at', '2030-01-01 10:00']);
    expect([ahead.code, ahead.err]).toEqual([
      2,
      expect.stringMatching(/PM405.*still ahead: it is 2026-11-20 14:10 UTC/),
    ]);
    const clock = await asked(whole, ['--at', '14:30 UTC']);
    expect([clock.code, clock.err]).toEqual([2, expect.stringMatching(/PM405 .*in the future/)]);
  });

  it('uses the configuration and the time zone of the clone, from any folder in it', async () => {
    const cwd = clone('settings', '2026-11-20T14:01:00Z');
    mkdirSync(join(cwd, '.github'));
    const file = join(cwd, '.github', 'after-action.yml');
    writeFileSync(file, 'time_zone: Europe/Berlin\ncorrelation:\n  window_hours: 6\n');
    const inside = join(cwd, 'src', 'orders');
    const { out } = await asked(inside, ['--at', '15:00', '--text', pool]);
    expect(out).toMatch(/ from 2026-11-20 08:00 UTC .*the start, 2026-11-20 14:00 UTC/s);
    writeFileSync(file, 'time_zon: Europe/Berlin\n');
    const wrong = await asked(inside, about);
    expect(wrong.err).toMatch(/^PM402 /);
    expect(wrong.out).toContain('orders: one pool');
    expect(wrong.code).toBe(2);
  });
});
