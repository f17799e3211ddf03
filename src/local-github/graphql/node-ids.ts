/** From a node id back to its object, for those that queries and mutations name by it. */
import {
  commentSource,
  commitSource,
  deploymentSource,
  FieldError,
  issueSource,
  mayRead,
  repositorySource,
  type Context,
} from './resolver.js';
import type { Repository } from '../state/records.js';

export type Found = NonNullable<ReturnType<typeof foundIn>>;

export function findNode({ world, caller }: Context, id: string): Found {
  const [kind = '', key = ''] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  for (const repo of world.repositories.values()) {
    if (!mayRead(caller, repo, ['metadata:read'])) continue;
    const found = foundIn(repo, kind, key);
    if (found) return found;
  }
  throw new FieldError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function foundIn(repo: Repository, kind: string, key: string) {
  const id = Number(key);
  if (kind === 'Repository') return repo.id === id ? repositorySource(repo) : null;
  if (kind === 'Commit') return repo.git.commit(key) ? commitSource(repo, key) : null;
  if (kind === 'IssueComment') {
    const comment = repo.comments.get(id);
    return comment ? commentSource(repo, comment) : null;
  }
  if (kind === 'Deployment') {
    const deployment = repo.deployments.find((one) => one.id === id);
    return deployment ? deploymentSource(repo, deployment) : null;
  }
  if (kind !== 'Issue' && kind !== 'PullRequest') return null;
  const issue = [...repo.issues.values()].find((one) => one.id === id);
  return issue ? issueSource(repo, issue) : null;
}
