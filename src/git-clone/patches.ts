/** Sizes and changed lines of the newest changes of a local history: a second, short look at the few that matter. */
import type { CommitRecord, FileChange } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { GitRunner } from './log.js';

/** Changes that are looked into, newest first. */
const maxPatches = 40;
/** Read of one diff, UTF-16 units. */
const patchLimit = 100_000;

/** Files with lines, by sha; empty when git cannot show them. Independent of the long list, so both run at once. */
export async function readPatches(
  run: GitRunner,
  ref: string,
  until: Instant,
): Promise<ReadonlyMap<string, readonly FileChange[]>> {
  return showAll(run, ref, until).catch(() => new Map<string, readonly FileChange[]>());
}

export function withPatches(
  commits: readonly CommitRecord[],
  patches: ReadonlyMap<string, readonly FileChange[]>,
): readonly CommitRecord[] {
  return commits.map((commit, index) => {
    const files = index < maxPatches ? patches.get(commit.sha) : undefined;
    return files === undefined || files.length === 0 ? commit : { ...commit, files };
  });
}

async function showAll(
  run: GitRunner,
  ref: string,
  until: Instant,
): Promise<ReadonlyMap<string, readonly FileChange[]>> {
  const output = await run([
    '-c',
    'core.quotepath=off',
    '-c',
    'diff.noprefix=false',
    'log',
    ref,
    `--until=${until}`,
    `--max-count=${maxPatches}`,
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--unified=0',
    '--patch',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--format=%x00%H',
    '--',
  ]);
  const found = new Map<string, readonly FileChange[]>();
  let rest = '';
  for await (const chunk of typeof output === 'string' ? [output] : output) {
    const pieces = (rest + chunk).split('\0');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) addTo(found, piece);
  }
  addTo(found, rest);
  return found;
}

/** A NUL inside a diff (never in text files, as git calls them binary) starts a piece without a sha: left out. */
function addTo(found: Map<string, readonly FileChange[]>, piece: string): void {
  const end = piece.indexOf('\n');
  const sha = piece.slice(0, end < 0 ? undefined : end);
  if (/^[0-9a-f]{40,64}$/.test(sha) && end >= 0) found.set(sha, parseFiles(piece.slice(end)));
}

function parseFiles(diff: string): readonly FileChange[] {
  let room = patchLimit;
  return diff
    .split('\ndiff --git ')
    .slice(1)
    .map((text) => {
      const lines = text.split('\n');
      const start = lines.findIndex((line) => line.startsWith('@@'));
      const hunks = start < 0 ? [] : lines.slice(start);
      const patch = hunks.join('\n').slice(0, Math.max(0, room));
      room -= patch.length;
      const head = start < 0 ? lines : lines.slice(0, start);
      return {
        path: parsePath(head),
        status: head.some((line) => line.startsWith('new file'))
          ? 'added'
          : head.some((line) => line.startsWith('deleted file'))
            ? 'removed'
            : 'modified',
        additions: hunks.filter((line) => line.startsWith('+')).length,
        deletions: hunks.filter((line) => line.startsWith('-')).length,
        ...(patch === '' ? {} : { patch }),
      };
    });
}

/** `+++ b/path`, for a removed file `--- a/path`, for a binary one the first line `a/path b/path`. */
function parsePath(head: readonly string[]): string {
  const named = (prefix: string): string | undefined =>
    head
      .find((line) => line.startsWith(prefix))
      ?.slice(prefix.length)
      .replace(/\t$/, '');
  const both = head[0] ?? '';
  return (
    named('+++ b/') ?? named('--- a/') ?? both.slice(both.length / 2 + 1).replace(/^ ?b\//, '')
  );
}
