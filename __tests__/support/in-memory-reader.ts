/** The reading half of the in-memory repository. */
import { NotFoundError } from '../../src/errors.js';
import type {
  CommitQuery,
  CommitRecord,
  Comparison,
  FileChange,
  FileEntry,
  FilesBelow,
  IssueRecord,
  Listed,
  PullRequestRecord,
  RepositoryReader,
  WorkflowRecord,
  WorkflowState,
} from '../../src/repository/repository.js';
import { blobSha, isWorkflow, listDeployments } from '../../src/recording/recorded-repository.js';
import { aUser } from './repository-builders.js';
import {
  diffTrees,
  firstParents,
  mergeBase,
  reachable,
  type MemoryCommit,
  type Tree,
} from './in-memory-git.js';
import { visible, type MemoryState } from './in-memory-state.js';

export function memoryReader(state: MemoryState): RepositoryReader {
  const listed = <T>(items: readonly T[], limit = Infinity): Listed<T> => ({
    items: items.slice(0, limit),
    complete: items.length <= limit,
  });
  return {
    identity: async () => state.self,
    repository: async () => state.repository,
    issue: async (number) => issueOf(state, number),
    issues: async ({ labels = [], type, state: wanted = 'open', since }) =>
      visible(state, [...state.issues.values()], (issue) => `issue:${issue.number}`)
        .filter(
          (issue) =>
            !issue.isPullRequest &&
            (wanted === 'all' || issue.state === wanted) &&
            (since === undefined || issue.updatedAt >= since) &&
            (type === undefined || issue.type?.toLowerCase() === type.toLowerCase()) &&
            labels.every((label) => hasLabel(issue, label)),
        )
        .toSorted((a, b) => a.number - b.number),
    comments: async (issue, since) => {
      issueOf(state, issue);
      return visible(state, state.comments.get(issue) ?? [], (comment) => `comment:${comment.id}`)
        .filter(({ updatedAt }) => since === undefined || updatedAt >= since)
        .toSorted((a, b) => a.id - b.id);
    },
    reactors: async (comment, content) =>
      [...state.reactions]
        .filter(([key]) => key.startsWith(`${comment}:${content}:`))
        .map(([key, at]) => ({ user: aUser(key.split(':')[2] ?? ''), at }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    issueEvents: async (issue) => {
      issueOf(state, issue);
      return (state.events.get(issue) ?? []).toSorted((a, b) =>
        a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0,
      );
    },
    commits: async (query) => listed(commitsOf(state, query), query.limit),
    commit: async (ref) => resolve(state, ref)?.record ?? null,
    compare: async (base, head) => compare(state, base, head),
    deployments: async (query) =>
      listDeployments(
        newestFirst(state.deployments, ({ createdAt }) => createdAt),
        query,
      ),
    releases: async ({ since, limit }) =>
      listed(
        newestFirst(state.releases, ({ publishedAt }) => publishedAt).filter(
          (release) => since === undefined || release.publishedAt >= since,
        ),
        limit,
      ),
    workflowState: async (file) => workflowStateOf(state, file),
    workflows: async () => workflowsOf(state),
    branchRules: async (branch) =>
      (state.rules[branch] ?? []).map((rule) => ({
        ruleset: 1,
        checks: [],
        pattern: null,
        ...rule,
      })),
    actionsMayOpenPulls: async () => state.actionsMayOpenPulls,
    server: async () => ({ version: null, limit: null }),
    workflowRuns: async ({ workflow, since, branch, event, limit }) =>
      listed(
        newestFirst(state.runs, ({ startedAt }) => startedAt).filter(
          (run) =>
            isWorkflow(run.path, workflow) &&
            (since === undefined || run.startedAt >= since) &&
            (branch === undefined || run.branch === branch) &&
            (event === undefined || run.event === event),
        ),
        limit,
      ),
    pullRequest: async (number) => state.pulls.get(number) ?? missing(`pull request #${number}`),
    pullRequests: async (query) => pullsOf(state, query),
    pullRequestFiles: async (number) =>
      pullFiles(state, state.pulls.get(number) ?? missing(`pull request #${number}`)),
    pullRequestsOfCommit: async (sha) =>
      [...state.pulls.values()].filter(
        (pull) => pull.mergeCommitSha === sha || pull.head.sha === sha,
      ),
    reviews: async (pull) =>
      visible(state, state.reviews.get(pull) ?? [], (review) => `review:${review.id}`),
    reviewComments: async (pull) => state.reviewComments.get(pull) ?? [],
    checkRuns: async (sha, name) =>
      state.checks.filter((run) => run.sha === sha && run.name === name).slice(-1),
    file: async (path, ref) => {
      const text = treeAt(state, ref)?.get(path);
      return text === undefined ? null : { path, text, sha: blobSha(text) };
    },
    directory: async (path, ref) =>
      childrenOf(treeAt(state, ref) ?? new Map<string, string>(), path),
    filesBelow: async (folder) => filesBelow(state, folder),
    blobTexts: async (shas) => {
      const all = [...(treeAt(state, undefined) ?? new Map<string, string>()).values()];
      return Object.fromEntries(
        all.map((text) => [blobSha(text), text] as const).filter(([sha]) => shas.includes(sha)),
      );
    },
    namedIssues: async (names) => namedIssues(state, names),
    subIssues: async (number) => {
      const isThere = state.issues.has(number) || state.pulls.has(number);
      return isThere ? (state.children.get(number) ?? []) : null;
    },
    branch: async (name) => {
      const sha = state.git.branches.get(name);
      return sha === undefined ? null : { sha };
    },
    labels: async () => [...state.labels.values()],
    permission: async (login) => state.permissions.get(login) ?? 'none',
    assignable: async (login) =>
      !['none', 'read', undefined].includes(state.permissions.get(login)),
  };
}

function filesBelow(state: MemoryState, folder: string): FilesBelow | null {
  const tip = resolve(state);
  const files = [...(tip?.tree ?? [])]
    .filter(([path]) => folder === '' || path.startsWith(`${folder}/`))
    .map(([path, text]) => ({ path, sha: blobSha(text), kind: 'file' as const }));
  return tip === undefined || files.length === 0
    ? null
    : {
        commit: tip.record.sha,
        files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        complete: true,
      };
}

function namedIssues(
  state: MemoryState,
  names: readonly string[],
): Readonly<Record<string, IssueRecord>> {
  const home = state.repository.fullName.toLowerCase();
  return Object.fromEntries(
    names.flatMap((name) => {
      const [place = '', number = ''] = name.toLowerCase().split('#');
      const pull = state.pulls.get(Number(number));
      const known = state.issues.has(Number(number)) || pull !== undefined;
      const found =
        place === home
          ? known
            ? issueOf(state, Number(number))
            : undefined
          : state.elsewhere.get(name.toLowerCase());
      if (found === undefined) return [];
      const closed = place === home && pull !== undefined && pull.state === 'closed';
      const stateReason = pull?.merged === true ? ('completed' as const) : ('not_planned' as const);
      return [[name.toLowerCase(), closed ? { ...found, stateReason } : found]];
    }),
  );
}

export function missing(what: string): never {
  throw new NotFoundError({
    code: 'PM104',
    message: `No ${what}`,
    remedy: 'Check the number.',
    received: '404 Not Found',
  });
}

/** A file on the default branch is a workflow, and is on until somebody switches it off. */
export function workflowStateOf(state: MemoryState, file: string): WorkflowState | null {
  const { git, repository } = state;
  const tree = git.commits.get(git.branches.get(repository.defaultBranch) ?? '')?.tree;
  const there = tree?.has(`.github/workflows/${file}`) === true ? 'enabled' : null;
  return state.workflows.get(file) ?? there;
}

function workflowsOf(state: MemoryState): readonly WorkflowRecord[] {
  const paths = [...(treeAt(state, undefined)?.keys() ?? [])].filter((path) =>
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path),
  );
  return paths.map((path) => ({
    path,
    state: workflowStateOf(state, path.split('/').at(-1) ?? '') ?? 'enabled',
  }));
}

/** A pull request is an issue as well. */
export function issueOf(state: MemoryState, number: number): IssueRecord {
  const issue = state.issues.get(number);
  if (issue !== undefined) return issue;
  const pull = state.pulls.get(number) ?? missing(`issue #${number}`);
  const { title, body, createdAt, updatedAt, closedAt, author, labels, url } = pull;
  return {
    number,
    title,
    body,
    state: pull.state,
    stateReason: null,
    createdAt,
    updatedAt,
    closedAt,
    author,
    labels,
    assignees: [],
    milestone: null,
    url,
    isPullRequest: true,
    locked: false,
  };
}

export function hasLabel(issue: { readonly labels: readonly string[] }, label: string): boolean {
  return issue.labels.some((name) => name.toLowerCase() === label.toLowerCase());
}

function newestFirst<T>(items: readonly T[], timeOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
}

/** Branch, full sha, or the first seven digits of one or more. */
export function resolve(
  { git, repository }: MemoryState,
  ref = repository.defaultBranch,
): MemoryCommit | undefined {
  const named = git.commits.get(git.branches.get(ref) ?? ref);
  if (named !== undefined || !/^[0-9a-f]{7,40}$/.test(ref)) return named;
  return [...git.commits.values()].find(({ record }) => record.sha.startsWith(ref));
}

function commitsOf(
  state: MemoryState,
  { ref, since, until, path, pulls = false }: CommitQuery,
): readonly CommitRecord[] {
  const tip = resolve(state, ref);
  const line = tip === undefined ? [] : firstParents(state.git, tip.record.sha);
  const listed = ({ committedAt }: CommitRecord): boolean =>
    since === undefined || committedAt >= since;
  const touches = (record: CommitRecord): boolean =>
    path === undefined ||
    (record.files ?? []).some((file) => file.path === path || file.path.startsWith(`${path}/`));
  return line
    .filter(
      ({ record }) =>
        listed(record) && (until === undefined || record.committedAt <= until) && touches(record),
    )
    .map((commit) => {
      const record = withoutFiles(commit.record);
      const merged = path === undefined ? mergedBy(state, commit).filter(listed) : [];
      const whole = merged.length === 0 ? record : { ...record, merged: merged.map(withoutFiles) };
      return pulls ? withPulls(state, whole) : whole;
    });
}

/** Pull requests by the commits that they brought; their files stand with the commit of the line. */
function withPulls(state: MemoryState, commit: CommitRecord): CommitRecord {
  const { merged = [] } = commit;
  const own = pullsWith(state, commit.sha);
  const all = [...new Set([...own, ...merged.flatMap(({ sha }) => pullsWith(state, sha))])];
  const files = (own.length > 0 ? own : all).flatMap((pull) => pullFiles(state, pull));
  const reference = ({ number, title, url }: PullRequestRecord) => ({ number, title, url });
  return {
    ...commit,
    pulls: all.map(reference),
    ...(files.length > 0 && commit.files === undefined ? { files: files.map(withoutPatch) } : {}),
    ...(merged.length === 0
      ? {}
      : {
          merged: merged.map((one) => ({
            ...one,
            pulls: pullsWith(state, one.sha).map(reference),
          })),
        }),
  };
}

function withoutPatch({ path, status, additions, deletions }: FileChange): FileChange {
  return { path, status, additions, deletions };
}

function pullsWith(state: MemoryState, sha: string): readonly PullRequestRecord[] {
  return [...state.pulls.values()].filter(({ merged, mergeCommitSha, head, base }) => {
    if (!merged) return false;
    const brought =
      reachable(state.git, head.sha).has(sha) && !reachable(state.git, base.sha).has(sha);
    return mergeCommitSha === sha || brought;
  });
}

/** What a merge brought: all that its further parents reach and its first parent does not. Newest first. */
function mergedBy({ git }: MemoryState, { parents }: MemoryCommit): readonly CommitRecord[] {
  const before = reachable(git, parents[0] ?? '');
  const brought = new Set(
    parents
      .slice(1)
      .flatMap((parent) => [...reachable(git, parent)].filter((sha) => !before.has(sha))),
  );
  const records = [...brought].flatMap((sha) => git.commits.get(sha)?.record ?? []);
  return newestFirst(records, ({ committedAt }) => committedAt);
}

/** Lists leave the files out. A seeded record keeps them: then the test said what a list shall answer. */
function withoutFiles(record: CommitRecord): CommitRecord {
  const { files, ...rest } = record;
  return files?.some((file) => file.patch !== undefined) === true ? rest : record;
}

function compare(state: MemoryState, base: string, head: string): Comparison | null {
  const seeded = state.comparisons.find(
    (comparison) => comparison.base === base && comparison.head === head,
  );
  if (seeded !== undefined) return seeded;
  const [from, to] = [resolve(state, base), resolve(state, head)];
  if (from === undefined || to === undefined) return null;
  const [ofBase, ofHead] = [
    reachable(state.git, from.record.sha),
    reachable(state.git, to.record.sha),
  ];
  const commits = firstParents(state.git, to.record.sha)
    .map(({ record }) => record)
    .filter(({ sha }) => !ofBase.has(sha))
    .map(withoutFiles)
    .reverse();
  const behind = [...ofBase].some((sha) => !ofHead.has(sha));
  const status =
    commits.length === 0 ? (behind ? 'behind' : 'identical') : behind ? 'diverged' : 'ahead';
  const start =
    state.git.commits.get(mergeBase(state.git, from.record.sha, to.record.sha) ?? '')?.tree ??
    new Map<string, string>();
  return {
    base,
    head,
    status,
    totalCommits: commits.length,
    commits,
    files: diffTrees(start, to.tree),
    url: `${state.repository.url}/compare/${base}...${head}`,
  };
}

function pullsOf(
  state: MemoryState,
  {
    state: wanted = 'open',
    head,
    base,
    limit = Infinity,
  }: Parameters<RepositoryReader['pullRequests']>[0],
): readonly PullRequestRecord[] {
  const branch = head?.slice(head.indexOf(':') + 1);
  return visible(state, [...state.pulls.values()], (pull) => `pull:${pull.number}`)
    .filter(
      (pull) =>
        (wanted === 'all' || pull.state === wanted) &&
        (branch === undefined || pull.head.ref === branch) &&
        (base === undefined || pull.base.ref === base),
    )
    .toSorted((a, b) => b.number - a.number)
    .slice(0, limit);
}

export function pullFiles(
  state: MemoryState,
  pull: PullRequestRecord,
): ReturnType<typeof diffTrees> {
  const { git } = state;
  const head = git.commits.get(pull.head.sha);
  const start = git.commits.get(mergeBase(git, pull.base.sha, pull.head.sha) ?? pull.base.sha);
  return head === undefined ? [] : diffTrees(start?.tree ?? new Map<string, string>(), head.tree);
}

function treeAt(state: MemoryState, ref: string | undefined): Tree | undefined {
  return resolve(state, ref)?.tree;
}

function childrenOf(tree: Tree, folder: string): readonly FileEntry[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, FileEntry>();
  for (const [path, text] of tree) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    entries.set(
      name,
      deeper.length === 0
        ? { path: prefix + name, sha: blobSha(text), kind: 'file' }
        : { path: prefix + name, sha: blobSha(prefix + name), kind: 'directory' },
    );
  }
  return [...entries.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
