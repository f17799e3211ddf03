/**
 * The shared read: everything that one incident's timeline and correlation rest on, in as few requests as will do.
 */
import type { Config } from '../config/config.js';
import { readMessage } from '../changes/commit-message.js';
import { deploymentsOfService, hasRun } from '../changes/environments.js';
import { isPromotion } from '../changes/promotion.js';
import { type ErrorKind, UserError } from '../errors.js';
import type { IncidentFacts } from '../incident/incident.js';
import { parseSlashCommands } from '../incident/slash-commands/parse.js';
import type {
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentQuery,
  DeploymentRecord,
  Listed,
  Permission,
  PullRequestRecord,
  ReleaseRecord,
  RepositoryReader,
  WorkflowRunRecord,
} from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';

const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** How much is asked of GitHub for one incident; the sums are in docs/architecture.md. */
export const budget = {
  commits: 500,
  directPushes: 4,
  commitsByRest: 8,
  deployments: 600,
  earlierDeployments: 2,
  comparisons: 3,
  pullRequests: 3,
} as const;

export async function readIncidentFacts(
  reader: RepositoryReader,
  number: number,
  config: Config,
  now: Instant,
): Promise<IncidentFacts> {
  const [repository, self, issue] = [
    await reader.repository(),
    await reader.identity(),
    await reader.issue(number),
  ];
  const [comments, events] = [await reader.comments(number), await reader.issueEvents(number)];
  // Our own pull requests and tracking issues mention the incident; an echo of ourselves is no news about it.
  const issueEvents = events.filter(
    ({ reference, actor }) => reference === undefined || actor.login !== self.login,
  );
  const omissions: string[] = [];
  const window = windowOf(issue.createdAt, issue.closedAt, config, now);
  const changes = await readChanges(reader, window, config, omissions);
  return {
    repository,
    issue,
    comments,
    issueEvents,
    ...changes,
    pullRequests: await mentionedPullRequests(reader, issueEvents, repository.fullName, omissions),
    permissions: await permissionsOf(reader, comments, self.login),
    self: self.login,
    omissions,
    readAt: now,
    codeowners: await codeownersOf(reader),
  };
}

/** A latent cause may have landed long before it showed; listing two weeks costs a page or two. */
const latentHours = 14 * 24;

/** From well before the correlation window to a little after the end; stated start times are often earlier than the declaration. */
function windowOf(
  declaredAt: Instant,
  closedAt: Instant | null,
  config: Config,
  now: Instant,
): { readonly from: Instant; readonly to: Instant; readonly pivot: Instant } {
  const from = plusSeconds(
    declaredAt,
    -Math.max(config.correlation.windowHours + 24, latentHours) * 3600,
  );
  const to = closedAt === null ? now : plusSeconds(closedAt, 24 * 3600);
  return {
    from,
    to: to < now ? to : now,
    pivot: plusSeconds(declaredAt, config.correlation.slackMinutes * 60),
  };
}

type Changes = Pick<
  IncidentFacts,
  'commits' | 'deployments' | 'releases' | 'workflowRuns' | 'comparisons'
>;

async function readChanges(
  reader: RepositoryReader,
  window: ReturnType<typeof windowOf>,
  config: Config,
  omissions: string[],
): Promise<Changes> {
  const { source } = config.deployments;
  const wants = (name: string) => source === 'auto' || source === name;
  const say = <T>(what: string, list: Promise<Listed<T>>) => orNothing(what, list, omissions);
  const commits = await say(
    'commits',
    reader.commits({
      since: window.from,
      until: window.to,
      limit: budget.commits,
      pulls: true,
    }),
  );
  const deployments = wants('deployments')
    ? await readDeployments(reader, window.from, config, omissions)
    : [];
  const releases =
    source === 'releases' || (source === 'auto' && deployments.length === 0)
      ? await say<ReleaseRecord>('releases', reader.releases({ since: window.from, limit: 50 }))
      : [];
  const workflow = source.startsWith('workflow:') ? source.slice('workflow:'.length) : null;
  const workflowRuns =
    workflow === null
      ? []
      : await say<WorkflowRunRecord>(
          'workflow runs',
          reader.workflowRuns({ workflow, since: window.from, limit: 200 }),
        );
  return {
    commits: await withFiles(reader, commits, window.pivot),
    deployments,
    releases,
    workflowRuns,
    comparisons: await spansOf(reader, deployments, commits, window.pivot, omissions),
  };
}

/**
 * Deployments of the window and what was live before it. Configured environments are asked for by name, so that previews
 * do not push them out of what is read; flags cost a request, so only names that say nothing are worth it.
 */
async function readDeployments(
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
  if (named.length > 0) return withEarlier(reader, named, since, environments);
  const all = await read({});
  const isCertain = deploymentsOfService(all, environments).certain || all.length === 0;
  const flagged = isCertain ? all : await read({ flags: true });
  return withEarlier(reader, flagged, since, environments);
}

/**
 * The first deployment of the window carried what came after the one before it: that one is read, where the pages do not
 * show it. An environment that nobody deployed to in the window counts only when it is configured: many repositories
 * went over to another way of deploying.
 */
