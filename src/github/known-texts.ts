/** Files by git's own names, which never mean anything else: what this run read or wrote is not asked for again. */
import { createHash } from 'node:crypto';
import type { FileContent, FileWrite } from '../repository/repository.js';
import type { GitHubClient } from './http/client.js';
import type { RepoContext } from './repo-context.js';

interface Known {
  /** By blob sha. */
  readonly texts: Map<string, string>;
  /** What each commit of ours brought, by its sha. */
  readonly commits: Map<string, readonly FileWrite[]>;
}

const known = new WeakMap<GitHubClient, Known>();

function knownTo({ client }: RepoContext): Known {
  const before = known.get(client);
  if (before !== undefined) return before;
  const empty: Known = { texts: new Map(), commits: new Map() };
  known.set(client, empty);
  return empty;
}

export function learnTexts(place: RepoContext, texts: Readonly<Record<string, string>>): void {
  const { texts: all } = knownTo(place);
  for (const [sha, text] of Object.entries(texts)) all.set(sha, text);
}

export function learnCommit(place: RepoContext, sha: string, files: readonly FileWrite[]): void {
  knownTo(place).commits.set(sha, files);
}

/** `undefined`: it must be asked for. */
export function knownText(place: RepoContext, sha: string): string | undefined {
  return knownTo(place).texts.get(sha);
}

/** A file as a commit of this run wrote it; `undefined` when it must be asked for. */
export function writtenFile(
  place: RepoContext,
  path: string,
  commit: string,
): FileContent | undefined {
  const written = knownTo(place)
    .commits.get(commit)
    ?.find((file) => file.path === path);
  return written && { ...written, sha: blobSha(written.text) };
}

/** As git names it. */
function blobSha(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
