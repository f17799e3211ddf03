/** Versions that were live before what is live now, and which of them a person or the correlation means. */
import type { Deploy, Deploys } from '../changes/deploys.js';
import { liveIn } from '../correlation/rollback.js';
import type { Correlation, DeployCorrelation } from '../correlation/correlation.js';
import type { IncidentFacts } from '../incident/incident.js';
import type { Instant } from '../time/instant.js';

export interface Version {
  readonly sha: string;
  /** Tag of a release, else the sha. */
  readonly name: string;
  /** Refs from which only this version was deployed: the tags that people call it by. */
  readonly tags: readonly string[];
  /** When it last went live, `null` when that is not known. */
  readonly at: Instant | null;
  readonly url: string;
}

export interface Known {
  readonly facts: IncidentFacts;
  readonly deploys: Deploys;
  readonly correlation: Correlation;
}

/** The change that the way back would be for: likely by itself, or by a person's verdict. */
export function suspectOf({ correlation }: Pick<Known, 'correlation'>): DeployCorrelation | null {
  const [top] = correlation.candidates;
  if (top === undefined || correlation.settled?.ref === 'none') return null;
  return top.confidence === 'likely' || correlation.settled !== null ? top : null;
}

export function liveNow(known: Known): Deploy | undefined {
  return liveIn(suspectOf(known)?.change.deploy?.environment ?? null, known.deploys);
}

/** Newest first, each once, of the environment concerned; from before the suspected change where there is one. */
export function earlierVersions(known: Known): readonly Version[] {
  const live = liveNow(known);
  if (live === undefined) return [];
  const before = suspectOf(known)?.change.deploy?.at ?? live.at;
  const versions = new Map<string, Version>();
  for (const one of known.deploys.deploys) {
    const wasLive = one.state === 'succeeded' || one.state === 'unknown';
    if (!wasLive || one.environment !== live.environment || one.at >= before) continue;
    if (one.sha !== live.sha && !versions.has(one.sha))
      versions.set(one.sha, versionOf(one, known.facts));
  }
  return [...versions.values()];
}

function versionOf({ sha, source, label, at, url }: Deploy, facts: IncidentFacts): Version {
  const name = source === 'releases' ? label : sha;
  return { sha, name, tags: tagsOf(sha, facts).filter((tag) => tag !== name), at, url };
}

/** A ref from which several versions were deployed is a branch. */
export function tagsOf(sha: string, { deployments, repository }: IncidentFacts): readonly string[] {
  const refs = deployments.filter((one) => one.sha === sha).map(({ ref }) => ref);
  const moves = new Set(deployments.filter((one) => one.sha !== sha).map(({ ref }) => ref));
  const tags = refs
    .filter((ref) => ref !== repository.defaultBranch && !moves.has(ref) && !sha.startsWith(ref))
    .map((ref) => ref.replace(/^refs\/tags\//, ''));
  return [...new Set(tags)];
}

/** By its name or a tag, or by seven digits of the sha and more; `null` when none or several are meant. */
export function findVersion(word: string, versions: readonly Version[]): Version | null {
  const named = versions.filter(({ name, tags }) => name === word || tags.includes(word));
  const digits = /^[0-9a-f]{7,64}$/i.test(word) ? word.toLowerCase() : null;
  const found =
    named.length > 0 || digits === null
      ? named
      : versions.filter(({ sha }) => sha.startsWith(digits));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What was live right before the suspected change. */
export function lastGood(known: Known): Version | null {
  const name = known.correlation.rollback?.lastKnownGood ?? null;
  if (name === null) return null;
  const deployed = earlierVersions(known).find((one) => one.name === name || one.sha === name);
  if (deployed !== undefined) return deployed;
  const commit = known.facts.commits.find(({ sha }) => sha === name);
  return commit === undefined
    ? null
    : {
        sha: commit.sha,
        name: commit.sha,
        tags: tagsOf(commit.sha, known.facts),
        at: commit.committedAt,
        url: commit.url,
      };
}

/** A deploy in the same environment that has not ended: it may be the fix. */
export function runningDeploy(known: Known): Deploy | null {
  const environment = liveNow(known)?.environment ?? null;
  return (
    known.deploys.deploys.find(
      (one) => one.state === 'running' && (environment === null || one.environment === environment),
    ) ?? null
  );
}
