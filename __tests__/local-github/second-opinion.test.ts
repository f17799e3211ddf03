import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmulator, type Emulator } from 'emulate';
import { octokitOf, watchedGitHub, type WatchedGitHub } from '../support/local-github.js';
import { testify, type Testimony } from '../support/second-opinion.js';

/** Where the two differ, and who is right. A difference that is not here fails, and so does one that has gone. */
const known: Readonly<Record<string, string>> = {
  'create it again': 'theirs writes "Validation failed"; GitHub "Validation Failed"',
  'create one without a title': 'the same',
  'unlabel again': 'GitHub: "Label does not exist"',
  assign: 'GitHub answers 201',
  events: 'theirs has `opened`, which GitHub has not, and lacks what came with the new issue',
  timeline: 'the same, and theirs lacks comments',
  react: 'theirs has no reactions',
  'move backwards': 'GitHub writes "fast forward" without a hyphen',
  contents: 'GitHub ends base64 with a line break',
  pull: 'theirs counts neither files nor lines',
  'pull again': 'theirs takes a duplicate',
  'pull files': 'theirs is always empty',
  'pull as an issue': 'theirs does not know pull requests as issues',
  'review by line': 'theirs knows positions only',
  'check, more': 'theirs replaces annotations, GitHub adds them up',
  'check, too much': 'theirs takes any number',
  'the issue afterwards': 'theirs ignores "Closes #1"',
  'the tip afterwards': 'theirs gives a branch without its commit',
};

describe('a second opinion: the same scenario on emulate', () => {
  let github: WatchedGitHub;
  let emulator: Emulator;
  let ours: Testimony;
  let theirs: Testimony;

  beforeAll(async () => {
    github = await watchedGitHub();
    await github
      .as('acme')
      .commit({ files: { 'README.md': '# shop\n' }, message: 'Initial commit' });
    emulator = await createEmulator({
      service: 'github',
      port: 0,
      seed: {
        tokens: { 'owner-token': { login: 'acme', scopes: ['repo'] } },
        github: {
          users: [
            { login: 'ana', name: 'ana' },
            { login: 'acme', name: 'acme' },
          ],
          repos: [{ owner: 'acme', name: 'shop', auto_init: true }],
        },
      },
    });
    ours = await testify(
      octokitOf(github, 'owner-token'),
      octokitOf(github, github.actionsToken()),
    );
    theirs = await testify(octokitOf(emulator, 'owner-token'));
  });
  afterAll(async () => {
    await github.close();
    await emulator.close();
  });

  it('asks both the same questions', () => {
    expect(ours.size).toBeGreaterThan(40);
    expect(github.violations()).toEqual([]);
  });

  it('differs exactly where we know', () => {
    const different = [...ours]
      .filter(([name, answer]) => JSON.stringify(answer) !== JSON.stringify(theirs.get(name)))
      .map(([name]) => name);
    expect(different.sort()).toEqual(Object.keys(known).sort());
  });
});
