/** Lists of times: lines that begin with one. Date and zone are carried down the list, and the date over midnight. */
import { dateOrderOf } from '../time/dates.js';
import { epochOf, plusSeconds, type Instant } from '../time/instant.js';
import { plusDays, wallTimeOf, type CalendarDate } from '../time/local-time.js';
import { maskCode } from '../time/mask.js';
import type { TimeRemark } from '../time/remarks.js';
import { timesInProse, type TimeContext, type TimeReading } from '../time/read-times.js';
import { zoneNamed, zoneOfId, type Zone } from '../time/zones.js';
import { dayOf, labelledTime, leadingDate, leadingTime, type Leading } from './leading-time.js';
import { statedZoneOf } from './zone-statement.js';

export interface TimedLine {
  /** 1-based. */
  readonly line: number;
  /** `null` when the line gives only a date, or a clock whose date nobody states. */
  readonly at: Instant | null;
  readonly until?: Instant;
  /** The day as written, when the line gives no clock. */
  readonly date?: CalendarDate;
  /** What stands behind the time. */
  readonly text: string;
  readonly zone: string;
  /** The zone as the line itself writes it. */
  readonly zoneLabel: string | null;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly TimeRemark[];
  /** The clock went back against the row before, and midnight does not explain it. */
  readonly backwards: boolean;
  /** The day is neither written on the line nor above it in the list. */
  readonly dayCarried: boolean;
  /** The line is a heading; what happened stands below it. */
  readonly heading: boolean;
  /** `Introduced: 10:00`: the words stood before the time. */
  readonly label: boolean;
}

export interface ListOptions {
  /** Also lines that begin with a date and no clock. */
  readonly datesOnly?: boolean;
}

const maxCharacters = 262_144;
/** A clock that goes back by more than this is the next day's; by less, it is out of order. */
const rollOver = 5 * 3600;

/** Every line of the text that begins with a time, in the order of the text. Never throws. */
export function timedLinesOf(
  body: string,
  context: TimeContext,
  options: ListOptions = {},
): readonly TimedLine[] {
  if (!/\d/.test(body)) return [];
  const text = body.slice(0, maxCharacters);
  const raw = text.split('\n');
  const masked = maskCode(text, { quotes: false }).split('\n');
  const reader = new ListReader(
    { ...context, dateOrder: context.dateOrder ?? dateOrderOf(text) },
    options,
  );
  for (const [index, line] of masked.entries())
    reader.read(line, raw[index] ?? '', index + 1, () => reader.wordsBelow(masked, raw, index));
  return reader.settled();
}

/** What holds from line to line: the day, the zone, the moment before. */
class ListReader {
  private readonly out: TimedLine[] = [];
  private zone: Zone | null = null;
  private day: CalendarDate | null;
  private previous: Instant | null = null;
  private anyDate = false;
  constructor(
    private readonly context: TimeContext,
    private readonly options: ListOptions,
  ) {
    this.day = context.day ?? null;
  }

  read(masked: string, raw: string, line: number, below: () => string): void {
    if (masked.length > 20_000 || !/\d|\bUTC\b|[A-Z]T\b|[Tt]ime/.test(masked.slice(0, 400))) return;
    const found = leadingTime(masked, this.contextHere());
    const labelled =
      found === null && this.isDocument() ? labelledTime(masked, this.contextHere()) : null;
    if (found !== null) this.add(found, wordsBehind(raw, found.end) || below(), raw, line);
    else if (labelled !== null) this.add(labelled, labelled.label, raw, line);
    else if (!(this.options.datesOnly === true && this.addDate(masked, raw, line, below)))
      this.learn(masked);
  }

  private contextHere(): TimeContext {
    const zone = this.zone === null ? {} : { zone: null, threadZone: this.zone };
    return { ...this.context, ...zone, ...(this.day === null ? {} : { day: this.day }) };
  }

  /** A line that is no entry may still say the zone or the day of those below. */
  private learn(line: string): void {
    if (line.trim().length > 300) return;
    this.zone = statedZoneOf(line) ?? this.zone;
    const day = dayOf(line, this.contextHere());
    if (day === null) return;
    [this.day, this.previous, this.anyDate] = [day, null, true];
  }

  private add(found: Leading, text: string, raw: string, line: number): void {
    const { reading, backwards } = this.inOrder(found.reading);
    const known =
      reading.dated || this.day !== null || this.context.day !== undefined || !this.isDocument();
    this.previous = reading.at;
    this.day =
      this.day !== null || reading.dated
        ? wallTimeOf(reading.at, zoneOfId(reading.zone))
        : this.day;
    const dayCarried = !reading.dated && !this.anyDate;
    this.anyDate ||= reading.dated;
    const zoneAssumed = reading.zoneAssumed && this.zone === null;
    // "17:04 PST" and then "17:07": the zone carries down the list as the date does.
    if (!reading.zoneAssumed && !/\bago$|^T[+-]/i.test(reading.text))
      this.zone = zoneNamed(reading.zoneLabel) ?? zoneOfId(reading.zone);
    this.out.push({
      line,
      at: known ? reading.at : null,
      ...(known && reading.until !== undefined ? { until: reading.until } : {}),
      text,
      zone: reading.zone,
      zoneLabel: reading.zoneAssumed ? null : reading.zoneLabel,
      zoneAssumed,
      approximate: reading.approximate,
      remarks: zoneAssumed
        ? reading.remarks
        : reading.remarks.filter(({ code }) => code !== 'zone-assumed'),
      backwards,
      dayCarried,
      label: 'label' in found,
      heading: /^\s{0,3}#{1,6}\s/.test(raw),
    });
  }

