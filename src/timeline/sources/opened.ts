/** The declaration: the issue's first row. */
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const openedSource: TimelineSource = {
  id: 'opened',
  description: 'The issue itself: when the incident was declared, and its title',
  events: ({ facts, incident }: TimelineInput): readonly TimelineEvent[] => [
    ...statedStart(facts, incident),
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

/** The form's answer to "when did it start" has no line of its own in the issue's text. */
function statedStart(
  { issue }: TimelineInput['facts'],
  { stated }: TimelineInput['incident'],
): readonly TimelineEvent[] {
  const { started } = stated;
  if (started === undefined || started.url !== issue.url) return [];
  return [
    timelineEvent({
      id: 'opened:started',
      kind: 'milestone',
      source: 'opened',
      occurredAt: started.value,
      postedAt: started.at,
      meaning: { type: 'milestone', milestone: 'started' },
      actor: started.by,
      links: [{ label: `#${issue.number}`, url: issue.url }],
    }),
  ];
}

/** The title at that time; later names have rows of their own. */
function firstTitle(facts: TimelineInput['facts']): string {
  const renamed = facts.issueEvents.find((event) => event.rename !== undefined);
  return renamed?.rename?.from ?? facts.issue.title;
}
