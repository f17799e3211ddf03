/** Three-way merges of trees: by file where only one side changed it, by `git merge-file` where both did. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { gitEnvironment, type GitStore } from './git-store.js';
import { differencesOf, treeWith, type TreeDifference } from './git-trees.js';

/** The merged tree, or `null` when there are conflicts. */
export function mergeTrees(
  store: GitStore,
  base: string,
  ours: string,
  theirs: string,
): string | null {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  const mine = new Map(
    differencesOf(store, base, ours).map((difference) => [difference.path, difference]),
  );
  const changes = new Map<string, { mode: string; sha: string } | null>();
  for (const change of differencesOf(store, base, theirs)) {
    const merged = mergeFile(store, mine.get(change.path), change);
    if (merged === 'conflict') return null;
    if (merged !== 'ours') changes.set(change.path, merged);
  }
  return treeWith(store, ours, changes);
}

function mergeFile(
  store: GitStore,
  ours: TreeDifference | undefined,
  theirs: TreeDifference,
): { mode: string; sha: string } | null | 'ours' | 'conflict' {
  const wanted = theirs.after && { mode: theirs.after.mode, sha: theirs.after.sha };
  if (!ours) return wanted;
  if (ours.after?.sha === theirs.after?.sha) return 'ours';
  if (!ours.after || !theirs.after || !theirs.before) return 'conflict';
  const sha = mergeContents(store, ours.after.sha, theirs.before.sha, theirs.after.sha);
  return sha === null ? 'conflict' : { mode: theirs.after.mode, sha };
}

function mergeContents(store: GitStore, ours: string, base: string, theirs: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  try {
    const paths = [ours, base, theirs].map((sha, index) => {
      const path = join(folder, String(index));
      writeFileSync(path, store.get(sha)?.content ?? Buffer.alloc(0));
      return path;
    });
    const result = spawnSync('git', ['merge-file', '-p', ...paths], {
      env: gitEnvironment(),
      maxBuffer: 1 << 28,
    });
    return result.status === 0 ? store.put('blob', result.stdout) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
