/** Follow-ups: an action item joined with the issue that tracks it. */
import type { ActionItem, PostmortemDocument } from '../postmortem/document.js';
import type { IssueRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { TrackingNote } from './tracking-note.js';

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

/** As much of a document as its follow-ups need: the rest of an archive would fill the memory for nothing. */
export type FollowUpDocument = Pick<
  PostmortemDocument,
  'path' | 'source' | 'title' | 'incident' | 'fields' | 'actionItems'
>;

export function toFollowUpDocument(document: PostmortemDocument): FollowUpDocument {
  const { path, source, title, incident, fields, actionItems } = document;
  return { path, source, title, incident, fields, actionItems };
}

export interface FollowUp {
  /** Stable key: postmortem's incident number and a hash of the item's words. */
  readonly key: string;
  readonly item: ActionItem;
  readonly postmortem: {
    readonly path: string;
    readonly incident: number | null;
    readonly title: string;
    /** As the document states it. */
    readonly severity: string | null;
  };
  readonly state: FollowUpState;
  readonly issue: TrackingIssue | null;
  /** What its issue remembers of commands and questions. */
  readonly note: TrackingNote;
  /** Whole days past due at `now`; 0 when not overdue. */
  readonly daysLate: number;
  /**
   * Midnight UTC of the last day on which it is not late; said on the issue, of the item, of the issue's
   * milestone, or by default.
   */
  readonly dueAt: Instant | null;
}

export interface TrackingIssue extends Pick<
  IssueRecord,
  | 'number'
  | 'url'
  | 'state'
  | 'stateReason'
  | 'title'
  | 'assignees'
  | 'createdAt'
  | 'closedAt'
  | 'parent'
> {
  /** It lies in another repository, where nothing is written. */
  readonly away: boolean;
}

/**
 * A plug-in: where action items are tracked. Pure: what is written there → the name of the issue, `owner/repo#12` in
 * lower case; `issue: null` where only people can look; `null` when it is none of this tracker's.
 */
export interface Tracker {
  readonly id: string;
  readonly description: string;
  readonly read: (tracking: string, home: string) => { readonly issue: string | null } | null;
}

/** The first tracker that knows the words. */
export function readTracking(
  tracking: string,
  home: string,
  trackers: readonly Tracker[],
): { readonly issue: string | null } | null {
  for (const tracker of trackers) {
    const found = tracker.read(tracking, home);
    if (found !== null) return found;
  }
  return null;
}
