/** Which changes come into question: those that took effect in the window, however the repository deploys. */
import { compareText } from '../text/compare.js';
import { findArrivals } from './arrivals.js';
import type { Config } from '../config/config.js';
import type { Deploy, Deploys } from '../changes/deploys.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { CommitRecord } from '../repository/repository.js';
import { type Instant, plusSeconds } from '../time/instant.js';
import type { ChangeCandidate } from '../changes/candidate.js';
import { isRepair, isRevert, readMessage } from '../changes/commit-message.js';
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

export interface CandidateQuestion {
  readonly facts: IncidentFacts;
  readonly deploys: Deploys;
  readonly window: Window;
  readonly config: Config;
  readonly reference: Instant;
  readonly startIsKnown: boolean;
}

/** Newest first; on equal times in the order of the branch. */
export function findCandidates(question: CandidateQuestion): readonly ChangeCandidate[] {
  const { facts, deploys, window, config } = question;
  const known = facts.commits.filter((commit) => commit.committedAt <= window.to);
  const place = new Map(known.map((commit, index) => [commit.sha, index]));
  const carrying =
    deploys.source === 'push' ? [] : deploys.deploys.filter((deploy) => deploy.at <= window.to);
  const { arrivals, takenOut } = findArrivals({
    deploys: carrying,
    reference: question.reference,
    startIsKnown: question.startIsKnown,
    report: `${facts.issue.title}\n${facts.issue.body}`,
  });
  const arrived = new Set(arrivals.map(({ commit }) => commit.sha));
  const undeployed = waiting(
    known,
    carrying,
    deploys.source === 'releases' && config.deployments.source === 'auto',
  ).filter(({ sha }) => !arrived.has(sha) && !takenOut.has(sha));
  const changes = [
    ...arrivals.map(({ commit, at, deploy }) => changeFrom(commit, at, deploy, facts)),
    ...undeployed.map((commit) => changeFrom(commit, commit.committedAt, null, facts)),
    ...carrying.filter(({ direction }) => direction === 'rollback').map(candidateFromRollback),
    ...reportedChangesIn(facts).map((change) => candidateFromReport(change, facts.repository)),
  ];
  return changes
    .filter(({ at }) => at >= window.from && at <= window.to)
    .filter((change) => !isCure(change, question.reference))
    .sort(
      (a, b) =>
        compareText(b.at, a.at) || (place.get(a.commit.sha) ?? 0) - (place.get(b.commit.sha) ?? 0),
    );
}

/**
 * After the start, a revert or a repair is what was done about it: its evidence counts for the
 * change that it names.
 */
function isCure({ at, origin, commit }: ChangeCandidate, reference: Instant): boolean {
  if (at <= reference) return false;
  if (origin === 'rollback') return true;
  const parts = readMessage(commit.message);
  return isRevert(parts) || isRepair(parts);
}

function changeFrom(
  commit: CommitRecord,
  at: Instant,
  deploy: Deploy | null,
  facts: IncidentFacts,
): ChangeCandidate {
  return {
    commit,
    at,
    deploy,
    pullRequest: findPullRequest(commit, facts),
    origin: deploy === null || deploy.source === 'push' ? 'branch' : 'deploy',
  };
}

/** Going back is a change as well: it brings back what the newer version had repaired. */
function candidateFromRollback(deploy: Deploy): ChangeCandidate {
  const files = deploy.takenOut.flatMap((commit) => commit.files ?? []);
  const complete = deploy.takenOut.every((commit) => commit.files !== undefined);
  return {
    commit: {
      sha: `rollback:${deploy.id}`,
      message: deploy.takenOut.map(({ message }) => message.split('\n', 1)[0] ?? '').join('\n'),
      authoredAt: deploy.at,
      committedAt: deploy.at,
      author: { login: 'ghost', type: 'Unknown' },
      authorName: '',
      parents: [],
      url: deploy.url,
      ...(complete && deploy.takenOut.length > 0 ? { files } : {}),
    },
    at: deploy.at,
    deploy,
    pullRequest: null,
    origin: 'rollback',
  };
}

/**
 * Changes that no known deploy carried. Without deploys all of the branch count; with them, those below the oldest
 * known deploy. Releases that nobody configured may be mere milestones of a branch that deploys by
 * itself, so all count.
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

function findPullRequest(
  commit: CommitRecord,
  facts: IncidentFacts,
): ChangeCandidate['pullRequest'] {
  const parts = readMessage(commit.message);
  const read = facts.pullRequests.find(
    (pull) => pull.mergeCommitSha === commit.sha || pull.number === parts.pullNumber,
  );
  if (read !== undefined) return { number: read.number, title: read.title, url: read.url };
  const associated = commit.pulls?.find(
    ({ number }) => parts.pullNumber === null || number === parts.pullNumber,
  );
  if (associated !== undefined) return associated;
  if (parts.pullNumber === null) return null;
  return {
    number: parts.pullNumber,
    title: parts.title,
    url: `${facts.repository.url}/pull/${parts.pullNumber}`,
  };
}
