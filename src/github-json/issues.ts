/**
 * GitHub's REST shapes of repositories, issues, comments, labels and issue events, read as records
 * of the port and printed again.
 */
import type {
  CommentRecord,
  IssueEventRecord,
  IssueRecord,
  LabelRecord,
  ReactionContent,
  ReactionCounts,
  ReactorRecord,
  ReferenceRecord,
  RepositoryRecord,
} from '../repository/repository.js';
import {
  isNumber,
  at,
  toCount,
  firstText,
  toFlag,
  isObject,
  labelName,
  labelNames,
  toLink,
  logins,
  toObject,
  toOneOf,
  toText,
  toTime,
  timeOrNull,
  userFromRest,
  labelsToRest,
  userToRest,
} from './values.js';

/** Web address of a repository, `https://github.com/acme/shop`: links that the JSON leaves out are derived from it. */
export type Home = string;

export function repositoryFromRest(json: unknown, server = 'https://github.com'): RepositoryRecord {
  const fullName = firstText(
    at(json, 'full_name'),
    `${toText(at(json, 'owner', 'login'))}/${toText(at(json, 'name'))}`,
  );
  const [owner = '', name = ''] = fullName.split('/');
  return {
    owner,
    name,
    fullName,
    defaultBranch: firstText(at(json, 'default_branch'), 'main'),
    url: toLink(at(json, 'html_url')) || `${server}/${fullName}`,
    private: toFlag(at(json, 'private')),
    archived: toFlag(at(json, 'archived')),
    ...(at(json, 'has_issues') === false && { hasIssues: false }),
  };
}

const stateReasons = ['completed', 'not_planned', 'reopened', 'duplicate'] as const;

export function issueFromRest(json: unknown, home: Home): IssueRecord {
  const issue = toObject(json);
  const number = toCount(issue['number']);
  const isPullRequest = isObject(issue['pull_request']);
  const createdAt = toTime([issue['created_at']]);
  return {
    number,
    title: toText(issue['title']),
    body: toText(issue['body']),
    state: toOneOf(issue['state'], ['open', 'closed'], 'open'),
    stateReason: stateReasons.find((reason) => reason === issue['state_reason']) ?? null,
    createdAt,
    updatedAt: toTime([issue['updated_at'], issue['closed_at']], createdAt),
    closedAt: timeOrNull(issue['closed_at']),
    author: userFromRest(issue['user']),
    labels: labelNames(issue['labels']),
    ...(isObject(issue['type']) && { type: toText(issue['type']['name']) }),
    assignees: logins(issue['assignees']),
    milestone: isObject(issue['milestone'])
      ? {
          title: toText(issue['milestone']['title']),
          dueOn: timeOrNull(issue['milestone']['due_on']),
        }
      : null,
    url: toLink(issue['html_url']) || `${home}/${isPullRequest ? 'pull' : 'issues'}/${number}`,
    isPullRequest,
    locked: toFlag(issue['locked']),
    ...parentOf(issue['parent_issue_url']),
  };
}

function parentOf(address: unknown): Pick<IssueRecord, 'parent'> {
  const number = /\/issues\/([1-9]\d{0,8})$/.exec(toText(address))?.[1];
  return number === undefined ? {} : { parent: Number(number) };
}

export function issueToRest(issue: IssueRecord): object {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    user: userToRest(issue.author),
    labels: labelsToRest(issue.labels),
    assignees: issue.assignees.map((login) => ({ login })),
    milestone: issue.milestone && { title: issue.milestone.title, due_on: issue.milestone.dueOn },
    html_url: issue.url,
    pull_request: issue.isPullRequest ? {} : undefined,
    locked: issue.locked,
  };
}

export const reactionContents: readonly ReactionContent[] = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
];

function reactionsFromRest(json: unknown): ReactionCounts {
  return Object.fromEntries(
    reactionContents
      .map((content) => [content, toCount(at(json, content))] as const)
      .filter(([, count]) => count > 0),
  );
}

export function commentFromRest(json: unknown, home: Home, issue: number): CommentRecord {
  const id = toCount(at(json, 'id'));
  const createdAt = toTime([at(json, 'created_at')]);
  const minimized = at(json, 'minimized');
  return {
    id,
    body: toText(at(json, 'body')),
    author: userFromRest(at(json, 'user')),
    createdAt,
    updatedAt: toTime([at(json, 'updated_at')], createdAt),
    url: toLink(at(json, 'html_url')) || `${home}/issues/${issue}#issuecomment-${id}`,
    reactions: reactionsFromRest(at(json, 'reactions')),
    ...(isObject(minimized) ? { minimized: toText(minimized['reason']) } : {}),
  };
}

