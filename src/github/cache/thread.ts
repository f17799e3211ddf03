/**
 * Comments and events of an issue, of which most are known from earlier runs. What changed is asked for; what GitHub
 * would not tell (deletions, reactions, new titles) is noticed by counts, by the last page, and by
 * one older page a run.
 */
import * as z from 'zod';
import type {
  CommentRecord,
  IssueEventRecord,
  RepositoryReader,
} from '../../repository/repository.js';
import { commentFromRest, issueEventFromRest } from '../../github-json/shapes.js';
import { at, toCount } from '../../github-json/values.js';
import { type Instant, plusSeconds } from '../../time/instant.js';
import type { CacheEntry, ResponseCache } from './response-cache.js';
import { pageSize, readAgain, sameKeys, withoutDeleted } from './pages.js';
import { commentShape, eventShape } from './shapes.js';
import { type RepoContext } from '../repo-context.js';
import { listComments, sortedEvents } from '../read-issues.js';

/** One entry of the issue's timeline; of a comment only its place in the order is kept here. */
type Entry = { readonly comment: number } | IssueEventRecord;

interface Thread {
  /**
   * The issue's own id, of long lists: a repository created again under an old name has other
   * issues under the same numbers.
   */
  readonly of: number;
  /** Ascending by id. */
  readonly comments: readonly CommentRecord[];
  /** How many comments GitHub counts and does not list: those of hidden accounts. */
  readonly unlisted: number;
  /** In GitHub's order; `null` while they were never read. */
  readonly entries: readonly Entry[] | null;
  /** Runs so far: says whose turn it is to be read again. */
  readonly turn: number;
}

const shape: z.ZodType<Thread> = z.object({
  of: z.number(),
  comments: z.array(commentShape),
  unlisted: z.int().nonnegative(),
  entries: z.array(z.union([z.strictObject({ comment: z.number() }), eventShape])).nullable(),
  turn: z.int().nonnegative(),
});

/** Lists of this many pages are read whole: that costs no more, and misses no reaction. */
const wholePages = 2;
/** Lists may lag behind by a little. Seconds. */
const overlap = 300;
/** More deletions than these are not looked for one by one. */
const maxDeleted = 2;

interface Memory {
  readonly stored: CacheEntry<Thread>;
  /** What is compared with: from the last run, or from a whole list of this one. */
  base: Thread | null;
  latest: Thread | null;
}

export function cachedThread(
  place: RepoContext,
  cache: ResponseCache,
): Pick<RepositoryReader, 'comments' | 'issueEvents'> {
  const memories = new Map<number, Memory>();
  const memoryOf = (issue: number): Memory => {
    const known = memories.get(issue);
    if (known !== undefined) return known;
    const stored = cache.open(`issue-${issue}`, shape);
    const memory: Memory = { stored, base: stored.before, latest: null };
    memories.set(issue, memory);
    return memory;
  };
  return {
    comments: (issue, since) =>
      since === undefined
        ? readComments(place, issue, memoryOf(issue))
        : listComments(place, issue, since),
    issueEvents: (issue) => readEvents(place, issue, memoryOf(issue)),
  };
}

async function readComments(
  place: RepoContext,
  issue: number,
  memory: Memory,
): Promise<readonly CommentRecord[]> {
  const { base } = memory;
  const long = base !== null && base.comments.length > wholePages * pageSize;
  const refreshed = long ? await refreshComments(place, issue, base) : null;
  if (refreshed !== null && base !== null) {
    const ids = new Set(refreshed.map(({ id }) => id));
    // What was found to be deleted need not be looked for again after a write of this run.
    memory.base = { ...base, comments: base.comments.filter(({ id }) => ids.has(id)) };
    putLatest(memory, { ...base, comments: refreshed });
  } else {
    memory.base = {
      ...(await wholeList(place, issue)),
      entries: base?.entries ?? null,
      turn: base?.turn ?? 0,
    };
    putLatest(memory, memory.base);
  }
  return memory.latest?.comments ?? [];
}

async function wholeList(
  place: RepoContext,
  issue: number,
): Promise<Pick<Thread, 'of' | 'comments' | 'unlisted'>> {
  const comments = await listComments(place, issue);
  // Short lists are read whole again next time: nothing has to be known about them.
  const { of, total } =
    comments.length > wholePages * pageSize
      ? await readSize(place, issue)
      : { of: 0, total: comments.length };
  return { of, comments, unlisted: Math.max(0, total - comments.length) };
}

/** What the issue's record says of itself; most runs have read it already. */
async function readSize(
  place: RepoContext,
  issue: number,
): Promise<{ readonly of: number; readonly total: number }> {
  const record = await place.read('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: issue,
  });
  return { of: toCount(at(record, 'id')), total: toCount(at(record, 'comments')) };
}

