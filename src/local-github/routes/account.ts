/** Who is asking, who may do what, how much is left of the hour; and the repository itself. */
import { forbidden, notFound, Refusal } from '../refusal.js';
import { ok } from '../replies.js';
import type { Call, Reply, RepositoryCall, RepositoryRoute, Route } from '../router.js';
import { collaboratorShape, fullRepositoryShape } from '../shapes/repository.js';
import { privateUserShape, publicUserShape } from '../shapes/user.js';
import { roleOf } from '../state/world.js';

export const accountRoutes: readonly Route[] = [
  { method: 'GET', template: '/user', run: readSelf },
  { method: 'GET', template: '/users/{username}', run: readUser },
  { method: 'GET', template: '/rate_limit', run: readRate },
];

export const repositoryRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: '',
    needs: ['metadata:read'],
    run: (call) => ok(fullRepositoryShape(call.world, call.repo, call.caller.account)),
  },
  {
    method: 'GET',
    template: '/collaborators/{username}/permission',
    needs: ['metadata:read'],
    run: readPermission,
  },
];

/** The account behind a `GITHUB_TOKEN` is no user to this route; GraphQL's `viewer` knows it. */
function readSelf({ world, caller }: Call): Reply {
  if (!caller.account) throw new Refusal(401, 'Requires authentication');
  if (caller.token?.kind === 'app') throw forbidden('Resource not accessible by integration');
  return ok(privateUserShape(world, caller.account));
}

function readUser({ world, params }: Call): Reply {
  const account = world.accounts.get((params['username'] ?? '').toLowerCase());
  if (!account) throw notFound();
  return ok(publicUserShape(world, account));
}

function readRate({ caller }: Call): Reply {
  const rate = caller.token?.rate ?? { limit: 60, used: 0, reset: 0 };
  const core = {
    limit: rate.limit,
    used: rate.used,
    remaining: Math.max(0, rate.limit - rate.used),
    reset: rate.reset,
  };
  return ok({
    resources: { core, graphql: core, search: { ...core, limit: 30, used: 0, remaining: 30 } },
    rate: core,
  });
}

function readPermission({ world, repo, params }: RepositoryCall): Reply {
  const account = world.accounts.get((params['username'] ?? '').toLowerCase());
  if (!account) throw new Refusal(404, `${params['username'] ?? ''} is not a user`);
  return ok(collaboratorShape(world, account, roleOf(repo, account)));
}
