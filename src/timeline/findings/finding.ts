/** A gap or a contradiction of a timeline, as data: `render/` makes the sentence. */
import type { MilestoneName } from '../../incident/incident.js';
import type { Instant } from '../../time/instant.js';
import type { TimeRemark } from '../../time/remarks.js';

interface MilestoneAt {
  readonly name: MilestoneName;
  readonly at: Instant;
}

type FindingData =
  | { readonly ruleId: 'starts-at-detection' | 'no-mitigation' | 'no-resolution' }
  /** The words of the thread say nothing to us; milestones come from records and commands. */
  | { readonly ruleId: 'unknown-language' }
  /** Spans in seconds; `gaps`: how many are longer than the severity allows, this one included. */
  | {
      readonly ruleId: 'silence';
      readonly severity: string;
      readonly from: Instant;
      readonly seconds: number;
      readonly limit: number;
      readonly gaps: number;
    }
  | { readonly ruleId: 'after-resolved'; readonly resolvedAt: Instant; readonly rows: number }
  | {
      readonly ruleId: 'milestone-order';
      readonly earlier: MilestoneAt;
      readonly later: MilestoneAt;
    }
  | {
      readonly ruleId: 'zone-assumed';
      readonly rows: number;
      readonly assumed: readonly Extract<TimeRemark, { readonly code: 'zone-assumed' }>[];
    }
  /** Names of zones as they were written. */
  | { readonly ruleId: 'mixed-zones'; readonly zones: readonly string[] }
  | { readonly ruleId: 'clock-change'; readonly remark: TimeRemark; readonly rows: number }
  /** `words`: of the line or the row that is meant. */
  | { readonly ruleId: 'clock-backwards'; readonly words: string }
  | { readonly ruleId: 'ahead-of-writing'; readonly words: string; readonly rows: number }
  /** `seconds`: the span between milestones that comes nearest to the words. */
  | { readonly ruleId: 'prose-duration'; readonly words: string; readonly seconds: number };

export type TimelineFinding = FindingData & { readonly eventIds: readonly string[] };
