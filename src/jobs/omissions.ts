/** What could not be read and is not worth ending a run for: named in the answer instead. */
import { type ErrorKind, UserError } from '../errors.js';
import type { Listed } from '../repository/repository.js';

/**
 * A source that this token may not read, or that GitHub does not answer for, is named and left
 * out: the rest of the answer
 * is still worth having at night. Only the issue, its comments and the writes are worth ending a run for.
 */
export async function orNothing<T>(
  what: string,
  list: Promise<Listed<T>>,
  omissions: string[],
): Promise<readonly T[]> {
  const nothing: Listed<T> = { items: [], complete: true };
  const { items, complete } = await orOmitted(what, list, nothing, omissions);
  if (!complete) omissions.push(`only the newest ${items.length} ${what} of the window were read`);
  return items;
}

/** One line for each source that is missing, also when it was asked several times. */
export async function orOmitted<T>(
  what: string,
  read: Promise<T>,
  fallback: T,
  omissions: string[],
): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof UserError) || !isDispensable(error)) throw error;
    const { message, remedy } = error.problems[0];
    const line = `${what} could not be read: ${error.kind === 'unavailable' ? message : remedy}`;
    if (!omissions.includes(line)) omissions.push(line);
    return fallback;
  }
}

/** What one source may lack without any harm to the rest. */
const dispensable: readonly ErrorKind[] = ['permission', 'missing', 'locked', 'unavailable'];

function isDispensable({ kind }: UserError): boolean {
  return dispensable.includes(kind);
}

/** `null` for one that does not exist any more. */
export async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof UserError) || error.kind !== 'missing') throw error;
    return null;
  }
}
