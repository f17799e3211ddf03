/** Comments and reactions. */
import type { ReactionContent } from '../../repository/repository.js';
import { missing } from '../refusal.js';
import { checkBody } from './issues.js';
import type { Account, Comment, Issue, Reaction, Repository } from './records.js';
import { crossReference } from './references.js';
import type { World } from './world.js';

export function createComment(
  world: World,
  repo: Repository,
  actor: Account | null,
  issue: Issue,
  body: string | null,
): Comment {
  if (body !== null && body.trim() === '') throw missing('IssueComment', 'body');
  checkBody('IssueComment', body);
  const now = world.now();
  const comment: Comment = {
    id: world.nextId(),
    issue: issue.number,
    body,
    user: actor,
    createdAt: now,
    updatedAt: now,
    reactions: [],
    minimized: null,
  };
  repo.comments.set(comment.id, comment);
  issue.updatedAt = now;
  crossReference(world, repo, actor, issue, body ?? '');
  return comment;
}

export function editComment(
  world: World,
  repo: Repository,
  actor: Account | null,
  comment: Comment,
  body: string,
): void {
  if (body.trim() === '') throw missing('IssueComment', 'body');
  checkBody('IssueComment', body);
  comment.body = body;
  comment.updatedAt = world.now();
  const issue = repo.issues.get(comment.issue);
  if (!issue) return;
  issue.updatedAt = comment.updatedAt;
  crossReference(world, repo, actor, issue, body);
}

export function commentsOf(repo: Repository, issue: Issue): Comment[] {
  const found: Comment[] = [];
  for (const comment of repo.comments.values())
    if (comment.issue === issue.number) found.push(comment);
  return found;
}

/** The same reaction by the same account is stored once. */
export function react(
  world: World,
  reactions: Reaction[],
  user: Account,
  content: ReactionContent,
): { readonly reaction: Reaction; readonly created: boolean } {
  const known = reactions.find(
    (reaction) => reaction.user === user && reaction.content === content,
  );
  if (known) return { reaction: known, created: false };
  const reaction: Reaction = { id: world.nextId(), user, content, createdAt: world.now() };
  reactions.push(reaction);
  return { reaction, created: true };
}

/** Hides a comment on the page; `null` shows it again. */
export function minimizeComment(comment: Comment, reason: string | null): void {
  comment.minimized = reason;
}
