/** The records of the local GitHub's memory, one interface per noun. `null` users are deleted accounts. */
import type { ReactionContent } from '../../repository/repository.js';
import type { Instant } from '../../time/instant.js';
import type { GitStore } from '../git/git-store.js';

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Account {
  id: number;
  login: string;
  type: 'User' | 'Bot' | 'Organization';
  name: string;
  email: string;
  createdAt: Instant;
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
  stock: boolean;
}

export interface Milestone {
  id: number;
  number: number;
  title: string;
  description: string | null;
  dueOn: Instant | null;
  state: 'open' | 'closed';
  creator: Account | null;
  createdAt: Instant;
  updatedAt: Instant;
  closedAt: Instant | null;
}

export interface Reaction {
  id: number;
  user: Account;
  content: ReactionContent;
  createdAt: Instant;
}

/** One entry of an issue's history that is not a comment. */
export interface IssueEvent {
  id: number;
  event: string;
  actor: Account | null;
  createdAt: Instant;
  label?: Label;
  assignee?: Account;
  milestone?: string;
  issueType?: IssueType;
  rename?: { from: string; to: string };
  commitId?: string;
  stateReason?: string | null;
  lockReason?: string | null;
  /** Number of the issue that mentions this one, in `repository` (`owner/name`). */
  source?: { repository: string; number: number };
  /** The other issue of `sub_issue_added` and its like, the pull request whose merge closed this issue. */
  related?: number;
}

/** "Bug", "Task": an organisation's kinds of issues, one per issue. */
export interface IssueType {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly color: string;
}

export interface Pull {
  headRef: string;
  headSha: string;
  baseRef: string;
  /** Tip of the base branch: followed while the pull request is open, frozen afterwards. */
  baseSha: string;
  draft: boolean;
  mergedAt: Instant | null;
  mergedBy: Account | null;
  mergeCommitSha: string | null;
  /** Commits that the merge put on the base: one, or one per commit of a rebase. */
  landed: string[];
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  user: Account | null;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null;
  createdAt: Instant;
  updatedAt: Instant;
  closedAt: Instant | null;
  closedBy: Account | null;
  type: IssueType | null;
  labels: Label[];
  assignees: Account[];
  milestone: Milestone | null;
  locked: boolean;
  lockReason: string | null;
  reactions: Reaction[];
  events: IssueEvent[];
  parent: number | null;
  children: number[];
  pull: Pull | null;
}

export interface Comment {
  id: number;
  issue: number;
  body: string | null;
  user: Account | null;
  createdAt: Instant;
  updatedAt: Instant;
  reactions: Reaction[];
  /** Why it is hidden ("outdated"), `null` when it is not. Only GraphQL shows it. */
  minimized: string | null;
}

export interface Review {
  id: number;
  pull: number;
  user: Account | null;
  body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  commitSha: string;
  submittedAt: Instant | null;
}

export interface ReviewComment {
  id: number;
  review: number;
  pull: number;
  user: Account | null;
  body: string;
  path: string;
  line: number;
  startLine: number | null;
  side: 'LEFT' | 'RIGHT';
  position: number;
  diffHunk: string;
  commitSha: string;
  originalSha: string;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface Annotation {
  path: string;
  startLine: number;
  endLine: number;
  startColumn: number | null;
  endColumn: number | null;
  level: string;
  title: string | null;
  message: string;
  rawDetails: string | null;
}

export interface CheckRun {
  id: number;
  /** The suite it is filed under: runs of one name in two suites are two checks. */
  suite: number;
  /** Login of the app that wrote it. */
  app: string;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  startedAt: Instant;
  completedAt: Instant | null;
  externalId: string;
  detailsUrl: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
}

export interface DeploymentStatus {
  id: number;
  state: string;
  creator: Account | null;
  description: string;
  targetUrl: string;
  logUrl: string;
  environmentUrl: string;
  environment: string;
  createdAt: Instant;
}

export interface Deployment {
  id: number;
  sha: string;
  ref: string;
  task: string;
  environment: string;
  description: string | null;
  payload: unknown;
  creator: Account | null;
  transient: boolean;
  production: boolean;
  createdAt: Instant;
  updatedAt: Instant;
  /** Oldest first. */
  statuses: DeploymentStatus[];
}

export interface Release {
  id: number;
  tag: string;
  name: string | null;
  body: string | null;
  target: string;
  draft: boolean;
  prerelease: boolean;
  author: Account;
  createdAt: Instant;
  publishedAt: Instant | null;
}

export interface Workflow {
  id: number;
  path: string;
  name: string;
  /** Absent: it was never switched off. */
  disabled?: boolean;
  /** GitHub switched it off, as nothing happened for sixty days. */
  inactive?: boolean;
}

export interface WorkflowDispatch {
  /** Id, file name or path, as it was asked for. */
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly actor: Account;
  readonly at: Instant;
}

export interface WorkflowRun {
  id: number;
  workflow: Workflow;
  number: number;
  title: string;
  event: string;
  status: string;
  conclusion: string | null;
  headBranch: string;
  headSha: string;
  actor: Account;
  createdAt: Instant;
  startedAt: Instant;
  updatedAt: Instant;
}

/** One line of branch protection or of a ruleset. */
export interface BranchRule {
  kind: 'protection' | 'ruleset';
  /** `main`, `release/*`, `~DEFAULT_BRANCH`, `~ALL` */
  branches: string;
  requiresPull: boolean;
  requiredChecks: readonly string[];
  refusesCreation: boolean;
  refusesUpdates: boolean;
  mergeQueue: boolean;
  /** Logins that the rule does not bind. */
  bypass: readonly string[];
}

export interface Repository {
  id: number;
  owner: Account;
  name: string;
  description: string | null;
  private: boolean;
  archived: boolean;
  hasIssues: boolean;
  defaultBranch: string;
  createdAt: Instant;
  updatedAt: Instant;
  pushedAt: Instant;
  collaborators: Map<string, Role>;
  rules: BranchRule[];
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests: boolean;
  git: GitStore;
  issues: Map<number, Issue>;
  comments: Map<number, Comment>;
  issueTypes: IssueType[];
  labels: Label[];
  milestones: Milestone[];
  reviews: Map<number, Review>;
  reviewComments: Map<number, ReviewComment>;
  checkRuns: Map<number, CheckRun>;
  deployments: Deployment[];
  releases: Release[];
  runs: WorkflowRun[];
  workflows: Workflow[];
  dispatches: { readonly eventType: string; readonly payload: unknown; readonly at: Instant }[];
  workflowDispatches: WorkflowDispatch[];
  lastNumber: number;
}
