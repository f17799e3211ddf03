/**
 * When each change took effect. Every production environment keeps a sequence of its own: a change arrives in each of
 * them, a rollback takes it out again, and what counts is the arrival nearest to the start, in the environment that the
 * report speaks of if it names one.
 */
import { environmentWords, regionWords } from '../changes/environments.js';
import type { Deploy } from '../changes/deploys.js';
import type { CommitRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';

export interface Arrival {
  readonly commit: CommitRecord;
  readonly at: Instant;
  readonly deploy: Deploy;
}

export interface ArrivalQuestion {
  /** Newest first; none later than what is asked about. */
  readonly deploys: readonly Deploy[];
  /** The time that nearness is measured from. */
  readonly reference: Instant;
  /**
   * Whether that time is the stated start. Only then is a change that was rolled back before it surely not to blame; a
   * rollback before the mere report of an incident may have been the first response to it.
   */
  readonly startIsKnown: boolean;
  /** Title and body of the report. */
  readonly report: string;
}

export interface Arrivals {
  readonly arrivals: readonly Arrival[];
  /** Shas that had been taken out of every environment before the start. */
  readonly takenOut: ReadonlySet<string>;
}

export function findArrivals(question: ArrivalQuestion): Arrivals {
  const { deploys, reference } = question;
  const sequences = new Map<string, Deploy[]>();
  for (const deploy of [...deploys].reverse()) {
    const environment = deploy.environment ?? '';
    sequences.set(environment, [...(sequences.get(environment) ?? []), deploy]);
  }
  const affected = affectedEnvironments([...sequences.keys()], question.report);
  const best = new Map<string, Arrival>();
  const takenOut = new Set<string>();
  for (const [environment, sequence] of sequences) {
    if (!affected.has(environment)) continue;
    const live = liveIn(sequence, question, takenOut);
    for (const [sha, arrival] of live) {
      const other = best.get(sha);
      if (other === undefined || isNearer(arrival.at, other.at, reference)) best.set(sha, arrival);
    }
  }
  for (const sha of best.keys()) takenOut.delete(sha);
  return { arrivals: [...best.values()], takenOut };
}

/** In one environment, oldest deploy first: a change counts from the first deploy that carried it. */
function liveIn(
  sequence: readonly Deploy[],
  { reference, startIsKnown }: ArrivalQuestion,
  takenOut: Set<string>,
): ReadonlyMap<string, Arrival> {
  const live = new Map<string, Arrival>();
  for (const deploy of sequence) {
    for (const commit of deploy.commits)
      if (!live.has(commit.sha)) live.set(commit.sha, { commit, at: deploy.at, deploy });
    if (!startIsKnown || deploy.at > reference || deploy.state === 'failed') continue;
    for (const { sha } of deploy.takenOut) {
      live.delete(sha);
      takenOut.add(sha);
    }
  }
  return live;
}

/** Before the reference the later one is nearer; one after it is taken only when nothing came before. */
function isNearer(a: Instant, b: Instant, reference: Instant): boolean {
  const [aBefore, bBefore] = [a <= reference, b <= reference];
  if (aBefore !== bBefore) return aBefore;
  return aBefore ? a > b : a < b;
}

const fine =
  /\b(?:fine|ok(?:ay)?|healthy|works?|working|unaffected|not affected|normal|no (?:errors|problems))\b/i;

/** Common ways to write a region; each line means one place. */
const regions: readonly (readonly string[])[] = [
  ['eu', 'europe', 'european', 'emea'],
  ['us', 'usa', 'america', 'american'],
  ['uk', 'britain'],
  ['ap', 'apac', 'asia', 'pacific'],
  ['au', 'australia', 'sydney'],
  ['jp', 'japan', 'tokyo'],
  ['in', 'india', 'mumbai'],
  ['de', 'germany', 'frankfurt'],
  ['fr', 'france', 'paris'],
  ['br', 'brazil', 'brasil'],
  ['ca', 'canada'],
  ['east'],
  ['west'],
];

/** The environments that the report names as hurt; all of them when it names none, or when all are named. */
export function affectedEnvironments(
  environments: readonly string[],
  report: string,
): ReadonlySet<string> {
  const clauses = report
    .slice(0, 20_000)
    .split(/[.;,!?\n]|\b(?:but|while|whereas)\b/i)
    .filter((clause) => !fine.test(clause))
    .map((clause) => new Set(mentionedWords(clause)));
  const named = environments.filter((environment) =>
    regionWords(environment, environments).some((word) =>
      clauses.some((words) => findSynonyms(word).some((one) => words.has(one))),
    ),
  );
  return new Set(named.length === 0 ? environments : named);
}

/** Two-letter codes count in capitals only: "us" and "in" are words of every report. */
function mentionedWords(clause: string): readonly string[] {
  return (clause.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    word.length > 2 || word === word.toUpperCase() ? environmentWords(word) : [],
  );
}

function findSynonyms(word: string): readonly string[] {
  return regions.find((names) => names.includes(word)) ?? [word];
}
