/** One review per head commit, and one check run per commit and name. */
import { fingerprint } from '../../markdown/fingerprint.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import { ReviewLineError } from '../../errors.js';
import type { ReviewRecord } from '../../repository/repository.js';
import type { Repository } from '../../repository/repository.js';
import {
  type EnsureResult,
  findOrCreate,
  readTrustedLogins,
  sameBody,
  updateWithRetry,
} from './ensure.js';
import type { CheckChange, RemarkChange, ReviewChange } from '../plan.js';

export async function ensureReview(
  repository: Repository,
  change: ReviewChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const body = `${printMarker('review', { key: change.sha })}\n${change.body}`;
  const { object, created } = await findOrCreate(
    () => findReview(repository, change, identities),
    () => createReview(repository, change, body),
  );
  if (created) return { outcome: 'created', url: object.url };
  if (sameBody(object.body, body)) return { outcome: 'unchanged', url: object.url };
  await updateWithRetry(() => repository.writer.updateReview(change.pull, object.id, body));
  return { outcome: 'updated', url: object.url };
}

async function findReview(
  repository: Repository,
  change: ReviewChange,
  identities: readonly string[],
): Promise<ReviewRecord | null> {
  const trusted = await readTrustedLogins(repository.reader, identities);
  return (
    markedAs(await repository.reader.reviews(change.pull), trusted, 'review', change.sha)[0] ?? null
  );
}

async function createReview(
  repository: Repository,
  change: ReviewChange,
  body: string,
): Promise<ReviewRecord> {
  const review = { commitSha: change.sha, body, event: 'COMMENT' as const };
  try {
    return await repository.writer.createReview(change.pull, {
      ...review,
      comments: change.comments,
    });
  } catch (error) {
    if (!(error instanceof ReviewLineError)) throw error;
    // All or nothing on GitHub's side, and it does not name the line: say the same in the body instead.
    const rest = change.comments
      .map(
        ({ path, line, body: text }) =>
          `- \`${path}:${line}\` ${text.split('\n').find((row) => row !== '' && !row.startsWith('<!--')) ?? ''}`,
      )
      .join('\n');
    return repository.writer.createReview(change.pull, {
      ...review,
      body: `${body}\n\n${rest}`,
      comments: [],
    });
  }
}

/** A remark that somebody deleted meanwhile is not written again. */
export async function ensureRemark(
  { reader, writer }: Repository,
  { pull, comment, body }: RemarkChange,
): Promise<EnsureResult> {
  const found = (await reader.reviewComments(pull)).find(({ id }) => id === comment);
  if (found === undefined) return { outcome: 'unchanged', url: null };
  if (sameBody(found.body, body)) return { outcome: 'unchanged', url: found.url };
  await updateWithRetry(() => writer.updateReviewComment(comment, body));
  return { outcome: 'updated', url: found.url };
}

export async function ensureCheck(
  repository: Repository,
  change: CheckChange,
): Promise<EnsureResult> {
  const externalId = fingerprint(
    JSON.stringify([change.conclusion, change.title, change.summary, change.annotations]),
  );
  const { sha, name, conclusion, title, summary, annotations } = change;
  const run = { sha, name, conclusion, title, summary, annotations, externalId };
  const find = async () =>
    (await repository.reader.checkRuns(sha, name)).find(
      (candidate) => candidate.externalId === externalId,
    ) ?? null;
  const { object, created } = await findOrCreate(find, () => repository.writer.createCheckRun(run));
  if (object.annotationCount < annotations.length) {
    // A stop between two batches: GitHub appends, so only what is missing is sent.
    await repository.writer.updateCheckRun(object.id, {
      ...run,
      annotations: annotations.slice(object.annotationCount),
    });
    return { outcome: 'updated', url: object.url };
  }
  return { outcome: created ? 'created' : 'unchanged', url: object.url };
}
