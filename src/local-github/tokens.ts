/** Who a request comes from, and whether GitHub would let them. */
import { forbidden, notFound, Refusal } from './refusal.js';
import type { Account, Issue, Repository, Role } from './state/records.js';
import type { Level, Permissions, Scope, Token } from './state/token.js';
import { roleOf, type World } from './state/world.js';
import { atLeast } from './shapes/repository.js';

export interface Caller {
  readonly account: Account | null;
  readonly token: Token | null;
}

/** `Authorization: token x`, `Bearer x` or basic with the token as password. */
export function callerOf(world: World, header: string | undefined): Caller {
  if (!header) return { account: null, token: null };
  const [scheme = '', credentials = ''] = header.trim().split(/\s+/, 2);
  const value =
    scheme.toLowerCase() === 'basic'
      ? (Buffer.from(credentials, 'base64').toString('utf8').split(':').at(-1) ?? '')
      : credentials;
  const token = world.tokens.get(value);
  if (!token) throw new Refusal(401, 'Bad credentials');
  return { account: token.account, token };
}

/** One of these must be granted; the first is what the error message would name. */
export type Needs = readonly `${Scope}:${Level}`[];

export interface Access {
  readonly needs: Needs;
  /** What a person must be, beside what their token may do. */
  readonly role: Role;
}

/** Hidden repositories look as if they were not there; everything else names what is missing. */
export function checkAccess(caller: Caller, repo: Repository, access: Access, issue?: Issue): void {
  const writes = access.needs.some((need) => need.endsWith(':write'));
  const { token } = caller;
  if (token?.kind !== 'app' && !atLeast(roleOf(repo, caller.account), 'read')) throw notFound();
  if (!token && writes) throw new Refusal(401, 'Requires authentication');
  if (token?.permissions)
    checkPermissions(token, token.permissions, repo, relevant(access.needs, issue));
  if (token?.kind === 'user' && !atLeast(roleOf(repo, token.account), access.role))
    throw forbidden('Must have admin rights to Repository.');
}

/** A token for pull requests only must not touch an issue that is none. */
function relevant(needs: Needs, issue?: Issue): Needs {
  const narrowed =
    issue && !issue.pull ? needs.filter((need) => !need.startsWith('pull_requests')) : needs;
  return narrowed.length > 0 ? narrowed : needs;
}

function checkPermissions(
  token: Token,
  granted: Permissions,
  repo: Repository,
  needs: Needs,
): void {
  const allowed = needs.some((need) => {
    const [scope, level] = need.split(':') as [Scope, Level];
    const have = granted[scope] ?? (scope === 'metadata' ? 'read' : undefined);
    // What everybody can read in a public repository, a token without that permission can read as well.
    return (
      have === 'write' ||
      (level === 'read' && (have === 'read' || (!repo.private && token.kind === 'user')))
    );
  });
  if (allowed) return;
  const accepted = needs.map((need) => need.replace(':', '=')).join('; ');
  const who = token.kind === 'app' ? 'integration' : 'personal access token';
  throw forbidden(`Resource not accessible by ${who}`, {
    'x-accepted-github-permissions': accepted,
  });
}
