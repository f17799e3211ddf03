/**
 * A comment taken apart into statements: its sentences and lines, each with what it says about
 * time. Code and quotes are no statements.
 */
import { patternFrom } from '../text/patterns.js';
import { maskCode } from '../time/mask.js';
import { languagesFor, type LanguageChoice } from './language/choose.js';
import type { Meaning } from './language/language.js';
import { readMeanings } from './language/read.js';
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
  readonly around: Surroundings;
}

/** What the words of a statement are understood by. */
export interface Surroundings {
  /** Of the thread. */
  readonly language: LanguageChoice;
  /** Title and text of the issue: what is known to be broken. */
  readonly report: string;
}

/** Everything that the statement means, by its words alone; times are for the caller. */
export function meaningsInStatement(
  statement: Pick<Statement, 'prose' | 'around'>,
): ReadonlySet<Meaning> {
  const { prose, around } = statement;
  return readMeanings(prose, languagesFor(prose, around.language), around.report);
}

/** Longer comments are read up to here; rows and wording sit at the top of a log paste, not at its end. */
export const readLimit = 262_144;

export function readStatements(
  body: string,
  context: TimeContext,
  around: Surroundings = { language: { kind: 'none' }, report: '' },
): readonly Statement[] {
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
    for (const part of clauses(prose, start, end, own))
      out.push({
        index: out.length,
        start: part.start,
        end: part.end,
        text: text.slice(part.start, part.end),
        prose: prose.slice(part.start, part.end),
        times: part.times,
        around,
      });
  }
  return out;
}

/**
 * Ends of sentences: a full stop that is followed by white space and something that can begin one,
 * or the end of a line.
 */
const boundary = /[.!?]["')\]*_]{0,3}(?=[ \t]{1,4}["'(*_[`]{0,3}(?:[\p{L}\d#@]|\s))|\r?\n/gu;
const abbreviation = patternFrom(
  'i',
  String.raw`(?:\b(?:e\.g|i\.e|approx|ca|vs|no|nr|kl|a\.m|p\.m|etc|st|dr|jan|feb|mar|apr|jun|jul|aug`,
  String.raw`|sept?|oct|nov|dec)|\b\d{1,2})\.$`,
);

function spans(prose: string): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  let start = 0;
  for (const match of prose.matchAll(boundary)) {
    const end =
      match.index + (match[0].startsWith('\r') || match[0] === '\n' ? 0 : match[0].length);
    // "**When was it noticed?** 14:50" is a question of a form and its answer.
    if (/^\?[*_]{1,3}$/.test(match[0])) continue;
    if (!match[0].includes('\n') && abbreviation.test(prose.slice(Math.max(start, end - 8), end)))
      continue;
    if (end > start) out.push([start, end]);
    start = match.index + match[0].length;
  }
  if (start < prose.length) out.push([start, prose.length]);
  return out;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly times: readonly TimeReading[];
}

const clauseBorder = /[,;:]\s|\s(?:and|then|but|while|whereas|that|–|—|-|→)\s/g;

/** "It failed at 13:50 and recovered at 14:20" says two things: cut between the times, where the grammar allows it. */
function clauses(
  prose: string,
  start: number,
  end: number,
  times: readonly TimeReading[],
): readonly Clause[] {
  if (times.length < 2 || times.length > 6) return [{ start, end, times }];
  const out: Clause[] = [];
  let from = start;
  let own: TimeReading[] = [];
  for (const [i, time] of times.entries()) {
    own.push(time);
    const next = times[i + 1];
    const border =
      next === undefined
        ? null
        : [...prose.slice(time.end, next.start).matchAll(clauseBorder)].at(-1);
    if (
      !border ||
      !/\p{L}{3}/u.test(
        prose.slice(from, time.start) + prose.slice(time.end, time.end + border.index),
      )
    )
      continue;
    const cut = time.end + border.index;
    out.push({ start: from, end: cut, times: own });
    from = cut + border[0].length;
    own = [];
  }
  return [...out, { start: from, end, times: own }];
}

/**
 * The moment that a statement speaks of: its one past time; `null` when it has none or several.
 * "14:03 CET (13:03 UTC)" is one.
 */
export function findMoment(statement: Statement): TimeReading | null {
  return readSpan(statement) ?? single(statement.times.filter((time) => !isName(statement, time)));
}

const [spanLead, spanJoin] = [
  /(?:^|[^\p{L}])(?:from|between|von|zwischen|du|de|desde|entre)\s[*_~]{0,3}$/iu,
  /^[*_~)]{0,3}\s(?:until|till?|to|and|bis|und|au|à|jusqu['’]à|hasta|até|y|e)\s[*_~]{0,3}$/iu,
];

/** "From 9 March 19:42 until 10 March 02:10": one stretch, its first moment with its end. */
function readSpan({ times, prose, start }: Statement): TimeReading | null {
  const [first, last, more] = times;
  if (first === undefined || last === undefined || more !== undefined) return null;
  const isSpan =
    spanLead.test(prose.slice(0, first.start - start)) &&
    spanJoin.test(prose.slice(first.end - start, last.start - start));
  return isSpan && last.at > first.at && !last.future ? { ...first, until: last.at } : null;
}

/** As `findMoment`, for times that only name a thing: "the deploy of 17:02". */
export function findNamedMoment(statement: Statement): TimeReading | null {
  return single(statement.times);
}

const thing =
  '(?:deploy(?:ment|s)?|releases?|merge|roll-?out|rollback|build|version|change|bump|commit|pr|run|job|backup|snapshot|dump|image|upgrade|migration|update|restart|batch|cron)';
const thingBefore = new RegExp(
  `\\b(?:the|that|this|our|a|an|previous|last|to)\\b[^.;,]{0,30}\\b${thing} ` +
    `(?:of|from)\\s{0,2}(?:~|about |around )?$|\\b${thing} \\($`,
  'i',
);
/** "o deploy das 14h35", "le déploiement de 14h35", "das Deployment von 14:35". */
const thingElsewhere = new RegExp(
  '(?:deploy(?:ment)?|déploiement|despliegue|implanta(?:ção|tion)|release|versão|versión|version|stand)\\s' +
    '(?:das?|de las?|de|du|von|vom)\\s{1,2}$',
  'iu',
);
const thingBehind = new RegExp(`^(?:\\s(?:UTC|[A-Z]{2,4}))?\\s${thing}\\b`, 'i');

/** "Rolling back the deploy of 17:02", "reverted the 21:45 deploy": the time says which, not when. */
function isName(statement: Statement, time: TimeReading): boolean {
  const before = statement.prose.slice(
    Math.max(0, time.start - statement.start - 80),
    time.start - statement.start,
  );
  const behind = statement.prose.slice(time.end - statement.start, time.end - statement.start + 30);
  return (
    thingBefore.test(before) ||
    thingElsewhere.test(before) ||
    (/\b(?:the|that|this|our|today['’]s|yesterday['’]s)\s$/i.test(before) &&
      thingBehind.test(behind))
  );
}

function single(times: readonly TimeReading[]): TimeReading | null {
  const past = times.filter((time) => !time.future);
  const [first] = past;
  return first !== undefined && past.every((time) => time.at === first.at) ? first : null;
}
