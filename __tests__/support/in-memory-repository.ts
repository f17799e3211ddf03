/**
 * The port over plain state: what commands and plans are tested on, without a network and without mocks. It keeps
 * GitHub's rules (unique refs, fast-forward, one open pull request per head, review lines inside the diff, …) and is
 * held to them by the contract suite, which runs on the adapter as well. It can crash, lose replies and lag on purpose.
 */
import { AmbiguousWriteError, type Problem, UserError } from '../../src/errors.js';
import type {
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  IssueEventRecord,
  IssueRecord,
  LabelRecord,
  Permission,
  PullRequestRecord,
  ReleaseRecord,
  RepositoryReader,
  RepositoryRecord,
  RepositoryWriter,
  UserRecord,
  WorkflowRunRecord,
  WorkflowState,
} from '../../src/repository/repository.js';
import type { Instant } from '../../src/time/instant.js';
import { humanActs, type HumanActs } from './in-memory-humans.js';
import { memoryReader } from './in-memory-reader.js';
import { createState, type MemoryState } from './in-memory-state.js';
import { memoryWriter } from './in-memory-writer.js';

export interface RepositorySeed {
  readonly repository?: Partial<RepositoryRecord>;
  readonly issues?: readonly IssueRecord[];
  /** Issues of other repositories by name, `acme/other#1`. */
  readonly elsewhere?: Readonly<Record<string, IssueRecord>>;
  /** By issue number. */
  readonly comments?: Readonly<Record<number, readonly CommentRecord[]>>;
  readonly issueEvents?: Readonly<Record<number, readonly IssueEventRecord[]>>;
  /**
   * History of the default branch, newest first; records are answered as they are. Without any
   * there is one first commit.
   */
  readonly commits?: readonly CommitRecord[];
  /** Path → text at the tip of the default branch. */
  readonly files?: Readonly<Record<string, string>>;
  readonly comparisons?: readonly Comparison[];
  readonly deployments?: readonly DeploymentRecord[];
  readonly releases?: readonly ReleaseRecord[];
  /** File name → whether it is switched on. */
  readonly workflows?: Readonly<Record<string, WorkflowState>>;
  readonly workflowRuns?: readonly WorkflowRunRecord[];
  readonly pullRequests?: readonly PullRequestRecord[];
  readonly labels?: readonly LabelRecord[];
  /** Who is not named has none. Default: maya and jon may write. */
  readonly permissions?: Readonly<Record<string, Permission>>;
  /** Branch → rules of active rulesets. */
  readonly rules?: MemoryState['rules'];
  readonly actionsMayOpenPulls?: boolean;
  readonly self?: UserRecord;
  /** First tick of the logical clock; every write takes a second. */
  readonly now?: Instant;
  /** No commit at all. */
  readonly empty?: boolean;
}

/** One call through the port, in order. */
export interface LoggedCall {
  readonly number: number;
  readonly method: string;
  readonly write: boolean;
  readonly arguments: readonly unknown[];
}

/** The process was killed: nothing catches it but the test. */
export class CrashError extends Error {
  override readonly name = 'CrashError';
}

/** `before`: killed, nothing applied. `after`: applied, killed. `lost`: a write that is applied, and its reply lost. */
export type Failure = 'before' | 'after' | 'lost';

export interface InMemoryRepository {
  readonly reader: RepositoryReader;
  readonly writer: RepositoryWriter;
  /** All calls so far; `writes` are those that were carried out. */
  readonly calls: readonly LoggedCall[];
  readonly writes: readonly LoggedCall[];
  /**
   * Call number `n` (1-based, reads and writes together) fails once in this way. A read that shall
   * be `lost` is answered.
   */
  failAt(n: number, failure: Failure): void;
  /** The next `reads` listings do not show what is created from now on. */
  lag(reads: number): void;
  /** Starts counting calls anew, forgets failures and lag; the state stays. For the run after a crash. */
  restart(): void;
  /** What people do beside us; not counted as calls. */
  readonly humans: HumanActs;
  readonly state: MemoryState;
}

const lostReply: Problem = {
  code: 'PM203',
  message: 'The reply was lost: it may or may not be stored',
  remedy: 'Run again.',
};

/** @param from a state to go on from; it is copied, so one state can be the start of many runs */
export function inMemoryRepository(
  seed: RepositorySeed = {},
  from?: MemoryState,
): InMemoryRepository {
  const state = from === undefined ? createState(seed) : structuredClone(from);
  const calls: LoggedCall[] = [];
  const writes: LoggedCall[] = [];
  const failures = new Map<number, Failure>();

  const run = async (call: LoggedCall, work: () => Promise<unknown>): Promise<unknown> => {
    const failure = failures.get(call.number);
    if (failure === 'before') throw new CrashError(`killed before ${call.method}`);
    const answer = await work();
    if (call.write) writes.push(call);
    if (failure === 'after') throw new CrashError(`killed after ${call.method}`);
    if (failure === 'lost' && call.write) throw new AmbiguousWriteError(lostReply);
    return answer;
  };
  const watch = <T extends object>(half: T, write: boolean): T =>
    Object.fromEntries(
      Object.entries(half).map(([method, act]) => [
        method,
        (...args: readonly unknown[]) => {
          const call: LoggedCall = { number: calls.length + 1, method, write, arguments: args };
          calls.push(call);
          return run(call, async () =>
            structuredClone(await (act as (...args: readonly unknown[]) => unknown)(...args)),
          );
        },
      ]),
    ) as T;

  return {
    reader: watch(memoryReader(state), false),
    writer: watch(memoryWriter(state), true),
    calls,
    writes,
    failAt: (n, failure) => void failures.set(n, failure),
    lag: (reads) => {
      state.lagReads = reads;
    },
    restart: () => {
      calls.length = 0;
      writes.length = 0;
      failures.clear();
      state.lagReads = 0;
      state.hidden.clear();
    },
    humans: humanActs(state),
    state,
  };
}

/** For tests that expect a stop: the codes of its problems. */
export function codesOf(error: unknown): readonly string[] {
  return error instanceof UserError ? error.problems.map(({ code }) => code) : [];
}
