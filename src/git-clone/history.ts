/**
 * A question about a plain git clone: local history as facts, tags and changes of the branch as
 * deploys. No token, no network.
 */
import type { Config } from '../config/config.js';
import type { Deploy, Deploys } from '../changes/deploys.js';
import { deploysFromFacts } from '../changes/deploys-from-facts.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { CommitRecord, RepositoryRecord } from '../repository/repository.js';
import { type Instant, instantOfEpoch } from '../time/instant.js';
import { correlate, type CorrelationQuestion } from '../correlation/correlate.js';
import type { Correlation } from '../correlation/correlation.js';
import { readMessage } from '../changes/commit-message.js';
import {
  historyGaps,
  type HistoryState,
  isCutOff,
  type ReadRef,
  readRef,
} from './history-state.js';
import {
  askIn,
  type GitRunner,
  historyShare,
  logArguments,
  parseLog,
  readCarried,
  readWhole,
} from './log.js';
import { placeOfRemote } from './remote.js';
import { readPatches, withPatches } from './patches.js';
import type { Model } from '../correlation/model.js';
import type { Signal } from '../correlation/signal.js';
import { windowAround } from '../correlation/candidates.js';
import { isPromotion } from '../changes/promotion.js';

export interface LocalQuestion {
  readonly run: GitRunner;
  /** When it started. */
  readonly at: Instant;
  /** What is wrong, in the words of the alert; may be empty. */
  readonly text: string;
  readonly config: Config;
  /** Branch, tag or sha whose history counts; the default branch of the remote, else `HEAD`, when absent. */
  readonly ref?: string;
  /** When the clone last asked its remote, as far as the disk says. */
  readonly fetchedAt?: Instant | null;
}

export interface LocalAnswer {
  readonly correlation: Correlation;
  readonly history: HistoryState;
}

/** Rejects as the runner does when this is not a clone; a clone without commits answers that nothing fits. */
export async function correlationFromLocalHistory(
  question: LocalQuestion,
  signals: readonly Signal[],
  model: Model,
): Promise<LocalAnswer> {
  const { history, ...asked } = await questionFromLocalHistory(question);
  const correlation = correlate(asked, signals, model);
  return {
    history,
    correlation: history.gaps.length === 0 ? correlation : withoutCertainty(correlation),
  };
}

/** Where changes may be missing, a better one may be among them: nothing is likely, and nothing is rolled back. */
function withoutCertainty(correlation: Correlation): Correlation {
  return {
    ...correlation,
    candidates: correlation.candidates.map((one) =>
      one.confidence === 'likely' ? { ...one, confidence: 'possible' } : one,
    ),
    rollback: null,
  };
}

export async function questionFromLocalHistory({
  run,
  at,
  text,
  config,
  ref: wanted,
  fetchedAt = null,
}: LocalQuestion): Promise<CorrelationQuestion & { readonly history: HistoryState }> {
  // What landed a few minutes after a stated start may still be it: the clock that told the start may be late.
  const known = windowAround(at, '9999-12-31T23:59:59Z', config).to;
  const read = await readRef(run, wanted, fetchedAt);
  const ref = read.name;
  const repository = localRepository(run, read);
  const [log, patches, tags] = await Promise.all([
    readLog(run, ref, known, repository),
    readPatches(run, ref, known),
    readTags(run),
  ]);
  const from = windowAround(at, at, config).from;
  const commits = withPatches(log, patches).filter((commit) => !isCutOff(read, commit));
  const home = await repository;
  const promotions = commits
    .filter(
      ({ committedAt, parents, message }) =>
        committedAt >= from && parents.length === 2 && isPromotion(readMessage(message), message),
    )
    .slice(0, 5);
  const facts = {
    ...buildFacts(home, commits, at, known, text),
    comparisons: await readCarried(run, promotions, commitUrlIn(home)),
  };
  return {
    incident: {
      title: '',
      symptoms: text,
      services: [],
      verdicts: [],
      stated: { started: { value: at, at, by: '', url: '' } },
      declaredAt: at,
    },
    facts,
    deploys: localDeploys(
      facts,
      tags.filter(({ at: tagged }) => tagged >= from && tagged <= known),
      config,
    ),
    config,
    at: known,
    history: stateOf(read, log, at, config),
  };
}

function stateOf(
  read: ReadRef,
  log: readonly CommitRecord[],
  at: Instant,
  config: Config,
): HistoryState {
  const { from } = windowAround(at, at, config);
  const { slackMinutes } = config.correlation;
  return {
    ref: read.name,
    newestAt: read.newestAt,
    gaps: historyGaps(read, log, { from, at, slackMinutes }),
  };
}

/** The changes of the default branch up to now, and all tags; both newest first. */
export async function readHistory(
  run: GitRunner,
  now: Instant,
  config: Config,
  days: number,
): Promise<{
  readonly history: HistoryState;
  readonly shallow: boolean;
  readonly commits: readonly CommitRecord[];
  readonly tags: readonly Tag[];
}> {
  const read = await readRef(run, undefined, null);
  const [commits, tags] = await Promise.all([
    readLog(run, read.name, now, localRepository(run, read), days),
    readTags(run),
  ]);
  return {
    history: stateOf(read, commits, now, config),
    shallow: read.shallow,
    commits: commits.filter((commit) => !isCutOff(read, commit)),
    tags: tags.filter(({ at }) => at <= now),
  };
}

