/** The published postmortems: all documents of their folder, and of the folders below it, on the default branch. */
import type { FileContent, RepositoryReader } from '../repository/repository.js';
import { isPostmortem } from './review.js';

/** Documents read in one run, newest names first: a bound for memory, far above any archive. */
const documentsPerRun = 10_000;

export interface Published {
  readonly documents: readonly FileContent[];
  /** Commit at which they were read; `''` when there is none. */
  readonly commit: string;
  /** Older ones that were not read. */
  readonly omitted: number;
}

export async function readPublished(
  reader: RepositoryReader,
  directory: string,
  limit = documentsPerRun,
): Promise<Published> {
  const folder = directory.replace(/\/+$/, '');
  const below = await reader.filesBelow(folder);
  if (below === null) return { documents: [], commit: '', omitted: 0 };
  const files = below.files.filter(
    ({ path, kind }) => kind === 'file' && isPostmortem({ path, status: 'modified' }, directory),
  );
  const newest = files.toSorted((a, b) => (a.path < b.path ? 1 : -1)).slice(0, limit);
  const texts = await reader.blobTexts(newest.map(({ sha }) => sha));
  const documents = newest.flatMap(({ path, sha }) => {
    const text = texts[sha];
    return text === undefined ? [] : [{ path, text, sha }];
  });
  return { documents, commit: below.commit, omitted: files.length - newest.length };
}
