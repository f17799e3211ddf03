/** What a commit message says about itself: its title, its pull request, its type, and which change it takes back. */
import { patternFrom } from '../text/patterns.js';
import type { CommitRecord } from '../repository/repository.js';

export interface MessageParts {
  /** The human title; for a merge commit of GitHub, that of the pull request. */
  readonly title: string;
  readonly body: string;
  readonly pullNumber: number | null;
  /** Head branch of a merged pull request, `''` if unknown. */
  readonly branch: string;
  /** `feat`, `fix`, … of a conventional title, else `null`. */
  readonly type: string | null;
}

/** A longer first line is not a title. */
const titleLimit = 500;

export function readMessage(message: string): MessageParts {
  const [first = '', ...rest] = message.slice(0, 50_000).split('\n');
  const merge = /^Merge pull request #(\d{1,9}) from (\S{1,300})/.exec(first);
  const lines = rest.map((line) => line.trim());
  const start = lines.findIndex((line) => line !== '');
  const title = (merge === null ? first : (lines[start] ?? branchTitle(merge[2] ?? first))).slice(
    0,
    titleLimit,
  );
  const body = (merge && start >= 0 ? rest.slice(start + 1) : rest).join('\n').trim();
  const squash = /\(#(\d{1,9})\)\s*$/.exec(title);
  const number = merge?.[1] ?? squash?.[1];
  return {
    title: title.replace(/\s*\(#\d{1,9}\)\s*$/, '').trim(),
    body,
    branch: merge?.[2] ?? '',
    pullNumber: number === undefined ? null : Number(number),
    type: readType(title),
  };
}

/** `acme/bump-image` → `bump-image`: better than "Merge pull request" where nobody gave a title. */
function branchTitle(branch: string): string {
  return branch.slice(branch.indexOf('/') + 1);
}

function readType(title: string): string | null {
  return /^([a-z]{2,12})(?:\([^)\n]{0,60}\))?!?:\s/i.exec(title)?.[1]?.toLowerCase() ?? null;
}

const undoing = patternFrom(
  'i',
  String.raw`^\W{0,3}(?:(?:fix|chore|feat|hotfix|ref|build`,
  String.raw`|ci)(?:\([^)]{0,60}\))?!?:\s*)?(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back`,
  String.raw`|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\b`,
);
const restoring = patternFrom(
  'i',
  String.raw`^\W{0,3}(?:(?:fix|chore|feat|ref|build)(?:\([^)]{0,60}\))?!?:\s*)?(?:re-?land|re-?apply`,
  String.raw`|re-?instate|re-?introduce|re-?enable|re-?revert|un-?revert|second attempt|try again`,
  String.raw`|revert\W{1,3}revert)\b`,
);

/** The title says that it takes something back (and not that it puts it back again). */
export function isRevert(parts: MessageParts): boolean {
  return undoing.test(parts.title) && !isReland(parts);
}

/** A second attempt at a change that was reverted once. */
export function isReland(parts: MessageParts): boolean {
  return (
    restoring.test(parts.title) ||
    /\b(?:take|attempt|try) (?:[2-9]|two|three|again)\b|\bre-?land(?:s|ed|ing)?\b|\bv[2-9]\)?$/i.test(
      parts.title,
    )
  );
}

/** The title says that it repairs something: `fix: …`, `hotfix`, `Fix the …`. */
export function isRepair(parts: MessageParts): boolean {
  return (
    (parts.type !== null && ['fix', 'hotfix', 'bugfix'].includes(parts.type)) ||
    /^\W{0,3}(?:hot ?fix|fix(?:es|ed|ing)?|repair|restore|mitigate|work ?around|emergency)\b/i.test(
      parts.title,
    )
  );
}

/** What a reverting change names: shas, pull request numbers, quoted titles. */
export interface RevertTarget {
  readonly shas: readonly string[];
  readonly pullNumbers: readonly number[];
  readonly titles: readonly string[];
}

export function readRevertTarget(parts: MessageParts): RevertTarget {
  const text = `${parts.title}\n${parts.body.slice(0, 4000)}`;
  const shas = [
    ...text.matchAll(
      /\b(?:reverts?|back(?:s|ed)? out|undo(?:es)?)\b[^\n]{0,40}?\b([0-9a-f]{7,40})\b/gi,
    ),
  ].map((match) => match[1]?.toLowerCase() ?? '');
  const branch = /(?:^|[/:])revert-(\d{1,9})-/.exec(parts.branch)?.[1];
  const numbers = [...text.matchAll(/\brevert(?:s|ed|ing)?\b[^\n#]{0,60}#(\d{1,9})/gi)].map(
    (match) => Number(match[1]),
  );
  return {
    shas,
    pullNumbers: branch === undefined ? numbers : [Number(branch), ...numbers],
    titles: quotedTitles(parts.title),
  };
}

/** `Revert "A (#1)"` → `A`; nested quotes keep their inner marks. */
function quotedTitles(title: string): readonly string[] {
  const open = title.search(/["“']/);
  const close = Math.max(title.lastIndexOf('"'), title.lastIndexOf('”'), title.lastIndexOf("'"));
  if (open < 0 || close <= open + 3) return [];
  return [normalTitle(title.slice(open + 1, close))];
}

export function normalTitle(title: string): string {
  return title
    .replace(/\(#\d{1,9}\)/g, '')
    .replace(/[\s"“”'.…]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** `target` names this change. */
export function names(target: RevertTarget, commit: CommitRecord, parts: MessageParts): boolean {
  if (target.shas.some((sha) => commit.sha.startsWith(sha))) return true;
  if (parts.pullNumber !== null && target.pullNumbers.includes(parts.pullNumber)) return true;
  const title = normalTitle(parts.title);
  return title.length > 5 && target.titles.includes(title);
}
