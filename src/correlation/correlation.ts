/** Deploy correlation: which recent change fits this incident, in which order, and why. */
import type { ChangeCandidate } from '../changes/candidate.js';
import type { OtherCause } from './other-causes.js';
import type { Deploys } from '../changes/deploys.js';
import type { Incident } from '../incident/incident.js';
import type { DependencyTrouble } from '../probe/dependencies.js';
import type { Instant } from '../time/instant.js';

export interface Evidence {
  readonly signal: string;
  /** One short sentence that makes sense alone: "Landed 4 min before the start." */
  readonly text: string;
  /** Signed contribution to the score, measured against the average candidate. */
  readonly weight: number;
}

export interface DeployCorrelation {
  readonly change: ChangeCandidate;
  /** 1-based */
  readonly rank: number;
  /** Share of belief among the candidates, 0..1; all scores together with "none of them" make 1. */
  readonly score: number;
  readonly confidence: 'likely' | 'possible' | 'unlikely';
  /** Strongest first, those that speak for it before those that speak against it. */
  readonly evidence: readonly Evidence[];
}

export interface RollbackOptions {
  /**
   * Sha or tag that was live before the first-ranked change; `null` when no earlier version is
   * known to have been live.
   */
  readonly lastKnownGood: string | null;
  /** `''` when there is nothing to compare. */
  readonly compareUrl: string;
  readonly commands: readonly { readonly title: string; readonly command: string }[];
  /** Why going back may do harm; empty when nothing speaks against it. */
  readonly warnings: readonly string[];
}

/** What was done about the first-ranked change already. */
export interface Remedy {
  /** `reapplied`: it was reverted, and put back later; people doubt that it was the cause, or mended it. */
  readonly kind: 'reverted' | 'revert-open' | 'rolled-back' | 'rollback-running' | 'reapplied';
  /** `#12`, a short sha, or the label of the deploy: of what was done last. */
  readonly label: string;
  readonly url: string;
}

export interface Correlation {
  readonly verdict: 'candidates' | 'nothing-fits';
  /** Ranked, best first. */
  readonly candidates: readonly DeployCorrelation[];
  /** How many changes were looked at. */
  readonly considered: number;
  readonly window: { readonly from: Instant; readonly to: Instant };
  /** The time that proximity is measured from, and what it rests on. */
  readonly reference: { readonly at: Instant; readonly basis: 'started' | 'detected' | 'declared' };
  readonly deploySource: Pick<Deploys, 'source' | 'reason'>;
  /** Offered for a likely change or a person's verdict only; `null` once something was done about it. */
  readonly rollback: RollbackOptions | null;
  readonly remedy: Remedy | null;
  /** What points to a cause other than a change of the repository, in the order of the usual suspects. */
  readonly otherCauses: readonly OtherCause[];
  /** What status pages of others said around the start. A hint beside the ranking, no part of it. */
  readonly dependencies: readonly DependencyTrouble[];
  /** A person said so: no ranking needed. */
  readonly settled: { readonly ref: string; readonly by: string; readonly url: string } | null;
  /** Candidates at the top that shipped together and cannot be told apart, as ranks; empty when one is alone. */
  readonly together: readonly number[];
}

export type CorrelationIncident = Pick<
  Incident,
  'title' | 'symptoms' | 'services' | 'verdicts' | 'stated' | 'declaredAt'
>;
