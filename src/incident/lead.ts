/** `/lead random`: somebody who is there already, the same one whenever it is computed again. */
import type { CommentRecord } from '../repository/repository.js';
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
export function leadAtRandom(facts: IncidentFacts, comment: CommentRecord): string | null {
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

/** Ids that follow one another fall far apart. */
function spread(id: number): number {
  let x = (id % 0x1_0000_0000) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}
