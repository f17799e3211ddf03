import { describe, expect, it } from '@jest/globals';
import {
  deploymentsOfService,
  environmentKindFromName,
  hasRun,
  regionWords,
} from '../../src/changes/environments.js';
import { aDeployment, aDeploymentStatus } from '../support/repository-builders.js';

describe('environment kinds', () => {
  it.each([
    [
      'production',
      ['production', 'Production – EU', 'prod', 'eu-prod', 'prod2', 'live', 'api/prd'],
    ],
    [
      'stage',
      [
        'pre-production',
        'pre-prod',
        'preprod',
        'non-prod',
        'non_production',
        'not-live',
        'staging',
      ],
    ],
    [
      'stage',
      ['https://staging.acme.example', 'go-live-rehearsal', 'QA', 'prod-like-test', 'uat1'],
    ],
    ['stage', ['production-sandbox', 'preProduction', 'dev', 'Development', 'prod (demo)']],
    [
      'transient',
      ['Preview', 'pr-12', 'pull/12/merge', 'branch-fix', 'review-app-7', 'Preview – web'],
    ],
    ['publication', ['github-pages', 'npm', 'pypi', 'docs', 'production-docs', 'docs-production']],
    ['unknown', ['main', 'https://app.acme.example', 'fly', 'acme-shop', 'europe']],
  ] as const)('%s', (kind, names) => {
    expect(names.map((name) => [name, environmentKindFromName(name)])).toEqual(
      names.map((name) => [name, kind]),
    );
  });
});

describe('deployments of the service', () => {
  const to = (environment: string, over = {}) => aDeployment({ environment, ...over });
  const counted = (deployments: ReturnType<typeof to>[], configured: readonly string[] = []) =>
    deploymentsOfService(deployments, configured).deployments.map(({ environment }) => environment);

  it('go by the flag of GitHub first, then by the name', () => {
    expect(counted([to('fly', { productionEnvironment: true }), to('main'), to('dev')])).toEqual([
      'fly',
    ]);
    expect(counted([to('production', { productionEnvironment: false }), to('staging')])).toEqual([
      'production',
    ]);
    expect(counted([to('shop', { transientEnvironment: true }), to('main')])).toEqual(['main']);
  });

  it('are those whose name says nothing when none says production, and never a rehearsal', () => {
    expect(counted([to('main'), to('dev'), to('Preview')])).toEqual(['main']);
    expect(counted([to('github-pages'), to('npm'), to('staging')])).toEqual([]);
  });

  it('are those of the configured environments, whatever they are called', () => {
    expect(counted([to('npm'), to('production')], ['NPM'])).toEqual(['npm']);
  });
});

describe('a deployment', () => {
  const states = (...all: readonly string[]) => ({
    statuses: all.map((state) => aDeploymentStatus({ state: state as 'success' })),
  });

  it('has run once it was under way', () => {
    expect(hasRun(states('queued', 'in_progress'))).toBe(true);
    expect(hasRun(states('success', 'inactive'))).toBe(true);
    expect(hasRun(states())).toBe(true);
  });

  it('has not run while it waits, or when it was called off', () => {
    for (const waiting of [['queued'], ['waiting'], ['queued', 'pending'], ['queued', 'inactive']])
      expect(hasRun(states(...waiting))).toBe(false);
  });
});

describe('region words', () => {
  it('tell environments of one kind apart', () => {
    const all = ['production-us', 'production-eu-west'];
    expect(regionWords('production-us', all)).toEqual(['us']);
    expect(regionWords('production-eu-west', all)).toEqual(['eu', 'west']);
    expect(regionWords('production', ['production'])).toEqual([]);
  });
});
