/**
 * A recorded incident behind the port: commands run on it offline. What was not recorded reads as
 * absent, never as an error.
 */
import { hasLabel } from '../incident/labels.js';
import { createHash } from 'node:crypto';
import { NotFoundError } from '../errors.js';
import type { IncidentFacts } from '../incident/incident.js';
import { printMarker } from '../markdown/marker.js';
import { changeLogMarker, changeLogLabel } from '../markdown/ours.js';
import type {
  CommitQuery,
  CommitRecord,
  Comparison,
  DeploymentQuery,
  DeploymentRecord,
  FileContent,
  FileEntry,
  IssueRecord,
  Listed,
  RepositoryReader,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { factsFromRecording, type Recording } from './recording.js';

/** @param at replay time; without it everything that was recorded is known */
export function recordedRepository(recording: Recording, at?: Instant): RepositoryReader {
  const facts = factsFromRecording(recording, at === undefined ? {} : { at });
  const { issue, commits, deployments, releases, workflowRuns, pullRequests, repository } = facts;
  const files = recordedFiles(recording);
  const log = recordedLog(facts);
  const onDefaultBranch = (ref?: string): boolean =>
    ref === undefined || ref === repository.defaultBranch || ref === 'HEAD';
  const ofIssue = <T>(number: number, items: readonly T[]): readonly T[] =>
    number === issue.number ? items : [];
  return {
    identity: async () => ({
      login: recording.self,
      type: recording.self.endsWith('[bot]') ? 'Bot' : 'User',
    }),
    repository: async () => repository,
    issue: async (number) => (number === issue.number ? issue : missing(`issue #${number}`)),
    issues: async ({ labels = [], state = 'open', since }) => {
      if (labels.includes(changeLogLabel)) return facts.reportedChanges.length > 0 ? [log] : [];
      const fits =
        (state === 'all' || state === issue.state) &&
        labels.every((label) => hasLabel(issue.labels, label)) &&
        (since === undefined || issue.updatedAt >= since);
      return fits ? [issue] : [];
    },
    comments: async (number, since) =>
      (number === log.number ? facts.reportedChanges : ofIssue(number, facts.comments)).filter(
        ({ updatedAt }) => reached(updatedAt, since),
      ),
    issueEvents: async (number) => ofIssue(number, facts.issueEvents),
    commits: async (query) => listCommits(commits, query, onDefaultBranch(query.ref)),
    commit: async (ref) => (onDefaultBranch(ref) ? commits[0] : findCommit(commits, ref)) ?? null,
    compare: async (base, head) =>
      recordedComparison(facts.comparisons, base, head) ??
      comparisonOfCommits(commits, base, head, repository.url),
    deployments: async (query) => listDeployments(deployments, query),
    releases: async ({ since, limit }) =>
      listed(
        releases.filter((release) => reached(release.publishedAt, since)),
        limit,
      ),
    workflowRuns: async ({ workflow, since, branch, event, limit }) =>
      listed(
        workflowRuns.filter(
          (run) =>
            isWorkflow(run.path, workflow) &&
            reached(run.startedAt, since) &&
            (branch === undefined || run.branch === branch) &&
            (event === undefined || run.event === event),
        ),
        limit,
      ),
    workflowState: async () => null,
    workflows: async () => [],
    branchRules: async () => [],
    actionsMayOpenPulls: async () => missing('setting'),
    server: async () => ({ version: null, limit: null }),
    reactors: async (comment, content) =>
      content === 'rocket' ? (facts.claims ?? []).filter((one) => one.comment === comment) : [],
    pullRequest: async (number) =>
      [...pullRequests, ...(facts.shippedPulls ?? [])].find((pull) => pull.number === number) ??
      missing(`pull request #${number}`),
    pullRequests: async ({ state = 'open', head, base, limit = Infinity }) =>
      pullRequests
        .filter(
          (pull) =>
            (state === 'all' || pull.state === state) &&
            (head === undefined || pull.head.ref === branchName(head)) &&
            (base === undefined || pull.base.ref === base),
        )
        .slice(0, limit),
    pullRequestFiles: async (number) =>
      findCommit(commits, pullRequests.find((pull) => pull.number === number)?.mergeCommitSha ?? '')
        ?.files ?? [],
    pullRequestsOfCommit: async (sha) => pullRequests.filter((pull) => pull.mergeCommitSha === sha),
    reviews: async () => [],
    reviewComments: async () => [],
    checkRuns: async () => [],
    file: async (path, ref) => (onDefaultBranch(ref) ? (files.get(path) ?? null) : null),
    directory: async (path, ref) => (onDefaultBranch(ref) ? listChildren(files, path) : []),
    filesBelow: async (folder) => {
      const below = [...files.values()].filter(
        ({ path }) => folder === '' || path.startsWith(`${folder}/`),
      );
      const entries = below.map(({ path, sha }) => ({ path, sha, kind: 'file' as const }));
      return below.length === 0
        ? null
        : { commit: commits[0]?.sha ?? '', files: entries, complete: true };
    },
    blobTexts: async (shas) =>
      Object.fromEntries(
        [...files.values()]
          .filter(({ sha }) => shas.includes(sha))
          .map(({ sha, text }) => [sha, text]),
      ),
    namedIssues: async (names) => {
      const own = `${repository.fullName}#${issue.number}`.toLowerCase();
      return names.includes(own) ? { [own]: issue } : {};
    },
    subIssues: async () => null,
    branch: async (name) => {
      const head = name === repository.defaultBranch ? commits[0] : undefined;
      return head === undefined ? null : { sha: head.sha };
    },
    labels: async () => issue.labels.map((name) => ({ name, color: 'ededed', description: '' })),
    assignable: async () => true,
    // Who is only named was not asked about when older recordings were made.
    permission: async (login) =>
      facts.permissions[login] ??
      (facts.comments.some(({ author }) => author.login === login) ? 'none' : 'unknown'),
  };
}

/** The recording keeps the entries and not the issue around them. */
function recordedLog({ issue, self }: IncidentFacts): IssueRecord {
  return {
    ...issue,
    number: 0,
    title: '',
    body: printMarker(changeLogMarker),
    state: 'closed',
    author: { login: self, type: 'Unknown' },
    labels: [changeLogLabel],
    assignees: [],
    url: '',
  };
}

function missing(what: string): never {
  throw new NotFoundError({
    code: 'PM104',
    message: `The recording contains no ${what}`,
    remedy: 'Ask for the incident that was recorded, or read GitHub with `--repo` and `--issue`.',
  });
}

const reached = (instant: Instant, since: Instant | undefined): boolean =>
  since === undefined || instant >= since;
const branchName = (head: string): string => head.slice(head.indexOf(':') + 1);

function listed<T>(items: readonly T[], limit = Infinity): Listed<T> {
  return { items: items.slice(0, limit), complete: items.length <= limit };
}

/** Newest first; behind the window the newest older one of each environment. */
export function listDeployments(
  deployments: readonly DeploymentRecord[],
  { since, environments, limit }: DeploymentQuery,
): Listed<DeploymentRecord> {
  const wanted = deployments.filter(
    ({ environment }) => environments === undefined || environments.includes(environment),
  );
  const inside = listed(
    wanted.filter(({ createdAt }) => reached(createdAt, since)),
    limit,
  );
  const seen = new Set<string>();
  const older = wanted.filter(({ createdAt, environment }) => {
    if (reached(createdAt, since) || seen.has(environment)) return false;
    seen.add(environment);
    return true;
  });
  return { items: [...inside.items, ...older], complete: inside.complete };
}

/** A workflow is named by its file, with or without the folder, or by its whole path. */
export function isWorkflow(path: string, workflow: string): boolean {
  return path === workflow || path.slice(path.lastIndexOf('/') + 1) === workflow;
}

function findCommit(commits: readonly CommitRecord[], ref: string): CommitRecord | undefined {
  return /^[0-9a-f]{7,40}$/.test(ref)
    ? commits.find((commit) => commit.sha.startsWith(ref))
    : undefined;
}

function listCommits(
  commits: readonly CommitRecord[],
  query: CommitQuery,
  fromTip: boolean,
): Listed<CommitRecord> {
  const from = fromTip
    ? 0
    : commits.findIndex((commit) => commit === findCommit(commits, query.ref ?? ''));
  if (from < 0) return { items: [], complete: true };
  const { path } = query;
  const touches = (commit: CommitRecord): boolean =>
    path === undefined ||
    (commit.files ?? []).some((file) => file.path === path || file.path.startsWith(`${path}/`));
  return listed(
    commits
      .slice(from)
      .filter(
        (commit) =>
          reached(commit.committedAt, query.since) &&
          (query.until === undefined || commit.committedAt <= query.until) &&
          touches(commit),
      ),
    query.limit,
  );
}

const same = (asked: string, recorded: string): boolean =>
  asked === recorded || (asked.length >= 7 && recorded.startsWith(asked));

function recordedComparison(
  comparisons: readonly Comparison[],
  base: string,
  head: string,
): Comparison | undefined {
  return comparisons.find(
    (comparison) => same(base, comparison.base) && same(head, comparison.head),
  );
}

/** The span between two recorded commits, taking the recorded list as the first-parent line that it is. */
function comparisonOfCommits(
  commits: readonly CommitRecord[],
  base: string,
  head: string,
  home: string,
): Comparison | null {
  const [from, to] = [findCommit(commits, base), findCommit(commits, head)].map((commit) =>
    commit === undefined ? -1 : commits.indexOf(commit),
  );
  if (from === undefined || to === undefined || from < 0 || to < 0 || to > from) return null;
  const carried = commits.slice(to, from).reverse();
  const files = carried.flatMap((commit) => commit.files ?? []);
  return {
    base,
    head,
    status: carried.length === 0 ? 'identical' : 'ahead',
    totalCommits: carried.length,
    commits: carried,
    files,
    url: `${home}/compare/${base}...${head}`,
  };
}

function recordedFiles(recording: Recording): ReadonlyMap<string, FileContent> {
  const texts = {
    ...(recording.config === null ? {} : { '.github/after-action.yml': recording.config }),
    ...(recording.codeowners === '' ? {} : { '.github/CODEOWNERS': recording.codeowners }),
    ...recording.files,
  };
  return new Map(
    Object.entries(texts).map(([path, text]) => [path, { path, text, sha: blobSha(text) }]),
  );
}

/** What git calls the blob of this text, so that a recorded file and the same file on GitHub agree. */
export function blobSha(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function listChildren(
  files: ReadonlyMap<string, FileContent>,
  folder: string,
): readonly FileEntry[] {
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
  const entries = new Map<string, FileEntry>();
  for (const file of files.values()) {
    if (!file.path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = file.path.slice(prefix.length).split('/');
    const path = `${prefix}${name}`;
    entries.set(
      path,
      deeper.length === 0
        ? { path, sha: file.sha, kind: 'file' }
        : { path, sha: '', kind: 'directory' },
    );
  }
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
