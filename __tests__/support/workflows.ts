/**
 * Which jobs of which workflows an event starts, as GitHub decides it: by `on:` with its types, branches, tags and
 * paths, by `if:` with the real payload, by `needs:`, and never for events of `GITHUB_TOKEN`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import { parse } from 'yaml';
import type { WebhookEvent } from '../../src/local-github/local-github.js';
import { interpolate, isTrue, type Contexts } from './expressions.js';

type Json = Readonly<Record<string, unknown>>;

export interface Workflow {
  /** `incident.yml` */
  readonly file: string;
  readonly on: Readonly<Record<string, Json | readonly Json[] | null>>;
  readonly concurrency: Concurrency | null;
  readonly permissions: Permissions | null;
  readonly jobs: Readonly<Record<string, Job>>;
}

export type Permissions = Readonly<Record<string, string>>;

interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean | string;
  readonly queue: string;
}

interface Job {
  readonly if: string | undefined;
  readonly needs: readonly string[];
  readonly concurrency: Concurrency | null;
  readonly permissions: Permissions | null;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface StartedJob {
  readonly workflow: string;
  readonly job: string;
  /** What After-Action is asked to do; `null` for a job that does not use it. */
  readonly command: string | null;
  readonly inputs: Readonly<Record<string, string>>;
  /** What its `GITHUB_TOKEN` may do. */
  readonly permissions: Permissions;
  readonly group: string | null;
  readonly cancelInProgress: boolean;
  readonly queue: string;
}

export interface Occasion {
  readonly event: Pick<WebhookEvent, 'name' | 'payload'>;
  /** Files of a pull request, for `paths:`; those of a push are in its payload. */
  readonly changedFiles?: readonly string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export function readWorkflows(folder = 'examples/workflows'): Workflow[] {
  return readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((file) => parseWorkflow(file, readFileSync(join(root, folder, file), 'utf8')));
}

export function parseWorkflow(file: string, text: string): Workflow {
  const raw = parse(text) as Json;
  const jobs = raw['jobs'] as Readonly<Record<string, Json>>;
  return {
    file,
    on: eventsIn(raw['on']),
    concurrency: concurrencyIn(raw['concurrency']),
    permissions: (raw['permissions'] ?? null) as Permissions | null,
    jobs: Object.fromEntries(Object.entries(jobs).map(([id, job]) => [id, jobIn(job)])),
  };
}

function eventsIn(on: unknown): Workflow['on'] {
  if (typeof on === 'string') return { [on]: null };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
  return on as Workflow['on'];
}

function jobIn(job: Json): Job {
  const condition = job['if'];
  return {
    if: condition === undefined ? undefined : scalar(condition),
    needs: texts(job['needs']) ?? [],
    concurrency: concurrencyIn(job['concurrency']),
    permissions: (job['permissions'] ?? null) as Permissions | null,
    steps: (job['steps'] ?? []) as readonly Step[],
  };
}

function concurrencyIn(value: unknown): Concurrency | null {
  if (value === undefined || value === null) return null;
  const whole = (typeof value === 'string' ? { group: value } : value) as Json;
  return {
    group: String(whole['group']),
    cancelInProgress: (whole['cancel-in-progress'] ?? false) as boolean | string,
    queue: word(whole['queue'], 'single'),
  };
}

function texts(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null;
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** The two events that a workflow may start with its own token. */
const startedByAnybody = new Set(['workflow_dispatch', 'repository_dispatch', 'schedule']);

export function startedJobs(workflows: readonly Workflow[], occasion: Occasion): StartedJob[] {
  const { name, payload } = occasion.event;
  const sender = (payload['sender'] as Json | undefined)?.['login'];
  if (sender === 'github-actions[bot]' && !startedByAnybody.has(name)) return [];
  return workflows
    .filter((workflow) => isStarted(workflow, occasion))
    .flatMap((workflow) => jobsOf(workflow, occasion));
}

/** What `on:` means when it names no types. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

function isStarted({ on }: Workflow, { event, changedFiles }: Occasion): boolean {
  const { name, payload } = event;
  if (!(name in on)) return false;
  const filter = on[name] ?? {};
  if (Array.isArray(filter))
    return filter.some((entry: Json) => entry['cron'] === payload['schedule']);
  const wanted = filter as Json;
  const types = texts(wanted['types']) ?? usualTypes[name] ?? null;
  const action = payload['action'] as string | undefined;
  if (types && action !== undefined && !types.includes(action)) return false;
  return isOnRef(wanted, event) && touches(wanted, changedFiles ?? pushedFiles(payload));
}

/** `branches` and `tags` filter pushes by what is pushed, pull requests by where they go. */
function isOnRef(filter: Json, { name, payload }: Occasion['event']): boolean {
  const base = (payload['pull_request'] as Json | undefined)?.['base'] as Json | undefined;
  const ref =
    name === 'push' ? String(payload['ref']) : base ? `refs/heads/${String(base['ref'])}` : null;
  if (ref === null) return true;
  const kinds = [
    ['refs/heads/', 'branches'],
    ['refs/tags/', 'tags'],
  ] as const;
  const filtered = kinds.some(([, key]) => key in filter || `${key}-ignore` in filter);
  return kinds.some(([prefix, key]) => {
    if (!ref.startsWith(prefix)) return false;
    if (!(key in filter) && !(`${key}-ignore` in filter)) return !filtered;
    return passes(filter, key, ref.slice(prefix.length));
  });
}

function passes(filter: Json, key: string, value: string): boolean {
  const ignored = texts(filter[`${key}-ignore`]);
  if (ignored) return !matchesList(ignored, value);
  const wanted = texts(filter[key]);
  return !wanted || matchesList(wanted, value);
}

/** Patterns in order: a later one with `!` takes back what an earlier one let in. */
function matchesList(patterns: readonly string[], value: string): boolean {
  return patterns.reduce(
    (matched, pattern) =>
      pattern.startsWith('!')
        ? matched && !picomatch.isMatch(value, pattern.slice(1), { dot: true })
        : matched || picomatch.isMatch(value, pattern, { dot: true }),
    false,
  );
}

function touches(filter: Json, files: readonly string[]): boolean {
  if (!('paths' in filter) && !('paths-ignore' in filter)) return true;
  const [wanted, ignored] = [texts(filter['paths']), texts(filter['paths-ignore'])];
  return files.some(
    (file) => (!wanted || matchesList(wanted, file)) && !(ignored && matchesList(ignored, file)),
  );
}

function pushedFiles(payload: Json): string[] {
  const commits = (payload['commits'] ?? []) as readonly Json[];
  return commits.flatMap((commit) =>
    ['added', 'removed', 'modified'].flatMap((key) => texts(commit[key]) ?? []),
  );
}

function jobsOf(workflow: Workflow, { event }: Occasion): StartedJob[] {
  const contexts = contextsOf(workflow, event);
  const started: StartedJob[] = [];
  const ran = new Set<string>();
  const order = Object.entries(workflow.jobs).sort(
    ([, a], [, b]) => a.needs.length - b.needs.length,
  );
  for (const [id, job] of order) {
    const succeeded = job.needs.every((needed) => ran.has(needed));
    if (!isTrue(job.if, contexts, succeeded)) continue;
    ran.add(id);
    started.push(startedJob(workflow, id, job, contexts));
  }
  return started;
}

function startedJob(workflow: Workflow, id: string, job: Job, contexts: Contexts): StartedJob {
  const queue = job.concurrency ?? workflow.concurrency;
  const cancel = queue?.cancelInProgress ?? false;
  return {
    workflow: workflow.file,
    job: id,
    ...actionIn(job, contexts),
    permissions: job.permissions ?? workflow.permissions ?? {},
    group: queue && interpolate(queue.group, contexts),
    cancelInProgress: typeof cancel === 'boolean' ? cancel : isTrue(cancel, contexts),
    queue: queue?.queue ?? 'single',
  };
}

/** The step that uses After-Action, by address or from the checkout, and what it is asked to do. */
function actionIn(job: Job, contexts: Contexts): Pick<StartedJob, 'command' | 'inputs'> {
  for (const { uses = '', with: given = {} } of job.steps) {
    const folder = /^(?:after-action\/after-action|\.)((?:\/[\w-]+)*)\/?(?:@.*)?$/.exec(uses)?.[1];
    if (folder === undefined) continue;
    const inputs = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, interpolate(String(value), contexts)]),
    );
    return { inputs, command: inputs['command'] ?? defaultCommand(folder) };
  }
  return { inputs: {}, command: null };
}

