/** Pull requests: opening, the diff they show, the commits they hold. */
import { commitsBetween, mergeBaseOf } from '../git/git-history.js';
import { diffOf, type FileDiff } from '../git/git-diff.js';
import { mergeTrees } from '../git/git-merge.js';
import { emptyTree } from '../git/git-store.js';
import type { Refusal } from '../refusal.js';
import { invalid, unprocessable } from '../refusal.js';
import { branchTip } from './commits.js';
import { createIssue } from './issues.js';
import type { Account, Issue, Pull, Repository } from './records.js';
import type { World } from './world.js';

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  /** Branch name, or `owner:branch` of this repository. */
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
}

export function openPull(
  world: World,
  repo: Repository,
  actor: Account | null,
  wanted: NewPull,
): Issue {
  const headRef = wanted.head.replace(/^[^:]*:/, '');
  const headSha = branchTip(repo, headRef);
  const baseSha = branchTip(repo, wanted.base);
  if (headSha === null) throw invalid({ resource: 'PullRequest', field: 'head', code: 'invalid' });
  if (baseSha === null) throw invalid({ resource: 'PullRequest', field: 'base', code: 'invalid' });
  const custom = (message: string): Refusal =>
    invalid({ resource: 'PullRequest', code: 'custom', message });
  const twin = [...repo.issues.values()].some(
    ({ state, pull }) =>
      state === 'open' && pull?.headRef === headRef && pull.baseRef === wanted.base,
  );
  if (twin) throw custom(`A pull request already exists for ${repo.owner.login}:${headRef}.`);
  if (commitsBetween(repo.git, baseSha, headSha).length === 0)
    throw custom(`No commits between ${wanted.base} and ${headRef}`);
  const pull: Pull = {
    headRef,
    headSha,
    baseRef: wanted.base,
    baseSha,
    draft: wanted.draft,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    landed: [],
  };
  return createIssue(world, repo, actor, { title: wanted.title, body: wanted.body, pull });
}

export interface PullIssue extends Issue {
  pull: Pull;
}

export function isPull(issue: Issue | undefined): issue is PullIssue {
  return issue?.pull != null;
}

/** The base follows its branch until the pull request is closed. */
export function baseShaOf(repo: Repository, issue: PullIssue): string {
  if (issue.state === 'open')
    issue.pull.baseSha = branchTip(repo, issue.pull.baseRef) ?? issue.pull.baseSha;
  return issue.pull.baseSha;
}

export function pullDiff(repo: Repository, issue: PullIssue): Promise<readonly FileDiff[]> {
  const { headSha } = issue.pull;
  const base = mergeBaseOf(repo.git, baseShaOf(repo, issue), headSha);
  const tree = (sha: string | null): string => repo.git.commit(sha ?? '')?.tree ?? emptyTree;
  return diffOf(repo.git, tree(base), tree(headSha));
}

/** Oldest first. */
export function pullCommits(repo: Repository, issue: PullIssue): string[] {
  return commitsBetween(repo.git, baseShaOf(repo, issue), issue.pull.headSha).reverse();
}

/** Merged by it, headed by it, or with it among their commits; also after a merge that rewrote them. */
export function pullsOfCommit(repo: Repository, sha: string): PullIssue[] {
  return [...repo.issues.values()]
    .filter(isPull)
    .filter(
      (issue) =>
        issue.pull.mergeCommitSha === sha ||
        issue.pull.landed.includes(sha) ||
        issue.pull.headSha === sha ||
        pullCommits(repo, issue).includes(sha),
    );
}

export function mergedTreeOf(repo: Repository, issue: PullIssue): string | null {
  const base = baseShaOf(repo, issue);
  const tree = (sha: string | null): string => repo.git.commit(sha ?? '')?.tree ?? emptyTree;
  return mergeTrees(
    repo.git,
    tree(mergeBaseOf(repo.git, base, issue.pull.headSha)),
    tree(base),
    tree(issue.pull.headSha),
  );
}

/** GitHub refuses some reviews of one's own pull request. */
export function checkReviewer(issue: PullIssue, actor: Account, event: string): void {
  if (issue.user !== actor) return;
  if (event === 'APPROVE')
    throw unprocessable('Unprocessable Entity', ['Can not approve your own pull request']);
  if (event === 'REQUEST_CHANGES')
    throw unprocessable('Unprocessable Entity', [
      'Can not request changes on your own pull request',
    ]);
}
