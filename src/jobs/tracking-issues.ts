/** What a plan of follow-ups opens, for the sweep and for `/track` alike. */
import type { TrackingIssuePlan } from '../follow-ups/plan-follow-ups.js';
import { renderTrackingIssue } from '../render/follow-ups/issue.js';
import type { Instant } from '../time/instant.js';
import type { TrackingIssueChange } from './plan.js';

/** `since`: what was changed before it is known already. */
export function makeTrackingIssue(
  one: TrackingIssuePlan,
  since: Instant | null = null,
): TrackingIssueChange {
  return {
    kind: 'tracking-issue',
    key: one.key,
    label: one.label,
    title: one.title,
    body: renderTrackingIssue(one),
    labels: one.labels,
    assignees: one.assignees,
    ...(since && { since }),
  };
}
