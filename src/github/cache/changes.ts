/** Commits and comparisons of which most are known from earlier runs: only what may be new is asked for. */
import * as z from 'zod';
import type {
  CommitQuery,
  CommitRecord,
  Comparison,
  FileContent,
  Listed,
  RepositoryReader,
} from '../../repository/repository.js';
import type { ResponseCache } from './response-cache.js';
import { commitShape, comparisonShape, fileShape } from './shapes.js';
import type { RepoContext } from '../repo-context.js';
import { firstParentLine, restsOnListed } from '../first-parent-line.js';
import { commitsPerPage, listCommits, listNewestPage } from '../read-commits.js';
import { readGit } from '../read-git.js';

type Objects = Pick<RepositoryReader, 'commit' | 'compare'> & {
  readonly fileAt: (path: string, sha: string) => Promise<FileContent | null>;
};

const objectsShape = z.object({
  commits: z.record(z.string(), commitShape),
  comparisons: z.record(z.string(), comparisonShape),
  files: z.record(z.string(), fileShape),
});

/** Patches of a large change are not worth keeping. In characters of JSON. */
const maxObjectBytes = 1_000_000;
const maxTotalBytes = 6_000_000;

const isFullSha = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref);

/** What a full sha names never changes: it is read once in its life. */
export function cachedObjects(place: RepoContext, cache: ResponseCache): Objects {
  const stored = cache.open('objects', objectsShape);
  const git = readGit(place);
  const stores = {
    commits: createObjectStore(stored.before?.commits),
    comparisons: createObjectStore(stored.before?.comparisons),
    files: createObjectStore(stored.before?.files),
  };
  const readCached = async <T>(
    store: ObjectStore<T>,
    key: string,
    immutable: boolean,
    read: () => Promise<T | null>,
  ): Promise<T | null> => {
    const known = immutable ? store.take(key) : null;
    if (known !== null) return known;
    const value = await read();
    if (!immutable || value === null) return value;
    store.add(key, value);
    stored.put(() => bounded(stores));
    return value;
  };
  return {
    commit: (ref) => readCached(stores.commits, ref, isFullSha(ref), () => git.commit(ref)),
    compare: (base, head) =>
      readCached(stores.comparisons, `${base}...${head}`, isFullSha(base) && isFullSha(head), () =>
        git.compare(base, head),
      ),
    fileAt: (path, sha) =>
      readCached(stores.files, `${sha}:${path}`, isFullSha(sha), () => git.file(path, sha)),
  };
}

interface ObjectStore<T> {
  take(key: string): T | null;
  add(key: string, value: T): void;
  /** Used last, first. */
  entries(): readonly (readonly [string, T])[];
}

function createObjectStore<T>(before: Readonly<Record<string, T>> = {}): ObjectStore<T> {
  const values = new Map(Object.entries(before).reverse());
  return {
    take: (key) => {
      const value = values.get(key);
      if (value === undefined) return null;
      values.delete(key);
      values.set(key, value);
      return value;
    },
    add: (key, value) => void values.set(key, value),
    entries: () => [...values].reverse(),
  };
}

interface ObjectStores {
  readonly commits: ObjectStore<CommitRecord>;
  readonly comparisons: ObjectStore<Comparison>;
  readonly files: ObjectStore<FileContent>;
}

function bounded({ commits, comparisons, files }: ObjectStores): z.infer<typeof objectsShape> {
  let room = maxTotalBytes;
  const some = <T>(store: ObjectStore<T>): Record<string, T> =>
    Object.fromEntries(
      store.entries().filter(([, value]) => {
        const size = JSON.stringify(value).length;
        if (size > maxObjectBytes || size > room) return false;
        room -= size;
        return true;
      }),
    );
  return { commits: some(commits), comparisons: some(comparisons), files: some(files) };
}

const listShape = z.object({ key: z.string(), items: z.array(commitShape), complete: z.boolean() });
type CommitList = z.infer<typeof listShape>;
const listsShape = z.array(listShape);

const maxLists = 8;

/** A branch's commits since a day: what is older than a commit that was listed before has not changed. */
export function cachedCommits(
  place: RepoContext,
  cache: ResponseCache,
): RepositoryReader['commits'] {
  const stored = cache.open('commits', listsShape);
  let lists = stored.before ?? [];
  return async (query) => {
    const { ref, since, until, path, pulls = false, limit = Infinity } = query;
    // Without a first day, or of one file: short lists, or lists that say nothing about one another.
    if (since === undefined || path !== undefined || limit <= commitsPerPage)
      return listCommits(place, query);
    const key = `${ref ?? ''} ${since}${pulls ? ' pulls' : ''}`;
    const known = lists.find((list) => list.key === key);
    const whole = { ...query, until: undefined };
    const found =
      (known === undefined ? null : await extend(place, known, whole)) ??
      (await listCommits(place, whole));
    lists = [
      { key, items: [...found.items], complete: found.complete },
      ...lists.filter((list) => list.key !== key),
    ].slice(0, maxLists);
    stored.put(() => lists);
    const items = found.items.filter(
      ({ committedAt }) => until === undefined || committedAt <= until,
    );
    return items.length > 0 || found.complete
      ? { items, complete: found.complete }
      : listCommits(place, query);
  };
}

/** `null`: the newest page does not join the known list, so the whole list is to be read. */
async function extend(
  place: RepoContext,
  known: CommitList,
  query: CommitQuery,
): Promise<Listed<CommitRecord> | null> {
  const { limit = Infinity } = query;
  const page = await listNewestPage(place, query);
  const line = firstParentLine(page.items);
  if (page.complete) return { items: line.slice(0, limit), complete: line.length <= limit };
  const joint = line.findIndex(({ sha }) => sha === known.items[0]?.sha);
  if (joint === -1) return null;
  const added = line.slice(0, joint);
  const listed = new Set(shasIn([...page.items, ...known.items]));
  const joins =
    line.slice(joint).every(({ sha }, index) => sha === known.items[index]?.sha) &&
    // A merge may bring older commits, which the newest page does not hold.
    restsOnListed(added, listed);
  const items = [...added, ...known.items];
  if (!joins || (!known.complete && items.length < limit)) return null;
  return { items: items.slice(0, limit), complete: known.complete && items.length <= limit };
}

const shasIn = (commits: readonly CommitRecord[]): readonly string[] =>
  commits.flatMap(({ sha, merged = [] }) => [sha, ...merged.map((commit) => commit.sha)]);
