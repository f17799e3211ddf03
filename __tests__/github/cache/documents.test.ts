/** Folders of documents over several runs: one question when nothing changed, and one text for one that is new. */
import { describe, expect, it } from '@jest/globals';
import type { CacheStore } from '../../../src/github/cache/response-cache.js';
import { type LocalGitHub, startLocalGitHub } from '../../../src/local-github/local-github.js';
import { connected, memoryShelf } from '../../support/cached-runs.js';
import { declared } from '../../support/repository-builders.js';

async function read(github: LocalGitHub, shelf: CacheStore | null) {
  const repository = connected(github, shelf);
  const { reader } = repository;
  const below = await reader.filesBelow('postmortems');
  const texts = await reader.blobTexts((below?.files ?? []).map(({ sha }) => sha));
  repository.flushCache();
  const documents = (below?.files ?? []).map(({ path, sha }) => [path, texts[sha]]);
  return { documents, requests: repository.usage().requests };
}

describe('documents over several runs', () => {
  it('lists an unchanged folder once and reads each text once', async () => {
    const github = await startLocalGitHub({
      now: declared,
      repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write' } }],
    });
    try {
      const maya = github.as('maya');
      const files = Object.fromEntries(
        Array.from({ length: 120 }, (_, n) => [`postmortems/${n % 3}/${n}.md`, `# ${n}\n`]),
      );
      await maya.commit({ message: 'Add', files });
      const shelf = memoryShelf();
      // The folder, its list, and two queries of up to a hundred texts.
      expect(await read(github, shelf)).toMatchObject({ requests: 4 });
      expect(await read(github, shelf)).toMatchObject({ requests: 1 });
      await maya.commit({ message: 'Edit', files: { 'postmortems/1/1.md': '# One\n' } });
      const warm = await read(github, shelf);
      expect(warm.requests).toBe(3);
      expect(warm.documents).toEqual((await read(github, null)).documents);
    } finally {
      await github.close();
    }
  });
});
