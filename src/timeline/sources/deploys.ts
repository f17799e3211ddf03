/** Deploys: what reached an environment around the incident, from whatever source the configuration or `auto` chose. */
import { shortSha } from '../../text/short-sha.js';
import type { Deploy } from '../../changes/deploys.js';
import { isRevert, readMessage } from '../../changes/commit-message.js';
import { excerpt } from '../../markdown/excerpt.js';
import { timelineEvent } from '../events.js';
import type { EventMeaning } from '../../incident/meaning.js';
import { changeTitle, readPullNumber } from '../../changes/pull-requests-of-commits.js';
import type { Link, TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';
import { collectMentions, computeWindow, type Mentions } from '../window.js';
import type { IncidentFacts } from '../../incident/incident.js';
import { ghost, type CommitRecord, type UserRecord } from '../../repository/repository.js';

type DeployVerb = Extract<EventMeaning, { readonly type: 'deploy' }>['verb'];

const verbs: Readonly<Record<Deploy['direction'], DeployVerb>> = {
  forward: 'deployed',
  rollback: 'rolled-back',
  again: 'again',
};

export const deploysSource: TimelineSource = {
  id: 'deploys',
  description: 'Deployments, workflow runs, releases or merges, whichever counts as a deploy here',
  events: (input: TimelineInput): readonly TimelineEvent[] => {
    const window = computeWindow(input);
    const mentioned = collectMentions(input);
    return input.deploys.deploys
      .filter(
        (deploy) =>
          (deploy.at >= window.from && deploy.at <= window.to) ||
          (deploy.at <= window.to &&
            deploy.commits.some((commit) => mentioned.covers(commit)) &&
            deploy.at >= window.mentionFrom),
      )
      .map((deploy) => rowFromDeploy(deploy, input, mentioned));
  },
};

function rowFromDeploy(
  deploy: Deploy,
  { facts }: TimelineInput,
  mentioned: Mentions,
): TimelineEvent {
  return timelineEvent({
    id: deploy.id,
    kind: deploy.source === 'push' ? 'change' : deploy.source === 'releases' ? 'release' : 'deploy',
    source: 'deploys',
    occurredAt: deploy.at,
    meaning: describeDeploy(deploy, facts),
    text: deploy.commits[0] === undefined ? '' : changeTitle(deploy.commits[0]),
    actor: findResponder(deploy, facts),
    links: collectLinks(deploy, facts, mentioned),
  });
}

/** Who deployed while the incident lasted responded to it; a name next to an earlier change would read as a cause. */
function findResponder(
  { id, source }: Deploy,
  { issue, deployments }: IncidentFacts,
): string | null {
  if (source !== 'deployments') return null;
  const deployment = deployments.find((one) => `deployment:${one.id}` === id);
  if (deployment === undefined || !isPerson(deployment.creator)) return null;
  const { createdAt, creator } = deployment;
  const lasted = createdAt >= issue.createdAt && createdAt <= (issue.closedAt ?? createdAt);
  return lasted ? creator.login : null;
}

const isPerson = ({ login, type }: UserRecord): boolean =>
  type !== 'Bot' && !login.endsWith('[bot]') && login !== ghost.login;

function describeDeploy(deploy: Deploy, facts: IncidentFacts): EventMeaning {
  if (deploy.source === 'push') return { type: 'merged' };
  const [first] = deploy.commits;
  const shipped = {
    reverts: first !== undefined && isRevert(readMessage(first.message)),
    more: Math.max(0, deploy.totalCommits - 1),
  };
  if (deploy.source === 'releases')
    return {
      type: 'release',
      tag: excerpt(deploy.label),
      deployed: true,
      prerelease: false,
      ...shipped,
    };
  return {
    type: 'deploy',
    verb: chooseVerb(deploy),
    target: excerpt(deploy.environment ?? workflowName(deploy, facts)),
    from: deploy.source === 'deployments' ? deploy.previousSha : null,
    to: deploy.sha,
    ...shipped,
  };
}

function chooseVerb({ state, direction }: Deploy): DeployVerb {
  if (state === 'failed' || state === 'running') return state;
  return verbs[direction];
}

function workflowName({ id }: Deploy, { workflowRuns }: IncidentFacts): string {
  return workflowRuns.find((run) => `run:${run.id}` === id)?.name ?? '';
}

/** The deploy, its status, and the changes that it carried: those that the thread talks about first. */
function collectLinks(deploy: Deploy, facts: IncidentFacts, mentioned: Mentions): readonly Link[] {
  const kind = { deployments: 'deployment', workflow: 'run', releases: 'release', push: 'commit' }[
    deploy.source
  ];
  const own: Link = {
    label: deploy.source === 'push' ? shortSha(deploy.sha) : kind,
    url: deploy.url,
  };
  const deployment =
    deploy.source === 'deployments'
      ? facts.deployments.find(({ id }) => `deployment:${id}` === deploy.id)
      : undefined;
  const status = deployment?.statuses.find(
    (one) => one.createdAt === deploy.at && one.url !== '' && one.url !== deploy.url,
  );
  const named = deploy.commits.filter((commit) => mentioned.covers(commit)).slice(0, 5);
  const shown = [...new Set([...named, ...deploy.commits.slice(0, named.length > 0 ? 1 : 3)])];
  return [
    own,
    ...(status === undefined ? [] : [{ label: 'status', url: status.url }]),
    ...shown.flatMap((commit, index) =>
      changeLinks(commit, deploy, facts, index === 0 || named.includes(commit)),
    ),
  ];
}

function changeLinks(
  commit: CommitRecord,
  deploy: Deploy,
  facts: IncidentFacts,
  withCommit: boolean,
): readonly Link[] {
  const pull = readPullNumber(commit);
  return [
    ...(commit.url === deploy.url || !withCommit
      ? []
      : [{ label: shortSha(commit.sha), url: commit.url }]),
    ...(pull === null ? [] : [{ label: `#${pull}`, url: `${facts.repository.url}/pull/${pull}` }]),
  ];
}
