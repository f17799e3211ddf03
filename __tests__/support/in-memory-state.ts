/** Plain state of the in-memory repository, its logical clock, its ids and its lag. */
import type {
  Annotation,
  BranchRuleRecord,
  CheckRunRecord,
  CommentRecord,
  Comparison,
  DeploymentRecord,
  IssueEventRecord,
  IssueRecord,
  LabelRecord,
  Permission,
  PullRequestRecord,
  ReleaseRecord,
  RepositoryRecord,
  ReviewCommentRecord,
  ReviewRecord,
  UserRecord,
  WorkflowRunRecord,
  WorkflowState,
} from '../../src/repository/repository.js';
import { plusSeconds, type Instant } from '../../src/time/instant.js';
import { addCommit, type MemoryGit } from './in-memory-git.js';
import type { RepositorySeed } from './in-memory-repository.js';
import { aRepository, aUser, declared, minute, theBot } from './repository-builders.js';

export interface MemoryState {
  readonly repository: RepositoryRecord;
  /** Whose token it is; a test may change it in the middle of a life. */
  self: UserRecord;
  readonly issues: Map<number, IssueRecord>;
  /** Issue → its sub-issues. */
  readonly children: Map<number, number[]>;
  /** Issues of other repositories, `acme/other#1`. */
  readonly elsewhere: ReadonlyMap<string, IssueRecord>;
  readonly comments: Map<number, CommentRecord[]>;
  readonly events: Map<number, IssueEventRecord[]>;
  /** By name in lower case. */
  readonly labels: Map<string, LabelRecord>;
  readonly git: MemoryGit;
  readonly comparisons: readonly Comparison[];
  readonly pulls: Map<number, PullRequestRecord>;
  readonly reviews: Map<number, ReviewRecord[]>;
  readonly reviewComments: Map<number, ReviewCommentRecord[]>;
  readonly checks: CheckRunRecord[];
  readonly annotations: Map<number, Annotation[]>;
  readonly deployments: DeploymentRecord[];
  readonly releases: ReleaseRecord[];
  readonly runs: WorkflowRunRecord[];
  /** File name → whether it is switched on. */
  readonly workflows: Map<string, WorkflowState>;
  /** What was asked to start, in turn. */
  readonly dispatches: {
    readonly file: string;
    readonly ref: string;
    readonly inputs: Readonly<Record<string, string>>;
  }[];
  /** Pull requests that GitHub cannot take back by itself. */
  readonly unrevertable: Set<number>;
  /** Branch → rules of active rulesets. */
  readonly rules: Readonly<
    Record<string, readonly (Partial<BranchRuleRecord> & Pick<BranchRuleRecord, 'kind'>)[]>
  >;
  readonly actionsMayOpenPulls: boolean;
  readonly permissions: Map<string, Permission>;
  /** `comment:content:login` → when. */
  readonly reactions: Map<string, Instant>;
  now: Instant;
  nextId: number;
  nextNumber: number;
  lagReads: number;
  /** `comment:1001` → listings that do not show it yet. */
  readonly hidden: Map<string, number>;
}

export function createState(seed: RepositorySeed): MemoryState {
  const repository = aRepository(seed.repository);
  const state: MemoryState = {
    repository,
    self: seed.self ?? theBot,
    issues: new Map((seed.issues ?? []).map((issue) => [issue.number, issue])),
    children: new Map(),
    elsewhere: new Map(Object.entries(seed.elsewhere ?? {})),
    comments: new Map(
      Object.entries(seed.comments ?? {}).map(([issue, comments]) => [
        Number(issue),
        [...comments],
      ]),
    ),
    events: new Map(
      Object.entries(seed.issueEvents ?? {}).map(([issue, events]) => [Number(issue), [...events]]),
    ),
    labels: new Map((seed.labels ?? []).map((label) => [label.name.toLowerCase(), label])),
    git: { commits: new Map(), branches: new Map() },
    comparisons: seed.comparisons ?? [],
    pulls: new Map((seed.pullRequests ?? []).map((pull) => [pull.number, pull])),
    reviews: new Map(),
    reviewComments: new Map(),
    checks: [],
    annotations: new Map(),
    deployments: [...(seed.deployments ?? [])],
    releases: [...(seed.releases ?? [])],
    runs: [...(seed.workflowRuns ?? [])],
    workflows: new Map(Object.entries(seed.workflows ?? {})),
    dispatches: [],
    unrevertable: new Set(),
    rules: seed.rules ?? {},
    actionsMayOpenPulls: seed.actionsMayOpenPulls ?? true,
    permissions: new Map(Object.entries(seed.permissions ?? { maya: 'write', jon: 'write' })),
    reactions: new Map(),
    now: seed.now ?? minute(180),
    nextId:
      1 +
      Math.max(
        9000,
        ...Object.values(seed.comments ?? {})
          .flat()
          .map((comment) => comment.id),
      ),
    nextNumber:
      1 +
      Math.max(
        0,
        ...(seed.issues ?? []).map((issue) => issue.number),
        ...(seed.pullRequests ?? []).map((pull) => pull.number),
      ),
    lagReads: 0,
    hidden: new Map(),
  };
  for (const issue of seed.issues ?? [])
    for (const label of issue.labels) ensureLabel(state, label);
  if (seed.empty !== true) seedHistory(state, seed);
  return state;
}

/** Seeded records keep their shas; they are chained in the order given, and all hold the files of the tip. */
function seedHistory({ git, repository }: MemoryState, seed: RepositorySeed): void {
  const tree = new Map(Object.entries(seed.files ?? {}));
  const records = seed.commits ?? [];
  for (const [index, record] of records.entries()) {
    const next = records[index + 1];
    git.commits.set(record.sha, { record, parents: next === undefined ? [] : [next.sha], tree });
  }
  const tip =
    records[0]?.sha ??
    addCommit(git, {
      parents: [],
      tree,
      message: 'First commit',
      author: aUser('jon'),
      at: plusSeconds(declared, -30 * 86_400),
    });
  git.branches.set(repository.defaultBranch, tip);
}

/** One second later. */
export function tick(state: MemoryState): Instant {
  state.now = plusSeconds(state.now, 1);
  return state.now;
}

export function newId(state: MemoryState): number {
  return state.nextId++;
}

export function newNumber(state: MemoryState): number {
  return state.nextNumber++;
}

/** Something was created: listings may lag behind. */
export function hide(state: MemoryState, key: string): void {
  if (state.lagReads > 0) state.hidden.set(key, state.lagReads);
}

/** What a listing shows; each listing brings what it hid one step nearer to the light. */
export function visible<T>(
  state: MemoryState,
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  return items.filter((item) => {
    const left = state.hidden.get(keyOf(item)) ?? 0;
    if (left > 0) state.hidden.set(keyOf(item), left - 1);
    return left === 0;
  });
}

/** GitHub creates labels that it is asked to put on something. */
export function ensureLabel(state: MemoryState, name: string): string {
  const known = state.labels.get(name.toLowerCase());
  if (known !== undefined) return known.name;
  state.labels.set(name.toLowerCase(), { name, color: 'ededed', description: '' });
  return name;
}

export function addEvent(
  state: MemoryState,
  issue: number,
  actor: UserRecord,
  event: Partial<IssueEventRecord> & { readonly event: string },
): void {
  const id = newId(state);
  const list = state.events.get(issue) ?? [];
  list.push({
    id,
    createdAt: state.now,
    actor,
    url: `${state.repository.url}/issues/${issue}#event-${id}`,
    ...event,
  });
  state.events.set(issue, list);
}
