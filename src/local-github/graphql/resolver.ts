/** What a resolver is: a function from an object of the graph, the arguments and who asks, to a value. */
import { Refusal } from '../refusal.js';
import type { Comment, Deployment, DeploymentStatus, Issue, Repository } from '../state/records.js';
import type { World } from '../state/world.js';
import { checkAccess, type Caller, type Needs } from '../tokens.js';

export type Args = Readonly<Record<string, unknown>>;

export interface Context {
  readonly world: World;
  readonly caller: Caller;
}

export type Resolver<S> = (source: S, args: Args, context: Context) => unknown;
export type Resolvers<S> = Readonly<Record<string, Resolver<S>>>;

/** Thrown by a resolver: this field is `null` or cannot be had, the rest is answered. */
export class FieldError extends Error {
  constructor(
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** Objects of the graph: a record and the repository it belongs to. `__typename` tells members of a union apart. */
export interface RepositorySource {
  readonly __typename: 'Repository';
  readonly repo: Repository;
}
export interface CommitSource {
  readonly __typename: 'Commit';
  readonly repo: Repository;
  readonly sha: string;
}
export interface IssueSource {
  readonly __typename: 'Issue' | 'PullRequest';
  readonly repo: Repository;
  readonly issue: Issue;
}
export interface CommentSource {
  readonly __typename: 'IssueComment';
  readonly repo: Repository;
  readonly comment: Comment;
}
export interface DeploymentSource {
  readonly __typename: 'Deployment';
  readonly repo: Repository;
  readonly deployment: Deployment;
}
export interface StatusSource extends Omit<DeploymentSource, '__typename'> {
  readonly __typename: 'DeploymentStatus';
  readonly status: DeploymentStatus;
}

export function repositorySource(repo: Repository): RepositorySource {
  return { __typename: 'Repository', repo };
}

export function commitSource(repo: Repository, sha: string): CommitSource {
  return { __typename: 'Commit', repo, sha };
}

export function issueSource(repo: Repository, issue: Issue): IssueSource {
  return { __typename: issue.pull ? 'PullRequest' : 'Issue', repo, issue };
}

export function commentSource(repo: Repository, comment: Comment): CommentSource {
  return { __typename: 'IssueComment', repo, comment };
}

export function deploymentSource(repo: Repository, deployment: Deployment): DeploymentSource {
  return { __typename: 'Deployment', repo, deployment };
}

export function mayRead(caller: Caller, repo: Repository, needs: Needs): boolean {
  try {
    checkAccess(caller, repo, { needs, role: 'read' });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Answers only who may read it. */
export function guarded<S extends { readonly repo: Repository }>(
  needs: Needs,
  answer: Resolver<S>,
): Resolver<S> {
  return (source, args, context) => {
    if (!mayRead(context.caller, source.repo, needs))
      throw new FieldError('FORBIDDEN', 'Resource not accessible by integration');
    return answer(source, args, context);
  };
}

/** A number that GitHub has begun to leave out where it no longer fits: `null` when the world says so. */
export function databaseId({ world }: Context, id: number): number | null {
  return world.nullDatabaseIds ? null : id;
}

export function list(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null;
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Oldest first unless `orderBy` says otherwise. */
export function ordered<T>(
  items: readonly T[],
  args: Args,
  created: (item: T) => string,
  updated = created,
): readonly T[] {
  const order = args['orderBy'] as
    { readonly direction?: string; readonly field?: string } | null | undefined;
  const at = order?.field === 'UPDATED_AT' ? updated : created;
  const sorted = items
    .map((item, index) => ({ item, index, at: at(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.index - b.index))
    .map(({ item }) => item);
  return order?.direction === 'DESC' ? sorted.reverse() : sorted;
}
