/** Deploys: the moments at which changes reached an environment, whatever the repository uses to say so. */
import type { IncidentFacts } from '../incident/incident.js';
import type { CommitRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { DeploymentsConfig } from '../config/config.js';

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
  /** Human name: `production ← 4f2a91c`, `v1.4.2`, `Deploy #42`. */
  readonly label: string;
  readonly url: string;
  /** Changes that it carried, newest first, as far as they could be read. */
  readonly commits: readonly CommitRecord[];
  /** Exact number carried, also when `commits` holds fewer. */
  readonly totalCommits: number;
}

export interface Deploys {
  readonly source: DeploySource;
  /** Why this source was chosen, one sentence. */
  readonly reason: string;
  /** Newest first. */
  readonly deploys: readonly Deploy[];
}

export type DeploysFromFacts = (facts: IncidentFacts, config: DeploymentsConfig) => Deploys;
