/**
 * The records that pass through the port: what a repository knows of issues, changes, deployments and pull requests.
 * Records are plain JSON. Instants are UTC (`2026-11-20T14:03:00Z`). A deleted user reads as login `ghost`, a missing
 * body as `''`, so that no reader of a record has to ask again.
 */
import type { Instant } from '../time/instant.js';

export interface UserRecord {
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | 'Unknown';
}

export const ghost: UserRecord = { login: 'ghost', type: 'User' };

export interface RepositoryRecord {
  readonly owner: string;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly url: string;
  readonly private: boolean;
  readonly archived: boolean;
  /** There only when issues are switched off. */
  readonly hasIssues?: false;
}

export interface IssueRecord {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly closedAt: Instant | null;
  readonly author: UserRecord;
  readonly labels: readonly string[];
  /** Name of its issue type, where the organization has types. */
  readonly type?: string;
  readonly assignees: readonly string[];
  readonly milestone: { readonly title: string; readonly dueOn: Instant | null } | null;
  readonly url: string;
  readonly isPullRequest: boolean;
  readonly locked: boolean;
  /** Number of the issue that it is a sub-issue of. */
  readonly parent?: number;
}

/** Content of GitHub's eight reactions → how many people left it. Absent contents are zero. */
export type ReactionCounts = Readonly<Partial<Record<ReactionContent, number>>>;
export type ReactionContent =
  '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

/** Somebody left a reaction. */
export interface ReactorRecord {
  readonly user: UserRecord;
  readonly at: Instant;
}

export interface CommentRecord {
  readonly id: number;
  readonly body: string;
  readonly author: UserRecord;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly url: string;
  readonly reactions: ReactionCounts;
  /** Somebody hid it, for this reason (`spam`, `off-topic`, …; may be empty). */
  readonly minimized?: string;
}

/** Where a cross-reference comes from: another issue or pull request. */
export interface ReferenceRecord {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly isPullRequest: boolean;
  /** `owner/name` */
  readonly repository: string;
}

/** One entry of the issue's timeline that is not a comment: `labeled`, `assigned`, `closed`, `cross-referenced`, … */
export interface IssueEventRecord {
  readonly id: number | string;
  /** GitHub's own word; unknown words pass through. */
  readonly event: string;
  readonly createdAt: Instant;
  readonly actor: UserRecord;
  readonly label?: string;
  readonly assignee?: string;
  readonly rename?: { readonly from: string; readonly to: string };
  readonly commitSha?: string;
  readonly reference?: ReferenceRecord;
  readonly stateReason?: string;
  readonly url: string;
}

export interface FileChange {
  readonly path: string;
  readonly status:
    'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  readonly previousPath?: string;
  /** Unified diff hunks; absent for binary and very large files. */
  readonly patch?: string;
}

/** A pull request, named. */
export interface PullReference {
  readonly number: number;
  readonly title: string;
  readonly url: string;
}

export interface CommitRecord {
  readonly sha: string;
  readonly message: string;
  readonly authoredAt: Instant;
  /** When it reached the branch: what correlation and the timeline go by. */
  readonly committedAt: Instant;
  readonly author: UserRecord;
  readonly authorName: string;
  readonly parents: readonly string[];
  /** Commits that this merge brought to the branch's line, newest first; each belongs to one merge only. */
  readonly merged?: readonly CommitRecord[];
  /** Merged pull requests that brought it, of a merge also those of what it brought; absent when nobody asked. */
  readonly pulls?: readonly PullReference[];
  /** Absent when the files were not asked for; GitHub lists 300 at most. */
  readonly files?: readonly FileChange[];
  /** All files that changed, including those beyond the limit of `files`. */
  readonly changedFiles?: number;
  readonly url: string;
}

export interface Comparison {
  readonly base: string;
  readonly head: string;
  readonly status: 'ahead' | 'behind' | 'diverged' | 'identical';
  /** Exact, also when `commits` had to leave some out. */
  readonly totalCommits: number;
  /** Oldest first, as GitHub answers. */
  readonly commits: readonly CommitRecord[];
  readonly files: readonly FileChange[];
  readonly url: string;
}

