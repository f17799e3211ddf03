/** Deployments, releases and workflow runs: how changes reached an environment. */
import type {
  DeploymentQuery,
  DeploymentRecord,
  DeploymentStatusRecord,
  Listed,
  ReleaseRecord,
  RepositoryReader,
  WorkflowRunRecord,
  WorkflowState,
} from '../repository/repository.js';
import {
  deploymentFromRest,
  deploymentStatuses,
  environmentFlags,
  releaseFromRest,
  workflowRunFromRest,
} from '../github-json/shapes.js';
import { at, toFlag, isObject, toObjects, toText, type Json } from '../github-json/values.js';
import type { Instant } from '../time/instant.js';
import { withoutRepeats } from './http/pages.js';
import { orMissing, type RepoContext } from './repo-context.js';
import { deploymentsQuery } from './http/queries.js';

type Reads = Pick<RepositoryReader, 'deployments' | 'releases' | 'workflowRuns' | 'workflowState'>;

export function readDeploys(place: RepoContext): Reads {
  return {
    deployments: (query) => readDeployments(place, query),
    releases: (query) => listReleases(place, query),
    workflowRuns: (query) => listRuns(place, query),
    workflowState: (file) => readWorkflowState(place, file),
  };
}

/** @param list reads them by GraphQL; the next run may know better than to ask for all */
export async function readDeployments(
  place: RepoContext,
  query: DeploymentQuery,
  list: typeof listByGraphql = listByGraphql,
): Promise<Listed<DeploymentRecord>> {
  const found = await list(place, query);
  if (found === null) return deploymentsByRest(place, query);
  const { items, complete } = computeWindow(found.items, query, found.complete);
  return { items: query.flags === true ? await withFlags(place, items) : items, complete };
}

/** The deployments of the window, then the newest older one of each environment. */
function computeWindow(
  items: readonly DeploymentRecord[],
  { since, limit = Infinity }: DeploymentQuery,
  complete: boolean,
): Listed<DeploymentRecord> {
  const listed = newest(items, ({ createdAt }) => createdAt, since, limit, complete);
  const older = newest(
    items.filter(({ createdAt }) => isOlder(createdAt, since)),
    ({ createdAt }) => createdAt,
    undefined,
    Infinity,
    true,
  );
  return {
    items: [...listed.items, ...withoutRepeats(older.items, ({ environment }) => environment)],
    complete: listed.complete,
  };
}

/** GraphQL knows no flags, so the newest hundred are read by REST too; an older one has those of its environment. */
async function withFlags(
  place: RepoContext,
  deployments: readonly DeploymentRecord[],
): Promise<readonly DeploymentRecord[]> {
  if (deployments.length === 0) return deployments;
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/deployments',
    { per_page: 100 },
    { enough: () => true },
  );
  const listed = toObjects(items);
  return deployments.map((deployment) => {
    const flags =
      listed.find(({ id }) => id === deployment.id) ??
      listed.find(({ environment }) => environment === deployment.environment);
    return { ...deployment, ...environmentFlags(flags) };
  });
}

const isOlder = (instant: Instant, since: Instant | undefined): boolean =>
  since !== undefined && instant < since;

/** Newest first, no older ones than asked for; complete when the list was read that far. */
function newest<T>(
  items: readonly T[],
  timeOf: (item: T) => Instant,
  since: Instant | undefined,
  limit: number,
  complete: boolean,
): Listed<T> {
  const wanted = items
    .filter((item) => !isOlder(timeOf(item), since))
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
  const reachedBack = complete || items.some((item) => isOlder(timeOf(item), since));
  return { items: wanted.slice(0, limit), complete: reachedBack && wanted.length <= limit };
}

/** Newest deployments, as far as one run has read them; `total` is GitHub's count of all, older ones too. */
export interface DeploymentList {
  readonly items: readonly DeploymentRecord[];
  readonly complete: boolean;
  readonly total: number;
}

/** What follows the newest page, when it is known already; `null` when it must be asked for. */
export type KnownBehind = (first: DeploymentList) => DeploymentList | null;

/** One request per hundred, statuses included. `null` when the server does not answer such queries. */
export async function listByGraphql(
  place: RepoContext,
  { since, environments, limit = Infinity }: DeploymentQuery,
  known: KnownBehind = () => null,
): Promise<DeploymentList | null> {
  const found: DeploymentRecord[] = [];
  const reaches = ({ items, complete }: DeploymentList): boolean => {
    const last = items.at(-1);
    return (
      complete || items.length >= limit || (last !== undefined && isOlder(last.createdAt, since))
    );
  };
  for (let after: string | null = null; ;) {
    const variables: Json = {
      owner: place.owner,
      name: place.repo,
      environments: environments ?? null,
      first: 100,
      statuses: 30,
      after,
    };
    const page = at(
      await place.client.query(deploymentsQuery, variables, { first: 25, statuses: 10 }),
      'repository',
      'deployments',
    );
    if (!isObject(page)) return null;
    found.push(...toObjects(page['nodes']).map((node) => deploymentFromGraphql(node, place)));
    const cursor = toText(at(page, 'pageInfo', 'endCursor'));
    const more = toFlag(at(page, 'pageInfo', 'hasNextPage')) && cursor !== '' && cursor !== after;
    const list: DeploymentList = {
      items: withoutRepeats(found, ({ id }) => id),
      complete: !more,
      total: Number(at(page, 'totalCount')),
    };
    if (reaches(list)) return list;
    const joined = after === null ? known(list) : null;
    if (joined !== null && reaches(joined)) return joined;
    after = cursor;
  }
}

