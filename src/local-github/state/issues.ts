/** What can be done to an issue or to the issue side of a pull request. Each change leaves its event in the history. */
import { invalid, missing } from '../refusal.js';
import type {
  Account,
  Issue,
  IssueEvent,
  IssueType,
  Label,
  Milestone,
  Pull,
  Repository,
} from './records.js';
import { crossReference } from './references.js';
import type { World } from './world.js';

/** Counted in characters; GitHub documents 65,536. */
export const bodyLimit = 65_536;

export function checkBody(resource: string, body: string | null): void {
  if (body !== null && [...body].length > bodyLimit)
    throw invalid({
      resource,
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${bodyLimit} characters)`,
    });
}

export interface NewIssue {
  readonly title: string;
  readonly body: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly Account[];
  readonly milestone?: Milestone | null;
  readonly pull?: Pull;
}

export function createIssue(
  world: World,
  repo: Repository,
  actor: Account | null,
  wanted: NewIssue,
): Issue {
  const resource = wanted.pull ? 'PullRequest' : 'Issue';
  if (wanted.title.trim() === '') throw missing(resource, 'title');
  if ([...wanted.title].length > 256)
    throw invalid({
      resource,
      code: 'custom',
      field: 'title',
      message: 'title is too long (maximum is 256 characters)',
    });
  checkBody(resource, wanted.body);
  const now = world.now();
  repo.lastNumber += 1;
  const issue: Issue = {
    id: world.nextId(),
    number: repo.lastNumber,
    title: wanted.title,
    body: wanted.body,
    user: actor,
    state: 'open',
    stateReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
    type: null,
    labels: [],
    assignees: [],
    milestone: null,
    locked: false,
    lockReason: null,
    reactions: [],
    events: [],
    parent: null,
    children: [],
    pull: wanted.pull ?? null,
  };
  repo.issues.set(issue.number, issue);
  addLabels(world, repo, actor, issue, wanted.labels ?? []);
  addAssignees(world, actor, issue, wanted.assignees ?? []);
  if (wanted.milestone) setMilestone(world, actor, issue, wanted.milestone);
  crossReference(world, repo, actor, issue, `${wanted.title}\n${wanted.body ?? ''}`);
  return issue;
}

export function record(
  world: World,
  issue: Issue,
  actor: Account | null,
  event: string,
  details: Partial<IssueEvent> = {},
): IssueEvent {
  const entry: IssueEvent = {
    id: world.nextId(),
    event,
    actor,
    createdAt: world.now(),
    ...details,
  };
  issue.events.push(entry);
  issue.updatedAt = entry.createdAt;
  return entry;
}

export function findLabel(repo: Repository, name: string): Label | undefined {
  return repo.labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** GitHub makes a label that it does not know yet. */
export function ensureLabel(world: World, repo: Repository, name: string): Label {
  const known = findLabel(repo, name);
  if (known) return known;
  const label: Label = {
    id: world.nextId(),
    name,
    color: 'ededed',
    description: null,
    stock: false,
  };
  repo.labels.push(label);
  return label;
}

export function addLabels(
  world: World,
  repo: Repository,
  actor: Account | null,
  issue: Issue,
  names: readonly string[],
): Label[] {
  const added = names
    .map((name) => ensureLabel(world, repo, name))
    .filter((label, index, all) => !issue.labels.includes(label) && all.indexOf(label) === index);
  for (const label of added) {
    issue.labels.push(label);
    record(world, issue, actor, 'labeled', { label });
  }
  return added;
}

export function removeLabel(
  world: World,
  actor: Account | null,
  issue: Issue,
  name: string,
): Label | null {
  const label = issue.labels.find(
    (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
  );
  if (!label) return null;
  issue.labels.splice(issue.labels.indexOf(label), 1);
  record(world, issue, actor, 'unlabeled', { label });
  return label;
}

export function setLabels(
  world: World,
  repo: Repository,
  actor: Account | null,
  issue: Issue,
  names: readonly string[],
): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  for (const label of [...issue.labels])
    if (!wanted.has(label.name.toLowerCase())) removeLabel(world, actor, issue, label.name);
  addLabels(world, repo, actor, issue, names);
}

export function addAssignees(
  world: World,
  actor: Account | null,
  issue: Issue,
  accounts: readonly Account[],
): void {
  for (const assignee of accounts) {
    if (issue.assignees.includes(assignee) || issue.assignees.length >= 10) continue;
    issue.assignees.push(assignee);
    record(world, issue, actor, 'assigned', { assignee });
  }
}

export function removeAssignees(
  world: World,
  actor: Account | null,
  issue: Issue,
  accounts: readonly Account[],
): void {
  for (const assignee of accounts) {
    const at = issue.assignees.indexOf(assignee);
    if (at < 0) continue;
    issue.assignees.splice(at, 1);
    record(world, issue, actor, 'unassigned', { assignee });
  }
}

export function setMilestone(
  world: World,
  actor: Account | null,
  issue: Issue,
  milestone: Milestone | null,
): void {
  if (issue.milestone === milestone) return;
  if (issue.milestone)
    record(world, issue, actor, 'demilestoned', { milestone: issue.milestone.title });
  issue.milestone = milestone;
  if (milestone) record(world, issue, actor, 'milestoned', { milestone: milestone.title });
}

/** One of the repository's types by its name; `null` takes it off. */
export function setType(
  world: World,
  repo: Repository,
  actor: Account | null,
  issue: Issue,
  name: string | null,
): void {
  const type = name === null ? null : findType(repo, name);
  const before = issue.type;
  if (type === before) return;
  issue.type = type;
  if (type && before) record(world, issue, actor, 'issue_type_changed', { issueType: type });
  else if (type) record(world, issue, actor, 'issue_type_added', { issueType: type });
  else if (before) record(world, issue, actor, 'issue_type_removed', { issueType: before });
}

function findType(repo: Repository, name: string): IssueType {
  const type = repo.issueTypes.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!type) throw invalid({ resource: 'Issue', code: 'invalid', field: 'type', value: name });
  return type;
}

export function renameIssue(
  world: World,
  repo: Repository,
  actor: Account | null,
  issue: Issue,
  title: string,
): void {
  if (title.trim() === '') throw missing('Issue', 'title');
  if (title === issue.title) return;
  const from = issue.title;
  issue.title = title;
  record(world, issue, actor, 'renamed', { rename: { from, to: title } });
  crossReference(world, repo, actor, issue, title);
}

export function rewriteIssue(
  world: World,
  repo: Repository,
  actor: Account | null,
  issue: Issue,
  body: string | null,
): void {
  checkBody(issue.pull ? 'PullRequest' : 'Issue', body);
  issue.body = body;
  issue.updatedAt = world.now();
  crossReference(world, repo, actor, issue, body ?? '');
}

export function closeIssue(
  world: World,
  actor: Account | null,
  issue: Issue,
  reason: Issue['stateReason'] = 'completed',
  cause: Pick<IssueEvent, 'commitId' | 'related'> = {},
): void {
  const wanted = issue.pull ? null : (reason ?? 'completed');
  if (issue.state === 'closed') {
    issue.stateReason = wanted;
    return;
  }
  issue.state = 'closed';
  issue.stateReason = wanted;
  issue.closedAt = world.now();
  issue.closedBy = actor;
  record(world, issue, actor, 'closed', {
    stateReason: wanted,
    ...cause,
  });
}

export function reopenIssue(world: World, actor: Account | null, issue: Issue): void {
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = issue.pull ? null : 'reopened';
  issue.closedAt = null;
  issue.closedBy = null;
  record(world, issue, actor, 'reopened');
}

export function lockIssue(
  world: World,
  actor: Account | null,
  issue: Issue,
  reason: string | null,
): void {
  issue.locked = true;
  issue.lockReason = reason;
  record(world, issue, actor, 'locked', { lockReason: reason });
}

export function unlockIssue(world: World, actor: Account | null, issue: Issue): void {
  issue.locked = false;
  issue.lockReason = null;
  record(world, issue, actor, 'unlocked');
}
