/** Whether a workflow can be started as a plan would start it, by what its file on the default branch says. */
import type { IncidentFacts } from '../incident/incident.js';

/**
 * Why it cannot, a sentence without its full stop; `null` when nothing speaks against it, or when the files were not
 * read. GitHub refuses inputs that a workflow does not declare.
 */
export function workflowFit(
  file: string,
  inputs: readonly string[],
  { workflows }: Pick<IncidentFacts, 'workflows'>,
): string | null {
  if (workflows === undefined) return null;
  const found = workflows.find((one) => one.file === file);
  if (found === undefined) return `There is no workflow ${file} on the default branch`;
  if (found.events === null) return null;
  if (!found.events.includes('workflow_dispatch'))
    return `The workflow ${file} is not started by workflow_dispatch`;
  const missing = inputs.find((name) => !found.inputs.includes(name));
  return missing === undefined ? null : `The workflow ${file} takes no input "${missing}"`;
}
