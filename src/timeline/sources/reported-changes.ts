/** Changes that another system reported: a flag flipped, a certificate renewed. Kept in comments of ours on the incident. */
import { reportedChangesIn } from '../../changes/reported-changes.js';
import { excerpt } from '../../markdown/excerpt.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const reportedChangesSource: TimelineSource = {
  id: 'reported-changes',
  description: 'Changes that another system reported with `repository_dispatch`',
  events: ({ facts }: TimelineInput): readonly TimelineEvent[] =>
    reportedChangesIn(facts.comments, facts).map(({ title, url, at, environment, comment }) =>
      timelineEvent({
        id: `outside:${comment.id}`,
        kind: 'change',
        source: 'reported-changes',
        occurredAt: at ?? comment.createdAt,
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
      }),
    ),
};
