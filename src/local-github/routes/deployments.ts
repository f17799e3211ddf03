/** Deployments, statuses, releases, workflow runs, repository dispatches. */
import { instantOf } from '../../time/instant.js';
import { notFound, unprocessable } from '../refusal.js';
import {
  created,
  flag,
  list,
  noContent,
  ok,
  present,
  requiredText,
  text,
  wrapped,
} from '../replies.js';
import type { Reply, RepositoryCall, RepositoryRoute } from '../router.js';
import {
  deploymentShape,
  deploymentStatusShape,
  releaseShape,
  workflowRunShape,
  workflowShape,
} from '../shapes/deployment.js';
import {
  addDeploymentStatus,
  createDeployment,
  createRelease,
  ensureWorkflow,
} from '../state/deployments.js';
import { textAt } from '../git/git-trees.js';
import type { Deployment, Release, Workflow, WorkflowRun } from '../state/records.js';
import { resolveOrFail } from './commits.js';

const read = ['deployments:read'] as const;
const write = ['deployments:write'] as const;
const base = '/deployments/{deployment_id}';

export const deploymentRoutes: readonly RepositoryRoute[] = [
  { method: 'GET', template: '/deployments', needs: read, run: listDeployments },
  { method: 'POST', template: '/deployments', needs: write, role: 'write', run: postDeployment },
  {
    method: 'GET',
    template: base,
    needs: read,
    run: (call) => ok(deploymentShape(call.world, call.repo, deploymentOf(call))),
  },
  {
    method: 'GET',
    template: `${base}/statuses`,
    needs: read,
    run: (call) =>
      list(call, [...deploymentOf(call).statuses].reverse(), (status) =>
        deploymentStatusShape(call.world, call.repo, deploymentOf(call), status),
      ),
  },
  { method: 'POST', template: `${base}/statuses`, needs: write, role: 'write', run: postStatus },
  {
    method: 'GET',
    template: '/releases',
    needs: ['contents:read'],
    run: (call) =>
      list(call, [...call.repo.releases].reverse(), (release) =>
        releaseShape(call.world, call.repo, release),
      ),
  },
  {
    method: 'POST',
    template: '/releases',
    needs: ['contents:write'],
    role: 'write',
    run: postRelease,
  },
  {
    method: 'GET',
    template: '/releases/latest',
    needs: ['contents:read'],
    run: (call) => release(call, (candidate) => !candidate.draft && !candidate.prerelease),
  },
  {
    method: 'GET',
    template: '/releases/{release_id}',
    needs: ['contents:read'],
    run: (call) => release(call, (candidate) => candidate.id === Number(call.params['release_id'])),
  },
  {
    method: 'GET',
    template: '/releases/tags/{tag}',
    needs: ['contents:read'],
    run: (call) => release(call, (candidate) => candidate.tag === call.params['tag']),
  },
  {
    method: 'GET',
    template: '/actions/runs',
    needs: ['actions:read'],
    run: (call) => listRuns(call, call.repo.runs),
  },
  { method: 'GET', template: '/actions/runs/{run_id}', needs: ['actions:read'], run: readRun },
  {
    method: 'GET',
    template: '/actions/workflows/{workflow_id}/runs',
    needs: ['actions:read'],
    run: runsOfWorkflow,
  },
  {
    method: 'GET',
    template: '/actions/workflows/{workflow_id}',
    needs: ['actions:read'],
    run: (call) => ok(workflowShape(call.world, call.repo, workflowOf(call))),
  },
  {
    method: 'PUT',
    template: '/actions/workflows/{workflow_id}/enable',
    needs: ['actions:write'],
    role: 'write',
    run: (call) => switchWorkflow(call, false),
  },
  {
    method: 'PUT',
    template: '/actions/workflows/{workflow_id}/disable',
    needs: ['actions:write'],
    role: 'write',
    run: (call) => switchWorkflow(call, true),
  },
  {
    method: 'POST',
    template: '/actions/workflows/{workflow_id}/dispatches',
    needs: ['actions:write'],
    role: 'write',
    run: dispatchWorkflow,
  },
  {
    method: 'POST',
    template: '/dispatches',
    needs: ['contents:write'],
    role: 'write',
    run: dispatch,
  },
];

function listDeployments(call: RepositoryCall): Reply {
  const { world, repo, query } = call;
  const wanted = (name: 'sha' | 'ref' | 'task' | 'environment') => (deployment: Deployment) =>
    query.get(name) === null || deployment[name] === query.get(name);
  const kept = repo.deployments.filter((deployment) =>
    (['sha', 'ref', 'task', 'environment'] as const).every((name) => wanted(name)(deployment)),
  );
  return list(call, kept.reverse(), (deployment) => deploymentShape(world, repo, deployment));
}

function deploymentOf(call: RepositoryCall): Deployment {
  const deployment = call.repo.deployments.find(
    ({ id }) => id === Number(call.params['deployment_id']),
  );
  if (!deployment) throw notFound();
  return deployment;
}

