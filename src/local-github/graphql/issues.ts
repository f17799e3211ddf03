/** Issues, pull requests and their comments in the graph. */
import { issueUrl } from '../shapes/issue.js';
import { nodeId, webOf } from '../shapes/links.js';
import { statsShape } from '../shapes/commit.js';
import { commentUrl } from '../shapes/comment.js';
import { commentsOf } from '../state/comments.js';
import { mergeabilityOf } from '../state/merge-rules.js';
import { baseShaOf, isPull, pullCommits, pullDiff, type PullIssue } from '../state/pulls.js';
import { connection } from './connection.js';
import { accountOrNull, accountSource } from './people.js';
import {
  commentSource,
  commitSource,
  databaseId,
  issueSource,
  repositorySource,
  type CommentSource,
  type Context,
  type IssueSource,
  type Resolver,
  type Resolvers,
} from './resolver.js';
import { stateReason, timelineItems } from './timeline.js';

/** What issues and pull requests share. */
const either: Resolvers<IssueSource> = {
  id: ({ __typename, issue }) => nodeId(__typename, issue.id),
  databaseId: ({ issue }, _, context) => databaseId(context, issue.id),
  fullDatabaseId: ({ issue }) => String(issue.id),
  number: ({ issue }) => issue.number,
  title: ({ issue }) => issue.title,
  body: ({ issue }) => issue.body ?? '',
  url: ({ repo, issue }, _, { world }) => issueUrl(world, repo, issue),
  state: ({ issue }) =>
    (issue.pull?.mergedAt ?? null) === null ? issue.state.toUpperCase() : 'MERGED',
  author: ({ issue }) => accountOrNull(issue.user),
  createdAt: ({ issue }) => issue.createdAt,
  updatedAt: ({ issue }) => issue.updatedAt,
  closed: ({ issue }) => issue.state === 'closed',
  closedAt: ({ issue }) => issue.closedAt,
  locked: ({ issue }) => issue.locked,
  labels: ({ repo, issue }, args) =>
    connection('labels', issue.labels, args, (label) => ({ repo, label })),
  assignees: ({ issue }, args) => connection('assignees', issue.assignees, args, accountSource),
  milestone: ({ repo, issue: { milestone } }) => milestone && { repo, milestone },
  comments: ({ repo, issue }, args) =>
    connection('comments', commentsOf(repo, issue), args, (comment) =>
      commentSource(repo, comment),
    ),
  timelineItems,
  repository: ({ repo }) => repositorySource(repo),
};

const numbered = ({ repo }: IssueSource, number: number | null): IssueSource | null => {
  const found = repo.issues.get(number ?? -1);
  return found ? issueSource(repo, found) : null;
};

const issue: Resolvers<IssueSource> = {
  ...either,
  stateReason: (source, { enableDuplicate }) =>
    stateReason(source.issue.stateReason, enableDuplicate === true),
  parent: (source) => numbered(source, source.issue.parent),
  subIssues: (source, args) =>
    connection('subIssues', source.issue.children, args, (number) => numbered(source, number)),
};

/** Resolvers of a pull request are handed only issues that are one. */
function ofPull(
  answer: (source: IssueSource & { readonly issue: PullIssue }, context: Context) => unknown,
): Resolver<IssueSource> {
  return (source, _, context) =>
    isPull(source.issue) ? answer({ ...source, issue: source.issue }, context) : null;
}

const changeTypes: Readonly<Record<string, string>> = { removed: 'DELETED' };

const files: Resolver<IssueSource> = async ({ repo, issue: pull }, args) =>
  isPull(pull)
    ? connection('files', await pullDiff(repo, pull), args, (file) => ({
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: changeTypes[file.status] ?? file.status.toUpperCase(),
      }))
    : null;

const statsOf = (count: 'additions' | 'deletions'): Resolver<IssueSource> =>
  ofPull(async ({ repo, issue: pull }) => statsShape(await pullDiff(repo, pull))[count]);

