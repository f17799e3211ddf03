/** The history of an issue in the graph: events, comments, and the commits of a pull request. */
import { instantOfEpoch } from '../../time/instant.js';
import { nodeId } from '../shapes/links.js';
import { commentsOf } from '../state/comments.js';
import { isPull, pullCommits } from '../state/pulls.js';
import type { Issue, IssueEvent } from '../state/records.js';
import { fullNameOf } from '../state/world.js';
import { connection } from './connection.js';
import { accountOrNull } from './people.js';
import {
  commentSource,
  commitSource,
  issueSource,
  list,
  type Context,
  type IssueSource,
  type Resolver,
  type Resolvers,
} from './resolver.js';

/** An event in the history of `issue`. */
interface EventSource extends Omit<IssueSource, '__typename'> {
  readonly __typename: string;
  readonly event: IssueEvent;
}

/** REST's names of events; the others have no place in this graph. */
const names: Readonly<Record<string, string>> = {
  labeled: 'LabeledEvent',
  unlabeled: 'UnlabeledEvent',
  assigned: 'AssignedEvent',
  unassigned: 'UnassignedEvent',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  renamed: 'RenamedTitleEvent',
  'cross-referenced': 'CrossReferencedEvent',
  referenced: 'ReferencedEvent',
  locked: 'LockedEvent',
  unlocked: 'UnlockedEvent',
  milestoned: 'MilestonedEvent',
  demilestoned: 'DemilestonedEvent',
  merged: 'MergedEvent',
  sub_issue_added: 'SubIssueAddedEvent',
  sub_issue_removed: 'SubIssueRemovedEvent',
  parent_issue_added: 'ParentIssueAddedEvent',
  parent_issue_removed: 'ParentIssueRemovedEvent',
};

interface Item {
  readonly at: string;
  readonly id: number;
  readonly node: { readonly __typename: string };
}

export const timelineItems: Resolver<IssueSource> = (source, args, context) => {
  const [types, since] = [list(args['itemTypes']), args['since']];
  const items = itemsOf(source, context)
    .filter(({ node }) => !types || types.includes(itemType(node.__typename)))
    .filter(({ at }) => typeof since !== 'string' || Date.parse(at) >= Date.parse(since))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id));
  return connection('timelineItems', items, args, ({ node }) => node);
};

/** `LabeledEvent` → `LABELED_EVENT` */
function itemType(typename: string): string {
  return typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function itemsOf({ repo, issue }: IssueSource, context: Context): Item[] {
  const events = issue.events.flatMap((event): readonly Item[] => {
    const __typename = names[event.event];
    const source = { __typename: __typename ?? '', repo, issue, event };
    const shown = __typename !== undefined && (!event.source || sourceOf(source, context) !== null);
    return shown ? [{ at: event.createdAt, id: event.id, node: source }] : [];
  });
  const comments = commentsOf(repo, issue).map((comment) => ({
    at: comment.createdAt,
    id: comment.id,
    node: commentSource(repo, comment),
  }));
  const commits = isPull(issue)
    ? pullCommits(repo, issue).map((sha) => ({
        at: instantOfEpoch(repo.git.commit(sha)?.committer.epoch ?? 0),
        id: 0,
        node: { __typename: 'PullRequestCommit', repo, issue, sha },
      }))
    : [];
  return [...events, ...comments, ...commits];
}

/** The issue that mentions this one. */
function sourceOf({ event }: EventSource, { world }: Context): IssueSource | null {
  const repo = world.repositories.get(event.source?.repository.toLowerCase() ?? '');
  const issue = repo?.issues.get(event.source?.number ?? -1);
  return repo && issue ? issueSource(repo, issue) : null;
}

/** REST's words in the graph's spelling; `DUPLICATE` is for those who ask for it. */
export function stateReason(reason: Issue['stateReason'], duplicate = false): string | null {
  if (reason === 'duplicate') return duplicate ? 'DUPLICATE' : 'NOT_PLANNED';
  return reason === null ? null : reason.toUpperCase();
}

const common: Resolvers<EventSource> = {
  id: ({ __typename, event }) => nodeId(__typename, event.id),
  actor: ({ event }) => accountOrNull(event.actor),
  createdAt: ({ event }) => event.createdAt,
};

const subject: Resolver<EventSource> = ({ repo, issue }) => issueSource(repo, issue);
const commit: Resolver<EventSource> = ({ repo, event: { commitId } }) =>
  commitId === undefined ? null : commitSource(repo, commitId);
const related: Resolver<EventSource> = ({ repo, event }) => {
  const issue = repo.issues.get(event.related ?? -1);
  return issue ? issueSource(repo, issue) : null;
};

const label: Resolvers<EventSource> = {
  ...common,
  label: ({ repo, event }) => ({ repo, label: event.label }),
};
const assignee: Resolvers<EventSource> = {
  ...common,
  assignee: ({ event }) => accountOrNull(event.assignee ?? null),
};
const milestone: Resolvers<EventSource> = {
  ...common,
  milestoneTitle: ({ event }) => event.milestone,
};

export const timelineResolvers = {
  LabeledEvent: label,
  UnlabeledEvent: label,
  AssignedEvent: assignee,
  UnassignedEvent: assignee,
  MilestonedEvent: milestone,
  DemilestonedEvent: milestone,
  ClosedEvent: {
    ...common,
    closer: (source, args, context) =>
      related(source, args, context) ?? commit(source, args, context),
    stateReason: ({ event }) => stateReason((event.stateReason ?? null) as Issue['stateReason']),
  } satisfies Resolvers<EventSource>,
  ReopenedEvent: { ...common, stateReason: () => null } satisfies Resolvers<EventSource>,
  RenamedTitleEvent: {
    ...common,
    currentTitle: ({ event }) => event.rename?.to,
    previousTitle: ({ event }) => event.rename?.from,
    subject,
  } satisfies Resolvers<EventSource>,
  CrossReferencedEvent: {
    ...common,
    source: (source, _, context) => sourceOf(source, context),
    target: subject,
    referencedAt: ({ event }) => event.createdAt,
    willCloseTarget: () => false,
    isCrossRepository: ({ repo, event }) => event.source?.repository !== fullNameOf(repo),
  } satisfies Resolvers<EventSource>,
  ReferencedEvent: { ...common, commit, subject },
  LockedEvent: {
    ...common,
    lockReason: ({ event }) => event.lockReason?.replace(/[ -]/g, '_').toUpperCase() ?? null,
  } satisfies Resolvers<EventSource>,
  UnlockedEvent: common,
  MergedEvent: {
    ...common,
    commit,
    mergeRefName: ({ issue }) => issue.pull?.baseRef,
  } satisfies Resolvers<EventSource>,
  SubIssueAddedEvent: { ...common, subIssue: related },
  SubIssueRemovedEvent: { ...common, subIssue: related },
  ParentIssueAddedEvent: { ...common, parent: related },
  ParentIssueRemovedEvent: { ...common, parent: related },
};
