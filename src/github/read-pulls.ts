/** Pull requests, their files and reviews, and check runs. */
import type {
  CheckRunRecord,
  FileChange,
  PullRequestRecord,
  RepositoryReader,
  ReviewCommentRecord,
  ReviewRecord,
} from '../repository.js';
import {
  checkRunFromRest,
  fileChangeFromRest,
  pullRequestFromRest,
  reviewCommentFromRest,
  reviewFromRest,
} from '../recording/rest-shapes.js';
import { at } from '../recording/rest-values.js';
import { withoutRepeats } from './pages.js';
import { isUnresolvable, orMissing, under, type Place } from './place.js';
import type { Route } from './transport.js';

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

export function readPulls(place: Place): Reads {
  return {
    pullRequest: async (number) =>
      pullRequestFromRest(
        await place.client.read(
          'GET /repos/{owner}/{repo}/pulls/{pull_number}',
          under(place, { pull_number: number }),
        ),
        place.home,
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

/** GitHub filters by `owner:branch`; a bare branch is one of this repository, and is silently ignored without its owner. */
async function listPulls(
  place: Place,
  { state = 'open', head, base, limit = Infinity }: PullQuery,
): Promise<readonly PullRequestRecord[]> {
  const parameters = under(place, {
    state,
    head: head === undefined || head.includes(':') ? head : `${place.owner}:${head}`,
    base,
    per_page: Math.min(100, Math.max(1, limit)),
  });
  const { items } = await place.client.readPages('GET /repos/{owner}/{repo}/pulls', parameters, {
    enough: (found) => found.length >= limit,
  });
  const pulls = items.map((item) => pullRequestFromRest(item, place.home));
  return withoutRepeats(pulls, (pull) => pull.number).slice(0, limit);
}

function pagesOf(
  place: Place,
  route: Route,
  pull: number,
): Promise<{ readonly items: readonly unknown[] }> {
  return place.client.readPages(route, under(place, { pull_number: pull, per_page: 100 }));
}

/** GitHub lists the first 3,000 files and no more. */
async function listFiles(place: Place, pull: number): Promise<readonly FileChange[]> {
  const { items } = await pagesOf(
    place,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    pull,
  );
  return withoutRepeats(items.map(fileChangeFromRest), (file) => file.path);
}

async function listPullsOfCommit(place: Place, sha: string): Promise<readonly PullRequestRecord[]> {
  const { items } = await place.client.readPages(
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    under(place, { commit_sha: sha, per_page: 100 }),
  );
  return items.map((item) => pullRequestFromRest(item, place.home));
}

async function listReviews(place: Place, pull: number): Promise<readonly ReviewRecord[]> {
  const { items } = await pagesOf(
    place,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    pull,
  );
  return withoutRepeats(
    items.map((item) => reviewFromRest(item, place.home, pull)),
    (review) => review.id,
  ).toSorted((a, b) => a.id - b.id);
}

async function listReviewComments(
  place: Place,
  pull: number,
): Promise<readonly ReviewCommentRecord[]> {
  const { items } = await pagesOf(
    place,
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
    pull,
  );
  return withoutRepeats(
    items.map((item) => reviewCommentFromRest(item, place.home, pull)),
    (comment) => comment.id,
  ).toSorted((a, b) => a.id - b.id);
}

/** The newest run per app of this name: what the pull request shows. */
async function listCheckRuns(
  place: Place,
  sha: string,
  name: string,
): Promise<readonly CheckRunRecord[]> {
  const { items } = await place.client.readPages(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    under(place, { ref: sha, check_name: name, per_page: 100 }),
    { itemsOf: (page) => at(page, 'check_runs') },
  );
  return withoutRepeats(
    items.map((item) => checkRunFromRest(item, place.home)),
    (run) => run.id,
  );
}
