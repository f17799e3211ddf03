/** Deploys: the moments at which changes reached an environment, whatever the repository uses to say so. */
import type { CommitRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';

export type DeploySource = 'deployments' | 'releases' | 'workflow' | 'push';

export interface Deploy {
  /** Stable across runs: `deployment:12`, `release:3`, `run:99`, `push:<sha>`. */
  readonly id: string;
  readonly source: DeploySource;
  readonly environment: string | null;
  readonly sha: string;
  /** Sha that was live before; `null` when unknown. */
  readonly previousSha: string | null;
  /** When it took effect (success status, publication, end of the run, arrival on the branch). */
  readonly at: Instant;
  readonly state: 'succeeded' | 'failed' | 'running' | 'unknown';
  /**
   * Human name: `production 07237c5 → 4f2a91c`, `production ← 4f2a91c` when nothing is known before
   * it, `v1.4.2`, `Deploy #42`.
   */
  readonly label: string;
  readonly url: string;
  /** Changes that it carried, newest first, as far as they could be read. */
  readonly commits: readonly CommitRecord[];
  /** Exact number carried, also when `commits` holds fewer. */
  readonly totalCommits: number;
  /** `rollback`: an older version than the one that was live; `again`: the same version. */
  readonly direction: DeployDirection;
  /** Changes that a rollback took out, newest first, as far as they could be read. */
  readonly takenOut: readonly CommitRecord[];
}

export type DeployDirection = 'forward' | 'rollback' | 'again';

export interface Deploys {
  readonly source: DeploySource;
  /** Why this source was chosen, one sentence. */
  readonly reason: string;
  /** Newest first. */
  readonly deploys: readonly Deploy[];
}
