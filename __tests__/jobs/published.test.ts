/** Postmortems wherever they are below their folder, and one links pull request a document. */
import { describe, expect, it } from '@jest/globals';
import { createFollowUpsJob } from '../../src/jobs/follow-ups.js';
import { readPublished } from '../../src/jobs/published.js';
import { applyPlan } from '../../src/jobs/apply.js';
import { trackers } from '../../src/follow-ups/trackers/index.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';

const now = '2026-11-20T14:00:00Z';
const path = 'postmortems/2026/search/2026-11-18-search-1.md';
const text = (...items: readonly string[]): string =>
  `---\nincident: 1\n---\n\n# Search\n\n## Action items\n\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('folders', () => {
  it('are read to any depth, and more than fifty documents', async () => {
    const names = Array.from(
      { length: 70 },
      (_, i) => `postmortems/${2020 + (i % 5)}/a/2026-${i}.md`,
    );
    const repo = inMemoryRepository({
      now,
      files: Object.fromEntries(names.map((name) => [name, '# T\n'])),
    });
    const { documents, omitted } = await readPublished(repo.reader, 'postmortems');
    expect([documents.length, omitted]).toEqual([70, 0]);
  });
});

describe('links', () => {
  it('come in one pull request that is brought up to date', async () => {
    const repo = inMemoryRepository({ now, files: { [path]: text('Alert on lag @jon') } });
    const job = createFollowUpsJob(trackers);
    const run = async (): Promise<void> => {
      const facts = await job.read(repo.reader, {}, settingAt(now));
      await applyPlan(job.plan(facts, settingAt(now)).plan, repo);
    };
    await run();
    await run();
    repo.humans.commitFile('main', path, text('Alert on lag @jon', 'Cap the queue @jon'));
    await run();
    await run();
    const pulls = await repo.reader.pullRequests({ state: 'all' });
    expect(pulls.map(({ head, state }) => `${head.ref} ${state}`)).toEqual([
      'after-action/links-1 open',
    ]);
    const offered = await repo.reader.file(path, 'after-action/links-1');
    expect(offered?.text).toMatch(/lag @jon \(#\d+\)\n- Cap the queue @jon \(#\d+\)/);
  });
});
