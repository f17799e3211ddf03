/** The questions that the checks of readiness answer, and where each check is explained. */
import type { Group } from '../../readiness/readiness.js';

export const groupTitles: Readonly<Record<Group, string>> = {
  start: 'Will it start?',
  changes: 'Will it know what changed?',
  people: 'Will people know what to do?',
  outside: 'Does it answer from outside?',
};

/** What explains a check. */
export function checkUrl(id: string): string {
  return `https://github.com/after-action/after-action/blob/main/docs/readiness.md#${id}`;
}
