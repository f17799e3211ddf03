/** Which look from outside proves a step: that somebody looked, or that it was healthy after it was mitigated. */
import type { Probing } from '../probe/probe.js';
import { judge } from '../probe/verdict.js';
import type { Instant } from '../time/instant.js';
import type { StepInput } from './step.js';

interface Look {
  readonly at: Instant;
  readonly url: string;
}

/** `known`: the first look that says anything. `healthy`: the first after the mitigation, and none failed since. */
export function lookedAt(
  { timeline, facts, backSince }: Pick<StepInput, 'timeline' | 'facts' | 'backSince'>,
  probings: readonly Probing[],
  what: 'known' | 'healthy',
): Look | null {
  const mitigated = timeline.milestones.mitigated?.at ?? null;
  const from = what === 'healthy' ? mitigated : '';
  if (from === null) return null;
  const looks = probings
    .filter(({ at, targets }) => targets.length > 0 && at >= from && at >= (backSince ?? ''))
    .map((probing) => ({ at: probing.at, kind: judge(probing).kind }));
  const proof =
    what === 'known'
      ? looks.find(({ kind }) => kind !== 'cannot-tell')
      : looks.slice(looks.findLastIndex(({ kind }) => kind !== 'up') + 1)[0];
  if (proof === undefined) return null;
  const row = timeline.events.find((event) => event.id === `probe:${proof.at}`);
  return { at: proof.at, url: row?.links[0]?.url ?? facts.issue.url };
}
