/** A branch's commits: the line of first parents, with what each merge brought. */
import { commitFromGraphql, commitFromRest } from '../github-json/shapes.js';
import { at, toFlag, isObject, toObjects, toText } from '../github-json/values.js';
import type { CommitQuery, CommitRecord, Listed } from '../repository/repository.js';
import { firstParentLine } from './first-parent-line.js';
import { withoutRepeats } from './http/pages.js';
import { historyQuery } from './http/queries.js';
import { orMissing, type RepoContext } from './repo-context.js';

export const commitsPerPage = 100;
/** So many pages are read to reach a window that ended before today; an older one is asked for by its end. */
const maxPagesAboveWindow = 4;

export async function listCommits(
  place: RepoContext,
  query: CommitQuery,
): Promise<Listed<CommitRecord>> {
  return query.path === undefined ? listLine(place, query) : listHistoryOfPath(place, query);
}

/** One file's commits as GitHub simplifies them: their parents are not in the list, so they form no chain. */
async function listHistoryOfPath(
  place: RepoContext,
  { ref, since, until, path, limit = Infinity }: CommitQuery,
): Promise<Listed<CommitRecord>> {
  const perPage = Math.min(commitsPerPage, Math.max(1, limit));
  const parameters = { sha: ref, since, until, path, per_page: perPage };
  const pages = place.readPages('GET /repos/{owner}/{repo}/commits', parameters, {
    enough: (items) => items.length >= limit,
  });
  const { items, complete } = await orMissing(pages, { items: [], complete: true });
  const commits = recordsFrom(place, items);
  return { items: commits.slice(0, limit), complete: complete && commits.length <= limit };
}

const recordsFrom = (place: RepoContext, items: readonly unknown[]): readonly CommitRecord[] =>
  withoutRepeats(
    items.map((item) => commitFromRest(item, place.htmlUrl)),
    (commit) => commit.sha,
  );

/**
 * Asked without `until`, so that the newest listed commit is the head of the branch and the line begins there: the
 * newest commit before a moment may be one of a branch that was merged later.
 */
async function listLine(place: RepoContext, query: CommitQuery): Promise<Listed<CommitRecord>> {
  const { until, limit = Infinity } = query;
  const maxPages = Math.max(maxPagesAboveWindow, 2 * Math.ceil(limit / commitsPerPage));
  const inWindow = ({ committedAt }: CommitRecord): boolean =>
    until === undefined || committedAt <= until;
  const first = await readRaw(place, { ...query, until: undefined }, (commits, pages) => {
    const found = firstParentLine(commits).filter(inWindow).length;
    return found > limit || pages >= (found === 0 ? maxPagesAboveWindow : maxPages);
  });
  const line = firstParentLine(first.items).filter(inWindow);
  if (first.complete || line.length > 0) return cut(line, first.complete, limit);
  const older = await readRaw(place, query, (commits, pages) =>
    isLongEnough(commits, pages, limit, maxPages),
  );
  return cut(firstParentLine(fromLikelyHead(older.items)), older.complete, limit);
}

function isLongEnough(
  commits: readonly CommitRecord[],
  pages: number,
  limit: number,
  maxPages: number,
): boolean {
  return pages >= maxPages || firstParentLine(fromLikelyHead(commits)).length > limit;
}

function cut(
  line: readonly CommitRecord[],
  complete: boolean,
  limit: number,
): Listed<CommitRecord> {
  return { items: line.slice(0, limit), complete: complete && line.length <= limit };
}

type Enough = (commits: readonly CommitRecord[], pages: number) => boolean;

async function readRaw(
  place: RepoContext,
  query: CommitQuery,
  enough: Enough,
): Promise<Listed<CommitRecord>> {
  const found = query.pulls === true ? await readByGraphql(place, query, enough) : null;
  return found ?? readByRest(place, query, enough);
}

async function readByRest(
  place: RepoContext,
  { ref, since, until }: CommitQuery,
  enough: Enough,
): Promise<Listed<CommitRecord>> {
  const parameters = { sha: ref, since, until, per_page: commitsPerPage };
  const pages = place.readPages('GET /repos/{owner}/{repo}/commits', parameters, {
    enough: (items) => enough(recordsFrom(place, items), Math.ceil(items.length / commitsPerPage)),
  });
  const { items, complete } = await orMissing(pages, { items: [], complete: true });
  return { items: recordsFrom(place, items), complete };
}

/** A page with at most three pull requests a commit and a hundred paths each: 30,000 of GitHub's 500,000 nodes. */
const fullPage = { first: commitsPerPage, pulls: 3, files: 100 };
const lightPage = { first: 25, pulls: 2, files: 50 };

/** `null` when the server does not answer such queries. */
async function readByGraphql(
  place: RepoContext,
  { ref, since, until }: CommitQuery,
  enough: Enough,
): Promise<Listed<CommitRecord> | null> {
  const found: CommitRecord[] = [];
  const named = { owner: place.owner, name: place.repo, ref: ref ?? 'HEAD' };
  const window = { since: since ?? null, until: until ?? null };
  for (let [after, pages]: [string | null, number] = [null, 1]; ; pages += 1) {
    const variables = { ...named, ...window, ...fullPage, after };
    const data = await place.client.query(historyQuery, variables, lightPage);
    const repository = at(data, 'repository');
    if (!isObject(repository)) return null;
    const history = at(repository, 'object', 'history');
    if (!isObject(history)) return { items: [], complete: true };
    const nodes = toObjects(history['nodes']);
    found.push(...nodes.map((node) => commitFromGraphql(node, place.htmlUrl)));
    const items = withoutRepeats(found, ({ sha }) => sha);
    const next = toText(at(history, 'pageInfo', 'endCursor'));
    if (!toFlag(at(history, 'pageInfo', 'hasNextPage')) || next === '' || next === after)
      return { items, complete: true };
    if (enough(items, pages)) return { items, complete: false };
    after = next;
  }
}

/** The newest hundred commits as GitHub lists them, whether they are on the line or not. */
export function listNewestPage(
  place: RepoContext,
  query: CommitQuery,
): Promise<Listed<CommitRecord>> {
  return readRaw(place, query, () => true);
}

/**
 * Where the list begins in the middle of history, a branch that was merged later may lead it. Where branches come in by
 * merges, the newest merge is on the line, so a newest commit that does not rest on it is not.
 */
function fromLikelyHead(commits: readonly CommitRecord[]): readonly CommitRecord[] {
  const merge = commits.findIndex(({ parents }) => parents.length > 1);
  const first = firstParentLine(commits);
  return merge < 0 || first.some(({ sha }) => sha === commits[merge]?.sha)
    ? commits
    : commits.slice(merge);
}
