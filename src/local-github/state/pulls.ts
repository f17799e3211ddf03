/** Pull requests: opening, merging, the diff they show. */
import { commitsBetween, mergeBaseOf } from '../git/git-history.js';
import { diffOf, type FileDiff } from '../git/git-diff.js';
import { mergeTrees } from '../git/git-merge.js';
import { emptyTree } from '../git/git-store.js';
import { invalid, Refusal, unprocessable } from '../refusal.js';
import { branchTip, moveRef, signatureOf } from './commits.js';
import { closeIssue, createIssue, record } from './issues.js';
import type { Account, Issue, Pull, Repository } from './records.js';
import { closedBy } from './references.js';
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

export interface MergeOptions {
  readonly method: 'merge' | 'squash' | 'rebase';
  readonly title?: string;
  readonly message?: string;
  readonly sha?: string;
}

export function mergePull(
  world: World,
  repo: Repository,
  actor: Account,
  issue: PullIssue,
  options: MergeOptions,
): string {
  const { pull } = issue;
  if (issue.state === 'closed' || pull.draft)
    throw new Refusal(
      405,
      pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable',
    );
  if (options.sha !== undefined && options.sha !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const base = baseShaOf(repo, issue);
  const tree = mergedTreeOf(repo, issue);
  if (tree === null) throw new Refusal(405, 'Merge conflict');
  const signature = signatureOf(world, actor);
  const message = mergeMessage(repo, issue, options);
  const parents = options.method === 'merge' ? [base, pull.headSha] : [base];
  const author = options.method === 'merge' ? signature : signatureOf(world, issue.user);
  const sha = repo.git.putCommit({ tree, parents, author, committer: signature, message });
  Object.assign(pull, { mergedAt: world.now(), mergedBy: actor, mergeCommitSha: sha });
  record(world, issue, actor, 'merged', { commitId: sha });
  closeIssue(world, actor, issue);
  moveRef(world, repo, actor, `refs/heads/${pull.baseRef}`, sha);
  if (pull.baseRef === repo.defaultBranch)
    for (const target of closedBy(repo, `${issue.title}\n${issue.body ?? ''}`))
      closeIssue(world, actor, target, 'completed', { related: issue.number });
  return sha;
}

function mergeMessage(repo: Repository, issue: PullIssue, options: MergeOptions): string {
  const merge = options.method === 'merge';
  const title =
    options.title ??
    (merge
      ? `Merge pull request #${issue.number} from ${repo.owner.login}/${issue.pull.headRef}`
      : `${issue.title} (#${issue.number})`);
  const rest =
    options.message ??
    (merge
      ? issue.title
      : pullCommits(repo, issue)
          .map((sha) => `* ${repo.git.commit(sha)?.message.trim() ?? ''}`)
          .join('\n\n'));
  return rest === '' ? title : `${title}\n\n${rest}`;
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
