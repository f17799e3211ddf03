import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { runCli } from '../../src/cli/program.js';
import type { Io } from '../../src/node/io.js';
import { instantOfEpoch } from '../../src/time/instant.js';

async function run(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const io: Io = {
    cwd: process.cwd(),
    env: {},
    columns: 80,
    tty: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    now: () => instantOfEpoch(0),
  };
  return { code: await runCli(args, io), out, err };
}

/** What bash offers for these words, with the script loaded. */
function offered(script: string, words: readonly string[]): readonly string[] {
  const list = words.map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `${script}\nCOMP_WORDS=(${list})\nCOMP_CWORD=${words.length - 1}\n_after_action\nprintf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('completion', () => {
  it('completes commands and options in bash, and leaves files to it', async () => {
    const { code, out } = await run('completion', 'bash');
    expect(code).toBe(0);
    expect(offered(out, ['after-action', 'time'])).toEqual(['timeline']);
    expect(offered(out, ['after-action', 'review', '--app'])).toEqual(['--apply']);
    expect(offered(out, ['after-action', 'review', 'post'])).toEqual([]);
    expect(offered(out, ['after-action', 'nothing', '-'])).toEqual([]);
  });

  it.each(['zsh', 'fish'])('names every command for %s', async (shell) => {
    const { out } = await run('completion', shell);
    for (const name of ['demo', 'timeline', 'correlate', 'review', 'follow-ups', 'completion'])
      expect(out).toContain(name);
    expect(out).toContain(shell === 'zsh' ? '#compdef after-action' : '-l apply');
  });

  it('says which shells it knows', async () => {
    const { code, err } = await run('completion', 'tcsh');
    expect([code, err.includes('expected bash, zsh or fish')]).toEqual([2, true]);
  });
});
