/** Deployments and their statuses in the graph. */
import { nodeId } from '../shapes/links.js';
import type { Deployment } from '../state/records.js';
import { connection } from './connection.js';
import { namedRef } from './git.js';
import { accountOrGhost } from './people.js';
import {
  commitSource,
  databaseId,
  deploymentSource,
  repositorySource,
  type DeploymentSource,
  type Resolvers,
  type StatusSource,
} from './resolver.js';

/** `ACTIVE` is GitHub's word for what succeeded and is still there. */
function stateOf({ statuses }: Deployment): string {
  const latest = statuses.at(-1)?.state ?? 'pending';
  return latest === 'success' ? 'ACTIVE' : latest.toUpperCase();
}

const statusesOf = ({ repo, deployment }: DeploymentSource): StatusSource[] =>
  // Newest first, as GitHub lists them.
  [...deployment.statuses]
    .reverse()
    .map((status) => ({ __typename: 'DeploymentStatus', repo, deployment, status }));

const deployment: Resolvers<DeploymentSource> = {
  id: (source) => nodeId('Deployment', source.deployment.id),
  databaseId: (source, _, context) => databaseId(context, source.deployment.id),
  commit: (source) => commitSource(source.repo, source.deployment.sha),
  commitOid: (source) => source.deployment.sha,
  ref: (source) => namedRef(source.repo, source.deployment.ref),
  environment: (source) => source.deployment.environment,
  originalEnvironment: (source) => source.deployment.environment,
  latestEnvironment: (source) => source.deployment.environment,
  task: (source) => source.deployment.task,
  description: (source) => source.deployment.description,
  creator: (source, _, context) => accountOrGhost(context, source.deployment.creator),
  createdAt: (source) => source.deployment.createdAt,
  updatedAt: (source) => source.deployment.updatedAt,
  payload: (source) => JSON.stringify(source.deployment.payload),
  state: (source) => stateOf(source.deployment),
  latestStatus: (source) => statusesOf(source)[0] ?? null,
  statuses: (source, args) => connection('statuses', statusesOf(source), args, (status) => status),
  repository: ({ repo }) => repositorySource(repo),
};

const link = (url: string): string | null => (url === '' ? null : url);

const deploymentStatus: Resolvers<StatusSource> = {
  id: ({ status }) => nodeId('DeploymentStatus', status.id),
  state: ({ status }) => status.state.toUpperCase(),
  description: ({ status }) => status.description,
  createdAt: ({ status }) => status.createdAt,
  updatedAt: ({ status }) => status.createdAt,
  environment: ({ status }) => status.environment,
  environmentUrl: ({ status }) => link(status.environmentUrl),
  logUrl: ({ status }) => link(status.logUrl),
  creator: ({ status }, _, context) => accountOrGhost(context, status.creator),
  deployment: (source) => deploymentSource(source.repo, source.deployment),
};

export const deploymentResolvers = {
  Deployment: deployment,
  DeploymentStatus: deploymentStatus,
};
