/**
 * The port: what After-Action may read from a repository, and what it may write to it. The records are in records.ts.
 */
import type {
  Annotation,
  BranchRuleRecord,
  CheckRunRecord,
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  FileChange,
  FileContent,
  FileEntry,
  IssueEventRecord,
  IssueRecord,
  LabelRecord,
  PullRequestRecord,
  ReactionContent,
  ReactorRecord,
  ReleaseRecord,
  RepositoryRecord,
  ReviewCommentRecord,
  ReviewRecord,
  ServerRecord,
  UserRecord,
  WorkflowRecord,
  WorkflowRunRecord,
} from './records.js';
import type { Instant } from '../time/instant.js';

export * from './records.js';

/** Whether its events and schedules start it. */
export type WorkflowState = 'enabled' | 'disabled';
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
/** `unknown`: GitHub did not answer; another run may ask again. */
export type AskedPermission = Permission | 'unknown';

export interface CommitQuery {
  /** Branch, tag or sha; the default branch when absent. */
  readonly ref?: string;
  readonly since?: Instant;
  readonly until?: Instant | undefined;
  readonly path?: string;
  /** Also which pull requests brought each commit, and their files (without patches), where GitHub tells. */
  readonly pulls?: boolean;
  /** Newest first, at most this many; the reader says in `Listed.complete` whether there were more. */
  readonly limit?: number;
}

export interface DeploymentQuery {
  readonly since?: Instant;
  /** Names as GitHub spells them; all environments when absent. */
  readonly environments?: readonly string[];
  /** Most of the window; the older ones are not counted. */
  readonly limit?: number;
  /** Also `productionEnvironment` and `transientEnvironment`, which cost a request of their own. */
  readonly flags?: boolean;
}

/** A list that may have been cut short on purpose, and says so. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly complete: boolean;
}

export interface IssueQuery {
  readonly labels?: readonly string[];
  /** Name of an issue type. */
  readonly type?: string;
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
  /**
   * Issues and pull requests by name, `owner/repo#12`, of any repository that this token may read; names in lower
   * case. What is not there, or not visible, is not in the answer. A merged pull request reads as completed.
   */
  namedIssues(names: readonly string[]): Promise<Readonly<Record<string, IssueRecord>>>;
  /** Numbers of the sub-issues, in order; `null` where GitHub has none. */
  subIssues(issue: number): Promise<readonly number[] | null>;
  /** Ascending by id; with `since`, those written or edited at or after it. */
  comments(issue: number, since?: Instant): Promise<readonly CommentRecord[]>;
  /** Who left this reaction on a comment, oldest first; the first page of 100. */
  reactors(comment: number, content: ReactionContent): Promise<readonly ReactorRecord[]>;
  /** Ascending by time; comments left out. */
  issueEvents(issue: number): Promise<readonly IssueEventRecord[]>;
  /**
   * The line of first parents from the branch's head, newest first, without files; what a merge brought is in its
   * `merged`. Times and `limit` count on the line. With `path`: every commit that git lists for it, without `merged`.
   */
  commits(query: CommitQuery): Promise<Listed<CommitRecord>>;
  /** With files and patches. */
  commit(ref: string): Promise<CommitRecord | null>;
  compare(base: string, head: string): Promise<Comparison | null>;
  /**
   * Newest first, with statuses. With `since`, the list goes on with the newest older one of each
   * environment, as far as
   * the pages that were read show it: what the first one of the window replaced.
   */
  deployments(query: DeploymentQuery): Promise<Listed<DeploymentRecord>>;
  releases(query: {
    readonly since?: Instant;
    readonly limit?: number;
  }): Promise<Listed<ReleaseRecord>>;
  workflowRuns(query: {
    readonly workflow: string;
    readonly since?: Instant;
    readonly branch?: string;
    /** What started them: `schedule`, `push`, … */
    readonly event?: string;
    readonly limit?: number;
  }): Promise<Listed<WorkflowRunRecord>>;
  /** By its file name; `null` when there is none, or when this token may not see it. */
  workflowState(file: string): Promise<WorkflowState | null>;
  /** Every workflow of the default branch that GitHub knows. */
  workflows(): Promise<readonly WorkflowRecord[]>;
  /** Rules of the active rulesets for a branch, which need not exist. Older protection is not among them. */
  branchRules(branch: string): Promise<readonly BranchRuleRecord[]>;
  /** "Allow GitHub Actions to create and approve pull requests". Only administrators may ask. */
  actionsMayOpenPulls(): Promise<boolean>;
  server(): Promise<ServerRecord>;
  pullRequest(number: number): Promise<PullRequestRecord>;
  pullRequests(query: {
    readonly state?: 'open' | 'closed' | 'all';
    readonly head?: string;
    readonly base?: string;
    readonly limit?: number;
  }): Promise<readonly PullRequestRecord[]>;
  pullRequestFiles(number: number): Promise<readonly FileChange[]>;
  pullRequestsOfCommit(sha: string): Promise<readonly PullRequestRecord[]>;
  reviews(pull: number): Promise<readonly ReviewRecord[]>;
  reviewComments(pull: number): Promise<readonly ReviewCommentRecord[]>;
  checkRuns(sha: string, name: string): Promise<readonly CheckRunRecord[]>;
  file(path: string, ref?: string): Promise<FileContent | null>;
  /** Direct children of a folder; empty when it does not exist. */
  directory(path: string, ref?: string): Promise<readonly FileEntry[]>;
  /** Every file below a folder of the default branch (`''`: all), at any depth; `null` when there is no such folder. */
  filesBelow(folder: string): Promise<FilesBelow | null>;
  /** Texts by blob sha; what is not text, or gone, is not in it. */
  blobTexts(shas: readonly string[]): Promise<Readonly<Record<string, string>>>;
  branch(name: string): Promise<{ readonly sha: string } | null>;
  labels(): Promise<readonly LabelRecord[]>;
  /** Fails closed: a refusal reads as `none`, an answer that did not come as `unknown`. */
  permission(login: string): Promise<AskedPermission>;
  /** GitHub takes an assignment of anybody and ignores those who may not be assigned; this asks beforehand. */
  assignable(login: string): Promise<boolean>;
}

