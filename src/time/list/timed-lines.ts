/** Lists of times: lines that begin with one. Date and zone are carried down the list, and the date over midnight. */
import { readDateOrder } from '../dates.js';
import { epochOf, plusSeconds, type Instant } from '../instant.js';
import { toWallTime, type CalendarDate } from '../local-time.js';
import type { TimeRemark } from '../remarks.js';
import { timesInProse, type TimeContext, type TimeReading } from '../read-times.js';
import { zoneNamed, zoneOfId, type Zone } from '../zones.js';
import {
  readDay,
  labelledTime,
  leadingDate,
  leadingTime,
  weekdayAlone,
  type Leading,
} from './leading-time.js';
import { hasHeadForms, findZero } from './list-clues.js';
import { listLinesFrom, type ListLine } from './list-lines.js';
import { beforeFrom, dayWithWeekday, inOrder, onDate, type Before } from './list-order.js';
import { cellsBehind, wordsBehind } from './row-text.js';
import { withUpdates } from './status-page.js';
import { readStatedZone } from './zone-statement.js';

export interface TimedLine {
  /** 1-based. */
  readonly line: number;
  /** `null` when the line gives only a date, or a clock whose date nobody states. */
  readonly at: Instant | null;
  readonly until?: Instant;
  /** The day as written, when the line gives no clock. */
  readonly date?: CalendarDate;
  /** Last day of a span of days. */
  readonly dateUntil?: CalendarDate;
  /** What follows the time. */
  readonly text: string;
  readonly zone: string;
  /** The zone as the line itself writes it. */
  readonly zoneLabel: string | null;
  readonly zoneAssumed: boolean;
  readonly approximate: boolean;
  readonly remarks: readonly TimeRemark[];
  /** The clock went back against the row before, and midnight does not explain it. */
  readonly backwards: boolean;
  /** It would fit twelve hours away: AM for PM. */
  readonly halfDay: boolean;
  /** The day is neither written on the line nor above it in the list. */
  readonly dayCarried: boolean;
  /** The line is a heading; what happened is below it. */
  readonly heading: boolean;
  /** `Introduced: 10:00`: the words came before the time. Such a line is not part of the list's order. */
  readonly label: boolean;
}

export interface ListOptions {
  /** Also lines that begin with a date and no clock, and those that name a milestone and its time. */
  readonly datesOnly?: boolean;
  /** Zone that was stated before the list. */
  readonly zone?: Zone | null;
}

const maxCharacters = 262_144;

/** Every line of the text that begins with a time, in the order of the text. Never throws. */
export function readTimedLines(
  body: string,
  context: TimeContext,
  options: ListOptions = {},
): readonly TimedLine[] {
  if (!/\d/.test(body)) return [];
  const text = body.slice(0, maxCharacters);
  const home = context.home ?? context.zone;
  const plain = listLinesFrom(text, home);
  const known: TimeContext = {
    ...context,
    home,
    dateOrder: context.dateOrder ?? readDateOrder(text),
    headForms: hasHeadForms(plain),
  };
  const lines = withUpdates(plain, known);
  const reference = findZero(lines, known) ?? context.reference;
  const reader = new ListReader(lines, { ...known, reference }, options);
  for (const index of lines.keys()) reader.read(index);
  return reader.settled();
}

/** What holds from line to line: the day, the zone, the moment before. */
class ListReader {
  private readonly out: TimedLine[] = [];
  /** Zones that headings state, innermost last: each holds for what is below its heading. */
  private readonly outer: { readonly depth: number; readonly zone: Zone | null }[] = [];
  private zone: Zone | null = null;
  private day: CalendarDate | null;
  private before: Before | null = null;
  private anyDate = false;
  private newBlock = false;
  /** Lines up to this index belong to the entry above. */
  private taken = -1;
  private entryDepth = 0;

  constructor(
    private readonly lines: readonly ListLine[],
    private readonly context: TimeContext,
    private readonly options: ListOptions,
  ) {
    this.day = context.day ?? null;
    this.zone = options.zone ?? null;
  }

