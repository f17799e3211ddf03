/** Real patches: `git diff-tree` once per pair of trees, then remembered. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment, type GitStore } from './git-store.js';

export interface FileDiff {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  /** From the first `@@`; `null` for binary files, pure renames and mode changes. */
  readonly patch: string | null;
  /** Blob of the new side; of the old side when the file was removed. */
  readonly sha: string;
}

const run = promisify(execFile);
const remembered = new WeakMap<GitStore, Map<string, Promise<readonly FileDiff[]>>>();
/** GitHub leaves the patch out when it is very large. */
const patchLimit = 1_000_000;

export function diffOf(
  store: GitStore,
  beforeTree: string,
  afterTree: string,
): Promise<readonly FileDiff[]> {
  if (beforeTree === afterTree) return Promise.resolve([]);
  const known = remembered.get(store) ?? new Map<string, Promise<readonly FileDiff[]>>();
  remembered.set(store, known);
  const key = `${beforeTree} ${afterTree}`;
  const pending = known.get(key) ?? computeDiff(store, beforeTree, afterTree);
  known.set(key, pending);
  return pending;
}

async function computeDiff(
  store: GitStore,
  beforeTree: string,
  afterTree: string,
): Promise<readonly FileDiff[]> {
  store.flush();
  const args = [
    'diff-tree',
    '-r',
    '-M',
    '--raw',
    '-p',
    '-z',
    '--full-index',
    '--no-ext-diff',
    '--no-textconv',
    beforeTree,
    afterTree,
  ];
  const { stdout } = await run('git', args, {
    cwd: store.directory,
    env: gitEnvironment(),
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  return parseDiff(stdout);
}

interface RawEntry {
  readonly status: string;
  readonly oldSha: string;
  readonly newSha: string;
  readonly paths: readonly string[];
}

function parseDiff(output: string): FileDiff[] {
  const entries: RawEntry[] = [];
  let at = 0;
  const field = (): string => {
    const end = output.indexOf('\0', at);
    const text = output.slice(at, end);
    at = end + 1;
    return text;
  };
  while (output[at] === ':') {
    const [, , oldSha = '', newSha = '', status = ''] = field().split(' ');
    const paths = /^[RC]/.test(status) ? [field(), field()] : [field()];
    entries.push({ status: status.slice(0, 1), oldSha, newSha, paths });
  }
  const patches = output
    .slice(at)
    .split(/^\0?diff --git /m)
    .slice(1);
  return entries.map((entry, index) => fileDiffOf(entry, patches[index] ?? ''));
}

const statusNames: Readonly<Record<string, FileDiff['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
  M: 'modified',
  T: 'changed',
};

function fileDiffOf(entry: RawEntry, text: string): FileDiff {
  const start = text.search(/^@@ /m);
  const patch = start < 0 ? null : text.slice(start).replace(/\n$/, '');
  const lines = patch?.split('\n') ?? [];
  const count = (sign: string): number => lines.filter((line) => line.startsWith(sign)).length;
  const removed = entry.status === 'D';
  return {
    path: entry.paths.at(-1) ?? '',
    previousPath: entry.paths.length > 1 ? (entry.paths[0] ?? null) : null,
    status: statusNames[entry.status] ?? 'modified',
    additions: count('+'),
    deletions: count('-'),
    patch: patch !== null && patch.length > patchLimit ? null : patch,
    sha: removed ? entry.oldSha : entry.newSha,
  };
}

export interface PatchPlace {
  /** Lines below the first `@@`, as GitHub counts positions. */
  readonly position: number;
  /** The patch up to and with this line, from its hunk's header. */
  readonly hunk: string;
}

/** Where a line of the new (or old) file stands in a patch; `null` when the patch does not show it. */
export function placeInPatch(
  patch: string,
  line: number,
  side: 'LEFT' | 'RIGHT',
): PatchPlace | null {
  const lines = patch.split('\n');
  let [left, right, hunkStart] = [0, 0, 0];
  for (const [position, text] of lines.entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header) {
      [left, right, hunkStart] = [Number(header[1]), Number(header[2]), position];
      continue;
    }
    if (text.startsWith('\\')) continue;
    const [inLeft, inRight] = [!text.startsWith('+'), !text.startsWith('-')];
    if (side === 'RIGHT' ? inRight && right === line : inLeft && left === line)
      return { position, hunk: lines.slice(hunkStart, position + 1).join('\n') };
    left += inLeft ? 1 : 0;
    right += inRight ? 1 : 0;
  }
  return null;
}
