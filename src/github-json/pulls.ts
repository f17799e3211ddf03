/** GitHub's REST shapes of pull requests, reviews and check runs, read as records of the port and printed again. */
import type {
  CheckRunRecord,
  PullRequestRecord,
  ReviewCommentRecord,
  ReviewRecord,
} from '../repository/repository.js';
import {
  isNumber,
  at,
  toCount,
  firstText,
  toFlag,
  labelNames,
  toLink,
  toOneOf,
  toText,
  toTime,
  timeOrNull,
  userFromRest,
  labelsToRest,
  userToRest,
} from './values.js';
import type { Home } from './issues.js';

/** Lists leave `merged` out: a pull request with a merge time is merged. */
export function pullRequestFromRest(json: unknown, home: Home): PullRequestRecord {
  const number = toCount(at(json, 'number'));
  const createdAt = toTime([at(json, 'created_at')]);
  const mergedAt = timeOrNull(at(json, 'merged_at'));
  const merged = toFlag(at(json, 'merged')) || mergedAt !== null;
  return {
    number,
    title: toText(at(json, 'title')),
    body: toText(at(json, 'body')),
    state: toOneOf(at(json, 'state'), ['open', 'closed'], 'open'),
    merged,
    draft: toFlag(at(json, 'draft')),
    createdAt,
    updatedAt: toTime([at(json, 'updated_at')], createdAt),
    closedAt: timeOrNull(at(json, 'closed_at')),
    mergedAt,
    // Before the merge GitHub puts the sha of a trial merge here.
    mergeCommitSha: merged ? toText(at(json, 'merge_commit_sha')) || null : null,
    author: userFromRest(at(json, 'user')),
    labels: labelNames(at(json, 'labels')),
    head: {
      ref: toText(at(json, 'head', 'ref')),
      sha: toText(at(json, 'head', 'sha')),
      repository: toText(at(json, 'head', 'repo', 'full_name')) || null,
    },
    base: { ref: toText(at(json, 'base', 'ref')), sha: toText(at(json, 'base', 'sha')) },
    url: toLink(at(json, 'html_url')) || `${home}/pull/${number}`,
  };
}

export function pullRequestToRest(pull: PullRequestRecord): object {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    merged: pull.merged,
    draft: pull.draft,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    user: userToRest(pull.author),
    labels: labelsToRest(pull.labels),
    head: {
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: pull.head.repository === null ? null : { full_name: pull.head.repository },
    },
    base: pull.base,
    html_url: pull.url,
  };
}

const reviewStates = [
  'APPROVED',
  'CHANGES_REQUESTED',
  'COMMENTED',
  'DISMISSED',
  'PENDING',
] as const;

export function reviewFromRest(json: unknown, home: Home, pull: number): ReviewRecord {
  const id = toCount(at(json, 'id'));
  return {
    id,
    state: toOneOf(at(json, 'state'), reviewStates, 'COMMENTED'),
    body: toText(at(json, 'body')),
    author: userFromRest(at(json, 'user')),
    submittedAt: timeOrNull(at(json, 'submitted_at')),
    commitSha: toText(at(json, 'commit_id')),
    url: toLink(at(json, 'html_url')) || `${home}/pull/${pull}#pullrequestreview-${id}`,
  };
}

export function reviewCommentFromRest(
  json: unknown,
  home: Home,
  pull: number,
): ReviewCommentRecord {
  const id = toCount(at(json, 'id'));
  const [line, reviewId] = [at(json, 'line'), at(json, 'pull_request_review_id')];
  return {
    id,
    reviewId: isNumber(reviewId) ? reviewId : null,
    path: toText(at(json, 'path')),
    line: isNumber(line) ? line : null,
    body: toText(at(json, 'body')),
    author: userFromRest(at(json, 'user')),
    url: toLink(at(json, 'html_url')) || `${home}/pull/${pull}#discussion_r${id}`,
  };
}

export function checkRunFromRest(json: unknown, home: Home): CheckRunRecord {
  const id = toCount(at(json, 'id'));
  return {
    id,
    name: toText(at(json, 'name')),
    sha: toText(at(json, 'head_sha')),
    status: firstText(at(json, 'status'), 'unknown'),
    conclusion: toText(at(json, 'conclusion')) || null,
    title: toText(at(json, 'output', 'title')),
    summary: toText(at(json, 'output', 'summary')),
    annotationCount: toCount(at(json, 'output', 'annotations_count')),
    externalId: toText(at(json, 'external_id')),
    url: toLink(at(json, 'html_url')) || `${home}/runs/${id}`,
  };
}
