/** A candidate: what the timeline and the correlation both mean by "a change". */
import type { CommitRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { Deploy } from './deploys.js';

/**
 * A candidate: one change that reached the default branch or the environment, or that somebody
 * reported from outside.
 */
export interface ChangeCandidate {
  /** For a change from outside and for a rollback: a stand-in whose sha is `outside:<id>`, `rollback:<deploy>`. */
  readonly commit: CommitRecord;
  /** When it took effect: of its deploy if known, else when it reached the branch. */
  readonly at: Instant;
  readonly deploy: Deploy | null;
  readonly pullRequest: {
    readonly number: number;
    readonly title: string;
    readonly url: string;
  } | null;
  /**
   * `latent`: older than the window, let in because the symptoms point to it. `rollback`: a deploy
   * of an older version.
   */
  readonly origin: 'branch' | 'deploy' | 'outside' | 'latent' | 'rollback';
}
