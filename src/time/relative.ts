/** Times that count from another moment: "10 minutes ago", "half an hour ago", "T+15m". */
import { patternFrom } from '../text/patterns.js';
import { epochOf, instantOfEpoch, type Instant } from './instant.js';

export interface RelativeFound {
  readonly at: Instant;
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
}

const unit = '(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)';
const count =
  '(\\d{1,5}(?:\\.\\d)?|half an?|an?|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five)';
const ago = new RegExp(
  `${count}\\s?-?${unit}(?:\\s?(?:and\\s)?(\\d{1,3})\\s?(m|mins?|minutes?)?)?(?:\\s(?:or so))?\\s{1,2}ago(?!\\w)`,
  'iy',
);
const ahead = new RegExp(
  `in\\s{1,2}(?:about |~)?${count}\\s?${unit}(?:\\s?(?:and\\s)?(\\d{1,3})\\s?(?:m|mins?|minutes?))?(?![\\w'’])`,
  'iy',
);
const countdown = patternFrom(
  'iy',
  String.raw`T([+-])(?:(\d{1,3}):(\d\d)(?::(\d\d))?(?![\d:])`,
  String.raw`|(?:(\d{1,4})\s?h)?\s?(?:(\d{1,5})\s?(?:m|min|minutes?))?\s?(?:(\d{1,6})\s?s)?)(?!\w)`,
);

const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };
const numbers: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'half an': 0.5,
  a: 1,
  an: 1,
  'a few': 3,
  'a couple of': 2,
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
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
};

/** A relative time that starts at `at`, or `null`. `T+…` needs a reference. */
export function relativeAt(
  text: string,
  at: number,
  context: { readonly postedAt: Instant; readonly reference?: Instant },
): RelativeFound | null {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (/[\w.:/]/.test(before)) return null;
  return (
    agoAt(text, at, context.postedAt) ??
    aheadAt(text, at, context.postedAt) ??
    countdownAt(text, at, context.reference)
  );
}

function agoAt(text: string, at: number, postedAt: Instant): RelativeFound | null {
  ago.lastIndex = at;
  const match = ago.exec(text);
  if (!match) return null;
  const written = (match[1] ?? '').toLowerCase();
  const n = numbers[written] ?? Number(written);
  const size = seconds[(match[2] ?? 'm').charAt(0).toLowerCase()] ?? 60;
  const more = match[3] === undefined ? 0 : Number(match[3]) * 60;
  const compact = /^\d+[a-z]+\s/i.test(match[0]);
  return {
    at: instantOfEpoch(Math.max(0, epochOf(postedAt) - n * size - more)),
    start: at,
    end: at + match[0].length,
    approximate: !compact,
  };
}

/** "in 30 minutes": a plan. */
function aheadAt(text: string, at: number, postedAt: Instant): RelativeFound | null {
  ahead.lastIndex = at;
  const match = ahead.exec(text);
  if (!match) return null;
  const n = numbers[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
  const size = seconds[(match[2] ?? 'm').charAt(0).toLowerCase()] ?? 60;
  return {
    at: instantOfEpoch(epochOf(postedAt) + n * size + Number(match[3] ?? 0) * 60),
    start: at,
    end: at + match[0].length,
    approximate: /about|~/i.test(match[0]),
  };
}

function countdownAt(
  text: string,
  at: number,
  reference: Instant | undefined,
): RelativeFound | null {
  if (reference === undefined) return null;
  countdown.lastIndex = at;
  const match = countdown.exec(text);
  if (!match || match[0].length < 3) return null;
  const [, sign, a, b, c, h, m, s] = match;
  // T+01:30 is hours and minutes, as launch clocks and incident logs use it.
  const amount =
    a === undefined
      ? Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0)
      : Number(a) * 3600 + Number(b) * 60 + Number(c ?? 0);
  return {
    at: instantOfEpoch(Math.max(0, epochOf(reference) + (sign === '-' ? -amount : amount))),
    start: at,
    end: at + match[0].length,
    approximate: false,
  };
}
