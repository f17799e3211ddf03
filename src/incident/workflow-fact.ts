/** A workflow file of the default branch, as far as it decides what may be started, and by whom. */
export interface WorkflowFact {
  /** `deploy.yml` */
  readonly file: string;
  /** Events that start it; `null` where the file could not be read as a workflow. */
  readonly events: readonly string[] | null;
  /** Inputs of its `workflow_dispatch`. */
  readonly inputs: readonly string[];
  /** What its job with the command `rollback` may write; `null` where it has no such job. */
  readonly carriesOut: readonly string[] | null;
}
