/**
 * What all signals share about one question, computed once: profiles of the changes, words of the
 * incident, how rare a word is.
 */
import picomatch from 'picomatch';
import type { Config } from '../config/config.js';
import type { CommentRecord, CommitRecord, Comparison } from '../repository/repository.js';
import { type Instant, secondsBetween } from '../time/instant.js';
import { readMessage, isReland, isRevert, readRevertTarget } from '../changes/commit-message.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import type { CorrelationIncident } from './correlation.js';
import { chanceOfNearness } from './chance.js';
import type { Clause } from './other-causes.js';
import { mentionsIn } from './mentions.js';
import { createPathKindReader, type PathKind } from '../changes/path-kinds.js';
import { indexHistory } from '../changes/promotion.js';
import type { Profile, SignalContext, Symptoms, Undoing } from './signal.js';
import { createWordReader, type WordReader } from './words.js';

/** Compiled once: compiling costs more than all matching. */
function compileMatcher(patterns: readonly string[]): (path: string) => boolean {
  return patterns.length === 0 ? () => false : picomatch([...patterns], { dot: true });
}

/** What the reference is called in sentences. */
export const points: Readonly<Record<SignalContext['basis'], string>> = {
  started: 'start',
  detected: 'detection',
  declared: 'report',
};

export interface ContextParts {
  readonly incident: CorrelationIncident;
  readonly reference: Instant;
  readonly basis: SignalContext['basis'];
  readonly at: Instant;
  readonly config: Config;
  readonly codeowners: string;
  readonly comments: readonly CommentRecord[];
  readonly symptoms: Symptoms;
  /** What people say of the cause in words. */
  readonly descriptions: readonly Clause[];
  readonly candidates: readonly ChangeCandidate[];
  readonly history: readonly CommitRecord[];
  readonly comparisons: readonly Comparison[];
  /** When changes took effect, for the base rate of nearness. */
  readonly times: readonly Instant[];
}

export function buildContext(parts: ContextParts): SignalContext {
  const positions = computePositions(parts.candidates, parts.reference);
  const [wordsOf, kindOf] = [createWordReader(), createPathKindReader()];
  const read = (candidate: ChangeCandidate, index: number): Profile => ({
    ...buildProfile(candidate, wordsOf, kindOf),
    index,
    age: secondsBetween(candidate.at, parts.reference),
    position: positions.get(candidate) ?? 0,
  });
  const profiles = new Map(
    parts.candidates.map((candidate, index) => [candidate, read(candidate, index)]),
  );
  return {
    ...parts,
    point: points[parts.basis],
    chance: chanceOfNearness(parts.times, parts.reference),
    mentions: mentionsIn(parts.incident, parts.comments),
    profile: (candidate) => profiles.get(candidate) ?? read(candidate, 0),
    wordsOf,
    isConfiguration: compileMatcher(parts.config.correlation.configurationPaths),
    indexed: indexHistory(parts.history),
    rarity: rarityAmong([...profiles.values()]),
    averageWords: averageWords([...profiles.values()]),
    changesTouching: changesTouchingAmong(profiles),
    touchedBefore: touchesIn(
      parts.history,
      new Set([...profiles.values()].flatMap(({ paths }) => paths ?? [])),
    ),
    ...undoingsIn(parts.history, parts.candidates),
  };
}

function buildProfile(
  { commit }: ChangeCandidate,
  wordsOf: WordReader,
  kindOf: (path: string) => PathKind,
): Omit<Profile, 'index' | 'age' | 'position'> {
  const parts = readMessage(commit.message);
  const paths = commit.files?.map((file) => file.path) ?? null;
  return {
    parts,
    paths,
    kinds: (paths ?? []).map(kindOf),
    fileCount: commit.changedFiles ?? paths?.length ?? 0,
    // No line at all means that nobody counted (a local history with names only, a change from outside).
    lines:
      (commit.files ?? []).reduce((sum, file) => sum + file.additions + file.deletions, 0) || null,
    titleWords: wordsOf(`${parts.title} ${parts.branch}`),
    bodyWords: wordsOf(parts.body),
    pathWords: wordsOf((paths ?? []).join('\n')),
  };
}

