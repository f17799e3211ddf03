/** A reader that begins where the last run stopped: the same answers as without a cache, for fewer requests. */
import type { RepositoryReader } from '../repository.js';
import type { KeptAnswers } from './kept-answers.js';
import { keptCommits, keptObjects } from './kept-changes.js';
import { keptDeployments } from './kept-deployments.js';
import { keptFiles } from './kept-files.js';
import { keptThread } from './kept-thread.js';
import type { Place } from './place.js';

export function keptReader(
  place: Place,
  reader: RepositoryReader,
  kept: KeptAnswers,
): RepositoryReader {
  const { commit, compare, fileAt } = keptObjects(place, kept);
  return {
    ...reader,
    ...keptThread(place, kept),
    commit,
    compare,
    commits: keptCommits(place, kept),
    deployments: keptDeployments(place, kept),
    file: keptFiles(place, kept, () => reader.repository(), fileAt),
  };
}
