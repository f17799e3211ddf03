/** One page with every route; those of repositories get the access check in front. */
import { forbidden, notFound, Refusal } from '../refusal.js';
import { executeGraphql } from '../graphql/execute.js';
import { githubSchema } from '../graphql/schema.js';
import { ok, text } from '../replies.js';
import type { Call, Reply, RepositoryRoute, Route } from '../router.js';
import type { Issue, Repository } from '../state/records.js';
import { accountOf } from '../state/world.js';
import { checkAccess } from '../tokens.js';
import { accountRoutes, repositoryRoutes } from './account.js';
import { checkRoutes } from './checks.js';
import { commitRoutes } from './commits.js';
import { contentRoutes } from './contents.js';
import { deploymentRoutes } from './deployments.js';
import { gitRoutes } from './git.js';
import { issuePartRoutes } from './issue-parts.js';
import { issueRoutes } from './issues.js';
import { labelRoutes } from './labels.js';
import { pullRoutes } from './pulls.js';
import { reviewRoutes } from './reviews.js';
import { settingRoutes } from './settings.js';

const inRepositories = [
  repositoryRoutes,
  issueRoutes,
  issuePartRoutes,
  labelRoutes,
  commitRoutes,
  gitRoutes,
  contentRoutes,
  pullRoutes,
  reviewRoutes,
  checkRoutes,
  deploymentRoutes,
  settingRoutes,
].flat();

export const routes: readonly Route[] = [
  ...accountRoutes,
  { method: 'POST', template: '/graphql', run: graphql },
  ...inRepositories.map(guarded),
];

function guarded(route: RepositoryRoute): Route {
  return {
    method: route.method,
    template: `/repos/{owner}/{repo}${route.template}`,
    run: (call) => runGuarded(route, call),
  };
}

function runGuarded(route: RepositoryRoute, call: Call): Reply | Promise<Reply> {
  const { world, caller, params } = call;
  const repo = world.repositories.get(
    `${params['owner'] ?? ''}/${params['repo'] ?? ''}`.toLowerCase(),
  );
  if (!repo) throw notFound();
  const issue = issueNamed(repo, params, route.template);
  checkAccess(caller, repo, { needs: route.needs, role: route.role ?? 'read' }, issue ?? undefined);
  if (route.method !== 'GET' && repo.archived)
    throw forbidden('Repository was archived so is read-only.');
  if (params['issue_number'] !== undefined && !issue) throw notFound();
  const actor = caller.account ?? accountOf(world, 'ghost');
  return route.run({ ...call, repo, actor, issue: issue as Issue });
}

function issueNamed(
  repo: Repository,
  params: Readonly<Record<string, string>>,
  template: string,
): Issue | null {
  if (params['issue_number'] !== undefined)
    return repo.issues.get(Number(params['issue_number'])) ?? null;
  if (!template.startsWith('/issues/comments/')) return null;
  const comment = repo.comments.get(Number(params['comment_id']));
  return (comment && repo.issues.get(comment.issue)) ?? null;
}

async function graphql({ world, caller, body }: Call): Promise<Reply> {
  if (!caller.account) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
  const query = text(body, 'query');
  if (query === undefined)
    return {
      status: 400,
      body: {
        message: 'A query attribute must be specified and must be a string.',
        documentation_url: 'https://docs.github.com/graphql',
      },
    };
  const variables = body['variables'];
  const operationName = text(body, 'operationName');
  const request = {
    query,
    variables:
      typeof variables === 'object' && variables !== null
        ? (variables as Record<string, unknown>)
        : {},
    ...(operationName !== undefined && { operationName }),
  };
  return ok(await executeGraphql(githubSchema(), request, { world, caller }));
}
