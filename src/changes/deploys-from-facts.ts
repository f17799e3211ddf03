/**
 * Facts → deploys: one list of moments at which changes took effect, from deployments, a deploy workflow, releases or,
 * when the repository uses none of them, from the default branch itself. Says which it took and why.
 */
import { compareText } from '../text/compare.js';
import { shortSha } from '../text/short-sha.js';
import { counted } from '../text/counted.js';
import type { Config } from '../config/config.js';
import type { Deploy, Deploys, DeploySource } from './deploys.js';
import { deploymentsOfService, hasRun, type ServiceDeployments } from './environments.js';
import type { IncidentFacts } from '../incident/incident.js';
import type {
  CommitRecord,
  DeploymentRecord,
  ReleaseRecord,
  WorkflowRunRecord,
} from '../repository/repository.js';

/** A deploy before it is known what was live before it. */
type Moment = Omit<Deploy, 'previousSha' | 'commits' | 'totalCommits' | 'direction' | 'takenOut'>;

const deployNamed = /deploy|release|publish|rollout|ship/i;

/**
 * Newest first; a pure function of the facts. `config.source` is `auto`, `deployments`, `releases`,
 * `push` or `workflow:FILE`.
 */
export function deploysFromFacts(facts: IncidentFacts, config: Config['deployments']): Deploys {
  const service = deploymentsOfService(facts.deployments, config.environments);
  const deployments = service.deployments.filter(hasRun);
  const { source, reason } = chooseSource(facts, config, { ...service, deployments });
  const history = indexHistory(facts);
  const moments: Readonly<Record<DeploySource, () => readonly Moment[]>> = {
    deployments: () => deployments.map(momentOfDeployment),
    workflow: () => deployRuns(facts.workflowRuns, config.source).map(momentOfRun),
    releases: () =>
      facts.releases
        .filter((release) => !release.prerelease)
        .flatMap((release) => momentOfRelease(release, history)),
    push: () => [],
  };
  const deploys =
    source === 'push' ? facts.commits.map(deployOfPush) : withSpans(moments[source](), history);
  return { source, reason, deploys };
}

/** Runs of the configured deploy workflow (`workflow:FILE`), else those whose name says that they deploy. */
export function deployRuns(
  runs: readonly WorkflowRunRecord[],
  source: string,
): readonly WorkflowRunRecord[] {
  const file = source.startsWith('workflow:') ? source.slice('workflow:'.length) : null;
  if (file !== null)
    return runs.filter((run) => run.path === file || run.path.endsWith(`/${file}`));
  return runs.filter((run) => deployNamed.test(run.path) || deployNamed.test(run.name));
}

function chooseSource(
  facts: IncidentFacts,
  config: Config['deployments'],
  { deployments, leftOut, certain }: ServiceDeployments,
): { source: DeploySource; reason: string } {
  const branch = facts.repository.defaultBranch;
  if (config.source.startsWith('workflow:'))
    return {
      source: 'workflow',
      reason: `The configuration names the workflow ${config.source.slice('workflow:'.length)}.`,
    };
  if (config.source === 'deployments' || config.source === 'releases' || config.source === 'push') {
    return {
      source: config.source,
      reason:
        `The configuration says that ${config.source === 'push' ? `each change on ${branch}` : config.source} ` +
        `count${config.source === 'push' ? 's' : ''} as a deploy.`,
    };
  }
  // A list that ended before the changes that were read says that the repository deploys otherwise today.
  const oldest = facts.commits.at(-1)?.committedAt ?? '';
  const inUse = deployments.filter(({ createdAt }) => createdAt >= oldest);
  if (inUse.length > 0)
    return {
      source: 'deployments',
      reason: `GitHub knows ${counted(deployments.length, 'deployment')} to ${listEnvironments(deployments)}.${certain ? '' : ' No environment says that it is production.'}`,
    };
  const runs = deployRuns(facts.workflowRuns, 'auto').filter(
    ({ updatedAt }) => updatedAt >= oldest,
  );
  if (runs.length > 0)
    return {
      source: 'workflow',
      reason: `No deployments were found, but ${counted(runs.length, 'run')} of the workflow ${runs[0]?.path ?? ''}.`,
    };
  const releases = facts.releases.filter(
    ({ prerelease, publishedAt }) => !prerelease && publishedAt >= oldest,
  );
  if (releases.length > 0)
    return {
      source: 'releases',
      reason: `No deployments were found, but ${counted(releases.length, 'release')}.`,
    };
  if (leftOut.length > 0 && deployments.length === 0)
    return {
      source: 'push',
      reason:
        `GitHub knows deployments to ${leftOut.slice(0, 3).join(', ')} only, which ` +
        `are not production, so each change on ${branch} counts as a deploy.`,
    };
  return {
    source: 'push',
    reason:
      'No deployments, deploy workflow runs or releases were found, so each change ' +
      `on ${branch} counts as a deploy.`,
  };
}

