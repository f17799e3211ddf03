/** Pull requests, their files and reviews, and check runs. */
import type {
  CheckRunRecord,
  FileChange,
  PullRequestRecord,
  RepositoryReader,
  ReviewCommentRecord,
  ReviewRecord,
} from '../repository/repository.js';
import {
  checkRunFromRest,
  fileChangeFromRest,
  pullRequestFromRest,
  reviewCommentFromRest,
  reviewFromRest,
} from '../github-json/shapes.js';
import { at } from '../github-json/values.js';
import { withoutRepeats } from './http/pages.js';
import { isUnresolvable, orMissing, type RepoContext } from './repo-context.js';

type Reads = Pick<
  RepositoryReader,
  | 'pullRequest'
  | 'pullRequests'
  | 'pullRequestFiles'
  | 'pullRequestsOfCommit'
  | 'reviews'
  | 'reviewComments'
  | 'checkRuns'
>;

export function readPulls(place: RepoContext): Reads {
  return {
    pullRequest: async (number) =>
      pullRequestFromRest(
        await place.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }),
        place.htmlUrl,
      ),
    pullRequests: (query) => listPulls(place, query),
    pullRequestFiles: (number) => listFiles(place, number),
    pullRequestsOfCommit: (sha) => orMissing(listPullsOfCommit(place, sha), [], isUnresolvable),
    reviews: (pull) => listReviews(place, pull),
    reviewComments: (pull) => listReviewComments(place, pull),
    checkRuns: (sha, name) => orMissing(listCheckRuns(place, sha, name), [], isUnresolvable),
  };
}

type PullQuery = Parameters<RepositoryReader['pullRequests']>[0];

/**
 * GitHub filters by `owner:branch`; a bare branch is one of this repository, and is silently
 * ignored without its owner.
 */
async function listPulls(
  place: RepoContext,
  { state = 'open', head, base, limit = Infinity }: PullQuery,
): Promise<readonly PullRequestRecord[]> {
  const parameters = {
    state,
    head: head === undefined || head.includes(':') ? head : `${place.owner}:${head}`,
    base,
    per_page: Math.min(100, Math.max(1, limit)),
  };
  const { items } = await place.readPages('GET /repos/{owner}/{repo}/pulls', parameters, {
    enough: (found) => found.length >= limit,
  });
  const pulls = items.map((item) => pullRequestFromRest(item, place.htmlUrl));
  return withoutRepeats(pulls, (pull) => pull.number).slice(0, limit);
}

type ListOfPull =
  `GET /repos/{owner}/{repo}/pulls/{pull_number}/${'files' | 'reviews' | 'comments'}`;

function listPages(
  place: RepoContext,
  route: ListOfPull,
  pull: number,
): Promise<{ readonly items: readonly unknown[] }> {
  return place.readPages(route, { pull_number: pull, per_page: 100 });
}

/** GitHub lists the first 3,000 files and no more. */
async function listFiles(place: RepoContext, pull: number): Promise<readonly FileChange[]> {
  const { items } = await listPages(
    place,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    pull,
  );
  return withoutRepeats(items.map(fileChangeFromRest), (file) => file.path);
}

async function listPullsOfCommit(
  place: RepoContext,
  sha: string,
): Promise<readonly PullRequestRecord[]> {
  const { items } = await place.readPages('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    commit_sha: sha,
    per_page: 100,
  });
  return items.map((item) => pullRequestFromRest(item, place.htmlUrl));
}

async function listReviews(place: RepoContext, pull: number): Promise<readonly ReviewRecord[]> {
  const { items } = await listPages(
    place,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    pull,
  );
  return withoutRepeats(
    items.map((item) => reviewFromRest(item, place.htmlUrl, pull)),
    (review) => review.id,
  ).toSorted((a, b) => a.id - b.id);
}

async function listReviewComments(
  place: RepoContext,
  pull: number,
): Promise<readonly ReviewCommentRecord[]> {
  const { items } = await listPages(
    place,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    pull,
  );
  return withoutRepeats(
    items.map((item) => reviewCommentFromRest(item, place.htmlUrl, pull)),
    (comment) => comment.id,
  ).toSorted((a, b) => a.id - b.id);
}

/** The newest run per app of this name: what the pull request shows. */
async function listCheckRuns(
  place: RepoContext,
  sha: string,
  name: string,
): Promise<readonly CheckRunRecord[]> {
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: sha, check_name: name, per_page: 100 },
    { itemsOf: (page) => at(page, 'check_runs') },
  );
  return withoutRepeats(
    items.map((item) => checkRunFromRest(item, place.htmlUrl)),
    (run) => run.id,
  );
}
