/** What was done about the suspected change already, in a clause. */
import type { Remedy } from '../correlation/correlation.js';

export function describeRemedy({ kind, label }: Remedy): string {
  if (kind === 'revert-open') return `${label} reverts the change and waits to be merged`;
  if (kind === 'rollback-running') return `a rollback is under way (${label})`;
  if (kind === 'reapplied') return `the change was taken back, and is live again since ${label}`;
  return kind === 'reverted'
    ? `the change was reverted already (${label})`
    : `it was rolled back already (${label})`;
}
