/** Workflows of the default branch, read only where somebody asked for something that they decide about. */
import type { WorkflowFact } from '../incident/workflow-fact.js';
import type { CommentRecord, RepositoryReader } from '../repository/repository.js';
import { isFields, ownJobs, parseWorkflow, type Permissions } from '../set-up/workflows.js';
import { workflowFolder } from '../set-up/view.js';

/** More than that, and larger ones, no repository has for its responders. */
const maxWorkflows = 100;
const asked = /^[ \t]{0,3}\/(?:rollback|roll-back|run)(?![\w-])/im;

/** A way back or a runbook was asked for; who asked does not matter here. */
export function asksForStart(comments: readonly CommentRecord[]): boolean {
  return comments.some(({ body }) => asked.test(body.slice(0, 4000)));
}

/** Permissions that matter to somebody who starts things. */
const writable = ['actions', 'contents', 'deployments', 'pull-requests'] as const;

export async function readWorkflowFacts(
  reader: RepositoryReader,
): Promise<readonly WorkflowFact[]> {
  const found = (await reader.directory(workflowFolder))
    .filter(({ kind, path }) => kind === 'file' && /\.ya?ml$/.test(path))
    .slice(0, maxWorkflows);
  const texts = found.length === 0 ? {} : await reader.blobTexts(found.map(({ sha }) => sha));
  return found.map(({ path, sha }) => factOf(path, texts[sha] ?? ''));
}

function factOf(path: string, text: string): WorkflowFact {
  const file = path.slice(workflowFolder.length + 1);
  const workflow = parseWorkflow(path, text);
  if (workflow === null) return { file, events: null, inputs: [], carriesOut: null };
  const dispatch = workflow.events['workflow_dispatch'];
  const inputs = isFields(dispatch) && isFields(dispatch['inputs']) ? dispatch['inputs'] : {};
  const own = ownJobs({ paths: [path], texts: { [path]: text } }).find(
    ({ command }) => command === 'rollback',
  );
  return {
    file,
    events: Object.keys(workflow.events),
    inputs: Object.keys(inputs),
    carriesOut: own === undefined ? null : written(own.job.permissions),
  };
}

function written(permissions: Permissions | null): readonly string[] {
  if (permissions === null || permissions === 'read-all') return [];
  if (permissions === 'write-all') return writable;
  return writable.filter((name) => permissions[name] === 'write');
}
