/** Clones that a test makes, and commands typed in them as one function call. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../../src/cli/program.js';
import type { Io } from '../../src/node/io.js';

const made: string[] = [];

export function removeClones(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'after-action-clone-'));
  made.push(folder);
  return folder;
}

export type Files = Readonly<Record<string, string>>;

export function gitAt(folder: string, at: string, ...args: readonly string[]): string {
  const who = { NAME: 'a', EMAIL: 'a@example.org', DATE: at };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) =>
      ['AUTHOR', 'COMMITTER'].map((role): [string, string] => [`GIT_${role}_${key}`, value]),
    ),
  );
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export function commitAll(folder: string, at = '2026-11-19T10:00:00Z'): void {
  gitAt(folder, at, 'add', '-A');
  gitAt(folder, at, 'commit', '-q', '--allow-empty', '-m', 'change');
}

/** One commit on `main` with these files, and a remote. */
export function cloneWith(files: Files, at?: string): string {
  const folder = emptyFolder();
  gitAt(folder, '2026-11-01T09:00:00Z', 'init', '-q', '-b', 'main');
  gitAt(
    folder,
    '2026-11-01T09:00:00Z',
    'remote',
    'add',
    'origin',
    'https://github.example/octo/shop',
  );
  writeFiles(folder, files);
  commitAll(folder, at);
  return folder;
}

export function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/.git/'));
  return Object.fromEntries(
    names.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

export async function typedIn(cwd: string, args: readonly string[], rest: Partial<Io> = {}) {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    cwd,
    columns: 80,
    env: { PATH: '/nowhere' },
    tty: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => '2026-11-20T15:00:00Z',
    ...rest,
  });
  return { code, out, err };
}

/** Stands for the commit of a release. */
export const releaseCommit = 'c0ffee'.repeat(7).slice(0, 40);

/** What a maintainer does before the first release, and a release does itself: the zeros become a commit. */
export function pin(folder: string): void {
  const pinned = Object.entries(filesIn(folder))
    .filter(([path]) => path.startsWith('.github/workflows/'))
    .map(([path, text]): [string, string] => [
      path,
      text.replaceAll(/@0{40}/g, `@${releaseCommit}`),
    ]);
  writeFiles(folder, Object.fromEntries(pinned));
}
