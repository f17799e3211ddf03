/**
 * One pull request per branch. Its text is ours only until a person edits it; a closed one stays
 * closed unless somebody asks for another.
 */
import { hasLabel } from '../../incident/labels.js';
import { AmbiguousWriteError, UserError } from '../../errors.js';
import { fingerprint } from '../../markdown/fingerprint.js';
import { parseMarker, printMarker } from '../../markdown/marker.js';
import type { PullRequestRecord } from '../../repository/repository.js';
import type { Repository } from '../../repository/repository.js';
import { type EnsureResult, findOrCreate, sameBody, updateWithRetry } from './ensure.js';
import type { PullRequestChange } from '../plan.js';

export async function ensurePullRequest(
  repository: Repository,
  change: PullRequestChange,
): Promise<EnsureResult> {
  const body = printBody(change);
  const { object, created } = await findOrCreate(
    () => newest(repository, change),
    () => create(repository, change, body),
  );
  if (object.state === 'closed') {
    return {
      outcome: 'skipped',
      url: object.url,
      number: object.number,
      note: object.merged ? 'already merged' : 'closed by a person; it is not opened again',
    };
  }
  const missing = change.labels.filter((label) => !hasLabel(object.labels, label));
  if (missing.length > 0)
    await updateWithRetry(() => repository.writer.addLabels(object.number, missing));
  if (created) return { outcome: 'created', url: object.url, number: object.number };
  if (sameBody(object.body, body) || !untouched(object.body)) {
    return {
      outcome: missing.length > 0 ? 'updated' : 'unchanged',
      url: object.url,
      number: object.number,
    };
  }
  await updateWithRetry(() => repository.writer.updatePullRequest(object.number, { body }));
  return { outcome: 'updated', url: object.url, number: object.number, before: object.body };
}

async function newest(
  repository: Repository,
  change: PullRequestChange,
): Promise<PullRequestRecord | null> {
  const pulls = await repository.reader.pullRequests({ head: change.head, state: 'all' });
  return newestPullRequest(pulls.filter(({ number }) => number > (change.replaces ?? 0)));
}

/** The open one, else the one that was opened last. */
export function newestPullRequest(pulls: readonly PullRequestRecord[]): PullRequestRecord | null {
  return (
    pulls.find(({ state }) => state === 'open') ??
    [...pulls].sort((a, b) => b.number - a.number)[0] ??
    null
  );
}

async function create(
  repository: Repository,
  change: PullRequestChange,
  body: string,
): Promise<PullRequestRecord> {
  const { head, base, title, draft } = change;
  try {
    return await repository.writer.createPullRequest({ head, base, title, body, draft });
  } catch (error) {
    // 422 "A pull request already exists": GitHub keeps one open pull request per branch, so somebody was faster.
    const found =
      error instanceof UserError &&
      !(error instanceof AmbiguousWriteError) &&
      error.kind === 'conflict'
        ? await newest(repository, change)
        : null;
    if (found === null) throw error;
    return found;
  }
}

function printBody(change: PullRequestChange): string {
  return `${printMarker('pull-request', { key: change.key, hash: fingerprint(change.body.trim()) })}\n${change.body}`;
}

/** Whether the text is still the one that we wrote: the marker's hash is of what follows it. */
function untouched(stored: string): boolean {
  const [, ...rest] = stored.replace(/\r\n?/g, '\n').split('\n');
  const marker = parseMarker(stored);
  return (
    marker?.kind === 'pull-request' &&
    marker.attributes['hash'] === fingerprint(rest.join('\n').trim())
  );
}
