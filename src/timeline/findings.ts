/** Gaps and contradictions of a timeline, as findings: data, never exceptions. */
import type { TimelineFinding } from './findings/finding.js';
import type { Timeline, TimelineInput } from './timeline.js';

export type TimelineFacts = Pick<Timeline, 'events' | 'milestones' | 'durations'>;

/** One gap or contradiction that can be looked for. */
export interface FindingRule {
  readonly id: string;
  readonly description: string;
  readonly find: (input: TimelineInput, timeline: TimelineFacts) => readonly TimelineFinding[];
}

export function runFindingRules(
  input: TimelineInput,
  timeline: TimelineFacts,
  rules: readonly FindingRule[],
): readonly TimelineFinding[] {
  return rules.flatMap((rule) => rule.find(input, timeline));
}
