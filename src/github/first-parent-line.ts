/**
 * GitHub lists every reachable commit, as `git log` does. What a branch was at any time is the line
 * of first parents.
 */
import type { CommitRecord, FileChange } from '../repository/repository.js';

/**
 * The line from the newest commit along the first parents, newest first. Commits that a merge brought stand in its
 * `merged`, each with the oldest merge that reaches it; what no listed merge brought is left out.
 *
 * @param commits newest first, each once; the first one is the head of the line
 */
export function firstParentLine(commits: readonly CommitRecord[]): readonly CommitRecord[] {
  const listed = new Map(commits.map((commit) => [commit.sha, commit]));
  const line = walkFirstParents(commits[0], listed);
  const placed = new Set(line.map(({ sha }) => sha));
  const place = new Map(commits.map(({ sha }, index) => [sha, index]));
  const withMerged = [...line].reverse().map((commit): CommitRecord => {
    const merged = takeReachable(commit.parents.slice(1), listed, placed);
    merged.sort((a, b) => (place.get(a.sha) ?? 0) - (place.get(b.sha) ?? 0));
    return merged.length === 0 ? commit : withMergedPulls({ ...commit, merged });
  });
  return withMerged.reverse();
}

/**
 * A rollup has no pull request of its own: it has those of what it merged, and their files. Of the merged commits only
 * the merge keeps files, which are those of whole pull requests.
 */
function withMergedPulls(
  commit: CommitRecord & Pick<Required<CommitRecord>, 'merged'>,
): CommitRecord {
  const { merged, pulls } = commit;
  if (pulls === undefined) return commit;
  const all = [...pulls, ...merged.flatMap((one) => one.pulls ?? [])];
  const files = commit.files ?? merged.flatMap((one) => one.files ?? []);
  return {
    ...commit,
    ...(files.length > 0 || commit.files !== undefined
      ? { files: firstOfEach(files, filePath) }
      : {}),
    pulls: firstOfEach(all, ({ number }) => number),
    merged: merged.map(withoutFiles),
  };
}

function withoutFiles(commit: CommitRecord): CommitRecord {
  const entries = Object.entries(commit).filter(
    ([name]) => name !== 'files' && name !== 'changedFiles',
  );
  return Object.fromEntries(entries) as unknown as CommitRecord;
}

const filePath = ({ path }: FileChange): string => path;

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  return [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();
}

function walkFirstParents(
  head: CommitRecord | undefined,
  listed: ReadonlyMap<string, CommitRecord>,
): readonly CommitRecord[] {
  const line: CommitRecord[] = [];
  const seen = new Set<string>();
  for (
    let commit = head;
    commit !== undefined && !seen.has(commit.sha);
    commit = listed.get(commit.parents[0] ?? '')
  ) {
    seen.add(commit.sha);
    line.push(commit);
  }
  return line;
}

/** What the parents reach and nothing has taken yet; it is taken now. */
function takeReachable(
  parents: readonly string[],
  listed: ReadonlyMap<string, CommitRecord>,
  taken: Set<string>,
): CommitRecord[] {
  const found: CommitRecord[] = [];
  const open = [...parents];
  for (let sha = open.pop(); sha !== undefined; sha = open.pop()) {
    const commit = taken.has(sha) ? undefined : listed.get(sha);
    if (commit === undefined) continue;
    taken.add(sha);
    found.push(commit);
    open.push(...commit.parents);
  }
  return found;
}

/** Whether everything that these commits rest on is listed, so that more pages would attach nothing to them. */
export function restsOnListed(
  commits: readonly CommitRecord[],
  listed: ReadonlySet<string>,
): boolean {
  return commits.every(
    ({ parents, merged = [] }) =>
      parents.every((parent) => listed.has(parent)) && restsOnListed(merged, listed),
  );
}
