/** Whether deploys are seen, and whether what is merged is among them. */
import { deploymentsOfService, environmentKind, hasRun } from '../../changes/environments.js';
import type { DeploymentRecord } from '../../repository/repository.js';
import { workflowFolder } from '../../set-up/view.js';
import { shortSha } from '../../text/short-sha.js';
import { secondsBetween } from '../../time/instant.js';
import { seenDays } from '../github-facts.js';
import { type Check, type Facts, no, unseen, yes } from '../readiness.js';
import { daysAgo, daysSince } from './days.js';

export const deploySource: Check = {
  id: 'deploy-workflow',
  group: 'changes',
  needs: 'files',
  description: 'The workflow that counts as a deploy is there.',
  run: ({ config, configPath, view }) => {
    const file = /^workflow:(.+)$/.exec(config.deployments.source)?.[1];
    if (file === undefined) return null;
    return view.texts[`${workflowFolder}/${file}`] === undefined
      ? no(
          `there is no workflow ${file}`,
          `Name the workflow that deploys in \`deployments.source\` of ${configPath ?? 'the configuration'}`,
        )
      : yes(file);
  },
};

export const deploymentsSeen: Check = {
  id: 'deployments-seen',
  group: 'changes',
  needs: 'GitHub',
  description:
    'The environments that count have deployments; which ones count, why, and the last deploy.',
  run: ({ config: { deployments: wanted }, github, now }) => {
    if (
      wanted.source !== 'deployments' &&
      wanted.environments.length === 0 &&
      wanted.source !== 'auto'
    )
      return null;
    const seen = github?.deployments ?? null;
    if (seen === null) return unseen('could not be read: add `deployments: read`');
    const { deployments, leftOut } = deploymentsOfService(seen, wanted.environments);
    const counted = [...new Set(deployments.map(({ environment }) => environment))];
    const others = leftOut.length === 0 ? '' : `; left out: ${leftOut.slice(0, 5).join(', ')}`;
    const [last] = deployments;
    if (last !== undefined) {
      const why = reason(deployments, wanted.environments);
      const when = `the last one ${shortSha(last.sha)}, ${daysAgo(last.createdAt, now)}`;
      return yes(`${counted.slice(0, 5).join(', ')} (${why}), ${when}${others}`);
    }
    const known = [...new Set(seen.map(({ environment }) => environment))];
    if (wanted.environments.length > 0)
      return no(
        `no deployment to ${wanted.environments.join(', ')}`,
        known.length === 0
          ? 'Leave `deployments.environments` out: GitHub knows no deployment here'
          : `Name those that count in \`deployments.environments\`: ${known.slice(0, 5).join(', ')}`,
      );
    if (wanted.source === 'deployments')
      return no('GitHub knows no deployment that counts', 'Set `deployments.source` to `auto`');
    return yes(`none${others}: releases or pushes count`);
  },
};

/** Why these environments count. */
function reason(counted: readonly DeploymentRecord[], configured: readonly string[]): string {
  if (configured.length > 0) return 'configured';
  if (counted.some(({ productionEnvironment }) => productionEnvironment === true))
    return 'marked as production';
  return counted.some((one) => environmentKind(one) === 'production')
    ? 'production by its name'
    : 'no name says production';
}

/** Fewer merges say nothing. */
const leastMerges = 10;

export const deploysCurrent: Check = {
  id: 'deploys-current',
  group: 'changes',
  needs: 'GitHub',
  description:
    'What is merged reaches an environment that counts: how much of it within a day, and how fast.',
  run: ({ config, github, now }) => {
    if (github === null || !['auto', 'deployments'].includes(config.deployments.source))
      return null;
    const commits = github.commits ?? [];
    if (github.deployments === null || commits.length < leastMerges) return null;
    const { deployments } = deploymentsOfService(
      github.deployments,
      config.deployments.environments,
    );
    const ran = deployments.filter(hasRun);
    const [last] = ran;
    if (last === undefined) return null;
    const since = commits.filter(({ committedAt }) => committedAt > last.createdAt);
    const days = daysSince(last.createdAt, now);
    if (days > seenDays && since.length >= leastMerges)
      return no(
        `the last deploy to ${last.environment} that GitHub knows was ${daysAgo(last.createdAt, now)}, and ${since.length} merges came after it`,
        'Set `deployments.source` to what a deploy is here, or let the deploy workflow name its `environment:`',
      );
    return yes(shareOfMerges(commits, ran));
  },
};

/** A deployment carries what was committed before it. Merges of the last day may still be under way. */
function shareOfMerges(
  commits: NonNullable<NonNullable<Facts['github']>['commits']>,
  ran: readonly DeploymentRecord[],
): string {
  const starts = ran.map(({ createdAt }) => createdAt).toSorted();
  const lags = commits.map(({ committedAt }) => {
    const carried = starts.find((at) => at >= committedAt);
    return carried === undefined ? null : secondsBetween(committedAt, carried);
  });
  const quick = lags
    .filter((lag) => lag !== null && lag <= 86_400)
    .toSorted((a, b) => (a ?? 0) - (b ?? 0));
  const half = quick[Math.floor((quick.length - 1) / 2)] ?? null;
  const within = `${quick.length} of ${commits.length} merges of ${seenDays} days were deployed within a day`;
  return half === null
    ? within
    : `${within}, half of those within ${half < 7200 ? `${Math.ceil(half / 60)} min` : `${Math.ceil(half / 3600)} h`}`;
}
