/** Pull requests of the incident: opened, merged or reverted while it lasted, when they mention it or are mentioned. */
import { type Instant } from '../../time/instant.js';
import picomatch from 'picomatch';
import type { PullRequestRecord } from '../../repository/repository.js';
import { timelineEvent } from '../events.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';
import { collectMentions, ownPulls, computeWindow } from '../window.js';

export const pullRequestsSource: TimelineSource = {
  id: 'pull-requests',
  description:
    'Pull requests opened or merged in the window that mention the issue, are ' +
    'mentioned in it or touch the affected service',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    const [window, mentioned] = [computeWindow(input), collectMentions(input)];
    const shown = new Set(
      input.deploys.deploys.flatMap((deploy) => deploy.commits.map((commit) => commit.sha)),
    );
    const inside = (at: string): boolean => at >= window.from && at <= window.to;
    const own = ownPulls(input);
    return input.facts.pullRequests
      .filter((pull) => !own.has(pull.number) && concerns(pull, input, mentioned.numbers))
      .flatMap((pull) => [
        ...(inside(pull.createdAt) ? [rowFromPull(pull, 'opened', pull.createdAt)] : []),
        ...(pull.mergedAt !== null && inside(pull.mergedAt) && !shown.has(pull.mergeCommitSha ?? '')
          ? [rowFromPull(pull, 'merged', pull.mergedAt)]
          : []),
        ...(pull.mergedAt === null && pull.closedAt !== null && inside(pull.closedAt)
          ? [rowFromPull(pull, 'closed', pull.closedAt)]
          : []),
      ]);
  },
};

function concerns(
  pull: PullRequestRecord,
  { facts, incident, config }: TimelineInput,
  mentioned: ReadonlySet<number>,
): boolean {
  if (mentioned.has(pull.number)) return true;
  const text = `${pull.title}\n${pull.body.slice(0, 20_000)}`;
  if (new RegExp(`(?:#|/issues/)${facts.issue.number}(?!\\d)`).test(text)) return true;
  if (touchesService(pull, facts, incident, config)) return true;
  const lower = pull.title.toLowerCase();
  return incident.services.some(
    (service) => service.length > 2 && lower.includes(service.toLowerCase()),
  );
}

/** Its merge changed a path that the configuration gives to an affected service. */
function touchesService(
  pull: PullRequestRecord,
  facts: TimelineInput['facts'],
  incident: TimelineInput['incident'],
  config: TimelineInput['config'],
): boolean {
  const names = new Set(incident.services.map((name) => name.toLowerCase()));
  const paths = config.services
    .filter(({ name }) => names.has(name.toLowerCase()))
    .flatMap((service) => service.paths);
  if (paths.length === 0 || pull.mergeCommitSha === null) return false;
  const files = facts.commits.find(({ sha }) => sha === pull.mergeCommitSha)?.files ?? [];
  const covers = picomatch([...paths], { dot: true });
  return files.some(({ path }) => covers(path));
}

function rowFromPull(
  pull: PullRequestRecord,
  what: 'opened' | 'merged' | 'closed',
  at: Instant,
): TimelineEvent {
  return timelineEvent({
    id: `pull:${pull.number}:${what}`,
    kind: 'pull-request',
    source: 'pull-requests',
    occurredAt: at,
    meaning: {
      type: 'pull-request',
      number: pull.number,
      change: what,
      reverts: /^revert\b/i.test(pull.title),
    },
    text: pull.title,
    actor: pull.author.login,
    links: [{ label: `#${pull.number}`, url: pull.url }],
  });
}
