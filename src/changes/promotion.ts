/**
 * Promotions and bumps: changes that bring other changes live, opened up to what they carry where
 * that can be reached.
 */
import { patternFrom } from '../text/patterns.js';
import { shortSha } from '../text/short-sha.js';
import type { CommitRecord, Comparison } from '../repository/repository.js';
import { type MessageParts, readMessage } from './commit-message.js';

export interface Carried {
  /** Newest first, without the carrier. */
  readonly commits: readonly CommitRecord[];
  /** Exact number, also when `commits` holds fewer. */
  readonly total: number;
  /** The version before is older than the history that was read: there are more. */
  readonly more: boolean;
}

const lines =
  '(?:staging|stage|develop|development|dev|next|preprod|pre-prod|uat|beta|canary|release[\\w./-]{0,40}|rc[\\w.-]{0,20})';
const mergedLine = new RegExp(
  `^Merge (?:remote-tracking )?branch ['"]?(?:origin/)?${lines}['"]?(?:\\s|$)`,
  'i',
);
const pulledLine = new RegExp(`(?:^|[/:])${lines}$`, 'i');
const intoLive = patternFrom(
  'i',
  String.raw`\b(?:deploy|promote|promotion|release|merge|ship|roll ?out)\b.{0,80}(?:\bto\b|\binto\b`,
  String.raw`|->|→)\s{0,3}(?:prod|production|live|main|master|stable)\b`,
);
const bumps = /\b(?:bump|update|upgrade|deploy|promote|roll|release|pin)\w{0,3}\b/i;

/** Says of itself that it moves what was merged elsewhere to where it runs. */
export function isPromotion(parts: MessageParts, message: string): boolean {
  return (
    mergedLine.test(message.slice(0, 300)) ||
    pulledLine.test(parts.branch) ||
    intoLive.test(parts.title.slice(0, 300))
  );
}

/** What the change carries, `null` when it is none or nothing of it can be reached. */
export function carriedBy(
  commit: CommitRecord,
  comparisons: readonly Comparison[],
  history: IndexedHistory,
): Carried | null {
  const parts = readMessage(commit.message);
  const [first, second] = commit.parents;
  if (second !== undefined && isPromotion(parts, commit.message)) {
    const span = comparisons.find(
      ({ base, head }) => base === first && (head === second || head === commit.sha),
    );
    if (span !== undefined)
      return carried(
        [...span.commits]
          .reverse()
          .filter(({ sha, parents }) => sha !== commit.sha && parents.length < 2),
        span.totalCommits,
      );
  }
  return bumps.test(parts.title.slice(0, 300)) ? bumped(commit, parts, history) : null;
}

/** `from v20190125-2aca69d to v20190205-2820e5e`: an image of this repository, named after its commits. */
function bumped(
  commit: CommitRecord,
  parts: MessageParts,
  history: IndexedHistory,
): Carried | null {
  const text = `${parts.title}\n${parts.body.slice(0, 2000)}\n${(commit.files ?? [])
    .map(({ patch }) => patch ?? '')
    .join('\n')
    .slice(0, 20_000)}`;
  const shas = [
    ...text.matchAll(/(?<![0-9a-f])(?=[0-9a-f]{0,39}[0-9])([0-9a-f]{7,40})(?![0-9a-f])/g),
  ]
    .slice(0, 40)
    .map((match) => match[1] ?? '');
  const places = [...new Set(shas)]
    .map((prefix) => history.placeOf(prefix))
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  const [head, base] = [places[0], places.at(-1)];
  if (head === undefined || base === undefined) return null;
  if (base > head) return carried(history.commits.slice(head, base), base - head);
  return /\bfrom\b.{1,80}\bto\b/i.test(parts.title.slice(0, 300))
    ? carried(history.commits.slice(head), history.commits.length - head, true)
    : null;
}

/** A history in which commits are looked up by the digits that their shas begin with. */
export interface IndexedHistory {
  /** Newest first. */
  readonly commits: readonly CommitRecord[];
  /** Place of the commit, -1 if there is none. */
  readonly placeOf: (prefix: string) => number;
}

/** The index is made when the first commit is looked up: few changes name any. */
export function indexHistory(commits: readonly CommitRecord[]): IndexedHistory {
  let places: ReadonlyMap<string, number> | null = null;
  return {
    commits,
    placeOf: (prefix) => {
      places ??= new Map(
        [...commits].reverse().map(({ sha }, index) => [shortSha(sha), commits.length - 1 - index]),
      );
      const place = places.get(shortSha(prefix)) ?? -1;
      return commits[place]?.sha.startsWith(prefix) === true ? place : -1;
    },
  };
}

function carried(commits: readonly CommitRecord[], total: number, more = false): Carried | null {
  return commits.length === 0 ? null : { commits, total, more };
}
