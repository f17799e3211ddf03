/** Comments: what people wrote, at the time they speak of. A list of timed lines gives one row per line. */
import { patternFrom } from '../../text/patterns.js';
import { secondsBetween } from '../../time/instant.js';
import type { TimeReading } from '../../time/read-times.js';
import { timelineEvent, type EventParts } from '../events.js';
import { meaningsInStatement, findMoment, type Statement } from '../statements.js';
import type { Post } from '../thread.js';
import { isSmallTalk } from '../small-talk.js';
import type { TimedLine } from '../../time/list/timed-lines.js';
import type { TimelineEvent, TimelineInput, TimelineSource } from '../timeline.js';

export const commentsSource: TimelineSource = {
  id: 'comments',
  description: 'Comments of people, and the times that they and the issue text speak of',
  events: (input: TimelineInput): readonly TimelineEvent[] =>
    input.thread.flatMap((post) => eventsOfPost(post)),
};

function eventsOfPost(post: Post): readonly TimelineEvent[] {
  if (post.id === 'opened') return openingRows(post);
  if (post.statements.length === 0) return isRelevant(post) ? [wholeComment(post, post.body)] : [];
  const commandLines = post.commands;
  const text = commandLines.length === 0 ? post.body : withoutCommands(post);
  if (text.trim() === '') return [];
  const lines = commandLines.length === 0 ? post.lines : [];
  if (lines.length >= 2) return timedRows(post, lines);
  return proseRows(
    post,
    commandLines.length === 0
      ? post.statements
      : post.statements.filter(
          (statement) =>
            !commandLines.some((command) =>
              command.source.trim().startsWith(statement.text.trim().slice(0, 400)),
            ),
        ),
  );
}

/** The text under the commands of a comment. */
function withoutCommands(post: Post): string {
  const last = post.commands.at(-1)?.line ?? 0;
  return post.body
    .split(/\r\n|\r|\n/)
    .slice(last)
    .join('\n');
}

/** Thanks, emoji and other bots' commands are not events. */
function isRelevant(post: Post): boolean {
  return isWorth(post.body);
}

const isWorth = (text: string): boolean => !isSmallTalk(text);

const botNoise = /^\s{0,20}\/[a-z-]{2,30}(?:[ \t]+\S{1,60}){0,2}\s*$/i;

function linkToPost(post: Post): EventParts['links'] {
  return [{ label: post.id === 'opened' ? 'issue' : 'comment', url: post.url }];
}

function rowBasics(
  post: Post,
): Pick<EventParts, 'kind' | 'meaning' | 'source' | 'postedAt' | 'actor' | 'links'> {
  return {
    kind: 'comment',
    meaning: { type: 'words', retold: false },
    source: 'comments',
    postedAt: post.postedAt,
    actor: post.author.login,
    links: linkToPost(post),
  };
}