function postDeployment(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const ref = requiredText('Deployment', body, 'ref');
  const deployment = createDeployment(world, repo, actor, {
    ref,
    sha: resolveOrFail(repo, ref),
    ...present({
      environment: text(body, 'environment'),
      task: text(body, 'task'),
      description: text(body, 'description'),
      transient: flag(body, 'transient_environment'),
      production: flag(body, 'production_environment'),
    }),
    ...(body['payload'] !== undefined && { payload: body['payload'] }),
  });
  return created(deploymentShape(world, repo, deployment));
}

function postStatus(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const deployment = deploymentOf(call);
  const status = addDeploymentStatus(world, repo, actor, deployment, {
    state: requiredText('DeploymentStatus', body, 'state'),
    ...present({
      description: text(body, 'description'),
      targetUrl: text(body, 'target_url'),
      logUrl: text(body, 'log_url'),
      environmentUrl: text(body, 'environment_url'),
      autoInactive: flag(body, 'auto_inactive'),
    }),
  });
  return created(deploymentStatusShape(world, repo, deployment, status));
}

function postRelease(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const made = createRelease(world, repo, actor, {
    tag: requiredText('Release', body, 'tag_name'),
    ...present({
      target: text(body, 'target_commitish'),
      name: text(body, 'name'),
      body: text(body, 'body'),
      draft: flag(body, 'draft'),
      prerelease: flag(body, 'prerelease'),
    }),
  });
  return created(releaseShape(world, repo, made));
}

function release(call: RepositoryCall, keep: (release: Release) => boolean): Reply {
  const found = [...call.repo.releases].reverse().find(keep);
  if (!found) throw notFound();
  return ok(releaseShape(call.world, call.repo, found));
}

/** The event starts a run even when `GITHUB_TOKEN` sends it; whoever tests it reads it from the repository. */
function dispatchWorkflow(call: RepositoryCall): Reply {
  const { world, repo, actor, body } = call;
  const ref = requiredText('WorkflowDispatch', body, 'ref');
  if (repo.git.resolve(ref) === null) throw unprocessable(`No ref found for: ${ref}`);
  const inputs = (body['inputs'] ?? {}) as Record<string, unknown>;
  const workflow = workflowOf(call).path.split('/').at(-1) ?? '';
  repo.workflowDispatches.push({ workflow, ref, inputs, actor, at: world.now() });
  return noContent;
}

function readRun(call: RepositoryCall): Reply {
  const run = call.repo.runs.find(({ id }) => id === Number(call.params['run_id']));
  if (!run) throw notFound();
  return ok(workflowRunShape(call.world, call.repo, run));
}

function workflowOf(call: RepositoryCall): Workflow {
  const name = call.params['workflow_id'] ?? '';
  const { world, repo } = call;
  const known = repo.workflows.find(
    ({ id, path }) => String(id) === name || path.split('/').at(-1) === name,
  );
  if (known) return known;
  // A file on the default branch is a workflow, also before its first run.
  const path = `.github/workflows/${name}`;
  const head = repo.git.commit(repo.git.resolve(repo.defaultBranch) ?? '');
  if (!head || textAt(repo.git, head.tree, path) === null) throw notFound();
  return ensureWorkflow(world, repo, path);
}

/** As often as it is asked: GitHub answers the same. */
function switchWorkflow(call: RepositoryCall, disabled: boolean): Reply {
  const workflow = workflowOf(call);
  workflow.disabled = disabled;
  workflow.inactive = false;
  return noContent;
}

function runsOfWorkflow(call: RepositoryCall): Reply {
  const workflow = workflowOf(call);
  return listRuns(
    call,
    call.repo.runs.filter((run) => run.workflow === workflow),
  );
}

function listRuns(call: RepositoryCall, runs: readonly WorkflowRun[]): Reply {
  const { query } = call;
  const [branch, event, status, head] = ['branch', 'event', 'status', 'head_sha'].map((name) =>
    query.get(name),
  );
  const kept = runs.filter(
    (run) =>
      (!branch || run.headBranch === branch) &&
      (!event || run.event === event) &&
      (!head || run.headSha === head) &&
      (!status || run.status === status || run.conclusion === status) &&
      inRange(query.get('created'), run.createdAt),
  );
  return wrapped(call, 'workflow_runs', kept.reverse(), (run) =>
    workflowRunShape(call.world, call.repo, run),
  );
}

/** `>=2026-01-01`, `2026-01-01..2026-02-01`, `*..2026-02-01`, `2026-01-01T10:00:00Z`. */
function inRange(range: string | null, at: string): boolean {
  if (range === null) return true;
  const compare = /^(>=|<=|>|<)?(.*)$/.exec(range);
  if (range.includes('..')) {
    const [from = '*', to = '*'] = range.split('..');
    return (
      (from === '*' || at >= (instantOf(from) ?? from)) &&
      (to === '*' || at <= (instantOf(to) ?? to) || at.startsWith(to))
    );
  }
  const wanted = instantOf(compare?.[2]) ?? '';
  const sign = compare?.[1];
  if (sign === '>=') return at >= wanted;
  if (sign === '<=') return at <= wanted;
  if (sign === '>') return at > wanted;
  return sign === '<' ? at < wanted : at.startsWith(range);
}

function dispatch(call: RepositoryCall): Reply {
  call.repo.dispatches.push({
    eventType: requiredText('Dispatch', call.body, 'event_type'),
    payload: call.body['client_payload'] ?? {},
    at: call.world.now(),
  });
  return noContent;
}
