/** Pull requests: the short shape of lists, the whole one with its counts. */
import { mergeabilityOf } from '../state/merge-rules.js';
import { baseShaOf, pullCommits, pullDiff, type PullIssue } from '../state/pulls.js';
import { commentsOf } from '../state/comments.js';
import type { Repository } from '../state/records.js';
import type { World } from '../state/world.js';
import { statsShape } from './commit.js';
import { issueUrl, labelShape, milestoneShape } from './issue.js';
import { apiOf, nodeId, type Json } from './links.js';
import { repositoryShape } from './repository.js';
import { associationOf, userOrNull, userShape } from './user.js';

export function pullShape(world: World, repo: Repository, issue: PullIssue): Json {
  const { pull } = issue;
  const [api, web] = [apiOf(world, repo), issueUrl(world, repo, issue)];
  const self = `${api}/pulls/${issue.number}`;
  const side = (ref: string, sha: string): Json => ({
    label: `${repo.owner.login}:${ref}`,
    ref,
    sha,
    user: userShape(world, repo.owner),
    repo: repositoryShape(world, repo),
  });
  const issueApi = `${api}/issues/${issue.number}`;
  return {
    url: self,
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issueApi,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userOrNull(world, issue.user),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: userOrNull(world, issue.assignees[0] ?? null),
    assignees: issue.assignees.map((account) => userShape(world, account)),
    requested_reviewers: [],
    requested_teams: [],
    labels: issue.labels.map((label) => labelShape(world, repo, label)),
    milestone: issue.milestone && milestoneShape(world, repo, issue.milestone),
    draft: pull.draft,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issueApi}/comments`,
    statuses_url: `${api}/statuses/${pull.headSha}`,
    head: side(pull.headRef, pull.headSha),
    base: side(pull.baseRef, baseShaOf(repo, issue)),
    _links: Object.fromEntries(
      Object.entries({
        self,
        html: web,
        issue: issueApi,
        comments: `${issueApi}/comments`,
        review_comments: `${self}/comments`,
        review_comment: `${api}/pulls/comments{/number}`,
        commits: `${self}/commits`,
        statuses: `${api}/statuses/${pull.headSha}`,
      }).map(([name, href]) => [name, { href }]),
    ),
    author_association: associationOf(repo, issue.user),
    auto_merge: null,
    active_lock_reason: issue.lockReason,
  };
}

export async function wholePullShape(
  world: World,
  repo: Repository,
  issue: PullIssue,
): Promise<Json> {
  const files = await pullDiff(repo, issue);
  const { additions, deletions } = statsShape(files);
  const merged = issue.pull.mergedAt !== null;
  const { mergeable, state } = mergeabilityOf(repo, issue);
  const reviewComments = [...repo.reviewComments.values()].filter(
    (comment) => comment.pull === issue.number,
  ).length;
  return {
    ...pullShape(world, repo, issue),
    merged,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    merged_by: userOrNull(world, issue.pull.mergedBy),
    comments: commentsOf(repo, issue).length,
    review_comments: reviewComments,
    maintainer_can_modify: false,
    commits: pullCommits(repo, issue).length,
    additions,
    deletions,
    changed_files: files.length,
  };
}
