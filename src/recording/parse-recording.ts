/**
 * A recorded incident: what was read from GitHub, in GitHub's own REST shapes, so that it can be replayed offline,
 * kept as evidence and written by hand. Only `repository.full_name`, `issue` and times and ids must be there.
 */
import { UserError, type Problem } from '../errors.js';
import type {
  AskedPermission,
  CommentRecord,
  CommitRecord,
  Comparison,
  DeploymentRecord,
  IssueEventRecord,
  IssueRecord,
  PullRequestRecord,
  ReleaseRecord,
  RepositoryRecord,
  WorkflowRunRecord,
} from '../repository/repository.js';
import { fromEntry } from '../probe/history.js';
import type { Probing } from '../probe/probe.js';
import type { Instant } from '../time/instant.js';
import { recordingProblems } from './recording-problems.js';
import {
  commentFromRest,
  commitFromRest,
  comparisonFromRest,
  deploymentFromRest,
  issueEventFromRest,
  issueFromRest,
  pullRequestFromRest,
  releaseFromRest,
  repositoryFromRest,
  workflowRunFromRest,
} from '../github-json/shapes.js';
import {
  at,
  firstText,
  isObject,
  toObject,
  toObjects,
  toText,
  timeOrNull,
  type Json,
} from '../github-json/values.js';

export interface Recording {
  /** Name of the recording, `''` when it has none. */
  readonly id: string;
  readonly repository: RepositoryRecord;
  readonly issue: IssueRecord;
  readonly comments: readonly CommentRecord[];
  /** Entries of the log of changes reported from outside. */
  readonly reportedChanges: readonly CommentRecord[];
  readonly issueEvents: readonly IssueEventRecord[];
  /** Newest first. */
  readonly commits: readonly CommitRecord[];
  readonly deployments: readonly DeploymentRecord[];
  readonly releases: readonly ReleaseRecord[];
  readonly workflowRuns: readonly WorkflowRunRecord[];
  readonly pullRequests: readonly PullRequestRecord[];
  /** Those that went out while deploys were frozen. */
  readonly shippedPulls: readonly PullRequestRecord[];
  readonly comparisons: readonly Comparison[];
  /**
   * `null` when the recording does not say: then GitHub cannot be asked, and every participant who
   * is not a bot may write.
   */
  readonly permissions: Readonly<Record<string, AskedPermission>> | null;
  readonly self: string;
  readonly codeowners: string;
  /** Text of the configuration file, `null` when there was none. */
  readonly config: string | null;
  /** Path → text of files on the default branch. */
  readonly files: Readonly<Record<string, string>>;
  /** Ranks that earlier correlation comments gave; kept as written. */
  readonly rankHistory: readonly unknown[];
  /** Looks from outside that are in no comment; most recordings have none. */
  readonly probings: readonly Probing[];
  readonly omissions: readonly string[];
  /** When it was read, `null` in recordings made by hand. */
  readonly readAt: Instant | null;
}

export const defaultSelf = 'github-actions[bot]';

/**
 * JSON → recording. Tolerant of nulls and of everything that is missing but not needed.
 * @param source name of the file, for the messages
 * @throws UserError PM406 with all problems at once, each with its JSON path
 */
export function parseRecording(json: unknown, source = 'recording'): Recording {
  const [first, ...rest] = recordingProblems(json).map((problem): Problem => ({
    ...problem,
    place: { path: source },
  }));
  if (first !== undefined) throw new UserError([first, ...rest]);
  return recordingFromJson(toObject(json));
}

function recordingFromJson(json: Json): Recording {
  const repository = repositoryFromRest(json['repository']);
  const home = repository.url;
  const issue = issueFromRest(json['issue'], home);
  return {
    id: toText(json['id']),
    repository,
    issue,
    comments: toObjects(json['comments']).map((comment) =>
      commentFromRest(comment, home, issue.number),
    ),
    reportedChanges: toObjects(json['reported_changes']).map((comment) =>
      commentFromRest(comment, home, issue.number),
    ),
    issueEvents: toObjects(json['issue_events']).map((event) =>
      issueEventFromRest(event, home, issue.number),
    ),
    commits: toObjects(json['commits']).map((commit) => commitFromRest(commit, home)),
    deployments: toObjects(json['deployments']).map((deployment) =>
      deploymentFromRest(deployment, home),
    ),
    releases: toObjects(json['releases']).map((release) => releaseFromRest(release, home)),
    workflowRuns: toObjects(json['workflow_runs']).map((run) => workflowRunFromRest(run, home)),
    pullRequests: toObjects(json['pull_requests']).map((pull) => pullRequestFromRest(pull, home)),
    shippedPulls: toObjects(json['shipped_pulls']).map((pull) => pullRequestFromRest(pull, home)),
    comparisons: toObjects(json['comparisons']).map((comparison) =>
      comparisonFromRest(comparison, home, ...parseEnds(comparison)),
    ),
    permissions: isObject(json['permissions'])
      ? ({ ...json['permissions'] } as Record<string, AskedPermission>)
      : null,
    self: firstText(json['self'], defaultSelf),
    codeowners: toText(json['codeowners']),
    config: typeof json['config'] === 'string' ? json['config'] : null,
    files: parseTexts(json['files']),
    rankHistory: Array.isArray(json['rank_history']) ? json['rank_history'] : [],
    probings: toObjects(json['probings']).flatMap((one) => fromEntry(one) ?? []),
    omissions: Array.isArray(json['omissions'])
      ? json['omissions'].filter((line) => typeof line === 'string')
      : [],
    readAt: timeOrNull(json['read_at']),
  };
}

/** `base` and `head` of a recorded comparison; a bare REST answer names its ends only through its commits. */
function parseEnds(comparison: Json): [string, string] {
  const last = toObjects(comparison['commits']).at(-1);
  return [
    firstText(comparison['base'], at(comparison, 'base_commit', 'sha')),
    firstText(comparison['head'], last?.['sha']),
  ];
}

function parseTexts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(toObject(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
}
