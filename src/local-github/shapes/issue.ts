/** Issues, labels, milestones, reactions. */
import { commentsOf } from '../state/comments.js';
import type { Issue, IssueType, Label, Milestone, Reaction, Repository } from '../state/records.js';
import type { World } from '../state/world.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { associationOf, userOrNull, userShape } from './user.js';

export function labelShape(world: World, repo: Repository, label: Label): Json {
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${apiOf(world, repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: label.stock,
    description: label.description,
  };
}

export function issueTypeShape(type: IssueType): Json {
  return {
    id: type.id,
    node_id: nodeId('IssueType', type.id),
    name: type.name,
    description: type.description,
    color: type.color,
    created_at: '2025-01-01T00:00:00Z',
    updated_at: '2025-01-01T00:00:00Z',
    is_enabled: true,
  };
}

export function milestoneShape(world: World, repo: Repository, milestone: Milestone): Json {
  const api = `${apiOf(world, repo)}/milestones/${milestone.number}`;
  const members = [...repo.issues.values()].filter((issue) => issue.milestone === milestone);
  const open = members.filter((issue) => issue.state === 'open').length;
  return {
    url: api,
    html_url: `${webOf(world, repo)}/milestone/${milestone.number}`,
    labels_url: `${api}/labels`,
    id: milestone.id,
    node_id: nodeId('Milestone', milestone.id),
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: userOrNull(world, milestone.creator),
    open_issues: open,
    closed_issues: members.length - open,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

export function reactionShape(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userShape(world, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}

export function reactionRollup(url: string, reactions: readonly Reaction[]): Json {
  const count = (content: string): number =>
    reactions.filter((reaction) => reaction.content === content).length;
  const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(contents.map((content) => [content, count(content)])),
  };
}

export function issueShape(world: World, repo: Repository, issue: Issue): Json {
  const api = `${apiOf(world, repo)}/issues/${issue.number}`;
  const children = issue.children.flatMap((number) => repo.issues.get(number) ?? []);
  const completed = children.filter((child) => child.state === 'closed').length;
  return {
    url: api,
    repository_url: apiOf(world, repo),
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: issueUrl(world, repo, issue),
    id: issue.id,
    node_id: nodeId(issue.pull ? 'PullRequest' : 'Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: userOrNull(world, issue.user),
    labels: issue.labels.map((label) => labelShape(world, repo, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: userOrNull(world, issue.assignees[0] ?? null),
    assignees: issue.assignees.map((account) => userShape(world, account)),
    milestone: issue.milestone && milestoneShape(world, repo, issue.milestone),
    comments: commentsOf(repo, issue).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    author_association: associationOf(repo, issue.user),
    active_lock_reason: issue.lockReason,
    body: issue.body,
    reactions: reactionRollup(api, issue.reactions),
    timeline_url: `${api}/timeline`,
    performed_via_github_app: null,
    state_reason: issue.stateReason,
    ...(!issue.pull && { type: issue.type && issueTypeShape(issue.type) }),
    ...(issue.pull
      ? pullLinks(world, repo, issue)
      : {
          sub_issues_summary: {
            total: children.length,
            completed,
            percent_completed:
              children.length === 0 ? 0 : Math.floor((completed * 100) / children.length),
          },
          issue_dependencies_summary: {
            blocked_by: 0,
            total_blocked_by: 0,
            blocking: 0,
            total_blocking: 0,
          },
          ...(issue.parent !== null && {
            parent_issue_url: `${apiOf(world, repo)}/issues/${issue.parent}`,
          }),
        }),
  };
}

/** One issue on its own also says who closed it. */
export function wholeIssueShape(world: World, repo: Repository, issue: Issue): Json {
  return { ...issueShape(world, repo, issue), closed_by: userOrNull(world, issue.closedBy) };
}

export function issueUrl(world: World, repo: Repository, issue: Issue): string {
  return `${webOf(world, repo)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`;
}

function pullLinks(world: World, repo: Repository, issue: Issue): Json {
  const web = issueUrl(world, repo, issue);
  return {
    draft: issue.pull?.draft ?? false,
    pull_request: {
      url: `${apiOf(world, repo)}/pulls/${issue.number}`,
      html_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      merged_at: issue.pull?.mergedAt ?? null,
    },
  };
}
