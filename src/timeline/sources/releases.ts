/** Releases around the incident, when something else counts as the deploy. */
import { excerpt } from '../../markdown/excerpt.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';
import { computeWindow } from '../window.js';

export const releasesSource: TimelineSource = {
  id: 'releases',
  description: 'Releases and their tags, when they are not what counts as a deploy',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    if (input.deploys.source === 'releases') return [];
    const window = computeWindow(input);
    return input.facts.releases
      .filter((release) => release.publishedAt >= window.from && release.publishedAt <= window.to)
      .map((release) =>
        timelineEvent({
          id: `release:${release.id}`,
          kind: 'release',
          source: 'releases',
          occurredAt: release.publishedAt,
          meaning: {
            type: 'release',
            tag: excerpt(release.tag),
            deployed: false,
            prerelease: release.prerelease,
            reverts: false,
            more: 0,
          },
          text: release.name === release.tag ? '' : release.name,
          actor: release.author.login,
          links: [{ label: release.tag.slice(0, 40), url: release.url }],
        }),
      );
  },
};
