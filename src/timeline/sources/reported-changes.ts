/**
 * Changes that another system reported: a flag flipped, a certificate renewed. Kept in our log,
 * formerly in comments on the incident.
 */
import { type FoundReport, reportedChangesIn } from '../../changes/reported-changes.js';
import { excerpt } from '../../markdown/excerpt.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';
import { computeWindow } from '../window.js';

export const reportedChangesSource: TimelineSource = {
  id: 'reported-changes',
  description: 'Changes that another system reported with `repository_dispatch`',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    const window = computeWindow(input);
    const thread = new Set(input.facts.comments);
    return reportedChangesIn(input.facts)
      .filter(({ at, comment }) => thread.has(comment) || (at >= window.from && at <= window.to))
      .map(eventFromReport);
  },
};

function eventFromReport({ title, url, at, environment, comment }: FoundReport): TimelineEvent {
  return timelineEvent({
    id: `outside:${comment.id}`,
    kind: 'change',
    source: 'reported-changes',
    occurredAt: at,
    postedAt: comment.createdAt,
    meaning: {
      type: 'outside-change',
      environment: environment === null ? null : excerpt(environment),
    },
    text: title,
    links: [
      ...(url === null ? [] : [{ label: 'details', url }]),
      { label: 'report', url: comment.url },
    ],
  });
}
