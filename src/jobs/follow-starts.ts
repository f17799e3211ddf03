/** What became of what was begun: a run, a pull request or a deployment with the key is looked for, and read. */
import type { Deploys } from '../changes/deploys.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { StartRecord } from '../incident/start-records.js';
import { parseMarker } from '../markdown/marker.js';
import type {
  DeploymentRecord,
  PullRequestRecord,
  WorkflowRunRecord,
} from '../repository/repository.js';

/** What was begun, as far as it was read. */
export interface Begun {
  readonly runs: readonly WorkflowRunRecord[];
  readonly pulls: readonly PullRequestRecord[];
  readonly deployments: readonly DeploymentRecord[];
}

type Seen = Pick<StartRecord, 'state' | 'url' | 'endedAt'>;
type Sought = Pick<StartRecord, 'key' | 'method'>;

/** `null`: nothing with that key is there, or it was not looked for. */
export function findBegun(
  { key, method }: Sought,
  begun: Begun,
): WorkflowRunRecord | PullRequestRecord | DeploymentRecord | null {
  switch (method) {
    case 'dispatch':
      return begun.runs.find((run) => isRunOf(run, key)) ?? null;
    case 'revert':
      return begun.pulls.find((pull) => isRevertOf(pull, key)) ?? null;
    case 'deployment':
      return begun.deployments.find(({ description }) => isNamed(description, key)) ?? null;
  }
}

export function seenState(record: Sought, begun: Begun, deploys: Deploys): Seen | null {
  const found = findBegun(record, begun);
  if (found === null) return null;
  if ('conclusion' in found) return stateOfRun(found);
  return 'merged' in found ? stateOfPull(found, deploys) : stateOfDeployment(found);
}

export function begunIn({ pullRequests, deployments }: IncidentFacts): Begun {
  return { runs: [], pulls: pullRequests, deployments };
}

function isRunOf({ title = '' }: WorkflowRunRecord, key: string): boolean {
  return title.split(/[^\w-]+/).includes(key);
}

function isRevertOf({ body }: PullRequestRecord, key: string): boolean {
  const marker = parseMarker(body);
  return marker?.kind === 'revert' && marker.attributes['key'] === key;
}

function isNamed(description: string, key: string): boolean {
  return description.startsWith(`${key}:`);
}

function stateOfRun({ status, conclusion, updatedAt, url }: WorkflowRunRecord): Seen {
  if (status !== 'completed') return { state: 'running', endedAt: null, url };
  return { state: conclusion === 'success' ? 'succeeded' : 'failed', endedAt: updatedAt, url };
}

/** Merged is not enough: users are served by what was deployed. */
function stateOfPull(pull: PullRequestRecord, deploys: Deploys): Seen {
  const { url, state, merged, mergedAt, closedAt, mergeCommitSha } = pull;
  if (state === 'closed' && !merged) return { state: 'failed', endedAt: closedAt, url };
  if (!merged || mergeCommitSha === null) return { state: 'running', endedAt: null, url };
  const live = deploys.deploys.findLast(
    (deploy) =>
      (deploy.state === 'succeeded' || deploy.state === 'unknown') &&
      (deploy.sha === mergeCommitSha || deploy.commits.some(({ sha }) => sha === mergeCommitSha)),
  );
  if (live !== undefined) return { state: 'succeeded', endedAt: live.at, url };
  return deploys.source === 'push'
    ? { state: 'succeeded', endedAt: mergedAt, url }
    : { state: 'running', endedAt: null, url };
}

function stateOfDeployment({ statuses, url }: DeploymentRecord): Seen {
  const ended = statuses.find(({ state }) => ['success', 'failure', 'error'].includes(state));
  if (ended !== undefined) {
    const state = ended.state === 'success' ? 'succeeded' : 'failed';
    return { state, endedAt: ended.createdAt, url };
  }
  // Without a status nobody has taken it up: it is there, and nothing runs yet.
  return { state: statuses.length > 0 ? 'running' : 'claimed', endedAt: null, url };
}
