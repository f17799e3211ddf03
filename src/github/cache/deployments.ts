/**
 * Deployments of which most are known from earlier runs: the newest hundred are read again, and
 * older ones once they are settled.
 */
import * as z from 'zod';
import type { DeploymentRecord, RepositoryReader } from '../../repository/repository.js';
import { plusSeconds, type Instant } from '../../time/instant.js';
import type { ResponseCache } from './response-cache.js';
import { deploymentShape } from './shapes.js';
import type { RepoContext } from '../repo-context.js';
import { listByGraphql, readDeployments, type DeploymentList } from '../read-deploys.js';

const cachedListShape = z.object({
  environment: z.string(),
  items: z.array(deploymentShape),
  complete: z.boolean(),
  total: z.number(),
});
type CachedList = z.infer<typeof cachedListShape>;

const maxLists = 4;
const daySeconds = 86_400;

export function cachedDeployments(
  place: RepoContext,
  cache: ResponseCache,
): RepositoryReader['deployments'] {
  const stored = cache.open('deployments', z.array(cachedListShape));
  let lists = stored.before ?? [];
  return (query) =>
    readDeployments(place, query, async () => {
      const environment = JSON.stringify(query.environments ?? null);
      const known = lists.find((list) => list.environment === environment);
      const list = await listByGraphql(place, query, (first) =>
        known === undefined ? null : joined(first, known),
      );
      if (list !== null && Number.isFinite(list.total)) {
        lists = [
          { environment, items: [...list.items], complete: list.complete, total: list.total },
          ...lists.filter((one) => one.environment !== environment),
        ].slice(0, maxLists);
        stored.put(() => lists);
      }
      return list;
    });
}

/**
 * The newest page with what is known behind it; `null` when they do not join, one was deleted, or
 * one may still change.
 */
function joined(first: DeploymentList, known: CachedList): DeploymentList | null {
  const joint = first.items.findIndex(({ id }) => id === known.items[0]?.id);
  if (joint === -1 || first.total - known.total !== joint) return null;
  const shared = first.items.slice(joint);
  if (!shared.every(({ id }, index) => id === known.items[index]?.id)) return null;
  const behind = known.items.slice(shared.length);
  const newest = first.items[0]?.createdAt;
  // Whether something newer had succeeded must have been so when the older one was read.
  const succeeded = new Set(shared.flatMap((_, index) => environmentOfSuccess(known.items[index])));
  for (const deployment of behind) {
    if (newest === undefined || !isSettled(deployment, succeeded, newest)) return null;
    for (const environment of environmentOfSuccess(deployment)) succeeded.add(environment);
  }
  return { items: [...first.items, ...behind], complete: known.complete, total: first.total };
}

/**
 * Over for a day, and nothing is left that GitHub would add by itself: a success becomes `inactive` when the next one
 * of its environment succeeds, so it rests only behind such a one.
 */
function isSettled(
  { environment, statuses }: DeploymentRecord,
  succeeded: ReadonlySet<string>,
  now: Instant,
): boolean {
  const last = statuses.at(-1);
  if (last === undefined || last.createdAt > plusSeconds(now, -daySeconds)) return false;
  return (
    last.state === 'failure' ||
    last.state === 'error' ||
    last.state === 'inactive' ||
    (last.state === 'success' && succeeded.has(environment))
  );
}

function environmentOfSuccess(deployment: DeploymentRecord | undefined): readonly string[] {
  return deployment?.statuses.some(({ state }) => state === 'success') === true
    ? [deployment.environment]
    : [];
}