const listEnvironments = (deployments: readonly DeploymentRecord[]): string =>
  [...new Set(deployments.map(({ environment }) => environment))].slice(0, 3).join(', ');

function momentOfDeployment(deployment: DeploymentRecord): Moment {
  const succeeded = deployment.statuses.find((status) => status.state === 'success');
  // `inactive` only says that a later deployment took over.
  const last = deployment.statuses.filter((status) => status.state !== 'inactive').at(-1);
  const state = readDeployState(last?.state, deployment.statuses.length > 0);
  return {
    id: `deployment:${deployment.id}`,
    source: 'deployments',
    environment: deployment.environment,
    sha: deployment.sha,
    state,
    at:
      succeeded?.createdAt ??
      (state === 'failed' ? last?.createdAt : undefined) ??
      deployment.createdAt,
    label: `${deployment.environment} ← ${shortSha(deployment.sha)}`,
    url: deployment.url,
  };
}

function readDeployState(state: string | undefined, hasStatuses: boolean): Deploy['state'] {
  if (state === 'success') return 'succeeded';
  if (state === 'failure' || state === 'error') return 'failed';
  if (state === undefined) return hasStatuses ? 'succeeded' : 'unknown';
  return 'running';
}

function momentOfRun(run: WorkflowRunRecord): Moment {
  const state =
    run.conclusion === 'success'
      ? 'succeeded'
      : run.conclusion === null
        ? 'running'
        : ['failure', 'timed_out', 'cancelled', 'startup_failure'].includes(run.conclusion)
          ? 'failed'
          : 'unknown';
  return {
    id: `run:${run.id}`,
    source: 'workflow',
    environment: null,
    sha: run.sha,
    state,
    at: run.conclusion === null ? run.startedAt : run.updatedAt,
    label: `${run.name} ← ${shortSha(run.sha)}`,
    url: run.url,
  };
}

/** GitHub says a branch, seldom a sha: the newest commit before the publication stands for it. */
function momentOfRelease(release: ReleaseRecord, history: History): readonly Moment[] {
  const sha = /^[0-9a-f]{40}$/.test(release.target)
    ? release.target
    : history.commits.find((commit) => commit.committedAt <= release.publishedAt)?.sha;
  if (sha === undefined) return [];
  return [
    {
      id: `release:${release.id}`,
      source: 'releases',
      environment: null,
      sha,
      at: release.publishedAt,
      state: 'succeeded',
      label: release.tag,
      url: release.url,
    },
  ];
}

function deployOfPush(commit: CommitRecord): Deploy {
  return {
    id: `push:${commit.sha}`,
    source: 'push',
    environment: null,
    sha: commit.sha,
    previousSha: commit.parents[0] ?? null,
    at: commit.committedAt,
    state: 'succeeded',
    label: shortSha(commit.sha),
    url: commit.url,
    commits: [commit],
    totalCommits: 1,
    direction: 'forward',
    takenOut: [],
  };
}

interface History {
  readonly commits: readonly CommitRecord[];
  readonly place: ReadonlyMap<string, number>;
  readonly spans: ReadonlyMap<string, IncidentFacts['comparisons'][number]>;
}

