/** What GitHub tells a workflow about an event: the payload that the runner writes into the event file. */
import { epochOf, instantOfEpoch } from '../time/instant.js';
import { differencesOf } from './git/git-trees.js';
import { emptyTree } from './git/git-store.js';
import { isFastForward } from './state/commits.js';
import type {
  Account,
  Comment,
  Deployment,
  DeploymentStatus,
  Issue,
  IssueType,
  Label,
  Repository,
  WorkflowRun,
} from './state/records.js';
import type { PullIssue } from './state/pulls.js';
import type { World } from './state/world.js';
import { commentShape } from './shapes/comment.js';
import {
  deploymentShape,
  deploymentStatusShape,
  workflowRunShape,
  workflowShape,
} from './shapes/deployment.js';
import { issueShape, issueTypeShape, labelShape } from './shapes/issue.js';
import { nodeId, webOf, type Json } from './shapes/links.js';
import { wholePullShape } from './shapes/pull.js';
import { repositoryShape } from './shapes/repository.js';
import { userShape } from './shapes/user.js';

/** One delivered event: `issues` `labeled`, `push` (no action), … */
export interface WebhookEvent {
  readonly name: string;
  readonly action: string | null;
  readonly payload: Json;
}

export function webhookEvent(
  world: World,
  repo: Repository,
  sender: Account,
  name: string,
  action: string | null,
  parts: Json,
): WebhookEvent {
  return {
    name,
    action,
    payload: {
      ...(action !== null && { action }),
      ...parts,
      repository: repositoryShape(world, repo),
      sender: userShape(world, sender),
    },
  };
}

export function issueEvent(
  world: World,
  repo: Repository,
  sender: Account,
  action: string,
  issue: Issue,
  more: Json = {},
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'issues', action, {
    issue: webhookIssue(world, repo, issue),
    ...more,
  });
}

function webhookIssue(world: World, repo: Repository, issue: Issue): Json {
  return {
    ...issueShape(world, repo, issue),
    ...(issue.pull ? {} : { pinned_comment: null }),
  };
}

export function labelEvent(
  world: World,
  repo: Repository,
  sender: Account,
  action: 'labeled' | 'unlabeled',
  issue: Issue,
  label: Label,
): WebhookEvent {
  return issueEvent(world, repo, sender, action, issue, { label: labelShape(world, repo, label) });
}

export function commentEvent(
  world: World,
  repo: Repository,
  sender: Account,
  action: 'created' | 'edited' | 'deleted',
  issue: Issue,
  comment: Comment,
  more: Json = {},
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'issue_comment', action, {
    ...more,
    issue: webhookIssue(world, repo, issue),
    comment: { ...commentShape(world, repo, comment), pin: null },
  });
}

export function typeEvent(
  world: World,
  repo: Repository,
  sender: Account,
  action: 'typed' | 'untyped',
  issue: Issue,
  type: IssueType,
): WebhookEvent {
  return issueEvent(world, repo, sender, action, issue, { type: issueTypeShape(type) });
}

/** Checks of a merge queue's group are wanted; the branch is the queue's own. */
export function mergeGroupEvent(
  world: World,
  repo: Repository,
  sender: Account,
  group: {
    readonly ref: string;
    readonly base: string;
    readonly before: string;
    readonly sha: string;
  },
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'merge_group', 'checks_requested', {
    merge_group: {
      head_sha: group.sha,
      head_ref: group.ref,
      base_sha: group.before,
      base_ref: `refs/heads/${group.base}`,
      head_commit: queuedCommit(repo, group.sha),
    },
  });
}

function queuedCommit(repo: Repository, sha: string): Json | null {
  const commit = repo.git.commit(sha);
  return (
    commit && {
      id: sha,
      tree_id: commit.tree,
      message: commit.message.replace(/\n+$/, ''),
      timestamp: instantOfEpoch(commit.committer.epoch),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    }
  );
}

