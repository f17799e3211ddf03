/**
 * Reading and rewriting folders: what lies at a path, what differs between two trees, a tree with
 * some files changed.
 */
import type { TreeEntry } from './git-objects.js';
import { emptyTree, type GitStore } from './git-store.js';

export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly sha: string;
}

export function entryAt(store: GitStore, tree: string, path: string): TreeEntry | null {
  const names = path.split('/').filter((name) => name !== '');
  let entry: TreeEntry = { mode: '40000', name: '', sha: tree };
  for (const name of names) {
    if (entry.mode !== '40000') return null;
    const next = store.tree(entry.sha).find((candidate) => candidate.name === name);
    if (!next) return null;
    entry = next;
  }
  return entry;
}

/** Every entry below a tree, folders included, in git's order. */
export function entriesBelow(store: GitStore, tree: string, prefix = ''): TreeFile[] {
  return store.tree(tree).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    const own = { path, mode: entry.mode, sha: entry.sha };
    return entry.mode === '40000' ? [own, ...entriesBelow(store, entry.sha, `${path}/`)] : [own];
  });
}

export function textAt(store: GitStore, tree: string, path: string): string | null {
  const entry = entryAt(store, tree, path);
  const object = entry && entry.mode !== '40000' ? store.get(entry.sha) : null;
  return object?.type === 'blob' ? object.content.toString('utf8') : null;
}

/** New content per path; `null` removes the path. */
export type TreeChanges = ReadonlyMap<
  string,
  { readonly mode: string; readonly sha: string } | null
>;

export function treeWith(store: GitStore, base: string, changes: TreeChanges): string {
  const entries = new Map(store.tree(base).map((entry) => [entry.name, entry]));
  const below = new Map<
    string,
    Map<string, { readonly mode: string; readonly sha: string } | null>
  >();
  for (const [path, change] of changes) {
    const slash = path.indexOf('/');
    if (slash >= 0) {
      const name = path.slice(0, slash);
      below.set(
        name,
        (
          below.get(name) ??
          new Map<string, { readonly mode: string; readonly sha: string } | null>()
        ).set(path.slice(slash + 1), change),
      );
    } else if (change) entries.set(path, { ...change, name: path });
    else entries.delete(path);
  }
  for (const [name, inner] of below) {
    const old = entries.get(name);
    const sha = treeWith(store, old?.mode === '40000' ? old.sha : emptyTree, inner);
    if (sha === emptyTree) entries.delete(name);
    else entries.set(name, { mode: '40000', name, sha });
  }
  return store.putTree([...entries.values()]);
}

export interface TreeDifference {
  readonly path: string;
  readonly before: TreeEntry | null;
  readonly after: TreeEntry | null;
}

/** Files that differ, no renames, equal folders skipped unread. */
export function differencesOf(
  store: GitStore,
  before: string,
  after: string,
  prefix = '',
): TreeDifference[] {
  if (before === after) return [];
  const old = new Map(store.tree(before).map((entry) => [entry.name, entry]));
  const names = new Set([...old.keys(), ...store.tree(after).map((entry) => entry.name)]);
  const fresh = new Map(store.tree(after).map((entry) => [entry.name, entry]));
  return [...names].flatMap((name) =>
    differenceAt(store, old.get(name) ?? null, fresh.get(name) ?? null, `${prefix}${name}`),
  );
}

function differenceAt(
  store: GitStore,
  before: TreeEntry | null,
  after: TreeEntry | null,
  path: string,
): TreeDifference[] {
  if (before?.sha === after?.sha && before?.mode === after?.mode) return [];
  const [oldTree, newTree] = [before, after].map((entry) =>
    entry?.mode === '40000' ? entry.sha : null,
  );
  const folders =
    oldTree || newTree
      ? differencesOf(store, oldTree ?? emptyTree, newTree ?? emptyTree, `${path}/`)
      : [];
  const file = { path, before: oldTree ? null : before, after: newTree ? null : after };
  return file.before || file.after ? [file, ...folders] : folders;
}
