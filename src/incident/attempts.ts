/** What is being tried, and what came of it: opened by `/trying`, closed by `/tried`. */
import { likeness, splitWords } from '../text/likeness.js';
import { patternFrom } from '../text/patterns.js';
import type { Instant } from '../time/instant.js';

export interface Attempt {
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
  readonly url: string;
  /** `null` while it is open. */
  readonly closedAt: Instant | null;
  /** What came of it, `null` when nobody said. */
  readonly result: string | null;
}

/** Two texts are one attempt from here on: "restart the pods" and "Restarted pods", not another pod. */
const sameFrom = 0.75;
const sameOpenFrom = 0.5;
/** "raise", "raised", "raising" */
const sameWordFrom = 0.6;

/** The result behind an arrow or a bar, or told by its usual words. */
const marked = /^(.{2,400}?)\s*(?:\||→|={1,3}>|-{1,3}>|⇒)\s*(\S.{0,400})$/u;
const worded = patternFrom(
  'iu',
  String.raw`^(.{2,400}?)(?:[,;:.]| –| —| -)\s+((?:no|not|nothing|did ?n[o'’]t|does ?n[o'’]t|without|still|only|it)`,
  String.raw`\b.{0,400}|(?:good|same|back|gone|helped|helps|worked|works|failed|fails|fixed|better|worse|recovered|errors?)\b.{0,400})$`,
);

/** The whole line says how it went and not what was tried. */
const onlyResult = patternFrom(
  'iu',
  String.raw`^(?:(?:it|this|that) )?(?:(?:has |had |made |is |was )?(?:no|any|little) (?:change|effect|difference|luck|improvement)s?|`,
  String.raw`nothing (?:changed|happened)|(?:did ?n[o'’]t|did not|does not|doesn['’]t) (?:help|work|change anything)|`,
  String.raw`(?:has |is |was )?(?:helped|helps|worked|works|failed|fixed(?: it)?|better|worse|done))[.!]{0,3}$`,
);

export function splitResult(words: string): {
  readonly text: string;
  readonly result: string | null;
} {
  const line = words.slice(0, 1000);
  const match = marked.exec(line) ?? worded.exec(line);
  return match === null
    ? { text: line.trim(), result: null }
    : { text: (match[1] ?? '').trim(), result: (match[2] ?? '').trim() };
}

/** The newest earlier attempt that says the same, `null` when there is none. */
export function sameAttempt(
  text: string,
  attempts: readonly Attempt[],
  from = sameFrom,
): Attempt | null {
  const numbers = digitsOf(text);
  return (
    attempts
      .filter((one) => digitsOf(one.text) === numbers)
      .filter((one) => likeness(one.text, text) >= from || isWithin(one.text, text))
      .at(-1) ?? null
  );
}

/** "Raise the pool" was tried when "raising the connection pool" comes: all its words are there, and few others. */
function isWithin(earlier: string, later: string): boolean {
  const [few, many] = [splitWords(earlier), splitWords(later)];
  if (few.length < 2 || many.length > few.length + 2) return false;
  return few.every((word) => many.some((one) => likeness(word, one) >= sameWordFrom));
}

/** "Raised the pool" closes "Raise the pool to 20", where no other open attempt could be meant. */
function shortlyNamed(text: string, open: readonly Attempt[]): Attempt | null {
  if (digitsOf(text) !== '') return null;
  const fitting = open.filter((one) => likeness(one.text, text) >= sameOpenFrom);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "api-7" and "api-8" look alike and are two things. */
function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).sort().join(' ');
}

export function withOpened(attempts: readonly Attempt[], opened: Attempt): readonly Attempt[] {
  return [...attempts, opened];
}

/** Closes the open attempt that is meant; what nobody opened is closed as it comes. */
export function withClosed(attempts: readonly Attempt[], closed: Attempt): readonly Attempt[] {
  const open = attempts.filter(({ closedAt }) => closedAt === null);
  const own = open.filter(({ by }) => by === closed.by);
  const meant =
    theOnlyOne(closed, own, open) ??
    sameAttempt(closed.text, own, sameOpenFrom) ??
    sameAttempt(closed.text, open, sameOpenFrom) ??
    shortlyNamed(closed.text, open);
  if (meant === null) return [...attempts, closed];
  const result = onlyResult.test(closed.text) ? closed.text : closed.result;
  return attempts.map((one) =>
    one === meant ? { ...one, closedAt: closed.closedAt, result } : one,
  );
}

/** "It did not help" is of the one attempt that its writer has open, or that anybody has. */
function theOnlyOne(
  { text }: Attempt,
  own: readonly Attempt[],
  open: readonly Attempt[],
): Attempt | null {
  if (!onlyResult.test(text)) return null;
  const meant = own.length === 0 ? open : own;
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
