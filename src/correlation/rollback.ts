/**
 * Rollback options: what was live before, how to get there, and what speaks against it. Suggestions
 * only; nothing is executed.
 */
import { shortSha } from '../text/short-sha.js';
import type { Config } from '../config/config.js';
import { deployRuns } from '../changes/deploys-from-facts.js';
import type { Deploy, Deploys } from '../changes/deploys.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { CommitRecord, DeploymentRecord } from '../repository/repository.js';
import { isRevert, names, readMessage, readRevertTarget } from '../changes/commit-message.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import type { DeployCorrelation, Remedy, RollbackOptions } from './correlation.js';
import { togetherIn } from './rank.js';
import { classifyPath } from '../changes/path-kinds.js';

export interface RollbackCommand {
  readonly title: string;
  readonly command: string;
}

/** `null` when the change did not come from the branch, or no command would take it out. */
export function rollbackOptions(
  top: DeployCorrelation,
  ranked: readonly DeployCorrelation[],
  deploys: Deploys,
  facts: IncidentFacts,
  config: Config,
): RollbackOptions | null {
  const { commit, deploy, origin } = top.change;
  if (origin === 'outside') return null;
  const live = liveIn(deploy?.environment ?? null, deploys)?.sha ?? facts.commits[0]?.sha ?? null;
  const known = lastKnownGood(commit, deploy, deploys);
  // Going back to what is live already changes nothing.
  const good = known !== null && known.sha === live ? null : known;
  const redeploy = good === null ? [] : redeployCommands(good.sha, deploy, facts, config);
  // Where changes of one deploy cannot be told apart, a revert of one of them may miss the cause.
  const together = togetherIn(ranked).length > 1 && redeploy.length > 0;
  const commands = together || origin === 'rollback' ? redeploy : [...redeploy, revert(top, facts)];
  if (commands.length === 0) return null;
  return {
    lastKnownGood: good?.name ?? null,
    compareUrl: good === null || live === null ? '' : compareUrl(good.name, live, facts),
    commands,
    warnings: warningsFor(good === null ? [] : between(good.sha, facts.commits), ranked, top),
  };
}

/** What was done about the change already: a revert that landed or waits to be merged, a deploy of an older version. */
export function findRemedy(
  change: ChangeCandidate,
  { revert: landed, reland }: { readonly revert?: CommitRecord; readonly reland?: CommitRecord },
  deploys: Deploys,
  facts: IncidentFacts,
): Remedy | null {
  const last = reland ?? landed;
  if (last !== undefined) {
    const { pullNumber } = readMessage(last.message);
    return {
      kind: reland === undefined ? 'reverted' : 'reapplied',
      label: pullNumber === null ? shortSha(last.sha) : `#${pullNumber}`,
      url: last.url,
    };
  }
  const isIn = (carried: readonly CommitRecord[]) =>
    carried.some(({ sha }) => sha === change.commit.sha);
  const worked = deploys.deploys.filter(({ state }) => state !== 'failed');
  const back = worked.findIndex(({ takenOut }) => isIn(takenOut));
  const rollback = worked[back];
  if (rollback !== undefined) {
    const again = worked
      .slice(0, back)
      .find(
        ({ commits, environment, state }) =>
          state !== 'running' && environment === rollback.environment && isIn(commits),
      );
    const { label, url, state } = again ?? rollback;
    const done = state === 'running' ? 'rollback-running' : 'rolled-back';
    return { kind: again === undefined ? done : 'reapplied', label, url };
  }
  const parts = readMessage(change.commit.message);
  const open = facts.pullRequests.find((pull) => {
    if (pull.state !== 'open') return false;
    const message = readMessage(`${pull.title}\n\n${pull.body}`);
    return isRevert(message) && names(readRevertTarget(message), change.commit, parts);
  });
  return open === undefined
    ? null
    : { kind: 'revert-open', label: `#${open.number}`, url: open.url };
}

interface Version {
  readonly sha: string;
  /** Tag of a release, else the sha. */
  readonly name: string;
}

/** The newest version of an environment that is up; of all when none is named. */
export function liveIn(environment: string | null, deploys: Deploys): Deploy | undefined {
  return deploys.deploys.find(
    (one) =>
      (one.state === 'succeeded' || one.state === 'unknown') &&
      (environment === null || one.environment === environment),
  );
}

/** A version that was deployed before; where nothing is deployed apart, the change before on the branch. */
function lastKnownGood(
  commit: CommitRecord,
  deploy: Deploy | null,
  deploys: Deploys,
): Version | null {
  const sha =
    deploy !== null && deploy.source !== 'push'
      ? deploy.previousSha
      : deploys.source === 'push'
        ? (commit.parents[0] ?? null)
        : null;
  if (sha === null) return null;
  return {
    sha,
    name: deploys.deploys.find((one) => one.sha === sha && one.source === 'releases')?.label ?? sha,
  };
}

