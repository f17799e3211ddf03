/** One review per head commit, and one check run per commit and name. */
import { fingerprint } from '../../markdown/fingerprint.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import { ReviewLineError } from '../../errors.js';
import type { ReviewRecord } from '../../repository.js';
import { type Forge, type Result, findOrCreate, sameBody, updateTwice } from '../forge.js';
import type { CheckChange, ReviewChange } from '../plan.js';

export async function ensureReview(forge: Forge, change: ReviewChange): Promise<Result> {
  const body = `${printMarker('review', { key: change.sha })}\n${change.body}`;
  const { object, created } = await findOrCreate(
    () => reviewOf(forge, change),
    () => createReview(forge, change, body),
  );
  if (created) return { outcome: 'created', url: object.url };
  if (sameBody(object.body, body)) return { outcome: 'unchanged', url: object.url };
  await updateTwice(() => forge.writer.updateReview(change.pull, object.id, body));
  return { outcome: 'updated', url: object.url };
}

async function reviewOf(forge: Forge, change: ReviewChange): Promise<ReviewRecord | null> {
  const self = (await forge.reader.identity()).login;
  return markedAs(await forge.reader.reviews(change.pull), self, 'review', change.sha)[0] ?? null;
}

async function createReview(
  forge: Forge,
  change: ReviewChange,
  body: string,
): Promise<ReviewRecord> {
  const review = { commitSha: change.sha, body, event: 'COMMENT' as const };
  try {
    return await forge.writer.createReview(change.pull, { ...review, comments: change.comments });
  } catch (error) {
    if (!(error instanceof ReviewLineError)) throw error;
    // All or nothing on GitHub's side, and it does not name the line: say the same in the body instead.
    const rest = change.comments
      .map(
        ({ path, line, body: text }) =>
          `- \`${path}:${line}\` ${text.split('\n').find((row) => row !== '' && !row.startsWith('<!--')) ?? ''}`,
      )
      .join('\n');
    return forge.writer.createReview(change.pull, {
      ...review,
      body: `${body}\n\n${rest}`,
      comments: [],
    });
  }
}

export async function ensureCheck(forge: Forge, change: CheckChange): Promise<Result> {
  const externalId = fingerprint(
    JSON.stringify([change.conclusion, change.title, change.summary, change.annotations]),
  );
  const { sha, name, conclusion, title, summary, annotations } = change;
  const run = { sha, name, conclusion, title, summary, annotations, externalId };
  const find = async () =>
    (await forge.reader.checkRuns(sha, name)).find(
      (candidate) => candidate.externalId === externalId,
    ) ?? null;
  const { object, created } = await findOrCreate(find, () => forge.writer.createCheckRun(run));
  if (object.annotationCount < annotations.length) {
    // A stop between two batches: GitHub appends, so only what is missing is sent.
    await forge.writer.updateCheckRun(object.id, {
      ...run,
      annotations: annotations.slice(object.annotationCount),
    });
    return { outcome: 'updated', url: object.url };
  }
  return { outcome: created ? 'created' : 'unchanged', url: object.url };
}
