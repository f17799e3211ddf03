/** Clock times in running text, and what only looks like one: durations, versions, ports, ratios. */
import { patternFrom } from '../text/patterns.js';
import { zoneNamed, zonePattern, type Zone } from './zones.js';

export interface ClockFound {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `am` or `pm` was written. */
  readonly half: 'am' | 'pm' | null;
  /** One digit before the colon and below 13: may be an afternoon hour in a list that does not say. */
  readonly loose: boolean;
  readonly zone: Zone | null;
}

const colon = /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?!\d)(?!:[\w])/y;
const twelve = /(\d{1,2})(?:\.(\d\d))?\s?([ap])\.?m(?![a-z])\.?/iy;
const half = /\s?([ap])\.?m(?![a-z])\.?/iy;
const hourWord = /\s?(?:Uhr|hrs|hours)(?![\p{L}\d])/uy;
const french = /(\d{1,2})h(\d\d)(?![\w:])/iy;
const military = /([01]\d|2[0-3])([0-5]\d)\s?(Z|UTC|GMT|hrs|hours|[ECMP][SD]?T|CES?T|BST)(?!\w)/y;
const basicIso = /(\d\d)(\d\d)(\d\d)?(?=Z|[+-]\d{2}|\b)/y;
const uhr = /(\d{1,2})(?:[.:](\d\d))?\s?Uhr(?!\w)/iy;
const kl = /kl\.?\s{0,2}(\d{1,2})(?:[:.](\d\d))?(?![\d:])/iy;
/** The first half of `8-9 pm`. */
const halfRange = /(\d{1,2})(?=\s?(?:-|–|to|and)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m(?![a-z]))/iy;
const word = /(?:noon|midday|midnight)(?!\w)/iy;
/** Letters, digits and marks that make the digits after them part of something else. */
const glued = /[\w.:/#$@\\=%+-]/;
const durationWord = patternFrom(
  'i',
  String.raw`(?:took|takes|taking|lasted|lasts|lasting|duration|elapsed|runtime|ratio|aspect|score`,
  String.raw`|odds|scale|ports?|version|ran for|down for|uptime)(?: of| is| was|:)?(?: (?:about`,
  String.raw`|around|only|just|almost|nearly))?[ ~]*$`,
);
const durationUnit =
  /\s?(?:min(?:ute)?s?|sec(?:ond)?s?|m|s|long|ratio|aspect|elapsed|duration|runtime|in total)(?![\w])/iy;
const zoneAfter = new RegExp(`\\s?[([]?(Z(?!\\w)|${zonePattern})[)\\]]?`, 'y');
const offsetAfter = /\s?([+-]\d\d:?\d\d)(?![\d:])/y;
const plusAfter = /\s?(\+\d\d:?\d\d)(?![\d:])/y;

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A clock that starts at `at`, or `null`. `afterDate`: directly behind a date, as in `2026-11-20T14:03-05:00`. */
export function clockAt(text: string, at: number, afterDate: boolean): ClockFound | null {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return wordClock(text, at);
  if (!afterDate && !standsAlone(text, at)) return null;
  const clock = colonClock(text, at, afterDate) ?? otherClock(text, at, afterDate);
  return clock === null || isDuration(text, at, clock) ? null : clock;
}

function standsAlone(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charAt(at - 1);
  if (!glued.test(before)) return true;
  const further = at < 2 ? ' ' : text.charAt(at - 2);
  if (before === '_' || before === '-') return !/[\w.:/]/.test(further) || isRangeDash(text, at);
  return before === 'T' && !/\w/.test(further);
}

/** `14:02-14:09`: the dash follows a clock. */
function isRangeDash(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '-' &&
    /\d[:h]\d\d$|[ap]m$/i.test(text.slice(Math.max(0, at - 7), at - 1))
  );
}

