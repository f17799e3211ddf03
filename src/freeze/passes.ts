/** What may go out in spite of a freeze: named by `/allow`, or labelled as the fix. The same for the check and for looking back. */
import { readPullNumber } from '../changes/pull-requests-of-commits.js';
import { hasLabel } from '../incident/labels.js';
import type { Pass } from '../incident/freeze.js';
import type { CommitRecord, PullRequestRecord } from '../repository/repository.js';

/** A change on its way out. */
export interface Cargo {
  readonly sha: string;
  /** Pull requests that brought it. */
  readonly pulls: readonly number[];
}

export interface Permits {
  readonly refs: readonly Pass['ref'][];
  /** Pull requests with the label that lets them through. */
  readonly labelled: ReadonlySet<number>;
}

export type PassKind = 'word' | 'label';

export function cargoOf(commit: Pick<CommitRecord, 'sha' | 'message' | 'pulls'>): Cargo {
  const pulls = (commit.pulls ?? []).map(({ number }) => number);
  const named = readPullNumber(commit);
  return { sha: commit.sha, pulls: pulls.length > 0 || named === null ? pulls : [named] };
}

/** `null`: nobody let it through. */
export function passOf({ sha, pulls }: Cargo, { refs, labelled }: Permits): PassKind | null {
  const isNamed = refs.some((ref) =>
    typeof ref === 'number' ? pulls.includes(ref) : sha.startsWith(ref),
  );
  if (isNamed) return 'word';
  return pulls.some((number) => labelled.has(number)) ? 'label' : null;
}

/** `#71`, or the commit when no pull request brought it. */
export function nameOfCargo({ sha, pulls }: Cargo): string {
  return pulls[0] === undefined ? sha.slice(0, 7) : `#${pulls[0]}`;
}

export function labelledPulls(
  pulls: readonly PullRequestRecord[],
  label: string,
): ReadonlySet<number> {
  return new Set(pulls.filter(({ labels }) => hasLabel(labels, label)).map(({ number }) => number));
}
