/** The timeline: every source becomes events, events become rows in one total order, rows prove milestones. */
import type { Post } from './thread.js';
import type { TimelineFinding } from './findings/finding.js';
import type { Config } from '../config/config.js';
import type { Deploys } from '../changes/deploys.js';
import type { Incident, IncidentFacts, MilestoneName } from '../incident/incident.js';
import type { SlashCommands } from '../incident/slash-commands/authorize.js';
import type { EventMeaning } from '../incident/meaning.js';
import type { Instant } from '../time/instant.js';
import type { TimeRemark } from '../time/remarks.js';

export type EventKind =
  | 'opened'
  | 'comment'
  | 'command'
  | 'update'
  | 'evidence'
  | 'attempt'
  | 'step'
  | 'finding'
  | 'restore'
  | 'severity'
  | 'status'
  | 'lead'
  | 'renamed'
  | 'closed'
  | 'reopened'
  | 'reference'
  | 'deploy'
  | 'change'
  | 'release'
  | 'run'
  | 'pull-request'
  | 'imported'
  | 'milestone'
  | 'probe'
  | 'rollback'
  | 'freeze'
  | 'runbook';

export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface TimelineEvent {
  /** Stable across runs: `comment:1001`, `comment:1001:2`, `deployment:7`. */
  readonly id: string;
  readonly occurredAt: Instant;
  /** When it was written down; equals `occurredAt` when the source has only one time. */
  readonly postedAt: Instant;
  /** End of a range, when the text gave one. */
  readonly until?: Instant;
  readonly kind: EventKind;
  readonly meaning: EventMeaning;
  /**
   * Words of people, or the title of what the row is about: plain, one line, redacted, at most 140 characters; still
   * untrusted for the renderer. `''` when the meaning says it all.
   */
  readonly text: string;
  readonly actor: string | null;
  /** Id of the source plug-in. */
  readonly source: string;
  readonly links: readonly Link[];
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  /** What the reader should know about the time of this row: that EST in July was read as local time. */
  readonly remarks: readonly TimeRemark[];
  /** Among the rows that are shown without unfolding. */
  readonly key: boolean;
}

export interface Milestone {
  readonly at: Instant;
  /** Id of the event that proves it. */
  readonly proof: string;
  readonly proofUrl: string;
  /** `stated` by a person, `recorded` by an event, `inferred` from wording. */
  readonly certainty: 'stated' | 'recorded' | 'inferred';
  /** The first sighting: it was then or before. */
  readonly atTheLatest?: true;
}

/** An end that wording suggests while the incident is open; a person says whether it is one. */
export interface MilestoneQuestion {
  readonly milestone: 'mitigated' | 'resolved';
  readonly at: Instant;
  readonly proof: string;
  readonly proofUrl: string;
}

/** A stretch in which it was broken; an incident has several when it came back. */
export interface Outage {
  readonly from: Instant;
  /** `null`: not known, or not over. */
  readonly until: Instant | null;
}

export interface Duration {
  readonly id:
    | 'time-to-detect'
    | 'time-to-acknowledge'
    | 'time-to-way-back'
    | 'time-to-mitigate'
    | 'time-to-resolve';
  readonly seconds: number;
  /** `started → detected`; `2 × started → mitigated` when two outages are added up. */
  readonly definition: string;
}

export interface Timeline {
  /** Ordered by (occurredAt, kind, id). */
  readonly events: readonly TimelineEvent[];
  readonly milestones: Readonly<Partial<Record<MilestoneName, Milestone>>>;
  readonly questions: readonly MilestoneQuestion[];
  readonly outages: readonly Outage[];
  readonly durations: readonly Duration[];
  readonly findings: readonly TimelineFinding[];
}

/** Facts, and all that is read out of them once. */
export interface TimelineInput {
  readonly facts: IncidentFacts;
  readonly config: Config;
  readonly commands: SlashCommands;
  readonly incident: Incident;
  readonly deploys: Deploys;
  /** The body and the comments of people, in order. */
  readonly thread: readonly Post[];
}

/** A plug-in: one source of events. Throws never; what it cannot read it leaves out. */
export interface TimelineSource {
  readonly id: string;
  readonly description: string;
  readonly events: (input: TimelineInput) => readonly TimelineEvent[];
}