function colonClock(text: string, at: number, afterDate: boolean): ClockFound | null {
  const match = run(colon, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const suffix = run(half, text, end);
  const next = text.charAt(suffix ? end + suffix[0].length : end);
  if (!suffix && (isGluedTo(text, end) || (next === '.' && /\d/.test(text.charAt(end + 1)))))
    return null;
  const digits = (match[1] ?? '').length;
  const word = suffix ? null : run(hourWord, text, end);
  return withZone(
    text,
    at,
    end + (suffix ?? word ?? [''])[0].length,
    Number(match[1]),
    Number(match[2]),
    Number(match[3] ?? 0),
    suffix?.[1],
    digits === 1,
    afterDate,
  );
}

/** Letters directly behind are part of a word, unless they are `Z`, `h`, `ish` or a zone (`14:03UTC`). */
function isGluedTo(text: string, end: number): boolean {
  if (!/^(?:[\p{L}%]|_\w)/u.test(text.slice(end, end + 2))) return false;
  return (
    !/^(?:[Zh]|ish|Uhr)(?![\p{L}\d])/u.test(text.slice(end, end + 4)) &&
    zoneFrom(text, end, false) === null
  );
}

function otherClock(text: string, at: number, afterDate: boolean): ClockFound | null {
  const pm = run(twelve, text, at);
  if (pm)
    return withZone(
      text,
      at,
      at + pm[0].length,
      Number(pm[1]),
      Number(pm[2] ?? 0),
      0,
      pm[3],
      false,
      false,
    );
  const fr = run(french, text, at) ?? run(uhr, text, at);
  if (fr)
    return withZone(
      text,
      at,
      at + fr[0].length,
      Number(fr[1]),
      Number(fr[2] ?? 0),
      0,
      undefined,
      false,
      false,
    );
  if (afterDate && text.charAt(at - 1) === 'T') {
    const basic = run(basicIso, text, at);
    if (basic)
      return withZone(
        text,
        at,
        at + basic[0].length,
        Number(basic[1]),
        Number(basic[2]),
        Number(basic[3] ?? 0),
        undefined,
        false,
        true,
      );
  }
  const from = run(halfRange, text, at);
  if (from && Number(from[1]) <= 12)
    return withZone(text, at, at + from[0].length, Number(from[1]), 0, 0, undefined, false, false);
  const mil = run(military, text, at);
  if (!mil) return null;
  const zoneAt = /^hrs|^hours/.test(mil[3] ?? '') ? at + mil[0].length : at + 4;
  return withZone(text, at, zoneAt, Number(mil[1]), Number(mil[2]), 0, undefined, false, false);
}

function wordClock(text: string, at: number): ClockFound | null {
  const match = run(kl, text, at);
  if (match)
    return withZone(
      text,
      at,
      at + match[0].length,
      Number(match[1]),
      Number(match[2] ?? 0),
      0,
      undefined,
      false,
      false,
    );
  const named = run(word, text, at);
  return named
    ? withZone(
        text,
        at,
        at + named[0].length,
        /^m?idnight/i.test(named[0]) ? 0 : 12,
        0,
        0,
        undefined,
        false,
        false,
      )
    : null;
}

function withZone(
  text: string,
  start: number,
  end: number,
  hour: number,
  minute: number,
  second: number,
  suffix: string | undefined,
  loose: boolean,
  afterDate: boolean,
): ClockFound | null {
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && minute > 0)) return null;
  const half = suffix === undefined ? null : suffix.toLowerCase() === 'p' ? 'pm' : 'am';
  if (half !== null && (hour === 0 || hour > 12) && !(half === 'pm' && hour > 12)) return null;
  const zone = zoneFrom(text, end, afterDate);
  const hours = half === null || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return {
    start,
    end: zone?.end ?? end,
    hour: hours,
    minute,
    second: Math.min(second, 59),
    half,
    loose: loose && hour > 0,
    zone: zone?.zone ?? null,
  };
}

/** A zone directly behind a clock. A bare `-04:00` is one only behind a full date, else it is the end of a range. */
export function zoneFrom(
  text: string,
  at: number,
  afterDate: boolean,
): { readonly zone: Zone; readonly end: number } | null {
  const offset = run(afterDate ? offsetAfter : plusAfter, text, at);
  const match = offset ?? run(zoneAfter, text, at);
  if (!match) return null;
  const zone = zoneNamed(match[1] ?? '');
  return zone === null ? null : { zone, end: at + match[0].length };
}

function isDuration(text: string, at: number, clock: ClockFound): boolean {
  if (durationWord.test(text.slice(Math.max(0, at - 40), at))) return true;
  return clock.zone === null && clock.half === null && run(durationUnit, text, clock.end) !== null;
}
