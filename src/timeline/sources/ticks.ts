/** Boxes of the checklist that people ticked in our comment: who, when, which step. */
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const ticksSource: TimelineSource = {
  id: 'ticks',
  description: 'Boxes of the checklist that people ticked',
  events: ({ incident, commands }: TimelineInput): readonly TimelineEvent[] => {
    // `/done` has a row of its own.
    const told = new Set(commands.obeyed.map(({ comment }) => comment.url));
    return incident.ticks
      .filter(({ url }) => !told.has(url))
      .map(({ step, done, by, at, url }) =>
        timelineEvent({
          id: `tick:${step}:${at}`,
          source: 'ticks',
          kind: 'step',
          occurredAt: at,
          meaning: { type: 'step', step, done },
          actor: by,
          links: [{ label: 'checklist', url }],
        }),
      );
  },
};
