/** Pure: which changes of a history were taken back, or repaired by name, within a day; and by what. */
import {
  isReland,
  isRepair,
  isRevert,
  type MessageParts,
  namesBy,
  readMessage,
  readRepaired,
  readRevertTarget,
  type RevertTarget,
} from '../changes/commit-message.js';
import { classifyPath, harmless } from '../changes/path-kinds.js';
import type { CommitRecord } from '../repository/repository.js';
import { patternFrom } from '../text/patterns.js';
import { secondsBetween } from '../time/instant.js';
import type { Tag } from './history.js';

/** A change that was taken back within a day. */
export interface Undone {
  readonly change: CommitRecord;
  readonly by: CommitRecord;
  readonly how: 'taken back' | 'repaired';
  /** From landing to being taken back. */
  readonly seconds: number;
}

interface Entry {
  readonly commit: CommitRecord;
  readonly parts: MessageParts;
}

const day = 86_400;

/** Newest first, as `commits` and `tags` are. What takes back a revert puts something back: it is none. */
export function findUndone(
  commits: readonly CommitRecord[],
  tags: readonly Tag[],
): readonly Undone[] {
  const entries = commits.map((commit): Entry => ({ commit, parts: readMessage(commit.message) }));
  return entries.flatMap((by, index): readonly Undone[] => {
    if (![isRevert, isReland, isRepair].some((says) => says(by.parts))) return [];
    const earlier = (): readonly Entry[] => entries.slice(index + 1);
    const reverted = revertedBy(by, earlier) ?? leftBehindBy(by, earlier, tags);
    const found = reverted ?? (isRepair(by.parts) ? named(readRepaired(by.parts), earlier) : null);
    if (found === null || isRevert(found.parts)) return [];
    const seconds = secondsBetween(found.commit.committedAt, by.commit.committedAt);
    const how = reverted === null ? 'repaired' : 'taken back';
    const isSoon = seconds > 0 && seconds <= day;
    return isSoon ? [{ change: found.commit, by: by.commit, how, seconds }] : [];
  });
}

/** Documents, tests and pipelines reach no user: taking them back is no incident. */
export function isHarmless({ files }: CommitRecord): boolean {
  return (
    files !== undefined &&
    files.length > 0 &&
    files.every(({ path }) => harmless.has(classifyPath(path)))
  );
}

/** A second attempt that git says to revert something names a revert; its title names the change, so that does not count. */
function revertedBy({ parts }: Entry, earlier: () => readonly Entry[]): Entry | null {
  const target = readRevertTarget(parts);
  if (isRevert(parts)) return named(target, earlier);
  return isReland(parts) ? named({ ...target, pullNumbers: [], titles: [] }, earlier) : null;
}

/** The newest that is named in the surest way. */
function named(target: RevertTarget, earlier: () => readonly Entry[]): Entry | null {
  const { shas, pullNumbers, titles } = target;
  if (shas.length + pullNumbers.length + titles.length === 0) return null;
  const entries = earlier();
  for (const sign of namesBy) {
    const found = entries.find(({ commit, parts }) => sign(target, commit, parts));
    if (found !== undefined) return found;
  }
  return null;
}

const toVersion = patternFrom(
  'i',
  String.raw`\b(?:roll(?:s|ed|ing)?[ -]?back|revert(?:s|ed|ing)?)\b[^\n]{0,40}?`,
  String.raw` to (?:version |release )?(v?\d[\w.+-]{0,40})`,
);

/** `Roll back to v1.4.2`: what the release after it brought, where that is one change. Of several nobody knows which. */
function leftBehindBy(
  { parts: { title } }: Entry,
  earlier: () => readonly Entry[],
  tags: readonly Tag[],
): Entry | null {
  const wanted = toVersion.exec(title)?.[1]?.replace(/^v|[.,:]$/gi, '');
  if (wanted === undefined) return null;
  const entries = earlier();
  const place = new Map(entries.map(({ commit }, index) => [commit.sha, index]));
  const kept = tags.find(({ name }) => name.replace(/^v/i, '') === wanted);
  const start = kept === undefined ? undefined : (place.get(kept.sha) ?? entries.length);
  if (start === undefined) return null;
  const places = tags.flatMap(({ sha }) => place.get(sha) ?? []).filter((one) => one < start);
  const brought = places.length === 0 ? [] : entries.slice(Math.min(...places), start);
  const effective = brought.filter(({ commit }) => !isHarmless(commit));
  return effective.length === 1 ? (effective[0] ?? null) : null;
}
