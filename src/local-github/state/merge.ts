/** Merging: one commit with two parents, one for all, or each anew; one pull request or a whole queue. */
import { mergeBaseOf } from '../git/git-history.js';
import { mergeTrees } from '../git/git-merge.js';
import { emptyTree } from '../git/git-store.js';
import { Refusal } from '../refusal.js';
import { violations, ruleMessage } from './branch-rules.js';
import { moveRef, signatureOf } from './commits.js';
import { closeIssue, record } from './issues.js';
import { missingChecks } from './merge-rules.js';
import { baseShaOf, mergedTreeOf, pullCommits, type PullIssue } from './pulls.js';
import type { Account, Repository } from './records.js';
import { closedBy } from './references.js';
import type { World } from './world.js';

export interface MergeOptions {
  readonly method: 'merge' | 'squash' | 'rebase';
  readonly title?: string;
  readonly message?: string;
  readonly sha?: string;
}

interface Place {
  readonly world: World;
  readonly repo: Repository;
  readonly actor: Account;
}

export function mergePull(
  world: World,
  repo: Repository,
  actor: Account,
  issue: PullIssue,
  options: MergeOptions,
): string {
  checkMergeable(repo, actor, issue, options);
  const place = { world, repo, actor };
  const landed = commitsOf(place, issue, baseShaOf(repo, issue), options);
  land(place, issue, landed);
  const tip = landed.at(-1) ?? '';
  moveRef(world, repo, actor, `refs/heads/${issue.pull.baseRef}`, tip);
  closeTargets(place, issue);
  return tip;
}

