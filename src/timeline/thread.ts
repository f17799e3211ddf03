/** The conversation in the issue: the body and the comments of people, in order, each with the time context it is read in. */
import type { IncidentFacts } from '../incident/incident.js';
import type { Config } from '../config/config.js';
import { parseMarker } from '../markdown/marker.js';
import type { ReactionCounts, UserRecord } from '../repository/repository.js';
import type { Instant } from '../time/instant.js';
import type { TimeContext } from '../time/read-times.js';
import type { Zone } from '../time/zones.js';
import { zoneNamed } from '../time/zones.js';
import { statementsOf, type Statement } from './statements.js';
import { timedLinesOf, type TimedLine } from './timed-lines.js';

export interface Post {
  /** `opened` or `comment:1001`. */
  readonly id: string;
  readonly body: string;
  readonly author: UserRecord;
  readonly postedAt: Instant;
  readonly url: string;
  readonly context: TimeContext;
  readonly statements: readonly Statement[];
  /** Somebody left 🚀. */
  readonly pinned: boolean;
  /** Somebody left 👎. */
  readonly hidden: boolean;
}

export interface ThreadInput {
  readonly facts: IncidentFacts;
  readonly config: Config;
}

const threads = new WeakMap<
  IncidentFacts,
  { readonly zone: string | null; readonly posts: readonly Post[] }
>();

/** Body first, then comments by id. Our own comments and those of bots without a word on the incident are not in it. */
export function threadOf({ facts, config }: ThreadInput): readonly Post[] {
  const cached = threads.get(facts);
  if (cached !== undefined && cached.zone === config.timeZone) return cached.posts;
  const posts = readThread(facts, config.timeZone);
  threads.set(facts, { zone: config.timeZone, posts });
  return posts;
}

function readThread(facts: IncidentFacts, zone: string | null): readonly Post[] {
  const { issue } = facts;
  const opening = {
    id: 'opened',
    body: issue.body,
    author: issue.author,
    createdAt: issue.createdAt,
    updatedAt: issue.createdAt,
    url: issue.url,
    reactions: {} as ReactionCounts,
  };
  const comments = facts.comments
    .filter((comment) => !isOurs(comment, facts.self))
    .map((comment) => ({ ...comment, id: `comment:${comment.id}` }));
  const posts: Post[] = [];
  let threadZone: Zone | null = null;
  for (const entry of [opening, ...comments]) {
    const context: TimeContext = {
      postedAt: entry.createdAt,
      zone,
      reference: issue.createdAt,
      threadZone,
    };
    const statements = statementsOf(entry.body, context);
    threadZone = statedZone(statements) ?? threadZone;
    posts.push({
      id: entry.id,
      body: entry.body,
      author: entry.author,
      postedAt: entry.createdAt,
      url: entry.url,
      context: { ...context, threadZone },
      statements,
      pinned: (entry.reactions.rocket ?? 0) > 0,
      hidden: (entry.reactions['-1'] ?? 0) > 0,
    });
  }
  return posts;
}

const lists = new WeakMap<Post, readonly TimedLine[]>();

/** The timed lines of a post: a list when there are two or more. */
export function listOf(post: Post): readonly TimedLine[] {
  const known =
    lists.get(post) ?? (post.statements.length < 2 ? [] : timedLinesOf(post.body, post.context));
  lists.set(post, known);
  return known;
}

/** A comment of ours carries our login and a marker on its first line. */
export function isOurs(
  comment: { readonly author: UserRecord; readonly body: string },
  self: string,
): boolean {
  return (
    comment.author.login.toLowerCase() === self.toLowerCase() && parseMarker(comment.body) !== null
  );
}

function statedZone(statements: readonly Statement[]): Zone | null {
  for (const time of statements.flatMap((statement) => statement.times)) {
    // Relative times count in UTC and say nothing about where the writer is.
    if (!time.zoneAssumed && !/\bago$|^T[+-]/i.test(time.text))
      return zoneNamed(time.zoneLabel) ?? { id: time.zone, label: time.zoneLabel };
  }
  return null;
}
