/** What an approved plan asks GitHub for: a run, a pull request that takes one back, or a deployment. Data, sent by one hand. */

/** A run of a workflow of the default branch. */
export interface WorkflowCall {
  readonly method: 'dispatch';
  readonly workflow: string;
  /** Branch whose file of the workflow runs. */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A pull request that takes a merged one back; people review and merge it. */
export interface RevertCall {
  readonly method: 'revert';
  /** Number of the merged pull request. */
  readonly pull: number;
  readonly title: string;
}

/** A deployment of a version, for whatever listens for deployments. */
export interface DeploymentCall {
  readonly method: 'deployment';
  /** Full sha: a tag may move. */
  readonly ref: string;
  readonly environment: string;
  /** Checks that GitHub waits for; `null` leaves that to GitHub, which asks for all. */
  readonly requiredContexts: readonly string[] | null;
}

export type Call = WorkflowCall | RevertCall | DeploymentCall;
export type CallMethod = Call['method'];
