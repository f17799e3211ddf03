/** The part of GitHub's graph that answers here: the viewer, repositories, issues, pull requests, commits, deployments. */
import { instantOfEpoch } from '../../time/instant.js';
import { historyOf, walk } from '../git/git-history.js';
import { commentShape } from '../shapes/comment.js';
import { issueUrl } from '../shapes/issue.js';
import { nodeId, webOf } from '../shapes/links.js';
import { commentsOf } from '../state/comments.js';
import type {
  Account,
  Comment,
  Deployment,
  DeploymentStatus,
  Issue,
  Repository,
} from '../state/records.js';
import { fullNameOf, type World } from '../state/world.js';
import { checkAccess, type Caller, type Needs } from '../tokens.js';
import { Refusal } from '../refusal.js';
import { connection } from './connection.js';
import { FieldError, type Args, type GraphNode } from './execute.js';

export function rootOf(world: World, caller: Caller): GraphNode {
  const rate = caller.token?.rate ?? { limit: 0, used: 0, reset: 0 };
  return {
    __typename: 'Query',
    viewer: caller.account && { ...actorNode(world, caller.account), login: caller.account.login },
    rateLimit: {
      __typename: 'RateLimit',
      limit: rate.limit,
      cost: 1,
      used: rate.used,
      remaining: Math.max(0, rate.limit - rate.used),
      resetAt: instantOfEpoch(rate.reset),
    },
    repository: (args: Args) => {
      const name = `${String(args['owner'])}/${String(args['name'])}`;
      const repo = world.repositories.get(name.toLowerCase());
      if (!repo || !allowed(caller, repo, ['metadata:read']))
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${name}'.`,
        );
      return repositoryNode(world, caller, repo);
    },
  };
}

