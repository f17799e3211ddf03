/** The deployments of an incident's window, and what was live before it. */
import { deploymentsOfService, hasRun } from '../changes/environments.js';
import type { Config } from '../config/config.js';
import type {
  DeploymentQuery,
  DeploymentRecord,
  RepositoryReader,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { orNothing, orOmitted } from './omissions.js';
import { budget } from './read-budget.js';

/**
 * Configured environments are asked for by name, so that previews
 * do not push them out of what is read; flags cost a request, so only names that say nothing are worth it.
 */
export async function readDeployments(
  reader: RepositoryReader,
  since: Instant,
  config: Config,
  omissions: string[],
): Promise<readonly DeploymentRecord[]> {
  const { environments } = config.deployments;
  const read = (query: DeploymentQuery) =>
    orNothing<DeploymentRecord>(
      'deployments',
      reader.deployments({ since, limit: budget.deployments, ...query }),
      omissions,
    );
  const named = environments.length === 0 ? [] : await read({ environments });
  // GitHub compares names exactly, people do not.
  if (named.length > 0) return withEarlier(reader, named, since, environments, omissions);
  const all = await read({});
  const isCertain = deploymentsOfService(all, environments).certain || all.length === 0;
  const flagged = isCertain ? all : await read({ flags: true });
  return withEarlier(reader, flagged, since, environments, omissions);
}

/**
 * The first deployment of the window carried what came after the one before it: that one is read,
 * where the pages do not
 * show it. An environment that nobody deployed to in the window counts only when it is configured: many repositories
 * went over to another way of deploying.
 */
async function withEarlier(
  reader: RepositoryReader,
  deployments: readonly DeploymentRecord[],
  since: Instant,
  configured: readonly string[],
  omissions: string[],
): Promise<readonly DeploymentRecord[]> {
  const recent = new Set(
    deployments.flatMap(({ environment, createdAt }) => (createdAt >= since ? [environment] : [])),
  );
  const kept = deployments.filter(
    ({ environment }) => configured.length > 0 || recent.has(environment),
  );
  const service = deploymentsOfService(kept, configured).deployments;
  const names = [...new Set(service.map(({ environment }) => environment))];
  const earlier: DeploymentRecord[] = [];
  // The first page of a shorter list would have shown an older one.
  const isWhole = deployments.length < deploymentsPerPage;
  for (const name of isWhole ? [] : names.slice(0, budget.earlierDeployments)) {
    const known = service.filter(({ environment }) => environment === name);
    const isKnown = known.some((one) => one.createdAt < since && hasRun(one));
    if (!isKnown && known.length < deploymentsPerPage - 10)
      earlier.push(
        ...(await orOmitted(
          'earlier deployments',
          earlierThan(reader, name, since, known),
          [],
          omissions,
        )),
      );
  }
  return [...kept, ...earlier];
}

const deploymentsPerPage = 100;

/** Down to the newest older one that ran: what was only queued was never live. */
async function earlierThan(
  reader: RepositoryReader,
  environment: string,
  since: Instant,
  known: readonly DeploymentRecord[],
): Promise<readonly DeploymentRecord[]> {
  const { items } = await reader.deployments({
    environments: [environment],
    limit: known.length + 5,
  });
  const ids = new Set(known.map(({ id }) => id));
  const older = items.filter(({ id, createdAt }) => createdAt < since && !ids.has(id));
  const ran = older.findIndex(hasRun);
  return older.slice(0, ran < 0 ? older.length : ran + 1);
}
