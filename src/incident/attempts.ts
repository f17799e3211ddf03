/** What is being tried, and what came of it: opened by `/trying`, closed by `/tried`. */
import { likeness } from '../text/likeness.js';
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

/** The result behind an arrow or a bar, or told by its usual words. */
const marked = /^(.{2,400}?)\s*(?:\||→|=>|->|⇒)\s*(\S.{0,400})$/u;
const worded = patternFrom(
  'iu',
  String.raw`^(.{2,400}?)(?:[,;:.]| –| —| -)\s+((?:no|not|nothing|did ?n[o'’]t|does ?n[o'’]t|without|still|only|it)`,
  String.raw`\b.{0,400}|(?:good|same|back|gone|helped|helps|worked|works|failed|fails|fixed|better|worse|recovered|errors?)\b.{0,400})$`,
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
      .filter((one) => digitsOf(one.text) === numbers && likeness(one.text, text) >= from)
      .at(-1) ?? null
  );
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
    sameAttempt(closed.text, own, sameOpenFrom) ??
    sameAttempt(closed.text, open, sameOpenFrom) ??
    shortlyNamed(closed.text, open);
  if (meant === null) return [...attempts, closed];
  return attempts.map((one) =>
    one === meant ? { ...one, closedAt: closed.closedAt, result: closed.result } : one,
  );
}
