import { describe, expect, it } from '@jest/globals';
import { correlate } from '../../src/correlation/correlate.js';
import { model } from '../../src/correlation/model.js';
import { correlationSignals } from '../../src/correlation/signals/index.js';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import {
  aDeployment,
  aDeploymentStatus,
  aPullRequest,
  anIssue,
  aSha,
  aWorkflowRun,
  minute,
} from '../support/repository-builders.js';
import { aChange, answerTo, aQuestion, someChanges } from '../support/correlation-builders.js';

const named = (ref: string) => ({
  kind: 'trigger' as const,
  ref,
  at: minute(-1),
  by: 'ana',
  url: '',
});
const ana = { login: 'ana', type: 'User' as const };

describe('rollback options', () => {
  const commits = someChanges();
  const [newest, pool, basket] = commits.map(({ sha }) => sha);
  const deployed = (id: number, sha: string | undefined, ago: number, over = {}) =>
    aDeployment({
      id,
      sha: sha ?? '',
      createdAt: minute(-ago),
      statuses: [aDeploymentStatus({ createdAt: minute(-ago) })],
      ...over,
    });
  const verdicts = [named(pool ?? '')];

  it('deploys the version before, or reverts the pull request', () => {
    const deployments = [
      aDeployment({ id: 2, sha: commits[1]?.sha ?? '', createdAt: minute(-20), creator: ana }),
      aDeployment({ id: 1, sha: commits[2]?.sha ?? '', createdAt: minute(-180), creator: ana }),
    ];
    const back = answerTo({ facts: { commits, deployments }, incident: { verdicts } }).rollback;
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
    const question = aQuestion({
      facts: { commits, workflowRuns, issue: anIssue() },
      incident: { verdicts },
    });
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
    const verdicts = [named(aSha('m'))];
    expect(answerTo({ facts: { commits }, incident: { verdicts } }).rollback?.warnings).toEqual([
      'There is a schema migration in between (db/migrate/0007_add_column.sql in ' +
        `${aSha('m').slice(0, 7)}): the old code may not fit the new data.`,
      'The files of 1 change in between were not read, so a migration may have gone unseen.',
    ]);
  });

  it('is not offered when nothing fits', () => {
    expect(answerTo({ facts: { commits: [] } }).rollback).toBeNull();
  });

  it('runs the deploy job again where a workflow writes the deployments', () => {
    const creator = { login: 'github-actions[bot]', type: 'Bot' as const };
    const url = 'https://github.com/acme/shop/actions/runs/77/job/1';
    const statuses = [aDeploymentStatus({ createdAt: minute(-180), url })];
    const answer = answerTo({
      facts: {
        commits,
        deployments: [
          deployed(2, pool, 20, { creator }),
          deployed(1, basket, 180, { creator, statuses }),
        ],
      },
      incident: { verdicts },
    });
    expect(answer.rollback?.commands.map(({ command }) => command)).toEqual([
      'gh run rerun 77 --repo acme/shop',
      'gh pr revert 414 --repo acme/shop',
    ]);
  });

  it('writes no deployment record where a bot only records what it did', () => {
    const creator = { login: 'host[bot]', type: 'Bot' as const };
    const answer = answerTo({
      facts: {
        commits,
        deployments: [deployed(2, pool, 20, { creator }), deployed(1, basket, 180, { creator })],
      },
      incident: { verdicts },
    });
    expect(answer.rollback?.commands.map(({ command }) => command)).toEqual([
      'gh pr revert 414 --repo acme/shop',
    ]);
  });

  it('names no version that was never deployed', () => {
    const answer = answerTo({
      facts: { commits, deployments: [deployed(2, pool, 20)] },
      incident: { verdicts },
    });
    expect(answer.rollback?.lastKnownGood).toBeNull();
  });

  it('is not offered for a change that is merely possible', () => {
    const answer = answerTo({
      facts: {
        commits: [aChange('Show a banner (#2)', 300, ['src/banner.ts']), ...commits.slice(2)],
      },
      incident: { title: 'Something is odd', symptoms: '' },
    });
    expect(answer.candidates[0]?.confidence).not.toBe('likely');
    expect(answer.rollback).toBeNull();
  });

  it('says that an older version was deployed already', () => {
    const deployments = [
      deployed(3, basket, 2, { creator: ana }),
      deployed(2, pool, 20, { creator: ana }),
      deployed(1, basket, 180, { creator: ana }),
    ];
    const answer = answerTo({ facts: { commits, deployments }, incident: { verdicts } });
    expect(answer.candidates[0]?.change.commit.sha).toBe(pool);
    expect(answer.rollback).toBeNull();
    expect(answer.remedy).toMatchObject({ kind: 'rolled-back' });
  });

  it('says of a rollback that has not ended that it is under way', () => {
    const statuses = [aDeploymentStatus({ state: 'in_progress', createdAt: minute(-2) })];
    const deployments = [
      deployed(3, basket, 2, { creator: ana, statuses }),
      deployed(2, pool, 20, { creator: ana }),
      deployed(1, basket, 180, { creator: ana }),
    ];
    const answer = answerTo({ facts: { commits, deployments }, incident: { verdicts } });
    expect(answer.rollback).toBeNull();
    expect(answer.remedy).toMatchObject({ kind: 'rollback-running' });
    const again = deployed(4, pool, 1, { creator: ana, statuses });
    const begun = answerTo({
      facts: {
        commits,
        deployments: [again, deployed(3, basket, 2, { creator: ana }), ...deployments.slice(1)],
      },
      incident: { verdicts },
    });
    // What is only on its way is not live again.
    expect(begun.remedy).toMatchObject({ kind: 'rolled-back' });
  });

  it('says that a revert landed, or waits to be merged', () => {
    const revert = aChange('Revert "Raise the connection pool of checkout" (#420)', 1, [
      'src/checkout/pool.ts',
    ]);
    const landed = answerTo({ facts: { commits: [revert, ...commits] }, incident: { verdicts } });
    expect(landed.remedy).toMatchObject({ kind: 'reverted', label: '#420' });
    const pull = aPullRequest({
      number: 421,
      state: 'open',
      merged: false,
      title: `Revert "Raise the connection pool of checkout"`,
    });
    const open = answerTo({ facts: { commits, pullRequests: [pull] }, incident: { verdicts } });
    expect([open.remedy, open.rollback]).toEqual([
      { kind: 'revert-open', label: '#421', url: pull.url },
      null,
    ]);
    expect(newest).toBeDefined();
  });

  it.each([
    ['Revert "Revert "Raise the connection pool of checkout" (#420)" (#422)', ''],
    ['Reapply "Raise the connection pool of checkout"', 'This reverts commit SHA.'],
    ['Revert "Revert "Raise the connection pool of checkout""', 'Reverts acme/shop#420'],
    ['fix: re-land the connection pool', 'Reverts #420.'],
  ])('says that a change is live again after its revert: %s', (title, body) => {
    const at = ['src/checkout/pool.ts'];
    const revert = aChange('Revert "Raise the connection pool of checkout" (#420)', 3, at);
    const message = `${title}\n\n${body.replace('SHA', revert.sha)}`;
    const reland = { ...aChange(title, 2, at), message };
    const back = answerTo({
      facts: { commits: [reland, revert, ...commits] },
      incident: { verdicts },
    });
    expect(back.remedy).toMatchObject({ kind: 'reapplied', url: reland.url });
    expect(back.rollback).toBeNull();
    // Taken out once more, it is out.
    const third = aChange('Revert "Raise the connection pool of checkout" (#424)', 1, at);
    const out = answerTo({
      facts: { commits: [third, reland, revert, ...commits] },
      incident: { verdicts },
    });
    expect(out.remedy).toMatchObject({ kind: 'reverted', label: '#424' });
  });

  it('knows a second attempt from a revert of the revert', () => {
    const revert = aChange('Revert "Raise the connection pool of checkout" (#420)', 1, ['a.ts']);
    const attempt = aChange('Raise the connection pool of checkout, take 2 (#423)', 0, ['a.ts']);
    const answer = answerTo({
      facts: { commits: [attempt, revert, ...commits] },
      incident: { verdicts },
    });
    expect(answer.remedy).toMatchObject({ kind: 'reverted', label: '#420' });
  });

  it('says that what was rolled back was deployed again', () => {
    const deployments = [
      deployed(4, pool, 1, { creator: ana }),
      deployed(3, basket, 2, { creator: ana }),
      deployed(2, pool, 20, { creator: ana }),
      deployed(1, basket, 180, { creator: ana }),
    ];
    const answer = answerTo({ facts: { commits, deployments }, incident: { verdicts } });
    expect(answer.remedy).toMatchObject({ kind: 'reapplied' });
    expect(answer.rollback).toBeNull();
  });
});
