/**
 * Who "we" are. One incident is worked on by several identities: the workflow's bot, an App, people at terminals. An
 * object is ours by marker *and* trusted author. An author without our marker is a person and is
 * read and obeyed like any
 * other, also when today's token is theirs.
 */
import type { UserRecord } from '../repository/repository.js';
import { parseMarker } from './marker.js';

/** Whom a read of the facts trusts: today's token, and the accounts of the option `identities`. */
export interface Identities {
  /** Login of the token's account. */
  readonly self: string;
  readonly identities?: readonly string[];
}

/** The account of every workflow's own token. */
export const actionsBot = 'github-actions[bot]';

interface Authored {
  readonly author: UserRecord;
  readonly body: string;
}

/** Logins in lower case: GitHub does not tell them apart by case. */
export function trustedLogins({ self, identities = [] }: Identities): ReadonlySet<string> {
  return new Set([self, actionsBot, ...identities].map((login) => login.toLowerCase()));
}

export function isTrusted(login: string, who: Identities): boolean {
  return trustedLogins(who).has(login.toLowerCase());
}

/** The kind of the issue that keeps the changes reported from outside. */
export const changeLogMarker = 'change-log';
export const changeLogLabel = 'after-action-log';

/** Our log of reported changes: never an incident, whatever labels it is given. */
export function isChangeLog(issue: Authored, who: Identities): boolean {
  return isTrusted(issue.author.login, who) && parseMarker(issue.body)?.kind === changeLogMarker;
}

/** Written by us, whichever identity ran: what it says may be read back. */
export function isOurs({ author, body }: Authored, who: Identities): boolean {
  return isTrusted(author.login, who) && parseMarker(body) !== null;
}

/**
 * Generated text: our marker by a trusted author or by any bot, and all that our own bots write.
 * It is never evidence, or
 * two identities would read each other. A person's comment with our marker (a quotation, a forgery) is that person's.
 */
export function isGenerated(object: Authored, who: Identities): boolean {
  const marked = parseMarker(object.body) !== null;
  return isBot(object.author)
    ? marked || isTrusted(object.author.login, who)
    : marked && isTrusted(object.author.login, who);
}

export function isBot({ login, type }: UserRecord): boolean {
  return type === 'Bot' || login.endsWith('[bot]');
}

/** A human account; `ghost` stands for accounts that are gone. */
export function isPerson(user: UserRecord): boolean {
  return !isBot(user) && user.login !== 'ghost';
}

/**
 * An event that a run of ours caused: labels, assignments. Only a bot's can be told apart from a
 * person's; what happened with a
 * person's token is that person's.
 */
export function isOwnEvent(actor: UserRecord, who: Identities): boolean {
  return isTrusted(actor.login, who) && isBot(actor);
}
