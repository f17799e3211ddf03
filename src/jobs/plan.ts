/**
 * A plan: the state that we want, as data. Pure functions make plans; `applyPlan` alone carries them out.
 * Every change names the object by a key that is found again on the server, so that carrying a plan out twice, or
 * after a crash, ends in the same state.
 */
import type { Call } from '../approval/calls.js';
import type {
  Annotation,
  LabelRecord,
  ReactionContent,
  WorkflowState,
} from '../repository/repository.js';
import type { Instant } from '../time/instant.js';

/** One comment of ours on an issue or pull request, found again by its marker (`kind`, and `key` if several). */
export interface CommentChange {
  readonly kind: 'comment';
  readonly issue: number;
  /** What the marker says: `response`, `correlation`, `reply-1001`, … unique per issue. */
  readonly key: string;
  /** Tells several comments of one kind apart: `key=` in the marker. */
  readonly part?: string;
  /** Without the marker line; `applyPlan` writes that. */
  readonly body: string;
}

export interface ReactionChange {
  readonly kind: 'reaction';
  readonly issue: number;
  readonly comment: number;
  readonly content: ReactionContent;
}

/** Labels that must be there and must not be there; others stay untouched. Missing labels are created. */
export interface LabelsChange {
  readonly kind: 'labels';
  readonly issue: number;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export interface AssigneesChange {
  readonly kind: 'assignees';
  readonly issue: number;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** One tracking issue, found again by its marker among the issues that carry `label`. */
export interface TrackingIssueChange {
  readonly kind: 'tracking-issue';
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** What was changed before this is known already: an issue with this key is looked for among those after it. */
  readonly since?: Instant;
}

/** A tracking issue below its incident; the label alone where GitHub takes no more. */
export interface SubIssueChange {
  readonly kind: 'sub-issue';
  readonly parent: number;
  readonly child: number;
}

/** What a tracking issue remembers in its marker, and the question that goes with it. */
export interface TrackingNoteChange {
  readonly kind: 'tracking-note';
  readonly issue: number;
  /** `null` takes one out. */
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly comment?: { readonly key: string; readonly body: string };
}

/** One issue a period, found again by its label and key; those before it are closed. */
export interface DigestChange {
  readonly kind: 'digest';
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly body: string;
}

/** One issue on a state of things, found again by its label and key; closed while there is no fault. */
export interface StandingIssueChange {
  readonly kind: 'standing-issue';
  readonly key: string;
  readonly label: string;
  readonly title: string;
  readonly body: string;
  /** Ids of what is amiss. */
  readonly faults: readonly string[];
}

/** A label that the repository is to have. */
export interface RepositoryLabelChange {
  readonly kind: 'repository-label';
  readonly label: LabelRecord;
}

/** One comment in a log issue of ours, which is created when it is missing and kept closed. */
export interface LogEntryChange {
  readonly kind: 'log-entry';
  /** Of the log issue, with its marker's key. */
  readonly label: string;
  readonly log: string;
  readonly title: string;
  readonly body: string;
  /** What the entry's marker says, and the entry without it. */
  readonly key: string;
  readonly entry: string;
  /** Entries before this are not searched for the same key. */
  readonly since: Instant;
}

/** A file on a branch. The branch is created from `base` when it is missing; it is never forced. */
export interface FileChangePlan {
  readonly kind: 'file';
  readonly branch: string;
  /** Branch to fork from. */
  readonly base: string;
  readonly path: string;
  readonly text: string;
  /** Blob sha that the text was computed from, `null` when there was no file: another sha means plan again. */
  readonly seen: string | null;
  readonly message: string;
}

export interface PullRequestChange {
  readonly kind: 'pull-request';
  readonly head: string;
  readonly base: string;
  readonly title: string;
  /** Without the marker line. */
  readonly body: string;
  readonly key: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  /** Number of the closed pull request that somebody asked to replace; without it a closed one stays closed. */
  readonly replaces?: number;
}

/** One review per head commit; findings whose line is not in the diff stand in the body. */
export interface ReviewChange {
  readonly kind: 'review';
  readonly pull: number;
  readonly sha: string;
  readonly key: string;
  readonly body: string;
  readonly comments: readonly {
    readonly path: string;
    readonly line: number;
    readonly body: string;
  }[];
}

/** A remark of ours on a line of a pull request, whose text has to be another one. */
export interface RemarkChange {
  readonly kind: 'remark';
  readonly pull: number;
  readonly comment: number;
  readonly body: string;
}

export interface CheckChange {
  readonly kind: 'check';
  readonly sha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** A workflow that is on while it is needed. */
export interface WorkflowChange {
  readonly kind: 'workflow';
  /** File name below `.github/workflows/`. */
  readonly file: string;
  readonly state: WorkflowState;
}

/** Something that is begun at most once: the comment with the key is the claim. */
export interface StartChange {
  readonly kind: 'start';
  readonly issue: number;
  /** Kind of the claim's marker. */
  readonly comment: string;
  readonly key: string;
  readonly call: Call;
  /** Title and text of what is begun, where it has any. */
  readonly title: string;
  readonly text: string;
  /** Of the claim, without its marker line. */
  readonly body: string;
  /** What the claim says once GitHub refused; why it did follows. */
  readonly refused: string;
}

export type Change =
  | CommentChange
  | ReactionChange
  | LabelsChange
  | AssigneesChange
  | TrackingIssueChange
  | SubIssueChange
  | TrackingNoteChange
  | DigestChange
  | StandingIssueChange
  | RepositoryLabelChange
  | LogEntryChange
  | FileChangePlan
  | PullRequestChange
  | ReviewChange
  | RemarkChange
  | CheckChange
  | WorkflowChange
  | StartChange;

export interface Plan {
  /** In the order in which they are carried out. */
  readonly changes: readonly Change[];
  /** Why each was planned, or why nothing was: one sentence each, for the log and the preview. */
  readonly reasons: readonly string[];
  /** What a person may want to know about the plan in addition to its changes. */
  readonly notes?: readonly PlanNote[];
}

export type PlanNote =
  /** The same place was changed by a person and by us: the person's words were kept. */
  | { readonly kind: 'conflict'; readonly path: string; readonly region: string }
  /** A comment whose slash commands are answered now. */
  | { readonly kind: 'command'; readonly comment: number; readonly obeyed: boolean };
