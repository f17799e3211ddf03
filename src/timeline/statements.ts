/** A comment taken apart into statements: its sentences and lines, each with what it says about time. Code and quotes are no statements. */
import type { Instant } from '../time/instant.js';
import { maskCode } from '../time/mask.js';
import { timesInProse, type TimeContext, type TimeReading } from '../time/read-times.js';

export interface Statement {
  /** Position within the comment, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Same length, code and quotes blanked: what wording is judged by. */
  readonly prose: string;
  readonly times: readonly TimeReading[];
}

/** Longer comments are read up to here; rows and wording sit at the top of a log paste, not at its end. */
export const readLimit = 262_144;

export function statementsOf(body: string, context: TimeContext): readonly Statement[] {
  const text = body.slice(0, readLimit);
  const prose = maskCode(text);
  const times = timesInProse(prose, context);
  const out: Statement[] = [];
  let next = 0;
  for (const [start, end] of spans(prose)) {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    const own: TimeReading[] = [];
    for (; next < times.length; next += 1) {
      const time = times[next] as TimeReading;
      if (time.start >= end) break;
      if (time.start >= start) own.push(time);
    }
    out.push({ index: out.length, start, end, text: text.slice(start, end), prose: prose.slice(start, end), times: own });
  }
  return out;
}

/** Ends of sentences: a full stop that is followed by white space and something that can begin one, or the end of a line. */
const boundary = /[.!?]["')\]*_]{0,3}(?=[ \t]{1,4}["'(*_[`]{0,3}(?:[\p{Lu}\d#@]|\s))|\r?\n/gu;
const abbreviation = /(?:\b(?:e\.g|i\.e|approx|ca|vs|no|nr|kl|a\.m|p\.m|etc|st|dr|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\d{1,2})\.$/i;

function spans(prose: string): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  let start = 0;
  for (const match of prose.matchAll(boundary)) {
    const end = match.index + (match[0].startsWith('\r') || match[0] === '\n' ? 0 : match[0].length);
    if (!match[0].includes('\n') && abbreviation.test(prose.slice(Math.max(start, end - 8), end))) continue;
    if (end > start) out.push([start, end]);
    start = match.index + match[0].length;
  }
  if (start < prose.length) out.push([start, prose.length]);
  return out;
}

/** The moment that a statement speaks of: its one past time; `null` when it has none or several unrelated ones. */
export function momentOf(statement: Statement): TimeReading | null {
  const past = statement.times.filter((time) => !time.future);
  return past.length === 1 ? past[0] ?? null : null;
}

export type { Instant };
