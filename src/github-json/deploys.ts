/** GitHub's REST shapes of deployments, releases and workflow runs, read as records of the port and printed again. */
import { compareText } from '../text/compare.js';
import type {
  DeploymentRecord,
  DeploymentStatusRecord,
  ReleaseRecord,
  WorkflowRunRecord,
} from '../repository/repository.js';
import {
  at,
  toCount,
  firstText,
  toFlag,
  isNumber,
  toLink,
  toObjects,
  toOneOf,
  toText,
  toTime,
  userFromRest,
  userToRest,
} from './values.js';
import type { Home } from './issues.js';

const deploymentStates = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
  'waiting',
] as const;

/**
 * States are lower case by REST and upper case by GraphQL; an unknown one reads as `pending`:
 * nothing is claimed about it.
 */
export function deploymentStatusFromRest(json: unknown): DeploymentStatusRecord {
  return {
    state: toOneOf(toText(at(json, 'state')).toLowerCase(), deploymentStates, 'pending'),
    createdAt: toTime([at(json, 'created_at')]),
    description: toText(at(json, 'description')),
    url: toLink(at(json, 'log_url'), at(json, 'target_url'), at(json, 'environment_url')),
  };
}

/** Oldest first; of equal times the later one in the list, which GitHub gives newest first, comes first. */
export function deploymentStatuses(list: unknown): readonly DeploymentStatusRecord[] {
  return toObjects(list)
    .map(deploymentStatusFromRest)
    .reverse()
    .sort((a, b) => compareText(a.createdAt, b.createdAt));
}

/** GitHub has no page for one deployment: the link goes to its environment's list. */
export function deploymentUrl(home: Home, environment: string, id: number | string): string {
  return `${home}/deployments/${encodeURIComponent(environment)}#${id}`;
}

/** `statuses` stand inline in recordings; by REST they are a request of their own and handed in. */
export function deploymentFromRest(
  json: unknown,
  home: Home,
  statuses: readonly DeploymentStatusRecord[] = deploymentStatuses(at(json, 'statuses')),
): DeploymentRecord {
  const id = deploymentId(json);
  const environment = firstText(at(json, 'environment'), 'production');
  const original = toText(at(json, 'original_environment'));
  return {
    id,
    sha: toText(at(json, 'sha')),
    ref: toText(at(json, 'ref')),
    environment,
    task: firstText(at(json, 'task'), 'deploy'),
    ...environmentFlags(json),
    ...(original === '' || original === environment ? {} : { originalEnvironment: original }),
    description: toText(at(json, 'description')),
    creator: userFromRest(at(json, 'creator')),
    createdAt: toTime([at(json, 'created_at')]),
    statuses,
    url: toLink(at(json, 'html_url')) || deploymentUrl(home, environment, id),
  };
}

export function deploymentToRest(deployment: DeploymentRecord): object {
  const statuses = deployment.statuses.map((status) => ({
    state: status.state,
    created_at: status.createdAt,
    description: status.description,
    log_url: status.url,
  }));
  return {
    id: deployment.id,
    sha: deployment.sha,
    ref: deployment.ref,
    environment: deployment.environment,
    task: deployment.task,
    production_environment: deployment.productionEnvironment ?? undefined,
    transient_environment: deployment.transientEnvironment ?? undefined,
    original_environment: deployment.originalEnvironment,
    description: deployment.description,
    creator: userToRest(deployment.creator),
    created_at: deployment.createdAt,
    statuses: statuses.reverse(),
    html_url: deployment.url,
  };
}

function deploymentId(json: unknown): number | string {
  const id = at(json, 'id');
  return isNumber(id) ? id : firstText(id, at(json, 'node_id')) || 0;
}

type EnvironmentFlags = Pick<DeploymentRecord, 'productionEnvironment' | 'transientEnvironment'>;

/** Only what the source says: GraphQL knows no such flags. */
export function environmentFlags(json: unknown): EnvironmentFlags {
  const [production, transient] = [
    at(json, 'production_environment'),
    at(json, 'transient_environment'),
  ];
  return {
    ...(typeof production === 'boolean' ? { productionEnvironment: production } : {}),
    ...(typeof transient === 'boolean' ? { transientEnvironment: transient } : {}),
  };
}

export function releaseFromRest(json: unknown, home: Home): ReleaseRecord {
  const tag = toText(at(json, 'tag_name'));
  return {
    id: toCount(at(json, 'id')),
    tag,
    name: firstText(at(json, 'name'), tag),
    body: toText(at(json, 'body')),
    target: toText(at(json, 'target_commitish')),
    publishedAt: toTime([at(json, 'published_at'), at(json, 'created_at')]),
    prerelease: toFlag(at(json, 'prerelease')),
    author: userFromRest(at(json, 'author')),
    url: toLink(at(json, 'html_url')) || `${home}/releases/tag/${encodeURIComponent(tag)}`,
  };
}

export function releaseToRest(release: ReleaseRecord): object {
  return {
    id: release.id,
    tag_name: release.tag,
    name: release.name,
    body: release.body,
    target_commitish: release.target,
    published_at: release.publishedAt,
    prerelease: release.prerelease,
    author: userToRest(release.author),
    html_url: release.url,
  };
}

/** `path` may carry `@ref` behind the file name: cut, the file is meant. */
export function workflowRunFromRest(json: unknown, home: Home): WorkflowRunRecord {
  const id = toCount(at(json, 'id'));
  const startedAt = toTime([at(json, 'run_started_at'), at(json, 'created_at')]);
  return {
    id,
    name: toText(at(json, 'name')),
    ...(toText(at(json, 'display_title')) !== '' && {
      title: toText(at(json, 'display_title')),
    }),
    path: toText(at(json, 'path')).split('@')[0] ?? '',
    event: toText(at(json, 'event')),
    sha: toText(at(json, 'head_sha')),
    branch: toText(at(json, 'head_branch')),
    status: firstText(at(json, 'status'), 'unknown'),
    conclusion: toText(at(json, 'conclusion')) || null,
    startedAt,
    updatedAt: toTime([at(json, 'updated_at')], startedAt),
    url: toLink(at(json, 'html_url')) || `${home}/actions/runs/${id}`,
  };
}

export function workflowRunToRest(run: WorkflowRunRecord): object {
  return {
    id: run.id,
    name: run.name,
    path: run.path,
    event: run.event,
    head_sha: run.sha,
    head_branch: run.branch,
    status: run.status,
    conclusion: run.conclusion,
    run_started_at: run.startedAt,
    updated_at: run.updatedAt,
    html_url: run.url,
  };
}