/** All git processes start at once; why the log failed is asked afterwards. */
async function readLog(
  run: GitRunner,
  ref: string,
  until: Instant,
  repository: Promise<RepositoryRecord>,
  days?: number,
): Promise<readonly CommitRecord[]> {
  const read = async (skip: number): Promise<readonly CommitRecord[]> => {
    const output = await run(logArguments(ref, until, skip, historyShare, days));
    return parseLog(output, commitUrlIn(await repository));
  };
  const [newer, older] = await Promise.allSettled([read(0), read(historyShare)]);
  if (newer.status === 'fulfilled' && older.status === 'fulfilled')
    return [...newer.value, ...older.value];
  // Not a clone at all is an error; a clone without commits is not.
  await run(['rev-parse', '--git-dir']).then(readWhole);
  const born = await run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    .then(readWhole)
    .catch(() => '');
  if (born.trim() === '' && ref === 'HEAD') return [];
  throw newer.status === 'rejected' ? newer.reason : (older as PromiseRejectedResult).reason;
}

/** Links are left empty when there is no repository to link to. */
function commitUrlIn(repository: RepositoryRecord): (sha: string) => string {
  return (sha) => (repository.url === '' ? '' : `${repository.url}/commit/${sha}`);
}

export interface Tag {
  readonly name: string;
  readonly sha: string;
  readonly at: Instant;
}

/** Tags with a digit in their name, newest first: versions and dates, not bookmarks. */
async function readTags(run: GitRunner): Promise<readonly Tag[]> {
  const format =
    '%(refname:strip=2)%00%(creatordate:unix)%00%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)';
  const output = await run([
    'for-each-ref',
    '--sort=-creatordate',
    '--count=500',
    `--format=${format}`,
    'refs/tags',
  ])
    .then(readWhole)
    .catch(() => '');
  return output.split('\n').flatMap((line) => {
    const [name = '', seconds = '', sha = ''] = line.split('\0');
    return /\d/.test(name) && /^\d+$/.test(seconds) && sha !== ''
      ? [{ name, sha, at: instantOfEpoch(Number(seconds)) }]
      : [];
  });
}

/**
 * Tags of the window are deploys, and so is each change above the newest tag; without tags, each
 * change of the branch.
 */
function localDeploys(facts: IncidentFacts, tags: readonly Tag[], config: Config): Deploys {
  const place = new Map(facts.commits.map(({ sha }, index) => [sha, index]));
  const onBranch = tags.filter(({ sha }) => place.has(sha));
  const pushed = deploysFromFacts(facts, { ...config.deployments, source: 'push' });
  const [newest] = onBranch;
  if (newest === undefined)
    return {
      ...pushed,
      reason:
        `Local history without a tag in the window: each change on ${facts.repository.defaultBranch} ` +
        'counts as a deploy.',
    };
  const releases = deploysFromFacts(
    {
      ...facts,
      releases: onBranch.map((tag, index) => releaseFromTag(tag, index, facts.repository)),
    },
    { environments: [], source: 'releases' },
  );
  const above = new Set(facts.commits.slice(0, place.get(newest.sha) ?? 0).map(({ sha }) => sha));
  const untagged: readonly Deploy[] = pushed.deploys.filter(({ sha }) => above.has(sha));
  return {
    source: 'releases',
    reason:
      `Local history: tags count as deploys, and so does each change on ${facts.repository.defaultBranch} ` +
      'above the newest tag.',
    deploys: [...untagged, ...releases.deploys],
  };
}

function releaseFromTag(
  tag: Tag,
  id: number,
  repository: RepositoryRecord,
): IncidentFacts['releases'][number] {
  const url = repository.url === '' ? '' : `${repository.url}/releases/tag/${tag.name}`;
  return {
    id,
    tag: tag.name,
    name: tag.name,
    body: '',
    target: tag.sha,
    publishedAt: tag.at,
    prerelease: false,
    author: { login: 'ghost', type: 'Unknown' },
    url,
  };
}

/** Owner and name from the remote when there is one; links are left empty where nobody else could follow them. */
async function localRepository(
  run: GitRunner,
  { remote, branch: defaultBranch }: ReadRef,
): Promise<RepositoryRecord> {
  const branch = await askIn(run)('symbolic-ref', '--quiet', '--short', 'HEAD');
  const place = placeOfRemote(remote?.url ?? '');
  const { owner = '', name = '' } = place ?? {};
  return {
    owner,
    name,
    fullName: place === null ? '' : `${owner}/${name}`,
    defaultBranch: defaultBranch ?? (branch === '' ? 'HEAD' : branch),
    url: place?.host == null ? '' : `https://${place.host}/${owner}/${name}`,
    private: false,
    archived: false,
  };
}

function buildFacts(
  repository: RepositoryRecord,
  commits: readonly CommitRecord[],
  at: Instant,
  readAt: Instant,
  text: string,
): IncidentFacts {
  return {
    repository,
    issue: {
      number: 0,
      title: '',
      body: text,
      state: 'open',
      stateReason: null,
      createdAt: at,
      updatedAt: at,
      closedAt: null,
      author: { login: 'ghost', type: 'Unknown' },
      labels: [],
      assignees: [],
      milestone: null,
      url: '',
      isPullRequest: false,
      locked: false,
    },
    comments: [],
    reportedChanges: [],
    issueEvents: [],
    commits,
    deployments: [],
    releases: [],
    workflowRuns: [],
    pullRequests: [],
    comparisons: [],
    permissions: {},
    self: '',
    omissions: [],
    readAt,
    codeowners: '',
  };
}
