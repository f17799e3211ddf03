/**
 * The conversation in the issue: the body and the comments of people, in order, each with the time
 * context it is read in.
 */
import type { IncidentFacts } from '../incident/incident.js';
import type { SlashCommands } from '../incident/slash-commands/authorize.js';
import type { SlashCommand } from '../incident/slash-commands/command.js';
import type { Config } from '../config/config.js';
import { isGenerated } from '../markdown/ours.js';
import type { ReactionCounts, UserRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import { maskCode } from '../time/mask.js';
import type { TimeContext } from '../time/read-times.js';
import type { Zone } from '../time/zones.js';
import { zoneNamed } from '../time/zones.js';
import { chooseLanguage, type LanguageChoice } from './language/choose.js';
import { withoutMailBefore } from './mail-reply.js';
import { readStatements, type Statement, type Surroundings } from './statements.js';
import { readTimedLines, type TimedLine } from '../time/list/timed-lines.js';

export interface Post {
  /** `opened` or `comment:1001`. */
  readonly id: string;
  readonly body: string;
  readonly author: UserRecord;
  readonly postedAt: Instant;
  readonly url: string;
  readonly context: TimeContext;
  readonly statements: readonly Statement[];
  /** Of the issue: what its title says. */
  readonly title?: readonly Statement[];
  /** Lines that begin with a time: a list when there are two or more. */
  readonly lines: readonly TimedLine[];
  /** Its slash commands, whoever wrote them. */
  readonly commands: readonly SlashCommand[];
  readonly around: Surroundings;
  /** Somebody left 🚀. */
  readonly pinned: boolean;
  /** Somebody left 👎. */
  readonly hidden: boolean;
}

/** Body first, then comments by id, without our own. */
export function readThread(
  facts: IncidentFacts,
  { timeZone: zone }: Config,
  { parsed }: Pick<SlashCommands, 'parsed'>,
): readonly Post[] {
  const { issue } = facts;
  const opening = {
    commands: [] as readonly SlashCommand[],
    id: 'opened',
    body: issue.body,
    author: issue.author,
    createdAt: issue.createdAt,
    updatedAt: issue.createdAt,
    url: issue.url,
    reactions: {} as ReactionCounts,
  };
  const comments = facts.comments
    .filter((comment) => !isGenerated(comment, facts))
    .map((comment) => ({
      ...comment,
      body: withoutMailBefore(comment.body),
      id: `comment:${comment.id}`,
      commands: parsed.get(comment.id) ?? [],
    }));
  const posts: Post[] = [];
  let threadZone: Zone | null = null;
  const around = { language: languageOfThread(facts), report: `${issue.title}\n${issue.body}` };
  for (const entry of [opening, ...comments]) {
    const context: TimeContext = {
      postedAt: entry.createdAt,
      zone,
      reference: issue.createdAt,
      threadZone,
    };
    const read = readStatements(entry.body, context, around);
    const statements = entry.id === 'opened' ? read.map((one) => withEdits(one, facts)) : read;
    threadZone = statedZone(statements) ?? threadZone;
    const placed = { ...context, threadZone };
    posts.push({
      id: entry.id,
      body: entry.body,
      author: entry.author,
      postedAt: entry.createdAt,
      url: entry.url,
      context: placed,
      statements,
      ...(entry.id === 'opened' ? { title: readStatements(issue.title, placed, around) } : {}),
      lines: statements.length < 2 ? [] : readTimedLines(entry.body, placed),
      commands: entry.commands,
      around,
      pinned: (entry.reactions.rocket ?? 0) > 0,
      hidden: (entry.reactions['-1'] ?? 0) > 0,
    });
  }
  return posts;
}

/** The issue's text may be edited later: a full date and time up to its close is no plan. */
function withEdits(statement: Statement, { issue, readAt }: IncidentFacts): Statement {
  const last = issue.closedAt ?? readAt;
  return {
    ...statement,
    times: statement.times.map((time) =>
      time.future && time.dated && time.at <= last ? { ...time, future: false } : time,
    ),
  };
}

/** The language that most of the thread is written in. */
export function languageOfThread({ issue, comments }: IncidentFacts): LanguageChoice {
  const bodies = comments.slice(0, 50).map(({ body }) => body.slice(0, 400));
  return chooseLanguage(maskCode([issue.title, issue.body.slice(0, 1000), ...bodies].join('\n')));
}

function statedZone(statements: readonly Statement[]): Zone | null {
  for (const time of statements.flatMap((statement) => statement.times)) {
    // Relative times count in UTC and say nothing about where the writer is.
    if (!time.zoneAssumed && !/\bago$|^T[+-]/i.test(time.text))
      return zoneNamed(time.zoneLabel) ?? { id: time.zone, label: time.zoneLabel };
  }
  return null;
}
