/** Walking commits: newest first, ranges, merge bases, and the history of one path. */
import { entryAt } from './git-trees.js';
import type { GitStore } from './git-store.js';

/** From `start` backwards, newest committer date first; never past a commit in `without`. */
export function* walk(
  store: GitStore,
  start: string,
  without: ReadonlySet<string> = new Set(),
  parentsOf = allParents,
): Generator<string> {
  const seen = new Set<string>([start]);
  const waiting: { sha: string; epoch: number }[] = [];
  const add = (sha: string): void => {
    const epoch = store.commit(sha)?.committer.epoch ?? 0;
    let at = waiting.length;
    while (at > 0 && (waiting[at - 1]?.epoch ?? 0) >= epoch) at -= 1;
    waiting.splice(at, 0, { sha, epoch });
  };
  if (!without.has(start)) add(start);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next.sha;
    for (const parent of parentsOf(store, next.sha)) {
      if (seen.has(parent) || without.has(parent)) continue;
      seen.add(parent);
      add(parent);
    }
  }
}

function allParents(store: GitStore, sha: string): readonly string[] {
  return store.commit(sha)?.parents ?? [];
}

export function ancestorsOf(store: GitStore, sha: string): Set<string> {
  const found = new Set<string>();
  const waiting = [sha];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...allParents(store, next));
  }
  return found;
}

export function isAncestor(store: GitStore, ancestor: string, of: string): boolean {
  return ancestor === of || ancestorsOf(store, of).has(ancestor);
}

export function mergeBaseOf(store: GitStore, a: string, b: string): string | null {
  const mine = ancestorsOf(store, a);
  for (const sha of walk(store, b)) if (mine.has(sha)) return sha;
  return null;
}

/** Commits that `head` has and `base` has not, newest first. */
export function commitsBetween(store: GitStore, base: string, head: string): string[] {
  return base === head ? [] : [...walk(store, head, ancestorsOf(store, base))];
}

/** Commits that changed a file or folder, simplified as `git log -- path` does. */
export function* historyOf(store: GitStore, start: string, path: string): Generator<string> {
  const shaAt = (sha: string): string | undefined =>
    entryAt(store, store.commit(sha)?.tree ?? '', path)?.sha;
  const same = (sha: string): readonly string[] =>
    allParents(store, sha).filter((parent) => shaAt(parent) === shaAt(sha));
  const simplified = (_: GitStore, sha: string): readonly string[] => {
    const [unchanged] = same(sha);
    return unchanged ? [unchanged] : allParents(store, sha);
  };
  for (const sha of walk(store, start, new Set(), simplified)) {
    const parents = allParents(store, sha);
    if (parents.length === 0 ? shaAt(sha) !== undefined : same(sha).length === 0) yield sha;
  }
}