export async function pullEvent(
  world: World,
  repo: Repository,
  sender: Account,
  action: string,
  issue: PullIssue,
  more: Json = {},
): Promise<WebhookEvent> {
  return webhookEvent(world, repo, sender, 'pull_request', action, {
    number: issue.number,
    pull_request: await wholePullShape(world, repo, issue),
    ...more,
  });
}

export function deploymentStatusEvent(
  world: World,
  repo: Repository,
  sender: Account,
  deployment: Deployment,
  status: DeploymentStatus,
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'deployment_status', 'created', {
    deployment_status: deploymentStatusShape(world, repo, deployment, status),
    deployment: deploymentShape(world, repo, deployment),
    check_run: null,
    workflow: null,
    workflow_run: null,
  });
}

const zero = '0'.repeat(40);

/** `commits` are oldest first; GitHub lists 2,048 at most. */
export function pushEvent(
  world: World,
  repo: Repository,
  sender: Account,
  ref: string,
  before: string | null,
  after: string,
  commits: readonly string[],
): WebhookEvent {
  const event = webhookEvent(world, repo, sender, 'push', null, {
    ref,
    before: before ?? zero,
    after,
    created: before === null,
    deleted: after === zero,
    forced: before !== null && !isFastForward(repo, before, after),
    base_ref: null,
    compare: `${webOf(world, repo)}/compare/${(before ?? zero).slice(0, 12)}...${after.slice(0, 12)}`,
    commits: commits.slice(-2048).map((sha) => pushedCommit(world, repo, sha)),
    head_commit: pushedCommit(world, repo, after),
    pusher: { name: sender.login, email: sender.email },
  });
  const times = {
    created_at: epochOf(repo.createdAt),
    pushed_at: epochOf(repo.pushedAt),
    stargazers: 0,
    master_branch: repo.defaultBranch,
  };
  return {
    ...event,
    payload: {
      ...event.payload,
      repository: { ...(event.payload['repository'] as Json), ...times },
    },
  };
}

function pushedCommit(world: World, repo: Repository, sha: string): Json | null {
  const commit = repo.git.commit(sha);
  if (!commit) return null;
  const changes = differencesOf(
    repo.git,
    repo.git.commit(commit.parents[0] ?? '')?.tree ?? emptyTree,
    commit.tree,
  );
  const person = ({ name, email }: { readonly name: string; readonly email: string }): Json => ({
    name,
    email,
    username: name,
  });
  return {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message.replace(/\n+$/, ''),
    timestamp: instantOfEpoch(commit.committer.epoch),
    url: `${webOf(world, repo)}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: changes.filter((change) => !change.before).map((change) => change.path),
    removed: changes.filter((change) => !change.after).map((change) => change.path),
    modified: changes
      .filter((change) => change.before && change.after)
      .map((change) => change.path),
  };
}

export function workflowDispatchEvent(
  world: World,
  repo: Repository,
  sender: Account,
  workflow: string,
  ref: string,
  inputs: Json,
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'workflow_dispatch', null, { inputs, ref, workflow });
}

export function workflowRunEvent(
  world: World,
  repo: Repository,
  sender: Account,
  run: WorkflowRun,
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'workflow_run', 'completed', {
    workflow_run: workflowRunShape(world, repo, run),
    workflow: workflowShape(world, repo, run.workflow),
  });
}

export function repositoryDispatchEvent(
  world: World,
  repo: Repository,
  sender: Account,
  type: string,
  payload: Json,
): WebhookEvent {
  return webhookEvent(world, repo, sender, 'repository_dispatch', type, {
    branch: repo.defaultBranch,
    client_payload: payload,
    installation: { id: 1, node_id: nodeId('Installation', 1) },
  });
}

/** No webhook: the runner itself writes this for a `schedule`. */
export function scheduleEvent(world: World, repo: Repository, cron: string): WebhookEvent {
  return {
    name: 'schedule',
    action: null,
    payload: {
      schedule: cron,
      repository: repositoryShape(world, repo),
      workflow: '.github/workflows/schedule.yml',
    },
  };
}
