/** `/lead random`: somebody who is there already, the same one whenever it is computed again. */
import type { CommentRecord } from '../repository/repository.js';
import type { Config } from '../config/config.js';
import { keptDraws } from './draws.js';
import type { IncidentFacts } from './incident.js';
import {
  isAtLeast,
  isWrittenByPerson,
  participants,
  findPermission,
} from './slash-commands/permission.js';

/**
 * People with write access who wrote in the issue up to `comment`, chosen by its id; the writer counts. Who came later
 * does not change who was drawn. `null` when there is nobody.
 */
export function leadAtRandom(
  facts: IncidentFacts,
  comment: CommentRecord,
  { response }: Config,
): string | null {
  const kept = keptDraws(facts).get(comment.id);
  if (kept !== undefined) return kept;
  return response.responders.length > 0
    ? leastLately(facts, comment, response.responders)
    : amongParticipants(facts, comment);
}

/**
 * Of those with write access, whoever led longest ago or never; of equals the lot decides. Who was assigned in this
 * incident before had the last turn: a second draw is for somebody else.
 */
function leastLately(
  { permissions, issueEvents, lastLed = {} }: IncidentFacts,
  { id, createdAt }: CommentRecord,
  responders: readonly string[],
): string | null {
  const able = responders
    .map(bareLogin)
    .filter((login) => isAtLeast(findPermission(permissions, login), 'write'));
  const here = new Map(
    issueEvents
      .filter((one) => one.event === 'assigned' && one.createdAt < createdAt)
      .map((one) => [one.assignee?.toLowerCase(), one.createdAt] as const),
  );
  const turn = (login: string): string => {
    const name = login.toLowerCase();
    return here.get(name) ?? lastLed[name] ?? '';
  };
  const first = able.map(turn).sort()[0];
  const next = [...able].filter((login) => turn(login) === first).sort();
  return next[spread(id) % Math.max(1, next.length)] ?? null;
}

function amongParticipants(facts: IncidentFacts, comment: CommentRecord): string | null {
  const before = facts.comments
    .filter((one) => one.id <= comment.id && isWrittenByPerson(one, facts))
    .sort((a, b) => a.id - b.id);
  const authors = [facts.issue.author, ...before.map(({ author }) => author)];
  const logins = [...participants(authors), comment.author.login].filter(
    (login) =>
      login === comment.author.login ||
      isAtLeast(findPermission(facts.permissions, login), 'write'),
  );
  const drawn = [...new Set(logins)].sort();
  return drawn[spread(comment.id) % Math.max(1, drawn.length)] ?? null;
}

/** `@ana`, as people write it in the configuration. */
export function bareLogin(handle: string): string {
  return handle.replace(/^@/, '');
}

/** Ids that follow one another fall far apart. */
function spread(id: number): number {
  let x = (id % 0x1_0000_0000) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}