  private isDocument(): boolean {
    return this.options.datesOnly === true;
  }

  /** Lines right below a time that stands alone, up to an empty one or the next entry. */
  wordsBelow(masked: readonly string[], raw: readonly string[], index: number): string {
    const words: string[] = [];
    for (let i = index + 1; i < Math.min(raw.length, index + 12); i += 1) {
      const line = masked[i] ?? '';
      if (
        line.trim() === '' ||
        /^\s{0,3}#{1,6}\s/.test(line) ||
        leadingTime(line, this.contextHere()) !== null ||
        leadingDate(line, this.contextHere()) !== null
      )
        break;
      words.push((raw[i] ?? '').replace(/^[\s>*+-]{0,8}/, '').trim());
    }
    return words.join(' ');
  }

  private addDate(masked: string, raw: string, line: number, below: () => string): boolean {
    const found = leadingDate(masked, this.contextHere());
    if (found === null) return false;
    const text = wordsBehind(raw, found.end) || below();
    [this.day, this.previous, this.anyDate] = [found.date, null, true];
    if (text === '' || /^\s{0,3}#{1,6}\s/.test(raw)) return true;
    this.out.push({
      line,
      at: null,
      date: found.date,
      text,
      zone: 'UTC',
      zoneLabel: null,
      zoneAssumed: true,
      approximate: false,
      remarks: [],
      backwards: false,
      dayCarried: false,
      heading: false,
      label: false,
    });
    return true;
  }

  /** Carries an undated clock on from the row before: next day when it falls back far, afternoon when "1:05" follows "12:10". */
  private inOrder(reading: TimeReading): {
    readonly reading: TimeReading;
    readonly backwards: boolean;
  } {
    const { previous } = this;
    if (previous === null || reading.dated)
      return { reading, backwards: previous !== null && reading.dated && reading.at < previous };
    let at = epochOf(sameDay(reading, previous));
    const before = epochOf(previous);
    if (
      /^\d:\d\d$/.test(reading.text) &&
      before - at > 5 * 3600 &&
      at + 43_200 >= before &&
      at + 43_200 - before < rollOver
    )
      at += 43_200;
    else if (before - at > rollOver) at += 86_400;
    else if (at - before > 86_400 - rollOver) at -= 86_400;
    return { reading: moved(reading, at - epochOf(reading.at)), backwards: at < before };
  }

  /** An undated list that would end after it was written began a day earlier. */
  settled(): readonly TimedLine[] {
    const told = this.out.filter((entry) => entry.text !== '' || entry.heading);
    const last = told.reduce<Instant | null>(
      (latest, { at }) => (at !== null && (latest === null || at > latest) ? at : latest),
      null,
    );
    if (this.anyDate || this.day !== null || last === null) return told;
    const ahead = epochOf(last) - epochOf(this.context.postedAt) - 900;
    // Less than half a day ahead is more likely a zone that nobody stated.
    if (
      ahead <= 43_200 &&
      !told.some(({ at }) => at !== null && epochOf(this.context.postedAt) - epochOf(at) > 3600)
    )
      return told;
    if (ahead <= 0) return told;
    const days = Math.ceil(ahead / 86_400);
    return told.map((entry) =>
      entry.at === null
        ? entry
        : {
            ...entry,
            at: plusSeconds(entry.at, -days * 86_400),
            ...(entry.until === undefined
              ? {}
              : { until: plusSeconds(entry.until, -days * 86_400) }),
          },
    );
  }
}

function moved(reading: TimeReading, seconds: number): TimeReading {
  if (seconds === 0) return reading;
  return {
    ...reading,
    at: plusSeconds(reading.at, seconds),
    ...(reading.until === undefined ? {} : { until: plusSeconds(reading.until, seconds) }),
  };
}

/** The clock of `reading` on the local day of `previous`. */
function sameDay(reading: TimeReading, previous: Instant): Instant {
  const zone = zoneOfId(reading.zone);
  const [own, wanted] = [wallTimeOf(reading.at, zone), wallTimeOf(previous, zone)];
  const days = Math.round(
    (Date.UTC(wanted.year, wanted.month - 1, wanted.day) -
      Date.UTC(own.year, own.month - 1, own.day)) /
      86_400_000,
  );
  if (days === 0) return reading.at;
  const again = timesInProse(reading.text, {
    postedAt: previous,
    zone: reading.zone,
    day: plusDays(own, days),
  })[0];
  return again !== undefined && again.zone === reading.zone
    ? again.at
    : plusSeconds(reading.at, days * 86_400);
}

const separator = /^[\s*_)\]|`#~]{0,8}(?:[-–—:=|]{1,3}>?|=>|→)?[\s*_|:–—-]{0,8}/;

function wordsBehind(raw: string, end: number): string {
  return raw
    .slice(end)
    .replace(/^\s?-?ish\b\.?|^\?+(?=\s)|^\s\((?:maybe|approx|ca)[^)\n]{0,30}\)/i, '')
    .replace(separator, '')
    .replace(/\s*\|?\s*$/, '')
    .trim();
}
