/** What hangs on an issue: comments, reactions, labels, assignees, milestones, sub-issues. */
import type { ReactionContent } from '../../repository/repository.js';
import { forbidden, invalid, notFound, Refusal, unprocessable } from '../refusal.js';
import { created, list, noContent, ok, requiredText, since, sorted, texts } from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import { commentShape } from '../shapes/comment.js';
import { issueShape, labelShape, reactionShape, wholeIssueShape } from '../shapes/issue.js';
import { atLeast } from '../shapes/repository.js';
import * as comments from '../state/comments.js';
import * as issues from '../state/issues.js';
import type { Comment, Reaction } from '../state/records.js';
import { roleOf } from '../state/world.js';
import { assigneesIn, issueById, issueByNumber } from './issues.js';

const read = ['issues:read', 'pull_requests:read'] as const;
const write = ['issues:write', 'pull_requests:write'] as const;
const base = '/issues/{issue_number}';
const one = '/issues/comments/{comment_id}';

export const issuePartRoutes: readonly RepositoryRoute[] = [
  {
    method: 'GET',
    template: `${base}/comments`,
    needs: read,
    run: (call) =>
      list(
        call,
        since(call, comments.commentsOf(call.repo, call.issue), (comment) => comment.updatedAt),
        (comment) => commentShape(call.world, call.repo, comment),
      ),
  },
  { method: 'POST', template: `${base}/comments`, needs: write, run: createComment },
  { method: 'GET', template: '/issues/comments', needs: read, run: listComments },
  {
    method: 'GET',
    template: one,
    needs: read,
    run: (call) => ok(commentShape(call.world, call.repo, commentOf(call))),
  },
  { method: 'PATCH', template: one, needs: write, run: editComment },
  { method: 'DELETE', template: one, needs: write, run: deleteComment },
  {
    method: 'GET',
    template: `${one}/reactions`,
    needs: read,
    run: (call) => listReactions(call, commentOf(call).reactions),
  },
  {
    method: 'POST',
    template: `${one}/reactions`,
    needs: write,
    run: (call) => react(call, commentOf(call).reactions),
  },
  {
    method: 'DELETE',
    template: `${one}/reactions/{reaction_id}`,
    needs: write,
    run: (call) => unreact(call, commentOf(call).reactions),
  },
  {
    method: 'GET',
    template: `${base}/reactions`,
    needs: read,
    run: (call) => listReactions(call, call.issue.reactions),
  },
  {
    method: 'POST',
    template: `${base}/reactions`,
    needs: write,
    run: (call) => react(call, call.issue.reactions),
  },
  {
    method: 'GET',
    template: `${base}/labels`,
    needs: read,
    run: (call) =>
      list(call, call.issue.labels, (label) => labelShape(call.world, call.repo, label)),
  },
  {
    method: 'POST',
    template: `${base}/labels`,
    needs: write,
    role: 'triage',
    run: (call) => {
      issues.addLabels(call.world, call.repo, call.actor, call.issue, labelsIn(call));
      return labelsOf(call);
    },
  },
  {
    method: 'PUT',
    template: `${base}/labels`,
    needs: write,
    role: 'triage',
    run: (call) => {
      issues.setLabels(call.world, call.repo, call.actor, call.issue, labelsIn(call));
      return labelsOf(call);
    },
  },
  {
    method: 'DELETE',
    template: `${base}/labels`,
    needs: write,
    role: 'triage',
    run: (call) => {
      issues.setLabels(call.world, call.repo, call.actor, call.issue, []);
      return noContent;
    },
  },
  {
    method: 'DELETE',
    template: `${base}/labels/{name}`,
    needs: write,
    role: 'triage',
    run: removeLabel,
  },
  {
    method: 'POST',
    template: `${base}/assignees`,
    needs: write,
    role: 'triage',
    run: (call) => {
      issues.addAssignees(call.world, call.actor, call.issue, assigneesIn(call));
      return created(wholeIssueShape(call.world, call.repo, call.issue));
    },
  },
  {
    method: 'DELETE',
    template: `${base}/assignees`,
    needs: write,
    role: 'triage',
    run: (call) => {
      issues.removeAssignees(call.world, call.actor, call.issue, assigneesIn(call));
      return ok(wholeIssueShape(call.world, call.repo, call.issue));
    },
  },
  {
    method: 'GET',
    template: `${base}/sub_issues`,
    needs: ['issues:read'],
    run: (call) =>
      list(
        call,
        call.issue.children.map((number) => issueByNumber(call, number)),
        (issue) => issueShape(call.world, call.repo, issue),
      ),
  },
  {
    method: 'POST',
    template: `${base}/sub_issues`,
    needs: ['issues:write'],
    role: 'triage',
    run: addSubIssue,
  },
  {
    method: 'DELETE',
    template: `${base}/sub_issue`,
    needs: ['issues:write'],
    role: 'triage',
    run: removeSubIssue,
  },
  {
    method: 'GET',
    template: `${base}/parent`,
    needs: ['issues:read'],
    run: (call) =>
      ok(
        wholeIssueShape(call.world, call.repo, issueByNumber(call, call.issue.parent ?? undefined)),
      ),
  },
];

/** Acts may go beyond it, so that a test can ask for more than GitHub would hold. */
const commentCap = 2500;

