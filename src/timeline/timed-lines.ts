/** Lists of times: lines that begin with one. The date is carried down the list and over midnight. */
import { epochOf, instantOfEpoch, type Instant } from '../time/instant.js';
import { maskCode } from '../time/mask.js';
import { timesInProse, type TimeContext, type TimeReading } from '../time/read-times.js';
import { zoneNamed, zonePattern, type Zone } from '../time/zones.js';

export interface TimedLine {
  /** 1-based. */
  readonly line: number;
  readonly at: Instant | null;
  readonly until?: Instant;
  /** What stands behind the time, continuation lines included. */
  readonly text: string;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly string[];
}

/** List marks, check boxes, bold, brackets and table bars before a time. */
const leadIn = /^[\s>|*_+([\]~\-–—•`]{0,12}(?:\d{1,3}[.)]\s{1,3})?(?:\*\*|__|\[|\()?(?:\[[ xX]\]\s)?(?:at|from|since|around|about|ca\.?|approx\.?|kl\.?|~)?\s?$/i;
const separator = /^[\s*_)\]|`]{0,6}(?:[-–—:=|]{1,3}>?|=>|→)?[\s*_|]{0,6}/;
const zoneStatement = new RegExp(`(?:\\b(?:in|times?(?: are)?|time ?zone:?|zone:?)\\s{1,3}|[([]\\s?(?:all times )?(?:in )?)(${zonePattern})`, 'g');

/** Zone that a heading or a remark states for the times below: `All times UTC`, `Timeline (CET)`, `| Time (PST) |`. */
export function statedZoneOf(line: string): Zone | null {
  for (const match of line.slice(0, 400).matchAll(zoneStatement)) {
    const zone = zoneNamed(match[1] ?? '');
    if (zone !== null) return zone;
  }
  return null;
}

/** Every line of the text that begins with a time, in the order of the text. */
export function timedLinesOf(body: string, context: TimeContext): readonly TimedLine[] {
  if (!/\d/.test(body)) return [];
  const masked = maskCode(body.slice(0, 262_144), { quotes: false }).split('\n');
  const raw = body.slice(0, 262_144).split('\n');
  const out: TimedLine[] = [];
  let carry: { readonly at: Instant } | null = null;
  let zone: Zone | null = null;
  let dateLine: string | null = null;
  for (const [index, line] of masked.entries()) {
    const found = leadingTime(line, dateLine, zone, context);
    if (found === null) {
      zone = startsLikeHeading(line) ? statedZoneOf(line) ?? zone : zone;
      dateLine = dateOnly(line, context) ?? dateLine;
      continue;
    }
    if (found.dateText !== null) dateLine = found.dateText;
    const reading: TimeReading = carry === null || found.reading.dated ? found.reading : carriedOver(found.reading, carry.at);
    carry = { at: reading.at };
    const text = (raw[index] ?? '').slice(found.end).replace(separator, '').replace(/\s*\|\s*$/, '').trim();
    out.push({
      line: index + 1, at: reading.at, ...(reading.until === undefined ? {} : { until: reading.until }), text,
      zoneAssumed: reading.zoneAssumed && zone === null, approximate: reading.approximate, remarks: zone === null ? reading.remarks : reading.remarks.filter((remark) => !remark.startsWith('zone assumed')),
    });
  }
  return out.filter((entry) => entry.text !== '');
}

function startsLikeHeading(line: string): boolean {
  return line.trim().length < 200;
}

interface Leading {
  readonly reading: TimeReading;
  /** Offset in the line behind the time. */
  readonly end: number;
  readonly dateText: string | null;
}

function leadingTime(line: string, dateLine: string | null, zone: Zone | null, context: TimeContext): Leading | null {
  const head = line.slice(0, 90);
  if (!/\d/.test(head.slice(0, 40))) return null;
  const inherited = zone === null ? context : { ...context, zone: null, threadZone: zone };
  const [bare] = timesInProse(head, inherited);
  if (bare === undefined || !leadIn.test(head.slice(0, bare.start)) || bare.future && !bare.dated && dateLine === null && epochOf(bare.at) - epochOf(context.postedAt) > 43_200) return null;
  if (bare.dated || dateLine === null) return { reading: bare, end: bare.end, dateText: bare.dated ? /^\D{0,3}(.*?\d{4}.*?)[T ]\d/.exec(bare.text)?.[1] ?? null : null };
  const prefix = `${dateLine} `;
  const [dated] = timesInProse(prefix + head.slice(bare.start), inherited);
  return dated === undefined ? { reading: bare, end: bare.end, dateText: null } : { reading: { ...dated, dated: false }, end: bare.start + dated.end - prefix.length, dateText: null };
}

/** A line that is nothing but a date, maybe as a heading. */
function dateOnly(line: string, context: TimeContext): string | null {
  const bare = line.replace(/^[\s#>*_|-]{0,12}|[\s*_|:-]{0,12}$/g, '').replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s/i, '');
  if (bare.length === 0 || bare.length > 40 || !/\d/.test(bare) || /\d:\d\d/.test(bare)) return null;
  const [reading] = timesInProse(`${bare} 00:00`, context);
  return reading?.dated && reading.start === 0 ? bare : null;
}

/** Lists seldom say that midnight has passed: a clock that goes back by more than seven hours is the next day. */
export function carriedOver(reading: TimeReading, previous: Instant): TimeReading {
  const day = 86_400;
  let at = epochOf(reading.at);
  const before = epochOf(previous);
  while (before - at > 7 * 3600) at += day;
  while (at - before > 17 * 3600) at -= day;
  const moved = instantOfEpoch(at);
  return moved === reading.at ? reading : { ...reading, at: moved, ...(reading.until === undefined ? {} : { until: instantOfEpoch(epochOf(reading.until) + at - epochOf(reading.at)) }) };
}
