/** Somebody took the lead by 🚀 on the response comment. */
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const claimsSource: TimelineSource = {
  id: 'claims',
  description: '🚀 on the response comment, where it gave the lead to somebody',
  events: ({ facts, incident }: TimelineInput): readonly TimelineEvent[] =>
    (facts.claims ?? [])
      .filter(({ user, at }) =>
        incident.leads.some((led) => led.login === user.login && led.at === at),
      )
      .map(({ user, at, comment }) =>
        timelineEvent({
          id: `claim:${comment}:${user.login}`,
          source: 'claims',
          kind: 'lead',
          occurredAt: at,
          meaning: { type: 'lead', change: 'claimed', login: user.login },
          actor: user.login,
          links: [{ label: '🚀', url: `${facts.issue.url}#issuecomment-${comment}` }],
        }),
      ),
};
