/**
 * How long something took, as people write it: "6 hours 28 minutes", "half an hour", "1h30m",
 * "20-minute", "zwei Stunden".
 */

import { patternFrom } from '../text/patterns.js';
export interface SpanFound {
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
  /** How far the true span may be from it, judged by how round the figure is. */
  readonly tolerance: number;
  /** "more than", "at least", "up to": says a limit, not a length. */
  readonly bound: boolean;
}

const numberWords: Readonly<Record<string, number>> = {
  'half an': 0.5,
  'half a': 0.5,
  an: 1,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  eine: 1,
  zwei: 2,
  drei: 3,
  une: 1,
  deux: 2,
  trois: 3,
  una: 1,
  uma: 1,
  dos: 2,
  duas: 2,
  tres: 3,
  três: 3,
};

/** First letters of a unit → seconds; the first that fits counts. */
const sizes: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^s(?!t)/i, 1],
  [/^m/i, 60],
  [/^(?:h|st)/i, 3600],
  [/^(?:d|ta|j)/i, 86_400],
  [/^w/i, 604_800],
];

const words = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
const unit = [
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?',
  'sekunden|minuten?|stunden?|tagen?|secondes?|heures?|jours?|segundos?|minutos?|horas?|días?|dias?',
  '[smhd]',
].join('|');
/** `1h30m`: a smaller unit may follow at once. */
const unitEnd = '(?!\\p{L}|\\d(?!\\d?\\s?[ms](?!\\p{L})))';
const amount = `(?:(\\d{1,4}(?:[.,]\\d{1,2})?)[\\s-]{0,2}|(${words})( and a half)?[\\s-]{1,2})(${unit})${unitEnd}`;
const first = new RegExp(`(?<![\\p{L}\\d.:/-])${amount}( and a half)?`, 'giu');
const further = patternFrom(
  'iuy',
  String.raw`[\s,]{0,3}(?:and |und |et |y |e )?(\d{1,2})[\s-]?(minutes?|mins?|minuten?|minutos?`,
  String.raw`|seconds?|secs?|hours?|hrs?|[hms])(?![\p{L}\d])`,
);
const boundBefore = patternFrom(
  'i',
  String.raw`(?:more than|less than|at least|at most|over|under|up to|within|longer than`,
  String.raw`|no more than|max(?:imum)?|min(?:imum)?|every|per|mehr als|plus de|más de`,
  String.raw`|mais de)\s(?:of\s)?$`,
);
const roughBefore =
  /(?:about|around|roughly|approx(?:imately|\.)?|some|nearly|almost|just under|~|≈|etwa|environ|unos|cerca de)\s?$/i;

/** All spans of time in a text, in order. Linear. */
export function spansIn(text: string): readonly SpanFound[] {
  const out: SpanFound[] = [];
  for (const match of text.matchAll(first)) {
    const last = out.at(-1);
    if (last !== undefined && match.index < last.end) continue;
    out.push(spanAt(text, match));
  }
  return out;
}

function spanAt(text: string, match: RegExpExecArray): SpanFound {
  const written = (match[1] ?? match[2] ?? '').toLowerCase();
  let size = sizeFrom(match[4] ?? 'm');
  const count = numberWords[written] ?? Number(written.replace(',', '.'));
  const halves = match[3] !== undefined || match[5] !== undefined ? 0.5 : 0;
  let seconds = (count + halves) * size;
  let end = match.index + match[0].length;
  let part = countAt(text, end, size);
  while (part !== null) {
    size = part.size;
    seconds += part.count * size;
    end = part.end;
    part = countAt(text, end, size);
  }
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const rough = roughBefore.test(before) || halves > 0 || written.startsWith('half');
  return {
    seconds: Math.round(seconds),
    start: match.index,
    end,
    tolerance: toleranceFrom(seconds, size, Number.isInteger(count), rough),
    bound: boundBefore.test(before),
  };
}

/** `28 minutes` behind `6 hours`: units get smaller. */
function countAt(
  text: string,
  at: number,
  above: number,
): { readonly count: number; readonly size: number; readonly end: number } | null {
  further.lastIndex = at;
  const match = further.exec(text);
  const size = match === null ? 0 : sizeFrom(match[2] ?? 'm');
  return match === null || size >= above
    ? null
    : { count: Number(match[1]), size, end: at + match[0].length };
}

function sizeFrom(unit: string): number {
  return sizes.find(([pattern]) => pattern.test(unit))?.[1] ?? 60;
}

/** "3 hours" is said of 2:40, "28 minutes" is not said of 35; "about" doubles it. */
function toleranceFrom(seconds: number, size: number, whole: boolean, rough: boolean): number {
  const minutes = seconds / 60;
  const unitError =
    size >= 3600 ? size * (whole ? 0.5 : 0.15) : size === 60 ? (minutes % 5 === 0 ? 180 : 90) : 60;
  return Math.max(unitError, seconds * (size >= 3600 ? 0.1 : 0.07)) * (rough ? 2 : 1);
}
