/** One digest a week: created once, left as it is, and closed when the next one is there. */
import { markedAs, parseMarker, printMarker } from '../../markdown/marker.js';
import type { Repository } from '../../repository/repository.js';
import type { DigestChange } from '../plan.js';
import { findOrCreate, readTrustedLogins, updateWithRetry, type EnsureResult } from './ensure.js';

const digestMarker = 'follow-ups-digest';

export async function ensureDigest(
  { reader, writer }: Repository,
  change: DigestChange,
  identities: readonly string[],
): Promise<EnsureResult> {
  const trusted = await readTrustedLogins(reader, identities);
  const digests = async () =>
    markedAs(await reader.issues({ labels: [change.label], state: 'all' }), trusted, digestMarker);
  const keyOf = ({ body }: { readonly body: string }): string =>
    parseMarker(body)?.attributes['key'] ?? '';
  const { object, created } = await findOrCreate(
    async () => (await digests()).find((one) => keyOf(one) === change.key) ?? null,
    () =>
      writer.createIssue({
        title: change.title,
        body: `${printMarker(digestMarker, { key: change.key })}\n${change.body}`,
        labels: [change.label],
        assignees: [],
      }),
  );
  // Of two of one week, after a race, the older one stays; those of former weeks have been read.
  const all = await digests();
  const kept = all.find((one) => keyOf(one) === change.key) ?? object;
  const over = all.filter(
    (one) => one.state === 'open' && one.number !== kept.number && keyOf(one) <= change.key,
  );
  for (const { number } of over)
    await updateWithRetry(() =>
      writer.updateIssue(number, { state: 'closed', stateReason: 'completed' }),
    );
  const outcome = created ? 'created' : over.length > 0 ? 'updated' : 'unchanged';
  return { outcome, url: kept.url, number: kept.number };
}
