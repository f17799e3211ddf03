/** Commits, comparisons, files, folders and branches. */
import type {
  CommitRecord,
  Comparison,
  FileContent,
  FileEntry,
  RepositoryReader,
} from '../repository/repository.js';
import { commitFromRest, comparisonFromRest, fileEntryFromRest } from '../github-json/shapes.js';
import { at, isObject, toObjects, toText } from '../github-json/values.js';
import { withoutRepeats } from './http/pages.js';
import { listCommits } from './read-commits.js';
import { isUnresolvable, orMissing, type RepoContext } from './repo-context.js';

type Reads = Pick<
  RepositoryReader,
  'commits' | 'commit' | 'compare' | 'file' | 'directory' | 'branch'
>;

export function readGit(place: RepoContext): Reads {
  return {
    commits: (query) => listCommits(place, query),
    commit: (ref) => orMissing(readCommit(place, ref), null, isUnresolvable),
    compare: (base, head) => orMissing(readComparison(place, base, head), null, isUnresolvable),
    file: (path, ref) => orMissing(readFile(place, path, ref), null),
    directory: (path, ref) => orMissing(readDirectory(place, path, ref), []),
    branch: (name) => orMissing(readBranch(place, name), null),
  };
}

async function readCommit(place: RepoContext, ref: string): Promise<CommitRecord> {
  return commitFromRest(
    await place.read('GET /repos/{owner}/{repo}/commits/{ref}', { ref }),
    place.htmlUrl,
  );
}

const pageSize = 100;

/**
 * At most three requests: all of up to 300 commits, else the newest 101 to 200. The total is exact
 * either way; files stand on the first page.
 */
async function readComparison(place: RepoContext, base: string, head: string): Promise<Comparison> {
  const first = await readComparisonPage(place, base, head, 1);
  const last = Math.ceil(first.totalCommits / pageSize);
  if (last <= 1) return first;
  const numbers =
    last <= 3 ? Array.from({ length: last - 1 }, (_, index) => index + 2) : [last - 1, last];
  const commits: CommitRecord[] = last <= 3 ? [...first.commits] : [];
  for (const number of numbers)
    commits.push(...(await readComparisonPage(place, base, head, number)).commits);
  return { ...first, commits: withoutRepeats(commits, (commit) => commit.sha) };
}

async function readComparisonPage(
  place: RepoContext,
  base: string,
  head: string,
  page: number,
): Promise<Comparison> {
  const json = await place.read('GET /repos/{owner}/{repo}/compare/{basehead}', {
    basehead: `${base}...${head}`,
    per_page: pageSize,
    page,
  });
  return comparisonFromRest(json, place.htmlUrl, base, head);
}

/** `null` for a folder or submodule. Files over 1 MB come without their content: then the blob is asked for. */
async function readFile(
  place: RepoContext,
  path: string,
  ref: string | undefined,
): Promise<FileContent | null> {
  const json = await place.read('GET /repos/{owner}/{repo}/contents/{path}', { path, ref });
  if (!isObject(json) || json['type'] !== 'file') return null;
  const sha = toText(json['sha']);
  const whole =
    json['encoding'] === 'base64'
      ? json
      : await place.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha });
  return { path, text: Buffer.from(toText(at(whole, 'content')), 'base64').toString('utf8'), sha };
}

/** The contents API lists this many entries of a folder and no more, without saying so. */
const maxEntries = 1000;

async function readDirectory(
  place: RepoContext,
  path: string,
  ref: string | undefined,
): Promise<readonly FileEntry[]> {
  const entries = await listFolder(place, path, ref);
  return entries.length < maxEntries || path === '' ? entries : listTree(place, path, ref);
}

async function listFolder(
  place: RepoContext,
  path: string,
  ref: string | undefined,
): Promise<readonly FileEntry[]> {
  return toObjects(
    await place.read('GET /repos/{owner}/{repo}/contents/{path}', { path, ref }),
  ).map(fileEntryFromRest);
}

const treeKinds: Readonly<Record<string, FileEntry['kind']>> = {
  '040000': 'directory',
  '120000': 'symlink',
  '160000': 'submodule',
};

async function listTree(
  place: RepoContext,
  path: string,
  ref: string | undefined,
): Promise<readonly FileEntry[]> {
  const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const folder = (await listFolder(place, parent, ref)).find((entry) => entry.path === path);
  const json = await place.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    tree_sha: folder?.sha ?? '',
  });
  return toObjects(at(json, 'tree')).map((entry) => ({
    path: `${path}/${toText(entry['path'])}`,
    sha: toText(entry['sha']),
    kind: treeKinds[toText(entry['mode'])] ?? 'file',
  }));
}

async function readBranch(
  place: RepoContext,
  name: string,
): Promise<{ readonly sha: string } | null> {
  const sha = toText(
    at(
      await place.read('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${name}` }),
      'object',
      'sha',
    ),
  );
  return sha === '' ? null : { sha };
}
