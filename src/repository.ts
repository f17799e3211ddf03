/**
 * The port: what After-Action may read from a forge, what it may write to it, and the records that pass through.
 * Records are plain JSON. Instants are UTC (`2026-11-20T14:03:00Z`). A deleted user reads as login `ghost`,
 * a missing body as `''`, so that no reader of a record has to ask again.
 */
import type { Instant } from './time/instant.js';

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
  readonly assignees: readonly string[];
  readonly milestone: { readonly title: string; readonly dueOn: Instant | null } | null;
  readonly url: string;
  readonly isPullRequest: boolean;
  readonly locked: boolean;
}

/** Content of GitHub's eight reactions → how many people left it. Absent contents are zero. */
export type ReactionCounts = Readonly<Partial<Record<ReactionContent, number>>>;
export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

export interface CommentRecord {
  readonly id: number;
  readonly body: string;
  readonly author: UserRecord;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly url: string;
  readonly reactions: ReactionCounts;
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
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
  readonly previousPath?: string;
  /** Unified diff hunks; absent for binary and very large files. */
  readonly patch?: string;
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
  /** Absent when the files were not asked for; GitHub lists 300 at most. */
  readonly files?: readonly FileChange[];
  /** All files that changed, also those that `files` had no room for. */
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
  readonly state: 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting';
  readonly createdAt: Instant;
  readonly description: string;
  readonly url: string;
}

export interface DeploymentRecord {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly task: string;
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
  readonly head: { readonly ref: string; readonly sha: string; /** `owner/name`, `null` when the fork is gone */ readonly repository: string | null };
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

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface CommitQuery {
  /** Branch, tag or sha; the default branch when absent. */
  readonly ref?: string;
  readonly since?: Instant;
  readonly until?: Instant;
  readonly path?: string;
  /** Newest first, at most this many; the reader says in `Listed.complete` whether there were more. */
  readonly limit?: number;
}

/** A list that may have been cut short on purpose, and says so. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

export interface IssueQuery {
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed' | 'all';
  readonly since?: Instant;
}

/**
 * Everything that can be asked. A reader never changes anything, follows pages to the last one, and throws
 * `UserError` (access, platform) when GitHub refuses. What does not exist is `null` where the type allows it.
 */
export interface RepositoryReader {
  /** The account that our own comments carry; used to recognise them. */
  identity(): Promise<UserRecord>;
  repository(): Promise<RepositoryRecord>;
  issue(number: number): Promise<IssueRecord>;
  /** Ascending by id, pull requests left out. */
  issues(query: IssueQuery): Promise<readonly IssueRecord[]>;
  /** Ascending by id. */
  comments(issue: number): Promise<readonly CommentRecord[]>;
  /** Ascending by time; comments left out. */
  issueEvents(issue: number): Promise<readonly IssueEventRecord[]>;
  /** First-parent history as GitHub lists it, newest first, without files. */
  commits(query: CommitQuery): Promise<Listed<CommitRecord>>;
  /** With files and patches. */
  commit(ref: string): Promise<CommitRecord | null>;
  compare(base: string, head: string): Promise<Comparison | null>;
  /** Newest first, with statuses. */
  deployments(query: { readonly since?: Instant; readonly environment?: string; readonly limit?: number }): Promise<Listed<DeploymentRecord>>;
  releases(query: { readonly since?: Instant; readonly limit?: number }): Promise<Listed<ReleaseRecord>>;
  workflowRuns(query: { readonly workflow: string; readonly since?: Instant; readonly branch?: string; readonly limit?: number }): Promise<Listed<WorkflowRunRecord>>;
  pullRequest(number: number): Promise<PullRequestRecord>;
  pullRequests(query: { readonly state?: 'open' | 'closed' | 'all'; readonly head?: string; readonly base?: string; readonly limit?: number }): Promise<readonly PullRequestRecord[]>;
  pullRequestFiles(number: number): Promise<readonly FileChange[]>;
  pullRequestsOfCommit(sha: string): Promise<readonly PullRequestRecord[]>;
  reviews(pull: number): Promise<readonly ReviewRecord[]>;
  reviewComments(pull: number): Promise<readonly ReviewCommentRecord[]>;
  checkRuns(sha: string, name: string): Promise<readonly CheckRunRecord[]>;
  file(path: string, ref?: string): Promise<FileContent | null>;
  /** Direct children of a folder; empty when it does not exist. */
  directory(path: string, ref?: string): Promise<readonly FileEntry[]>;
  branch(name: string): Promise<{ readonly sha: string } | null>;
  labels(): Promise<readonly LabelRecord[]>;
  /** Fails closed: any error reads as `none`. */
  permission(login: string): Promise<Permission>;
}

export interface FileWrite {
  readonly path: string;
  readonly text: string;
}

/**
 * Everything that can be changed; only `applyPlan` holds one. A method sends one request and does not repeat it
 * unless GitHub surely refused it (rate limits). When the reply was lost it throws `AmbiguousWriteError`:
 * the caller reads again before it writes again.
 */
export interface RepositoryWriter {
  createComment(issue: number, body: string): Promise<CommentRecord>;
  updateComment(id: number, body: string): Promise<CommentRecord>;
  deleteComment(id: number): Promise<void>;
  /** Idempotent on GitHub: the same reaction by the same account is stored once. */
  react(comment: number, content: ReactionContent): Promise<void>;
  createIssue(issue: { readonly title: string; readonly body: string; readonly labels: readonly string[]; readonly assignees: readonly string[] }): Promise<IssueRecord>;
  updateIssue(number: number, change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed'; readonly stateReason?: 'completed' | 'not_planned' | 'reopened' }): Promise<IssueRecord>;
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  addAssignees(issue: number, logins: readonly string[]): Promise<void>;
  removeAssignees(issue: number, logins: readonly string[]): Promise<void>;
  createLabel(label: LabelRecord): Promise<void>;
  /** One commit on `parent`, not yet reachable from a branch. Answers its sha. */
  createCommit(commit: { readonly parent: string; readonly message: string; readonly files: readonly FileWrite[] }): Promise<{ readonly sha: string }>;
  /** Throws `RefExistsError` when the branch is there already. */
  createBranch(name: string, sha: string): Promise<void>;
  /** Fast-forward only, never forced. Throws `NotFastForwardError` when somebody else moved it. */
  moveBranch(name: string, sha: string): Promise<void>;
  createPullRequest(pull: { readonly title: string; readonly body: string; readonly head: string; readonly base: string; readonly draft: boolean }): Promise<PullRequestRecord>;
  updatePullRequest(number: number, change: { readonly title?: string; readonly body?: string }): Promise<PullRequestRecord>;
  createReview(pull: number, review: { readonly commitSha: string; readonly body: string; readonly event: 'COMMENT' | 'REQUEST_CHANGES'; readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[] }): Promise<ReviewRecord>;
  updateReview(pull: number, review: number, body: string): Promise<void>;
  /** At most 50 annotations a request; the adapter sends further batches. */
  createCheckRun(run: CheckRunWrite): Promise<CheckRunRecord>;
  updateCheckRun(id: number, run: CheckRunWrite): Promise<CheckRunRecord>;
}

export interface CheckRunWrite {
  readonly name: string;
  readonly sha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly externalId: string;
}
