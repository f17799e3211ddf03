/** Tags of a history as what people call a release: several of one commit, as monorepos make them, are one. */
import type { CommitRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { Tag } from './history.js';

export interface TaggedRelease {
  readonly at: Instant;
  readonly sha: string;
  /** At least one. */
  readonly names: readonly string[];
}

export interface Releases {
  /** Newest first; `[]` where none is on this line since then. */
  readonly releases: readonly TaggedRelease[];
  /** Changes that no release has brought yet. */
  readonly unreleased: number;
}

/** `commits` are the line that is read, newest first; tags elsewhere are left out. */
export function releasesSince(
  since: Instant,
  commits: readonly CommitRecord[],
  tags: readonly Tag[],
): Releases {
  const place = new Map(commits.map(({ sha }, index) => [sha, index]));
  const bySha = new Map<string, Tag[]>();
  for (const tag of tags)
    if (tag.at >= since && place.has(tag.sha))
      bySha.set(tag.sha, [...(bySha.get(tag.sha) ?? []), tag]);
  const releases = [...bySha].map(([sha, all]) => ({
    at: all[0]?.at ?? since,
    sha,
    names: all.map(({ name }) => name),
  }));
  const places = releases.map(({ sha }) => place.get(sha) ?? 0);
  return { releases, unreleased: releases.length === 0 ? 0 : Math.min(...places) };
}
