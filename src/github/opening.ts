/**
 * What nearly every run asks first, in one query: who we are, the repository, and the files of the default branch that
 * a response rests on. A part without an answer is asked for by itself.
 */
import { dirname } from 'node:path/posix';
import { configPath } from '../config/config.js';
import { defaultConfig } from '../config/defaults.js';
import { codeownersPaths } from '../jobs/read-files.js';
import { otherConfigPath } from '../jobs/read-config.js';
import { changeLogLabel } from '../markdown/ours.js';
import { at, isObject, toFlag, toObjects, toText } from '../github-json/values.js';
import type { FileContent, FileEntry, RepositoryRecord } from '../repository/repository.js';
import { compareText } from '../text/compare.js';
import type { GitHubClient } from './http/client.js';
import type { RepoContext } from './repo-context.js';

export interface Opening {
  /** The token's account; `''` when GitHub does not say. */
  readonly login: string;
  readonly repository: RepositoryRecord | null;
  /** The default branch: its commit, and the folder at its root. */
  readonly head: { readonly commit: string; readonly tree: string } | null;
  readonly folders: ReadonlyMap<string, readonly FileEntry[]>;
  /** Texts by blob sha. */
  readonly texts: ReadonlyMap<string, string>;
  /** Labels that this repository surely does not have. */
  readonly missingLabels: ReadonlySet<string>;
}

const withParents = (folder: string): readonly string[] =>
  folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));

/** By their usual names: other ones are asked for when the configuration names them. */
const folders = [
  '',
  ...new Set(
    [
      dirname(configPath),
      defaultConfig.postmortem.directory,
      ...defaultConfig.response.runbookFolders,
      ...codeownersPaths.map(dirname).filter((folder) => folder !== '.'),
    ].flatMap(withParents),
  ),
];
const files = [configPath, otherConfigPath, ...codeownersPaths];
/** Labels of rare things: where there is none, nothing has to be listed. */
export const mayBeMissing: readonly string[] = [changeLogLabel];

const parts = [
  ...folders.map((path, i) => `folder${i}: object(expression: "HEAD:${path}") { ...listed }`),
  ...files.map((path, i) => `file${i}: object(expression: "HEAD:${path}") { ...read }`),
  ...mayBeMissing.map((name, i) => `label${i}: label(name: "${name}") { name }`),
];
const query = `query ($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner url isPrivate isArchived defaultBranchRef { name }
    head: object(expression: "HEAD") { ... on Commit { oid tree { oid } } }
    ${parts.join('\n    ')}
  }
}
fragment listed on Tree { entries { name mode oid } }
fragment read on Blob { oid text isTruncated }`;

const asked = new WeakMap<GitHubClient, Map<string, Promise<Opening | null>>>();

/** Asked once in a run. `null`: this server has no answer, and each part is asked for by itself. */
export function readOpening(place: RepoContext): Promise<Opening | null> {
  const known = knownOpening(place);
  if (known !== null) return known;
  const answer = askOpening(place).catch((error: unknown) => {
    asked.get(place.client)?.delete(place.htmlUrl);
    throw error;
  });
  const ofClient = asked.get(place.client) ?? new Map<string, Promise<Opening | null>>();
  asked.set(place.client, ofClient.set(place.htmlUrl, answer));
  return answer;
}

/** `null`: nobody has asked yet. */
export function knownOpening({ client, htmlUrl }: RepoContext): Promise<Opening | null> | null {
  return asked.get(client)?.get(htmlUrl) ?? null;
}

async function askOpening(place: RepoContext): Promise<Opening | null> {
  const { owner, repo: name } = place;
  const answer = await place.client.queryParts(query, { owner, name });
  if (answer === null) return null;
  const { data, refused } = answer;
  const json = at(data, 'repository');
  const isKnown = (part: string): boolean => isObject(json) && !refused.has(`repository.${part}`);
  return {
    login: toText(at(data, 'viewer', 'login')),
    repository: repositoryOf(json),
    head: headOf(at(json, 'head')),
    folders: foldersOf(json),
    texts: textsOf(json),
    missingLabels: new Set(
      mayBeMissing.filter((_, i) => isKnown(`label${i}`) && at(json, `label${i}`) === null),
    ),
  };
}

function repositoryOf(json: unknown): RepositoryRecord | null {
  const [fullName, url] = [toText(at(json, 'nameWithOwner')), toText(at(json, 'url'))];
  const defaultBranch = toText(at(json, 'defaultBranchRef', 'name'));
  const [owner = '', name = ''] = fullName.split('/');
  if (owner === '' || name === '' || url === '' || defaultBranch === '') return null;
  return {
    owner,
    name,
    fullName,
    defaultBranch,
    url,
    private: toFlag(at(json, 'isPrivate')),
    archived: toFlag(at(json, 'isArchived')),
  };
}

function headOf(json: unknown): Opening['head'] {
  const [commit, tree] = [toText(at(json, 'oid')), toText(at(json, 'tree', 'oid'))];
  return commit === '' || tree === '' ? null : { commit, tree };
}

/** Longer lists than the contents API gives whole are left to it. */
const maxEntries = 1000;

function foldersOf(json: unknown): Opening['folders'] {
  return new Map(
    folders.flatMap((folder, i) => {
      const entries = at(json, `folder${i}`, 'entries');
      if (!Array.isArray(entries) || entries.length >= maxEntries) return [];
      const listed = toObjects(entries).map((entry) => entryOf(folder, entry));
      return [[folder, listed.toSorted((a, b) => compareText(a.path, b.path))] as const];
    }),
  );
}

const kinds: Readonly<Record<string, FileEntry['kind']>> = {
  '40000': 'directory',
  '120000': 'symlink',
  '160000': 'submodule',
};

function entryOf(folder: string, entry: Readonly<Record<string, unknown>>): FileEntry {
  const name = toText(entry['name']);
  return {
    path: folder === '' ? name : `${folder}/${name}`,
    sha: toText(entry['oid']),
    kind: kinds[Number(entry['mode']).toString(8)] ?? 'file',
  };
}

function textsOf(json: unknown): Opening['texts'] {
  return new Map(
    files.flatMap((_, i) => {
      const blob = at(json, `file${i}`);
      const text = at(blob, 'text');
      const isWhole = typeof text === 'string' && !toFlag(at(blob, 'isTruncated'));
      return isWhole ? [[toText(at(blob, 'oid')), text] as const] : [];
    }),
  );
}

/** What lies at a path of the default branch: `null` for nothing, `undefined` when that is not known. */
export function entryAt(opening: Opening, path: string): FileEntry | null | undefined {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '' : path.slice(0, slash);
  const listed = opening.folders.get(folder);
  if (listed !== undefined) return listed.find((entry) => entry.path === path) ?? null;
  const above = folder === '' ? undefined : entryAt(opening, folder);
  return above === null ? null : undefined;
}

/** A file of the default branch: `null` for none, `undefined` when it must be asked for. */
export function fileAt(
  opening: Opening,
  path: string,
  textOf: (sha: string) => string | undefined = () => undefined,
): FileContent | null | undefined {
  const entry = entryAt(opening, path);
  if (entry === null || entry === undefined) return entry;
  const text =
    entry.kind === 'file' ? (opening.texts.get(entry.sha) ?? textOf(entry.sha)) : undefined;
  return text === undefined ? undefined : { path, text, sha: entry.sha };
}

/** What a folder of the default branch holds; `undefined` when it must be asked for. */
export function folderAt(opening: Opening, path: string): readonly FileEntry[] | undefined {
  return opening.folders.get(path) ?? (entryAt(opening, path) === null ? [] : undefined);
}