const pullRequest: Resolvers<IssueSource> = {
  ...either,
  merged: ofPull(({ issue: { pull } }) => pull.mergedAt !== null),
  mergedAt: ofPull(({ issue: { pull } }) => pull.mergedAt),
  mergedBy: ofPull(({ issue: { pull } }) => accountOrNull(pull.mergedBy)),
  mergeCommit: ofPull(({ repo, issue: { pull } }) =>
    pull.mergeCommitSha === null ? null : commitSource(repo, pull.mergeCommitSha),
  ),
  mergeable: ofPull(
    ({ repo, issue: pull }) =>
      ({ true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' })[
        `${mergeabilityOf(repo, pull).mergeable}`
      ],
  ),
  mergeStateStatus: ofPull(({ repo, issue: pull }) =>
    mergeabilityOf(repo, pull).state.toUpperCase(),
  ),
  isDraft: ofPull(({ issue: { pull } }) => pull.draft),
  headRefName: ofPull(({ issue: { pull } }) => pull.headRef),
  headRefOid: ofPull(({ issue: { pull } }) => pull.headSha),
  baseRefName: ofPull(({ issue: { pull } }) => pull.baseRef),
  baseRefOid: ofPull(({ repo, issue: pull }) => baseShaOf(repo, pull)),
  additions: statsOf('additions'),
  deletions: statsOf('deletions'),
  changedFiles: ofPull(async ({ repo, issue: pull }) => (await pullDiff(repo, pull)).length),
  files,
  commits: (source, args) =>
    isPull(source.issue)
      ? connection('commits', pullCommits(source.repo, source.issue), args, (sha) => ({
          ...source,
          __typename: 'PullRequestCommit',
          sha,
        }))
      : null,
};

const pullRequestCommit: Resolvers<IssueSource & { readonly sha: string }> = {
  id: ({ sha }) => nodeId('PullRequestCommit', sha),
  commit: ({ repo, sha }) => commitSource(repo, sha),
  pullRequest: (source) => issueSource(source.repo, source.issue),
  url: ({ repo, issue: pull, sha }, _, { world }) =>
    `${webOf(world, repo)}/pull/${pull.number}/commits/${sha}`,
};

const parentOf = ({ repo, comment }: CommentSource): IssueSource | null => {
  const found = repo.issues.get(comment.issue);
  return found ? issueSource(repo, found) : null;
};

/** GitHub's names of the eight reactions; it answers a group for each of them, empty ones too. */
const reactionNames: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

interface GroupSource {
  readonly content: string;
  readonly by: readonly unknown[];
}

const reactionGroups = ({ reactions }: CommentSource['comment']): readonly GroupSource[] =>
  Object.entries(reactionNames).map(([content, name]) => ({
    content: name,
    by: reactions.filter((reaction) => reaction.content === content),
  }));

const reactionGroup: Resolvers<GroupSource> = {
  content: ({ content }) => content,
  reactors: ({ by }, args) => connection('reactors', by, args, (one) => one),
};

const issueComment: Resolvers<CommentSource> = {
  id: ({ comment }) => nodeId('IssueComment', comment.id),
  databaseId: ({ comment }, _, context) => databaseId(context, comment.id),
  fullDatabaseId: ({ comment }) => String(comment.id),
  body: ({ comment }) => comment.body ?? '',
  author: ({ comment }) => accountOrNull(comment.user),
  createdAt: ({ comment }) => comment.createdAt,
  updatedAt: ({ comment }) => comment.updatedAt,
  url: ({ repo, comment }, _, { world }) => commentUrl(world, repo, comment),
  isMinimized: ({ comment }) => comment.minimized !== null,
  minimizedReason: ({ comment }) => comment.minimized,
  reactionGroups: ({ comment }) => reactionGroups(comment),
  issue: parentOf,
  pullRequest: (source) => {
    const parent = parentOf(source);
    return parent?.__typename === 'PullRequest' ? parent : null;
  },
  repository: ({ repo }) => repositorySource(repo),
};

export const issueResolvers = {
  Issue: issue,
  PullRequest: pullRequest,
  PullRequestCommit: pullRequestCommit,
  IssueComment: issueComment,
  ReactionGroup: reactionGroup,
};
