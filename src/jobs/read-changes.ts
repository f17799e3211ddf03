/**
 * What changed around an incident: commits with their files, deployments, releases, workflow runs,
 * and spans between them.
 */
import { readMessage } from '../changes/commit-message.js';
import { isPromotion } from '../changes/promotion.js';
import type { Config } from '../config/config.js';
import type { IncidentFacts } from '../incident/incident.js';
import type {
  CommitRecord,
  Comparison,
  DeploymentRecord,
  Listed,
  ReleaseRecord,
  RepositoryReader,
  WorkflowRunRecord,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { orNothing, orOmitted } from './omissions.js';
import { budget } from './read-budget.js';
import { readDeployments } from './read-deployments.js';

/** `pivot`: a little after the declaration; the trigger is hardly ever newer. */
export interface ReadWindow {
  readonly from: Instant;
  readonly to: Instant;
  readonly pivot: Instant;
}

type Changes = Pick<
  IncidentFacts,
  'commits' | 'deployments' | 'releases' | 'workflowRuns' | 'comparisons'
>;

export async function readChanges(
  reader: RepositoryReader,
  window: ReadWindow,
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
    commits: await withFiles(reader, commits, window.pivot, omissions),
    deployments,
    releases,
    workflowRuns,
    comparisons: await readSpans(reader, deployments, commits, window.pivot, omissions),
  };
}
/**
 * Pull requests bring their paths with the list. What was pushed without one is asked for by
 * itself, with its patch: the
 * newest commits before the declaration, where the trigger nearly always is. More of them where GitHub named no pull
 * requests at all.
 */
async function withFiles(
  reader: RepositoryReader,
  commits: readonly CommitRecord[],
  pivot: Instant,
  omissions: string[],
): Promise<readonly CommitRecord[]> {
  const lacking = commits.filter(
    ({ committedAt, files }) => files === undefined && committedAt <= pivot,
  );
  const isAssociated = commits.some(({ pulls }) => pulls !== undefined);
  const most = isAssociated ? budget.directPushes : budget.commitsByRest;
  const full = new Map<string, CommitRecord>();
  for (const { sha } of lacking.slice(0, most)) {
    const commit = await orOmitted('touched files', reader.commit(sha), null, omissions);
    if (commit !== null) full.set(sha, commit);
  }
  return commits.map((commit) => withFilesFrom(commit, full.get(commit.sha)));
}

/** The list knows more of a commit than the commit itself: what it merged, and by which pull request it came. */
function withFilesFrom(commit: CommitRecord, full: CommitRecord | undefined): CommitRecord {
  if (full?.files === undefined) return commit;
  const { files, changedFiles } = full;
  return { ...commit, files, ...(changedFiles === undefined ? {} : { changedFiles }) };
}

async function readSpans(
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
      omissions,
    )),
  ];
}

/** Merges that promote another line (`staging` into `production`): what did they bring? Newest first. */
async function promotedSpans(
  reader: RepositoryReader,
  commits: readonly CommitRecord[],
  maxPulls: number,
  omissions: string[],
): Promise<readonly Comparison[]> {
  const spans: Comparison[] = [];
  const promotions = commits.filter(
    ({ message, parents }) => parents.length === 2 && isPromotion(readMessage(message), message),
  );
  for (const {
    parents: [base, head],
  } of promotions.slice(0, Math.max(0, maxPulls))) {
    const span =
      base === undefined || head === undefined
        ? null
        : await orOmitted('comparisons', reader.compare(base, head), null, omissions);
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
    const span = await orOmitted(
      'comparisons',
      reader.compare(previous.sha, deployment.sha),
      null,
      omissions,
    );
    if (span !== null) spans.push(span);
  }
  return spans;
}
