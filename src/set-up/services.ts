/**
 * Services by what a repository says of itself: folders that are called so, workspaces of those names, folders with an
 * image of their own, or folders that CODEOWNERS gives to different people.
 */
import { posix } from 'node:path';
import { ownersIn, type RepositoryView } from './view.js';
import { isFields, listOf, yamlFields } from './workflows.js';

export interface Service {
  readonly name: string;
  readonly paths: readonly string[];
}

export interface DetectedServices {
  readonly services: readonly Service[];
  /** What they were seen by, in a few words; `''` without any. */
  readonly by: string;
}

/** More are not written into a file that people read. */
const most = 40;
const usualFolders = ['services', 'apps', 'microservices'] as const;
const plainName = /^[A-Za-z0-9][\w.-]{0,59}$/;

type Folder = readonly [parent: string, name: string];

/** From two on: of a single one nothing has to be told apart. The first sign that gives several counts. */
export function detectServices(view: RepositoryView): DetectedServices {
  const signs = [
    ['their folders', namedFolders],
    ['their Dockerfiles', imageFolders],
    ['CODEOWNERS', ownedFolders],
  ] as const;
  for (const [by, folders] of signs) {
    const services = toServices(folders(view));
    if (services.length > 0) return { services, by };
  }
  return { services: [], by: '' };
}

/** Names that a glob would misread are left out; names that cannot be told apart are no answer. */
function toServices(folders: readonly Folder[]): readonly Service[] {
  const found = new Map<string, Set<string>>();
  for (const [parent, name] of folders)
    if (plainName.test(name))
      found.set(name, (found.get(name) ?? new Set()).add(`${parent}${name}/**`));
  const services = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, paths]) => ({ name, paths: [...paths].sort() }));
  const names = new Set(services.map(({ name }) => name.toLowerCase()));
  const isClear = names.size === services.length;
  return services.length > 1 && services.length <= most && isClear ? services : [];
}

function namedFolders(view: RepositoryView): readonly Folder[] {
  const parents = [...new Set([...usualFolders, ...workspaceFolders(view)])];
  return (view.paths ?? []).flatMap((path) =>
    parents.flatMap((parent): readonly Folder[] => {
      const [name = '', ...inside] = path.startsWith(`${parent}/`)
        ? path.slice(parent.length + 1).split('/')
        : [];
      return inside.length > 0 ? [[`${parent}/`, name]] : [];
    }),
  );
}

/** `apps/*` of npm, Yarn and pnpm. Packages are libraries as often as services, so folders of that name do not count. */
function workspaceFolders(view: RepositoryView): readonly string[] {
  const manifest = yamlFields(view.texts['package.json'] ?? '')?.['workspaces'];
  const npm = listOf(isFields(manifest) ? manifest['packages'] : manifest);
  const pnpm = listOf(yamlFields(view.texts['pnpm-workspace.yaml'] ?? '')?.['packages']);
  return [...npm, ...pnpm]
    .map((glob) => /^(?:\.\/)?([\w./-]{1,100})\/\*{1,2}$/.exec(glob)?.[1] ?? '')
    .map((folder) => posix.normalize(folder))
    .filter((folder) => /(?:^|\/)(?:services|apps|microservices|servers)$/.test(folder));
}

/** What is built for building, testing and developing runs nowhere. */
const tools =
  /^(?:\..*|docker(?:files?)?|builds?|ci|tests?|e2e|dev|devcontainer|tools?|scripts?|images?|base|examples?|docs?)$/i;

/** Neighbours that each have a Dockerfile: whatever is built into an image of its own is deployed on its own. */
function imageFolders(view: RepositoryView): readonly Folder[] {
  const folders = (view.paths ?? []).flatMap((path): readonly Folder[] => {
    const [, parent = '', name = ''] =
      /^((?:[\w.-]{1,60}\/){0,2})([^/]{1,60})\/Dockerfile$/.exec(path) ?? [];
    return name === '' || `${parent}${name}`.split('/').some((part) => tools.test(part))
      ? []
      : [[parent, name]];
  });
  return ofFullestParent(folders);
}

/** Lines of CODEOWNERS for neighbouring folders that exist, with at least two different owners. */
function ownedFolders(view: RepositoryView): readonly Folder[] {
  const paths = view.paths ?? [];
  const owned = ownersIn(view).flatMap(({ pattern, owners }) => {
    const [, parent = '', name = ''] =
      /^\/?((?:src|app|backend|server|cmd|modules|components|domains|systems)\/)([^/*]{1,60})\/?(?:\*{1,2})?$/.exec(
        pattern,
      ) ?? [];
    const isThere = name !== '' && paths.some((path) => path.startsWith(`${parent}${name}/`));
    return isThere && owners.length > 0
      ? [{ folder: [parent, name] as const, who: owners.join(' ') }]
      : [];
  });
  return new Set(owned.map(({ who }) => who)).size < 2
    ? []
    : ofFullestParent(owned.map(({ folder }) => folder));
}

/** Only neighbours are of one kind. */
function ofFullestParent(folders: readonly Folder[]): readonly Folder[] {
  const byParent = new Map<string, Folder[]>();
  for (const folder of folders)
    byParent.set(folder[0], [...(byParent.get(folder[0]) ?? []), folder]);
  const [fullest = []] = [...byParent.values()].toSorted((a, b) => b.length - a.length);
  return fullest;
}
