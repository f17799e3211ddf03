/** Issues and pull requests by name, a hundred a query, also those of other repositories; and sub-issues. */
import { UserError } from '../errors.js';
import type { IssueRecord, RepositoryReader } from '../repository/repository.js';
import { issueFromRest } from '../github-json/shapes.js';
import { at, isObject, toObjects, toText, type Json } from '../github-json/values.js';
import { orMissing, type RepoContext } from './repo-context.js';

type Reads = Pick<RepositoryReader, 'namedIssues' | 'subIssues'>;

export function readNamedIssues(place: RepoContext): Reads {
  return {
    namedIssues: (names) => readNamed(place, names),
    subIssues: (issue) => listSubIssues(place, issue),
  };
}

interface Name {
  /** `owner/repo#12`, lower case. */
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** Issues that one query asks for. */
const issuesAtOnce = 100;
/** Where there is no query for many, this many are asked for one by one. */
const oneByOne = 30;

function readName(name: string): readonly Name[] {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})#([1-9]\d{0,8})$/.exec(name.toLowerCase());
  if (match === null) return [];
  const [whole, owner = '', repo = '', number = ''] = match;
  return [{ name: whole, owner, repo, number: Number(number) }];
}

async function readNamed(
  place: RepoContext,
  names: readonly string[],
): Promise<Readonly<Record<string, IssueRecord>>> {
  const wanted = [...new Map(names.flatMap(readName).map((one) => [one.name, one])).values()];
  const found: Record<string, IssueRecord> = {};
  for (let i = 0; i < wanted.length; i += issuesAtOnce) {
    const some = wanted.slice(i, i + issuesAtOnce);
    const answer = await place.client.queryKnown(issuesQuery(some), {});
    if (answer === null) {
      Object.assign(found, await readSingly(place, wanted.slice(i, i + oneByOne)));
      break;
    }
    for (const [index, { name, owner, repo }] of some.entries()) {
      const json = at(answer, `i${index}`, 'issueOrPullRequest');
      const home = `${place.client.serverUrl}/${owner}/${repo}`;
      if (isObject(json)) found[name] = issueFromGraphql(json, home);
    }
  }
  return found;
}

const fields = `
      ... on Issue { __typename number title body url state stateReason createdAt updatedAt closedAt locked
        author { __typename login } labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } }
      ... on PullRequest { __typename number title body url pullState: state createdAt updatedAt closedAt locked
        author { __typename login } labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } } }`;

/** Names hold nothing but letters, digits, dots, dashes and underscores: nothing in them ends a string. */
function issuesQuery(names: readonly Name[]): string {
  const parts = names.map(
    ({ owner, repo, number }, index) =>
      `  i${index}: repository(owner: "${owner}", name: "${repo}") {\n    issueOrPullRequest(number: ${number}) {${fields}\n    }\n  }`,
  );
  return `query {\n${parts.join('\n')}\n}`;
}

function issueFromGraphql(json: Json, home: string): IssueRecord {
  // The two kinds have states of different types: under one name GitHub would refuse the query.
  const state = toText(json['state'] ?? json['pullState']).toLowerCase();
  const isPull = json['__typename'] === 'PullRequest';
  const reason = isPull
    ? state === 'merged'
      ? 'completed'
      : 'not_planned'
    : toText(json['stateReason']).toLowerCase();
  const author = json['author'];
  return issueFromRest(
    {
      number: json['number'],
      title: json['title'],
      body: json['body'],
      state: state === 'merged' ? 'closed' : state,
      state_reason: state === 'open' ? null : reason,
      created_at: json['createdAt'],
      updated_at: json['updatedAt'],
      closed_at: json['closedAt'],
      user: isObject(author) ? { login: author['login'], type: author['__typename'] } : null,
      labels: toObjects(at(json['labels'], 'nodes')),
      assignees: toObjects(at(json['assignees'], 'nodes')),
      html_url: json['url'],
      pull_request: isPull ? {} : undefined,
      locked: json['locked'],
    },
    home,
  );
}

async function readSingly(
  place: RepoContext,
  names: readonly Name[],
): Promise<Readonly<Record<string, IssueRecord>>> {
  const found: Record<string, IssueRecord> = {};
  for (const { name, owner, repo, number } of names) {
    const json = await readOne(place, { owner, repo, issue_number: number });
    if (json === null) continue;
    const issue = issueFromRest(json, `${place.client.serverUrl}/${owner}/${repo}`);
    const merged = toText(at(json, 'pull_request', 'merged_at')) !== '';
    found[name] =
      issue.isPullRequest && issue.state === 'closed'
        ? { ...issue, stateReason: merged ? 'completed' : 'not_planned' }
        : issue;
  }
  return found;
}

/** What is elsewhere may be hidden from this token: then nothing is known of it. */
async function readOne(
  place: RepoContext,
  parameters: { readonly owner: string; readonly repo: string; readonly issue_number: number },
): Promise<unknown> {
  try {
    return await place.client.read('GET /repos/{owner}/{repo}/issues/{issue_number}', parameters);
  } catch (error) {
    const hidden =
      error instanceof UserError && (error.kind === 'missing' || error.kind === 'permission');
    if (!hidden) throw error;
    return null;
  }
}

async function listSubIssues(place: RepoContext, issue: number): Promise<readonly number[] | null> {
  const pages = await orMissing(
    place.readPages('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
      issue_number: issue,
      per_page: 100,
    }),
    null,
  );
  return pages === null
    ? null
    : pages.items.map((item) => issueFromRest(item, place.htmlUrl).number);
}