function wholeComment(post: Post, text: string, retold = false): TimelineEvent {
  return timelineEvent({
    ...rowBasics(post),
    meaning: { type: 'words', retold },
    id: post.id,
    occurredAt: post.postedAt,
    text: text.replace(/[`~]{3,}[^\n]*\n?/g, ' '),
  });
}

/** The body tells what was known; only what it dates before the declaration is an event of its own. */
function openingRows(post: Post): readonly TimelineEvent[] {
  const lines = post.lines;
  if (lines.length >= 2) return timedRows(post, lines);
  return post.statements.flatMap((statement) => {
    return tellsAnotherTime(statement, post)
      ? [timedRow(post, statement, rowId(post, statement))]
      : [];
  });
}

function timedRows(post: Post, lines: readonly TimedLine[]): readonly TimelineEvent[] {
  const prefix = post.id === 'opened' ? 'opened' : post.id;
  return lines.map((line, index) =>
    timelineEvent({
      ...rowBasics(post),
      id: `${prefix}:${index + 1}`,
      occurredAt: line.at ?? post.postedAt,
      ...(line.until === undefined ? {} : { until: line.until }),
      text: line.text,
      zoneAssumed: line.zoneAssumed,
      approximate: line.approximate,
      remarks: line.remarks,
    }),
  );
}

/**
 * Each statement goes where it belongs: what reports an event of another time in a row at that time, the rest in the
 * comment's row at the time of writing. An insight ("it broke at 23:00, found out now") goes in both.
 */
function proseRows(post: Post, statements: readonly Statement[]): readonly TimelineEvent[] {
  if (statements.length === 0 || !isRelevant(post) || botNoise.test(post.body)) return [];
  const dated = statements.filter((statement) => tellsAnotherTime(statement, post));
  const here = statements.filter((statement) => !dated.includes(statement) || isInsight(statement));
  const [only] = dated;
  if (only !== undefined && !needsRow(here))
    return dated.map((statement) =>
      timedRow(post, statement, statement === only ? post.id : rowId(post, statement)),
    );
  const words = here.map((statement) => statement.text.trim()).join(' ');
  // The same words twice: once when it happened, once when somebody found out.
  return [
    wholeComment(
      post,
      words,
      here.every((statement) => dated.includes(statement)),
    ),
    ...dated.map((statement) => timedRow(post, statement, rowId(post, statement))),
  ];
}

const rowId = (post: Post, statement: Statement): string => `${post.id}:${statement.index + 1}`;
const needsRow = (statements: readonly Statement[]): boolean =>
  statements.some((statement) => /\p{L}{2}/u.test(statement.text) && isWorth(statement.text));

/** More than two minutes from the writing, and stated as a fact. */
function tellsAnotherTime(statement: Statement, post: Post): boolean {
  const time = findMoment(statement);
  return (
    time !== null &&
    Math.abs(secondsBetween(time.at, post.postedAt)) >= 120 &&
    !guess.test(statement.prose) &&
    hasWords(statement, time)
  );
}

const guess = patternFrom(
  'i',
  String.raw`\b(?:suspect\w*|suspicion|guess\w*|maybe|perhaps|might|may|could|possibly|probably`,
  String.raw`|presumably|(?:i|we) (?:think|believe|assume)|hypothesis|wonder\w*)\b|\?\s*$`,
);
const investigation = patternFrom(
  'i',
  String.raw`^\W{0,6}(?:(?:i|we)(?: have|['’]ve)? )?(?:looked|checked|found|saw|see|seeing`,
  String.raw`|looks like|looking|according|verified|confirmed|compared|searched|turns out`,
  String.raw`|it turns out)\b`,
);

/** "It broke at 23:00 last night", found out in the morning: what happened and that it was found out are two events. */
function isInsight(statement: Statement): boolean {
  if (investigation.test(statement.prose)) return true;
  const [time, meanings] = [findMoment(statement), meaningsInStatement(statement)];
  if (time === null) return false;
  // "Pods crash since 19:15" also holds at the time of writing.
  if (/\bsince\b/i.test(statement.prose) && !meanings.has('mitigated')) return true;
  if (meanings.has('cause') || meanings.has('change')) return true;
  return meanings.has('started') && !report.test(statement.prose);
}

/** "At 13:50 we lost the queue", "It failed at 13:50": about then, not about now. */
const report = /\b(?:i|we)\b/i;

/** A form's field may hold nothing but a time. */
function hasWords(statement: Statement, time: TimeReading): boolean {
  const words =
    statement.prose.slice(0, time.start - statement.start) +
    statement.prose.slice(time.end - statement.start);
  return /\p{L}{3}/u.test(words);
}

function timedRow(post: Post, statement: Statement, id: string): TimelineEvent {
  const time = findMoment(statement);
  return timelineEvent({
    ...rowBasics(post),
    id,
    occurredAt: time?.at ?? post.postedAt,
    ...(time?.until === undefined ? {} : { until: time.until }),
    text: statement.text,
    zoneAssumed: time?.zoneAssumed ?? false,
    approximate: time?.approximate ?? false,
    remarks: time?.remarks ?? [],
  });
}
