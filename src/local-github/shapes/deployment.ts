/** Deployments with their statuses, releases, workflow runs. */
import { instantOfEpoch } from '../../time/instant.js';
import type {
  Deployment,
  DeploymentStatus,
  Release,
  Repository,
  Workflow,
  WorkflowRun,
} from '../state/records.js';
import type { World } from '../state/world.js';
import { pullsAt } from './check.js';
import { apiOf, nodeId, webOf, type Json } from './links.js';
import { minimalRepositoryShape } from './repository.js';
import { userOrNull, userShape } from './user.js';

export function deploymentShape(world: World, repo: Repository, deployment: Deployment): Json {
  const url = `${apiOf(world, repo)}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userOrNull(world, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: apiOf(world, repo),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  };
}

export function deploymentStatusShape(
  world: World,
  repo: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Json {
  const url = `${apiOf(world, repo)}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userOrNull(world, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.targetUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: apiOf(world, repo),
    performed_via_github_app: null,
  };
}

export function releaseShape(world: World, repo: Repository, release: Release): Json {
  const [api, web] = [apiOf(world, repo), webOf(world, repo)];
  const [self, tag] = [`${api}/releases/${release.id}`, encodeURIComponent(release.tag)];
  return {
    url: self,
    assets_url: `${self}/assets`,
    upload_url: `${self}/assets{?name,label}`,
    html_url: `${web}/releases/tag/${tag}`,
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    updated_at: release.publishedAt,
    author: userShape(world, release.author),
    assets: [],
    tarball_url: `${api}/tarball/${tag}`,
    zipball_url: `${api}/zipball/${tag}`,
    body: release.body,
  };
}

export function workflowShape(world: World, repo: Repository, workflow: Workflow): Json {
  const file = workflow.path.split('/').at(-1) ?? workflow.path;
  const web = webOf(world, repo);
  return {
    id: workflow.id,
    node_id: nodeId('Workflow', workflow.id),
    name: workflow.name,
    path: workflow.path,
    state:
      workflow.inactive === true
        ? 'disabled_inactivity'
        : workflow.disabled === true
          ? 'disabled_manually'
          : 'active',
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
    url: `${apiOf(world, repo)}/actions/workflows/${workflow.id}`,
    html_url: `${web}/blob/${repo.defaultBranch}/${workflow.path}`,
    badge_url: `${web}/workflows/${encodeURIComponent(file)}/badge.svg`,
  };
}

export function workflowRunShape(world: World, repo: Repository, run: WorkflowRun): Json {
  const api = `${apiOf(world, repo)}/actions`;
  const url = `${api}/runs/${run.id}`;
  const commit = repo.git.commit(run.headSha);
  return {
    id: run.id,
    name: run.workflow.name,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflow.path,
    display_title: run.title,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflow.id,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: `${webOf(world, repo)}/actions/runs/${run.id}`,
    pull_requests: pullsAt(world, repo, run.headSha),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.startedAt,
    actor: userShape(world, run.actor),
    triggering_actor: userShape(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${apiOf(world, repo)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/workflows/${run.workflow.id}`,
    referenced_workflows: [],
    head_commit: commit && {
      id: run.headSha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: instantOfEpoch(commit.committer.epoch),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    repository: minimalRepositoryShape(world, repo),
    head_repository: minimalRepositoryShape(world, repo),
  };
}
