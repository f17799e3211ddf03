/**
 * Which changes belong into the timeline: those shortly before and during the incident, and those
 * that people talk about.
 */
import { isOurs } from '../markdown/ours.js';
import { shortSha } from '../text/short-sha.js';
import type { CommitRecord } from '../repository/repository.js';
import { plusSeconds, type Instant } from '../time/instant.js';
import { readPullNumber, referencesIn } from '../changes/pull-requests-of-commits.js';
import type { TimelineInput } from './timeline.js';

export interface Window {
  readonly from: Instant;
  readonly to: Instant;
  /** Changes that the thread mentions may be as old as this. */
  readonly mentionFrom: Instant;
}

const hour = 3600;

/** From three hours before the start (or the declaration) to one hour after the end. */
export function computeWindow({ facts, incident, config }: TimelineInput): Window {
  const start = incident.stated.started?.value ?? facts.issue.createdAt;
  const first = start < facts.issue.createdAt ? start : facts.issue.createdAt;
  const end = facts.issue.closedAt ?? facts.readAt;
  return {
    from: plusSeconds(first, -3 * hour),
    to: plusSeconds(end < first ? first : end, facts.issue.closedAt === null ? 0 : hour),
    mentionFrom: plusSeconds(first, -Math.max(config.correlation.windowHours, 168) * hour),
  };
}

export interface Mentions {
  readonly numbers: ReadonlySet<number>;
  readonly covers: (commit: Pick<CommitRecord, 'sha' | 'message'>) => boolean;
}

/** Pull requests and commits that body and comments name. */
export function collectMentions(input: TimelineInput): Mentions {
  const numbers = new Set<number>();
  const shas = new Set<string>();
  for (const post of input.thread) {
    const references = referencesIn(post.body.slice(0, 20_000));
    for (const number of references.numbers) numbers.add(number);
    for (const sha of references.shas) shas.add(shortSha(sha));
  }
  return {
    numbers,
    covers: (commit) => {
      const number = readPullNumber(commit);
      return (number !== null && numbers.has(number)) || shas.has(shortSha(commit.sha));
    },
  };
}

/** Postmortem pull requests: they tell about the incident and are no part of it. */
export function ownPulls({
  facts,
  config,
}: Pick<TimelineInput, 'facts' | 'config'>): ReadonlySet<number> {
  const isOwn = (pull: TimelineInput['facts']['pullRequests'][number]): boolean =>
    isOurs(pull, facts) || pull.head.ref.startsWith(config.postmortem.branchPrefix);
  return new Set(facts.pullRequests.filter(isOwn).map((pull) => pull.number));
}