export interface DeploymentStatusRecord {
  readonly state:
    'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting';
  readonly createdAt: Instant;
  readonly description: string;
  readonly url: string;
}

export interface DeploymentRecord {
  /** GitHub's number; its GraphQL id in the rare case that GitHub names no number. */
  readonly id: number | string;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly task: string;
  /** GitHub's flags; absent or `null` when the source does not say. */
  readonly productionEnvironment?: boolean | null;
  readonly transientEnvironment?: boolean | null;
  /** The environment that was asked for first, where it has another name today. */
  readonly originalEnvironment?: string;
  readonly description: string;
  readonly creator: UserRecord;
  readonly createdAt: Instant;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatusRecord[];
  readonly url: string;
}

export interface ReleaseRecord {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly body: string;
  readonly target: string;
  readonly publishedAt: Instant;
  readonly prerelease: boolean;
  readonly author: UserRecord;
  readonly url: string;
}

export interface WorkflowRunRecord {
  readonly id: number;
  readonly name: string;
  /** As the list of runs shows it: what `run-name` made, where that was read. */
  readonly title?: string;
  /** `.github/workflows/deploy.yml` */
  readonly path: string;
  readonly event: string;
  readonly sha: string;
  readonly branch: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
  readonly url: string;
}

export interface PullRequestRecord {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly closedAt: Instant | null;
  readonly mergedAt: Instant | null;
  readonly mergeCommitSha: string | null;
  readonly author: UserRecord;
  readonly labels: readonly string[];
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    /** `owner/name`, `null` when the fork is gone */ readonly repository: string | null;
  };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly url: string;
}

export interface ReviewRecord {
  readonly id: number;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly body: string;
  readonly author: UserRecord;
  readonly submittedAt: Instant | null;
  readonly commitSha: string;
  readonly url: string;
}

export interface ReviewCommentRecord {
  readonly id: number;
  readonly reviewId: number | null;
  readonly path: string;
  /** 1-based line in the head version; `null` once the line is outdated. */
  readonly line: number | null;
  readonly body: string;
  readonly author: UserRecord;
  readonly url: string;
}

export interface Annotation {
  readonly path: string;
  /** 1-based */
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunRecord {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly annotationCount: number;
  readonly externalId: string;
  readonly url: string;
}

/** A workflow of the default branch. */
export interface WorkflowRecord {
  /** `.github/workflows/deploy.yml` */
  readonly path: string;
  /** `inactive`: GitHub switched its schedule off, since nothing happened for sixty days. */
  readonly state: 'enabled' | 'disabled' | 'inactive';
}

/** One rule of a ruleset that is in force for a branch. */
export interface BranchRuleRecord {
  /** As GitHub calls it: `creation`, `update`, `pull_request`, `required_status_checks`, … */
  readonly kind: string;
  /** Number of the ruleset; `null` when GitHub does not say. */
  readonly ruleset: number | null;
  /** Names of the checks that it requires. */
  readonly checks: readonly string[];
  /** Of a rule on names. */
  readonly pattern: {
    readonly operator: string;
    readonly text: string;
    readonly negated: boolean;
  } | null;
}

/** The server itself, and what it still takes from this token. */
export interface ServerRecord {
  /** Of an Enterprise server; `null` on github.com. */
  readonly version: string | null;
  /** Requests of this hour; `null` where nothing limits them. */
  readonly limit: {
    readonly total: number;
    readonly left: number;
    readonly resetsAt: Instant;
  } | null;
}

export interface FileContent {
  readonly path: string;
  readonly text: string;
  /** Blob sha: two files with the same sha hold the same bytes. */
  readonly sha: string;
}

export interface FileEntry {
  readonly path: string;
  readonly sha: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'submodule';
}

export interface LabelRecord {
  readonly name: string;
  /** Six hex digits without `#`. */
  readonly color: string;
  readonly description: string;
}
