/** The one place that writes: carries out a plan, change by change, and says of each what became of it. */
import { type Problem, stopsEverything, UserError } from '../errors.js';
import { ensureComment, ensureReaction } from './ensure/comment.js';
import { ensureFile } from './ensure/file.js';
import { ensureAssignees, ensureLabels, ensureTrackingIssue } from './ensure/issue.js';
import { ensureDigest } from './ensure/digest.js';
import { ensureLogEntry } from './ensure/log-entry.js';
import { ensurePullRequest } from './ensure/pull-request.js';
import { ensureCheck, ensureRemark, ensureReview } from './ensure/review.js';
import { ensureStart } from './ensure/start.js';
import { ensureRepositoryLabel } from './ensure/repository-label.js';
import { ensureStandingIssue } from './ensure/standing-issue.js';
import { ensureWorkflow } from './ensure/workflow.js';
import { ensureSubIssue, ensureTrackingNote } from './ensure/tracking.js';
import type { Repository } from '../repository/repository.js';
import type { EnsureResult } from './ensure/ensure.js';
import type { Change, Plan } from './plan.js';

export interface AppliedChange {
  readonly change: Change;
  readonly outcome: EnsureResult['outcome'] | 'failed';
  readonly url: string | null;
  readonly number?: number;
  readonly note?: string;
  /** Of what was updated: its text until then. */
  readonly before?: string;
  readonly begun?: { readonly url: string; readonly number: number | null };
  readonly problems?: readonly Problem[];
}

/**
 * Access to one object may be missing while the rest can be done: such a failure is reported, not thrown.
 *
 * @param identities accounts other than the token's own whose marked objects are ours
 */
export async function applyPlan(
  plan: Plan,
  repository: Repository,
  identities: readonly string[] = [],
): Promise<readonly AppliedChange[]> {
  const applied: AppliedChange[] = [];
  for (const change of plan.changes) {
    const blocked = blockedBy(change, applied);
    if (blocked !== null) applied.push({ change, outcome: 'skipped', url: null, note: blocked });
    else applied.push(await applyChange(change, repository, identities));
    if (applied.at(-1)?.outcome === 'stale') break;
  }
  return applied;
}

async function applyChange(
  change: Change,
  repository: Repository,
  identities: readonly string[],
): Promise<AppliedChange> {
  try {
    return { change, ...(await ensure(change, repository, identities)) };
  } catch (error) {
    if (!(error instanceof UserError) || stopsEverything(error)) throw error;
    return { change, outcome: 'failed', url: null, problems: error.problems };
  }
}

/** A pull request needs its branch. */
function blockedBy(change: Change, applied: readonly AppliedChange[]): string | null {
  if (change.kind !== 'pull-request') return null;
  const file = applied.find(
    (done) => done.change.kind === 'file' && done.change.branch === change.head,
  );
  return file !== undefined && (file.outcome === 'failed' || file.outcome === 'skipped')
    ? 'its branch could not be written'
    : null;
}

function ensure(
  change: Change,
  repository: Repository,
  identities: readonly string[],
): Promise<EnsureResult> {
  switch (change.kind) {
    case 'comment':
      return ensureComment(repository, change, identities);
    case 'reaction':
      return ensureReaction(repository, change);
    case 'labels':
      return ensureLabels(repository, change);
    case 'assignees':
      return ensureAssignees(repository, change);
    case 'tracking-issue':
      return ensureTrackingIssue(repository, change, identities);
    case 'sub-issue':
      return ensureSubIssue(repository, change);
    case 'tracking-note':
      return ensureTrackingNote(repository, change, identities);
    case 'digest':
      return ensureDigest(repository, change, identities);
    case 'standing-issue':
      return ensureStandingIssue(repository, change, identities);
    case 'repository-label':
      return ensureRepositoryLabel(repository, change);
    case 'log-entry':
      return ensureLogEntry(repository, change, identities);
    case 'file':
      return ensureFile(repository, change);
    case 'pull-request':
      return ensurePullRequest(repository, change);
    case 'review':
      return ensureReview(repository, change, identities);
    case 'workflow':
      return ensureWorkflow(repository, change);
    case 'start':
      return ensureStart(repository, change, identities);
    case 'remark':
      return ensureRemark(repository, change);
    case 'check':
      return ensureCheck(repository, change);
  }
}
