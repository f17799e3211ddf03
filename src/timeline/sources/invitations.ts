/** Who was called into the war room. */
import { calledIn } from '../../incident/invitations.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const invitationsSource: TimelineSource = {
  id: 'invitations',
  description: 'Whom the configuration called in for the severity',
  events: ({ facts, incident, config }: TimelineInput): readonly TimelineEvent[] =>
    calledIn(incident, facts, config).map(({ severity, names, at }) =>
      timelineEvent({
        id: `invitation:${severity}`,
        source: 'invitations',
        kind: 'lead',
        occurredAt: at,
        meaning: { type: 'called-in', severity, names },
        links: [{ label: 'incident', url: facts.issue.url }],
      }),
    ),
};
