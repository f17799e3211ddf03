/** What a clone can know: which branch stands for what was merged, how new it is, and where its history is cut off. */
import type { CommitRecord } from '../repository/repository.js';
import { type Instant, instantOfEpoch, plusSeconds } from '../time/instant.js';
import { askIn, type GitRunner } from './log.js';
import { type Remote, remoteOf } from './remote.js';

export interface HistoryState {
  /** What was read: `origin/main`, or `HEAD` where there is no such branch. */
  readonly ref: string;
  /** Of the newest change on it; `null` without any. */
  readonly newestAt: Instant | null;
  /** Why changes of the window may be missing; empty when the clone can tell. */
  readonly gaps: readonly HistoryGap[];
}

export type HistoryGap =
  /** Fetched with `--depth`: nothing before this is there. */
  | { readonly kind: 'shallow'; readonly from: Instant }
  /** Nothing after this can be there; `null` when nobody can tell. */
  | { readonly kind: 'stale'; readonly until: Instant | null };

/** The branch that is read, and what the clone says about its age. */
export interface ReadRef {
  readonly name: string;
  /** Without the remote; `null` where a clone names none. */
  readonly branch: string | null;
  readonly newestAt: Instant | null;
  readonly remote: Remote | null;
  /** `false`: a repository of its own, which has nothing to be behind. */
  readonly hasRemote: boolean;
  readonly fetchedAt: Instant | null;
  readonly shallow: boolean;
}

/** @param fetchedAt when the clone last asked its remote, as far as the disk says */
export async function readRef(
  run: GitRunner,
  wanted: string | undefined,
  fetchedAt: Instant | null,
): Promise<ReadRef> {
  const ask = askIn(run);
  const remote = await remoteOf(run);
  const refs = `refs/remotes/${remote?.name ?? 'origin'}/`;
  const [branches, shallow] = await Promise.all([
    wanted === undefined ? ask('for-each-ref', remoteFormat, refs) : '',
    ask('rev-parse', '--is-shallow-repository'),
  ]);
  const branch = defaultBranchIn(branches, refs);
  const name = wanted ?? (branch === null ? 'HEAD' : `${remote?.name ?? 'origin'}/${branch}`);
  const movedAt = async (ref: string) =>
    instantFrom(
      /@\{(\d+)/.exec(
        await ask('log', '--walk-reflogs', '-1', '--format=%gd', '--date=unix', ref, '--'),
      )?.[1],
    );
  const [newest, moved, cloned] = await Promise.all([
    ask('log', '-1', '--format=%ct', name, '--'),
    // When a fetch or a push last moved it, and when the clone was made.
    branch === null ? null : movedAt(name),
    movedAt(`${refs}HEAD`),
  ]);
  return {
    name,
    branch,
    newestAt: instantFrom(newest),
    remote,
    hasRemote: remote !== null && wanted === undefined,
    fetchedAt: latest(fetchedAt, latest(moved, cloned)),
    shallow: shallow === 'true',
  };
}

const remoteFormat = '--format=%(refname) %(symref)';

/** `HEAD` of the remote says which; a clone without it most likely follows one of the two usual names. */
function defaultBranchIn(listed: string, refs: string): string | null {
  const lines = listed.split('\n').map((line) => line.trim().split(' '));
  const head = lines.find(([name]) => name === `${refs}HEAD`)?.[1];
  const known = new Set(lines.map(([name]) => name));
  const found = [head, `${refs}main`, `${refs}master`].find(
    (name) => name !== undefined && known.has(name),
  );
  return found?.slice(refs.length) ?? null;
}

/** What is missing between the beginning of the window and the moment asked about. */
export function historyGaps(
  ref: ReadRef,
  commits: readonly CommitRecord[],
  window: { readonly from: Instant; readonly at: Instant; readonly slackMinutes: number },
): readonly HistoryGap[] {
  const gaps: HistoryGap[] = [];
  const cut = cutOffAt(ref, commits);
  if (cut !== null && cut > window.from) gaps.push({ kind: 'shallow', from: cut });
  const until = latest(ref.newestAt, ref.fetchedAt);
  const needed = plusSeconds(window.at, -window.slackMinutes * 60);
  if (ref.hasRemote && (until === null || until < needed)) gaps.push({ kind: 'stale', until });
  return gaps;
}

/** The oldest commit of a shallow clone holds all that was before it: it is no change. */
export function isCutOff({ shallow }: ReadRef, { parents }: CommitRecord): boolean {
  return shallow && parents.length === 0;
}

function cutOffAt(ref: ReadRef, commits: readonly CommitRecord[]): Instant | null {
  if (!ref.shallow) return null;
  const last = commits.at(-1);
  if (last === undefined) return ref.newestAt;
  return isCutOff(ref, last) ? last.committedAt : null;
}

function latest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function instantFrom(seconds: string | undefined): Instant | null {
  return seconds !== undefined && /^\d{1,11}$/.test(seconds)
    ? instantOfEpoch(Number(seconds))
    : null;
}
