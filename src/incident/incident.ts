/** The incident: what the issue, its form and its slash commands say, and the facts that were read about it. */
import type {
  CommentRecord,
  CommitRecord,
  DeploymentRecord,
  IssueEventRecord,
  IssueRecord,
  PullRequestRecord,
  ReactorRecord,
  ReleaseRecord,
  RepositoryRecord,
  WorkflowRunRecord,
  Comparison,
  AskedPermission,
} from '../repository/repository.js';
import type { Probing } from '../probe/probe.js';
import type { Instant } from '../time/instant.js';
import type { EarlierPromise } from './earlier-promise.js';
import type { WorkflowFact } from './workflow-fact.js';
import type { Attempt } from './attempts.js';
import type { Finding } from './findings.js';
import type { Freeze, Pass } from './freeze.js';
import type { CommentEdit, Tick } from './checklist/tick.js';

/** Everything that was read for one incident, as plain JSON: a recording can be replayed from it offline. */
export interface IncidentFacts {
  readonly repository: RepositoryRecord;
  readonly issue: IssueRecord;
  readonly comments: readonly CommentRecord[];
  /** Our entries in the log of changes reported from outside, those of the window. */
  readonly reportedChanges: readonly CommentRecord[];
  readonly issueEvents: readonly IssueEventRecord[];
  /** Default branch, first parent, newest first, with files where they were fetched. */
  readonly commits: readonly CommitRecord[];
  readonly deployments: readonly DeploymentRecord[];
  readonly releases: readonly ReleaseRecord[];
  readonly workflowRuns: readonly WorkflowRunRecord[];
  /** Pull requests that mention the issue or that the incident talks about. */
  readonly pullRequests: readonly PullRequestRecord[];
  /** `base...head` of deployments whose span was fetched. */
  readonly comparisons: readonly Comparison[];
  /** Who may command; a login that is missing was not asked for. */
  readonly permissions: Readonly<Record<string, AskedPermission>>;
  /** Login of our own comments: rows and commands are never read from them. */
  readonly self: string;
  /** Further accounts whose marked comments are ours: `identities` of the configuration. */
  readonly identities?: readonly string[];
  /** What could not be read or was left out, in words, so that no screen pretends to be complete. */
  readonly omissions: readonly string[];
  /** When it was read: "now" for everything computed from it. */
  readonly readAt: Instant;
  /** Text of CODEOWNERS on the default branch, `''` when there is none. */
  readonly codeowners: string;
  /** What older postmortems promised about it; absent where nobody looked. */
  readonly promises?: readonly EarlierPromise[];
  /** Looks from outside that this read took; earlier ones are in our own comment: see probings.ts. */
  readonly probings?: readonly Probing[];
  /** Who left 🚀 on our response comment, oldest first: a claim of the lead. */
  readonly claims?: readonly Claim[];
  /** Login in lower case → when it led an incident last, of the responders that a draw is among. */
  readonly lastLed?: Readonly<Record<string, Instant>>;
  /** The edit of our own comment that started this run. */
  readonly commentEdit?: CommentEdit;
  /** Runbooks of the default branch: their paths. */
  readonly runbooks?: readonly string[];
  /** Pull requests that went out while deploys were frozen: their labels say whether they were let through. */
  readonly shippedPulls?: readonly PullRequestRecord[];
  /** Workflows of the default branch; absent while nobody asked for anything that they decide about. */
  readonly workflows?: readonly WorkflowFact[];
  /** Rows from imported logs (`after-action import`), kept as marked comments; see timeline/sources/imported.ts. */
}

export interface Claim extends ReactorRecord {
  readonly comment: number;
}

export const statuses = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export type Status = (typeof statuses)[number];

export const milestoneNames = [
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
] as const;
export type MilestoneName = (typeof milestoneNames)[number];

/** A value that somebody stated, with the place that proves it. */
export interface Stated<T> {
  readonly value: T;
  /** When it was said. */
  readonly at: Instant;
  readonly by: string;
  readonly url: string;
}

/** A person's word on a change: it caused the incident, or it did not. */
export interface Verdict {
  readonly kind: 'trigger' | 'cleared';
  /** Sha (≥ 7 hex digits), `#123`, `deployment:456`, or `none` with kind `trigger`: no change caused this. */
  readonly ref: string;
  readonly at: Instant;
  readonly by: string;
  readonly url: string;
}

export interface Incident {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly declaredAt: Instant;
  readonly open: boolean;
  readonly closedAt: Instant | null;
  /** A key of the configured severities, `null` while nobody has said. */
  readonly severity: string | null;
  /** Every severity it had, in turn, and from when on. */
  readonly severities: readonly { readonly severity: string; readonly at: Instant }[];
  readonly status: Status;
  /** A command spoke of the status: from then on the issue carries its label. */
  readonly statusStated: boolean;
  readonly lead: string | null;
  /** What users suffer: `/impact`, else the answer of the issue form. */
  readonly impact: Stated<string> | null;
  /** `/not-incident`, or the label was taken away. */
  readonly withdrawn: boolean;
  /** `/postmortem` was asked for. */
  readonly postmortemRequested: boolean;
  /** Milestones that a person or the form stated, newest statement wins; zone remarks are with the timeline. */
  readonly stated: Readonly<Partial<Record<MilestoneName, Stated<Instant>>>>;
  readonly verdicts: readonly Verdict[];
  /** From the form or the body: affected service or component names. */
  readonly services: readonly string[];
  /** Title and body as the reporter wrote them, form headings removed: what correlation reads symptoms from. */
  readonly symptoms: string;
  readonly followUps: readonly StatedFollowUp[];
  readonly updates: readonly Stated<{ readonly text: string; readonly nextDue: Instant | null }>[];
  readonly evidence: readonly Stated<string>[];
  /** In the order in which they began. */
  readonly attempts: readonly Attempt[];
  readonly findings: readonly Finding[];
  /** Who talks to the outside, who keeps the record. */
  readonly comms: string | null;
  readonly scribe: string | null;
  /** Everybody who led, in turn; the login is `null` from when on nobody did. */
  readonly leads: readonly { readonly login: string | null; readonly at: Instant }[];
  readonly restores: readonly Restore[];
  readonly snoozedUntil: Instant | null;
  /** Of deploys, in the order in which they began. */
  readonly freezes: readonly Freeze[];
  /** What may go out all the same. */
  readonly passes: readonly Pass[];
  /** When it was called open again. */
  readonly returns: readonly Instant[];
  /** The last word on each step of the checklist. */
  readonly ticks: readonly Tick[];
}

/** The full restore, put off or done. */
export interface Restore {
  readonly what: 'later' | 'done';
  readonly text: string;
  readonly watcher: string | null;
  readonly due: Instant | null;
  readonly by: string;
  readonly at: Instant;
  readonly url: string;
}

/** `/follow-up TEXT [@owner] [due 14d]` */
export interface StatedFollowUp {
  readonly text: string;
  readonly owner: string | null;
  readonly due: Instant | null;
  readonly url: string;
}