/** `null`: something does not fit, so the whole list is to be read. */
async function refreshComments(
  place: RepoContext,
  issue: number,
  base: Thread,
): Promise<readonly CommentRecord[] | null> {
  const { of, total } = await readSize(place, issue);
  if (of !== base.of) return null;
  const newest = base.comments.reduce<Instant>(
    (latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest),
    '1970-01-02T00:00:00Z',
  );
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { items } = await place.readPages(route, {
    issue_number: issue,
    since: plusSeconds(newest, -overlap),
    per_page: pageSize,
  });
  const byId = new Map(base.comments.map((comment) => [comment.id, comment]));
  for (const item of items) {
    const comment = commentFromRest(item, place.htmlUrl, issue);
    byId.set(comment.id, comment);
  }
  const known = {
    items: [...byId.values()].sort((a, b) => a.id - b.id),
    keyOf: ({ id }: CommentRecord) => String(id),
    read: async (page: number) => {
      const one = await place.readPages(
        route,
        { issue_number: issue, per_page: pageSize, page },
        { enough: () => true },
      );
      return one.items.map((item) => commentFromRest(item, place.htmlUrl, issue));
    },
  };
  const deleted = known.items.length + base.unlisted - total;
  if (deleted < 0 || deleted > maxDeleted) return null;
  if (deleted > 0) return base.unlisted > 0 ? null : withoutDeleted(known, deleted);
  return base.turn % 2 === 0 ? known.items : readAgain(known, Math.floor(base.turn / 2));
}

async function readEvents(
  place: RepoContext,
  issue: number,
  memory: Memory,
): Promise<readonly IssueEventRecord[]> {
  const comments = memory.latest?.comments ?? (await readComments(place, issue, memory));
  const ids = new Set(comments.map(({ id }) => id));
  const known = memory.base?.entries ?? null;
  const refreshed =
    known === null
      ? null
      : await refreshEntries(
          place,
          issue,
          known.filter((entry) => !isComment(entry) || ids.has(entry.comment)),
          ids,
          memory.base?.turn ?? 0,
        );
  const entries = refreshed ?? (await listEntries(place, issue, ids));
  if (refreshed === null && memory.base !== null) memory.base = { ...memory.base, entries };
  if (memory.latest !== null) putLatest(memory, { ...memory.latest, entries });
  return sortedEvents(entries.flatMap((entry) => (isComment(entry) ? [] : [entry])));
}

/**
 * `null`: the known entries are not what GitHub lists today. Entries only ever join at the end; all
 * else shifts the last page.
 */
async function refreshEntries(
  place: RepoContext,
  issue: number,
  known: readonly Entry[],
  ids: ReadonlySet<number>,
  turn: number,
): Promise<readonly Entry[] | null> {
  const last = Math.ceil(known.length / pageSize);
  if (last < 2) return null;
  const [older, overlapping] = [
    known.slice(0, (last - 1) * pageSize),
    known.slice((last - 1) * pageSize),
  ];
  const tail = await listEntries(place, issue, ids, last);
  if (!sameKeys(overlapping, tail.slice(0, overlapping.length), keyOf)) return null;
  const fresh =
    turn % 2 === 1
      ? older
      : await readAgain(
          { items: older, keyOf, read: (page) => listEntries(place, issue, ids, page, true) },
          Math.floor(turn / 2),
        );
  return fresh === null ? null : [...fresh, ...tail];
}

/** The timeline and not the events endpoint, for cross-references stand in the timeline alone. */
async function listEntries(
  place: RepoContext,
  issue: number,
  ids: ReadonlySet<number>,
  page?: number,
  onlyOne = false,
): Promise<readonly Entry[]> {
  const parameters = { issue_number: issue, per_page: pageSize, page };
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    parameters,
    { enough: () => onlyOne },
  );
  return items.map((item): Entry => {
    const event = issueEventFromRest(item, place.htmlUrl, issue);
    return event.event === 'commented' && typeof event.id === 'number' && ids.has(event.id)
      ? { comment: event.id }
      : event;
  });
}

function isComment(entry: Entry): entry is { readonly comment: number } {
  return 'comment' in entry;
}

function keyOf(entry: Entry): string {
  return isComment(entry) ? `commented ${entry.comment}` : `${entry.event} ${entry.id}`;
}

function putLatest(memory: Memory, thread: Thread): void {
  memory.latest = thread;
  memory.stored.put(() => ({ ...thread, turn: thread.turn + 1 }));
}