function checkMergeable(
  repo: Repository,
  actor: Account,
  issue: PullIssue,
  options: MergeOptions,
): void {
  const { pull } = issue;
  if (issue.state === 'closed' || pull.draft)
    throw new Refusal(
      405,
      pull.draft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable',
    );
  if (options.sha !== undefined && options.sha !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const ref = `refs/heads/${pull.baseRef}`;
  const missing = missingChecks(repo, ref, pull.headSha);
  const found = violations(repo, { actor, ref, before: '', after: pull.headSha, missing }).filter(
    (text) => text !== 'Changes must be made through a pull request.',
  );
  if (found.length > 0) throw new Refusal(405, ruleMessage(repo, pull.baseRef, found));
  if (mergedTreeOf(repo, issue) === null) throw new Refusal(405, 'Merge conflict');
}

/** The commits that put a pull request on `base`, oldest first. */
function commitsOf(
  place: Place,
  issue: PullIssue,
  base: string,
  options: MergeOptions,
): readonly string[] {
  if (options.method === 'rebase') return rebased(place, issue, base);
  const { world, repo, actor } = place;
  const signature = signatureOf(world, actor);
  const isMerge = options.method === 'merge';
  return [
    repo.git.putCommit({
      tree: mergedOnto(repo, base, issue.pull.headSha),
      parents: isMerge ? [base, issue.pull.headSha] : [base],
      author: isMerge ? signature : signatureOf(world, issue.user),
      committer: signature,
      message: mergeMessage(repo, issue, options),
    }),
  ];
}

function treeOf(repo: Repository, sha: string | null | undefined): string {
  return repo.git.commit(sha ?? '')?.tree ?? emptyTree;
}

function mergedOnto(repo: Repository, base: string, head: string): string {
  const meeting = mergeBaseOf(repo.git, base, head);
  const tree = mergeTrees(repo.git, treeOf(repo, meeting), treeOf(repo, base), treeOf(repo, head));
  if (tree === null) throw new Refusal(405, 'Merge conflict');
  return tree;
}

/** Each commit anew on top of the base, with its author and its message. Merges fall away, as in `git rebase`. */
function rebased({ world, repo, actor }: Place, issue: PullIssue, base: string): string[] {
  const landed: string[] = [];
  for (const sha of pullCommits(repo, issue)) {
    const commit = repo.git.commit(sha);
    if (!commit || commit.parents.length > 1) continue;
    const onto = landed.at(-1) ?? base;
    const tree = mergeTrees(
      repo.git,
      treeOf(repo, commit.parents[0]),
      treeOf(repo, onto),
      commit.tree,
    );
    if (tree === null) throw new Refusal(405, 'This branch can not be rebased due to conflicts');
    landed.push(
      repo.git.putCommit({
        ...commit,
        tree,
        parents: [onto],
        committer: signatureOf(world, actor),
      }),
    );
  }
  return landed;
}

function land({ world, actor }: Place, issue: PullIssue, landed: readonly string[]): void {
  const tip = landed.at(-1) ?? issue.pull.headSha;
  Object.assign(issue.pull, {
    mergedAt: world.now(),
    mergedBy: actor,
    mergeCommitSha: tip,
    landed: [...landed],
  });
  record(world, issue, actor, 'merged', { commitId: tip });
  closeIssue(world, actor, issue);
}

function closeTargets({ world, repo, actor }: Place, issue: PullIssue): void {
  if (issue.pull.baseRef !== repo.defaultBranch) return;
  for (const target of closedBy(repo, `${issue.title}\n${issue.body ?? ''}`))
    closeIssue(world, actor, target, 'completed', { related: issue.number });
}

function mergeMessage(repo: Repository, issue: PullIssue, options: MergeOptions): string {
  const isMerge = options.method === 'merge';
  const title =
    options.title ??
    (isMerge
      ? `Merge pull request #${issue.number} from ${repo.owner.login}/${issue.pull.headRef}`
      : `${issue.title} (#${issue.number})`);
  const rest =
    options.message ??
    (isMerge
      ? issue.title
      : pullCommits(repo, issue)
          .map((sha) => `* ${repo.git.commit(sha)?.message.trim() ?? ''}`)
          .join('\n\n'));
  return rest === '' ? title : `${title}\n\n${rest}`;
}

/** One entry of a merge queue: its commits lie on those of the entry before. */
export interface QueueEntry {
  readonly issue: PullIssue;
  /** `refs/heads/gh-readonly-queue/main/pr-4-…` */
  readonly ref: string;
  readonly before: string;
  readonly landed: readonly string[];
}

export function enqueuePulls(
  world: World,
  repo: Repository,
  actor: Account,
  pulls: readonly PullIssue[],
  options: MergeOptions,
): readonly QueueEntry[] {
  const entries: QueueEntry[] = [];
  for (const issue of pulls) {
    const before = entries.at(-1)?.landed.at(-1) ?? baseShaOf(repo, issue);
    const landed = commitsOf({ world, repo, actor }, issue, before, options);
    const ref = `refs/heads/gh-readonly-queue/${issue.pull.baseRef}/pr-${issue.number}-${before}`;
    repo.git.setRef(ref, landed.at(-1) ?? before);
    entries.push({ issue, ref, before, landed });
  }
  return entries;
}

export function landEntries(
  world: World,
  repo: Repository,
  actor: Account,
  entries: readonly QueueEntry[],
): void {
  const place = { world, repo, actor };
  for (const { issue, ref, landed } of entries) {
    repo.git.deleteRef(ref);
    land(place, issue, landed);
    closeTargets(place, issue);
  }
  const last = entries.at(-1);
  if (last)
    moveRef(
      world,
      repo,
      actor,
      `refs/heads/${last.issue.pull.baseRef}`,
      last.landed.at(-1) ?? last.before,
    );
}

/** A branch with a merge commit for each pull request, in the words of the bots that make such branches. */
export function rollupBranch(
  world: World,
  repo: Repository,
  actor: Account,
  pulls: readonly PullIssue[],
): string {
  const signature = signatureOf(world, actor);
  let tip = pulls[0] ? baseShaOf(repo, pulls[0]) : '';
  for (const { number, title, pull } of pulls)
    tip = repo.git.putCommit({
      tree: mergedOnto(repo, tip, pull.headSha),
      parents: [tip, pull.headSha],
      author: signature,
      committer: signature,
      message: `Rollup merge of #${number} - ${repo.owner.login}:${pull.headRef}\n\n${title}`,
    });
  const branch = `rollup-${tip.slice(0, 7)}`;
  moveRef(world, repo, actor, `refs/heads/${branch}`, tip);
  return branch;
}