/** `null` without an account or a time. */
export function reactorFromRest(json: unknown): ReactorRecord | null {
  const when = timeOrNull(at(json, 'created_at'));
  return when === null ? null : { user: userFromRest(at(json, 'user')), at: when };
}

export function commentToRest(comment: CommentRecord): object {
  return {
    id: comment.id,
    body: comment.body,
    user: userToRest(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: comment.url,
    reactions: comment.reactions,
    minimized: comment.minimized === undefined ? undefined : { reason: comment.minimized },
  };
}

export function labelFromRest(json: unknown): LabelRecord {
  return {
    name: labelName(json),
    color: firstText(at(json, 'color'), 'ededed'),
    description: toText(at(json, 'description')),
  };
}

function referenceFromRest(json: unknown): ReferenceRecord | null {
  const issue = at(json, 'issue');
  if (!isObject(issue)) return null;
  return {
    number: toCount(issue['number']),
    title: toText(issue['title']),
    url: toLink(issue['html_url']),
    isPullRequest: isObject(issue['pull_request']),
    repository: firstText(
      at(issue, 'repository', 'full_name'),
      toText(issue['repository_url']).split('/repos/')[1],
    ),
  };
}

function referenceToRest(reference: ReferenceRecord): object {
  return {
    type: 'issue',
    issue: {
      number: reference.number,
      title: reference.title,
      html_url: reference.url,
      pull_request: reference.isPullRequest ? {} : undefined,
      repository: { full_name: reference.repository },
    },
  };
}

/** Some events have no id (`cross-referenced`, `committed`): then it is made of what never changes about them. */
function eventId(
  json: unknown,
  event: string,
  createdAt: string,
  reference: ReferenceRecord | null,
): number | string {
  const id = at(json, 'id');
  if (isNumber(id) || (typeof id === 'string' && id !== '')) return id;
  const subject =
    reference === null
      ? firstText(at(json, 'sha'), at(json, 'actor', 'login'))
      : `${reference.repository}#${reference.number}`;
  return [event, createdAt, subject].filter((part) => part !== '').join(':');
}

/** Unknown events pass through under GitHub's own word. */
export function issueEventFromRest(json: unknown, home: Home, issue: number): IssueEventRecord {
  const event = firstText(at(json, 'event'), 'unknown');
  const createdAt = toTime([
    at(json, 'created_at'),
    at(json, 'submitted_at'),
    at(json, 'committer', 'date'),
    at(json, 'author', 'date'),
  ]);
  const reference = referenceFromRest(at(json, 'source'));
  const id = eventId(json, event, createdAt, reference);
  const label = labelName(at(json, 'label'));
  const assignee = toText(at(json, 'assignee', 'login'));
  const rename = at(json, 'rename');
  const commitSha = firstText(at(json, 'commit_id'), at(json, 'sha'));
  const stateReason = toText(at(json, 'state_reason'));
  return {
    id,
    event,
    createdAt,
    actor: userFromRest(at(json, 'actor') ?? at(json, 'user')),
    ...(label === '' ? {} : { label }),
    ...(assignee === '' ? {} : { assignee }),
    ...(isObject(rename)
      ? { rename: { from: toText(rename['from']), to: toText(rename['to']) } }
      : {}),
    ...(commitSha === '' ? {} : { commitSha }),
    ...(reference === null ? {} : { reference }),
    ...(stateReason === '' ? {} : { stateReason }),
    url:
      toLink(at(json, 'html_url'), reference?.url) ||
      `${home}/issues/${issue}${typeof id === 'number' ? `#event-${id}` : ''}`,
  };
}

export function issueEventToRest(event: IssueEventRecord): object {
  return {
    id: event.id,
    event: event.event,
    created_at: event.createdAt,
    actor: userToRest(event.actor),
    label: event.label === undefined ? undefined : { name: event.label },
    assignee: event.assignee === undefined ? undefined : { login: event.assignee },
    rename: event.rename,
    commit_id: event.commitSha,
    source: event.reference && referenceToRest(event.reference),
    state_reason: event.stateReason,
    html_url: event.url,
  };
}
