/** What every write of this folder shares: its result, and how one object stays one when replies are lost. */
import { AmbiguousWriteError } from '../../errors.js';
import { trustedLogins } from '../../markdown/ours.js';
import type { RepositoryReader } from '../../repository/repository.js';

export type EnsureResult =
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged' | 'skipped';
      readonly url: string | null;
      readonly number?: number;
      readonly note?: string;
      /** Of what is updated: its text until now. */
      readonly before?: string;
      /** What GitHub began, where its answer says; the number of a pull request. */
      readonly begun?: { readonly url: string; readonly number: number | null };
    }
  /** What the plan was made from has changed: read and plan again. */
  | { readonly outcome: 'stale'; readonly url: null; readonly note: string };

/** The logins, in lower case, whose markers count here: this token's own and the configured ones. */
export async function readTrustedLogins(
  reader: RepositoryReader,
  identities: readonly string[],
): Promise<ReadonlySet<string>> {
  const { login: self } = await reader.identity();
  return trustedLogins({ self, identities });
}

/**
 * Find, else create; when the reply to the creation was lost, find again before creating again. GitHub has no
 * idempotency key, so this order is what keeps one object from becoming two.
 */
export async function findOrCreate<T>(
  find: () => Promise<T | null>,
  create: () => Promise<T>,
): Promise<{ readonly object: T; readonly created: boolean }> {
  const existing = await find();
  if (existing !== null) return { object: existing, created: false };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { object: await create(), created: true };
    } catch (error) {
      if (!(error instanceof AmbiguousWriteError)) throw error;
      const stored = await find();
      if (stored !== null) return { object: stored, created: true };
      if (attempt === 3) throw error;
    }
  }
}

/** An update that may be sent twice without harm: once more when the reply was lost. */
export async function updateWithRetry<T>(update: () => Promise<T>): Promise<T> {
  try {
    return await update();
  } catch (error) {
    if (!(error instanceof AmbiguousWriteError)) throw error;
    return update();
  }
}

/** Equal as GitHub stores it: line ends and white space at the end do not count. */
export function sameBody(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(body: string): string {
  return body.replace(/\r\n?/g, '\n').trimEnd();
}