  read(index: number): void {
    const line = this.lines[index];
    if (line === undefined || line.kind === 'blank' || line.masked.length > 20_000) return;
    if (line.kind === 'heading') this.leaveHeadings(line.depth);
    if (line.kind === 'table-head') {
      this.newBlock = true;
      return this.learn(index, line);
    }
    const found = index <= this.taken ? null : leadingTime(line.masked, this.contextHere(line));
    if (found !== null && !this.isProse(line, index, found))
      return this.addTime(index, line, found);
    if (found === null && this.addLabelled(index, line)) return;
    if (found === null && this.addDate(index, line)) return;
    if (line.kind === 'heading') this.newBlock = true;
    if (index > this.taken) this.learn(index, line);
  }

  private contextHere(line?: ListLine): TimeContext {
    const own = line?.zone ?? this.zone;
    const zone = own === null ? {} : { zone: null, threadZone: own };
    return { ...this.context, ...zone, ...(this.day === null ? {} : { day: this.day }) };
  }

  private leaveHeadings(depth: number): void {
    while ((this.outer.at(-1)?.depth ?? 0) >= depth) this.zone = this.outer.pop()?.zone ?? null;
  }

  /** "Between 14:00 and 15:00 it was down. Rough timeline:" and a sentence broken before a clock are no entries. */
  private isProse(line: ListLine, index: number, { reading, end }: Leading): boolean {
    if (line.kind !== 'plain' || !this.isDocument()) return false;
    const behind = line.masked.slice(end);
    if (/^[\s*_>]{0,8}(?:between|from|zwischen|von|entre|de|desde)\s/i.test(line.masked))
      return reading.until !== undefined;
    const above = this.lines[index - 1];
    const wrapped =
      above?.kind === 'plain' &&
      above.masked.trim().length > 60 &&
      this.out.at(-1)?.line !== above.line &&
      index - 1 > this.taken;
    return wrapped && !/^[\s*_)\]]{0,4}(?:[-–—:=|→]|$)/.test(behind);
  }

  /** A line that is not an entry may still say the zone or the day of those below. */
  private learn(index: number, { kind, depth, masked }: ListLine): void {
    const length = masked.trim().length;
    if (length > 300 || !/\d|[A-Z]{3}|[Tt]ime|[Zz]eit|[Hh]eure|[Hh]or/.test(masked))
      return this.learnWeekday(masked);
    const stated = readStatedZone(masked, this.context.home ?? null);
    if (stated !== null && kind !== 'table-head') {
      if (kind === 'heading') this.outer.push({ depth, zone: this.zone });
      this.zone = stated;
    }
    const detail = kind === 'item' && depth > this.entryDepth && this.out.length > 0;
    if (detail || (kind !== 'heading' && length > 160) || this.isFooter(index)) return;
    const day = readDay(masked, this.contextHere());
    if (day === null) return;
    [this.day, this.before, this.anyDate] = [day, null, true];
  }

  /** Prose below the last entry of a paragraph tells days of its own. */
  private isFooter(index: number): boolean {
    const line = this.lines[index];
    return (
      line?.kind === 'plain' &&
      line.masked.trim().length > 80 &&
      this.out.length > 0 &&
      !/times?\b/i.test(line.masked)
    );
  }

  private learnWeekday(masked: string): void {
    const weekday = weekdayAlone(masked);
    if (weekday === null) return;
    const from = this.dayBefore();
    this.day = dayWithWeekday(from, weekday, this.before === null ? 'nearest' : 'later');
    [this.before, this.anyDate] = [null, true];
  }

  private dayBefore(): CalendarDate {
    if (this.before !== null) return toWallTime(this.before.at, this.zone ?? zoneOfId('UTC'));
    return this.day ?? toWallTime(this.context.postedAt, this.zone ?? zoneOfId('UTC'));
  }

  private addTime(index: number, line: ListLine, found: Leading): void {
    const named =
      found.weekday === undefined ? found.reading : this.onWeekday(found.reading, found.weekday);
    const before = this.newBlock && named.dated ? null : this.before;
    this.newBlock = false;
    const { reading, backwards, halfDay } = inOrder(named, before, () =>
      this.nextClock(index, line),
    );
    this.push(line, reading, this.wordsOf(index, line, found), { backwards, halfDay });
    if (!halfDay) this.before = beforeFrom(reading);
    if (this.day !== null || reading.dated)
      this.day = halfDay ? this.day : toWallTime(reading.at, zoneOfId(reading.zone));
    this.anyDate ||= reading.dated;
    // "17:04 PST" and then "17:07": the zone carries down the list as the date does.
    if (!reading.zoneAssumed && line.zone == null && !/\bago$|^T[+-]|^since\s/i.test(reading.text))
      this.zone = zoneNamed(reading.zoneLabel, this.context.home) ?? zoneOfId(reading.zone);
    this.entryDepth = line.kind === 'heading' ? 0 : line.depth;
  }

  private push(
    line: ListLine,
    reading: TimeReading,
    text: string,
    more: { backwards: boolean; halfDay: boolean; label?: boolean },
  ): void {
    const known =
      reading.dated || this.day !== null || this.context.day !== undefined || !this.isDocument();
    const zoneAssumed = reading.zoneAssumed && this.zone === null && line.zone == null;
    const until = reading.until ?? this.columnUntil(line, reading);
    this.out.push({
      line: line.line,
      at: known ? reading.at : null,
      ...(known && until !== undefined ? { until } : {}),
      text,
      zone: reading.zone,
      zoneLabel: reading.zoneAssumed ? (line.zone?.label ?? null) : reading.zoneLabel,
      zoneAssumed,
      approximate: reading.approximate,
      remarks: zoneAssumed
        ? reading.remarks
        : reading.remarks.filter(({ code }) => code !== 'zone-assumed'),
      dayCarried: !reading.dated && !this.anyDate,
      heading: line.kind === 'heading',
      label: false,
      ...more,
    });
  }

  /** The clock in the column of a table in which ranges end. */
  private columnUntil(line: ListLine, reading: TimeReading): Instant | undefined {
    if (line.until === undefined || line.until === '') return undefined;
    const day = toWallTime(reading.at, zoneOfId(reading.zone));
    const [end] = timesInProse(line.until, { ...this.contextHere(line), day });
    if (end === undefined) return undefined;
    return end.at >= reading.at || end.dated ? end.at : plusSeconds(end.at, 86_400);
  }

  /** A weekday in a list is the one that follows the row before. */
  private onWeekday(reading: TimeReading, weekday: number): TimeReading {
    const known = this.before !== null || this.anyDate;
    const towards = known ? 'later' : this.isDocument() ? 'nearest' : 'earlier';
    const day = dayWithWeekday(this.dayBefore(), weekday, towards);
    return { ...onDate(reading, day), dated: true };
  }

  private nextClock(index: number, { kind }: ListLine): TimeReading | null {
    for (let i = index + 1; i < Math.min(this.lines.length, index + 12); i += 1) {
      const line = this.lines[i];
      if (line === undefined || (line.kind === 'heading' && kind !== 'heading')) return null;
      const found = leadingTime(line.masked, this.contextHere(line));
      if (found !== null) return found.reading;
    }
    return null;
  }

  private isDocument(): boolean {
    return this.options.datesOnly === true;
  }

  private wordsOf(index: number, line: ListLine, { end }: { readonly end: number }): string {
    if (line.words !== undefined) return line.words;
    if (line.kind === 'row') return cellsBehind(line.raw, line.masked, end);
    const own = wordsBehind(line.raw, end);
    const more = this.wordsBelow(index, own === '');
    return [own, more].filter((part) => part !== '').join(' ');
  }

  /** Lines right below: the rest of a broken line, or all that is said when the time is on a line of its own. */
  private wordsBelow(index: number, alone: boolean): string {
    const words: string[] = [];
    let i = index + 1;
    // Below a heading, an empty line comes first.
    if (alone && this.lines[index]?.kind === 'heading')
      while (this.lines[i]?.kind === 'blank' && i < index + 4) i += 1;
    for (; i < Math.min(this.lines.length, index + 14); i += 1) {
      const line = this.lines[i];
      if (line === undefined || !this.continues(line, alone)) break;
      words.push(line.raw.replace(/^[\s>*+-]{0,40}/, '').trim());
      if (!alone) this.taken = i;
    }
    return words.join(' ').trim();
  }

  private continues(line: ListLine, alone: boolean): boolean {
    if (line.kind === 'blank' || line.kind === 'heading' || line.masked.trim() === '') return false;
    if (!alone && (line.kind !== 'plain' || /^\s{0,40}(?:<|[-*_=]{3,}\s*$|>)/.test(line.masked)))
      return false;
    const context = this.contextHere(line);
    return (
      leadingTime(line.masked, context) === null &&
      leadingDate(line.masked, context) === null &&
      (!this.isDocument() || labelledTime(line.masked, context) === null)
    );
  }

  /** `Detected: 2026-03-10 14:05`: an entry, but no step of the list, whose day and order it leaves alone. */
  private addLabelled(index: number, line: ListLine): boolean {
    if (!this.isDocument() || index <= this.taken || line.kind === 'heading') return false;
    const found = labelledTime(line.masked, this.contextHere(line));
    if (found === null) return false;
    this.push(line, found.reading, found.label, { backwards: false, halfDay: false, label: true });
    return true;
  }

  private addDate(index: number, line: ListLine): boolean {
    if (!this.isDocument() || index <= this.taken) return false;
    const found = leadingDate(line.masked, this.contextHere(line));
    if (found === null) return false;
    const text = this.wordsOf(index, line, found);
    [this.day, this.before, this.anyDate] = [found.date, null, true];
    if (text === '' || line.kind === 'heading' || this.isStatement(text)) {
      this.learnZone(line);
      return true;
    }
    this.out.push({
      line: line.line,
      at: null,
      date: found.date,
      ...(found.until === undefined ? {} : { dateUntil: found.until }),
      text,
      zone: 'UTC',
      zoneLabel: null,
      zoneAssumed: true,
      approximate: false,
      remarks: [],
      backwards: false,
      halfDay: false,
      dayCarried: false,
      heading: false,
      label: false,
    });
    this.entryDepth = line.depth;
    return true;
  }

  private learnZone({ kind, depth, masked }: ListLine): void {
    const stated = readStatedZone(masked, this.context.home ?? null);
    if (stated === null) return;
    if (kind === 'heading') this.outer.push({ depth, zone: this.zone });
    this.zone = stated;
  }

  /** `2026-07-08 (*all times PDT*)`: only a date and a zone. */
  private isStatement(text: string): boolean {
    return (
      text.length < 80 &&
      readStatedZone(text, this.context.home ?? null) !== null &&
      /\btime|zeit|heure|hora|^[\s(*_]*[A-Z]{2,4}[\s)*_]*$/i.test(text)
    );
  }

  /** An undated list that would end after it was written began a day earlier. */
  settled(): readonly TimedLine[] {
    const rows = this.out.filter((entry) => entry.text !== '' || entry.heading);
    const last = rows.reduce<Instant | null>(
      (latest, { at }) => (at !== null && (latest === null || at > latest) ? at : latest),
      null,
    );
    if (this.anyDate || this.day !== null || last === null) return rows;
    const posted = epochOf(this.context.postedAt);
    const ahead = epochOf(last) - posted - 900;
    // Less than half a day ahead is more likely a zone that nobody stated.
    if (ahead <= 43_200 && !rows.some(({ at }) => at !== null && posted - epochOf(at) > 3600))
      return rows;
    return ahead <= 0 ? rows : rows.map((entry) => earlier(entry, Math.ceil(ahead / 86_400)));
  }
}

function earlier(entry: TimedLine, days: number): TimedLine {
  if (entry.at === null) return entry;
  return {
    ...entry,
    at: plusSeconds(entry.at, -days * 86_400),
    ...(entry.until === undefined ? {} : { until: plusSeconds(entry.until, -days * 86_400) }),
  };
}
