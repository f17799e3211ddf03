/** Times that count from another moment: "10 minutes ago", "half an hour ago", "T+15m". */
import { epochOf, instantOfEpoch, type Instant } from './instant.js';

export interface RelativeFound {
  readonly at: Instant;
  readonly start: number;
  readonly end: number;
  readonly approximate: boolean;
}

const unit = '(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)';
const words = [
  'half an?|an?|a few|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen',
  'twenty|thirty|forty|forty-five',
].join('|');
const count = `(\\d{1,5}(?:\\.\\d)?|${words})`;
const more = '(?:\\s?(?:and\\s)?(\\d{1,3})\\s?(?:m|mins?|minutes?)?)?';
const ago = new RegExp(`${count}\\s?-?${unit}${more}(?:\\s(?:or so))?\\s{1,2}ago(?!\\w)`, 'iy');
const ahead = new RegExp(
  `in\\s{1,2}(?:about |~)?${count}\\s?${unit}(?:\\s?(?:and\\s)?(\\d{1,3})\\s?(?:m|mins?|minutes?))?(?![\\w'’])`,
  'iy',
);
/** "since ~2h", "seit 2 Stunden", "depuis 10 minutes": a span that ends at the moment of writing. */
const sinceUnit =
  '(s|sec|seconds?|m|mins?|minutes?|minuten|minutos|h|hrs?|hours?|stunden?|heures?|horas?|d|days?|tage?n?|jours?|días?|dias?)';
const sinceWord = '(?:since|seit|depuis|desde hace|há|vor|il y a|hace)';
const since = new RegExp(
  `${sinceWord}\\s{1,2}(?:about |around |etwa |environ |unos |umas |cerca de ` +
    `)?~?\\s?(\\d{1,4}(?:[.,]\\d)?)\\s?${sinceUnit}(?![\\p{L}\\d:])`,
  'iuy',
);

/** Source of a pattern, for the flags `iu`: a word that may begin a relative time. */
export const relativeStart = ['in(?= )', `(?:${words}|few)(?= |-)`, `${sinceWord}(?=\\s)`].join(
  '|',
);

/** `T+01:30` and `T-0:05`, `T+1h30m`, `T+90s`, `T+5`: minutes need no unit. */
const countdown = [
  /T([+-])(\d{1,3}):(\d\d)(?::(\d\d))?(?![\d:])/iy,
  /T([+-])(?:(\d{1,4})\s?h(?:ours?)?\s?)?(?:(\d{1,5})\s?(?:m|mins?|minutes?)?)(?:\s?(\d{1,6})\s?s)?(?!\w|:\d)/iy,
  /T([+-])(?:(\d{1,4})\s?h(?:ours?)?)(?:\s?(\d{1,6})\s?s)?(?!\w|:\d)/iy,
];

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
  context: { readonly postedAt: Instant; readonly reference?: Instant | undefined },
): RelativeFound | null {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  if (/[\w.:/]/.test(before)) return null;
  return (
    agoAt(text, at, context.postedAt) ??
    aheadAt(text, at, context.postedAt) ??
    sinceAt(text, at, context.postedAt) ??
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

/** "Back since ~2h": the start of a span that lasts until now. */
function sinceAt(text: string, at: number, postedAt: Instant): RelativeFound | null {
  since.lastIndex = at;
  const match = since.exec(text);
  if (!match) return null;
  const size = seconds[sinceSize(match[2] ?? '')] ?? 60;
  const amount = Number((match[1] ?? '0').replace(',', '.')) * size;
  return {
    at: instantOfEpoch(Math.max(0, epochOf(postedAt) - amount)),
    start: at,
    end: at + match[0].length,
    approximate: true,
  };
}

/** `Stunden` and `heures` are hours, `Tage` and `jours` days. */
function sinceSize(unit: string): string {
  const first = unit.charAt(0).toLowerCase();
  if (/^st/i.test(unit)) return 'h';
  return first === 't' || first === 'j' ? 'd' : first;
}

function countdownAt(
  text: string,
  at: number,
  reference: Instant | undefined,
): RelativeFound | null {
  if (reference === undefined) return null;
  const match = countdown
    .map((pattern) => {
      pattern.lastIndex = at;
      return pattern.exec(text);
    })
    .find((found) => found !== null);
  if (!match) return null;
  // T+01:30 is hours and minutes, as launch clocks and incident logs use it.
  const clock = match[0].includes(':') || match.length === 5;
  const [h, m, s] = clock ? match.slice(2) : [match[2], undefined, match[3]];
  const amount = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  return {
    at: instantOfEpoch(Math.max(0, epochOf(reference) + (match[1] === '-' ? -amount : amount))),
    start: at,
    end: at + match[0].length,
    approximate: false,
  };
}
