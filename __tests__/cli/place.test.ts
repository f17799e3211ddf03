/** Which repository is meant, on which server, and whose token may go there. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectRepository, serverAddresses } from '../../src/cli/connect.js';
import { findPlace, parseNumber, parsePlace, requirePlace } from '../../src/cli/place.js';
import type { Io } from '../../src/node/io.js';

const folder = mkdtempSync(join(tmpdir(), 'after-action-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const io = (env: Io['env'] = {}, cwd = folder): Io => ({
  out: () => undefined,
  err: () => undefined,
  env,
  cwd,
  tty: false,
  columns: 80,
  now: () => '2026-11-20T15:00:00Z',
});

describe('the address of an issue', () => {
  it.each([
    ['12', null],
    ['#12', null],
    ['octo/shop#12', { host: null, repository: 'octo/shop' }],
    ['https://github.com/octo/shop/issues/12', { host: 'github.com', repository: 'octo/shop' }],
    [
      'https://www.github.com/octo/shop/issues/12#issuecomment-9',
      { host: 'github.com', repository: 'octo/shop' },
    ],
    [
      'http://git.example.org:8443/octo/shop.js/issues/12?x=1',
      { host: 'git.example.org:8443', repository: 'octo/shop.js' },
    ],
  ])('%s', (text, place) => {
    expect(parseNumber('issue', text)).toEqual({ number: 12, place });
  });

  it.each(['', 'x', '0', '-3', '1.5', 'https://github.com/octo/issues/12', 'a#b', '../..#4'])(
    'is not %j',
    (text) => {
      expect(() => parseNumber('issue', text)).toThrow(
        /--issue ".*" is not the number or the address/,
      );
    },
  );

  it('says when it is missing, or of the other kind', () => {
    expect(() => parseNumber('issue', undefined)).toThrow('Missing --issue');
    expect(() => parseNumber('issue', 'https://github.com/octo/shop/pull/3')).toThrow(
      '--issue is the address of a pull request',
    );
    expect(parseNumber('pull', 'https://github.com/octo/shop/pull/3/files').number).toBe(3);
  });
});

describe('the name of a repository', () => {
  const shop = (host: string | null) => ({ host, repository: 'octo/shop' });
  it.each([
    ['octo/shop', shop(null)],
    ['git.example.org/octo/shop', shop('git.example.org')],
    ['https://github.com/octo/shop', shop('github.com')],
    ['https://x-access-token:abc@github.com/octo/shop.git/', shop('github.com')],
    ['git@github.com:octo/shop.git', shop('github.com')],
    ['ssh://git@ssh.github.com:443/octo/shop.git', shop('github.com')],
    ['git@github.com-work:octo/shop.git', shop('github.com')],
    ['ssh://git@git.example.org/octo/shop', shop('git.example.org')],
    ['octo', null],
    ['https://github.com/octo', null],
    ['octo/..', null],
    ['octo shop', null],
  ])('%s', (text, place) => {
    expect(parsePlace(text)).toEqual(place);
  });

  it('is read in time that does not grow with the square of the text', () => {
    fc.assert(
      fc.property(fc.constantFrom('a/', '@', ':', '.', 'https://', '#1'), (part) => {
        parsePlace(part.repeat(20_000));
        try {
          parseNumber('issue', part.repeat(20_000));
        } catch {
          // Refused, quickly.
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('the repository of a command', () => {
  it('is the one of the address, the option, the environment, or the clone', async () => {
    const address = { host: 'git.example.org', repository: 'octo/shop' };
    expect(await findPlace({}, io(), address)).toEqual(address);
    await expect(findPlace({ repo: 'octo/other' }, io(), address)).rejects.toThrow(
      'the address is in octo/shop',
    );
    expect(await findPlace({ repo: 'a/b' }, io({ GH_REPO: 'c/d' }))).toMatchObject({
      repository: 'a/b',
    });
    expect(await findPlace({}, io({ GH_REPO: 'git.example.org/c/d' }))).toEqual({
      host: 'git.example.org',
      repository: 'c/d',
    });
    expect(await findPlace({ repo: 'a/b' }, io({ GH_HOST: 'git.example.org' }))).toMatchObject({
      host: 'git.example.org',
    });
    await expect(requirePlace({}, io())).rejects.toThrow('Missing --repo');
    await expect(requirePlace({ repo: 'octo' }, io())).rejects.toThrow('is not a repository');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:octo/shop.git'], {
      cwd: folder,
    });
    expect(await requirePlace({}, io())).toEqual({ host: 'github.com', repository: 'octo/shop' });
  });
});

describe('the server', () => {
  it('has its addresses, unless the environment names others', () => {
    expect(serverAddresses('github.com', { env: {} })).toEqual({});
    expect(serverAddresses('acme.ghe.com', { env: {} }).baseUrl).toBe('https://api.acme.ghe.com');
    expect(serverAddresses('git.example.org', { env: {} })).toEqual({
      baseUrl: 'https://git.example.org/api/v3',
      graphqlUrl: 'https://git.example.org/api/graphql',
      serverUrl: 'https://git.example.org',
    });
    expect(serverAddresses('x.org', { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } })).toEqual({});
  });

  it('is not sent a token that is meant for another one', async () => {
    const place = { host: 'git.example.org', repository: 'octo/shop' };
    const usual = { GITHUB_TOKEN: 'ghp_usual', PATH: '' };
    await expect(connectRepository(place, io(usual))).rejects.toMatchObject({ code: 'PM101' });
    await expect(connectRepository({ ...place, host: null }, io({ PATH: '' }))).rejects.toThrow(
      'Missing a token for github.com',
    );
    for (const more of [{ GH_HOST: 'git.example.org' }, { GH_ENTERPRISE_TOKEN: 'ghp_own' }])
      expect(await connectRepository(place, io({ ...usual, ...more }))).toHaveProperty('reader');
  });

  it('is asked with the token of gh where no variable is set', async () => {
    const gh = join(folder, 'gh');
    writeFileSync(
      gh,
      '#!/bin/sh\n[ "$*" = "auth token --hostname github.com" ] && echo gho_from_gh_itself\n',
    );
    chmodSync(gh, 0o755);
    const place = { host: null, repository: 'octo/shop' };
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}` };
    expect(await connectRepository(place, io(env))).toHaveProperty('writer');
    writeFileSync(gh, '#!/bin/sh\nexit 1\n');
    await expect(connectRepository(place, io(env))).rejects.toMatchObject({ code: 'PM101' });
  });
});
