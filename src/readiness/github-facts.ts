/** What only GitHub knows of a repository, as far as a check asks for it. A part is `null` where the token may not see it. */
import type {
  AskedPermission,
  BranchRuleRecord,
  CommitRecord,
  DeploymentRecord,
  ServerRecord,
  UserRecord,
  WorkflowRecord,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';

export interface GitHubFacts {
  /** `owner/name` */
  readonly repository: string;
  readonly url: string;
  readonly archived: boolean;
  readonly hasIssues: boolean;
  readonly defaultBranch: string;
  /** Whose token it is. */
  readonly self: UserRecord | null;
  readonly server: ServerRecord | null;
  readonly labels: readonly string[] | null;
  readonly workflows: readonly WorkflowRecord[] | null;
  /** Path of a workflow with a schedule → its last run by the clock, `null` when there was none. */
  readonly scheduled: Readonly<Record<string, Instant | null>> | null;
  /** Of the last 30 days and the newest before them. */
  readonly deployments: readonly DeploymentRecord[] | null;
  /** The line of the default branch, 30 days, newest first. */
  readonly commits: readonly CommitRecord[] | null;
  /** When the newest commit of the default branch was made, however old. */
  readonly newest: Instant | null;
  /** Rules that are in force for a branch of ours, and for the default branch. */
  readonly rules: {
    readonly ours: readonly BranchRuleRecord[];
    readonly main: readonly BranchRuleRecord[];
  } | null;
  /** The tick box; only administrators may ask. */
  readonly mayOpenPulls: boolean | null;
  /** The newest pull request from a branch of ours that a bot opened. */
  readonly opened:
    { readonly number: number; readonly at: Instant; readonly by: string } | 'unseen' | null;
  /** Who wrote comments with our marker on the newest incident. */
  readonly markedBy: readonly UserRecord[] | null;
  /** Login in lower case → what it may do here. */
  readonly access: Readonly<Record<string, AskedPermission>>;
  /** When the newest drill was declared; `null` when there was none. */
  readonly drilled: Instant | null;
}

/** Days that deployments and commits are read for. */
export const seenDays = 30;
