/**
 * Whose token this is: the account that our comments carry. Guessed wrong, our own comments would
 * not be found again.
 */
import { type ErrorKind, UserError } from '../errors.js';
import type { UserRecord } from '../repository/repository.js';
import { userFromRest } from '../github-json/shapes.js';
import { at, toText } from '../github-json/values.js';
import { viewerQuery } from './http/queries.js';
import type { RepoContext } from './repo-context.js';

const actionsBot: UserRecord = { login: 'github-actions[bot]', type: 'Bot' };

/**
 * Asked once. A server that is down is an error and no reason to guess; a refusal is: only a
 * workflow's own token is refused.
 */
export function readIdentity(place: RepoContext): () => Promise<UserRecord> {
  let known: Promise<UserRecord> | null = null;
  return () =>
    (known ??= askIdentity(place).catch((error: unknown) => {
      known = null;
      throw error;
    }));
}

/** A token of Actions is not a user: GitHub refuses to say who it is. */
const asksInVain: readonly ErrorKind[] = ['auth', 'permission', 'missing'];

async function askIdentity(place: RepoContext): Promise<UserRecord> {
  const login = toText(at(await place.client.query(viewerQuery, {}), 'viewer', 'login'));
  if (login !== '') return userFromRest({ login });
  try {
    return userFromRest(await place.client.read('GET /user', {}));
  } catch (error) {
    if (error instanceof UserError && asksInVain.includes(error.kind)) return actionsBot;
    throw error;
  }
}
