import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { createResponseCache } from '../../../src/github/cache/response-cache.js';
import { startLocalGitHub, type LocalGitHub } from '../../../src/local-github/local-github.js';
import { connected, memoryShelf } from '../../support/cached-runs.js';
import { declared } from '../../support/repository-builders.js';

const paths = [
  'README.md',
  '.github/after-action.yml',
  'docs/a b/ü.md',
  'docs',
  'docs/',
  'docs/none.md',
  'none/none.md',
  'README.md/x',
  '',
  '/README.md',
  'docs/../README.md',
  './README.md',
];

describe('files by way of trees', () => {
  const textsOf = async (github: LocalGitHub, shelf: ReturnType<typeof memoryShelf> | null) => {
    const repository = connected(github, shelf);
    const texts: unknown[] = [];
    for (const path of paths)
      texts.push(
        await repository.reader.file(path).catch((error: { readonly code?: string }) => error.code),
      );
    repository.flushCache();
    return { texts, requests: repository.usage().requests };
  };

  it('are those of the contents API, before and after they change', async () => {
    const github = await startLocalGitHub({
      now: declared,
      repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
    });
    try {
      const shelf = memoryShelf();
      const maya = github.as('maya');
      expect((await textsOf(github, shelf)).texts).toEqual((await textsOf(github, null)).texts);
      for (const files of [
        { 'README.md': 'one', 'docs/a b/ü.md': 'ü\r\n' },
        { '.github/after-action.yml': 'x: 1\n' },
        { 'README.md': 'two' },
        { 'docs/a b/ü.md': 'again' },
      ] as readonly Readonly<Record<string, string>>[]) {
        await maya.commit({ files, message: 'Change' });
        for (let run = 0; run < 2; run += 1)
          expect((await textsOf(github, shelf)).texts).toEqual((await textsOf(github, null)).texts);
      }
      // The repository, its root, and what no tree can answer.
      expect((await textsOf(github, shelf)).requests).toBeLessThanOrEqual(7);
    } finally {
      await github.close();
    }
  });
});

describe('what is kept', () => {
  it('is read back as it was put, under its own name, in its own shape', () => {
    const shelf = memoryShelf();
    const shape = z.array(z.number());
    const first = createResponseCache(shelf, 'https://api.github.com acme/shop');
    first.open('numbers', shape).put(() => [1, 2]);
    first.flush();
    const open = <T>(
      name: string,
      kind: z.ZodType<T>,
      place = 'https://api.github.com acme/shop',
    ) => createResponseCache(shelf, place).open(name, kind).before;
    expect(open('numbers', shape)).toEqual([1, 2]);
    expect(open('numbers', z.array(z.string()))).toBeNull();
    expect(open('others', shape)).toBeNull();
    expect(open('numbers', shape, 'https://api.github.com acme/other')).toBeNull();
    expect(open('numbers', shape, 'https://ghe.example/api/v3 acme/shop')).toBeNull();
    const [name, text] = [...shelf.texts][0] ?? ['', ''];
    // Carried to another name by somebody: its first line tells.
    shelf.texts.set(name.replace('numbers', 'others'), text);
    expect(open('others', shape)).toBeNull();
  });
});
