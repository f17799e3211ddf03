/**
 * Who was drawn by `/lead random`, kept in a hidden line of the response comment: whose turn it was depends on other
 * incidents, and they change.
 */
import type { IncidentFacts } from './incident.js';
import { responseComment } from './checklist/ticks-from-facts.js';

const line = /^<!-- after-action:draws ([\w; -]{0,4000}) -->$/m;
const maxDraws = 50;

/** Id of the comment → login. */
export function keptDraws(
  facts: Pick<IncidentFacts, 'comments' | 'self' | 'identities'>,
): ReadonlyMap<number, string> {
  const body = responseComment(facts)?.body ?? '';
  const entries = (line.exec(body)?.[1] ?? '').split('; ', maxDraws).flatMap((entry) => {
    const match = /^(\d{1,15}) ([\w-]{1,100})$/.exec(entry);
    return match === null ? [] : [[Number(match[1]), match[2] ?? ''] as const];
  });
  return new Map(entries);
}

/** `''` when nobody was drawn. */
export function printDraws(draws: readonly (readonly [comment: number, login: string])[]): string {
  if (draws.length === 0) return '';
  const entries = draws.slice(-maxDraws).map(([comment, login]) => `${comment} ${login}`);
  return `<!-- after-action:draws ${entries.join('; ')} -->`;
}
