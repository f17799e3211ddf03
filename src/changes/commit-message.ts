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
  // What people put in front: `[hotfix]`, `:rewind:`, a ticket, how much of it and for how long.
  String.raw`^\W{0,3}(?:\[(?!docs?\]|tests?\]|ci\])[^\]\n]{1,30}\]|:\w{1,30}:|[A-Z]{1,10}-?\d{1,6}:?)?\W{0,3}`,
  String.raw`(?:(?:temporar(?:il)?y|partial(?:ly)?|emergency|quick(?:ly)?|hot ?fix|please):? )?`,
  String.raw`(?:(?:fix|chore|feat|hotfix|ref|build`,
  String.raw`|ci)(?:\([^)]{0,60}\))?!?:\s*)?(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back`,
  String.raw`|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\b`,
  String.raw`(?:\([^)\n]{0,60}\))?[!:]{0,2}\s{0,3}(?:(?:of|the)\s){0,2}`,
);
const restoring = patternFrom(
  'i',
  String.raw`^\W{0,3}(?:(?:fix|chore|feat|ref|build)(?:\([^)]{0,60}\))?!?:\s*)?(?:re-?land|re-?apply`,
  String.raw`|re-?instate|re-?introduce|re-?enable|re-?revert|un-?revert|second attempt|try again)\b`,
);
/** Enough for any title: each takes back the one inside. */
const mostNested = 9;

/**
 * How often a title takes something back, from the left: twice puts it back, three times takes it back again. Further
 * in only reverts count: "Revert the undo button" takes back a button.
 */
function undoneTimes(title: string): number {
  let rest = title;
  for (let times = 0; times < mostNested; times++) {
    const [said] = undoing.exec(rest) ?? [];
    if (said === undefined || (times > 0 && !/revert/i.test(said))) return times;
    rest = rest.slice(said.length);
    // "Rolling back: revert #12" says the same twice.
    if (!/revert/i.test(said) && /:\s*$/.test(said)) return times + 1;
  }
  return mostNested;
}

/** What git writes below a title that a person changed. */
const saysSoBelow = /^This reverts commits? [0-9a-f]{7,64}\b/;

/** It says that it takes something back (and not that it puts it back again). */
export function isRevert(parts: MessageParts): boolean {
  return undoneTimes(parts.title) % 2 === 1 || (!isReland(parts) && saysSoBelow.test(parts.body));
}

/** A second attempt at a change that was reverted once. What a revert quotes is not its own words. */
export function isReland(parts: MessageParts): boolean {
  const times = undoneTimes(parts.title);
  if (times > 0) return times % 2 === 0;
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
  return {
    shas,
    pullNumbers: [...(branch === undefined ? [] : [Number(branch)]), ...revertedNumbers(parts)],
    titles: revertedTitles(parts.title),
  };
}

const numbered = patternFrom(
  'gi',
  String.raw`\b(?:revert(?:s|ed|ing)?|roll(?:s|ed|ing)?[ -]?back|back(?:s|ed|ing)?[ -]?out|undo(?:es|ing)?)\b`,
  String.raw`[^\n#]{0,60}#\d{1,9}`,
  String.raw`(?:(?:, and|,| and| &) {1,2}[\w./-]{0,100}#\d{1,9}){0,8}`,
);

/** `Revert #12 and #13` names two; of a title in quotes, the number at its end is that of the change. */
function revertedNumbers({ title, body }: MessageParts): readonly number[] {
  const quoted = /\(#(\d{1,9})\)["”']/.exec(title)?.[1];
  const text = `${quoted === undefined ? title : ''}\n${body.slice(0, 4000)}`;
  const named = [...text.matchAll(numbered)].flatMap(([said]) =>
    [...said.matchAll(/#(\d{1,9})/g)].map((match) => match[1] ?? ''),
  );
  return [...(quoted === undefined ? [] : [quoted]), ...named].map(Number);
}

/** `Revert "A (#1)"` and `revert: A` → `a`; nested quotes keep their inner marks. */
function revertedTitles(title: string): readonly string[] {
  const open = title.search(/["“']/);
  const close = Math.max(title.lastIndexOf('"'), title.lastIndexOf('”'), title.lastIndexOf("'"));
  if (open >= 0 && close > open + 3) return [normalTitle(title.slice(open + 1, close))];
  const [said] = undoing.exec(title) ?? [];
  const rest = said === undefined ? '' : normalTitle(title.slice(said.length));
  return rest === '' ? [] : [rest];
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
  return namesBy.some((sign) => sign(target, commit, parts));
}

/** Ways of naming a change, the surest first: titles are used again, numbers and shas are not. */
export const namesBy: readonly (typeof names)[] = [
  ({ shas }, { sha }) => shas.some((one) => sha.startsWith(one)),
  ({ pullNumbers }, _, { pullNumber }) => pullNumber !== null && pullNumbers.includes(pullNumber),
  ({ titles }, _, { title }) => {
    const normal = normalTitle(title);
    return normal.length > 5 && titles.includes(normal);
  },
];

const blaming = patternFrom(
  'gi',
  String.raw`\b(?:regress(?:ed|ion)|broken?|broke|introduced|caused)`,
  String.raw` (?:by|in|from|since|with)\b[^\n#.]{0,40}?(?:#(\d{1,9})|\b([0-9a-f]{7,40}))\b`,
);
const trailer = /^Fixes: ([0-9a-f]{8,40})\b/gim;

/** Which change a repair says that it repairs: "Regression from #12", "Broken by 1a2b3c4", the trailer `Fixes: SHA`. */
export function readRepaired(parts: MessageParts): RevertTarget {
  const text = `${parts.title}\n${parts.body.slice(0, 4000)}`;
  const blamed = [...text.matchAll(blaming)];
  return {
    shas: [
      ...blamed.flatMap(({ 2: sha }) => sha ?? []),
      ...[...text.matchAll(trailer)].flatMap(({ 1: sha }) => sha ?? []),
    ].map((sha) => sha.toLowerCase()),
    pullNumbers: blamed.flatMap(({ 1: number }) => (number === undefined ? [] : [Number(number)])),
    titles: [],
  };
}
