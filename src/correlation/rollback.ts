/** The way back: what was live before, how to get there, and what speaks against it. Suggestions only; nothing is run. */
import type { Config } from '../config/config.js';
import { deployRuns } from '../changes/deploys-from-facts.js';
import type { Deploy, Deploys } from '../changes/deploys.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { CommitRecord } from '../repository/repository.js';
import type { DeployCorrelation, RollbackOptions } from './correlation.js';
import { togetherIn } from './rank.js';
import { pathKindOf } from '../changes/path-kinds.js';

/** `null` when the change did not come from the branch, or nothing is known from before it. */
export function rollbackOptions(
  top: DeployCorrelation,
  ranked: readonly DeployCorrelation[],
  deploys: Deploys,
  facts: IncidentFacts,
  config: Config,
): RollbackOptions | null {
  const { commit, deploy, origin, pullRequest } = top.change;
  if (origin === 'outside') return null;
  const good = lastKnownGood(commit, deploy, deploys);
  if (good === null) return null;
  const live =
    deploys.deploys.find((one) => one.state !== 'failed')?.sha ??
    facts.commits[0]?.sha ??
    commit.sha;
  const { url, fullName, defaultBranch } = facts.repository;
  const compareUrl = url === '' ? '' : `${url}/compare/${encodeURIComponent(good.name)}...${live}`;
  const commands: { readonly title: string; readonly command: string }[] = [];
  if (deploys.source === 'deployments')
    commands.push({
      title: 'Deploy the last known good version again',
      command: `gh api repos/${fullName}/deployments -f ref=${good.sha} -f environment=${quote(deploy?.environment ?? 'production')} -F auto_merge=false -F 'required_contexts[]'`,
    });
  commands.push(...rerun(good.sha, facts, config));
  // A revert of one change is no way back from a deploy whose changes cannot be told apart.
  if (togetherIn(ranked).length > 1 && commands.length > 0)
    return {
      lastKnownGood: good.name,
      compareUrl,
      commands,
      warnings: warningsFor(between(good.sha, facts.commits), ranked, top),
    };
  commands.push(
    pullRequest === null || fullName === ''
      ? {
          title: 'Revert the change in a branch',
          command: `git switch -c revert-${commit.sha.slice(0, 7)} origin/${quote(defaultBranch)} && git revert --no-edit ${commit.parents.length > 1 ? '-m 1 ' : ''}${commit.sha}`,
        }
      : {
          title: 'Open a revert pull request',
          command: `gh pr revert ${pullRequest.number} --repo ${fullName}`,
        },
  );
  return {
    lastKnownGood: good.name,
    compareUrl,
    commands,
    warnings: warningsFor(between(good.sha, facts.commits), ranked, top),
  };
}

interface Version {
  readonly sha: string;
  /** Tag of a release, else the sha. */
  readonly name: string;
}

function lastKnownGood(
  commit: CommitRecord,
  deploy: Deploy | null,
  deploys: Deploys,
): Version | null {
  const sha =
    deploy !== null && deploy.source !== 'push' ? deploy.previousSha : (commit.parents[0] ?? null);
  if (sha === null) return null;
  return {
    sha,
    name: deploys.deploys.find((one) => one.sha === sha && one.source === 'releases')?.label ?? sha,
  };
}

/** A run of the deploy workflow at that version, run again, deploys that version. */
function rerun(
  good: string,
  facts: IncidentFacts,
  config: Config,
): readonly { readonly title: string; readonly command: string }[] {
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
    .find(({ path }) => pathKindOf(path) === 'migration');
  if (migration !== undefined)
    warnings.push(
      `A schema migration lies between (${migration.path} in ${migration.commit.sha.slice(0, 7)}): the old code may not fit the new data.`,
    );
  const unread = span.filter((commit) => commit.files === undefined).length;
  if (unread > 0)
    warnings.push(
      `The files of ${unread} ${unread === 1 ? 'change' : 'changes'} in between were not read, so a migration may have gone unseen.`,
    );
  const others = ranked.filter(
    (one) =>
      one.change.deploy !== null &&
      one.change.deploy.id === top.change.deploy?.id &&
      one.change !== top.change,
  ).length;
  if (others > 0)
    warnings.push(
      `Going back also takes back ${others} other ${others === 1 ? 'change' : 'changes'} of the same deploy.`,
    );
  return warnings;
}

/** For a shell: plain words stay as they are. */
function quote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`;
}
