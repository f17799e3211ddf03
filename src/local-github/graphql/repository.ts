/** Where a query begins: the viewer, a repository, an object by its node id. */
import { instantOfEpoch } from '../../time/instant.js';
import { nodeId, webOf } from '../shapes/links.js';
import type { Issue, Repository } from '../state/records.js';
import { fullNameOf, roleOf } from '../state/world.js';
import { connection } from './connection.js';
import { namedRef, objectSource, refSource } from './git.js';
import { findNode } from './node-ids.js';
import { accountSource } from './people.js';
import {
  deploymentSource,
  FieldError,
  guarded,
  issueSource,
  list,
  mayRead,
  ordered,
  repositorySource,
  type Args,
  type RepositorySource,
  type Resolver,
  type Resolvers,
} from './resolver.js';

const query: Resolvers<unknown> = {
  viewer: (_, __, { caller }) =>
    caller.account && { ...accountSource(caller.account), viewer: true },
  rateLimit: (_, __, { caller }) => {
    const rate = caller.token?.rate ?? { limit: 0, used: 0, reset: 0 };
    return {
      limit: rate.limit,
      cost: 1,
      used: rate.used,
      remaining: Math.max(0, rate.limit - rate.used),
      resetAt: instantOfEpoch(rate.reset),
      nodeCount: 1,
    };
  },
  repository: (_, args, { world, caller }) => {
    const name = `${String(args['owner'])}/${String(args['name'])}`;
    const repo = world.repositories.get(name.toLowerCase());
    if (!repo || !mayRead(caller, repo, ['metadata:read']))
      throw new FieldError(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${name}'.`,
      );
    return repositorySource(repo);
  },
  node: (_, { id }, context) => findNode(context, String(id)),
};

function numbered(kind: string, keep: (issue: Issue) => boolean): Resolver<RepositorySource> {
  return guarded(['issues:read', 'pull_requests:read'], ({ repo }, args) => {
    const issue = repo.issues.get(Number(args['number']));
    if (!issue || !keep(issue))
      throw new FieldError(
        'NOT_FOUND',
        `Could not resolve to ${kind} with the number of ${String(args['number'])}.`,
      );
    return issueSource(repo, issue);
  });
}

function listed(name: string, repo: Repository, args: Args, keep: (issue: Issue) => boolean) {
  const labels = list(args['labels']);
  const kept = [...repo.issues.values()].filter(
    (issue) =>
      keep(issue) && (!labels || issue.labels.some((label) => labels.includes(label.name))),
  );
  return connection(
    name,
    ordered(
      kept,
      args,
      (issue) => issue.createdAt,
      (issue) => issue.updatedAt,
    ),
    args,
    (issue) => issueSource(repo, issue),
  );
}

const stateOf = (issue: Issue): string =>
  (issue.pull?.mergedAt ?? null) === null ? issue.state.toUpperCase() : 'MERGED';

/** Shown to apps, and to people who may push. A public repository's readers are none. */
const collaborators: Resolver<RepositorySource> = ({ repo }, args, { world, caller }) => {
  const mayPush = ['admin', 'maintain', 'write'].includes(roleOf(repo, caller.account));
  if (caller.token?.kind !== 'app' && !mayPush)
    throw new FieldError(
      'FORBIDDEN',
      'You do not have permission to view repository collaborators.',
    );
  const logins = new Set([repo.owner.login.toLowerCase(), ...repo.collaborators.keys()]);
  const wanted = args['login'];
  const people = [...logins]
    .filter((login) => typeof wanted !== 'string' || login === wanted.toLowerCase())
    .flatMap((login) => world.accounts.get(login) ?? [])
    .filter(({ type }) => type === 'User');
  const page = connection('collaborators', people, args, accountSource);
  const edges = page.edges.map((edge) => ({
    ...edge,
    permission: roleOf(repo, (edge.node as ReturnType<typeof accountSource>).account).toUpperCase(),
  }));
  return { ...page, edges };
};

const repository: Resolvers<RepositorySource> = {
  id: ({ repo }) => nodeId('Repository', repo.id),
  databaseId: ({ repo }) => repo.id,
  name: ({ repo }) => repo.name,
  nameWithOwner: ({ repo }) => fullNameOf(repo),
  owner: ({ repo }) => accountSource(repo.owner),
  url: ({ repo }, _, { world }) => webOf(world, repo),
  description: ({ repo }) => repo.description,
  isPrivate: ({ repo }) => repo.private,
  isArchived: ({ repo }) => repo.archived,
  hasIssuesEnabled: ({ repo }) => repo.hasIssues,
  createdAt: ({ repo }) => repo.createdAt,
  pushedAt: ({ repo }) => repo.pushedAt,
  defaultBranchRef: ({ repo }) => refSource(repo, `refs/heads/${repo.defaultBranch}`),
  ref: ({ repo }, args) => {
    const name = String(args['qualifiedName']);
    return refSource(repo, name) ?? namedRef(repo, name.replace(/^refs\/(heads|tags)\//, ''));
  },
  object: guarded(['contents:read'], ({ repo }, args) =>
    objectSource(repo, list(args['oid'] ?? args['expression'])?.[0] ?? ''),
  ),
  issue: numbered('an Issue', (issue) => !issue.pull),
  pullRequest: numbered('a PullRequest', (issue) => issue.pull !== null),
  issueOrPullRequest: numbered('an issue or pull request', () => true),
  issues: guarded(['issues:read'], ({ repo }, args) => {
    const states = list(args['states']);
    return listed(
      'issues',
      repo,
      args,
      (issue) => !issue.pull && (!states || states.includes(stateOf(issue))),
    );
  }),
  pullRequests: guarded(['pull_requests:read'], ({ repo }, args) => {
    const [states, head, base] = [list(args['states']), args['headRefName'], args['baseRefName']];
    return listed(
      'pullRequests',
      repo,
      args,
      (issue) =>
        issue.pull !== null &&
        (!states || states.includes(stateOf(issue))) &&
        (typeof head !== 'string' || issue.pull.headRef === head) &&
        (typeof base !== 'string' || issue.pull.baseRef === base),
    );
  }),
  deployments: guarded(['deployments:read'], ({ repo }, args) => {
    const environments = list(args['environments']);
    const kept = repo.deployments.filter(
      (deployment) => !environments || environments.includes(deployment.environment),
    );
    return connection(
      'deployments',
      ordered(kept, args, (deployment) => deployment.createdAt),
      args,
      (deployment) => deploymentSource(repo, deployment),
    );
  }),
  releases: guarded(['contents:read'], ({ repo }, args) =>
    connection(
      'releases',
      ordered(repo.releases, args, (release) => release.createdAt),
      args,
      (release) => ({ __typename: 'Release', repo, release }),
    ),
  ),
  label: guarded(['issues:read', 'pull_requests:read'], ({ repo }, args) => {
    const name = String(args['name']).toLowerCase();
    const label = [...repo.labels.values()].find((one) => one.name.toLowerCase() === name);
    return label ? { repo, label } : null;
  }),
  collaborators,
};

export const repositoryResolvers = { Query: query, Repository: repository };
