/** One pull request per branch. Its text is ours only until a person edits it; a closed one stays closed. */
import { AmbiguousWriteError, UserError } from '../../errors.js';
import { fingerprint } from '../../markdown/fingerprint.js';
import { parseMarker, printMarker } from '../../markdown/marker.js';
import type { PullRequestRecord } from '../../repository.js';
import { type Forge, type Result, findOrCreate, sameBody, updateTwice } from '../forge.js';
import type { PullRequestChange } from '../plan.js';

export async function ensurePullRequest(forge: Forge, change: PullRequestChange): Promise<Result> {
  const body = printBody(change);
  const { object, created } = await findOrCreate(
    () => newest(forge, change),
    () => create(forge, change, body),
  );
  if (object.state === 'closed') {
    return {
      outcome: 'skipped',
      url: object.url,
      number: object.number,
      note: object.merged ? 'already merged' : 'closed by a person; it is not opened again',
    };
  }
  const missing = change.labels.filter((label) => !object.labels.includes(label));
  if (missing.length > 0) await updateTwice(() => forge.writer.addLabels(object.number, missing));
  if (created) return { outcome: 'created', url: object.url, number: object.number };
  if (sameBody(object.body, body) || !untouched(object.body)) {
    return {
      outcome: missing.length > 0 ? 'updated' : 'unchanged',
      url: object.url,
      number: object.number,
    };
  }
  await updateTwice(() => forge.writer.updatePullRequest(object.number, { body }));
  return { outcome: 'updated', url: object.url, number: object.number };
}

async function newest(forge: Forge, change: PullRequestChange): Promise<PullRequestRecord | null> {
  const pulls = await forge.reader.pullRequests({ head: change.head, state: 'all' });
  return (
    pulls.find(({ state }) => state === 'open') ??
    [...pulls].sort((a, b) => b.number - a.number)[0] ??
    null
  );
}

async function create(
  forge: Forge,
  change: PullRequestChange,
  body: string,
): Promise<PullRequestRecord> {
  const { head, base, title, draft } = change;
  try {
    return await forge.writer.createPullRequest({ head, base, title, body, draft });
  } catch (error) {
    // 422 "A pull request already exists": GitHub keeps one open pull request per branch, so somebody was faster.
    const found =
      error instanceof UserError &&
      !(error instanceof AmbiguousWriteError) &&
      error.code === 'PM302'
        ? await newest(forge, change)
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
