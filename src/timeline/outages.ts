/**
 * When it was broken and when it was well: the thread's turns in the order in which they were written. An effect holds
 * until bad news; the last effect that nothing takes back is the end, and a return after an effect is an outage more.
 */
import { epochOf, type Instant } from '../time/instant.js';
import { means, type Clue } from './clues.js';
import { languagesFor } from './language/choose.js';
import { readMeanings } from './language/read.js';
import type { Milestone, TimelineEvent, TimelineInput } from './timeline.js';

/** A stretch within the incident in which it was broken. */
export interface Outage {
  /** `null`: since the start of the incident. */
  readonly from: Instant | null;
  /** `null`: nobody said that it ended. */
  readonly until: Instant | null;
}

interface Turn {
  /** `again`: it was well and broke once more; `bad`: it never was well. */
  readonly kind: 'well' | 'again' | 'bad';
  readonly at: Instant;
  readonly writtenAt: Instant;
  readonly clue: Clue | null;
  /** A person's command or a label, not wording: only another one takes it back. */
  readonly stated?: true;
}

export interface CourseInput {
  readonly input: TimelineInput;
  readonly clues: readonly Clue[];
  readonly events: readonly TimelineEvent[];
  readonly detected: Milestone | undefined;
  /** Nothing that is written later counts. */
  readonly resolved: Milestone | null;
}

export interface Course {
  readonly outages: readonly Outage[];
  /** The effect that nothing took back. */
  readonly end: Clue | null;
}

export function readCourse(course: CourseInput): Course {
  const outages: Outage[] = [];
  let from: Instant | null = null;
  let end: Turn | null = null;
  let stated: Turn | null = null;
  for (const turn of turnsIn(course)) {
    if (turn.kind === 'well') {
      end ??= turn;
      if (turn.stated) stated = end;
      continue;
    }
    const over: Turn | null = end ?? (turn.stated ? stated : null);
    if (over !== null && turn.kind === 'again') {
      outages.push({ from, until: over.at });
      from = turn.at;
      stated = null;
    }
    end = null;
  }
  return { outages: [...outages, { from, until: end?.at ?? null }], end: end?.clue ?? null };
}

function turnsIn(course: CourseInput): readonly Turn[] {
  const limit = writtenLast(course);
  const read = turnsFromClues(course);
  return [...read, ...turnsFromEvents(course), ...statedTurns(course, read)]
    .filter(({ writtenAt }) => limit === null || epochOf(writtenAt) <= limit)
    .sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : 0));
}

/** "Back since two hours, closing": what is written later than the end was, but tells of it, still counts. */
function writtenLast({ resolved, clues }: CourseInput): number | null {
  if (resolved === null) return null;
  const told = clues.find(({ proof }) => proof === resolved.proof)?.post.postedAt ?? resolved.at;
  return Math.max(epochOf(resolved.at), epochOf(told)) + 60;
}

function turnsFromClues({ clues, detected }: CourseInput): readonly Turn[] {
  return clues.flatMap((clue, i): readonly Turn[] => {
    const turn = { at: clue.at, writtenAt: readWriting(clue), clue };
    if (isWell(clue)) return isTooEarly(clue, detected) ? [] : [{ ...turn, kind: 'well' }];
    // That it is broken is why the issue was opened: no news, and no answer to what a list tells of the time before.
    if (clue.post.id === 'opened' && !clue.timed) return [];
    if (means(clue, 'relapse', 'unchanged') && !isRetrospect(clues, i))
      return [{ ...turn, kind: means(clue, 'relapse') ? 'again' : 'bad' }];
    return means(clue, 'bad-news') || isLaterAttempt(clues, i) ? [{ ...turn, kind: 'bad' }] : [];
  });
}

/** A list is as if written at its times; so is what was added to the text later. */
function readWriting({ listed, at, post }: Clue): Instant {
  return listed || (post.id === 'opened' && at > post.postedAt) ? at : post.postedAt;
}

/** A list that is written after the event may begin before the declaration, not much earlier. */
const maxListedAhead = 2 * 3600;

/** Nothing ended before it was noticed, unless the issue, or a list, tells of something that was over. */
function isTooEarly(clue: Clue, detected: Milestone | undefined): boolean {
  if (detected === undefined || clue.post.id === 'opened' || clue.at >= detected.at) return false;
  const ahead = epochOf(detected.at) - epochOf(clue.at);
  return !clue.listed || detected.certainty !== 'recorded' || ahead > maxListedAhead;
}

/** What the issue itself says counts only with a written time: it was filed while, or after, the thing happened. */
export function isWell(clue: Clue): boolean {
  return (
    means(clue, 'mitigated', 'resolved') &&
    !isClosingWord(clue) &&
    (clue.timed || clue.post.id !== 'opened')
  );
}

/** "Closing." says that the work is over, not that something works. */
function isClosingWord(clue: Clue): boolean {
  return !means(clue, 'mitigated') && /\bclos(?:ing|ed)\b/i.test(clue.statement.prose);
}

/** "Confirmed fixed. The revert alone did not help, …": said after an effect that opens the comment, it is history. */
function isRetrospect(clues: readonly Clue[], at: number): boolean {
  const clue = clues[at];
  if (clue === undefined || /\bstill\b/i.test(clue.statement.prose)) return false;
  return clues
    .slice(Math.max(0, at - 200), at)
    .some(
      ({ post, statement, meanings }) =>
        post.id === clue.post.id &&
        statement.index === 0 &&
        (meanings.has('mitigated') || meanings.has('resolved')),
    );
}

/** Who still tries something in a comment of its own does not think that it is well. */
function isLaterAttempt(clues: readonly Clue[], at: number): boolean {
  const clue = clues[at];
  return (
    clue !== undefined &&
    means(clue, 'attempt') &&
    !clues.some((other) => other.post.id === clue.post.id && isWell(other))
  );
}

/** `/tried` and a severity that goes up: the incident was not over then. */
function turnsFromEvents({ input, events }: CourseInput): readonly Turn[] {
  const rank = (name: string): number =>
    input.config.severities.findIndex((severity) => severity.name === name);
  let before: number | null = null;
  return events.flatMap((event): readonly Turn[] => {
    const turn: Turn = { kind: 'bad', at: event.occurredAt, writtenAt: event.postedAt, clue: null };
    if (event.meaning.type === 'attempt') return helped(event.text) ? [] : [turn];
    if (event.meaning.type !== 'severity') return [];
    const now = rank(event.meaning.severity);
    const isWorse = before === null || now < before;
    before = now;
    return isWorse ? [turn] : [];
  });
}

/** What came back was over before it: then what people stated of its ends counts, and of its return. */
function statedTurns({ events }: CourseInput, read: readonly Turn[]): readonly Turn[] {
  const turns = events.flatMap(({ meaning, occurredAt, postedAt }): readonly Turn[] => {
    const turn = { at: occurredAt, writtenAt: postedAt, clue: null, stated: true } as const;
    if (meaning.type === 'returned') return [{ ...turn, kind: 'again' }];
    const isEnd =
      (meaning.type === 'milestone' && ends.has(meaning.milestone)) ||
      (meaning.type === 'status' && ends.has(meaning.status));
    return isEnd ? [{ ...turn, kind: 'well' }] : [];
  });
  return [...read, ...turns].some(({ kind }) => kind === 'again') ? turns : [];
}

const ends: ReadonlySet<string> = new Set(['mitigated', 'monitoring', 'resolved']);

function helped(words: string): boolean {
  const languages = languagesFor(words, { kind: 'none' });
  return /\bhelped\b/i.test(words) || readMeanings(words, languages).has('mitigated');
}
