/** Which remote a clone follows, and where it is: addresses as git takes them. */
import { describe, expect, it } from '@jest/globals';
import { foreignHostOf, isForeign, placeOfRemote, remoteOf } from '../../src/git-clone/remote.js';

describe('placeOfRemote', () => {
  it.each([
    ['https://github.com/octo/shop.git', 'github.com'],
    ['https://x-token:secret@github.com/octo/shop', 'github.com'],
    ['git@github.com:octo/shop.git', 'github.com'],
    ['ssh://git@ssh.github.com:443/octo/shop.git', 'github.com'],
    ['git@github.com-work:octo/shop.git', 'github.com'],
    ['git@work:octo/shop.git', null],
    ['ssh://git@ghes.example.com:2222/octo/shop.git', 'ghes.example.com'],
    ['https://ghes.example.com:8443/octo/shop/', 'ghes.example.com:8443'],
    ['http://ghes/octo/shop.git', 'ghes'],
    ['GitHub.example.org:octo/shop', 'github.example.org'],
  ])('%s → %s', (url, host) => {
    expect(placeOfRemote(url)).toEqual({ host, owner: 'octo', name: 'shop' });
  });
  it.each(['../shop', '/srv/git/shop.git', 'file:///srv/octo/shop', String.raw`c:\git\shop`, ''])(
    '%s is nowhere',
    (url) => {
      expect(placeOfRemote(url)).toBeNull();
    },
  );
});

it.each([
  ['gitlab.com', true],
  ['gitlab.example.org', true],
  ['bitbucket.org', true],
  ['dev.azure.com', true],
  ['github.com', false],
  ['ghes.example.com', false],
  ['mygitlab.com', false],
  [null, false],
])('%s is a server of others: %s', (host, expected) => {
  expect(isForeign(host)).toBe(expected);
});

it('a server of others is told under any path', () => {
  const at = (url: string) => foreignHostOf({ name: 'origin', url });
  expect(at('git@gitlab.com:group/sub/shop.git')).toBe('gitlab.com');
  expect(at('https://dev.azure.com/org/project/_git/shop')).toBe('dev.azure.com');
  expect(at('git@github.com:octo/shop.git')).toBeNull();
  expect(at('../gitlab.com/octo/shop')).toBeNull();
  expect(foreignHostOf(null)).toBeNull();
});

describe('remoteOf', () => {
  const answering =
    (remotes: readonly string[], branch = 'main', followed = '') =>
    async ([command, , asked]: readonly string[]): Promise<string> => {
      if (command === 'symbolic-ref') return `${branch}\n`;
      if (asked?.startsWith('branch.') === true) return `${followed}\n`;
      return remotes.map((name) => `remote.${name}.url git@github.com:${name}/shop.git\n`).join('');
    };
  it.each([
    ['origin before all others', ['fork', 'origin', 'upstream'], 'upstream', 'origin'],
    ['the only one', ['upstream'], '', 'upstream'],
    ['that of the branch', ['fork', 'my.company'], 'my.company', 'my.company'],
    ['none of two when nothing says which', ['fork', 'company'], '', null],
    ['none without any', [], '', null],
  ])('%s', async (_, remotes, followed, expected) => {
    expect((await remoteOf(answering(remotes, 'main', followed)))?.name ?? null).toBe(expected);
  });
});
