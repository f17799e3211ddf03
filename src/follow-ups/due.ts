/** When a follow-up is due, whether it is late, and on which days somebody is asked. All in days of the configured zone. */
import type { Config } from '../config/config.js';
import { dateIn } from '../incident/due.js';
import type { ActionItem } from '../postmortem/document.js';
import type { IssueRecord } from '../repository/repository.js';
import {
  epochOf,
  instantOf,
  plusSeconds,
  secondsBetween,
  startOfDay,
  type Instant,
} from '../time/instant.js';
import type { TrackingNote } from './tracking-note.js';

export const day = 86_400;

/**
 * Said on the issue with `/due`, unless the document was given another date since; else of the item, of the issue's
 * milestone, or by default, counted from the day on which the issue was opened.
 */
export function computeDueAt(
  item: ActionItem,
  issue: IssueRecord | null,
  note: TrackingNote,
  severity: string | null,
  config: Config,
): Instant | null {
  if (note.due !== null && (note.was === null || note.was === (item.due ?? '')))
    return midnight(note.due);
  if (item.due !== null) return midnight(item.due);
  if (issue === null) return null;
  if (issue.milestone !== null && issue.milestone.dueOn !== null)
    return midnight(issue.milestone.dueOn.slice(0, 10));
  return dueByDefault(issue.createdAt, severity, config);
}

const midnight = (date: string): Instant | null => instantOf(`${date}T00:00:00Z`);

/** What is due when nobody has said. `null` when the configuration gives no date. */
export function dueByDefault(
  from: Instant,
  severity: string | null,
  config: Config,
): Instant | null {
  const days = defaultDueDays(severity, config);
  return days === 0 ? null : plusSeconds(startOfDay(dateIn(from, config.timeZone)), days * day);
}

/** The severity's own number of days, else that of all follow-ups; 0 for all of them means no date at all. */
export function defaultDueDays(severity: string | null, { severities, followUps }: Config): number {
  const name = severity?.toLowerCase();
  const own = severities.find((one) => one.name.toLowerCase() === name)?.followUpDays;
  return followUps.defaultDueDays === 0 ? 0 : (own ?? followUps.defaultDueDays);
}

/** Whole days since the due day ended; negative while there is time left, 0 on the day itself. */
export function daysPast(due: Instant, now: Instant, config: Config): number {
  return Math.round(secondsBetween(due, startOfDay(dateIn(now, config.timeZone))) / day);
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** `mon` … `sun` of today. */
export function weekdayOf(now: Instant, zone: string | null): (typeof weekdays)[number] {
  const date = new Date(epochOf(startOfDay(dateIn(now, zone))) * 1000);
  return weekdays[date.getUTCDay()] ?? 'mon';
}

/** Nobody is asked on a day off. */
export function isWorkingDay(now: Instant, { timeZone, followUps }: Config): boolean {
  return followUps.workingDays.includes(weekdayOf(now, timeZone));
}
