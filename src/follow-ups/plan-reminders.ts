/**
 * The questions that are due today: shortly before the due date, then once a period, each time to more people; after
 * three months whether it still matters, and no more than four times a year.
 */
import type { Instant } from '../time/instant.js';
import { daysPast, isWorkingDay } from './due.js';
import { dateIn } from '../incident/due.js';
import type { Config } from '../config/config.js';
import type { FollowUp } from './follow-ups.js';
import { whomToAsk, type WhomInput } from './whom-to-ask.js';

/** One polite question on a tracking issue. `key` is the same for the whole period, so asking twice writes nothing. */
export interface ReminderPlan {
  readonly kind: 'soon' | 'overdue' | 'still-relevant';
  readonly key: string;
  readonly issue: number;
  readonly followUp: FollowUp;
  /** 1-based: how many periods it has been late; 0 before that. */
  readonly period: number;
  /** Without a line, so that the words stay the same while the document changes. */
  readonly documentUrl: string;
  /** Whom it is to reach besides the assignees. Logins, or `org/team`. */
  readonly mentions: readonly string[];
}

export interface RemindersInput extends WhomInput {
  readonly followUps: readonly FollowUp[];
  readonly documentUrl: string;
  readonly now: Instant;
}

/** Days late from which on one asks whether it still matters, and how often. */
const longAgo = 90;

/** Periods that passed while nobody looked are not made up for. A new due date begins a new count. */
export function planReminders(input: RemindersInput): readonly ReminderPlan[] {
  if (!isWorkingDay(input.now, input.config)) return [];
  const asked = new Set<number>();
  return input.followUps.flatMap((followUp) => {
    const { issue, note } = followUp;
    const question = questionFor(followUp, input.now, input.config);
    if (question === null || issue === null || issue.away || asked.has(issue.number)) return [];
    asked.add(issue.number);
    if (note.asked === question.key) return [];
    const mentions = whomToAsk(followUp, input, Math.max(1, question.period));
    return [
      { ...question, issue: issue.number, followUp, documentUrl: input.documentUrl, mentions },
    ];
  });
}

function questionFor(
  { state, dueAt, daysLate, note }: FollowUp,
  now: Instant,
  config: Config,
): Pick<ReminderPlan, 'kind' | 'key' | 'period'> | null {
  const today = dateIn(now, config.timeZone);
  if (dueAt === null || (note.snoozed !== null && today < note.snoozed)) return null;
  const due = dueAt.slice(0, 10);
  if (state === 'tracked') {
    const left = -daysPast(dueAt, now, config);
    return config.followUps.remindBeforeDays > 0 && left <= config.followUps.remindBeforeDays
      ? { kind: 'soon', key: `due-soon-${due}`, period: 0 }
      : null;
  }
  if (state !== 'overdue') return null;
  const period = Math.floor((daysLate - 1) / config.followUps.remindEveryDays) + 1;
  const quarter = Math.floor(daysLate / longAgo);
  return quarter > 0
    ? { kind: 'still-relevant', key: `still-relevant-${due}-${quarter}`, period }
    : { kind: 'overdue', key: `reminder-${due}-${period}`, period };
}
