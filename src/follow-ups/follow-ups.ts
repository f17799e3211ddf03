/** Follow-ups: an action item joined with the issue that tracks it. */
import type { ActionItem } from '../postmortem/document.js';
import type { IssueRecord } from '../repository.js';
import type { Instant } from '../time/instant.js';

export type FollowUpState = 'tracked' | 'untracked' | 'done' | 'declined' | 'overdue' | 'unknown';

export interface FollowUp {
  /** Stable key: postmortem's incident number and a hash of the item's words. */
  readonly key: string;
  readonly item: ActionItem;
  readonly postmortem: { readonly path: string; readonly incident: number | null; readonly title: string };
  readonly state: FollowUpState;
  readonly issue: Pick<IssueRecord, 'number' | 'url' | 'state' | 'stateReason' | 'title'> | null;
  /** Whole days past due at `now`; 0 when not overdue. */
  readonly daysLate: number;
  readonly dueAt: Instant | null;
}
