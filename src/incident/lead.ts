/** `/lead random`: somebody who is there already, the same one whenever it is computed again. */
import { isPerson } from '../markdown/ours.js';
import type { CommentRecord } from '../repository/repository.js';
import type { IncidentFacts } from './incident.js';

/** People who wrote in the issue up to `comment`, chosen by its id; `null` when there is nobody but bots. */
export function leadAtRandom(facts: IncidentFacts, comment: CommentRecord): string | null {
  const authors = [
    facts.issue.author,
    ...facts.comments.filter(({ id }) => id <= comment.id).map(({ author }) => author),
  ];
  const people = authors.filter(isPerson);
  const logins = [...new Set(people.map(({ login }) => login))].sort();
  return logins[spread(comment.id) % Math.max(1, logins.length)] ?? null;
}

/** Ids that follow one another land far apart. */
function spread(id: number): number {
  let x = (id % 0x1_0000_0000) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}
