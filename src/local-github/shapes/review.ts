/** Reviews and their comments on lines. */
import { isPull } from '../state/pulls.js';
import { currentLine } from '../state/reviews.js';
import type { Repository, Review, ReviewComment } from '../state/records.js';
import type { World } from '../state/world.js';
import { reactionRollup } from './issue.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { associationOf, userOrNull } from './user.js';

export function reviewShape(world: World, repo: Repository, review: Review): Json {
  const pull = `${apiOf(world, repo)}/pulls/${review.pull}`;
  const html = `${webOf(world, repo)}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: userOrNull(world, review.user),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(repo, review.user),
    _links: { html: { href: html }, pull_request: { href: pull } },
    ...(review.submittedAt !== null && { submitted_at: review.submittedAt }),
    commit_id: review.commitSha,
  };
}

export function reviewCommentShape(world: World, repo: Repository, comment: ReviewComment): Json {
  const issue = repo.issues.get(comment.pull);
  const line = isPull(issue) ? currentLine(repo, issue, comment) : comment.line;
  const self = `${apiOf(world, repo)}/pulls/comments/${comment.id}`;
  const pull = `${apiOf(world, repo)}/pulls/${comment.pull}`;
  const html = `${webOf(world, repo)}/pull/${comment.pull}#discussion_r${comment.id}`;
  return {
    url: self,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId('PullRequestReviewComment', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.commitSha,
    original_commit_id: comment.originalSha,
    user: userOrNull(world, comment.user),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pull,
    author_association: associationOf(repo, comment.user),
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pull } },
    reactions: reactionRollup(self, []),
    start_line: comment.startLine,
    original_start_line: comment.startLine,
    start_side: comment.startLine === null ? null : comment.side,
    line,
    original_line: comment.line,
    side: comment.side,
    original_position: comment.position,
    position: line === null ? null : comment.position,
    subject_type: 'line',
  };
}
