/** Deployments, releases and workflow runs: what reached which environment, and when. */
import { instantOf } from '../../time/instant.js';
import { invalid } from '../refusal.js';
import { moveRef } from './commits.js';
import type {
  Account,
  Deployment,
  DeploymentStatus,
  Release,
  Repository,
  Workflow,
  WorkflowRun,
} from './records.js';
import type { World } from './world.js';

export interface NewDeployment {
  readonly ref: string;
  readonly sha: string;
  readonly environment?: string;
  readonly task?: string;
  readonly description?: string | null;
  readonly payload?: unknown;
  readonly transient?: boolean;
  readonly production?: boolean;
}

export function createDeployment(
  world: World,
  repo: Repository,
  actor: Account | null,
  wanted: NewDeployment,
): Deployment {
  const now = world.now();
  const environment = wanted.environment ?? 'production';
  const deployment: Deployment = {
    id: world.nextId(),
    sha: wanted.sha,
    ref: wanted.ref,
    task: wanted.task ?? 'deploy',
    environment,
    description: wanted.description ?? null,
    payload: wanted.payload ?? {},
    creator: actor,
    transient: wanted.transient ?? false,
    production: wanted.production ?? environment === 'production',
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  repo.deployments.push(deployment);
  return deployment;
}

export interface NewDeploymentStatus {
  readonly state: string;
  readonly description?: string;
  readonly targetUrl?: string;
  readonly logUrl?: string;
  readonly environmentUrl?: string;
  readonly autoInactive?: boolean;
}

export function addDeploymentStatus(
  world: World,
  repo: Repository,
  actor: Account | null,
  deployment: Deployment,
  wanted: NewDeploymentStatus,
): DeploymentStatus {
  const status = pushStatus(world, actor, deployment, wanted);
  if (wanted.state !== 'success' || wanted.autoInactive === false) return status;
  for (const other of repo.deployments) {
    const replaced =
      other !== deployment &&
      other.environment === deployment.environment &&
      !other.transient &&
      !other.production;
    if (replaced && other.statuses.at(-1)?.state === 'success')
      pushStatus(world, actor, other, { state: 'inactive' });
  }
  return status;
}

function pushStatus(
  world: World,
  actor: Account | null,
  deployment: Deployment,
  wanted: NewDeploymentStatus,
): DeploymentStatus {
  const link = wanted.logUrl ?? wanted.targetUrl ?? '';
  const status: DeploymentStatus = {
    id: world.nextId(),
    state: wanted.state,
    creator: actor,
    description: wanted.description ?? '',
    targetUrl: link,
    logUrl: link,
    environmentUrl: wanted.environmentUrl ?? '',
    environment: deployment.environment,
    createdAt: world.now(),
  };
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  return status;
}

export interface NewRelease {
  readonly tag: string;
  readonly target?: string;
  readonly name?: string | null;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
}

export function createRelease(
  world: World,
  repo: Repository,
  actor: Account,
  wanted: NewRelease,
): Release {
  if (repo.releases.some((release) => release.tag === wanted.tag))
    throw invalid({ resource: 'Release', code: 'already_exists', field: 'tag_name' });
  const target = wanted.target ?? repo.defaultBranch;
  const tagged = repo.git.refs.has(`refs/tags/${wanted.tag}`);
  const sha = repo.git.resolve(tagged ? wanted.tag : target);
  if (sha === null)
    throw invalid({ resource: 'Release', code: 'invalid', field: 'target_commitish' });
  if (!tagged && wanted.draft !== true) moveRef(world, repo, actor, `refs/tags/${wanted.tag}`, sha);
  const now = world.now();
  const release: Release = {
    id: world.nextId(),
    tag: wanted.tag,
    name: wanted.name ?? null,
    body: wanted.body ?? null,
    target,
    draft: wanted.draft ?? false,
    prerelease: wanted.prerelease ?? false,
    author: actor,
    createdAt: now,
    publishedAt: wanted.draft === true ? null : now,
  };
  repo.releases.push(release);
  return release;
}

export interface NewWorkflowRun {
  /** `.github/workflows/deploy.yml` */
  readonly path: string;
  readonly name?: string;
  readonly title?: string;
  readonly event?: string;
  readonly sha: string;
  readonly branch: string;
  readonly status?: string;
  readonly conclusion?: string | null;
  readonly updatedAt?: string;
}

export function createWorkflowRun(
  world: World,
  repo: Repository,
  actor: Account,
  wanted: NewWorkflowRun,
): WorkflowRun {
  const workflow = ensureWorkflow(world, repo, wanted.path, wanted.name);
  const now = world.now();
  const run: WorkflowRun = {
    id: world.nextId(),
    workflow,
    number: repo.runs.filter((other) => other.workflow === workflow).length + 1,
    title: wanted.title ?? repo.git.commit(wanted.sha)?.message.split('\n')[0] ?? workflow.name,
    event: wanted.event ?? 'push',
    status: wanted.status ?? 'completed',
    conclusion: wanted.conclusion === undefined ? 'success' : wanted.conclusion,
    headBranch: wanted.branch,
    headSha: wanted.sha,
    actor,
    createdAt: now,
    startedAt: now,
    updatedAt: instantOf(wanted.updatedAt) ?? now,
  };
  repo.runs.push(run);
  return run;
}

export function ensureWorkflow(
  world: World,
  repo: Repository,
  path: string,
  name?: string,
): Workflow {
  const known = repo.workflows.find((workflow) => workflow.path === path);
  if (known) return known;
  const workflow: Workflow = {
    id: world.nextId(),
    path,
    name: name ?? path.split('/').at(-1) ?? path,
  };
  repo.workflows.push(workflow);
  return workflow;
}
