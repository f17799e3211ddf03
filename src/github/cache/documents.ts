/**
 * The documents of a folder by git's own names: a folder that keeps its name is not listed again, and a text is never
 * asked for twice. Texts lie in sixteen drawers by the first digit of their name, so that a large archive still fits.
 */
import * as z from 'zod';
import type { FilesBelow, RepositoryReader } from '../../repository/repository.js';
import type { RepoContext } from '../repo-context.js';
import { learnTexts } from '../known-texts.js';
import { findFolder, listFolder, readTexts } from '../read-documents.js';
import type { CacheEntry, ResponseCache } from './response-cache.js';

const entryShape = z.object({
  path: z.string(),
  sha: z.string(),
  kind: z.enum(['file', 'directory', 'symlink', 'submodule']),
});
const foldersShape = z.record(
  z.string(),
  z.object({ tree: z.string(), files: z.array(entryShape) }),
);
const textsShape = z.record(z.string(), z.string());
type Texts = z.infer<typeof textsShape>;

const drawers = '0123456789abcdef';

export function cachedDocuments(
  place: RepoContext,
  cache: ResponseCache,
  repository: RepositoryReader['repository'],
): Pick<RepositoryReader, 'filesBelow' | 'blobTexts'> {
  const folders = cache.open('folders', foldersShape);
  const known: Record<string, z.infer<typeof foldersShape>[string]> = { ...folders.before };
  const open = new Map<string, CacheEntry<Texts>>();
  const drawerOf = (digit: string): CacheEntry<Texts> => {
    const drawer = open.get(digit) ?? cache.open(`texts-${digit}`, textsShape);
    open.set(digit, drawer);
    return drawer;
  };
  return {
    filesBelow: async (folder): Promise<FilesBelow | null> => {
      const found = await findFolder(place, (await repository()).defaultBranch, folder);
      if (found === null || found.tree === null) return null;
      const before = known[folder];
      if (before?.tree === found.tree)
        return { commit: found.commit, files: before.files, complete: true };
      const listed = await listFolder(place, folder, found.commit, found.tree);
      if (listed?.complete === true) {
        known[folder] = { tree: found.tree, files: [...listed.files] };
        folders.put(() => known);
      }
      return listed;
    },
    blobTexts: async (shas) => {
      const kept = Object.assign(
        {},
        ...[...drawers].map((digit) => drawerOf(digit).before ?? {}),
      ) as Texts;
      const missing = shas.filter((sha) => kept[sha] === undefined);
      const read = missing.length === 0 ? {} : await readTexts(place, missing);
      const wanted = Object.fromEntries(
        shas.flatMap((sha) => {
          const text = kept[sha] ?? read[sha];
          return text === undefined ? [] : [[sha, text] as const];
        }),
      );
      learnTexts(place, wanted);
      for (const digit of drawers) keepDrawer(drawerOf(digit), digit, wanted);
      return wanted;
    },
  };
}

/** What nobody asked for any more goes; an unchanged drawer is not written. */
function keepDrawer(drawer: CacheEntry<Texts>, digit: string, wanted: Texts): void {
  const own = Object.entries(wanted).filter(([sha]) => sha.startsWith(digit));
  const before = drawer.before ?? {};
  const same =
    own.length === Object.keys(before).length && own.every(([sha]) => before[sha] !== undefined);
  if (!same) drawer.put(() => Object.fromEntries(own));
}
