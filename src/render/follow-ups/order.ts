/** Follow-ups in the order in which they need somebody, and their count in words. */
import { followUpStates, type FollowUp } from '../../follow-ups/follow-ups.js';
import { counted } from '../../text/counted.js';
import { countStates } from '../../follow-ups/digest.js';

/** `7 follow-ups: 2 overdue, 3 tracked, 2 done` */
export function countsLine(followUps: readonly FollowUp[], noun = 'follow-up'): string {
  const counts = countStates(followUps);
  const parts = followUpStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${state}`);
  return `${counted(followUps.length, noun)}: ${parts.join(', ')}`;
}

/** Most urgent first: by state, then by due date. */
export function byUrgency(followUps: readonly FollowUp[]): readonly FollowUp[] {
  const rank = (followUp: FollowUp): string =>
    `${followUpStates.indexOf(followUp.state)} ${followUp.dueAt ?? '9'}`;
  return [...followUps].sort((a, b) =>
    rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.item.span.start - b.item.span.start,
  );
}
