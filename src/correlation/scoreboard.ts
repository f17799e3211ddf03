/**
 * How often the first ranking was right, from the front matter of the published postmortems:
 * `trigger` and `first_ranking`.
 */
import { isPlayed } from '../postmortem/played.js';
import { parseRanking, rankIn } from './rank-history.js';

export interface Scoreboard {
  /** Postmortems whose trigger is a change and that kept the first ranking. */
  readonly changes: number;
  /** Of these: the trigger stood first, among the first three, among the first five. */
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  /** Postmortems that say that no change caused it. */
  readonly none: number;
  /** Of these: the first answer was "nothing fits". */
  readonly noneRight: number;
  /** Of those whose trigger is a change: the first answer was "nothing fits" all the same. */
  readonly wronglyNone: number;
  /** Postmortems that cannot be counted: no trigger stated, or written before rankings were kept. */
  readonly uncounted: number;
}

export type ScoreboardEntry =
  | {
      readonly kind: 'change';
      /** `null`: not among those kept. */ readonly rank: number | null;
      readonly abstained: boolean;
    }
  | { readonly kind: 'none'; readonly abstained: boolean }
  | { readonly kind: 'uncounted' };

/** One postmortem's line on the scoreboard. */
export function readEntry(frontMatter: Readonly<Record<string, unknown>>): ScoreboardEntry {
  const { trigger, first_ranking: first } = frontMatter;
  const ranking = typeof first === 'string' ? parseRanking(first) : null;
  const ref = typeof trigger === 'string' ? trigger.trim() : '';
  if (ranking === null || ref === '') return { kind: 'uncounted' };
  const abstained = ranking.verdict === 'nothing-fits';
  return ref.toLowerCase() === 'none'
    ? { kind: 'none', abstained }
    : { kind: 'change', rank: rankIn(ranking, ref), abstained };
}

export function buildScoreboard(
  frontMatters: readonly Readonly<Record<string, unknown>>[],
): Scoreboard {
  const entries = frontMatters.filter((fields) => !isPlayed(fields)).map(readEntry);
  const changes = entries.filter((entry) => entry.kind === 'change');
  const none = entries.filter((entry) => entry.kind === 'none');
  const within = (limit: number): number =>
    changes.filter(({ rank }) => rank !== null && rank <= limit).length;
  return {
    changes: changes.length,
    top1: within(1),
    top3: within(3),
    top5: within(5),
    wronglyNone: changes.filter(({ abstained }) => abstained).length,
    none: none.length,
    noneRight: none.filter(({ abstained }) => abstained).length,
    uncounted: entries.length - changes.length - none.length,
  };
}
