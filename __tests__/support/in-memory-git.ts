/**
 * Git as far as the in-memory repository needs it: commits with whole trees, branches, unified
 * diffs with three lines of context.
 */
import { diffIndices } from 'node-diff3';
import type { CommitRecord, FileChange, UserRecord } from '../../src/repository/repository.js';
import type { Instant } from '../../src/time/instant.js';
import { aSha, home } from './repository-builders.js';

export type Tree = ReadonlyMap<string, string>;

export interface MemoryCommit {
  readonly record: CommitRecord;
  readonly parents: readonly string[];
  readonly tree: Tree;
}

export interface MemoryGit {
  readonly commits: Map<string, MemoryCommit>;
  readonly branches: Map<string, string>;
}

export interface NewCommit {
  readonly parents: readonly string[];
  readonly tree: Tree;
  readonly message: string;
  readonly author: UserRecord;
  readonly at: Instant;
}

/** The sha depends on all of it, as git's does: the same commit made twice in one second is one commit. */
export function addCommit(
  git: MemoryGit,
  { parents, tree, message, author, at }: NewCommit,
): string {
  const sha = aSha(JSON.stringify([parents, [...tree], message, author.login, at]));
  const parentTree = git.commits.get(parents[0] ?? '')?.tree ?? new Map<string, string>();
  const record: CommitRecord = {
    sha,
    message,
    authoredAt: at,
    committedAt: at,
    author,
    authorName: author.login,
    parents,
    files: diffTrees(parentTree, tree),
    url: `${home}/commit/${sha}`,
  };
  git.commits.set(sha, { record, parents, tree });
  return sha;
}

/** The commit and its first parents, newest first. */
export function firstParents(git: MemoryGit, sha: string): readonly MemoryCommit[] {
  const line: MemoryCommit[] = [];
  for (
    let commit = git.commits.get(sha);
    commit !== undefined;
    commit = git.commits.get(commit.parents[0] ?? '')
  )
    line.push(commit);
  return line;
}

export function isAncestor(git: MemoryGit, ancestor: string, sha: string): boolean {
  return reachable(git, sha).has(ancestor);
}

export function reachable(git: MemoryGit, sha: string): ReadonlySet<string> {
  const [seen, open] = [new Set<string>(), [sha]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || !git.commits.has(next)) continue;
    seen.add(next);
    open.push(...(git.commits.get(next)?.parents ?? []));
  }
  return seen;
}

/** Where two lines of work parted: the first common commit on the first one's first-parent line. */
export function mergeBase(git: MemoryGit, a: string, b: string): string | null {
  const ofB = reachable(git, b);
  return firstParents(git, a).find(({ record }) => ofB.has(record.sha))?.record.sha ?? null;
}

export function diffTrees(before: Tree, after: Tree): readonly FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => diffFile(path, before.get(path), after.get(path)));
}

const linesOf = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n');

interface Edit {
  readonly oldStart: number;
  readonly oldLines: readonly string[];
  readonly newStart: number;
  readonly newLines: readonly string[];
}

function diffFile(path: string, before: string | undefined, after: string | undefined): FileChange {
  const [a, b] = [linesOf(before), linesOf(after)];
  const edits = diffIndices([...a], [...b]).map((edit): Edit => ({
    oldStart: edit.buffer1[0],
    oldLines: edit.buffer1Content,
    newStart: edit.buffer2[0],
    newLines: edit.buffer2Content,
  }));
  const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
  const count = (lines: (edit: Edit) => readonly string[]): number =>
    edits.reduce((sum, edit) => sum + lines(edit).length, 0);
  return {
    path,
    status,
    additions: count((edit) => edit.newLines),
    deletions: count((edit) => edit.oldLines),
    patch: edits.map((edit) => hunkOf(edit, a)).join('\n'),
  };
}

const context = 3;

function hunkOf({ oldStart, oldLines, newStart, newLines }: Edit, a: readonly string[]): string {
  const above = a.slice(Math.max(0, oldStart - context), oldStart);
  const below = a.slice(oldStart + oldLines.length, oldStart + oldLines.length + context);
  const around = above.length + below.length;
  const range = (start: number, length: number): string =>
    `${length === 0 ? 0 : start - above.length + 1},${length}`;
  const header = `@@ -${range(oldStart, oldLines.length + around)} +${range(newStart, newLines.length + around)} @@`;
  return [
    header,
    ...above.map((line) => ` ${line}`),
    ...oldLines.map((line) => `-${line}`),
    ...newLines.map((line) => `+${line}`),
    ...below.map((line) => ` ${line}`),
  ].join('\n');
}

/** Lines of the new version that stand in the diff: where GitHub takes a review comment. 1-based. */
export function commentableLines(file: FileChange): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  for (const row of (file.patch ?? '').split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(row);
    if (header !== null) line = Number(header[1]);
    else if (!row.startsWith('-')) lines.add(line++);
  }
  return lines;
}
