/** The pull request that takes a merged one back, as the button "Revert" makes it. */
import { unprocessable } from '../refusal.js';
import { mergeTrees } from '../git/git-merge.js';
import { emptyTree } from '../git/git-store.js';
import { branchTip, moveRef, signatureOf } from './commits.js';
import { openPull, type PullIssue } from './pulls.js';
import type { Account, Issue, Repository } from './records.js';
import { fullNameOf, type World } from './world.js';

export function revertPull(
  world: World,
  repo: Repository,
  actor: Account,
  issue: PullIssue,
  options: { readonly title?: string; readonly body?: string; readonly draft: boolean },
): Issue {
  const merged = issue.pull.mergeCommitSha;
  if (issue.pull.mergedAt === null || merged === null)
    throw unprocessable('Pull request is not merged');
  const tip = branchTip(repo, issue.pull.baseRef);
  const treeOf = (sha: string | undefined | null): string =>
    repo.git.commit(sha ?? '')?.tree ?? emptyTree;
  const before = treeOf(repo.git.commit(merged)?.parents[0]);
  const tree = mergeTrees(repo.git, treeOf(merged), treeOf(tip), before);
  if (tree === null || tip === null)
    throw unprocessable('This pull request cannot be reverted automatically');
  const title = options.title ?? `Revert "${issue.title}"`;
  const signature = signatureOf(world, actor);
  const sha = repo.git.putCommit({
    tree,
    parents: [tip],
    author: signature,
    committer: signature,
    message: `${title}\n\nThis reverts commit ${merged}.`,
  });
  const branch = `revert-${issue.number}-${issue.pull.headRef}`;
  moveRef(world, repo, actor, `refs/heads/${branch}`, sha);
  return openPull(world, repo, actor, {
    title,
    body: options.body ?? `Reverts ${fullNameOf(repo)}#${issue.number}`,
    head: branch,
    base: issue.pull.baseRef,
    draft: options.draft,
  });
}