/** In the way in which this repository deploys. */
export function redeployCommands(
  good: string,
  deploy: Deploy | null,
  facts: IncidentFacts,
  config: Config,
): readonly RollbackCommand[] {
  const deployment = facts.deployments.find(
    (one) => one.sha === good && one.environment === (deploy?.environment ?? one.environment),
  );
  return [...redeployment(deployment, facts), ...rerunWorkflow(good, facts, config)];
}

function redeployment(
  deployment: DeploymentRecord | undefined,
  { repository: { fullName } }: IncidentFacts,
): readonly RollbackCommand[] {
  if (deployment === undefined) return [];
  const run = deployment.statuses
    .map(({ url }) => /\/actions\/runs\/(\d{1,15})/.exec(url)?.[1])
    .find((id) => id !== undefined);
  if (run !== undefined)
    return [
      {
        title: 'Run the deploy job of the last known good version again',
        command: `gh run rerun ${run} --repo ${fullName}`,
      },
    ];
  // A bot that writes deployments of its own accord only records what it did: a new record would start nothing.
  if (deployment.creator.type === 'Bot' || /^github-actions\b/.test(deployment.creator.login))
    return [];
  return [
    {
      title: 'Deploy the last known good version again',
      command:
        `gh api repos/${fullName}/deployments -f ref=${deployment.sha} -f environment=${quote(deployment.environment)} ` +
        `-F auto_merge=false -F 'required_contexts[]'`,
    },
  ];
}

/** A run of the deploy workflow at that version, run again, deploys that version. */
function rerunWorkflow(
  good: string,
  facts: IncidentFacts,
  config: Config,
): readonly RollbackCommand[] {
  const run = deployRuns(facts.workflowRuns, config.deployments.source).find(
    ({ sha, conclusion }) => sha === good && conclusion === 'success',
  );
  return run === undefined
    ? []
    : [
        {
          title: 'Run the deploy workflow of the last known good version again',
          command: `gh run rerun ${run.id} --repo ${facts.repository.fullName}`,
        },
      ];
}

function revert({ change }: DeployCorrelation, { repository }: IncidentFacts): RollbackCommand {
  const { commit, pullRequest } = change;
  return pullRequest === null || repository.fullName === ''
    ? revertInBranch(commit, repository)
    : {
        title: 'Open a revert pull request',
        command: `gh pr revert ${pullRequest.number} --repo ${repository.fullName}`,
      };
}

/** For a person, who can settle conflicts. */
export function revertInBranch(
  { sha, parents }: CommitRecord,
  { defaultBranch }: IncidentFacts['repository'],
): RollbackCommand {
  return {
    title: 'Revert the change in a branch',
    command:
      `git switch -c revert-${shortSha(sha)} origin/${quote(defaultBranch)} ` +
      `&& git revert --no-edit ${parents.length > 1 ? '-m 1 ' : ''}${sha}`,
  };
}

export function compareUrl(
  good: string,
  live: string,
  { repository: { url } }: IncidentFacts,
): string {
  return url === '' ? '' : `${url}/compare/${encodeURIComponent(good)}...${live}`;
}

/** Commits newer than the good one, as far as they are known. */
function between(good: string, commits: readonly CommitRecord[]): readonly CommitRecord[] {
  const end = commits.findIndex(({ sha }) => sha === good);
  return end < 0 ? commits : commits.slice(0, end);
}

function warningsFor(
  span: readonly CommitRecord[],
  ranked: readonly DeployCorrelation[],
  top: DeployCorrelation,
): readonly string[] {
  const warnings: string[] = [];
  const migration = span
    .flatMap((commit) => (commit.files ?? []).map(({ path }) => ({ commit, path })))
    .find(({ path }) => classifyPath(path) === 'migration');
  if (migration !== undefined)
    warnings.push(
      `There is a schema migration in between (${migration.path} in ${shortSha(migration.commit.sha)}): ` +
        'the old code may not fit the new data.',
    );
  const unread = span.filter((commit) => commit.files === undefined).length;
  if (unread > 0)
    warnings.push(
      `The files of ${unread} ${unread === 1 ? 'change' : 'changes'} in between ` +
        'were not read, so a migration may have gone unseen.',
    );
  const others = ranked.filter(
    (one) =>
      one.change.deploy !== null &&
      one.change.deploy.id === top.change.deploy?.id &&
      one.change !== top.change,
  ).length;
  if (others > 0)
    warnings.push(
      `Rolling back also takes out ${others} other ${others === 1 ? 'change' : 'changes'} of the same deploy.`,
    );
  return warnings;
}

/** For a shell: plain words stay as they are. */
function quote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