/** GraphQL names fields in its own way, and a bot without its `[bot]`. */
function deploymentFromGraphql(node: Json, place: RepoContext): DeploymentRecord {
  const statuses = toObjects(at(node, 'statuses', 'nodes')).map((status) => ({
    state: status['state'],
    created_at: status['createdAt'],
    description: status['description'],
    log_url: status['logUrl'],
    environment_url: status['environmentUrl'],
  }));
  const login = toText(at(node, 'creator', 'login'));
  const isBot = at(node, 'creator', '__typename') === 'Bot';
  return deploymentFromRest(
    {
      id: node['databaseId'] ?? node['id'],
      sha: node['commitOid'],
      ref: at(node, 'ref', 'name'),
      environment: node['environment'],
      original_environment: node['originalEnvironment'],
      task: node['task'],
      description: node['description'],
      created_at: node['createdAt'],
      creator:
        login === ''
          ? null
          : {
              login: isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login,
              type: isBot ? 'Bot' : 'User',
            },
      statuses,
    },
    place.htmlUrl,
  );
}

/** Statuses cost a request each here, so without a wish not more than this many deployments get theirs. */
const maxByRest = 20;

async function deploymentsByRest(
  place: RepoContext,
  { since, environments, limit = maxByRest }: DeploymentQuery,
): Promise<Listed<DeploymentRecord>> {
  const maxDeployments = Math.min(limit, maxByRest);
  const found: Json[] = [];
  let complete = true;
  for (const environment of environments ?? [undefined]) {
    const pages = await place.readPages(
      'GET /repos/{owner}/{repo}/deployments',
      { environment, per_page: 100 },
      { enough: (items) => items.length >= maxDeployments },
    );
    found.push(...toObjects(pages.items));
    complete &&= pages.complete;
  }
  const byId = new Map(found.map((item) => [item['id'], item]));
  const records = [...byId.values()].map((item) => deploymentFromRest(item, place.htmlUrl, []));
  const listed = computeWindow(
    records,
    { limit: maxDeployments, ...(since && { since }) },
    complete,
  );
  const deployments: DeploymentRecord[] = [];
  for (const deployment of listed.items.slice(0, maxByRest))
    deployments.push({ ...deployment, statuses: await statusesByRest(place, deployment.id) });
  return { items: deployments, complete: listed.complete };
}

async function statusesByRest(
  place: RepoContext,
  id: DeploymentRecord['id'],
): Promise<readonly DeploymentStatusRecord[]> {
  const { items } = await place.readPages(
    'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    { deployment_id: Number(id), per_page: 100 },
  );
  return deploymentStatuses(items);
}

async function listReleases(
  place: RepoContext,
  { since, limit = Infinity }: { readonly since?: Instant; readonly limit?: number },
): Promise<Listed<ReleaseRecord>> {
  const { items, complete } = await place.readPages(
    'GET /repos/{owner}/{repo}/releases',
    { per_page: Math.min(100, Math.max(1, limit)) },
    { enough: (found) => found.length >= limit },
  );
  const published = toObjects(items)
    .filter((item) => !toFlag(item['draft']))
    .map((item) => releaseFromRest(item, place.htmlUrl));
  return newest(
    withoutRepeats(published, ({ id }) => id),
    ({ publishedAt }) => publishedAt,
    since,
    limit,
    complete,
  );
}

async function readWorkflowState(place: RepoContext, file: string): Promise<WorkflowState | null> {
  const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
  const workflow = await orMissing(place.read(route, { workflow_id: file }), null);
  if (workflow === null) return null;
  return toText(at(workflow, 'state')) === 'active' ? 'enabled' : 'disabled';
}

type RunQuery = Parameters<RepositoryReader['workflowRuns']>[0];

/** A workflow that does not exist has no runs. The API knows it by its file name, without the folder. */
async function listRuns(
  place: RepoContext,
  { workflow, since, branch, event, limit = Infinity }: RunQuery,
): Promise<Listed<WorkflowRunRecord>> {
  const parameters = {
    workflow_id: workflow.slice(workflow.lastIndexOf('/') + 1),
    branch,
    event,
    created: since === undefined ? undefined : `>=${since}`,
    per_page: Math.min(100, Math.max(1, limit)),
  };
  const pages = place.readPages(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters,
    { itemsOf: (page) => at(page, 'workflow_runs'), enough: (found) => found.length >= limit },
  );
  const { items, complete } = await orMissing(pages, { items: [], complete: true });
  const runs = withoutRepeats(
    items.map((item) => workflowRunFromRest(item, place.htmlUrl)),
    ({ id }) => id,
  );
  return newest(runs, ({ startedAt }) => startedAt, since, limit, complete);
}
