/** Issues, their comments, events and labels, and who may do what. */
import { compareText } from '../text/compare.js';
import type {
  CommentRecord,
  IssueEventRecord,
  IssueQuery,
  IssueRecord,
  LabelRecord,
  ReactionContent,
  ReactorRecord,
  RepositoryReader,
  RepositoryRecord,
} from '../repository/repository.js';
import {
  commentFromRest,
  issueEventFromRest,
  issueFromRest,
  labelFromRest,
  reactorFromRest,
  repositoryFromRest,
} from '../github-json/shapes.js';
import { at, toObjects, toText } from '../github-json/values.js';
import type { Instant } from '../time/instant.js';
import { hasLabel, isSameLabel } from '../incident/labels.js';
import { movedError } from './errors.js';
import { withoutRepeats } from './http/pages.js';
import { readPermissions } from './read-permissions.js';
import { orMissing, type RepoContext } from './repo-context.js';

type Reads = Pick<
  RepositoryReader,
  | 'repository'
  | 'issue'
  | 'issues'
  | 'comments'
  | 'reactors'
  | 'issueEvents'
  | 'labels'
  | 'permission'
  | 'assignable'
>;

export function readIssues(place: RepoContext): Reads {
  return {
    repository: () => readRepository(place),
    issue: (number) => readIssue(place, number),
    issues: (query) => listIssues(place, query),
    comments: (issue, since) => listComments(place, issue, since),
    reactors: (comment, content) => orMissing(listReactors(place, comment, content), []),
    issueEvents: (issue) => listEvents(place, issue),
    labels: () => listLabels(place),
    ...readPermissions(place),
  };
}

async function readRepository(place: RepoContext): Promise<RepositoryRecord> {
  return repositoryFromRest(
    await place.read('GET /repos/{owner}/{repo}', {}),
    place.client.serverUrl,
  );
}

/** A transferred issue is answered from its new repository, under another number: nothing of ours is written there. */
async function readIssue(place: RepoContext, number: number): Promise<IssueRecord> {
  const json = await place.read('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: number,
  });
  const issue = issueFromRest(json, place.htmlUrl);
  const repository = toText(at(json, 'repository_url')).split('/repos/')[1];
  const moved =
    issue.number !== number ||
    (repository !== undefined &&
      !sameName(repository, place) &&
      !sameName((await readRepository(place)).fullName, place, repository));
  if (moved) throw movedError(number, issue.url);
  return issue;
}

/** With a third name: whether the repository, renamed, is the one that answered. */
function sameName(
  fullName: string,
  place: RepoContext,
  answered = `${place.owner}/${place.repo}`,
): boolean {
  return fullName.toLowerCase() === answered.toLowerCase();
}

async function listIssues(place: RepoContext, query: IssueQuery): Promise<readonly IssueRecord[]> {
  const labels = query.labels ?? [];
  // A label with a comma cannot be asked for: the list would be split there. It is looked for in the answer.
  const asked = labels.filter((label) => !label.includes(',')).join(',');
  const { items } = await place.readPages('GET /repos/{owner}/{repo}/issues', {
    state: query.state ?? 'open',
    labels: asked === '' ? undefined : asked,
    type: query.type,
    since: query.since,
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  const issues = items
    .map((item) => issueFromRest(item, place.htmlUrl))
    .filter(
      (issue) => !issue.isPullRequest && labels.every((label) => hasLabel(issue.labels, label)),
    )
    .filter(({ type }) => query.type === undefined || isSameLabel(type ?? '', query.type));
  return withoutRepeats(issues, (issue) => issue.number).toSorted((a, b) => a.number - b.number);
}

export async function listComments(
  place: RepoContext,
  issue: number,
  since?: Instant,
): Promise<readonly CommentRecord[]> {
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: issue, since, per_page: 100 },
  );
  const comments = items.map((item) => commentFromRest(item, place.htmlUrl, issue));
  return withoutRepeats(comments, (comment) => comment.id).toSorted((a, b) => a.id - b.id);
}

async function listReactors(
  place: RepoContext,
  comment: number,
  content: ReactionContent,
): Promise<readonly ReactorRecord[]> {
  const json = await place.read(
    'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    {
      comment_id: comment,
      content,
      per_page: 100,
    },
  );
  return toObjects(json)
    .map(reactorFromRest)
    .filter((reactor) => reactor !== null)
    .toSorted((a, b) => compareText(a.at, b.at));
}

/** The timeline and not the events endpoint, for cross-references stand in the timeline alone. */
async function listEvents(place: RepoContext, issue: number): Promise<readonly IssueEventRecord[]> {
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    { issue_number: issue, per_page: 100 },
  );
  return sortedEvents(items.map((item) => issueEventFromRest(item, place.htmlUrl, issue)));
}

/** Each event once, ascending by time, comments left out. */
export function sortedEvents(entries: readonly IssueEventRecord[]): readonly IssueEventRecord[] {
  const events = entries.filter(({ event }) => event !== 'commented');
  return withoutRepeats(events, (event) => event.id).toSorted((a, b) =>
    compareText(a.createdAt, b.createdAt),
  );
}

async function listLabels(place: RepoContext): Promise<readonly LabelRecord[]> {
  const { items } = await place.readPages('GET /repos/{owner}/{repo}/labels', { per_page: 100 });
  return withoutRepeats(items.map(labelFromRest), (label) => label.name);
}
