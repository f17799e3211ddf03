import { describe, expect, it } from '@jest/globals';
import type { Config } from '../../src/config/config.js';
import { defaultConfig } from '../../src/config/defaults.js';
import { UserError } from '../../src/errors.js';
import type { IncidentFacts } from '../../src/incident/incident.js';
import { readIncidentFacts } from '../../src/jobs/read-facts.js';
import type { RepositoryReader } from '../../src/repository/repository.js';
import { plusSeconds } from '../../src/time/instant.js';
import { inMemoryRepository, type RepositorySeed } from '../support/in-memory-repository.js';
import {
  aComment,
  aCommit,
  aDeployment,
  aDeploymentStatus,
  anIssue,
  declared,
  minute,
  theBot,
} from '../support/repository-builders.js';

const day = 86_400;
const deployment = (id: number, days: number, environment: string, states = ['success']) => {
  const createdAt = plusSeconds(declared, -days * day);
  const statuses = states.map((state) =>
    aDeploymentStatus({ state: state as 'success', createdAt }),
  );
  return aDeployment({ id, environment, createdAt, statuses });
};

async function read(seed: RepositorySeed, over: Partial<Config['deployments']> = {}) {
  const repository = inMemoryRepository({ issues: [anIssue({ number: 1 })], ...seed });
  const config = {
    ...defaultConfig,
    deployments: { ...defaultConfig.deployments, ...over },
  };
  const facts: IncidentFacts = await readIncidentFacts(repository.reader, 1, config, minute(60));
  return { facts, calls: repository.calls };
}

describe('deployments of an incident', () => {
  it('begin with what was live before the window, and end there', async () => {
    const deployments = [
      ...Array.from({ length: 120 }, (_, index) => deployment(1000 + index, 0.05, `pr-${index}`)),
      deployment(4, 0.1, 'production'),
      deployment(3, 20, 'production', ['queued']),
      deployment(2, 25, 'production'),
      deployment(1, 30, 'production'),
    ];
    const { facts } = await read({ deployments });
    expect(facts.deployments.slice(-3).map(({ id }) => id)).toEqual([4, 3, 2]);
    expect(facts.deployments).toHaveLength(123);
  });

  it('leave out an environment that nobody deploys to any more, unless it is configured', async () => {
    const deployments = [deployment(2, 0.1, 'staging'), deployment(1, 300, 'production')];
    const { facts } = await read({ deployments });
    expect(facts.deployments.map(({ id }) => id)).toEqual([2]);
    const configured = await read({ deployments }, { environments: ['production'] });
    expect(configured.facts.deployments.map(({ id }) => id)).toEqual([1]);
  });

  it('are asked for by name where environments are configured, in whatever case', async () => {
    const deployments = [
      ...Array.from({ length: 700 }, (_, index) => deployment(1000 + index, 0.1, `pr-${index}`)),
      deployment(2, 0.2, 'Live'),
    ];
    const exact = await read({ deployments }, { environments: ['Live'] });
    expect(exact.facts.deployments.map(({ id }) => id)).toEqual([2]);
    expect(exact.facts.omissions).toEqual([]);
    const other = await read({ deployments: deployments.slice(-2) }, { environments: ['live'] });
    expect(other.facts.deployments.map(({ id }) => id)).toContain(2);
  });

  it('ask for flags only where no name says that it is production', async () => {
    const flagged = async (environment: string): Promise<boolean> => {
      const { calls } = await read({ deployments: [deployment(1, 0.1, environment)] });
      return calls.some(
        ({ method, arguments: [query] }) =>
          method === 'deployments' && (query as { readonly flags?: boolean }).flags === true,
      );
    };
    expect([await flagged('production'), await flagged('main')]).toEqual([false, true]);
  });
});

describe('commits of an incident', () => {
  it('have the files of their pull requests; a few direct pushes are read one by one', async () => {
    const repository = inMemoryRepository({ now: minute(-300) });
    const { humans, reader, writer, calls } = repository;
    for (let index = 0; index < 6; index += 1) humans.commitFile('main', `push-${index}.ts`, 'x\n');
    const parent = (await reader.branch('main'))?.sha ?? '';
    const { sha } = await writer.createCommit({
      parent,
      message: 'pool: close on exit',
      files: [{ path: 'src/pool.ts', text: 'x\n' }],
    });
    await writer.createBranch('pool', sha);
    const pull = { title: 'Close the pool', body: '', head: 'pool', base: 'main', draft: false };
    const { number } = await writer.createPullRequest(pull);
    const merge = humans.mergePullRequest(number);
    const issue = humans.openIssue({ title: 'Checkout is down', labels: ['incident'] });
    const { commits } = await readIncidentFacts(reader, issue.number, defaultConfig, minute(60));
    expect(commits[0]).toMatchObject({
      sha: merge,
      pulls: [{ number, title: 'Close the pool' }],
      files: [{ path: 'src/pool.ts' }],
      merged: [{ sha }],
    });
    expect(commits.filter(({ files }) => files !== undefined)).toHaveLength(5);
    expect(calls.filter(({ method }) => method === 'commit')).toHaveLength(4);
  });
});

describe('what GitHub does not answer', () => {
  const down = new UserError({ code: 'PM203', message: 'GitHub did not answer', remedy: 'Later.' });
  const failing = async (...methods: readonly (keyof RepositoryReader)[]) => {
    const { reader, humans } = inMemoryRepository({
      commits: [aCommit()],
      deployments: [deployment(2, 0.1, 'production')],
    });
    const { number } = humans.openIssue({ title: 'Checkout is down' });
    const broken = Object.fromEntries(methods.map((name) => [name, () => Promise.reject(down)]));
    return readIncidentFacts({ ...reader, ...broken }, number, defaultConfig, minute(60));
  };

  it('is named and left out, source by source', async () => {
    const { omissions } = await failing(
      'commits',
      'deployments',
      'issueEvents',
      'releases',
      'directory',
    );
    expect(omissions).toEqual([
      'issue events could not be read: GitHub did not answer',
      'commits could not be read: GitHub did not answer',
      'deployments could not be read: GitHub did not answer',
      'releases could not be read: GitHub did not answer',
      'code owners and runbooks could not be read: GitHub did not answer',
    ]);
    expect((await failing('commit', 'compare')).omissions).toEqual([
      'touched files could not be read: GitHub did not answer',
    ]);
  });

  it('ends the run only for the issue and its comments', async () => {
    await expect(failing('issue')).rejects.toBe(down);
    await expect(failing('comments')).rejects.toBe(down);
  });
});

describe('comments that somebody hid', () => {
  it('are no source, unless they are our own', async () => {
    const comments = [
      aComment({ id: 1 }),
      aComment({ id: 2, minimized: 'spam' }),
      aComment({ id: 3, author: theBot, minimized: '' }),
    ];
    const { facts } = await read({ comments: { 1: comments } });
    expect(facts.comments.map(({ id }) => id)).toEqual([1, 3]);
  });
});