function indexHistory(facts: IncidentFacts): History {
  return {
    commits: facts.commits,
    place: new Map(facts.commits.map((commit, index) => [commit.sha, index])),
    spans: new Map(
      facts.comparisons.map((comparison) => [
        `${comparison.base}...${comparison.head}`,
        comparison,
      ]),
    ),
  };
}

/** Joins each moment with what was live before it in the same environment, and so with the commits that it carried. */
function withSpans(moments: readonly Moment[], history: History): readonly Deploy[] {
  const live = new Map<string, string>();
  const before = new Map<string, Set<string>>();
  const ascending = [...moments].sort((a, b) => compareText(a.at, b.at) || compareId(a.id, b.id));
  return ascending
    .map((moment): Deploy => {
      const environment = moment.environment ?? '';
      const previousSha = live.get(environment) ?? null;
      const deployed = before.get(environment) ?? new Set();
      const found = carried(previousSha, moment, history, deployed);
      if (moment.state === 'succeeded' || moment.state === 'unknown') {
        live.set(environment, moment.sha);
        before.set(environment, deployed.add(moment.sha));
      }
      return { ...moment, label: printLabel(moment, previousSha), previousSha, ...found };
    })
    .reverse();
}

/** `production 0d444d2 → 45f422a` where it is known what was live before. */
function printLabel(
  { source, environment, label, sha }: Moment,
  previousSha: string | null,
): string {
  return source === 'deployments' && previousSha !== null && previousSha !== sha
    ? `${environment ?? ''} ${shortSha(previousSha)} → ${shortSha(sha)}`
    : label;
}

type Carried = Pick<Deploy, 'commits' | 'totalCommits' | 'direction' | 'takenOut'>;

const nothingNew = { commits: [], totalCommits: 0 } as const;

function carried(
  previous: string | null,
  moment: Moment,
  history: History,
  deployedBefore: ReadonlySet<string>,
): Carried {
  if (previous === moment.sha) return { ...nothingNew, direction: 'again', takenOut: [] };
  if (previous !== null && isOlder(moment.sha, previous, history, deployedBefore))
    return {
      ...nothingNew,
      direction: 'rollback',
      takenOut: between(previous, moment.sha, history),
    };
  return { ...broughtBy(previous, moment, history), direction: 'forward', takenOut: [] };
}

function broughtBy(
  previous: string | null,
  moment: Moment,
  history: History,
): Pick<Deploy, 'commits' | 'totalCommits'> {
  const compared = previous === null ? undefined : history.spans.get(`${previous}...${moment.sha}`);
  if (compared !== undefined) {
    const files = (sha: string): CommitRecord | undefined =>
      history.commits[history.place.get(sha) ?? -1];
    return {
      commits: [...compared.commits].reverse().map((commit) => files(commit.sha) ?? commit),
      totalCommits: compared.totalCommits,
    };
  }
  const head = history.place.get(moment.sha);
  if (head === undefined) return nothingNew;
  const base = previous === null ? head + 1 : history.place.get(previous);
  // The previous one is older than what was read: everything that was read below the head was carried by this one.
  const commits = history.commits.slice(head, base ?? history.commits.length);
  return { commits, totalCommits: commits.length };
}

/** By the order of the branch, by what GitHub compared, or because this environment ran it before. */
function isOlder(
  sha: string,
  live: string,
  { place, spans }: History,
  deployedBefore: ReadonlySet<string>,
): boolean {
  const [at, liveAt] = [place.get(sha), place.get(live)];
  if (at !== undefined && liveAt !== undefined) return at > liveAt;
  const status = spans.get(`${live}...${sha}`)?.status;
  if (status !== undefined) return status === 'behind';
  return deployedBefore.has(sha);
}

function between(
  newer: string,
  older: string,
  { commits, place }: History,
): readonly CommitRecord[] {
  const from = place.get(newer);
  return from === undefined ? [] : commits.slice(from, place.get(older) ?? from);
}

const compareId = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
