/** The course of an incident in phases, as far as its milestones tell them apart. */
import type { Instant } from '../../time/instant.js';
import type { Timeline } from '../../timeline/timeline.js';

export type Phase = 'Before' | 'Not noticed yet' | 'Response' | 'Recovery' | 'Afterwards';

/** The phase that each row is in; the same for all when the milestones tell nothing apart. */
export function phaseOf({
  milestones,
}: Pick<Timeline, 'milestones'>): (at: Instant) => Phase | null {
  const { started, detected, mitigated, resolved } = milestones;
  const noticed = detected ?? milestones.acknowledged;
  const borders: readonly (readonly [Phase, Instant | undefined])[] = [
    ['Not noticed yet', noticed === undefined ? undefined : started?.at],
    ['Response', noticed?.at ?? started?.at],
    ['Recovery', mitigated?.at],
  ];
  if (borders.every(([, at]) => at === undefined)) return () => null;
  return (at) => {
    if (resolved !== undefined && minute(at) > minute(resolved.at)) return 'Afterwards';
    const passed = borders.findLast(
      ([, border]) => border !== undefined && minute(at) >= minute(border),
    );
    return passed?.[0] ?? 'Before';
  };
}

/** Rows show minutes, and what is in the same one belongs together. */
const minute = (at: Instant): string => at.slice(0, 16);
