/** The declaration: the issue's first row. */
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const openedSource: TimelineSource = {
  id: 'opened',
  description: 'The issue itself: when and as what the incident was declared',
  events: ({ facts }: TimelineInput): readonly TimelineEvent[] => [
    timelineEvent({
      id: 'opened',
      kind: 'opened',
      source: 'opened',
      occurredAt: facts.issue.createdAt,
      meaning: { type: 'declared' },
      text: firstTitle(facts),
      actor: facts.issue.author.login,
      links: [{ label: `#${facts.issue.number}`, url: facts.issue.url }],
    }),
  ],
};

/** The title at that time; later names have rows of their own. */
function firstTitle(facts: TimelineInput['facts']): string {
  const renamed = facts.issueEvents.find((event) => event.rename !== undefined);
  return renamed?.rename?.from ?? facts.issue.title;
}
