/**
 * Files of the default branch by way of git's own names: a folder or a file that keeps its sha is the same one, so a
 * run asks for the root folder and for nothing below it that it knows.
 */
import * as z from 'zod';
import type { FileContent, RepositoryReader } from '../../repository/repository.js';
import { at, toFlag, toObjects, toText } from '../../github-json/values.js';
import type { ResponseCache } from './response-cache.js';
import { treeShape } from './shapes.js';
import { isUnresolvable, orMissing, type RepoContext } from '../repo-context.js';
import { readGit } from '../read-git.js';

type Tree = z.infer<typeof treeShape>;

const filesShape = z.object({
  trees: z.record(z.string(), treeShape),
  texts: z.record(z.string(), z.string()),
});

const maxTrees = 50;
const maxTexts = 50;
const maxTextBytes = 200_000;

/** `undefined`: this way does not lead to an answer, the contents API must be asked. */
type Found = FileContent | null | undefined;

export function cachedFiles(
  place: RepoContext,
  cache: ResponseCache,
  repository: RepositoryReader['repository'],
  fileAt: (path: string, sha: string) => Promise<FileContent | null>,
): RepositoryReader['file'] {
  const stored = cache.open('files', filesShape);
  const git = readGit(place);
  const trees = new Map(Object.entries(stored.before?.trees ?? {}));
  const texts = new Map(Object.entries(stored.before?.texts ?? {}));
  const keep = (): void =>
    stored.put(() => ({
      trees: Object.fromEntries([...trees].slice(-maxTrees)),
      texts: Object.fromEntries([...texts].slice(-maxTexts)),
    }));
  const treeOf = async (sha: string): Promise<Tree | null> => {
    const tree = trees.get(sha) ?? (await readTree(place, sha));
    if (tree !== null) renew(trees, sha, tree);
    return tree;
  };
  const textAt = async (sha: string): Promise<string> => {
    const text = texts.get(sha) ?? (await readBlob(place, sha));
    if (text.length <= maxTextBytes) renew(texts, sha, text);
    return text;
  };
  return async (path, ref) => {
    if (ref !== undefined) return fileAt(path, ref);
    const found = await walk(await readRoot(place, repository), path, treeOf, textAt);
    keep();
    return found === undefined ? git.file(path) : found;
  };
}

/** Moves it to the end, which is cut off last. */
function renew<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
}

/** Asked for by the branch's name, so it is always today's. */
async function readRoot(
  place: RepoContext,
  repository: RepositoryReader['repository'],
): Promise<Tree | null> {
  const { defaultBranch } = await repository();
  return /^[\w.-]{1,200}$/.test(defaultBranch) && !isSha(defaultBranch)
    ? readTree(place, defaultBranch)
    : null;
}

async function walk(
  root: Tree | null,
  path: string,
  treeOf: (sha: string) => Promise<Tree | null>,
  textAt: (sha: string) => Promise<string>,
): Promise<Found> {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) return undefined;
  let tree = root;
  for (const [index, name] of names.entries()) {
    if (tree === null) return undefined;
    const entry = tree.find((one) => one.name === name);
    if (entry === undefined) return null;
    const isLast = index === names.length - 1;
    if (entry.mode === '040000' && !isLast) tree = await treeOf(entry.sha);
    else if (entry.mode === '040000') return null;
    // Links and submodules have rules of their own.
    else if (!entry.mode.startsWith('100')) return undefined;
    else return isLast ? { path, text: await textAt(entry.sha), sha: entry.sha } : null;
  }
  return undefined;
}

const isSha = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

/** `null` when there is none, or more than one answer holds. */
async function readTree(place: RepoContext, name: string): Promise<Tree | null> {
  const json = await orMissing<unknown>(
    place.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: name }),
    null,
    isUnresolvable,
  );
  if (json === null || !Array.isArray(at(json, 'tree')) || toFlag(at(json, 'truncated')))
    return null;
  return toObjects(at(json, 'tree')).map((entry) => ({
    name: toText(entry['path']),
    mode: toText(entry['mode']),
    sha: toText(entry['sha']),
  }));
}

async function readBlob(place: RepoContext, sha: string): Promise<string> {
  const json = await place.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    file_sha: sha,
  });
  return Buffer.from(toText(at(json, 'content')), 'base64').toString('utf8');
}
