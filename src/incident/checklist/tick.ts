/** A tick: a person's word that a step of the checklist is done, or that it is not done after all. */
import { compareText } from '../../text/compare.js';
import type { Instant } from '../../time/instant.js';

export interface Tick {
  /** Id of the step. */
  readonly step: string;
  readonly done: boolean;
  /** Login; `null` when the box was found ticked and nobody could say by whom. */
  readonly by: string | null;
  readonly at: Instant;
  readonly url: string;
}

/** The last word on each step, in the order of time. A name is worth more than none at the same moment. */
export function latestTicks(ticks: readonly Tick[]): readonly Tick[] {
  const last = new Map<string, Tick>();
  for (const tick of [...ticks].sort(compareTicks)) {
    const before = last.get(tick.step);
    // A box found as somebody left it, or their tick as it was kept, says nothing new; a later click of anybody does.
    const isCopy = tick.by === null || (tick.by === before?.by && tick.at === before.at);
    const same = before?.done === tick.done && before.by !== null && isCopy;
    if (!same) last.set(tick.step, tick);
  }
  return [...last.values()].sort(compareTicks);
}

function compareTicks(a: Tick, b: Tick): number {
  return (
    compareText(a.at, b.at) ||
    Number(a.by !== null) - Number(b.by !== null) ||
    compareText(a.step, b.step)
  );
}

/** Somebody edited a comment of ours: what GitHub's event says of it. */
export interface CommentEdit {
  readonly comment: number;
  readonly by: string;
  readonly at: Instant;
  readonly before: string;
  readonly after: string;
}
