/** Issues: list, create, read, change, lock, history. */
import { gone, invalid, notFound, Refusal } from '../refusal.js';
import {
  created,
  integer,
  list,
  noContent,
  ok,
  requiredText,
  since,
  sorted,
  text,
  texts,
} from '../replies.js';
import type { RepositoryCall, RepositoryRoute } from '../router.js';
import { atLeast } from '../shapes/repository.js';
import { eventShape, listedEvents, repositoryEventShape, timelineShapes } from '../shapes/event.js';
import { issueShape, wholeIssueShape } from '../shapes/issue.js';
import { userShape } from '../shapes/user.js';
import { commentsOf } from '../state/comments.js';
import * as issues from '../state/issues.js';
import type { Account, Issue, Milestone } from '../state/records.js';
import { accountOf, isAssignable, roleOf } from '../state/world.js';

const read = ['issues:read', 'pull_requests:read'] as const;
const write = ['issues:write', 'pull_requests:write'] as const;
const base = '/issues/{issue_number}';

export const issueRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/issues', needs: read, run: listIssues },
  { method: 'POST', template: '/issues', needs: ['issues:write'], run: createIssue },
  {
    method: 'GET',
    template: base,
    needs: read,
    run: ({ world, repo, issue }) => ok(wholeIssueShape(world, repo, issue)),
  },
  { method: 'PATCH', template: base, needs: write, run: changeIssue },
  { method: 'PUT', template: `${base}/lock`, needs: write, role: 'triage', run: lock },
  {
    method: 'DELETE',
    template: `${base}/lock`,
    needs: write,
    role: 'triage',
    run: ({ world, actor, issue }) => {
      issues.unlockIssue(world, actor, issue);
      return noContent;
    },
  },
  {
    method: 'GET',
    template: `${base}/events`,
    needs: read,
    run: (call) =>
      list(call, listedEvents(call.issue), (event) => eventShape(call.world, call.repo, event)),
  },
  {
    method: 'GET',
    template: `${base}/timeline`,
    needs: read,
    run: (call) => list(call, timelineShapes(call.world, call.repo, call.issue), (shape) => shape),
  },
  { method: 'GET', template: '/issues/events', needs: read, run: listEvents },
  { method: 'GET', template: '/assignees', needs: ['metadata:read'], run: listAssignees },
  {
    method: 'GET',
    template: '/assignees/{assignee}',
    needs: ['metadata:read'],
    run: ({ world, repo, params }) => {
      const account = world.accounts.get((params['assignee'] ?? '').toLowerCase());
      if (account === undefined || !isAssignable(repo, account)) throw notFound();
      return noContent;
    },
  },
];