/** What lies below a folder, and the commit at which it was looked at. */
export interface FilesBelow {
  readonly commit: string;
  readonly files: readonly FileEntry[];
  /** `false`: there are more files than GitHub lists. */
  readonly complete: boolean;
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
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
  }): Promise<IssueRecord>;
  updateIssue(
    number: number,
    change: {
      readonly title?: string;
      readonly body?: string;
      readonly state?: 'open' | 'closed';
      readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
    },
  ): Promise<IssueRecord>;
  /** `child` becomes a sub-issue of `parent`; both are issues of this repository. */
  addSubIssue(parent: number, child: number): Promise<void>;
  addLabels(issue: number, labels: readonly string[]): Promise<void>;
  removeLabel(issue: number, label: string): Promise<void>;
  /** Answers who of them is assigned now: GitHub silently leaves out whom it does not let be assigned. */
  addAssignees(issue: number, logins: readonly string[]): Promise<readonly string[]>;
  removeAssignees(issue: number, logins: readonly string[]): Promise<void>;
  createLabel(label: LabelRecord): Promise<void>;
  /** Idempotent on GitHub: an enabled workflow may be enabled again. */
  switchWorkflow(file: string, state: WorkflowState): Promise<void>;
  /** Starts a run each time it is sent: only `ensureStart` may, behind its claim. `ref`: branch or tag. */
  dispatchWorkflow(
    file: string,
    ref: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<void>;
  /** A pull request that takes a merged one back. GitHub opens one each time it is asked: only `ensureStart` may. */
  revertPullRequest(
    pull: number,
    revert: { readonly title: string; readonly body: string },
  ): Promise<PullRequestRecord>;
  /** A deployment each time it is asked: only `ensureStart` may. `null` contexts: GitHub asks for all checks. */
  createDeployment(deployment: {
    readonly ref: string;
    readonly environment: string;
    readonly description: string;
    readonly requiredContexts: readonly string[] | null;
  }): Promise<DeploymentRecord>;
  /** One commit on `parent`, not yet reachable from a branch. Answers its sha. */
  createCommit(commit: {
    readonly parent: string;
    readonly message: string;
    readonly files: readonly FileWrite[];
  }): Promise<{ readonly sha: string }>;
  /** Throws `RefExistsError` when the branch is there already. */
  createBranch(name: string, sha: string): Promise<void>;
  /** Fast-forward only, never forced. Throws `NotFastForwardError` when somebody else moved it. */
  moveBranch(name: string, sha: string): Promise<void>;
  createPullRequest(pull: {
    readonly title: string;
    readonly body: string;
    readonly head: string;
    readonly base: string;
    readonly draft: boolean;
  }): Promise<PullRequestRecord>;
  updatePullRequest(
    number: number,
    change: { readonly title?: string; readonly body?: string },
  ): Promise<PullRequestRecord>;
  createReview(
    pull: number,
    review: {
      readonly commitSha: string;
      readonly body: string;
      readonly event: 'COMMENT' | 'REQUEST_CHANGES';
      readonly comments: readonly {
        readonly path: string;
        readonly line: number;
        readonly body: string;
      }[];
    },
  ): Promise<ReviewRecord>;
  updateReview(pull: number, review: number, body: string): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  /** At most 50 annotations a request; the adapter sends further batches. */
  createCheckRun(run: CheckRunWrite): Promise<CheckRunRecord>;
  updateCheckRun(id: number, run: CheckRunWrite): Promise<CheckRunRecord>;
}

/** The two halves of the port together: what `applyPlan` holds and no job ever sees. */
export interface Repository {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
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
