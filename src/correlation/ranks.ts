/** The ranks that were shown for one incident, kept in the comment itself: the first one for ever, then each that differed. */

export interface Ranking {
  readonly verdict: 'candidates' | 'nothing-fits';
  /** Best first, ten digits of each sha (or the whole name of a change from outside), at most ten. */
  readonly top: readonly string[];
}

export interface RankHistory {
  /** Oldest first; the first entry is never dropped. */
  readonly rankings: readonly Ranking[];
}

export const noRanks: RankHistory = { rankings: [] };
const kept = { top: 10, rankings: 20 } as const;
const entry = /^(?:[0-9a-f]{7,40}|outside:\d{1,20})$/;

export function rankingOf(verdict: Ranking['verdict'], shas: readonly string[]): Ranking {
  return { verdict, top: shas.slice(0, kept.top).map((sha) => (sha.startsWith('outside:') ? sha : sha.slice(0, 10))) };
}

/** Adding what was shown last changes nothing, so that a second run writes the same bytes. */
export function withRanking(history: RankHistory, ranking: Ranking): RankHistory {
  const last = history.rankings.at(-1);
  if (last !== undefined && printRanking(last) === printRanking(ranking)) return history;
  const [first, ...rest] = [...history.rankings, ranking];
  return { rankings: first === undefined ? [] : [first, ...rest.slice(-(kept.rankings - 1))] };
}

/** One hidden line: `<!-- after-action:ranks candidates a1b2c3d4e5 0f9e8d7c6b; nothing-fits -->` */
export function printRanks(history: RankHistory): string {
  return `<!-- after-action:ranks ${history.rankings.map(printRanking).join('; ')} -->`;
}

const printRanking = (ranking: Ranking): string => [ranking.verdict, ...ranking.top].join(' ');

/** The history in a comment of ours; `noRanks` when there is none or it cannot be read. */
export function parseRanks(body: string): RankHistory {
  const line = /^<!-- after-action:ranks ([a-z0-9:; -]{0,8000}) -->$/m.exec(body)?.[1];
  if (line === undefined) return noRanks;
  const rankings = line.split('; ').map(parseRanking);
  return rankings.every((ranking) => ranking !== null) ? { rankings } : noRanks;
}

function parseRanking(text: string): Ranking | null {
  const [verdict, ...top] = text.split(' ');
  if (verdict !== 'candidates' && verdict !== 'nothing-fits') return null;
  return top.every((sha) => entry.test(sha)) ? { verdict, top } : null;
}

/** 1-based rank that the first ranking gave to `sha`, `null` when it was not among those kept. */
export function firstRankOf(history: RankHistory, sha: string): number | null {
  const place = history.rankings[0]?.top.findIndex((one) => one === sha || sha.startsWith(one) || (sha.length >= 7 && one.startsWith(sha))) ?? -1;
  return place < 0 ? null : place + 1;
}
