import { describe, expect, it } from '@jest/globals';
import { correlate } from '../../src/correlation/correlate.js';
import { model } from '../../src/correlation/model.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import {
  aDeployment,
  anIssue,
  aSha,
  aWorkflowRun,
  minute,
} from '../support/repository-builders.js';
import { aChange, answerTo, aQuestion, someChanges } from '../support/correlation-builders.js';

describe('way back', () => {
  it('deploys the version before, or reverts the pull request', () => {
    const commits = someChanges();
    const deployments = [
      aDeployment({ id: 2, sha: commits[1]?.sha ?? '', createdAt: minute(-20) }),
      aDeployment({ id: 1, sha: commits[2]?.sha ?? '', createdAt: minute(-180) }),
    ];
    const back = answerTo({ facts: { commits, deployments } }).rollback;
    expect(back?.lastKnownGood).toBe(commits[2]?.sha);
    expect(back?.compareUrl).toBe(
      `https://github.com/acme/shop/compare/${commits[2]?.sha ?? ''}...${commits[1]?.sha ?? ''}`,
    );
    expect(back?.commands.map(({ command }) => command)).toEqual([
      expect.stringContaining(`ref=${commits[2]?.sha ?? ''} -f environment=production`),
      'gh pr revert 414 --repo acme/shop',
    ]);
    expect(back?.warnings).toEqual([]);
  });

  it('runs the deploy workflow of the version before again', () => {
    const commits = someChanges();
    const workflowRuns = [
      aWorkflowRun({ id: 12, sha: commits[1]?.sha ?? '', updatedAt: minute(-20) }),
      aWorkflowRun({ id: 11, sha: commits[2]?.sha ?? '', updatedAt: minute(-180) }),
    ];
    const question = aQuestion({ facts: { commits, workflowRuns, issue: anIssue() } });
    const answer = correlate(
      {
        ...question,
        deploys: deploysFromFacts(question.facts, {
          source: 'workflow:deploy.yml',
          environments: [],
        }),
      },
      correlationSignals,
      model,
    );
    expect(answer.rollback?.commands[0]).toEqual({
      title: 'Run the deploy workflow of the last known good version again',
      command: 'gh run rerun 11 --repo acme/shop',
    });
  });

  it('warns when a schema migration lies between, and when files were not read', () => {
    const good = aSha('good');
    const commits = [
      {
        ...aChange('Later change', 10, ['x.ts'], { parents: [aSha('m')] }),
        files: undefined as never,
      },
      aChange(
        'Add a column to checkout',
        20,
        ['db/migrate/0007_add_column.sql', 'src/checkout.ts'],
        { sha: aSha('m'), parents: [good] },
      ),
      aChange('Before', 4000, ['y.ts'], { sha: good }),
    ];
    expect(answerTo({ facts: { commits } }).rollback?.warnings).toEqual([
      `A schema migration lies between (db/migrate/0007_add_column.sql in ${aSha('m').slice(0, 7)}): the old code may not fit the new data.`,
      'The files of 1 change in between were not read, so a migration may have gone unseen.',
    ]);
  });

  it('is not offered when nothing fits', () => {
    expect(answerTo({ facts: { commits: [] } }).rollback).toBeNull();
  });
});
