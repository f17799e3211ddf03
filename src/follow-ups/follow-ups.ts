/** Follow-ups: an action item joined with the issue that tracks it. */
import type { ActionItem } from '../postmortem/document.js';
import type { IssueRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';

/**
 * `untracked`: no issue yet. `tracked`: its issue is open and not late. `overdue`: its issue is open and late.
 * `done`: ticked, or its issue was closed as completed. `declined`: its issue was closed as not
 * planned or as a duplicate.
 * `unknown`: it is tracked at a place that could not be looked at.
 */
export type FollowUpState = 'tracked' | 'untracked' | 'done' | 'declined' | 'overdue' | 'unknown';

export const followUpStates = [
  'overdue',
  'untracked',
  'tracked',
  'unknown',
  'done',
  'declined',
] as const satisfies readonly FollowUpState[];

export interface FollowUp {
  /** Stable key: postmortem's incident number and a hash of the item's words. */
  readonly key: string;
  readonly item: ActionItem;
  readonly postmortem: {
    readonly path: string;
    readonly incident: number | null;
    readonly title: string;
  };
  readonly state: FollowUpState;
  readonly issue: Pick<
    IssueRecord,
    'number' | 'url' | 'state' | 'stateReason' | 'title' | 'assignees'
  > | null;
  /** Whole days past due at `now`; 0 when not overdue. */
  readonly daysLate: number;
  /**
   * Midnight UTC of the last day on which it is not late; of the item, else of the issue's
   * milestone, else by default.
   */
  readonly dueAt: Instant | null;
}

/**
 * A plug-in: where action items are tracked, and how an item finds its issue there. Pure; what was
 * read is passed in.
 */
export interface Tracker {
  readonly id: string;
  readonly description: string;
  readonly issueOf: (tracking: string, issues: readonly IssueRecord[]) => IssueRecord | null;
}
