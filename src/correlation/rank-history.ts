/**
 * The ranks that were shown for one incident, kept in the comment itself: the first one for ever,
 * then each that differed.
 */
import { isTrusted } from '../markdown/ours.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import type { Correlation } from './correlation.js';
import { pullNumberFrom } from '../changes/references.js';

export interface RankedChange {
  /** Ten digits of the sha, or the whole name of a change from outside. */
  readonly sha: string;
  readonly pullNumber: number | null;
  readonly deployment: number | null;
}

export interface Ranking {
  readonly verdict: Correlation['verdict'];
  /** Best first, at most ten. */
  readonly top: readonly RankedChange[];
}

export interface RankHistory {
  /** Oldest first; the first entry is never dropped. */
  readonly rankings: readonly Ranking[];
}

export const noRanks: RankHistory = { rankings: [] };
const kept = { top: 10, rankings: 20 } as const;

/** What earlier runs showed, read from our own comment, and the ranking of now if it differs. */
export function readRankHistory(
  correlation: Correlation,
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): RankHistory {
  const before = facts.comments
    .filter((comment) => isTrusted(comment.author.login, facts))
    .map((comment) => parseRanks(comment.body))
    .find((ranks) => ranks.rankings.length > 0);
  return withRanking(before ?? noRanks, toRanking(correlation));
}

export function toRanking({
  verdict,
  candidates,
}: Pick<Correlation, 'verdict' | 'candidates'>): Ranking {
  return {
    verdict,
    top: candidates.slice(0, kept.top).map(({ change }) => toRankedChange(change)),
  };
}

function toRankedChange(change: ChangeCandidate): RankedChange {
  const { sha } = change.commit;
  const deployment = /^deployment:(\d{1,15})$/.exec(change.deploy?.id ?? '')?.[1];
  return {
    sha: sha.startsWith('outside:') ? sha : sha.slice(0, 10),
    pullNumber: pullNumberFrom(change),
    deployment: deployment === undefined ? null : Number(deployment),
  };
}

/** Adding what was shown last changes nothing, so that a second run writes the same bytes. */
export function withRanking(history: RankHistory, ranking: Ranking): RankHistory {
  const last = history.rankings.at(-1);
  if (last !== undefined && printRanking(last) === printRanking(ranking)) return history;
  const [first, ...rest] = [...history.rankings, ranking];
  return { rankings: first === undefined ? [] : [first, ...rest.slice(-(kept.rankings - 1))] };
}

/** One hidden line: `<!-- after-action:ranks candidates a1b2c3d4e5#412@7 0f9e8d7c6b; nothing-fits -->` */
export function printRanks(history: RankHistory): string {
  return `<!-- after-action:ranks ${history.rankings.map(printRanking).join('; ')} -->`;
}

/**
 * `candidates a1b2c3d4e5#412@7 0f9e8d7c6b`: sha, pull request, deployment. Fits into front matter
 * as `first_ranking`.
 */
export function printRanking({ verdict, top }: Ranking): string {
  return [
    verdict,
    ...top.map(
      ({ sha, pullNumber, deployment }) =>
        `${sha}${pullNumber === null ? '' : `#${pullNumber}`}${deployment === null ? '' : `@${deployment}`}`,
    ),
  ].join(' ');
}

/** The history in a comment of ours; `noRanks` when there is none or it cannot be read. */
export function parseRanks(body: string): RankHistory {
  const line = /^<!-- after-action:ranks ([a-z0-9:;#@ -]{0,16000}) -->$/m.exec(body)?.[1];
  if (line === undefined) return noRanks;
  const rankings = line.split('; ').map(parseRanking);
  return rankings.every((ranking) => ranking !== null) ? { rankings } : noRanks;
}

export function parseRanking(text: string): Ranking | null {
  const [verdict, ...rest] = text.trim().split(/\s+/);
  if (verdict !== 'candidates' && verdict !== 'nothing-fits') return null;
  const top = rest.map((entry): RankedChange | null => {
    const match = /^([0-9a-f]{7,40}|outside:\d{1,20})(?:#(\d{1,9}))?(?:@(\d{1,15}))?$/.exec(entry);
    return match === null
      ? null
      : {
          sha: match[1] ?? '',
          pullNumber: match[2] === undefined ? null : Number(match[2]),
          deployment: match[3] === undefined ? null : Number(match[3]),
        };
  });
  return top.every((change) => change !== null) ? { verdict, top } : null;
}

/**
 * 1-based rank of the change that `ref` means (sha, `#123`, `deployment:4`); `null` when it is not
 * among those kept.
 */
export function rankIn(ranking: Ranking, ref: string): number | null {
  const wanted = ref.trim().toLowerCase();
  const place = ranking.top.findIndex(
    ({ sha, pullNumber, deployment }) =>
      (pullNumber !== null && wanted === `#${pullNumber}`) ||
      (deployment !== null && wanted === `deployment:${deployment}`) ||
      wanted === sha ||
      (/^[0-9a-f]{7,40}$/.test(wanted) && (wanted.startsWith(sha) || sha.startsWith(wanted))),
  );
  return place < 0 ? null : place + 1;
}