function createComment(call: RepositoryCall): Reply {
  const { world, repo, actor, issue, body } = call;
  const trusted = call.caller.token?.kind === 'app' || atLeast(roleOf(repo, actor), 'write');
  if (issue.locked && !trusted)
    throw forbidden('Unable to create comment because issue is locked.');
  if (comments.commentsOf(repo, issue).length >= commentCap)
    throw forbidden(`Commenting is disabled on issues with more than ${commentCap} comments`);
  return created(
    commentShape(
      world,
      repo,
      comments.createComment(world, repo, actor, issue, requiredText('IssueComment', body, 'body')),
    ),
  );
}

function commentOf(call: RepositoryCall): Comment {
  const comment = call.repo.comments.get(Number(call.params['comment_id']));
  if (!comment) throw notFound();
  return comment;
}

function listComments(call: RepositoryCall): Reply {
  const all = since(call, [...call.repo.comments.values()], (comment) => comment.updatedAt);
  const keys = {
    created: (comment: Comment) => comment.createdAt,
    updated: (comment: Comment) => comment.updatedAt,
    id: (comment: Comment) => comment.id,
  };
  return list(call, sorted(call, all, keys, 'id', 'asc'), (comment) =>
    commentShape(call.world, call.repo, comment),
  );
}

function checkOwn(call: RepositoryCall, comment: Comment): void {
  const trusted =
    call.caller.token?.kind === 'app' || atLeast(roleOf(call.repo, call.actor), 'write');
  if (comment.user !== call.actor && !trusted)
    throw forbidden('Must have admin rights to Repository.');
}

function editComment(call: RepositoryCall): Reply {
  const comment = commentOf(call);
  checkOwn(call, comment);
  comments.editComment(
    call.world,
    call.repo,
    call.actor,
    comment,
    requiredText('IssueComment', call.body, 'body'),
  );
  return ok(commentShape(call.world, call.repo, comment));
}

function deleteComment(call: RepositoryCall): Reply {
  const comment = commentOf(call);
  checkOwn(call, comment);
  call.repo.comments.delete(comment.id);
  return noContent;
}

/** All of them, or those of one kind. */
function listReactions(call: RepositoryCall, reactions: readonly Reaction[]): Reply {
  const content = call.query.get('content');
  const kept = reactions.filter((reaction) => content === null || reaction.content === content);
  return list(call, kept, (reaction) => reactionShape(call.world, reaction));
}

function react(call: RepositoryCall, reactions: Reaction[]): Reply {
  const content = requiredText('Reaction', call.body, 'content') as ReactionContent;
  if (!['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'].includes(content))
    throw invalid({ resource: 'Reaction', code: 'invalid', field: 'content' });
  const { reaction, created: fresh } = comments.react(call.world, reactions, call.actor, content);
  return { status: fresh ? 201 : 200, body: reactionShape(call.world, reaction) };
}

function unreact(call: RepositoryCall, reactions: Reaction[]): Reply {
  const at = reactions.findIndex((reaction) => reaction.id === Number(call.params['reaction_id']));
  if (at < 0) throw notFound();
  reactions.splice(at, 1);
  return noContent;
}

/** Both `["a"]` and `{"labels": ["a"]}` are accepted. */
function labelsIn(call: RepositoryCall): readonly string[] {
  const body: unknown = call.body;
  const names = texts({ labels: Array.isArray(body) ? body : call.body['labels'] }, 'labels') ?? [];
  if (names.some((name) => name.trim() === ''))
    throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' });
  const long = names.find((name) => [...name].length > 50);
  if (long !== undefined)
    throw invalid({
      resource: 'Label',
      code: 'custom',
      field: 'name',
      message: 'name is too long (maximum is 50 characters)',
    });
  return names;
}

function labelsOf({ world, repo, issue }: RepositoryCall): Reply {
  return ok(issue.labels.map((label) => labelShape(world, repo, label)));
}

function removeLabel(call: RepositoryCall): Reply {
  const label = issues.removeLabel(call.world, call.actor, call.issue, call.params['name'] ?? '');
  if (!label) throw new Refusal(404, 'Label does not exist');
  return labelsOf(call);
}

const childLimit = 100;

function addSubIssue(call: RepositoryCall): Reply {
  const { world, repo, actor, issue } = call;
  const child = issueById(call);
  const problem =
    child === issue
      ? 'Sub issue may not be the same as parent'
      : child.parent !== null
        ? 'Issue may not contain duplicate sub-issues and Sub issue may only have one parent'
        : issue.children.length >= childLimit
          ? `Parent cannot have more than ${childLimit} sub-issues`
          : null;
  if (problem !== null) throw unprocessable(problem);
  child.parent = issue.number;
  issue.children.push(child.number);
  issues.record(world, issue, actor, 'sub_issue_added', { related: child.number });
  issues.record(world, child, actor, 'parent_issue_added', { related: issue.number });
  return created(wholeIssueShape(world, repo, issue));
}

function removeSubIssue(call: RepositoryCall): Reply {
  const { world, repo, actor, issue } = call;
  const child = issueById(call);
  if (child.parent !== issue.number) throw notFound();
  child.parent = null;
  issue.children.splice(issue.children.indexOf(child.number), 1);
  issues.record(world, issue, actor, 'sub_issue_removed', { related: child.number });
  issues.record(world, child, actor, 'parent_issue_removed', { related: issue.number });
  return ok(wholeIssueShape(world, repo, issue));
}
