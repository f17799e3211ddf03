/** Services by the folders that a repository keeps them in: workspaces, and folders that are called so. */
import { posix } from 'node:path';
import { type RepositoryView } from './view.js';
import { isFields, listOf, yamlFields } from './workflows.js';

export interface Service {
  readonly name: string;
  readonly paths: readonly string[];
}

/** More are not written into a file that people read. */
const most = 40;
const usualFolders = ['services', 'apps', 'microservices'] as const;
const plainName = /^[A-Za-z0-9][\w.-]{0,59}$/;

/** From two on: of a single one nothing has to be told apart. Names that a glob would misread are left out. */
export function detectServices(view: RepositoryView): readonly Service[] {
  const parents = [...new Set([...usualFolders, ...workspaceFolders(view)])];
  const found = new Map<string, Set<string>>();
  for (const path of view.paths ?? [])
    for (const parent of parents) {
      const name = path.startsWith(`${parent}/`) ? path.slice(parent.length + 1).split('/') : [];
      const [first = ''] = name;
      if (name.length > 1 && plainName.test(first))
        found.set(first, (found.get(first) ?? new Set()).add(`${parent}/${first}/**`));
    }
  const services = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, paths]) => ({ name, paths: [...paths].sort() }));
  const names = new Set(services.map(({ name }) => name.toLowerCase()));
  const isClear = names.size === services.length;
  return services.length > 1 && services.length <= most && isClear ? services : [];
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
