/** Clues: statements of the thread that mean something, each with the moment that it speaks of. */
import { patternFrom } from '../text/patterns.js';
import type { Instant } from '../time/instant.js';
import type { Meaning } from './language/language.js';
import { meaningsInStatement, findMoment, findNamedMoment, type Statement } from './statements.js';
import type { Post } from './thread.js';
import type { TimelineInput } from './timeline.js';

export interface Clue {
  readonly post: Post;
  readonly statement: Statement;
  readonly meanings: ReadonlySet<Meaning>;
  readonly at: Instant;
  readonly approximate: boolean;
  /** End of the range that the statement gives. */
  readonly until: Instant | null;
  /** The moment was written, not taken from the posting time. */
  readonly timed: boolean;
  /** A line of a list of times, not a sentence that mentions one. */
  readonly listed: boolean;
  readonly proof: string;
}

export function findClues(input: TimelineInput): readonly Clue[] {
  return input.thread.flatMap((post) => [
    ...(post.title ?? [])
      .flatMap((statement) => cluesFromStatement(post, statement))
      .filter(isTimed),
    ...(post.lines.length >= 2 ? cluesFromList(post) : cluesFromProse(post)),
  ]);
}

/** A title without a time says what is broken; with one, since when. */
const isTimed = ({ timed }: Clue): boolean => timed;

/** Each line of a list of times is a statement at its own time. */
function cluesFromList(post: Post): readonly Clue[] {
  return post.lines.slice(0, 500).flatMap((line, i): readonly Clue[] => {
    const statement: Statement = {
      index: i + 1,
      start: 0,
      end: 0,
      text: line.text,
      prose: line.text,
      times: [],
      around: post.around,
    };
    const meanings = meaningsInStatement(statement);
    if (meanings.size === 0 || line.at === null) return [];
    return [
      {
        post,
        statement,
        meanings,
        at: line.at,
        until: line.until ?? null,
        approximate: line.approximate,
        timed: true,
        listed: true,
        proof: `${post.id}:${i + 1}`,
      },
    ];
  });
}

function cluesFromProse(post: Post): readonly Clue[] {
  return post.statements.slice(0, 200).flatMap((statement) => cluesFromStatement(post, statement));
}

function cluesFromStatement(post: Post, statement: Statement): readonly Clue[] {
  if (/^\s{0,20}\//.test(statement.text)) return [];
  const meanings = meaningsIn(post, statement);
  if (meanings.size === 0) return [];
  const clue = clueFromStatement(post, statement, meanings);
  const named = clue.timed || !dates(statement, meanings) ? null : findNamedMoment(statement);
  if (named === null) return [clue];
  // "The deploy of 17:02 caused it": the statement is made now, the change that it names is of then.
  const meaning = meanings.has('started') ? 'started' : 'cause';
  return [
    clue,
    {
      ...clue,
      meanings: new Set<Meaning>([meaning]),
      at: named.at,
      approximate: named.approximate,
      timed: true,
    },
  ];
}

/** In the report, "X since 14:10" and "from 14:10 until 15:00 X" say when X was wrong, whatever the words for it. */
function meaningsIn(post: Post, statement: Statement): ReadonlySet<Meaning> {
  const meanings = meaningsInStatement(statement);
  const [time] = statement.times;
  if (post.id !== 'opened' || time === undefined || meanings.has('mitigated')) return meanings;
  const before = statement.prose.slice(0, time.start - statement.start);
  const isSpan = findMoment(statement)?.until !== undefined;
  if (meanings.has('resolved') || good.test(statement.prose)) return meanings;
  if (!isSpan && !since.test(before)) return meanings;
  return new Set<Meaning>(['started', ...[...meanings].filter((one) => one !== 'detected')]);
}

/** What was good, planned or known since then is not what is wrong. */
const good = patternFrom(
  'i',
  String.raw`(?<!not |n['’]t |no longer )\b(?:works?|working|worked|fine|ok|normal|healthy`,
  String.raw`|stable|online|maintenance|known)\b`,
);

const since = patternFrom(
  'iu',
  String.raw`(?:^|[^\p{L}])(?:since|as of|seit|depuis|desde(?: las?| as?)?|から)`,
  String.raw`(?: (?:about|around|approx\.?|circa|ca\.?|etwa|gegen|cerca das?|environ))?[\s*_~]{0,6}$`,
);

/** Does the time that only names a change say when it began? */
function dates(statement: Statement, meanings: ReadonlySet<Meaning>): boolean {
  return meanings.has('cause') || /\b(?:since|after)\b/i.test(statement.prose);
}

function clueFromStatement(post: Post, statement: Statement, meanings: ReadonlySet<Meaning>): Clue {
  const time = findMoment(statement);
  return {
    post,
    statement,
    meanings,
    at: time?.at ?? post.postedAt,
    until: time?.until ?? null,
    approximate: time?.approximate ?? false,
    timed: time !== null,
    listed: false,
    proof: statement.index === 0 || time === null ? post.id : `${post.id}:${statement.index + 1}`,
  };
}

export const means = (clue: Clue, ...meanings: readonly Meaning[]): boolean =>
  meanings.some((meaning) => clue.meanings.has(meaning));
