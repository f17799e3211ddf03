/** The comments of several issues: one query for all of them, a page of each at a time. */
import type { CommentRecord, ReactionContent } from '../repository/repository.js';
import { commentFromRest } from '../github-json/shapes.js';
import { at, isObject, toFlag, toObjects, toText, type Json } from '../github-json/values.js';
import { withoutRepeats } from './http/pages.js';
import type { RepoContext } from './repo-context.js';

/** Issues that one query asks for, and the pages that are read of the longest of them. */
const issuesAtOnce = 20;
const maxPages = 5;

const fragment = `fragment page on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    fullDatabaseId body createdAt updatedAt url isMinimized minimizedReason
    author { __typename login }
    reactionGroups { content reactors(first: 1) { totalCount } }
  }
}`;

/** A thread as far as it was read. */
interface Part {
  readonly issue: number;
  /** Where the next page begins; `null` when this is all of it. */
  readonly after: string | null;
  readonly comments: readonly CommentRecord[];
}

/** By issue; what is missing in it must be asked for by itself. */
export async function readThreads(
  place: RepoContext,
  issues: readonly number[],
): Promise<ReadonlyMap<number, readonly CommentRecord[]>> {
  const threads = new Map<number, readonly CommentRecord[]>();
  for (let i = 0; i < issues.length; i += issuesAtOnce) {
    let open: readonly Part[] = issues
      .slice(i, i + issuesAtOnce)
      .map((issue) => ({ issue, after: null, comments: [] }));
    for (let page = 1; open.length > 0 && page <= maxPages; page += 1) {
      const read = await readPage(place, open);
      for (const { issue, after, comments } of read)
        if (after === null) threads.set(issue, whole(comments));
      open = read.filter(({ after }) => after !== null);
    }
  }
  return threads;
}

const whole = (comments: readonly CommentRecord[]): readonly CommentRecord[] =>
  withoutRepeats(comments, ({ id }) => id).toSorted((a, b) => a.id - b.id);

/** Of each thread the next page; threads without an answer are left out. */
async function readPage(place: RepoContext, open: readonly Part[]): Promise<readonly Part[]> {
  const { owner, repo: name } = place;
  const fields = open.map(({ issue, after }, i) => {
    const from = after === null ? '' : `, after: "${after}"`;
    return `i${i}: issue(number: ${issue}) { comments(first: 100${from}) { ...page } }`;
  });
  const query = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${fragment}`;
  const answer = await place.client.queryParts(query, { owner, name });
  return open.flatMap(({ issue, comments }, i) => {
    const page = at(answer?.data, 'repository', `i${i}`, 'comments');
    const read = pageOf(page, place, issue);
    return read === null ? [] : [{ ...read, issue, comments: [...comments, ...read.comments] }];
  });
}

/** `null`: there is something in it that cannot be read, such as a comment without its number. */
function pageOf(page: unknown, place: RepoContext, issue: number): Omit<Part, 'issue'> | null {
  const nodes = at(page, 'nodes');
  if (!Array.isArray(nodes)) return null;
  const comments = toObjects(nodes).map((node) => commentFromGraphql(node, place, issue));
  const next = toText(at(page, 'pageInfo', 'endCursor'));
  const more = toFlag(at(page, 'pageInfo', 'hasNextPage'));
  const isReadable = comments.length === nodes.length && comments.every(({ id }) => id > 0);
  if (!isReadable || (more && !/^[\w+/=:.-]{1,300}$/.test(next))) return null;
  return { comments, after: more ? next : null };
}

const contents: Readonly<Record<string, ReactionContent>> = {
  THUMBS_UP: '+1',
  THUMBS_DOWN: '-1',
  LAUGH: 'laugh',
  CONFUSED: 'confused',
  HEART: 'heart',
  HOORAY: 'hooray',
  ROCKET: 'rocket',
  EYES: 'eyes',
};

function commentFromGraphql(node: Json, place: RepoContext, issue: number): CommentRecord {
  const groups = toObjects(node['reactionGroups']).map((group) => [
    contents[toText(group['content'])] ?? '',
    at(group, 'reactors', 'totalCount'),
  ]);
  return commentFromRest(
    {
      id: Number(node['fullDatabaseId'] ?? 0) || 0,
      body: node['body'],
      user: authorOf(node['author']),
      created_at: node['createdAt'],
      updated_at: node['updatedAt'],
      html_url: node['url'],
      reactions: Object.fromEntries(groups) as object,
      minimized: toFlag(node['isMinimized']) ? { reason: node['minimizedReason'] } : undefined,
    },
    place.htmlUrl,
    issue,
  );
}

/** A bot's login comes without its `[bot]`. */
function authorOf(author: unknown): object | null {
  if (!isObject(author)) return null;
  const [login, type] = [toText(author['login']), toText(author['__typename'])];
  return { login: type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login, type };
}