/**
 * Nearest to the start first. What landed after the start comes after what landed as long before it. Changes that one
 * deploy brought have no order among them: each gets the middle of their places.
 */
function computePositions(
  candidates: readonly ChangeCandidate[],
  reference: Instant,
): ReadonlyMap<ChangeCandidate, number> {
  const distance = (candidate: ChangeCandidate): number => {
    const age = secondsBetween(candidate.at, reference);
    return age >= 0 ? age : -3 * age;
  };
  const order = candidates
    .map((candidate, index) => ({ candidate, index, far: distance(candidate) }))
    .sort((a, b) => a.far - b.far || a.index - b.index);
  const places = new Map<string, number[]>();
  order.forEach(({ candidate }, place) =>
    places.set(groupKey(candidate), [...(places.get(groupKey(candidate)) ?? []), place]),
  );
  return new Map(
    order.map(({ candidate }) => [candidate, middle(places.get(groupKey(candidate)) ?? [0])]),
  );
}

const groupKey = ({ deploy, commit }: ChangeCandidate): string =>
  deploy === null || deploy.source === 'push' ? commit.sha : deploy.id;
const middle = (places: readonly number[]): number =>
  places.reduce((sum, place) => sum + place, 0) / places.length;

function averageWords(profiles: readonly Profile[]): number {
  const total = profiles.reduce(
    (sum, { titleWords, bodyWords, pathWords }) =>
      sum + titleWords.size + bodyWords.size + pathWords.size,
    0,
  );
  return Math.max(1, total / Math.max(1, profiles.length));
}

function rarityAmong(profiles: readonly Profile[]): (word: string) => number {
  const seen = new Map<string, number>();
  for (const profile of profiles) {
    for (const word of new Set([...profile.titleWords, ...profile.bodyWords, ...profile.pathWords]))
      seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return (word) => Math.max(0, Math.log((profiles.length + 1) / ((seen.get(word) ?? 0) + 0.5)));
}

function changesTouchingAmong(
  profiles: ReadonlyMap<ChangeCandidate, Profile>,
): SignalContext['changesTouching'] {
  const touched = new Map<string, ChangeCandidate[]>();
  for (const [candidate, profile] of profiles) {
    for (const path of new Set(profile.paths ?? [])) {
      const list = touched.get(path);
      if (list === undefined) touched.set(path, [candidate]);
      else list.push(candidate);
    }
  }
  return (path) => touched.get(path) ?? [];
}

/** Newest first for each path that a candidate touches. */
function touchesIn(
  history: readonly CommitRecord[],
  paths: ReadonlySet<string>,
): SignalContext['touchedBefore'] {
  const times = new Map<string, Instant[]>();
  for (const commit of history) {
    for (const { path } of commit.files ?? []) {
      if (!paths.has(path)) continue;
      const list = times.get(path);
      if (list === undefined) times.set(path, [commit.committedAt]);
      else list.push(commit.committedAt);
    }
  }
  return (path, commit) => times.get(path)?.find((time) => time < commit.committedAt) ?? null;
}

/** Cheaper than reading the whole message: most messages say nothing of the kind. */
const mayUndo = /revert|roll|back|undo|re-?(?:apply|land|instate|introduce|enable)/i;

function undoingsIn(
  history: readonly CommitRecord[],
  candidates: readonly ChangeCandidate[],
): Pick<SignalContext, 'undoers' | 'restorers'> {
  const oldest = candidates.reduce(
    (least, { commit }) => (commit.committedAt < least ? commit.committedAt : least),
    '9999',
  );
  const undoers: Undoing[] = [];
  const restorers: Undoing[] = [];
  for (const commit of history) {
    if (commit.committedAt < oldest || !mayUndo.test(commit.message.slice(0, 5000))) continue;
    const message = readMessage(commit.message);
    const list = isRevert(message) ? undoers : isReland(message) ? restorers : null;
    list?.push({ commit, target: readRevertTarget(message) });
  }
  return { undoers, restorers };
}
