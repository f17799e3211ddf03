/** A language as data: what its phrases mean for the course of an incident, and what takes a meaning back. */
import type { Phrase, Vocabulary } from '../../markdown/phrases.js';

export type Meaning =
  | 'started'
  /** Seen for the first time: it began then at the latest. */
  | 'sighted'
  | 'cause'
  | 'change'
  | 'false-alarm'
  | 'detected'
  | 'acknowledged'
  | 'attempt'
  | 'mitigated'
  | 'resolved'
  | 'relapse'
  | 'unchanged'
  | 'bad-news';

/** Steps over a sentence or a clause; each takes a meaning back that the words alone would give. */
export type Guard =
  /** Asked, hoped, planned or conditional: says nothing about the present. */
  | 'unsure'
  /** Denied within the clause. */
  | 'negated'
  /** Said of a part, of one machine or by an outsider. */
  | 'scope'
  /** Said of another environment than the one that was reported. */
  | 'environment'
  /** A document, a ticket or a fix is "up" or "open", not the service. */
  | 'artefact'
  /** The writer does something; nothing is said of an effect. */
  | 'action'
  /** Something is wrong in the same clause. */
  | 'fault'
  /** The old thing happens once more: "seen again". */
  | 'repeat'
  /** A thing is put "back": a direction, not a recovery. */
  | 'direction'
  /** Work that begins, a change that did not happen, another incident. */
  | 'not-a-start'
  /** Nobody noticed, or the symptom's time. */
  | 'not-a-detection'
  /** Closed later, not now. */
  | 'later'
  /** "Again with longer timeouts", "scaled down": a setting, not a fault. */
  | 'capacity'
  /** What failed works again. */
  | 'well-again'
  /** Only tells what was: "it was down because …". */
  | 'history'
  /** The time is that of finding out. */
  | 'insight'
  /** Said to be innocent. */
  | 'unrelated';

export interface MeaningPhrase extends Phrase {
  /** Guards that do not apply, because the phrase needs what they look for: "no more errors". */
  readonly despite?: readonly Guard[];
  /** Looked for in the whole sentence, not in one clause. */
  readonly wholeSentence?: true;
  /** Guards that apply to this phrase beyond those of its meaning. */
  readonly unless?: readonly Guard[];
  /** A state that is normal for most services: counts for what was reported only; `named`: which it must name. */
  readonly reportedOnly?: true | 'named';
}

export interface Language {
  readonly id: string;
  /** Function words that hardly any other language has, several in a line. */
  readonly evidence: readonly string[];
  /** Scripts that are evidence by themselves. */
  readonly script?: RegExp;
  readonly wordEdges: boolean;
  readonly vocabulary: Vocabulary;
  readonly meanings: Readonly<Partial<Record<Meaning, readonly MeaningPhrase[]>>>;
  /** The other half that a statement must have as well: a cause needs a change. */
  readonly needs?: Readonly<Partial<Record<Meaning, readonly Phrase[]>>>;
  readonly guards: Readonly<Partial<Record<Guard, readonly Phrase[]>>>;
}
