/** Deploys: what reached an environment around the incident, from whatever source the configuration or `auto` chose. */
import type { Deploy } from '../../deploys.js';
import { timelineEvent } from '../events.js';
import { changeTitle, pullNumberOf } from '../changes.js';
import type { Link, TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';
import { mentionsOf, windowOf } from '../window.js';

export const deploysSource: TimelineSource = {
  id: 'deploys',
  description: 'Deployments, workflow runs, releases or merges, whichever counts as a deploy here',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    const window = windowOf(input);
    const mentioned = mentionsOf(input);
    return input.deploys.deploys
      .filter((deploy) => (deploy.at >= window.from && deploy.at <= window.to) || (deploy.at <= window.to && deploy.commits.some((commit) => mentioned.covers(commit)) && deploy.at >= window.mentionFrom))
      .map((deploy) => eventOf(deploy, input));
  },
};

function eventOf(deploy: Deploy, { facts }: TimelineInput): TimelineEvent {
  return timelineEvent({
    id: deploy.id,
    kind: deploy.source === 'push' ? 'change' : deploy.source === 'releases' ? 'release' : 'deploy',
    source: 'deploys',
    occurredAt: deploy.at,
    text: `${verbOf(deploy)}${contentOf(deploy)}`,
    links: linksOf(deploy, facts.repository.url),
  });
}

function verbOf(deploy: Deploy): string {
  if (deploy.source === 'push') return 'Merged';
  const label = deploy.previousSha === null || deploy.source !== 'deployments' ? deploy.label : `${deploy.environment ?? ''} ${deploy.previousSha.slice(0, 7)} → ${deploy.sha.slice(0, 7)}`.trim();
  if (deploy.source === 'releases') return `Released ${label}`;
  if (deploy.state === 'failed') return `Deploy failed: ${label}`;
  return deploy.state === 'running' ? `Deploy running: ${label}` : `Deployed ${label}`;
}

function contentOf(deploy: Deploy): string {
  const [first] = deploy.commits;
  if (first === undefined) return '';
  const title = changeTitle(first);
  if (deploy.source === 'push') return `: ${title}`;
  return deploy.totalCommits > 1 ? `: ${title} and ${deploy.totalCommits - 1} more` : `: ${title}`;
}

function linksOf(deploy: Deploy, repositoryUrl: string): readonly Link[] {
  const kind = { deployments: 'deployment', workflow: 'run', releases: 'release', push: 'commit' }[deploy.source];
  const own: Link = { label: deploy.source === 'push' ? deploy.sha.slice(0, 7) : kind, url: deploy.url };
  const [newest] = deploy.commits;
  const commit = newest !== undefined && newest.url !== deploy.url ? [{ label: newest.sha.slice(0, 7), url: newest.url }] : [];
  const pulls = [...new Set(deploy.commits.slice(0, 3).flatMap((change) => pullNumberOf(change) ?? []))];
  return [own, ...commit, ...pulls.map((number) => ({ label: `#${number}`, url: `${repositoryUrl}/pull/${number}` }))];
}
