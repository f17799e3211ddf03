/** A preview answers what `--apply` would do, at every step of an incident's life, and writes nothing. */
import { describe, expect, it } from '@jest/globals';
import type { JobReport } from '../../src/action/jobs.js';
import { runRequests } from '../../src/action/jobs.js';
import { previewRepository } from '../../src/jobs/preview.js';
import { actStage, lifeStages, newLife, runStage, settingAt, visible } from '../support/life.js';

const outcomes = (reports: readonly JobReport[]) =>
  reports.flatMap(({ applied }) =>
    applied.map(({ change, outcome }) => `${outcome} ${change.kind}`),
  );

describe('a preview', () => {
  it('does what applying does, in every stage of the life, and again when all is done', async () => {
    const repo = newLife();
    for (const stage of lifeStages) {
      actStage(repo, stage);
      for (const round of ['first', 'again']) {
        repo.restart();
        const before = JSON.stringify(visible(repo));
        const expected = await runRequests(stage.jobs(repo), {
          repository: previewRepository(repo.reader, stage.now),
          context: settingAt(stage.now),
          apply: true,
        });
        expect(repo.calls.filter(({ write }) => write)).toEqual([]);
        expect(JSON.stringify(visible(repo))).toBe(before);
        const done = await runStage(repo, stage);
        expect([stage.name, round, ...outcomes(expected)]).toEqual([
          stage.name,
          round,
          ...outcomes(done),
        ]);
      }
    }
  });
});
