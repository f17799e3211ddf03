/** A reader that answers from the opening query what it can, and asks for the rest by itself. */
import type { RepositoryReader } from '../repository/repository.js';
import { userFromRest } from '../github-json/shapes.js';
import { knownText, writtenFile } from './known-texts.js';
import { fileAt, folderAt, mayBeMissing, type Opening, readOpening } from './opening.js';
import type { RepoContext } from './repo-context.js';

type Answered = Pick<
  RepositoryReader,
  'identity' | 'repository' | 'issues' | 'file' | 'directory' | 'branch'
>;

export function withOpening(place: RepoContext, reader: Answered): Answered {
  const opening = (): Promise<Opening | null> => readOpening(place);
  /** Also by its name or its commit: the default branch stands still while a run looks at it. */
  const isHead = (known: Opening, ref: string | undefined): boolean =>
    ref === undefined ||
    (known.head !== null && (ref === known.head.commit || ref === known.repository?.defaultBranch));
  const textOf = (sha: string): string | undefined => knownText(place, sha);
  return {
    identity: async () => {
      const login = (await opening())?.login ?? '';
      return login === '' ? reader.identity() : userFromRest({ login });
    },
    repository: async () => (await opening())?.repository ?? reader.repository(),
    // A label that is not there is on no issue. Once something was written, it may be there.
    issues: async (query) => {
      const isMissing = query.labels?.some((name) => mayBeMissing.includes(name)) === true;
      const known = isMissing && place.client.usage().writes === 0 ? await opening() : null;
      return query.labels?.some((name) => known?.missingLabels.has(name)) === true
        ? []
        : reader.issues(query);
    },
    file: async (path, ref) => {
      const written = ref === undefined ? undefined : writtenFile(place, path, ref);
      if (written !== undefined) return written;
      const known = await opening();
      const found = known !== null && isHead(known, ref) ? fileAt(known, path, textOf) : undefined;
      return found === undefined ? reader.file(path, ref) : found;
    },
    directory: async (path, ref) => {
      const known = await opening();
      const found = known !== null && isHead(known, ref) ? folderAt(known, path) : undefined;
      return found ?? reader.directory(path, ref);
    },
    branch: async (name) => {
      const known = await opening();
      return known?.head != null && name === known.repository?.defaultBranch
        ? { sha: known.head.commit }
        : reader.branch(name);
    },
  };
}
