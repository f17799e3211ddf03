/** Files of the default branch that a response uses: code owners and runbooks, in as few requests as will do. */
import type { Config } from '../config/config.js';
import type { RepositoryReader } from '../repository/repository.js';

export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
const document = /\.(?:md|markdown|mdx|txt|adoc|rst|html?)$/i;
/** More than anybody looks through at night. */
const maxRunbooks = 300;
/** Folders of services below a folder of runbooks that are looked into. */
const maxFolders = 2;

export interface RepositoryFiles {
  readonly codeowners: string;
  readonly runbooks: readonly string[];
}

/** The root says which folders there are, so that nothing is asked for that is not there. */
export async function readRepositoryFiles(
  reader: RepositoryReader,
  services: readonly string[],
  { response }: Config,
): Promise<RepositoryFiles> {
  const root = new Set((await reader.directory('')).map(({ path }) => path));
  const isThere = (path: string): boolean => root.has(path.split('/')[0] ?? '');
  const runbooks: string[] = [];
  for (const folder of response.runbookFolders.filter(isThere))
    runbooks.push(...(await runbooksIn(reader, folder, services)));
  return {
    codeowners: await readCodeowners(reader, codeownersPaths.filter(isThere)),
    runbooks: runbooks.slice(0, maxRunbooks),
  };
}

async function readCodeowners(reader: RepositoryReader, paths: readonly string[]): Promise<string> {
  for (const path of paths) {
    const file = await reader.file(path);
    if (file !== null) return file.text;
  }
  return '';
}

/** The folder itself, and those below it that are named after a service of the incident. */
async function runbooksIn(
  reader: RepositoryReader,
  folder: string,
  services: readonly string[],
): Promise<readonly string[]> {
  const entries = await reader.directory(folder);
  const names = new Set(services.map((name) => name.toLowerCase()));
  const below = entries.filter(
    ({ kind, path }) =>
      kind === 'directory' && names.has((path.split('/').at(-1) ?? '').toLowerCase()),
  );
  const found = [...entries];
  for (const { path } of below.slice(0, maxFolders)) found.push(...(await reader.directory(path)));
  return found
    .filter(({ kind, path }) => kind === 'file' && document.test(path))
    .map(({ path }) => path);
}
