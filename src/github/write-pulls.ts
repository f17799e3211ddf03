/** Pull requests, reviews and check runs. */
import { UserError } from '../errors.js';
import type {
  Annotation,
  CheckRunRecord,
  CheckRunWrite,
  PullRequestRecord,
  RepositoryWriter,
} from '../repository/repository.js';
import { checkRunFromRest, pullRequestFromRest, reviewFromRest } from '../github-json/shapes.js';
import { type RepoContext } from './repo-context.js';

type Writes = Pick<
  RepositoryWriter,
  | 'createPullRequest'
  | 'updatePullRequest'
  | 'createReview'
  | 'updateReview'
  | 'updateReviewComment'
  | 'createCheckRun'
  | 'updateCheckRun'
>;

export function writePulls(place: RepoContext): Writes {
  return {
    createPullRequest: (pull) => createPull(place, pull),
    updatePullRequest: async (number, change) =>
      pullRequestFromRest(
        await place.write('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
          pull_number: number,
          ...change,
        }),
        place.htmlUrl,
      ),
    createReview: async (pull, { commitSha, body, event, comments }) =>
      reviewFromRest(
        await place.write('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
          pull_number: pull,
          commit_id: commitSha,
          body,
          event,
          comments: comments.map((comment) => ({
            path: comment.path,
            line: comment.line,
            side: 'RIGHT',
            body: comment.body,
          })),
        }),
        place.htmlUrl,
        pull,
      ),
    updateReview: async (pull, review, body) =>
      void (await place.write('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
        pull_number: pull,
        review_id: review,
        body,
      })),
    updateReviewComment: async (id, body) =>
      void (await place.write('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        comment_id: id,
        body,
      })),
    createCheckRun: async (run) => {
      const created = checkRunFromRest(
        await place.write('POST /repos/{owner}/{repo}/check-runs', {
          name: run.name,
          head_sha: run.sha,
          ...checkBody(run, run.annotations.slice(0, batch)),
        }),
        place.htmlUrl,
      );
      return sendBatches(place, created, run, batch);
    },
    updateCheckRun: async (id, run) =>
      sendBatches(
        place,
        await updateCheck(place, id, run, checkBody(run, run.annotations.slice(0, batch))),
        run,
        batch,
      ),
  };
}

type NewPull = Parameters<RepositoryWriter['createPullRequest']>[0];

/** Drafts are not to be had in every plan: then an ordinary pull request is opened. */
async function createPull(place: RepoContext, pull: NewPull): Promise<PullRequestRecord> {
  try {
    return await sendPull(place, pull);
  } catch (error) {
    const noDrafts =
      error instanceof UserError &&
      /draft pull requests are not supported/i.test(error.refusal?.words ?? '');
    if (!noDrafts || !pull.draft) throw error;
    return sendPull(place, { ...pull, draft: false });
  }
}

async function sendPull(
  place: RepoContext,
  { title, body, head, base, draft }: NewPull,
): Promise<PullRequestRecord> {
  return pullRequestFromRest(
    await place.write('POST /repos/{owner}/{repo}/pulls', { title, body, head, base, draft }),
    place.htmlUrl,
  );
}

/**
 * GitHub takes this many annotations in one request, and appends those of later ones. These leave the verdict out: it
 * stands already, and GitHub does not let every check be concluded twice.
 */
const batch = 50;

async function sendBatches(
  place: RepoContext,
  first: CheckRunRecord,
  run: CheckRunWrite,
  from: number,
): Promise<CheckRunRecord> {
  let latest = first;
  for (let start = from; start < run.annotations.length; start += batch) {
    const more = checkOutput(run, run.annotations.slice(start, start + batch));
    latest = await updateCheck(place, first.id, run, more);
  }
  return latest;
}

async function updateCheck(
  place: RepoContext,
  id: number,
  run: CheckRunWrite,
  body: Readonly<Record<string, unknown>>,
): Promise<CheckRunRecord> {
  return checkRunFromRest(
    await place.write('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: id,
      name: run.name,
      ...body,
    }),
    place.htmlUrl,
  );
}

function checkBody(
  run: CheckRunWrite,
  annotations: readonly Annotation[],
): Readonly<Record<string, unknown>> {
  return {
    status: 'completed',
    conclusion: run.conclusion,
    external_id: run.externalId,
    ...checkOutput(run, annotations),
  };
}

function checkOutput(
  { title, summary }: CheckRunWrite,
  annotations: readonly Annotation[],
): Readonly<Record<string, unknown>> {
  return { output: { title, summary, annotations: annotations.map(annotationToRest) } };
}

function annotationToRest({ path, startLine, endLine, level, title, message }: Annotation): object {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title,
    message,
  };
}
