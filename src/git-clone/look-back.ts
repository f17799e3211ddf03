/**
 * What a clone tells about the past without anybody having written it down: which changes were taken back soon after
 * they landed, and how they would have been ranked a little before that.
 */
import type { Config } from '../config/config.js';
import type { DeployCorrelation } from '../correlation/correlation.js';
import type { Model } from '../correlation/model.js';
import type { Signal } from '../correlation/signal.js';
import type { CommitRecord } from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import { correlationFromLocalHistory, readHistory, type Tag } from './history.js';
import type { HistoryState } from './history-state.js';
import type { GitRunner } from './log.js';
import { findUndone, isHarmless, type Undone } from './taken-back.js';

/** How the change would have been ranked before anybody had taken it back. */
export interface Retrial extends Undone {
  readonly askedAt: Instant;
  readonly considered: number;
  /** 1-based among what was known then; `null` when it was no candidate. */
  readonly rank: number | null;
  /** What stood first. */
  readonly first: DeployCorrelation | null;
}

export interface LookBack {
  /** What was read, and whether the clone can tell at all. */
  readonly history: HistoryState;
  /** Fetched with `--depth`: older changes are not there. */
  readonly shallow: boolean;
  readonly commits: readonly CommitRecord[];
  readonly tags: readonly Tag[];
  readonly undone: readonly Undone[];
  /** Documents, tests and pipelines that were taken back as well. */
  readonly harmless: number;
  readonly retrials: readonly Retrial[];
}

/** A quarter of a year: a good service takes something back now and then. */
export const lookBackDays = 92;
/** How long before the change was taken back the question is asked: somebody has to find it and to revert it. */
const askBefore = 15 * 60;

export interface LookBackQuestion {
  readonly run: GitRunner;
  readonly now: Instant;
  readonly config: Config;
  /** How many of the changes that were taken back are tried again, newest first. */
  readonly retrials: number;
}

/** Rejects as the runner does when this is not a clone. */
export async function lookBack(
  { run, now, config, retrials }: LookBackQuestion,
  signals: readonly Signal[],
  model: Model,
): Promise<LookBack> {
  const { history, shallow, commits, tags } = await readHistory(run, now, config, lookBackDays);
  const all = findUndone(commits, tags);
  const undone = all.filter(({ change }) => !isHarmless(change));
  // Long enough in the world to have done harm, and to be asked about before it was taken back.
  const chosen = undone.filter(({ seconds }) => seconds > askBefore * 2).slice(0, retrials);
  const tried: Retrial[] = [];
  for (const one of chosen) {
    const askedAt = plusSeconds(one.by.committedAt, -askBefore);
    const known = { run, at: askedAt, text: '', config: withoutSlack(config), ref: history.ref };
    const { correlation } = await correlationFromLocalHistory(known, signals, model);
    const found = correlation.candidates.find(({ change }) => change.commit.sha === one.change.sha);
    tried.push({
      ...one,
      askedAt,
      considered: correlation.considered,
      rank: found?.rank ?? null,
      first: correlation.candidates[0] ?? null,
    });
  }
  return {
    history,
    shallow,
    commits,
    tags,
    undone,
    harmless: all.length - undone.length,
    retrials: tried,
  };
}

/** Nothing that landed after the question may help to answer it. */
function withoutSlack(config: Config): Config {
  return { ...config, correlation: { ...config.correlation, slackMinutes: 0 } };
}
