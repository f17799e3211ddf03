/** Comments of issues and pull requests. */
import type { Comment, Repository } from '../state/records.js';
import type { World } from '../state/world.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { reactionRollup } from './issue.js';
import { associationOf, userOrNull } from './user.js';

export function commentUrl(world: World, repo: Repository, comment: Comment): string {
  const kind = repo.issues.get(comment.issue)?.pull ? 'pull' : 'issues';
  return `${webOf(world, repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`;
}

export function commentShape(world: World, repo: Repository, comment: Comment): Json {
  const api = `${apiOf(world, repo)}/issues/comments/${comment.id}`;
  return {
    url: api,
    html_url: commentUrl(world, repo, comment),
    issue_url: `${apiOf(world, repo)}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userOrNull(world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    minimized: comment.minimized === null ? null : { reason: comment.minimized },
    author_association: associationOf(repo, comment.user),
    reactions: reactionRollup(api, comment.reactions),
    performed_via_github_app: null,
  };
}