function allowed(caller: Caller, repo: Repository, needs: Needs): boolean {
  try {
    checkAccess(caller, repo, { needs, role: 'read' });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function repositoryNode(world: World, caller: Caller, repo: Repository): GraphNode {
  const guarded =
    <T>(needs: Needs, answer: (args: Args) => T) =>
    (args: Args): T => {
      if (!allowed(caller, repo, needs))
        throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
      return answer(args);
    };
  const issueNumbered = (kind: string, keep: (issue: Issue) => boolean) =>
    guarded(['issues:read', 'pull_requests:read'], (args) => {
      const issue = repo.issues.get(Number(args['number']));
      if (!issue || !keep(issue))
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to ${kind} with the number of ${String(args['number'])}.`,
        );
      return issueNode(world, repo, issue);
    });
  const tip = repo.git.resolve(repo.defaultBranch);
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: fullNameOf(repo),
    owner: actorNode(world, repo.owner),
    url: webOf(world, repo),
    isPrivate: repo.private,
    isArchived: repo.archived,
    defaultBranchRef:
      tip === null
        ? null
        : { __typename: 'Ref', name: repo.defaultBranch, target: commitNode(world, repo, tip) },
    object: (args: Args) => {
      const sha = repo.git.resolve((args['oid'] ?? args['expression'] ?? '') as string);
      return sha === null ? null : commitNode(world, repo, sha);
    },
    issue: issueNumbered('an Issue', (issue) => !issue.pull),
    pullRequest: issueNumbered('a PullRequest', (issue) => issue.pull !== null),
    issueOrPullRequest: issueNumbered('an issue or pull request', () => true),
    issues: guarded(['issues:read'], (args) => {
      const [states, labels] = [list(args['states']), list(args['labels'])];
      const kept = [...repo.issues.values()].filter(
        (issue) =>
          !issue.pull &&
          (!states || states.includes(issue.state.toUpperCase())) &&
          (!labels || issue.labels.some((label) => labels.includes(label.name))),
      );
      return connection(
        'issues',
        ordered(kept, args, (issue) => issue.createdAt),
        args,
        (issue) => issueNode(world, repo, issue),
      );
    }),
    deployments: guarded(['deployments:read'], (args) => {
      const environments = list(args['environments']);
      const kept = repo.deployments.filter(
        (deployment) => !environments || environments.includes(deployment.environment),
      );
      return connection(
        'deployments',
        ordered(kept, args, (deployment) => deployment.createdAt),
        args,
        (deployment) => deploymentNode(world, repo, deployment),
      );
    }),
  };
}

function list(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null;
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Oldest first unless `orderBy` says otherwise. */
function ordered<T>(items: readonly T[], args: Args, at: (item: T) => string): readonly T[] {
  const order = args['orderBy'] as { readonly direction?: string } | null | undefined;
  const sorted = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) =>
      at(a.item) < at(b.item) ? -1 : at(a.item) > at(b.item) ? 1 : a.index - b.index,
    )
    .map(({ item }) => item);
  return order?.direction === 'DESC' ? sorted.reverse() : sorted;
}

/** In the graph a bot's login has no `[bot]`. */
function actorNode(world: World, account: Account): GraphNode {
  return {
    __typename: account.type,
    id: nodeId('User', account.id),
    databaseId: account.id,
    login: account.login.replace(/\[bot\]$/, ''),
    name: account.name,
    url: `${world.webUrl}/${encodeURIComponent(account.login)}`,
  };
}

function actorOrNull(world: World, account: Account | null): GraphNode | null {
  return account && actorNode(world, account);
}

const reasons: Readonly<Record<string, string>> = {
  completed: 'COMPLETED',
  not_planned: 'NOT_PLANNED',
  reopened: 'REOPENED',
  duplicate: 'DUPLICATE',
};

function issueNode(world: World, repo: Repository, issue: Issue): GraphNode {
  const merged = issue.pull?.mergedAt ?? null;
  return {
    __typename: issue.pull ? 'PullRequest' : 'Issue',
    id: nodeId(issue.pull ? 'PullRequest' : 'Issue', issue.id),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: issueUrl(world, repo, issue),
    state: merged === null ? issue.state.toUpperCase() : 'MERGED',
    author: actorOrNull(world, issue.user),
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    locked: issue.locked,
    labels: (args: Args) =>
      connection('labels', issue.labels, args, (label) => ({
        __typename: 'Label',
        name: label.name,
        color: label.color,
        description: label.description,
      })),
    assignees: (args: Args) =>
      connection('assignees', issue.assignees, args, (account) => actorNode(world, account)),
    milestone: issue.milestone && {
      __typename: 'Milestone',
      title: issue.milestone.title,
      dueOn: issue.milestone.dueOn,
      number: issue.milestone.number,
    },
    comments: (args: Args) =>
      connection('comments', commentsOf(repo, issue), args, (comment) =>
        commentNode(world, repo, comment),
      ),
    repository: {
      __typename: 'Repository',
      nameWithOwner: fullNameOf(repo),
      name: repo.name,
      owner: actorNode(world, repo.owner),
    },
    ...(issue.pull
      ? {
          merged: merged !== null,
          mergedAt: merged,
          isDraft: issue.pull.draft,
          headRefName: issue.pull.headRef,
          headRefOid: issue.pull.headSha,
          baseRefName: issue.pull.baseRef,
        }
      : { stateReason: issue.stateReason === null ? null : (reasons[issue.stateReason] ?? null) }),
  };
}

function commentNode(world: World, repo: Repository, comment: Comment): GraphNode {
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', comment.id),
    databaseId: comment.id,
    body: comment.body ?? '',
    author: actorOrNull(world, comment.user),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: commentShape(world, repo, comment)['html_url'],
  };
}

function commitNode(world: World, repo: Repository, sha: string): GraphNode {
  const commit = repo.git.commit(sha);
  const message = (commit?.message ?? '').replace(/\n+$/, '');
  const person = (who: 'author' | 'committer'): GraphNode => ({
    __typename: 'GitActor',
    name: commit?.[who].name ?? null,
    email: commit?.[who].email ?? null,
    date: instantOfEpoch(commit?.[who].epoch ?? 0),
  });
  return {
    __typename: 'Commit',
    id: nodeId('Commit', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message,
    messageHeadline: message.split('\n')[0] ?? '',
    url: `${webOf(world, repo)}/commit/${sha}`,
    authoredDate: instantOfEpoch(commit?.author.epoch ?? 0),
    committedDate: instantOfEpoch(commit?.committer.epoch ?? 0),
    author: person('author'),
    committer: person('committer'),
    parents: (args: Args) =>
      connection('parents', commit?.parents ?? [], args, (parent) =>
        commitNode(world, repo, parent),
      ),
    history: (args: Args) => {
      const [since, until] = ['since', 'until'].map((name) =>
        typeof args[name] === 'string' ? Date.parse(args[name]) / 1000 : null,
      );
      const shas = [
        ...(typeof args['path'] === 'string'
          ? historyOf(repo.git, sha, args['path'])
          : walk(repo.git, sha)),
      ];
      const kept = shas.filter((one) =>
        ((epoch) => (since == null || epoch >= since) && (until == null || epoch <= until))(
          repo.git.commit(one)?.committer.epoch ?? 0,
        ),
      );
      return connection('history', kept, args, (one) => commitNode(world, repo, one));
    },
  };
}

function deploymentNode(world: World, repo: Repository, deployment: Deployment): GraphNode {
  const latest = deployment.statuses.at(-1);
  const isBranch =
    repo.git.refs.has(`refs/heads/${deployment.ref}`) ||
    repo.git.refs.has(`refs/tags/${deployment.ref}`);
  return {
    __typename: 'Deployment',
    id: nodeId('Deployment', deployment.id),
    databaseId: deployment.id,
    commitOid: deployment.sha,
    commit: () => commitNode(world, repo, deployment.sha),
    ref: isBranch ? { __typename: 'Ref', name: deployment.ref } : null,
    environment: deployment.environment,
    task: deployment.task,
    description: deployment.description,
    creator: actorOrNull(world, deployment.creator),
    createdAt: deployment.createdAt,
    updatedAt: deployment.updatedAt,
    payload: JSON.stringify(deployment.payload),
    state: latest
      ? latest.state === 'success'
        ? 'ACTIVE'
        : latest.state.toUpperCase()
      : 'PENDING',
    latestStatus: latest ? statusNode(world, latest) : null,
    // Newest first, as GitHub lists them.
    statuses: (args: Args) =>
      connection('statuses', [...deployment.statuses].reverse(), args, (status) =>
        statusNode(world, status),
      ),
  };
}

function statusNode(world: World, status: DeploymentStatus): GraphNode {
  const link = (url: string): string | null => (url === '' ? null : url);
  return {
    __typename: 'DeploymentStatus',
    id: nodeId('DeploymentStatus', status.id),
    state: status.state.toUpperCase(),
    description: status.description,
    createdAt: status.createdAt,
    updatedAt: status.createdAt,
    environment: status.environment,
    environmentUrl: link(status.environmentUrl),
    logUrl: link(status.logUrl),
    creator: actorOrNull(world, status.creator),
  };
}
