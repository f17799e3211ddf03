/**
 * One bare repository. Memory is ahead of the disk: objects and refs are written out when a git process needs them
 * (a diff, a clone), so that an ordinary request costs neither a process nor a file.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';
import { packOf } from './git-pack.js';
import {
  decodeCommit,
  decodeTree,
  encodeCommit,
  encodeTree,
  shaOf,
  type GitCommit,
  type GitObject,
  type ObjectType,
  type TreeEntry,
} from './git-objects.js';

export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface GitStore {
  readonly directory: string;
  put(type: ObjectType, content: Buffer): string;
  putTree(entries: readonly TreeEntry[]): string;
  putCommit(commit: GitCommit): string;
  get(sha: string): GitObject | null;
  commit(sha: string): GitCommit | null;
  tree(sha: string): readonly TreeEntry[];
  /** `refs/heads/main` → sha */
  readonly refs: ReadonlyMap<string, string>;
  setRef(ref: string, sha: string): void;
  deleteRef(ref: string): void;
  /** Branch, tag, `heads/x`, `refs/heads/x`, full or abbreviated sha → commit sha. */
  resolve(name: string): string | null;
  /** Writes everything that only memory holds. */
  flush(): void;
  /** Reads the refs again after somebody pushed. */
  refresh(): void;
}

export function openGitStore(directory: string, defaultBranch: string): GitStore {
  const existed = existsSync(join(directory, 'HEAD'));
  if (!existed) initialise(directory, defaultBranch);
  const objects = new Map<string, GitObject>();
  const commits = new Map<string, GitCommit>();
  const trees = new Map<string, readonly TreeEntry[]>();
  const refs = new Map<string, string>();
  let unwritten: string[] = [];
  const unwrittenRefs = new Set<string>();

  const put = (type: ObjectType, content: Buffer): string => {
    const sha = shaOf(type, content);
    if (!objects.has(sha)) {
      objects.set(sha, { type, content });
      unwritten.push(sha);
    }
    return sha;
  };
  const get = (sha: string): GitObject | null => {
    const known =
      objects.get(sha) ??
      readLoose(directory, sha) ??
      (existed ? readPacked(directory, sha) : null);
    if (known) objects.set(sha, known);
    return known;
  };
  const commit = (sha: string): GitCommit | null => {
    const known = commits.get(sha);
    if (known) return known;
    const object = get(sha);
    if (object?.type !== 'commit') return null;
    const parsed = decodeCommit(object.content);
    commits.set(sha, parsed);
    return parsed;
  };
  const tree = (sha: string): readonly TreeEntry[] => {
    const known = trees.get(sha);
    if (known) return known;
    const object = get(sha);
    const parsed = object?.type === 'tree' ? decodeTree(object.content) : [];
    trees.set(sha, parsed);
    return parsed;
  };
  const peel = (sha: string): string | null => {
    const object = get(sha);
    if (object?.type === 'commit') return sha;
    return object?.type === 'tag' ? peel(object.content.toString('utf8', 7, 47)) : null;
  };
  const abbreviated = (name: string): string | null => {
    if (!/^[0-9a-f]{7,40}$/.test(name)) return null;
    if (name.length === 40) return peel(name);
    for (const [sha, object] of objects)
      if (object.type === 'commit' && sha.startsWith(name)) return sha;
    return null;
  };
  const store: GitStore = {
    directory,
    refs,
    put,
    get,
    commit,
    tree,
    putTree: (entries) => put('tree', encodeTree(entries)),
    putCommit: (value) => put('commit', encodeCommit(value)),
    setRef: (ref, sha) => {
      refs.set(ref, sha);
      unwrittenRefs.add(ref);
    },
    deleteRef: (ref) => {
      refs.delete(ref);
      unwrittenRefs.add(ref);
    },
    resolve: (name) => {
      const ref = [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`].find(
        (candidate) => refs.has(candidate),
      );
      const sha = refs.get(name === 'HEAD' ? `refs/heads/${defaultBranch}` : (ref ?? ''));
      return sha ? peel(sha) : abbreviated(name);
    },
    flush: () => {
      writeObjects(directory, unwritten, objects);
      unwritten = [];
      for (const ref of unwrittenRefs) writeRef(directory, ref, refs.get(ref));
      unwrittenRefs.clear();
    },
    refresh: () => {
      refs.clear();
      for (const [ref, sha] of readRefs(directory)) refs.set(ref, sha);
    },
  };
  put('tree', Buffer.alloc(0));
  if (existed) store.refresh();
  return store;
}

function initialise(directory: string, defaultBranch: string): void {
  for (const folder of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags'])
    mkdirSync(join(directory, folder), { recursive: true });
  writeFileSync(join(directory, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`);
  // A high unpack limit keeps pushed objects loose, where they can be read without a git process.
  writeFileSync(
    join(directory, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tbare = true\n[http]\n\treceivepack ' +
      '= true\n[receive]\n\tunpackLimit = 100000\n[gc]\n\tauto = 0\n[uploadpack]\n\tallowAnySHA1InWant = true\n',
  );
}

function loosePath(directory: string, sha: string): string {
  return join(directory, 'objects', sha.slice(0, 2), sha.slice(2));
}

function readLoose(directory: string, sha: string): GitObject | null {
  if (!/^[0-9a-f]{40}$/.test(sha) || !existsSync(loosePath(directory, sha))) return null;
  const raw = inflateSync(readFileSync(loosePath(directory, sha)));
  const end = raw.indexOf(0);
  return {
    type: raw.toString('latin1', 0, raw.indexOf(0x20)) as ObjectType,
    content: raw.subarray(end + 1),
  };
}

/** Only a repository that was there before this server comes here: what is pushed to us stays loose. */
function readPacked(directory: string, sha: string): GitObject | null {
  if (!/^[0-9a-f]{40}$/.test(sha)) return null;
  try {
    const type = runGit(directory, ['cat-file', '-t', sha]).toString().trim() as ObjectType;
    return { type, content: runGit(directory, ['cat-file', type, sha]) };
  } catch {
    return null;
  }
}

function readRefs(directory: string): (readonly [string, string])[] {
  const text = runGit(directory, ['for-each-ref', '--format=%(refname) %(objectname)'])
    .toString()
    .trim();
  return text === '' ? [] : text.split('\n').map((line) => line.split(' ') as [string, string]);
}

/** From here on one pack is cheaper than many files. */
const manyObjects = 500;

function writeObjects(
  directory: string,
  shas: readonly string[],
  objects: ReadonlyMap<string, GitObject>,
): void {
  if (shas.length >= manyObjects) {
    runGit(
      directory,
      ['index-pack', '--stdin'],
      packOf(shas.flatMap((sha) => objects.get(sha) ?? [])),
    );
    return;
  }
  for (const sha of shas) {
    const object = objects.get(sha);
    const path = loosePath(directory, sha);
    if (!object || existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      deflateSync(
        Buffer.concat([Buffer.from(`${object.type} ${object.content.length}\0`), object.content]),
        { level: 1 },
      ),
    );
  }
}

function writeRef(directory: string, ref: string, sha: string | undefined): void {
  const path = join(directory, ref);
  if (sha === undefined) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${sha}\n`);
}

/** Git as a process that waits; its environment knows no user configuration. */
export function runGit(directory: string, args: readonly string[], input?: Buffer): Buffer {
  return execFileSync('git', args, {
    cwd: directory,
    env: gitEnvironment(),
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input && { input }),
  });
}

export function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    LC_ALL: 'C',
  };
}
