/**
 * Entries of an issue's history: the events list knows actions only, the timeline also comments,
 * references, commits and reviews.
 */
import { commentsOf } from '../state/comments.js';
import { isPull, pullCommits } from '../state/pulls.js';
import type { Issue, IssueEvent, Repository, Review } from '../state/records.js';
import { instantOfEpoch } from '../../time/instant.js';
import type { World } from '../state/world.js';
import { commentShape } from './comment.js';
import { gitCommitShape } from './commit.js';
import { issueShape, issueTypeShape, wholeIssueShape } from './issue.js';
import { apiOf, nodeId, type Json } from './links.js';
import { repositoryShape } from './repository.js';
import { reviewShape } from './review.js';
import { associationOf, userOrNull } from './user.js';

export function eventShape(world: World, repo: Repository, event: IssueEvent): Json {
  const api = apiOf(world, repo);
  return {
    id: event.id,
    node_id: nodeId('Event', event.id),
    url: `${api}/issues/events/${event.id}`,
    actor: userOrNull(world, event.actor),
    event: event.event,
    commit_id: event.commitId ?? null,
    commit_url: event.commitId === undefined ? null : `${api}/commits/${event.commitId}`,
    created_at: event.createdAt,
    ...(event.label && { label: { name: event.label.name, color: event.label.color } }),
    ...(event.assignee && {
      assignee: userOrNull(world, event.assignee),
      assigner: userOrNull(world, event.actor),
    }),
    ...(event.milestone !== undefined && { milestone: { title: event.milestone } }),
    ...(event.issueType && { issue_type: { ...issueTypeShape(event.issueType) } }),
    ...(event.rename && { rename: event.rename }),
    ...(event.event === 'closed' && { state_reason: event.stateReason ?? null }),
    ...(event.event === 'locked' && { lock_reason: event.lockReason ?? null }),
    performed_via_github_app: null,
  };
}

/** What `/issues/{n}/events` lists. */
export function listedEvents(issue: Issue): IssueEvent[] {
  return issue.events.filter((event) => event.event !== 'cross-referenced');
}

export function repositoryEventShape(
  world: World,
  repo: Repository,
  issue: Issue,
  event: IssueEvent,
): Json {
  return { ...eventShape(world, repo, event), issue: issueShape(world, repo, issue) };
}

interface TimelineEntry {
  readonly at: string;
  readonly id: number;
  readonly shape: Json;
}

/** Oldest first. */
export function timelineShapes(world: World, repo: Repository, issue: Issue): Json[] {
  const entries: TimelineEntry[] = [
    ...issue.events.flatMap((event) => timelineEvent(world, repo, event)),
    ...commentsOf(repo, issue).map((comment) => {
      const shape = {
        ...commentShape(world, repo, comment),
        event: 'commented',
        actor: userOrNull(world, comment.user),
      };
      return { at: comment.createdAt, id: comment.id, shape };
    }),
    ...(isPull(issue) ? pullCommits(repo, issue).map((sha) => committed(world, repo, sha)) : []),
    ...[...repo.reviews.values()]
      .filter((review) => review.pull === issue.number && review.submittedAt !== null)
      .map((review) => reviewed(world, repo, review)),
  ];
  return entries
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id))
    .map((entry) => entry.shape);
}

function timelineEvent(world: World, repo: Repository, event: IssueEvent): TimelineEntry[] {
  const { source } = event;
  if (!source)
    return [{ at: event.createdAt, id: event.id, shape: eventShape(world, repo, event) }];
  const from = world.repositories.get(source.repository.toLowerCase());
  const issue = from?.issues.get(source.number);
  if (!from || !issue) return [];
  const shape = {
    event: 'cross-referenced',
    actor: userOrNull(world, event.actor),
    created_at: event.createdAt,
    updated_at: event.createdAt,
    source: {
      type: 'issue',
      issue: { ...wholeIssueShape(world, from, issue), repository: repositoryShape(world, from) },
    },
  };
  return [{ at: event.createdAt, id: event.id, shape }];
}

function committed(world: World, repo: Repository, sha: string): TimelineEntry {
  const at = instantOfEpoch(repo.git.commit(sha)?.committer.epoch ?? 0);
  return { at, id: 0, shape: { ...gitCommitShape(world, repo, sha), event: 'committed' } };
}

function reviewed(world: World, repo: Repository, review: Review): TimelineEntry {
  const shape = {
    ...reviewShape(world, repo, review),
    state: review.state.toLowerCase(),
    event: 'reviewed',
    author_association: associationOf(repo, review.user),
  };
  return { at: review.submittedAt ?? '', id: review.id, shape };
}
