/** What readiness asks GitHub. A refusal is an answer too: that part is not known. At most 25 requests. */
import { UserError } from '../errors.js';
import { hasLabel } from '../incident/labels.js';
import { actionsBot, isBot } from '../markdown/ours.js';
import { parseMarker } from '../markdown/marker.js';
import { namedPeople } from '../readiness/checks/people.js';
import { type GitHubFacts, seenDays } from '../readiness/github-facts.js';
import type { Config } from '../config/config.js';
import type {
  AskedPermission,
  PullRequestRecord,
  RepositoryReader,
  UserRecord,
} from '../repository/repository.js';
import type { RepositoryView } from '../set-up/view.js';
import { ownJobs } from '../set-up/workflows.js';
import { type Instant, plusSeconds } from '../time/instant.js';

export interface ReadinessQuestion {
  readonly view: RepositoryView;
  readonly config: Config;
  readonly now: Instant;
}

/** People and schedules that are asked about, one request each. */
const mostPeople = 5;
const mostSchedules = 2;

export async function readGitHubFacts(
  reader: RepositoryReader,
  question: ReadinessQuestion,
): Promise<GitHubFacts> {
  const { now, config } = question;
  const since = plusSeconds(now, -seenDays * 86_400);
  const repository = await reader.repository();
  const [self, server, labels, workflows, scheduled, deployments, commits] = await Promise.all([
    orNull(reader.identity()),
    orNull(reader.server()),
    orNull(reader.labels()),
    orNull(reader.workflows()),
    orNull(readScheduled(reader, question)),
    orNull(reader.deployments({ since, flags: true })),
    orNull(reader.commits({ since, limit: 300 })),
  ]);
  const [newest] =
    commits?.items.length === 0
      ? (await reader.commits({ limit: 1 })).items
      : (commits?.items ?? []);
  const [rules, mayOpenPulls, opened, markedBy, access, drills] = await Promise.all([
    orNull(readRules(reader, repository.defaultBranch, config)),
    // A workflow's own token may never ask.
    self?.login === actionsBot ? null : orNull(reader.actionsMayOpenPulls()),
    orNull(reader.pullRequests({ state: 'all', limit: 30 })),
    orNull(readMarkedBy(reader, question)),
    readAccess(reader, question, self),
    orNull(reader.issues({ labels: [config.labels.drill], state: 'all' })),
  ]);
  return {
    repository: repository.fullName,
    url: repository.url,
    archived: repository.archived,
    hasIssues: repository.hasIssues !== false,
    defaultBranch: repository.defaultBranch,
    self,
    server,
    labels: labels?.map(({ name }) => name) ?? null,
    workflows,
    scheduled,
    deployments: deployments?.items ?? null,
    commits: commits?.items ?? null,
    newest: newest?.committedAt ?? null,
    rules,
    mayOpenPulls,
    opened: opened === null ? 'unseen' : newestOfOurs(opened, config),
    markedBy,
    access,
    drilled:
      (drills ?? [])
        .map(({ createdAt }) => createdAt)
        .toSorted()
        .at(-1) ?? null,
  };
}

async function readRules(
  reader: RepositoryReader,
  defaultBranch: string,
  { postmortem }: Config,
): Promise<GitHubFacts['rules']> {
  const ours = await reader.branchRules(`${postmortem.branchPrefix}1`);
  return { ours, main: await reader.branchRules(defaultBranch) };
}

/** The watch is off while nothing is open, so its clock says nothing. */
async function readScheduled(
  reader: RepositoryReader,
  { view, config }: ReadinessQuestion,
): Promise<Readonly<Record<string, Instant | null>>> {
  const paths = ownJobs(view)
    .filter(({ workflow }) => 'schedule' in workflow.events)
    .map(({ workflow }) => workflow.path)
    .filter((path) => path.split('/').at(-1) !== config.watch.workflow);
  const asked = [...new Set(paths)].slice(0, mostSchedules);
  const runs = await Promise.all(
    asked.map((workflow) => reader.workflowRuns({ workflow, event: 'schedule', limit: 1 })),
  );
  return Object.fromEntries(
    asked.map((path, index) => [path, runs[index]?.items[0]?.startedAt ?? null]),
  );
}

/** That a bot could open one from such a branch is the best sign that it may. */
function newestOfOurs(
  pulls: readonly PullRequestRecord[],
  { postmortem }: Config,
): GitHubFacts['opened'] {
  const ours = pulls.filter(
    ({ head, author }) =>
      isBot(author) &&
      (head.ref.startsWith(postmortem.branchPrefix) || head.ref.startsWith('after-action/')),
  );
  const [newest] = ours.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  return newest === undefined
    ? null
    : { number: newest.number, at: newest.createdAt, by: newest.author.login };
}

async function readMarkedBy(
  reader: RepositoryReader,
  { config, now }: ReadinessQuestion,
): Promise<readonly UserRecord[]> {
  const since = plusSeconds(now, -90 * 86_400);
  const issues = await reader.issues({ labels: [config.labels.incident], state: 'all', since });
  const newest = issues.findLast(({ labels }) => !hasLabel(labels, config.labels.drill));
  if (newest === undefined) return [];
  const comments = await reader.comments(newest.number);
  return comments.filter(({ body }) => parseMarker(body) !== null).map(({ author }) => author);
}

/** A refusal reads as no access: a person who may not even ask about themselves is told nothing. */
async function readAccess(
  reader: RepositoryReader,
  question: ReadinessQuestion,
  self: UserRecord | null,
): Promise<Readonly<Record<string, AskedPermission>>> {
  const logins = namedPeople(question).map(([login]) => login.toLowerCase());
  const asked = [...new Set(logins)].slice(0, mostPeople);
  const has = await Promise.all(asked.map((login) => reader.permission(login)));
  const isPlain = has.some((permission) => permission !== 'none') || self === null || isBot(self);
  if (!isPlain && (await reader.permission(self.login)) === 'none') return {};
  return Object.fromEntries(asked.map((login, index) => [login, has[index] ?? 'unknown']));
}

/** What this token may not see. Anything else that goes wrong is an error. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UserError && (error.kind === 'permission' || error.kind === 'missing'))
      return null;
    throw error;
  }
}
