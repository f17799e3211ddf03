/**
 * One comment in a log issue of ours: the issue is created on demand, kept closed, and found by its
 * label and its marker.
 */
import { markedAs, printMarker } from '../../markdown/marker.js';
import { changeLogMarker } from '../../markdown/ours.js';
import type { IssueRecord, Repository } from '../../repository/repository.js';
import type { LogEntryChange } from '../plan.js';
import { type EnsureResult, findOrCreate, readTrustedLogins, updateWithRetry } from './ensure.js';

const entryMarker = 'reported-change';

export async function ensureLogEntry(
  repository: Repository,
  change: LogEntryChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const { reader, writer } = repository;
  const trusted = await readTrustedLogins(reader, identities);
  const log = await ensureLog(repository, change, trusted);
  const find = async () =>
    markedAs(
      await reader.comments(log.number, change.since),
      trusted,
      entryMarker,
      change.key,
    )[0] ?? null;
  const { object, created } = await findOrCreate(find, () =>
    writer.createComment(
      log.number,
      `${printMarker(entryMarker, { key: change.key })}\n${change.entry}`,
    ),
  );
  return { outcome: created ? 'created' : 'unchanged', url: object.url, number: log.number };
}

/** Of two logs after a race the older one goes on; both are read. */
async function ensureLog(
  { reader, writer }: Repository,
  change: LogEntryChange,
  trusted: ReadonlySet<string>,
): Promise<IssueRecord> {
  const { object } = await findOrCreate(
    async () =>
      markedAs(
        await reader.issues({ labels: [change.label], state: 'all' }),
        trusted,
        changeLogMarker,
        change.log,
      )[0] ?? null,
    () =>
      writer.createIssue({
        title: change.title,
        body: `${printMarker(changeLogMarker, { key: change.log })}\n${change.body}`,
        labels: [change.label],
        assignees: [],
      }),
  );
  if (object.state === 'open')
    await updateWithRetry(() =>
      writer.updateIssue(object.number, { state: 'closed', stateReason: 'completed' }),
    );
  return object;
}
