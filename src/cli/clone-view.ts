/** The clone around the current folder as set-up and readiness see it: its files, its branch, its tags. */
import { join } from 'node:path';
import { askIn } from '../git-clone/log.js';
import { foreignHostOf, type Remote, remoteOf } from '../git-clone/remote.js';
import { gitIn } from '../node/git-process.js';
import { type Io, isExactText, isPlainFile, readText } from '../node/io.js';
import { isOfInterest, mostBytes, type RepositoryView } from '../set-up/view.js';

export interface Clone {
  readonly top: string;
  /** Files of the working tree, also those that are not committed yet; ignored ones are left out. */
  readonly view: RepositoryView;
  readonly defaultBranch: string | null;
  /** `null`: detached. */
  readonly branch: string | null;
  /** Files below `.github/` on the default branch, as far as this clone knows it; `null` without a commit. */
  readonly onDefaultBranch: readonly string[] | null;
  readonly tags: readonly string[];
  readonly hasRemote: boolean;
  /** Where the remote is, when that is not GitHub. */
  readonly foreignHost: string | null;
  /** `YYYY-MM-DDTHH:MM:SSZ` of the newest commit of the default branch, in seconds; `null` without one. */
  readonly newest: number | null;
  /** Offsets of the last commits, `+0200`, newest first. */
  readonly offsets: readonly string[];
  /** Paths that git has seen deleted. */
  readonly deleted: ReadonlySet<string>;
}

/** `null` where this is no clone, or a bare one. */
export async function readClone(io: Io, folders: readonly string[]): Promise<Clone | null> {
  const ask = askIn(gitIn(io.cwd));
  const top = await ask('rev-parse', '--show-toplevel');
  if (top === '') return null;
  const at = askIn(gitIn(top));
  const remote = await remoteOf(gitIn(top));
  const [listed, branch, tags, defaultRef] = await Promise.all([
    at('ls-files', '-z', '--cached', '--others', '--exclude-standard'),
    at('symbolic-ref', '--quiet', '--short', 'HEAD'),
    at('tag', '--list', '--sort=-creatordate'),
    readDefaultRef(at, remote),
  ]);
  const ref = defaultRef?.ref ?? 'HEAD';
  const [tree, newest, offsets, deleted] = await Promise.all([
    at('ls-tree', '-r', '-z', '--name-only', ref, '--', '.github/'),
    at('log', '-1', '--format=%ct', ref, '--'),
    at('log', '-100', '--format=%ai', ref, '--'),
    at(
      'log',
      '--diff-filter=D',
      '--no-renames',
      '--format=',
      '--name-only',
      '-z',
      ref,
      '--',
      '.github/',
      ':(glob)**/README.md',
    ),
  ]);
  const paths = split(listed);
  return {
    top,
    view: { paths, texts: readTexts({ ...io, cwd: top }, paths, folders) },
    defaultBranch: defaultRef?.branch ?? (branch === '' ? null : branch),
    branch: branch === '' ? null : branch,
    onDefaultBranch: newest === '' ? null : split(tree),
    tags: tags.split('\n').filter(Boolean).slice(0, 1000),
    hasRemote: remote !== null,
    foreignHost: foreignHostOf(remote),
    newest: newest === '' ? null : Number(newest),
    offsets: offsets.split('\n').map((line) => line.slice(-5)),
    deleted: new Set(split(deleted)),
  };
}

/** What the remote calls its default branch, else the usual names; `null` when none of them is there. */
async function readDefaultRef(
  ask: ReturnType<typeof askIn>,
  remote: Remote | null,
): Promise<{ readonly ref: string; readonly branch: string } | null> {
  const name = remote?.name ?? 'origin';
  const head = await ask('rev-parse', '--abbrev-ref', `${name}/HEAD`);
  if (head !== '' && head !== `${name}/HEAD`)
    return { ref: head, branch: head.slice(name.length + 1) };
  for (const prefix of [`${name}/`, ''])
    for (const branch of ['main', 'master'])
      if ((await ask('rev-parse', '--verify', '--quiet', `${prefix}${branch}`)) !== '')
        return { ref: `${prefix}${branch}`, branch };
  return null;
}

function split(listed: string): readonly string[] {
  return [
    ...new Set(
      listed
        .split('\0')
        .map((path) => path.replace(/^\n+/, ''))
        .filter(Boolean),
    ),
  ];
}

/** Links are not followed: they may lead out of the clone. */
function readTexts(
  io: Io,
  paths: readonly string[],
  folders: readonly string[],
): Readonly<Record<string, string>> {
  const wanted = paths.filter((path) => isOfInterest(path, folders)).slice(0, 2000);
  return Object.fromEntries(
    wanted
      .filter((path) => isPlainFile(join(io.cwd, path), mostBytes) && isExactText(io, path))
      .map((path) => [path, readText(io, path, 'file')]),
  );
}
