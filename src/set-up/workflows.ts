/** Workflow files of a repository, as far as it matters here which events start them and what their jobs may do. */
import { parseDocument } from 'yaml';
import { pathsBelow, type RepositoryView, workflowFolder } from './view.js';

export type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all';

export interface WorkflowJob {
  readonly id: string;
  readonly condition: string;
  /** Its own, else those of the workflow; `null` when neither says any. */
  readonly permissions: Permissions | null;
  readonly hasConcurrency: boolean;
  readonly environment: string | null;
  /** Labels of the runner; `[]` where an expression chooses it. */
  readonly runsOn: readonly string[];
  /** A workflow that is called instead of steps. */
  readonly calls: string | null;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly uses: string;
  readonly command: string | null;
  /** Another token than the workflow's own. */
  readonly token: string | null;
}

export interface Workflow {
  readonly path: string;
  /** As GitHub shows it: the path where the file gives none. */
  readonly name: string;
  /** Event → its filters; `{}` without any. */
  readonly events: Readonly<Record<string, unknown>>;
  readonly jobs: readonly WorkflowJob[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Files that are no workflow, or cannot be read as one, are left out. */
export function readWorkflows(view: RepositoryView): readonly Workflow[] {
  return pathsBelow(view, workflowFolder)
    .filter((path) => /^[^/]+\.ya?ml$/.test(path.slice(workflowFolder.length + 1)))
    .flatMap((path) => parseWorkflow(path, view.texts[path] ?? '') ?? []);
}

export function parseWorkflow(path: string, text: string): Workflow | null {
  const root = yamlFields(text);
  if (root === null || !isFields(root['jobs'])) return null;
  return {
    path,
    name: asText(root['name']) ?? path,
    events: eventsIn(root['on']),
    jobs: Object.entries(root['jobs']).flatMap(([id, job]) =>
      isFields(job) ? [jobIn(id, job, root)] : [],
    ),
  };
}

/** `null` for what is no map. Aliases are followed a few times, so that no file grows without end. */
export function yamlFields(text: string): Fields | null {
  try {
    const parsed = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
    if (parsed.errors.length > 0) return null;
    const value: unknown = parsed.toJS({ maxAliasCount: 50 });
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text, or a list of texts, as a list. */
export function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string',
  );
}

function eventsIn(on: unknown): Fields {
  if (isFields(on)) return on;
  return Object.fromEntries(listOf(on).map((name) => [name, {}]));
}

function jobIn(id: string, job: Fields, root: Fields): WorkflowJob {
  const { environment, steps } = job;
  const named = isFields(environment) ? environment['name'] : environment;
  return {
    id,
    condition: asText(job['if']) ?? '',
    permissions: permissionsIn(job['permissions']) ?? permissionsIn(root['permissions']),
    hasConcurrency: [job, root].some((one) => one['concurrency'] !== undefined),
    environment: asText(named),
    runsOn: runnersIn(job['runs-on']),
    calls: asText(job['uses']),
    steps: (Array.isArray(steps) ? steps : []).filter(isFields).flatMap((step) => {
      const uses = asText(step['uses']);
      const inputs = isFields(step['with']) ? step['with'] : {};
      const token = tokenIn(inputs['token']);
      return uses === null ? [] : [{ uses, command: asText(inputs['command']), token }];
    }),
  };
}

/** `ubuntu-24.04`, a list of labels, or `{ labels: … }` of a group. */
function runnersIn(value: unknown): readonly string[] {
  return listOf(isFields(value) ? value['labels'] : value).filter(
    (label) => !label.includes('${{'),
  );
}

const ownToken = /^\$\{\{\s{0,9}(?:github\.token|secrets\.GITHUB_TOKEN)\s{0,9}\}\}$/;

function tokenIn(value: unknown): string | null {
  const text = asText(value);
  return text === null || text === '' || ownToken.test(text) ? null : text;
}

function permissionsIn(value: unknown): Permissions | null {
  if (value === 'read-all' || value === 'write-all') return value;
  if (!isFields(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, level]) => [name, String(level)]));
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A job that uses After-Action, with what stands after the `@`; `null` for the action of the repository itself. */
export interface OwnJob {
  readonly workflow: Workflow;
  readonly job: WorkflowJob;
  readonly ref: string | null;
  readonly command: string;
  /** Another token than the workflow's own. */
  readonly token: string | null;
}

export function ownJobs(view: RepositoryView): readonly OwnJob[] {
  const isOurs = /After-Action/.test(view.texts['action.yml'] ?? '');
  return readWorkflows(view).flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.flatMap(({ uses, command, token }): readonly OwnJob[] => {
        const named = /^[\w.-]{1,100}\/after-action(\/freeze)?@(\S{1,200})$/.exec(uses);
        const isOwn = isOurs && ['./', './freeze'].includes(uses);
        if (named === null && !isOwn) return [];
        const isFreeze = named?.[1] !== undefined || uses === './freeze';
        const asked = isFreeze ? 'freeze-check' : (command ?? 'auto');
        return [{ workflow, job, ref: named?.[2] ?? null, command: asked, token }];
      }),
    ),
  );
}
