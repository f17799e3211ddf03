/** Reviews of pull requests and their comments on lines. */
import { notFound, unprocessable } from '../refusal.js';
import { integer, list, noContent, objects, ok, requiredText, since, text } from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import type { Json } from '../shapes/links.js';
import { reviewCommentShape, reviewShape } from '../shapes/review.js';
import type { Review, ReviewComment } from '../state/records.js';
import { createReview, type NewReviewComment } from '../state/reviews.js';
import { pullOf } from './pulls.js';

const read = ['pull_requests:read'] as const;
const write = ['pull_requests:write'] as const;
const base = '/pulls/{pull_number}/reviews';

export const reviewRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: base, needs: read, run: listReviews },
  { method: 'POST', template: base, needs: write, run: postReview },
  {
    method: 'GET',
    template: `${base}/{review_id}`,
    needs: read,
    run: (call) => ok(reviewShape(call.world, call.repo, reviewOf(call))),
  },
  {
    method: 'PUT',
    template: `${base}/{review_id}`,
    needs: write,
    run: (call) => {
      const review = reviewOf(call);
      review.body = requiredText('PullRequestReview', call.body, 'body');
      return ok(reviewShape(call.world, call.repo, review));
    },
  },
  {
    method: 'GET',
    template: `${base}/{review_id}/comments`,
    needs: read,
    run: (call) => comments(call, (comment) => comment.review === reviewOf(call).id),
  },
  {
    method: 'GET',
    template: '/pulls/{pull_number}/comments',
    needs: read,
    run: (call) => comments(call, (comment) => comment.pull === pullOf(call).number),
  },
  {
    method: 'GET',
    template: '/pulls/comments/{comment_id}',
    needs: read,
    run: (call) => ok(reviewCommentShape(call.world, call.repo, commentOf(call))),
  },
  {
    method: 'PATCH',
    template: '/pulls/comments/{comment_id}',
    needs: write,
    run: (call) => {
      const comment = commentOf(call);
      Object.assign(comment, {
        body: requiredText('PullRequestReviewComment', call.body, 'body'),
        updatedAt: call.world.now(),
      });
      return ok(reviewCommentShape(call.world, call.repo, comment));
    },
  },
  {
    method: 'DELETE',
    template: '/pulls/comments/{comment_id}',
    needs: write,
    run: (call) => {
      call.repo.reviewComments.delete(commentOf(call).id);
      return noContent;
    },
  },
];

function listReviews(call: RepositoryCall): Reply {
  const issue = pullOf(call);
  const visible = [...call.repo.reviews.values()].filter(
    (review) =>
      review.pull === issue.number &&
      (review.state !== 'PENDING' || review.user === call.caller.account),
  );
  return list(call, visible, (review) => reviewShape(call.world, call.repo, review));
}

function reviewOf(call: RepositoryCall): Review {
  const review = call.repo.reviews.get(Number(call.params['review_id']));
  if (review?.pull !== pullOf(call).number) throw notFound();
  return review;
}

function commentOf(call: RepositoryCall): ReviewComment {
  const comment = call.repo.reviewComments.get(Number(call.params['comment_id']));
  if (!comment) throw notFound();
  return comment;
}

function comments(call: RepositoryCall, keep: (comment: ReviewComment) => boolean): Reply {
  const kept = since(
    call,
    [...call.repo.reviewComments.values()].filter(keep),
    (comment) => comment.updatedAt,
  );
  return list(call, kept, (comment) => reviewCommentShape(call.world, call.repo, comment));
}

const events = ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] as const;

async function postReview(call: RepositoryCall): Promise<Reply> {
  const { world, repo, actor, body } = call;
  const issue = pullOf(call);
  const event = events.find((candidate) => candidate === text(body, 'event')) ?? 'PENDING';
  const commitSha = text(body, 'commit_id') ?? issue.pull.headSha;
  if (!repo.git.commit(commitSha))
    throw unprocessable('Unprocessable Entity', ['The commit_id is not part of the pull request']);
  const review = await createReview(world, repo, actor, issue, {
    event,
    commitSha,
    body: text(body, 'body') ?? '',
    comments: objects(body, 'comments').map(commentIn),
  });
  return ok(reviewShape(world, repo, review));
}

function commentIn(comment: Json): NewReviewComment {
  const line = integer(comment, 'line');
  if (line === undefined)
    throw unprocessable('Unprocessable Entity', ['Line could not be resolved']);
  const startLine = integer(comment, 'start_line');
  const side = text(comment, 'side') === 'LEFT' ? 'LEFT' : 'RIGHT';
  return {
    path: requiredText('PullRequestReviewComment', comment, 'path'),
    body: requiredText('PullRequestReviewComment', comment, 'body'),
    line,
    side,
    ...(startLine !== undefined && { startLine }),
  };
}