function defaultCommand(folder: string): string {
  const path = join(root, folder, 'action.yml');
  if (!existsSync(path)) throw new Error(`there is no ${folder}/action.yml`);
  const { inputs } = parse(readFileSync(path, 'utf8')) as {
    readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  };
  return word(inputs?.['command']?.default, 'auto');
}

/** `github.*` as the runner fills it, as far as payloads tell. */
function contextsOf(workflow: Workflow, { name, payload }: Occasion['event']): Contexts {
  const repository = (payload['repository'] ?? {}) as Json;
  const ref = refOf(name, payload, word(repository['default_branch'], 'main'));
  const pull = payload['pull_request'] as { head?: Json; base?: Json } | undefined;
  const github = {
    event_name: name,
    event: payload,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    head_ref: pull?.head?.['ref'] ?? '',
    base_ref: pull?.base?.['ref'] ?? '',
    actor: (payload['sender'] as Json | undefined)?.['login'] ?? '',
    repository: repository['full_name'] ?? '',
    repository_owner: (repository['owner'] as Json | undefined)?.['login'] ?? '',
    workflow: workflow.file,
    run_id: '1',
  };
  return { github, inputs: (payload['inputs'] ?? {}) as Json, vars: {}, needs: {}, env: {} };
}

function refOf(name: string, payload: Json, defaultBranch: string): string {
  const pull = payload['pull_request'] as Json | undefined;
  if (name === 'push' || name === 'workflow_dispatch') return String(payload['ref']);
  if (name === 'pull_request' && pull) return `refs/pull/${String(pull['number'])}/merge`;
  if (name === 'merge_group') return String((payload['merge_group'] as Json)['head_ref']);
  if (name === 'deployment_status') {
    const ref = word((payload['deployment'] as Json | undefined)?.['ref'], defaultBranch);
    return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  }
  return `refs/heads/${defaultBranch}`;
}

/** An `if:` may be written as `true` or `false`. */
function scalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function word(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
