/** The published postmortems: the files of their folder, and of the folders below it, on the default branch. */
import type { FileContent, FileEntry, RepositoryReader } from '../repository/repository.js';
import { isPostmortem } from './review.js';

/**
 * Documents read in one run, newest names first, and folders looked into: bounds for requests, far
 * above any archive.
 */
const documentsPerRun = 500;
const foldersPerRun = 100;
/** Files asked for at a time. */
const atOnce = 8;

export interface Published {
  readonly documents: readonly FileContent[];
  /** Older ones that were not read. */
  readonly omitted: number;
}

export async function readPublished(
  reader: RepositoryReader,
  directory: string,
): Promise<Published> {
  const entries = (await entriesBelow(reader, directory)).filter(({ path }) =>
    isPostmortem({ path, status: 'modified' }, directory),
  );
  const newest = [...entries].sort((a, b) => (a.path < b.path ? 1 : -1)).slice(0, documentsPerRun);
  const documents: FileContent[] = [];
  for (let i = 0; i < newest.length; i += atOnce) {
    const files = await Promise.all(
      newest.slice(i, i + atOnce).map(({ path }) => reader.file(path)),
    );
    documents.push(...files.filter((file) => file !== null));
  }
  return { documents, omitted: entries.length - newest.length };
}

/** Folders by year or by service: the newest names first, until the bound. */
async function entriesBelow(
  reader: RepositoryReader,
  directory: string,
): Promise<readonly FileEntry[]> {
  const files: FileEntry[] = [];
  let waiting: readonly string[] = [directory];
  for (let read = 0; read < foldersPerRun && waiting.length > 0; read += 1) {
    const [next = directory, ...rest] = waiting;
    const entries = await reader.directory(next);
    files.push(...entries.filter(({ kind }) => kind === 'file'));
    const below = entries.filter(({ kind }) => kind === 'directory').map(({ path }) => path);
    waiting = [...rest, ...[...below].sort().reverse()];
  }
  return files;
}