function listIssues(call: RepositoryCall): ReturnType<RepositoryRoute['run']> {
  const { world, repo, query } = call;
  if (!repo.hasIssues) throw gone('Issues are disabled for this repo');
  const labels = (query.get('labels') ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const state = query.get('state') ?? 'open';
  const kept = [...repo.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      labels.every((name) => issue.labels.some((label) => label.name.toLowerCase() === name)) &&
      matchesPeople(query, issue),
  );
  const keys = {
    created: (issue: Issue) => issue.createdAt,
    updated: (issue: Issue) => issue.updatedAt,
    comments: (issue: Issue) => commentsOf(repo, issue).length,
  };
  return list(
    call,
    sorted(
      call,
      since(call, kept, (issue) => issue.updatedAt),
      keys,
      'created',
    ),
    (issue) => issueShape(world, repo, issue),
  );
}

function matchesPeople(query: URLSearchParams, issue: Issue): boolean {
  const same = (account: Account | null, login: string): boolean =>
    account?.login.toLowerCase() === login.toLowerCase();
  const [creator, assignee, milestone] = [
    query.get('creator'),
    query.get('assignee'),
    query.get('milestone'),
  ];
  const assigned =
    assignee === null || assignee === '*'
      ? assignee === null || issue.assignees.length > 0
      : assignee === 'none'
        ? issue.assignees.length === 0
        : issue.assignees.some((account) => same(account, assignee));
  const planned =
    milestone === null ||
    (milestone === '*'
      ? issue.milestone !== null
      : milestone === 'none'
        ? issue.milestone === null
        : String(issue.milestone?.number) === milestone);
  return assigned && planned && (creator === null || same(issue.user, creator));
}

function createIssue(call: RepositoryCall): ReturnType<RepositoryRoute['run']> {
  const { world, repo, actor, body } = call;
  if (!repo.hasIssues) throw gone('Issues are disabled for this repo');
  const title = requiredText('Issue', body, 'title');
  const trusted = call.caller.token?.kind === 'app' || atLeast(roleOf(repo, actor), 'triage');
  // GitHub drops these in silence when they come from somebody without rights.
  const issue = issues.createIssue(world, repo, actor, {
    title,
    body: text(body, 'body') ?? null,
    labels: trusted ? (texts(body, 'labels') ?? []) : [],
    assignees: trusted ? checkedAssignees(call) : [],
    milestone: trusted ? (milestoneIn(call) ?? null) : null,
  });
  if (trusted) setTypeIn(call, issue);
  return created(wholeIssueShape(world, repo, issue));
}

/** Whom a request names; who cannot be assigned is left out in silence, and so is who does not exist. */
export function assigneesIn({ world, repo, body }: RepositoryCall): Account[] {
  return loginsIn(body)
    .flatMap((login) => world.accounts.get(login.toLowerCase()) ?? [])
    .filter((account) => isAssignable(repo, account));
}

/** A new or changed issue, unlike the list of assignees, is refused for one who cannot be assigned. */
function checkedAssignees(call: RepositoryCall): Account[] {
  const found = assigneesIn(call);
  for (const login of loginsIn(call.body))
    if (!found.some((account) => account.login.toLowerCase() === login.toLowerCase()))
      throw invalid({ resource: 'Issue', code: 'invalid', field: 'assignees', value: login });
  return found;
}

function loginsIn(body: RepositoryCall['body']): readonly string[] {
  const single = text(body, 'assignee');
  return texts(body, 'assignees') ?? (single === undefined ? [] : [single]);
}

function milestoneIn({ repo, body }: RepositoryCall): Milestone | null | undefined {
  if (body['milestone'] === undefined) return undefined;
  if (body['milestone'] === null) return null;
  const number = Number(body['milestone']);
  const milestone = repo.milestones.find((candidate) => candidate.number === number);
  if (!milestone)
    throw invalid({
      resource: 'Issue',
      code: 'invalid',
      field: 'milestone',
      value: String(number),
    });
  return milestone;
}

function changeIssue(call: RepositoryCall): ReturnType<RepositoryRoute['run']> {
  const { world, repo, actor, issue, body } = call;
  const own = issue.user === actor;
  const trusted = call.caller.token?.kind === 'app' || atLeast(roleOf(repo, actor), 'triage');
  if (!own && !trusted) throw new Refusal(403, 'Must have admin rights to Repository.');
  const title = text(body, 'title');
  if (title !== undefined) issues.renameIssue(world, repo, actor, issue, title);
  if (body['body'] !== undefined)
    issues.rewriteIssue(world, repo, actor, issue, text(body, 'body') ?? null);
  const labels = texts(body, 'labels');
  if (labels && trusted) issues.setLabels(world, repo, actor, issue, labels);
  if (body['assignees'] !== undefined && trusted) {
    const wanted = checkedAssignees(call);
    issues.removeAssignees(
      world,
      actor,
      issue,
      issue.assignees.filter((account) => !wanted.includes(account)),
    );
    issues.addAssignees(world, actor, issue, wanted);
  }
  const milestone = milestoneIn(call);
  if (milestone !== undefined && trusted) issues.setMilestone(world, actor, issue, milestone);
  if (trusted) setTypeIn(call, issue);
  changeState(call);
  return ok(wholeIssueShape(world, repo, issue));
}

function setTypeIn({ world, repo, actor, body }: RepositoryCall, issue: Issue): void {
  if (body['type'] !== undefined)
    issues.setType(world, repo, actor, issue, text(body, 'type') ?? null);
}

function changeState({ world, actor, issue, body }: RepositoryCall): void {
  const state = text(body, 'state');
  const reason = text(body, 'state_reason') as Issue['stateReason'] | undefined;
  if (state !== undefined && state !== 'open' && state !== 'closed')
    throw invalid({ resource: 'Issue', code: 'invalid', field: 'state', value: state });
  if (state === 'closed') issues.closeIssue(world, actor, issue, reason ?? 'completed');
  if (state === 'open') issues.reopenIssue(world, actor, issue);
}

function lock({ world, actor, issue, body }: RepositoryCall): ReturnType<RepositoryRoute['run']> {
  issues.lockIssue(world, actor, issue, text(body, 'lock_reason') ?? null);
  return noContent;
}

function listEvents(call: RepositoryCall): ReturnType<RepositoryRoute['run']> {
  const all = [...call.repo.issues.values()].flatMap((issue) =>
    listedEvents(issue).map((event) => ({ issue, event })),
  );
  return list(
    call,
    all.sort((a, b) => b.event.id - a.event.id),
    ({ issue, event }) => repositoryEventShape(call.world, call.repo, issue, event),
  );
}

function listAssignees(call: RepositoryCall): ReturnType<RepositoryRoute['run']> {
  const accounts = [
    call.repo.owner,
    ...[...call.repo.collaborators]
      .filter(([, role]) => atLeast(role, 'triage'))
      .map(([login]) => accountOf(call.world, login)),
  ];
  return list(call, accounts, (account) => userShape(call.world, account));
}

export function issueByNumber(call: RepositoryCall, number: number | undefined): Issue {
  const issue = call.repo.issues.get(number ?? -1);
  if (!issue) throw notFound();
  return issue;
}

export function issueById(call: RepositoryCall): Issue {
  const id = integer(call.body, 'sub_issue_id');
  const found = [...call.repo.issues.values()].find((issue) => issue.id === id);
  if (!found) throw notFound();
  return found;
}
