/** What one round of the watch reads of all its incidents, at once: their threads, and who may command in them. */
import type { Config } from '../config/config.js';
import { peopleToAsk } from '../incident/slash-commands/people-to-ask.js';
import type {
  AskedPermission,
  CommentRecord,
  IssueRecord,
  RepositoryReader,
  RepositoryRecord,
  UserRecord,
} from '../repository/repository.js';
import { permissionsOf } from './read-people.js';

/** Who we are, where we are and who may command is the same for all incidents of a round. */
function rememberReads(reader: RepositoryReader): RepositoryReader {
  const people = new Map<string, Promise<AskedPermission>>();
  let [self, place]: [Promise<UserRecord> | null, Promise<RepositoryRecord> | null] = [null, null];
  return {
    ...reader,
    identity: () => (self ??= reader.identity()),
    repository: () => (place ??= reader.repository()),
    permission: (login) => {
      const known = people.get(login) ?? reader.permission(login);
      people.set(login, known);
      return known;
    },
  };
}

/** A reader for the round: each incident is looked at in what was read. */
export async function readRound(
  reader: RepositoryReader,
  issues: readonly IssueRecord[],
  { identities }: Config,
): Promise<RepositoryReader> {
  const round = rememberReads(reader);
  if (issues.length < 2) return round;
  const self = (await round.identity()).login;
  const read = await Promise.all(issues.map(({ number }) => reader.comments(number)));
  const threads = new Map<number, readonly CommentRecord[]>();
  for (const [i, { number }] of issues.entries()) threads.set(number, read[i] ?? []);
  const people = issues.flatMap((issue) =>
    peopleToAsk({ issue, comments: threads.get(issue.number) ?? [], self, identities }),
  );
  await permissionsOf(round, [...new Set(people)]);
  return {
    ...round,
    // For the first look at each: after that, something may have been written.
    comments: async (issue, since) => {
      const known = since === undefined ? threads.get(issue) : undefined;
      threads.delete(issue);
      return known ?? reader.comments(issue, since);
    },
  };
}
