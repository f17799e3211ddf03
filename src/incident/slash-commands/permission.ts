/** Who may command: people with the configured access, as GitHub said when it was asked. */
import type { Config } from '../../config/config.js';
import type { Problem } from '../../errors.js';
import { isGenerated, isPerson, type Identities } from '../../markdown/ours.js';
import type {
  AskedPermission,
  CommentRecord,
  Permission,
  UserRecord,
} from '../../repository/repository.js';
import type { IncidentFacts } from '../incident.js';

const ranks: readonly AskedPermission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

export function isAtLeast(held: AskedPermission | undefined, wanted: Permission): boolean {
  return held !== undefined && ranks.indexOf(held) >= ranks.indexOf(wanted);
}

/** `undefined`: GitHub was not asked. */
export function findPermission(
  permissions: IncidentFacts['permissions'],
  login: string,
): AskedPermission | undefined {
  return Object.hasOwn(permissions, login) ? permissions[login] : undefined;
}

/** Fails closed: who was not asked about may not command. */
export function mayCommand(
  permissions: IncidentFacts['permissions'],
  login: string,
  config: Config,
): boolean {
  return isAtLeast(findPermission(permissions, login), config.commands.permission);
}

/** Bots are never obeyed, and neither is what we wrote ourselves. */
export function isWrittenByPerson(comment: CommentRecord, who: Identities): boolean {
  return isPerson(comment.author) && !isGenerated(comment, who);
}

/** People drawn by lot are asked about at most this often; in a crowd the draw is among the first of them. */
const maxParticipants = 20;

/** In the order in which they came. */
export function participants(users: readonly UserRecord[]): readonly string[] {
  const logins = users.filter(isPerson).map(({ login }) => login);
  return [...new Set(logins)].slice(0, maxParticipants);
}

export function denied(held: AskedPermission | undefined, config: Config): Problem {
  return {
    code: 'PM603',
    message: 'Commands here need more access to the repository',
    expected: `${config.commands.permission} access`,
    received: held === undefined || held === 'none' ? 'no access' : `${held} access`,
    remedy: 'Ask somebody with that access to write the command.',
  };
}
