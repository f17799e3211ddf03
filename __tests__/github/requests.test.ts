/** What an event costs: the real jobs through the real adapter on the local GitHub, counted by request. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Connection } from '../../src/github/connect.js';
import { runRequests } from '../../src/action/jobs.js';
import { startLocalGitHub, type LocalGitHub } from '../../src/local-github/local-github.js';
import { plusSeconds } from '../../src/time/instant.js';
import type { CacheStore } from '../../src/github/cache/response-cache.js';
import { memoryShelf } from '../support/cached-runs.js';
import { settingAt } from '../support/life.js';
import { connectTo } from '../support/local-github.js';
import { declared, minute } from '../support/repository-builders.js';

/** GitHub gives a workflow 1,000 requests an hour; an event shall take no more than this. */
const mostPerEvent = 30;
/** With what an earlier run read at hand. */
const mostLater = 12;

describe('requests per event', () => {
  let github: LocalGitHub;
  let issue: number;
  beforeEach(async () => {
    github = await startLocalGitHub({
      now: minute(30),
      repositories: [{ fullName: 'acme/shop', collaborators: { maya: 'write', jon: 'write' } }],
    });
    const maya = github.as('maya');
    for (let day = 15; day > 0; day -= 1) {
      const at = plusSeconds(declared, -day * 6 * 3600);
      const { sha } = await maya.commit({
        files: { [`src/part-${day % 4}.ts`]: `export const version = ${day};\n` },
        message: `Change part ${day % 4} (#${100 - day})`,
        at,
      });
      const { id } = await maya.deployment({
        ref: sha,
        environment: 'production',
        at: plusSeconds(at, 300),
      });
      await maya.deploymentStatus(id, { state: 'success', at: plusSeconds(at, 420) });
    }
    issue = (
      await maya.createIssue({
        title: 'Checkout returns 502',
        body: 'Since 14:00 UTC part-1 fails.',
        labels: ['incident'],
        at: declared,
      })
    ).number;
    for (let minutes = 1; minutes <= 20; minutes += 1)
      await github
        .as(minutes % 2 === 0 ? 'maya' : 'jon')
        .comment(issue, minutes === 3 ? '/severity sev2' : `Note ${minutes}: still looking.`, {
          at: minute(minutes),
        });
  });
  afterEach(() => github.close());

  const run = async (shelf: CacheStore | null = null): Promise<Connection> => {
    const repository = connectTo(github, { cacheStore: shelf });
    await runRequests([{ kind: 'incident', issue }], {
      repository,
      context: settingAt(github.clock.now()),
      apply: true,
    });
    repository.flushCache();
    return repository;
  };

  it(
    'keeps an incident with twenty comments and fifteen deploys within the budget, ' +
      'and writes nothing twice',
    async () => {
      const first = (await run()).usage();
      expect(first.writes).toBeGreaterThan(0);
      expect(first.requests).toBeLessThanOrEqual(mostPerEvent);
      github.clock.advance(60);
      const second = (await run()).usage();
      expect(second.writes).toBe(0);
      expect(second.requests).toBeLessThanOrEqual(mostPerEvent);
    },
  );

  it('needs less than half of that when the folder of an earlier run is at hand', async () => {
    const shelf = memoryShelf();
    await run(shelf);
    github.clock.advance(60);
    const quiet = (await run(shelf)).usage();
    expect([quiet.writes, quiet.requests <= mostLater]).toEqual([0, true]);
    await github.as('jon').comment(issue, 'Errors dropped back to normal at 14:35 UTC.');
    github.clock.advance(60);
    const busy = (await run(shelf)).usage();
    expect(busy.writes).toBeGreaterThan(0);
    expect(busy.requests - busy.writes).toBeLessThanOrEqual(mostLater);
  });
});