async function withEarlier(
  reader: RepositoryReader,
  deployments: readonly DeploymentRecord[],
  since: Instant,
  configured: readonly string[],
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
      earlier.push(...(await earlierThan(reader, name, since, known)));
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

/** What one source may lack without any harm to the rest. */
const readableWithout: readonly ErrorKind[] = ['permission', 'missing', 'locked'];

/** A source that this token may not read is named and left out: the rest of the answer is still worth having at night. */
async function orNothing<T>(
  what: string,
  list: Promise<Listed<T>>,
  omissions: string[],
): Promise<readonly T[]> {
  try {
    const { items, complete } = await list;
    if (!complete)
      omissions.push(`only the newest ${items.length} ${what} of the window were read`);
    return items;
  } catch (error) {
    if (!(error instanceof UserError) || !readableWithout.includes(error.kind)) throw error;
    omissions.push(`${what} could not be read: ${error.problems[0].remedy}`);
    return [];
  }
}

/**
 * Pull requests bring their paths with the list. What was pushed without one is asked for by itself, with its patch: the
 * newest commits before the declaration, where the trigger nearly always is. More of them where GitHub named no pull
 * requests at all.
 */
async function withFiles(
  reader: RepositoryReader,
  commits: readonly CommitRecord[],
  pivot: Instant,
): Promise<readonly CommitRecord[]> {
  const lacking = commits.filter(
    ({ committedAt, files }) => files === undefined && committedAt <= pivot,
  );
  const isAssociated = commits.some(({ pulls }) => pulls !== undefined);
  const most = isAssociated ? budget.directPushes : budget.commitsByRest;
  const full = new Map<string, CommitRecord>();
  for (const { sha } of lacking.slice(0, most)) {
    const commit = await reader.commit(sha);
    if (commit !== null) full.set(sha, commit);
  }
  return commits.map((commit) => withFilesOf(commit, full.get(commit.sha)));
}

/** The list knows more of a commit than the commit itself: what it merged, and by which pull request it came. */
function withFilesOf(commit: CommitRecord, full: CommitRecord | undefined): CommitRecord {
  if (full?.files === undefined) return commit;
  const { files, changedFiles } = full;
  return { ...commit, files, ...(changedFiles === undefined ? {} : { changedFiles }) };
}

async function spansOf(
  reader: RepositoryReader,
  deployments: readonly DeploymentRecord[],
  commits: readonly CommitRecord[],
  pivot: Instant,
  omissions: string[],
): Promise<readonly Comparison[]> {
  const spans = await unlistedSpans(reader, deployments, commits, omissions);
  return [
    ...spans,
    ...(await promotedSpans(
      reader,
      commits.filter(({ committedAt }) => committedAt <= pivot),
      budget.comparisons - spans.length,
    )),
  ];
}

/** Merges that promote another line (`staging` into `production`): what did they bring? Newest first. */
async function promotedSpans(
  reader: RepositoryReader,
  commits: readonly CommitRecord[],
  maxPulls: number,
): Promise<readonly Comparison[]> {
  const spans: Comparison[] = [];
  const promotions = commits.filter(
    ({ message, parents }) => parents.length === 2 && isPromotion(readMessage(message), message),
  );
  for (const {
    parents: [base, head],
  } of promotions.slice(0, Math.max(0, maxPulls))) {
    const span = base === undefined || head === undefined ? null : await reader.compare(base, head);
    if (span !== null) spans.push(span);
  }
  return spans;
}

/** Deployments of commits that the default branch's list does not hold: ask what they carried, newest first. */
async function unlistedSpans(
  reader: RepositoryReader,
  deployments: readonly DeploymentRecord[],
  commits: readonly CommitRecord[],
  omissions: string[],
): Promise<readonly Comparison[]> {
  const listed = new Set(commits.map(({ sha }) => sha));
  const spans: Comparison[] = [];
  for (const [index, deployment] of deployments.entries()) {
    const previous = deployments
      .slice(index + 1)
      .find(({ environment }) => environment === deployment.environment);
    if (previous === undefined || previous.sha === deployment.sha || listed.has(deployment.sha))
      continue;
    if (spans.length === budget.comparisons) {
      omissions.push('older deployments were not compared commit by commit');
      break;
    }
    const span = await reader.compare(previous.sha, deployment.sha);
    if (span !== null) spans.push(span);
  }
  return spans;
}

async function mentionedPullRequests(
  reader: RepositoryReader,
  events: IncidentFacts['issueEvents'],
  fullName: string,
  omissions: string[],
): Promise<readonly PullRequestRecord[]> {
  const numbers = new Set<number>();
  for (const { reference } of events)
    if (reference?.isPullRequest === true && reference.repository === fullName)
      numbers.add(reference.number);
  const newest = [...numbers].sort((a, b) => b - a);
  if (newest.length > budget.pullRequests)
    omissions.push(
      `${newest.length - budget.pullRequests} older pull requests that mention this issue were not read`,
    );
  const pulls: PullRequestRecord[] = [];
  for (const number of newest.slice(0, budget.pullRequests)) {
    try {
      pulls.push(await reader.pullRequest(number));
    } catch (error) {
      if (!(error instanceof UserError) || error.kind !== 'missing') throw error;
    }
  }
  return pulls;
}

/** Only people who wrote a command are asked about; everybody else needs no permission. */
async function permissionsOf(
  reader: RepositoryReader,
  comments: readonly CommentRecord[],
  self: string,
): Promise<Readonly<Record<string, Permission>>> {
  const permissions: Record<string, Permission> = {};
  for (const { author, body } of comments) {
    if (author.type === 'Bot' || author.login === self || Object.hasOwn(permissions, author.login))
      continue;
    if (parseSlashCommands(body).length > 0)
      permissions[author.login] = await reader.permission(author.login);
  }
  return permissions;
}

async function codeownersOf(reader: RepositoryReader): Promise<string> {
  for (const path of codeownersPaths) {
    const file = await reader.file(path);
    if (file !== null) return file.text;
  }
  return '';
}
