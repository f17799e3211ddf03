/** What stands between a pull request and its base: conflicts, drafts, required checks. */
import { requiredChecksOf } from './branch-rules.js';
import { mergedTreeOf, type PullIssue } from './pulls.js';
import type { CheckRun, Repository } from './records.js';

export type MergeState = 'clean' | 'dirty' | 'blocked' | 'unstable' | 'draft' | 'unknown';

export interface Mergeability {
  /** `null` for a pull request that is closed. */
  readonly mergeable: boolean | null;
  /** REST's `mergeable_state`. */
  readonly state: MergeState;
}

export function mergeabilityOf(repo: Repository, issue: PullIssue): Mergeability {
  if (issue.state === 'closed') return { mergeable: null, state: 'unknown' };
  if (mergedTreeOf(repo, issue) === null) return { mergeable: false, state: 'dirty' };
  if (issue.pull.draft) return { mergeable: true, state: 'draft' };
  if (missingChecks(repo, issue.pull.baseRef, issue.pull.headSha).length > 0)
    return { mergeable: true, state: 'blocked' };
  const all = latestChecks(repo, issue.pull.headSha).every(passes);
  return { mergeable: true, state: all ? 'clean' : 'unstable' };
}

/** Required checks without a result that lets the commit pass. */
export function missingChecks(repo: Repository, ref: string, sha: string): string[] {
  const branch = ref.replace(/^refs\/heads\//, '');
  const runs = latestChecks(repo, sha);
  // Of several runs of one name, each must pass: GitHub does not know which one is meant.
  return requiredChecksOf(repo, branch).filter((name) => {
    const named = runs.filter((run) => run.name === name);
    return named.length === 0 || !named.every(passes);
  });
}

function passes({ status, conclusion }: CheckRun): boolean {
  return status === 'completed' && ['success', 'neutral', 'skipped'].includes(conclusion ?? '');
}

/** The newest run of each name in each suite. */
export function latestChecks(repo: Repository, sha: string): CheckRun[] {
  const runs = [...repo.checkRuns.values()].filter((run) => run.headSha === sha);
  return runs.filter(
    (run) =>
      !runs.some(
        (other) => other.name === run.name && other.suite === run.suite && other.id > run.id,
      ),
  );
}
