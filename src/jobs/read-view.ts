/** The default branch on GitHub as set-up and readiness see it: all paths, and the texts that matter, in three requests. */
import type { FileEntry, RepositoryReader } from '../repository/repository.js';
import { isOfInterest, type RepositoryView } from '../set-up/view.js';

/** More texts are not read. */
const mostTexts = 200;

export async function readGitHubView(
  reader: RepositoryReader,
  folders: readonly string[],
): Promise<RepositoryView> {
  const all = await reader.filesBelow('');
  if (all === null) return { paths: [], texts: {} };
  // Of a very large repository GitHub lists the beginning only.
  const files = all.complete
    ? all.files
    : [...((await reader.filesBelow('.github'))?.files ?? []), ...all.files];
  const texts = await readTexts(reader, files, folders);
  return { paths: all.complete ? all.files.map(({ path }) => path) : null, texts };
}

async function readTexts(
  reader: RepositoryReader,
  files: readonly FileEntry[],
  folders: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const wanted = files
    .filter(({ path, kind }) => kind === 'file' && isOfInterest(path, folders))
    .slice(0, mostTexts);
  const texts = wanted.length === 0 ? {} : await reader.blobTexts(wanted.map(({ sha }) => sha));
  return Object.fromEntries(
    wanted.flatMap(({ path, sha }) => (texts[sha] === undefined ? [] : [[path, texts[sha]]])),
  );
}
