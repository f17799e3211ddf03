import { describe, expect, it } from '@jest/globals';
import { deploysFromFacts } from '../../src/changes/deploys-from-facts.js';
import {
  aCommit,
  aComparison,
  aDeployment,
  aDeploymentStatus,
  aRelease,
  aSha,
  aWorkflowRun,
  minute,
  someFacts,
} from '../support/repository-builders.js';

const auto = { source: 'auto', environments: [] };
const branch = ['d', 'c', 'b', 'a'].map((name, index) =>
  aCommit({
    sha: aSha(name),
    message: name,
    committedAt: minute(-10 * (index + 1)),
    parents: [aSha(`below ${name}`)],
  }),
);

describe('deploys from facts', () => {
  it('takes each change of the branch when nothing else is known, and says so', () => {
    const { source, reason, deploys } = deploysFromFacts(someFacts({ commits: branch }), auto);
    expect({ source, reason }).toEqual({
      source: 'push',
      reason:
        'No deployments, deploy workflow runs or releases were found, so each change on main counts as a deploy.',
    });
    expect(deploys.map(({ id, totalCommits }) => [id, totalCommits])).toEqual(
      branch.map(({ sha }) => [`push:${sha}`, 1]),
    );
  });

  it('joins deployments with the commits that they carried, newest first', () => {
    const deployments = [
      aDeployment({ id: 2, sha: aSha('d'), createdAt: minute(-9) }),
      aDeployment({ id: 1, sha: aSha('b'), createdAt: minute(-29) }),
    ];
    const { source, deploys } = deploysFromFacts(someFacts({ commits: branch, deployments }), auto);
    expect(source).toBe('deployments');
    expect(deploys[0]).toMatchObject({
      id: 'deployment:2',
      previousSha: aSha('b'),
      totalCommits: 2,
      at: minute(-7),
      state: 'succeeded',
      label: `production ${aSha('b').slice(0, 7)} → ${aSha('d').slice(0, 7)}`,
    });
    expect(deploys[0]?.commits.map(({ message }) => message)).toEqual(['d', 'c']);
    expect(deploys[1]).toMatchObject({ previousSha: null, totalCommits: 1 });
  });

  it('counts from the last one that succeeded, not from a failed one', () => {
    const failed = aDeployment({
      id: 2,
      sha: aSha('c'),
      createdAt: minute(-19),
      statuses: [aDeploymentStatus({ state: 'failure', createdAt: minute(-18) })],
    });
    const deployments = [
      aDeployment({ id: 3, sha: aSha('d'), createdAt: minute(-9) }),
      failed,
      aDeployment({ id: 1, sha: aSha('b'), createdAt: minute(-29) }),
    ];
    const { deploys } = deploysFromFacts(someFacts({ commits: branch, deployments }), auto);
    expect(deploys.map(({ id, state, previousSha, at }) => [id, state, previousSha, at])).toEqual([
      ['deployment:3', 'succeeded', aSha('b'), minute(-7)],
      ['deployment:2', 'failed', aSha('b'), minute(-18)],
      ['deployment:1', 'succeeded', null, minute(-27)],
    ]);
  });

  it('carries nothing when an older version is deployed again', () => {
    const deployments = [
      aDeployment({ id: 2, sha: aSha('a'), createdAt: minute(-5) }),
      aDeployment({ id: 1, sha: aSha('c'), createdAt: minute(-15) }),
    ];
    expect(
      deploysFromFacts(someFacts({ commits: branch, deployments }), auto).deploys[0],
    ).toMatchObject({ previousSha: aSha('c'), totalCommits: 0, commits: [] });
  });

  it('reads what GitHub compared for commits off the branch, and keeps its exact count', () => {
    const deployments = [
      aDeployment({ id: 2, sha: aSha('far'), createdAt: minute(-5) }),
      aDeployment({ id: 1, sha: aSha('near'), createdAt: minute(-15) }),
    ];
    const comparisons = [
      aComparison({
        base: aSha('near'),
        head: aSha('far'),
        commits: [aCommit({ message: 'old' }), aCommit({ message: 'new' })],
        totalCommits: 300,
      }),
    ];
    const deploy = deploysFromFacts(someFacts({ deployments, comparisons }), auto).deploys[0];
    expect(deploy?.totalCommits).toBe(300);
    expect(deploy?.commits.map(({ message }) => message)).toEqual(['new', 'old']);
  });

  it('prefers environments that look like production, unless the configuration names others', () => {
    const deployments = [
      aDeployment({ id: 1, environment: 'staging' }),
      aDeployment({ id: 2, environment: 'eu-prod' }),
      aDeployment({ id: 3, environment: 'pr-12' }),
    ];
    const ids = (environments: readonly string[]) =>
      deploysFromFacts(someFacts({ deployments }), { source: 'auto', environments }).deploys.map(
        ({ id }) => id,
      );
    expect(ids([])).toEqual(['deployment:2']);
    expect(ids(['Staging'])).toEqual(['deployment:1']);
  });

  it('takes runs of a named workflow, and releases by the newest commit before them', () => {
    const runs = [
      aWorkflowRun({ id: 7, sha: aSha('c'), conclusion: 'failure' }),
      aWorkflowRun({ id: 8, path: '.github/workflows/test.yml' }),
    ];
    expect(
      deploysFromFacts(someFacts({ commits: branch, workflowRuns: runs }), {
        source: 'workflow:deploy.yml',
        environments: [],
      }).deploys,
    ).toMatchObject([{ id: 'run:7', state: 'failed' }]);
    const releases = [
      aRelease({ publishedAt: minute(-15) }),
      aRelease({ id: 302, tag: 'v1.4.3-rc1', prerelease: true }),
    ];
    expect(deploysFromFacts(someFacts({ commits: branch, releases }), auto)).toMatchObject({
      source: 'releases',
      deploys: [{ label: 'v1.4.2', sha: aSha('c') }],
    });
  });

  it('does not trust a list that ended before the changes that were read', () => {
    const facts = someFacts({
      commits: branch,
      deployments: [aDeployment({ createdAt: minute(-90_000) })],
      releases: [aRelease({ publishedAt: minute(-90_000) })],
    });
    expect(deploysFromFacts(facts, auto).source).toBe('push');
    expect(deploysFromFacts(facts, { source: 'deployments', environments: [] }).source).toBe(
      'deployments',
    );
  });
});
