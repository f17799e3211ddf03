/** Reviews with comments on lines: all or nothing, and only on lines that the diff shows. */
import { placeInPatch } from '../git/git-diff.js';
import { textAt } from '../git/git-trees.js';
import { unprocessable } from '../refusal.js';
import { checkBody } from './issues.js';
import { checkReviewer, pullDiff, type PullIssue } from './pulls.js';
import type { Account, Repository, Review, ReviewComment } from './records.js';
import type { World } from './world.js';

export interface NewReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly startLine?: number;
  readonly side: 'LEFT' | 'RIGHT';
}

export interface NewReview {
  readonly event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' | 'PENDING';
  readonly body: string;
  readonly commitSha: string;
  readonly comments: readonly NewReviewComment[];
}

const states = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
  PENDING: 'PENDING',
} as const;

export async function createReview(
  world: World,
  repo: Repository,
  actor: Account,
  issue: PullIssue,
  wanted: NewReview,
): Promise<Review> {
  checkReviewer(issue, actor, wanted.event);
  checkBody('PullRequestReview', wanted.body);
  if (
    wanted.event !== 'APPROVE' &&
    wanted.event !== 'PENDING' &&
    wanted.body === '' &&
    wanted.comments.length === 0
  )
    throw unprocessable('Unprocessable Entity', ['Body can not be blank']);
  const places = await placesOf(repo, issue, wanted);
  const now = world.now();
  const review: Review = {
    id: world.nextId(),
    pull: issue.number,
    user: actor,
    body: wanted.body,
    state: states[wanted.event],
    commitSha: wanted.commitSha,
    submittedAt: wanted.event === 'PENDING' ? null : now,
  };
  repo.reviews.set(review.id, review);
  for (const { comment, position, hunk } of places) {
    const entry: ReviewComment = {
      id: world.nextId(),
      review: review.id,
      pull: issue.number,
      user: actor,
      body: comment.body,
      path: comment.path,
      line: comment.line,
      startLine: comment.startLine ?? null,
      side: comment.side,
      position,
      diffHunk: hunk,
      commitSha: wanted.commitSha,
      originalSha: wanted.commitSha,
      createdAt: now,
      updatedAt: now,
    };
    repo.reviewComments.set(entry.id, entry);
  }
  issue.updatedAt = now;
  return review;
}

interface PlacedComment {
  readonly comment: NewReviewComment;
  readonly position: number;
  readonly hunk: string;
}

async function placesOf(
  repo: Repository,
  issue: PullIssue,
  wanted: NewReview,
): Promise<PlacedComment[]> {
  if (wanted.comments.length === 0) return [];
  const files = await pullDiff(repo, issue);
  return wanted.comments.map((comment) => {
    checkBody('PullRequestReviewComment', comment.body);
    const file = files.find((candidate) => candidate.path === comment.path);
    if (!file) throw unprocessable('Unprocessable Entity', ['Path could not be resolved']);
    const place = placeInPatch(file.patch ?? '', comment.line, comment.side);
    const start =
      comment.startLine === undefined
        ? place
        : placeInPatch(file.patch ?? '', comment.startLine, comment.side);
    if (!place || !start)
      throw unprocessable('Unprocessable Entity', ['Line could not be resolved']);
    return { comment, position: place.position, hunk: place.hunk };
  });
}

/** The line in today's head, or `null` once the text there is another one: outdated. */
export function currentLine(
  repo: Repository,
  issue: PullIssue,
  comment: ReviewComment,
): number | null {
  if (comment.side === 'LEFT' || comment.originalSha === issue.pull.headSha) return comment.line;
  const lineAt = (sha: string): string | undefined =>
    textAt(repo.git, repo.git.commit(sha)?.tree ?? '', comment.path)?.split('\n')[comment.line - 1];
  const now = lineAt(issue.pull.headSha);
  return now !== undefined && now === lineAt(comment.originalSha) ? comment.line : null;
}
