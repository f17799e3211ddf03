/**
 * Something that GitHub begins as often as it is asked: a run, a deployment, a pull request that takes one back. A
 * comment with the key is written first: whoever wrote the oldest may send, once. What happened behind a claim is
 * looked up, never repeated; a claim of which nobody saw anything is for a person.
 */
import { randomUUID } from 'node:crypto';
import { AmbiguousWriteError, type Problem, UserError } from '../../errors.js';
import { markedAs, printMarker } from '../../markdown/marker.js';
import { text } from '../../markdown/write.js';
import type { CommentRecord, Repository } from '../../repository/repository.js';
import type { StartChange } from '../plan.js';
import { type EnsureResult, readTrustedLogins, updateWithRetry } from './ensure.js';

export async function ensureStart(
  repository: Repository,
  change: StartChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const trusted = await readTrustedLogins(repository.reader, identities);
  const claims = async (): Promise<readonly CommentRecord[]> =>
    markedAs(await repository.reader.comments(change.issue), trusted, change.comment, change.key);
  const [before] = await claims();
  if (before !== undefined) return { outcome: 'unchanged', url: before.url };
  const head = printMarker(change.comment, { key: change.key });
  const mark = printMarker('claim', { by: randomUUID() });
  await claim(repository, change.issue, `${head}\n${change.body}\n\n${mark}`);
  const [oldest] = [...(await claims())].sort((a, b) => a.id - b.id);
  if (oldest === undefined || !oldest.body.includes(mark))
    return { outcome: 'skipped', url: oldest?.url ?? null, note: 'another run starts it' };
  return send(repository, change, oldest, head);
}

/** A lost answer is no fault: the thread is read next, and tells. */
async function claim({ writer }: Repository, issue: number, body: string): Promise<void> {
  try {
    await writer.createComment(issue, body);
  } catch (error) {
    if (!(error instanceof AmbiguousWriteError)) throw error;
  }
}

async function send(
  { writer }: Repository,
  change: StartChange,
  claimed: CommentRecord,
  head: string,
): Promise<EnsureResult> {
  try {
    const begun = await begin(writer, change);
    return { outcome: 'created', url: claimed.url, ...(begun !== null && { begun }) };
  } catch (error) {
    // It may have been taken: the next run looks for it.
    if (error instanceof AmbiguousWriteError)
      return {
        outcome: 'created',
        url: claimed.url,
        note: 'GitHub did not say whether it started',
      };
    const refusal = refusalIn(error);
    if (refusal !== null)
      await updateWithRetry(() =>
        writer.updateComment(claimed.id, `${head}\n${change.refused}\n\n${reasonOf(refusal)}`),
      );
    throw error;
  }
}

/** What GitHub's answer names; `null` of a run, which it does not. */
async function begin(
  writer: Repository['writer'],
  { call, key, title, text: words }: StartChange,
): Promise<{ readonly url: string; readonly number: number | null } | null> {
  switch (call.method) {
    case 'dispatch':
      await writer.dispatchWorkflow(call.workflow, call.ref, call.inputs);
      return null;
    case 'deployment': {
      const { ref, environment, requiredContexts } = call;
      // GitHub cuts descriptions at 140 characters, and the key is how it is found again.
      const description = `${key}: ${title}`.slice(0, 140);
      const asked = { ref, environment, description, requiredContexts };
      return { url: (await writer.createDeployment(asked)).url, number: null };
    }
    case 'revert': {
      const body = `${printMarker('revert', { key })}\n${words}`;
      const { url, number } = await writer.revertPullRequest(call.pull, { title, body });
      return { url, number };
    }
  }
}

function reasonOf({ message, remedy, code }: Problem): string {
  return `${text(message)}. ${text(remedy)} (${code})`;
}

/** GitHub said no; a server that failed, or a limit, may have said nothing at all. */
function refusalIn(error: unknown): Problem | null {
  if (!(error instanceof UserError) || error.kind === 'limit') return null;
  const { status = 500 } = error.refusal ?? {};
  const isNo = ['permission', 'missing', 'rejected', 'locked'].includes(error.kind);
  return isNo || (status >= 400 && status < 500) ? error.problems[0] : null;
}
