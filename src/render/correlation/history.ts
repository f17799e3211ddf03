/** What a clone can tell, in words: which branch was read, how new it is, and what is missing. */
import type { HistoryGap, HistoryState } from '../../git-clone/history-state.js';
import { formatRelative } from '../../time/format.js';
import type { Instant } from '../../time/instant.js';
import { plain } from '../../text/plain.js';
import { clock } from './sentences.js';

/** `Read from origin/main; its newest change is from 2026-11-20 14:00 UTC (3 min ago).` */
export function describeHistory({ ref, newestAt }: HistoryState, now: Instant): string {
  return newestAt === null
    ? `Read from ${plain(ref)}, which has no commit.`
    : `Read from ${plain(ref)}; its newest change is from ${clock(newestAt)} (${formatRelative(newestAt, now)}).`;
}

export function describeGap(gap: HistoryGap, windowFrom: Instant): string {
  if (gap.kind === 'shallow')
    return (
      `This clone is shallow: its history begins at ${clock(gap.from)}, the window ` +
      `at ${clock(windowFrom)}. Run \`git fetch --unshallow\` and ask again.`
    );
  return gap.until === null
    ? 'Nothing says when this clone was last updated. Run `git fetch` and ask again.'
    : `This clone was last updated at ${clock(gap.until)}; what was merged after ` +
        `that is not in it. Run \`git fetch\` and ask again.`;
}

export const nothingRuledOut =
  'No change that is in this clone fits. Others of the window may be missing, so nothing can be ruled out.';
