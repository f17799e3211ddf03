/** Somebody named in a command, held against who is there: a slip of the fingers must not become the lead. */
import { closest, didYouMean } from '../../config/closest.js';
import type { Config } from '../../config/config.js';
import type { Problem } from '../../errors.js';
import type { IncidentFacts } from '../incident.js';
import { bareLogin } from '../lead.js';
import type { ResolveContext } from './define.js';
import { findPermission, isAtLeast } from './permission.js';
import { tryAgain } from './times.js';
import { resolveLogin, type Who } from './who.js';

interface Named {
  readonly user: string;
  readonly remark?: string;
}

/**
 * Refused is who has no access and was never seen here. Where GitHub was not asked, or did not answer, the word of the
 * writer stands.
 */
export function resolvePerson(
  command: string,
  who: Who,
  { comment, facts, config }: ResolveContext,
): Named | { readonly problem: Problem } {
  const user = resolveLogin(who, comment);
  if (who.type === 'writer') return { user };
  const held = findPermission(facts.permissions, user);
  if (held === 'none' && !includes(seenHere(facts, config), user))
    return { problem: unknownPerson(command, user, facts, config) };
  return { user };
}

/** Who leads and may not command finds that out now, not at the first command. */
export function resolveLead(
  command: string,
  who: Who,
  context: ResolveContext,
): Named | { readonly problem: Problem } {
  const named = resolvePerson(command, who, context);
  if ('problem' in named) return named;
  const { permission } = context.config.commands;
  const held = findPermission(context.facts.permissions, named.user);
  return held === undefined || held === 'unknown' || isAtLeast(held, permission)
    ? named
    : {
        ...named,
        remark: `${named.user} leads, and may not give commands here: that takes ${permission} access. Somebody else writes them, or hands the lead over.`,
      };
}

function unknownPerson(
  command: string,
  user: string,
  facts: IncidentFacts,
  config: Config,
): Problem {
  const able = Object.keys(facts.permissions).filter((login) =>
    isAtLeast(findPermission(facts.permissions, login), 'read'),
  );
  const near = closest(user, [...new Set([...seenHere(facts, config), ...able])]);
  return {
    code: 'PM404',
    message: `Unknown person "${user}": nobody of that name has access to this repository${didYouMean(near)}`,
    expected: 'a user with access to the repository',
    example: `/${command} ${near === null ? 'me' : `@${near}`}`,
    received: `@${user}`,
    remedy: tryAgain,
  };
}

/** Who wrote here, was assigned, or is named in the configuration. */
function seenHere(
  { issue, comments, issueEvents }: IncidentFacts,
  { response, rollback }: Config,
): readonly string[] {
  return [
    issue.author.login,
    ...issue.assignees,
    ...comments.map(({ author }) => author.login),
    ...issueEvents.flatMap(({ assignee }) => (assignee === undefined ? [] : [assignee])),
    ...[...response.responders, ...rollback.approvers].map(bareLogin),
  ];
}

function includes(logins: readonly string[], wanted: string): boolean {
  return logins.some((login) => login.toLowerCase() === wanted.toLowerCase());
}
