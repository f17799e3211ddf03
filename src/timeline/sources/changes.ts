/**
 * Merges to the default branch, when deploys come from somewhere else: during the incident, and
 * older ones that the thread talks about.
 */
import { shortSha } from '../../text/short-sha.js';
import type { CommitRecord } from '../../repository/repository.js';
import { secondsBetween } from '../../time/instant.js';
import { changeTitle, readPullNumber } from '../../changes/pull-requests-of-commits.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';
import { collectMentions, computeWindow } from '../window.js';

export const changesSource: TimelineSource = {
  id: 'changes',
  description:
    'Merges to the default branch during the incident or mentioned in it, when they are not what counts as a deploy',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    if (input.deploys.source === 'push') return [];
    const { facts } = input;
    const [window, mentioned] = [computeWindow(input), collectMentions(input)];
    const deployed = deployedSoon(input);
    const concerns = (commit: CommitRecord): boolean =>
      commit.committedAt <= window.to &&
      !deployed.has(commit.sha) &&
      (commit.committedAt >= window.from ||
        (commit.committedAt >= window.mentionFrom && mentioned.covers(commit)));
    return facts.commits.filter(concerns).map((commit) => {
      const number = readPullNumber(commit);
      return timelineEvent({
        id: `push:${commit.sha}`,
        kind: 'change',
        source: 'changes',
        occurredAt: commit.committedAt,
        meaning: { type: 'merged' },
        text: changeTitle(commit),
        links: [
          { label: shortSha(commit.sha), url: commit.url },
          ...(number === null
            ? []
            : [{ label: `#${number}`, url: `${facts.repository.url}/pull/${number}` }]),
        ],
      });
    });
  },
};

/** A merge that went out within two hours is represented by its deploy. */
function deployedSoon({ deploys }: TimelineInput): ReadonlySet<string> {
  return new Set(
    deploys.deploys.flatMap((deploy) =>
      deploy.commits
        .filter((commit) => secondsBetween(commit.committedAt, deploy.at) <= 7200)
        .map(({ sha }) => sha),
    ),
  );
}
