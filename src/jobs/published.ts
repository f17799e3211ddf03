/** The published postmortems: what lies in their folder on the default branch. */
import type { FileContent, RepositoryReader } from '../repository/repository.js';
import { isPostmortem } from './review.js';

/** Documents read in one run, newest names first. */
const documentsPerRun = 50;

export interface Published {
  readonly documents: readonly FileContent[];
  /** Older ones that were not read. */
  readonly omitted: number;
}

export async function readPublished(
  reader: RepositoryReader,
  directory: string,
): Promise<Published> {
  const entries = (await reader.directory(directory)).filter(
    ({ path, kind }) => kind === 'file' && isPostmortem({ path, status: 'modified' }, directory),
  );
  const newest = [...entries].sort((a, b) => (a.path < b.path ? 1 : -1)).slice(0, documentsPerRun);
  const documents: FileContent[] = [];
  for (const { path } of newest) {
    const file = await reader.file(path);
    if (file !== null) documents.push(file);
  }
  return { documents, omitted: entries.length - newest.length };
}
