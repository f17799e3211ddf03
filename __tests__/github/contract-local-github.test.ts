import type { Connection } from '../../src/github/connect.js';
import type { CacheStore } from '../../src/github/cache/response-cache.js';
import { startLocalGitHub } from '../../src/local-github/local-github.js';
import { memoryShelf } from '../support/cached-runs.js';
import { connectTo } from '../support/local-github.js';
import { declared } from '../support/repository-builders.js';
import { readme, repositoryContract, type ContractWorld } from '../support/repository-contract.js';

async function start(shelf: CacheStore | null): Promise<ContractWorld> {
  const github = await startLocalGitHub({
    now: declared,
    repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write', jon: 'read' } }],
  });
  const maya = github.as('maya');
  const pass = (): void => github.clock.advance(1);
  await maya.commit({ files: { 'README.md': readme }, message: 'First commit' });
  const token = github.actionsToken();
  const connected = (): Connection => connectTo(github, { token, cacheStore: shelf });
  // A client remembers what it read until it writes: after what people did, a new one looks.
  const people: ContractWorld['people'] = {
    openIssue: async (issue) => (await maya.createIssue(issue)).number,
    comment: async (issue, body) => (await maya.comment(issue, body)).id,
    react: async (comment, content) => void (await maya.react(comment, content)),
    rename: async (issue, title) => void (await maya.editIssue(issue, { title })),
    lock: async (issue) => void (await maya.lock(issue)),
    commit: async (branch, path, text) =>
      (await maya.commit({ files: { [path]: text }, message: `Change ${path}`, branch })).sha,
    merge: async (pull) => (await maya.merge(pull)).sha,
    closePull: async (pull) => void (await maya.close(pull)),
    deploy: async ({ ref, environment, states }) => {
      const { id } = await maya.deployment({ ref, environment });
      for (const state of states) {
        pass();
        await maya.deploymentStatus(id, { state, autoInactive: false });
      }
      return id;
    },
    release: async (tag) => void (await maya.createRelease({ tag })),
    run: async (path) =>
      void (await maya.createWorkflowRun({ path, status: 'completed', conclusion: 'success' })),
  };
  const timed = Object.fromEntries(
    Object.entries(people).map(([name, act]) => [
      name,
      async (...args: never[]) => {
        pass();
        const answer = await (act as (...args: never[]) => Promise<unknown>)(...args);
        fresh();
        return answer;
      },
    ]),
  ) as unknown as ContractWorld['people'];
  let current = connected();
  const fresh = (): void => {
    current.flushCache();
    current = connected();
  };
  return {
    get reader() {
      return current.reader;
    },
    get writer() {
      pass();
      return current.writer;
    },
    people: timed,
    close: () => github.close(),
  };
}

repositoryContract({
  name: 'the adapter, on the local GitHub',
  start: () => start(null),
  lenientLocks: true,
});
repositoryContract({
  name: 'the adapter with what earlier runs read, on the local GitHub',
  start: () => start(memoryShelf()),
  lenientLocks: true,
});
