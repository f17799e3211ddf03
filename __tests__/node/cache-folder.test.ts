import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startLocalGitHub } from '../../src/local-github/local-github.js';
import { fsCacheStore } from '../../src/node/cache-folder.js';
import type { Io } from '../../src/node/io.js';
import { runCli } from '../../src/cli/program.js';
import { declared, minute } from '../support/repository-builders.js';

const nameOf = (number: number): string => `0123456789abcdef-issue-${number}.json`;

describe('the folder between runs', () => {
  let root: string;
  let notices: string[];
  const folder = () => fsCacheStore(join(root, 'kept'), (line) => void notices.push(line));
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kept-'));
    notices = [];
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('gives back what was written, to nobody else', () => {
    folder().write(nameOf(1), 'text');
    expect(folder().read(nameOf(1))).toBe('text');
    expect(folder().read(nameOf(2))).toBeNull();
    expect(readdirSync(join(root, 'kept'))).toEqual([nameOf(1)]);
    expect(statSync(join(root, 'kept', nameOf(1))).mode & 0o077).toBe(0);
  });

  it('reads and writes names of ours only, and follows no links', () => {
    writeFileSync(join(root, 'secret'), 'secret');
    mkdirSync(join(root, 'kept'));
    symlinkSync(join(root, 'secret'), join(root, 'kept', nameOf(1)));
    for (const name of [nameOf(1), '../secret', 'secret', `../${nameOf(1)}`])
      expect(folder().read(name)).toBeNull();
    folder().write('../other', 'x');
    folder().write(nameOf(1), 'text');
    expect(readFileSync(join(root, 'secret'), 'utf8')).toBe('secret');
    expect(folder().read(nameOf(1))).toBe('text');
    expect(readdirSync(root).sort()).toEqual(['kept', 'secret']);
  });

  it('makes room by what was written longest ago, and leaves other files alone', () => {
    mkdirSync(join(root, 'kept'));
    writeFileSync(join(root, 'kept', 'notes.json'), 'x'.repeat(1000));
    for (let number = 1; number <= 5; number += 1) {
      folder().write(nameOf(number), 'x'.repeat(6_000_000));
      utimesSync(join(root, 'kept', nameOf(number)), 1000 + number, 1000 + number);
    }
    expect(readdirSync(join(root, 'kept')).sort()).toEqual([
      nameOf(3),
      nameOf(4),
      nameOf(5),
      'notes.json',
    ]);
  });

  it('says once that it cannot be written, and goes on', () => {
    writeFileSync(join(root, 'kept'), 'a file in its place');
    const shelf = folder();
    shelf.write(nameOf(1), 'text');
    shelf.write(nameOf(2), 'text');
    expect(shelf.read(nameOf(1))).toBeNull();
    expect(notices).toEqual([
      `Nothing was kept for the next run: ${join(root, 'kept')} cannot be written (EEXIST).`,
    ]);
  });

  it('serves the command line: the same timeline for fewer requests', async () => {
    const github = await startLocalGitHub({
      now: minute(30),
      repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
    });
    const before = { ...process.env };
    Object.assign(process.env, {
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_SERVER_URL: github.serverUrl,
    });
    try {
      const maya = github.as('maya');
      for (let number = 0; number < 9; number += 1)
        await maya.commit({
          files: { 'a.txt': String(number) },
          message: `Change ${number}`,
          at: minute(-60 + number),
        });
      const { number } = await maya.createIssue({
        title: 'Down',
        labels: ['incident'],
        at: declared,
      });
      const out: string[] = [];
      const io: Io = {
        out: (text) => void out.push(text),
        err: (text) => void out.push(text),
        env: { GITHUB_TOKEN: github.actionsToken() },
        cwd: root,
        tty: false,
        columns: 100,
        now: () => github.clock.now(),
      };
      const run = async (
        ...more: readonly string[]
      ): Promise<{ readonly text: string; readonly calls: number }> => {
        out.length = 0;
        github.forgetCalls();
        expect(
          await runCli(
            ['timeline', '--repo', 'acme/shop', '--issue', String(number), '--json', ...more],
            io,
          ),
        ).toBe(0);
        return { text: out.join(''), calls: github.calls().length };
      };
      const plain = await run();
      const first = await run('--cache', 'kept');
      const later = await run('--cache', 'kept');
      expect([first.text, later.text]).toEqual([plain.text, plain.text]);
      expect(later.calls).toBeLessThan(plain.calls - 3);
    } finally {
      process.env = before;
      await github.close();
    }
  });
});
