/** Which changes come into question: those that took effect in the window, however the repository deploys. */
import type { Config } from '../config/config.js';
import type { Deploy, Deploys } from '../changes/deploys.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { CommitRecord } from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import { readMessage } from '../changes/commit-message.js';
import { candidateFromReport, reportedChangesIn } from '../changes/reported-changes.js';

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** `to` is never later than what is known. */
export function windowAround(reference: Instant, at: Instant, config: Config): Window {
  const to = plusSeconds(reference, config.correlation.slackMinutes * 60);
  return {
    from: plusSeconds(reference, -config.correlation.windowHours * 3600),
    to: to < at ? to : at,
  };
}

/** Newest first; on equal times in the order of the branch. */
export function candidatesOf(
  facts: IncidentFacts,
  deploys: Deploys,
  window: Window,
  config: Config,
): readonly ChangeCandidate[] {
  const known = facts.commits.filter((commit) => commit.committedAt <= window.to);
  const place = new Map(known.map((commit, index) => [commit.sha, index]));
  const found = new Map<string, ChangeCandidate>();
  const add = (commit: CommitRecord, at: Instant, deploy: Deploy | null): void => {
    if (at < window.from || at > window.to || found.has(commit.sha)) return;
    found.set(commit.sha, {
      commit,
      at,
      deploy,
      pullRequest: pullRequestOf(commit, facts),
      origin: deploy === null || deploy.source === 'push' ? 'branch' : 'deploy',
    });
  };
  const carrying =
    deploys.source === 'push' ? [] : deploys.deploys.filter((deploy) => deploy.at <= window.to);
  // Oldest first: a change counts from the first deploy that carried it.
  for (const deploy of [...carrying].reverse())
    for (const commit of deploy.commits) add(commit, deploy.at, deploy);
  for (const commit of waiting(
    known,
    carrying,
    deploys.source === 'releases' && config.deployments.source === 'auto',
  ))
    add(commit, commit.committedAt, null);
  const changes = [...found.values()].sort(
    (a, b) =>
      compare(b.at, a.at) || (place.get(a.commit.sha) ?? 0) - (place.get(b.commit.sha) ?? 0),
  );
  const outside = reportedChangesIn(facts.comments, facts.self)
    .map((change) => candidateFromReport(change, facts.repository))
    .filter(({ at }) => at >= window.from && at <= window.to);
  return outside.length === 0
    ? changes
    : [...changes, ...outside].sort((a, b) => compare(b.at, a.at));
}

/**
 * Changes that no known deploy carried. Without deploys all of the branch count; with them, those below the oldest
 * known deploy. Releases that nobody configured may be mere milestones of a branch that deploys by itself, so all count.
 */
function waiting(
  known: readonly CommitRecord[],
  carrying: readonly Deploy[],
  all: boolean,
): readonly CommitRecord[] {
  const oldest = carrying.at(-1);
  if (oldest === undefined || all) return known;
  const below = known.findIndex((commit) => commit.sha === oldest.sha);
  return below < 0 ? known.filter((commit) => commit.committedAt <= oldest.at) : known.slice(below);
}

function pullRequestOf(commit: CommitRecord, facts: IncidentFacts): ChangeCandidate['pullRequest'] {
  const parts = readMessage(commit.message);
  const read = facts.pullRequests.find(
    (pull) => pull.mergeCommitSha === commit.sha || pull.number === parts.pullNumber,
  );
  if (read !== undefined) return { number: read.number, title: read.title, url: read.url };
  if (parts.pullNumber === null) return null;
  return {
    number: parts.pullNumber,
    title: parts.title,
    url: `${facts.repository.url}/pull/${parts.pullNumber}`,
  };
}

const compare = (a: Instant, b: Instant): number => (a < b ? -1 : a > b ? 1 : 0);
