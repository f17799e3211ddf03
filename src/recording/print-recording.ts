/** Facts → recording: the same shapes that `parseRecording` reads, so that what was printed reads back as it was. */
import type { IncidentFacts } from '../incident/incident.js';
import type {
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  FileChange,
  IssueEventRecord,
  IssueRecord,
  PullRequestRecord,
  ReferenceRecord,
  ReleaseRecord,
  UserRecord,
  WorkflowRunRecord,
} from '../repository/repository.js';

/** What a recording can hold beside the facts. */
export interface RecordingExtras {
  readonly id?: string;
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly rankHistory?: readonly unknown[];
}

/** JSON text that ends in a newline; keys in a fixed order, so that equal facts print equally. */
export function printRecording(facts: IncidentFacts, extras: RecordingExtras = {}): string {
  const { repository } = facts;
  const recording = {
    id: extras.id,
    read_at: facts.readAt,
    self: facts.self,
    repository: {
      full_name: repository.fullName,
      default_branch: repository.defaultBranch,
      html_url: repository.url,
      private: repository.private,
      archived: repository.archived,
    },
    issue: restFromIssue(facts.issue),
    comments: facts.comments.map(restFromComment),
    issue_events: facts.issueEvents.map(restFromEvent),
    commits: facts.commits.map(restFromCommit),
    deployments: facts.deployments.map(restFromDeployment),
    releases: facts.releases.map(restFromRelease),
    workflow_runs: facts.workflowRuns.map(restFromRun),
    pull_requests: facts.pullRequests.map(restFromPull),
    comparisons: facts.comparisons.map(restFromComparison),
    permissions: facts.permissions,
    codeowners: facts.codeowners,
    config: extras.config,
    files: extras.files,
    rank_history: extras.rankHistory,
    omissions: facts.omissions,
  };
  return `${JSON.stringify(recording, null, 1)}\n`;
}

const user = (record: UserRecord): object => ({ login: record.login, type: record.type });
const labels = (names: readonly string[]): readonly object[] => names.map((name) => ({ name }));

function restFromIssue(issue: IssueRecord): object {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    user: user(issue.author),
    labels: labels(issue.labels),
    assignees: issue.assignees.map((login) => ({ login })),
    milestone: issue.milestone && { title: issue.milestone.title, due_on: issue.milestone.dueOn },
    html_url: issue.url,
    pull_request: issue.isPullRequest ? {} : undefined,
    locked: issue.locked,
  };
}

function restFromComment(comment: CommentRecord): object {
  return {
    id: comment.id,
    body: comment.body,
    user: user(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: comment.url,
    reactions: comment.reactions,
    minimized: comment.minimized === undefined ? undefined : { reason: comment.minimized },
  };
}

function restFromReference(reference: ReferenceRecord): object {
  return {
    type: 'issue',
    issue: {
      number: reference.number,
      title: reference.title,
      html_url: reference.url,
      pull_request: reference.isPullRequest ? {} : undefined,
      repository: { full_name: reference.repository },
    },
  };
}

function restFromEvent(event: IssueEventRecord): object {
  return {
    id: event.id,
    event: event.event,
    created_at: event.createdAt,
    actor: user(event.actor),
    label: event.label === undefined ? undefined : { name: event.label },
    assignee: event.assignee === undefined ? undefined : { login: event.assignee },
    rename: event.rename,
    commit_id: event.commitSha,
    source: event.reference && restFromReference(event.reference),
    state_reason: event.stateReason,
    html_url: event.url,
  };
}

function restFromFile(file: FileChange): object {
  return {
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    previous_filename: file.previousPath,
    patch: file.patch,
  };
}

function restFromCommit(commit: CommitRecord): object {
  return {
    sha: commit.sha,
    commit: {
      message: commit.message,
      author: { name: commit.authorName, date: commit.authoredAt },
      committer: { date: commit.committedAt },
    },
    author: user(commit.author),
    parents: commit.parents.map((sha) => ({ sha })),
    files: commit.files?.map(restFromFile),
    changed_files: commit.changedFiles,
    pulls: commit.pulls?.map(({ number, title, url }) => ({ number, title, html_url: url })),
    merged: commit.merged?.map(restFromCommit),
    html_url: commit.url,
  };
}

function restFromComparison(comparison: Comparison): object {
  return {
    base: comparison.base,
    head: comparison.head,
    status: comparison.status,
    total_commits: comparison.totalCommits,
    commits: comparison.commits.map(restFromCommit),
    files: comparison.files.map(restFromFile),
    html_url: comparison.url,
  };
}

function restFromDeployment(deployment: DeploymentRecord): object {
  const statuses = deployment.statuses.map((status) => ({
    state: status.state,
    created_at: status.createdAt,
    description: status.description,
    log_url: status.url,
  }));
  return {
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref,
    environment: deployment.environment,
    task: deployment.task,
    production_environment: deployment.productionEnvironment ?? undefined,
    transient_environment: deployment.transientEnvironment ?? undefined,
    original_environment: deployment.originalEnvironment,
    description: deployment.description,
    creator: user(deployment.creator),
    created_at: deployment.createdAt,
    statuses: statuses.reverse(),
    html_url: deployment.url,
  };
}

function restFromRelease(release: ReleaseRecord): object {
  return {
    id: release.id,
    tag_name: release.tag,
    name: release.name,
    body: release.body,
    target_commitish: release.target,
    published_at: release.publishedAt,
    prerelease: release.prerelease,
    author: user(release.author),
    html_url: release.url,
  };
}

function restFromRun(run: WorkflowRunRecord): object {
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    event: run.event,
    head_sha: run.sha,
    head_branch: run.branch,
    status: run.status,
    conclusion: run.conclusion,
    run_started_at: run.startedAt,
    updated_at: run.updatedAt,
    html_url: run.url,
  };
}

function restFromPull(pull: PullRequestRecord): object {
  return {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    merged: pull.merged,
    draft: pull.draft,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    user: user(pull.author),
    labels: labels(pull.labels),
    head: {
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: pull.head.repository === null ? null : { full_name: pull.head.repository },
    },
    base: pull.base,
    html_url: pull.url,
  };
}
