/** `after-action correlate --at` in a small clone, where git has ended before anybody has read a word. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCorrelate } from '../../src/cli/correlate.js';
import type { Io } from '../../src/node/io.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-clone-'));
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

beforeAll(() => {
  git('2026-11-20T09:00:00Z', 'init', '-q', '-b', 'main');
  for (const [hour, name] of [
    ['09', 'readme'],
    ['12', 'docs'],
    ['13', 'checkout pool'],
  ] as const) {
    writeFileSync(join(folder, `${name.replace(' ', '-')}.txt`), name);
    git(`2026-11-20T${hour}:58:00Z`, 'add', '.');
    git(`2026-11-20T${hour}:58:00Z`, 'commit', '-q', '-m', `change the ${name}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function io(): { readonly io: Io; readonly out: () => string } {
  let out = '';
  return {
    out: () => out,
    io: {
      out: (text) => {
        out += text;
      },
      err: () => undefined,
      env: {},
      cwd: folder,
      tty: false,
      columns: 80,
      now: () => '2026-11-20T15:00:00Z',
    },
  };
}

describe('correlate in a clone', () => {
  it('reads all of a short history, every time', async () => {
    for (let run = 0; run < 4; run += 1) {
      const screen = io();
      expect(
        await runCorrelate(
          { at: '2026-11-20 14:01', text: 'checkout fails', json: true },
          screen.io,
        ),
      ).toBe(0);
      const answer = JSON.parse(screen.out()) as {
        considered: number;
        candidates: { rank: number; evidence: { text: string }[] }[];
      };
      expect(answer.considered).toBe(3);
      expect(answer.candidates[0]?.evidence.map(({ text }) => text).join(' ')).toMatch(/checkout/);
    }
  });

  it('knows nothing of what came later', async () => {
    const screen = io();
    await runCorrelate({ at: '2026-11-20 13:10', text: 'checkout fails', json: true }, screen.io);
    expect((JSON.parse(screen.out()) as { considered: number }).considered).toBe(2);
  });

  it('says so outside a clone', async () => {
    await expect(
      runCorrelate({ at: '2026-11-20 14:01' }, { ...io().io, cwd: tmpdir() }),
    ).rejects.toMatchObject({ code: 'PM502' });
  });
});
