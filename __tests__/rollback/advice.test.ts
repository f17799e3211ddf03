/** Roll back or fix forward: the recommendation beside what a careful person would say. */
import { describe, expect, it } from '@jest/globals';
import { buildIncidentView } from '../../src/jobs/incident-view.js';
import { jobs, loadIncidentPlugIns } from '../../src/registry.js';
import { planRollback } from '../../src/rollback/plan.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { aConfig } from '../support/incident-builders.js';
import { inMemoryRepository } from '../support/in-memory-repository.js';
import { settingAt } from '../support/life.js';
import {
  aCommit,
  aDeployment,
  aDeploymentStatus,
  aFileChange,
  aPullRequest,
} from '../support/repository-builders.js';
import { histories, type History } from './histories.js';

const declared: Instant = '2026-11-20T14:07:00Z';
const before = (minutes: number): Instant => plusSeconds(declared, -minutes * 60);
const full = (letter: string): string => letter.repeat(40);

async function adviceFor(history: History) {
  const { commits, deploys, trigger, to, rollback, openRevertOf } = history;
  const config = aConfig(rollback === undefined ? {} : { rollback });
  const records = commits.map(({ sha, ago, title, files, pull }, index) => ({
    ...aCommit({
      sha: full(sha),
      message: title,
      committedAt: before(ago),
      parents: commits.slice(index + 1, index + 2).map((one) => full(one.sha)),
      ...(files !== null && { files: files.map((path) => aFileChange({ path })) }),
      ...(pull !== undefined && {
        pulls: [{ number: pull, title, url: `https://x/pull/${pull}` }],
      }),
    }),
    ...(files === null && { files: undefined }),
  }));
  const pulls = commits.flatMap(({ pull, title, sha, ago }) =>
    pull === undefined
      ? []
      : [
          aPullRequest({
            number: pull,
            title,
            state: 'closed',
            merged: true,
            mergedAt: before(ago),
            mergeCommitSha: full(sha),
          }),
        ],
  );
  const revert = aPullRequest({
    number: 90,
    title: `Revert "${openRevertOf ?? ''}"`,
    body: 'Reverts acme/shop#71',
    state: 'open',
    merged: false,
  });
  const repo = inMemoryRepository({
    now: declared,
    commits: records as never,
    pullRequests: openRevertOf === undefined ? pulls : [...pulls, revert],
    deployments: deploys.map(({ sha, ago, state = 'success' }, index) =>
      aDeployment({
        id: 100 - index,
        sha: full(sha),
        creator: { login: 'maya', type: 'User' },
        createdAt: before(ago),
        statuses: [aDeploymentStatus({ state, createdAt: before(ago) })],
      }),
    ),
    permissions: { maya: 'admin' },
  });
  const report = { title: 'Checkout answers 502', body: '', labels: ['incident'] };
  const { number } = repo.humans.openIssue(report);
  repo.humans.comment(number, `/trigger ${full(trigger).slice(0, 7)}`, 'maya');
  const context = { ...settingAt(before(-10)), config };
  const facts = await (await jobs.timeline()).read(repo.reader, { issue: number }, context);
  const withRevert = openRevertOf === undefined ? facts : { ...facts, pullRequests: [revert] };
  const view = buildIncidentView(withRevert, config, await loadIncidentPlugIns());
  const named = to === null ? null : full(to);
  return planRollback({ comment: 1, to: named }, view, config);
}

describe('the recommendation', () => {
  it.each(histories.map((history) => [history.name, history] as const))(
    '%s',
    async (_, history) => {
      const plan = await adviceFor(history);
      const said =
        plan.kind === 'none'
          ? `no plan: ${plan.reason}`
          : `${plan.advice.what}: ${plan.advice.why}`;
      expect(said).toContain(history.key);
    },
  );
});
