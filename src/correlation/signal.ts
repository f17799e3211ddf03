/**
 * The contract of a signal: one kind of evidence that a change fits an incident, as figures for the
 * model and as words for people.
 */
import type { Config } from '../config/config.js';
import type { Mentions } from './mentions.js';
import type { Clause } from './other-causes.js';
import type { CommitRecord, Comparison } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import type { CorrelationIncident } from './correlation.js';
import type { MessageParts, RevertTarget } from '../changes/commit-message.js';
import type { PathKind } from '../changes/path-kinds.js';
import type { IndexedHistory } from '../changes/promotion.js';
import type { WordReader } from './words.js';

/** What a signal found: figures by name (the model knows their weights), and one sentence that makes sense alone. */
export interface Reading {
  readonly features: Readonly<Record<string, number>>;
  readonly text: string;
}

export interface Signal {
  readonly id: string;
  readonly description: string;
  /**
   * What must have been read of a change: without it the signal says nothing and the model takes
   * the average instead.
   */
  readonly needs?: 'files' | 'lines';
  /** `null`: nothing to say. Pure; never throws on any text. */
  readonly evidence: (candidate: ChangeCandidate, context: SignalContext) => Reading | null;
}

/** What is computed once for each candidate. */
export interface Profile {
  /** Place among the candidates, 0 = newest. */
  readonly index: number;
  readonly parts: MessageParts;
  /** `null` while nobody has asked for the files. */
  readonly paths: readonly string[] | null;
  readonly kinds: readonly PathKind[];
  /** All files, including those beyond the limit of the list. */
  readonly fileCount: number;
  /** Lines added and removed; `null` when unknown. */
  readonly lines: number | null;
  readonly titleWords: ReadonlySet<string>;
  readonly bodyWords: ReadonlySet<string>;
  readonly pathWords: ReadonlySet<string>;
  /** From the start of the incident back to the change, seconds; negative when it landed after the start. */
  readonly age: number;
  /** 0 = nearest to the start; changes of one deploy share the middle of their places, so halves occur. */
  readonly position: number;
}

export interface SignalContext {
  readonly incident: CorrelationIncident;
  /** The start, as well as it is known. */
  readonly reference: Instant;
  /** What the reference rests on. */
  readonly basis: 'started' | 'detected' | 'declared';
  /** The reference in words: `start`, `detection` or `report`. */
  readonly point: string;
  /** Nothing later than this is known. */
  readonly at: Instant;
  readonly config: Config;
  readonly codeowners: string;
  /** Sentences of the report and of people's comments that name the change, oldest first. */
  readonly mentions: Mentions;
  /** Clauses of the report and of people's comments that say in words what the cause is, oldest first. */
  readonly descriptions: readonly Clause[];
  /** Newest first. */
  readonly candidates: readonly ChangeCandidate[];
  /** All that is known of the branch, newest first, also older and newer than the window. */
  readonly history: readonly CommitRecord[];
  readonly comparisons: readonly Comparison[];
  readonly profile: (candidate: ChangeCandidate) => Profile;
  /** `history`, searchable by sha. */
  readonly indexed: IndexedHistory;
  /** Reads each token of a run once. */
  readonly wordsOf: WordReader;
  /** By `correlation.configuration_paths`. */
  readonly isConfiguration: (path: string) => boolean;
  readonly symptoms: Symptoms;
  /** Share of random moments of this repository that have a change within `age` seconds before them, 0..1. */
  readonly chance: (age: number) => number;
  /** How rare a word is among the changes, ≥ 0: ln((n + 1) / (seen + ½)). */
  readonly rarity: (word: string) => number;
  /** Distinct words of the average candidate, at least 1. */
  readonly averageWords: number;
  /** Candidates that touch the path, newest first. */
  readonly changesTouching: (path: string) => readonly ChangeCandidate[];
  /** When the path was changed last before the commit, `null` when not in the history that was read. */
  readonly touchedBefore: (path: string, commit: CommitRecord) => Instant | null;
  /** Changes that say that they take another one back, newest first. */
  readonly undoers: readonly Undoing[];
  /** Changes that say that they put one back that was taken out, newest first; the target is what had taken it out. */
  readonly restorers: readonly Undoing[];
}

export interface Undoing {
  readonly commit: CommitRecord;
  readonly target: RevertTarget;
}

export interface Symptoms {
  /** Stemmed word → the form in which the report has it. */
  readonly words: ReadonlyMap<string, string>;
  /** File names and paths that the text holds. */
  readonly fileNames: readonly string[];
  /** The name in the report that means this path, `null` when none does. */
  readonly fileNamed: (path: string) => string | null;
  /** It is a deploy, a build or a pipeline that fails: that shows at once. */
  readonly immediate: boolean;
  /** Strings that stand in quotes or code spans: error messages, endpoints. */
  readonly quotes: readonly string[];
}
