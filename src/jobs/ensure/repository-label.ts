/** A label of the repository, there once; one that is there keeps its colour and its words. */
import { AmbiguousWriteError } from '../../errors.js';
import { hasLabel } from '../../incident/labels.js';
import type { Repository } from '../../repository/repository.js';
import type { RepositoryLabelChange } from '../plan.js';
import type { EnsureResult } from './ensure.js';

export async function ensureRepositoryLabel(
  { reader, writer }: Repository,
  { label }: RepositoryLabelChange,
): Promise<EnsureResult> {
  const isThere = async (): Promise<boolean> =>
    hasLabel(
      (await reader.labels()).map(({ name }) => name),
      label.name,
    );
  if (await isThere()) return { outcome: 'unchanged', url: null };
  try {
    await writer.createLabel(label);
  } catch (error) {
    // The name is unique on the server: sent twice, it is refused the second time.
    if (!(error instanceof AmbiguousWriteError)) throw error;
    if (!(await isThere())) await writer.createLabel(label);
  }
  return { outcome: 'created', url: null };
}
