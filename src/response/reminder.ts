/** Something that is due to be said, once. */
import type { Instant } from '../time/instant.js';

export const reminderKinds = [
  'lead-missing',
  'severity-missing',
  'update-due',
  'fresh-eyes',
  'rotate',
  'restore-due',
  'collect',
  'freeze-ends',
  'past-freeze',
  'two-people',
  'unannounced',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  /** Says it once: unique for the incident, letters, digits, dots and dashes. */
  readonly id: string;
  /** Since when it is due. */
  readonly due: Instant;
  /** Not asked before this, where that is later. */
  readonly notBefore?: Instant;
}

/** `update-due.2026-11-20T14.33.00Z` */
export function idAt(kind: ReminderKind, at: Instant): string {
  return `${kind}.${at.replaceAll(':', '.')}`;
}
