/**
 * A whole folder of documents in few requests: one query for its name in git, one list of everything below it, and a
 * hundred texts a query. Where GraphQL has no answer, REST gives the same one by one.
 */
import type { FileEntry, FilesBelow, RepositoryReader } from '../repository/repository.js';
import { at, toFlag, toObjects, toText } from '../github-json/values.js';
import { learnTexts } from './known-texts.js';
import { entryAt, folderAt, readOpening } from './opening.js';
import { isUnresolvable, orMissing, type RepoContext } from './repo-context.js';

type Reads = Pick<RepositoryReader, 'filesBelow' | 'blobTexts'>;

/** The commit at the head of the default branch, and git's name of a folder there. */
export interface FolderAt {
  readonly commit: string;
  /** `null`: there is no such folder. */
  readonly tree: string | null;
}

export function readDocuments(place: RepoContext, branch: () => Promise<string>): Reads {
  return {
    filesBelow: async (folder) => {
      const found = await findFolder(place, await branch(), folder);
      return found?.tree == null ? null : listFolder(place, folder, found.commit, found.tree);
    },
    blobTexts: (shas) => readTexts(place, shas),
  };
}

const folderQuery = `query ($owner: String!, $name: String!, $head: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    head: object(expression: $head) { oid }
    folder: object(expression: $folder) { __typename oid }
  }
}`;

/** `null`: the branch has no commit. */
export async function findFolder(
  place: RepoContext,
  branch: string,
  folder: string,
): Promise<FolderAt | null> {
  const known = await folderInOpening(place, folder);
  if (known !== undefined) return known;
  const { owner, repo: name } = place;
  const answer = await place.client.query(folderQuery, {
    owner,
    name,
    head: branch,
    folder: `${branch}:${folder}`,
  });
  const repository = at(answer, 'repository');
  if (repository === null || repository === undefined) return walk(place, branch, folder);
  const commit = toText(at(repository, 'head', 'oid'));
  const isTree = at(repository, 'folder', '__typename') === 'Tree';
  if (commit === '') return null;
  return { commit, tree: isTree ? toText(at(repository, 'folder', 'oid')) : null };
}

/** `undefined`: the opening query did not look there. */
async function folderInOpening(place: RepoContext, folder: string): Promise<FolderAt | undefined> {
  const opening = await readOpening(place);
  if (opening?.head == null) return undefined;
  const { commit, tree } = opening.head;
  if (folder === '') return { commit, tree };
  const entry = entryAt(opening, folder);
  if (entry === undefined || (entry !== null && entry.kind !== 'directory')) return undefined;
  return { commit, tree: entry?.sha ?? null };
}

/** From the branch's head down, one tree after the other. */
async function walk(place: RepoContext, branch: string, folder: string): Promise<FolderAt | null> {
  const ref = await orMissing<unknown>(
    place.read('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }),
    null,
  );
  const commit = toText(at(ref, 'object', 'sha'));
  if (commit === '') return null;
  let tree: string | null = commit;
  for (const name of folder.split('/').filter(Boolean)) {
    const entries: unknown = tree === null ? null : await readTree(place, tree, false);
    const next = toObjects(at(entries, 'tree')).find(
      (entry) => entry['path'] === name && entry['type'] === 'tree',
    );
    tree = next === undefined ? null : toText(next['sha']);
  }
  return { commit, tree };
}

const kinds: Readonly<Record<string, FileEntry['kind']>> = { '120000': 'symlink' };

/** Everything below a tree, at any depth, in one answer. */
export async function listFolder(
  place: RepoContext,
  folder: string,
  commit: string,
  tree: string,
): Promise<FilesBelow | null> {
  const opening = await readOpening(place);
  const listed = opening?.head?.commit === commit ? folderAt(opening, folder) : undefined;
  if (listed?.every(({ kind }) => kind === 'file' || kind === 'symlink') === true)
    return { commit, files: listed, complete: true };
  const json = await readTree(place, tree, true);
  if (json === null) return null;
  const files = toObjects(at(json, 'tree'))
    .filter((entry) => entry['type'] === 'blob')
    .map((entry) => ({
      path: below(folder, toText(entry['path'])),
      sha: toText(entry['sha']),
      kind: kinds[toText(entry['mode'])] ?? 'file',
    }));
  return { commit, files, complete: !toFlag(at(json, 'truncated')) };
}

/** `''` is the root. */
function below(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function readTree(place: RepoContext, sha: string, whole: boolean): Promise<unknown> {
  return orMissing<unknown>(
    place.read('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      tree_sha: sha,
      recursive: whole ? '1' : undefined,
    }),
    null,
    isUnresolvable,
  );
}

/** Texts that one query asks for. */
const textsAtOnce = 100;
/** Blobs asked for at a time where there is no query for many. */
const blobsAtOnce = 8;

export async function readTexts(
  place: RepoContext,
  shas: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const wanted = [...new Set(shas)].filter((sha) => /^[0-9a-f]{40,64}$/.test(sha));
  const texts: Record<string, string> = {};
  for (let i = 0; i < wanted.length; i += textsAtOnce)
    Object.assign(texts, await readSome(place, wanted.slice(i, i + textsAtOnce)));
  learnTexts(place, texts);
  return texts;
}

async function readSome(
  place: RepoContext,
  shas: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const { owner, repo: name } = place;
  const fields = shas.map(
    (sha) => `b${sha}: object(oid: "${sha}") { ... on Blob { text isTruncated } }`,
  );
  const answer = await place.client.query(
    `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {\n${fields.join('\n')}\n} }`,
    { owner, name },
  );
  const found = shas.flatMap((sha) => {
    const blob = at(answer, 'repository', `b${sha}`);
    const text = at(blob, 'text');
    return typeof text === 'string' && !toFlag(at(blob, 'isTruncated')) ? [[sha, text]] : [];
  });
  const texts = Object.fromEntries(found) as Record<string, string>;
  const missing = shas.filter((sha) => texts[sha] === undefined);
  for (let i = 0; i < missing.length; i += blobsAtOnce) {
    const some = missing.slice(i, i + blobsAtOnce);
    const read = await Promise.all(some.map((sha) => readBlob(place, sha)));
    for (const [index, text] of read.entries()) if (text !== null) texts[some[index] ?? ''] = text;
  }
  return texts;
}

/** `null`: gone, or not text. */
async function readBlob(place: RepoContext, sha: string): Promise<string | null> {
  const json = await orMissing<unknown>(
    place.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha }),
    null,
    isUnresolvable,
  );
  if (json === null) return null;
  const bytes = Buffer.from(toText(at(json, 'content')), 'base64');
  return bytes.subarray(0, 8000).includes(0) ? null : bytes.toString('utf8');
}
