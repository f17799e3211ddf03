/**
 * The input `cache` of the bundle: the next run, with another token, builds on the folder; a broken
 * one costs nothing but requests.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { WatchedGitHub } from '../support/local-github.js';
import {
  botComments,
  declare,
  errorsOf,
  leaksOf,
  runBundle,
  shopWithHistory,
} from '../support/bundle.js';

let github: WatchedGitHub;
let workspace: string;
beforeEach(async () => {
  github = await shopWithHistory();
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(async () => {
  await github.close();
  rmSync(workspace, { recursive: true, force: true });
});

it('asks for less in the second run, and writes the same', async () => {
  const { number, event } = await declare(github);
  const run = async (inputs: Readonly<Record<string, string>>) => {
    github.forgetCalls();
    const token = github.actionsToken();
    const result = await runBundle(github, {
      event,
      token,
      inputs,
      env: { GITHUB_WORKSPACE: workspace },
    });
    expect([result.exitCode, errorsOf(result), leaksOf(result, token)]).toEqual([0, [], []]);
    const files = existsSync(join(workspace, 'kept'))
      ? readdirSync(join(workspace, 'kept')).map((name) =>
          readFileSync(join(workspace, 'kept', name), 'utf8'),
        )
      : [];
    expect(files.join('').includes(token)).toBe(false);
    return {
      reads: github.calls().filter(({ write }) => !write).length,
      writes: github.calls().filter(({ applied }) => applied).length,
      files: files.length,
    };
  };
  await run({ cache: 'kept' });
  const written = botComments(github, number);
  const plain = await run({});
  const later = await run({ cache: 'kept' });
  expect(later.files).toBeGreaterThan(2);
  expect(later.writes).toBe(0);
  expect(later.reads).toBeLessThan(plain.reads - 2);
  for (const name of readdirSync(join(workspace, 'kept')))
    writeFileSync(join(workspace, 'kept', name), 'broken');
  const broken = await run({ cache: 'kept' });
  expect(broken.writes).toBe(0);
  expect(botComments(github, number)).toEqual(written);
  expect(github.violations()).toEqual([]);
});

it('keeps what was read also when the run fails', async () => {
  const { event } = await declare(github);
  github.faults.add({
    match: { method: 'POST', route: '/repos/{owner}/{repo}/issues/{issue_number}/comments' },
    do: 'status',
    status: 401,
    body: { message: 'Bad credentials' },
  });
  const result = await runBundle(github, {
    event,
    inputs: { cache: 'kept' },
    env: { GITHUB_WORKSPACE: workspace },
  });
  expect(result.exitCode).not.toBe(0);
  expect(readdirSync(join(workspace, 'kept')).length).toBeGreaterThan(2);
});
