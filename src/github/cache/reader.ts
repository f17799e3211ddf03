/** A reader that begins where the last run stopped: the same answers as without a cache, for fewer requests. */
import type { RepositoryReader } from '../../repository/repository.js';
import type { ResponseCache } from './response-cache.js';
import { cachedCommits, cachedObjects } from './changes.js';
import { cachedDeployments } from './deployments.js';
import { cachedDocuments } from './documents.js';
import { cachedFiles } from './files.js';
import { cachedLabels } from './labelled-issues.js';
import { cachedThread } from './thread.js';
import type { RepoContext } from '../repo-context.js';
import { withOpening } from '../with-opening.js';
import { withThreads } from '../with-threads.js';

export function cachedReader(
  place: RepoContext,
  reader: RepositoryReader,
  cache: ResponseCache,
): RepositoryReader {
  const { commit, compare, fileAt } = cachedObjects(place, cache);
  const file = cachedFiles(place, cache, () => reader.repository(), fileAt);
  const thread = cachedThread(place, cache);
  return {
    ...reader,
    ...thread,
    comments: withThreads(place, thread.comments),
    ...cachedLabels(cache, (query) => reader.issues(query)),
    ...cachedDocuments(place, cache, () => reader.repository()),
    commit,
    compare,
    commits: cachedCommits(place, cache),
    deployments: cachedDeployments(place, cache),
    file: withOpening(place, { ...reader, file }).file,
  };
}
