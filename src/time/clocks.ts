/** Clock times in running text, and what only looks like one: durations, versions, ports, ratios. */
import { patternFrom } from '../text/patterns.js';
import { zoneIdOfKnownCity } from './places.js';
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

/** What the text around a clock tells about it. */
export interface ClockPlace {
  /** Directly behind a date, as in `2026-11-20T14:03-05:00`. */
  readonly afterDate: boolean;
  /** The configured zone, whose abbreviations come first. */
  readonly home: string | null;
  /** The lines of the list begin with `1955` or `15h`. */
  readonly headForms?: boolean | undefined;
}

/** A clock before its zone is known. */
interface Written {
  readonly length: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly half?: string | undefined;
  readonly loose?: boolean;
  /** Where the zone is looked for, when that is not the end. */
  readonly zoneAt?: number;
}

interface Form {
  readonly pattern: RegExp;
  /** `null` when the match is something else after all. */
  readonly read: (match: RegExpExecArray, place: ClockPlace, text: string) => Written | null;
}

const colon = /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?!\d)(?!:[\w])/y;
const half = /(?:\s?([ap])\.?m(?![a-z])\.?|([ap])(?![\p{L}\d]|\.\p{L}))/iuy;
const hourWord = /\s?(?:Uhr|hrs|hours|horas|heures|h)(?![\p{L}\d])/uy;
const spelled = /(?:noon|midday|midnight)(?!\w)/iy;
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
const zoneAfter = new RegExp(`\\s?[(\\[]?(Z(?!\\w)|${zonePattern})[)\\]]?`, 'uy');
/** `16:37 Denver - …`, `16:37 (Denver)`: without the word "time" a city must stand apart. */
const cityAfter = patternFrom(
  'uy',
  String.raw`\s(?:\((\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{1,14})?)\)`,
  String.raw`|(\p{Lu}\p{L}{2,14}(?: \p{Lu}\p{L}{1,14})?)(?=\s[-–—]\s|\s?[|)\]]|\s*$))`,
);
const offsetAfter = /(\s?)([+-]\d\d)(:?)(\d\d)(?![\d:])/y;
const moment =
  /(?:^|[\s([|*_~-])(?:at|às|à|um|vers|since|from|until|las|after the)\s{1,2}~?$|^[\s\-*|>(~]{0,8}$/iu;
const bareHourLead = /(?:às|à|vers|a las|desde las|hasta las|até às|um)\s{1,2}~?$/iu;
const lapse = /\s(?:later|after|of|long|ago|in total|more|into)\b/iy;

/** The other ways to write a clock, in the order in which they are tried. */
const forms: readonly Form[] = [
  {
    pattern: /(\d{1,2})(?:\.(\d\d))?\s?([ap])\.?m(?![a-z])\.?/iy,
    read: (match) => hours(match, { half: match[3] }),
  },
  {
    // "9h05m" may also be how long something took.
    pattern: /(\d{1,2})h(\d\d)(m|min)?(?!\w|:\d)/iy,
    read: (match, { headForms }, text) =>
      match[3] === undefined || (headForms ?? isMoment(text, match)) ? hours(match) : null,
  },
  {
    pattern: /(\d{1,2})\s?h(?!\w|:\d)/iy,
    read: (match, { headForms }, text) =>
      (headForms && isHead(text, match)) ||
      bareHourLead.test(text.slice(Math.max(0, match.index - 12), match.index))
        ? hours(match)
        : null,
  },
  { pattern: /(\d{1,2})(?:[.:](\d\d))?\s?Uhr(?!\w)/iy, read: (match) => hours(match) },
  { pattern: /(\d{1,2})[時时点](\d{1,2})?分?(?![間间])/y, read: (match) => hours(match) },
  {
    pattern: /(\d\d)(\d\d)(\d\d)?(?=Z|[+-]\d{2}|\b)/y,
    read: (match, { afterDate }, text) =>
      afterDate && text.charAt(match.index - 1) === 'T'
        ? { ...hours(match), second: Number(match[3] ?? 0) }
        : null,
  },
  {
    // The first half of `8-9 pm`.
    pattern: /(\d{1,2})(?=\s?(?:-|–|to|and)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m(?![a-z]))/iy,
    read: (match) => (Number(match[1]) <= 12 ? hours(match) : null),
  },
  {
    pattern: /([01]\d|2[0-3])([0-5]\d)\s?(?:hrs|hours)(?!\w)/y,
    read: (match) => hours(match),
  },
  {
    pattern: /([01]\d|2[0-3])([0-5]\d)(?=\s?(?:Z|[A-Z]{1,4}T|UTC|GMT|MEZ|MESZ|MSK)(?!\w))/y,
    read: (match, { home }, text) =>
      zoneBehind(text, match.index + 4, home) === null ? null : hours(match),
  },
  {
    pattern: /([01]\d|2[0-3])([0-5]\d)(?![\w.,:/-]|\s?%)|([01]\d|2[0-3])([0-5]\d)(?=\s?[:–—-]\s)/y,
    read: (match, { headForms }, text) =>
      headForms && isHead(text, match)
        ? { length: 4, hour: Number(match[1] ?? match[3]), minute: Number(match[2] ?? match[4]) }
        : null,
  },
];

function hours(match: RegExpExecArray, more: Partial<Written> = {}): Written {
  return {
    length: match[0].length,
    hour: Number(match[1]),
    minute: Number(match[2] ?? 0),
    ...more,
  };
}

/** Nothing but marks before it. */
function isHead(text: string, match: RegExpExecArray): boolean {
  return (
    match.index <= 24 &&
    /^[\s>|*_+([\-–—•`#]*(?:\d{1,3}[.)]\s)?[*_([`]*$/.test(text.slice(0, match.index))
  );
}

function isMoment(text: string, match: RegExpExecArray): boolean {
  const from = Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - 24);
  const end = match.index + match[0].length;
  return moment.test(text.slice(from, match.index)) && run(lapse, text, end) === null;
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A clock that starts at `at`, or `null`. */
export function clockAt(text: string, at: number, place: ClockPlace): ClockFound | null {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return wordClock(text, at, place);
  if (!place.afterDate && !standsAlone(text, at)) return null;
  const clock = colonClock(text, at, place) ?? otherClock(text, at, place);
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

function colonClock(text: string, at: number, place: ClockPlace): ClockFound | null {
  const match = run(colon, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const suffix = run(half, text, end);
  const next = text.charAt(suffix ? end + suffix[0].length : end);
  if (!suffix && (isGluedTo(text, end) || (next === '.' && /\d/.test(text.charAt(end + 1)))))
    return null;
  const word = suffix ? null : run(hourWord, text, end);
  const written = hours(match, {
    length: match[0].length + (suffix ?? word ?? [''])[0].length,
    half: suffix?.[1] ?? suffix?.[2],
    loose: (match[1] ?? '').length === 1,
    ...(match[3] === undefined ? {} : { second: Number(match[3]) }),
  });
  return withZone(text, at, written, place);
}

/** Letters directly behind are part of a word, unless they are `Z`, `h`, `ish` or a zone (`14:03UTC`). */
function isGluedTo(text: string, end: number): boolean {
  if (!/^(?:[\p{L}%]|_\w)/u.test(text.slice(end, end + 2))) return false;
  return (
    !/^(?:[Zh]|ish|Uhr)(?![\p{L}\d])/u.test(text.slice(end, end + 4)) &&
    !/^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(text.slice(end, end + 1)) &&
    zoneBehind(text, end, null) === null
  );
}

function otherClock(text: string, at: number, place: ClockPlace): ClockFound | null {
  for (const { pattern, read } of forms) {
    const match = run(pattern, text, at);
    const written = match === null ? null : read(match, place, text);
    if (written !== null) return withZone(text, at, written, place);
  }
  return null;
}

const kl = /kl\.?\s{0,2}(\d{1,2})(?:[:.](\d\d))?(?![\d:])/iy;

function wordClock(text: string, at: number, place: ClockPlace): ClockFound | null {
  const norwegian = run(kl, text, at);
  if (norwegian) return withZone(text, at, hours(norwegian), place);
  const named = run(spelled, text, at);
  if (!named) return null;
  const hour = /^midnight/i.test(named[0]) ? 0 : 12;
  return withZone(text, at, { length: named[0].length, hour, minute: 0 }, place);
}

function withZone(
  text: string,
  start: number,
  written: Written,
  place: ClockPlace,
): ClockFound | null {
  const { hour, minute, second = 0 } = written;
  if (minute > 59 || second > 60 || hour > 24 || (hour === 24 && minute > 0)) return null;
  const half = written.half === undefined ? null : written.half.toLowerCase() === 'p' ? 'pm' : 'am';
  if (half !== null && (hour === 0 || hour > 12) && !(half === 'pm' && hour > 12)) return null;
  const end = start + written.length;
  const zone = offsetFrom(text, end, start, written, place) ?? zoneBehind(text, end, place.home);
  return {
    start,
    end: zone?.end ?? end,
    hour: half === null || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0),
    minute,
    second: Math.min(second, 59),
    half,
    loose: (written.loose ?? false) && hour > 0,
    zone: zone?.zone ?? null,
  };
}

interface ZoneFound {
  readonly zone: Zone;
  readonly end: number;
}

/**
 * `+02:00` behind a clock. `-05:00` may just as well be the end of a range: it is an offset only behind a full date,
 * when such an offset exists, and when the date or the clock is written as machines write it or a range would be long.
 */
function offsetFrom(
  text: string,
  at: number,
  start: number,
  written: Written,
  place: ClockPlace,
): ZoneFound | null {
  const match = run(offsetAfter, text, at);
  if (!match) return null;
  const [whole, space, hoursEast = '', separator, minutes = ''] = match;
  const zone = zoneNamed(`${hoursEast}:${minutes}`);
  const end = at + whole.length;
  if (zone === null) return null;
  const label = `${hoursEast}${separator ?? ''}${minutes}`;
  if (hoursEast.startsWith('+')) return { zone: { ...zone, label }, end };
  if (!place.afterDate || zoneBehind(text, end, place.home) !== null) return null;
  const machine =
    written.second !== undefined || text.charAt(start - 1) === 'T' || separator === '';
  const length =
    (-Number(hoursEast) * 60 + Number(minutes) - written.hour * 60 - written.minute + 1440) % 1440;
  const isRange = !machine && (length <= 360 || (space === '' && length < 720));
  return isRange ? null : { zone: { ...zone, label }, end };
}

/** A named zone directly behind a clock. */
function zoneBehind(text: string, at: number, home: string | null): ZoneFound | null {
  const match = run(zoneAfter, text, at);
  const zone = match === null ? null : zoneNamed(match[1] ?? '', home);
  if (match !== null && zone !== null) return { zone, end: at + match[0].length };
  const city = run(cityAfter, text, at);
  const name = city?.[1] ?? city?.[2] ?? '';
  const id = zoneIdOfKnownCity(name);
  return city === null || id === null
    ? null
    : { zone: { id, label: name }, end: at + city[0].length };
}

function isDuration(text: string, at: number, clock: ClockFound): boolean {
  if (durationWord.test(text.slice(Math.max(0, at - 40), at))) return true;
  return clock.zone === null && clock.half === null && run(durationUnit, text, clock.end) !== null;
}
