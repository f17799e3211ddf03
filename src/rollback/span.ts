/** The changes between two versions, as far as they are known. */
import type { CommitRecord } from '../repository/repository.js';

export interface Span {
  /** Newest first. */
  readonly commits: readonly CommitRecord[];
  /** Both ends were found. */
  readonly complete: boolean;
}

/** What went live after `to`, up to `from`. */
export function spanBetween(to: string, from: string, commits: readonly CommitRecord[]): Span {
  const [start, end] = [
    commits.findIndex(({ sha }) => sha === from),
    commits.findIndex(({ sha }) => sha === to),
  ];
  if (start < 0 || end < start) return { commits: [], complete: false };
  return { commits: commits.slice(start, end), complete: true };
}

/** What was built upon a change, up to what is live. */
export function changesSince(
  change: string,
  live: string,
  commits: readonly CommitRecord[],
): readonly CommitRecord[] {
  return spanBetween(change, live, commits).commits;
}
