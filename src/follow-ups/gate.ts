/**
 * What has to be settled before a postmortem is merged: each action item has an owner and a date, and one that is
 * declined has a reason. An issue is not asked for: it is opened with the merge, or before it by `/track`.
 */
import type { Config } from '../config/config.js';
import type { Instant } from '../time/instant.js';
import { dueByDefault } from './due.js';
import type { FollowUp } from './follow-ups.js';

export type Lack = 'owner' | 'due' | 'reason';

export interface GateRow {
  readonly followUp: FollowUp;
  readonly lacks: readonly Lack[];
  /** Midnight UTC of the day; `byDefault`: that of the severity, counted from today. */
  readonly due: { readonly at: Instant; readonly byDefault: boolean } | null;
  /** It has no issue yet. */
  readonly isUntracked: boolean;
}

export interface GateVerdict {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly rows: readonly GateRow[];
}

export interface GateInput {
  readonly followUps: readonly FollowUp[];
  /** Nobody is stopped while a draft is being written. */
  readonly isDraft: boolean;
  readonly config: Config;
  readonly now: Instant;
}

export function judgeFollowUps({ followUps, isDraft, config, now }: GateInput): GateVerdict {
  const rows = followUps.map((followUp) => rowOf(followUp, config, now));
  const lacking = rows.filter(({ lacks }) => lacks.length > 0);
  const stops = lacking.some(({ followUp }) => isGated(followUp, config));
  const conclusion = lacking.length === 0 ? 'success' : stops && !isDraft ? 'failure' : 'neutral';
  return { conclusion, rows };
}

function isGated({ postmortem }: FollowUp, { followUps }: Config): boolean {
  const severity = postmortem.severity?.toLowerCase();
  return followUps.gate.some((name) => name.toLowerCase() === severity);
}

function rowOf(followUp: FollowUp, config: Config, now: Instant): GateRow {
  const { item, state, issue, postmortem } = followUp;
  const given = followUp.dueAt;
  const byDefault = given ?? dueByDefault(now, postmortem.severity, config);
  const due = byDefault === null ? null : { at: byDefault, byDefault: given === null };
  const isUntracked = state === 'untracked';
  if (state === 'done') return { followUp, lacks: [], due, isUntracked };
  if (state === 'declined') {
    const isAnswered = item.reason !== null || issue !== null;
    return { followUp, lacks: isAnswered ? [] : ['reason'], due, isUntracked };
  }
  const isOwned = item.owner !== null || (issue?.assignees.length ?? 0) > 0;
  const lacks: readonly Lack[] = [
    ...(isOwned ? [] : (['owner'] as const)),
    ...(due === null ? (['due'] as const) : []),
  ];
  return { followUp, lacks, due, isUntracked };
}
