/** A workflow switched on or off. One that is not there is a choice of the repository, and is only named. */
import type { Repository } from '../../repository/repository.js';
import type { WorkflowChange } from '../plan.js';
import { type EnsureResult, updateWithRetry } from './ensure.js';

export async function ensureWorkflow(
  { reader, writer }: Repository,
  { file, state }: WorkflowChange,
): Promise<EnsureResult> {
  const now = await reader.workflowState(file);
  if (now === null)
    return {
      outcome: 'skipped',
      url: null,
      note: `there is no .github/workflows/${file} on the default branch`,
    };
  if (now === state) return { outcome: 'unchanged', url: null };
  await updateWithRetry(() => writer.switchWorkflow(file, state));
  return { outcome: 'updated', url: null };
}
