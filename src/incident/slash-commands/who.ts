/** Somebody named in a command: one person, and no word that happens to look like an account. */
import type { CommentRecord } from '../../repository/repository.js';
import type { ArgumentFault } from './define.js';
import { unquote } from './words.js';

/** An account, or whoever wrote the command. */
export type Who = { readonly type: 'login'; readonly login: string } | { readonly type: 'writer' };

const handle = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?)$/i;
const writers: ReadonlySet<string> = new Set(['me', 'myself', 'i', 'you', 'yourself']);
/** Words for nobody, for everybody and for whoever comes; accounts of these names are strangers. */
const nobodies: ReadonlySet<string> = new Set(
  (
    'nobody noone none no null nil off out drop clear tbd todo unknown anyone anybody someone somebody everyone ' +
    'everybody all us we team here channel oncall on-call random he she they him her them someone-else'
  ).split(' '),
);
/** `/lead is @ana`, `/handover to @ben`, `/lead: now @ben`. */
const lead = /^(?:(?:to|is|now|goes|will|be|=|[-=]{1,2}>|→)\s+){0,4}/i;
/** `/handover @ana to @ben`: whoever comes second takes over. */
const passedOn =
  /^(?:from\s+)?@?[\w-]{1,50}\s*(?:\s(?:to|hands?\s+over\s+to)\s|[-=]{1,2}>|→)\s*(?=\S)/i;
/** `@ana and @ben`, `ana, @ben`, `me + @ben`. */
const another = /^\s*(?:(?:[,;&+/|]|and|or)\s*){0,3}@[a-z\d]/i;
const politeness = /^\s*(?:$|[,;.:!(–—-]|please\b|pls\b|thanks\b|thx\b|now\b)/i;

/** The person whom a command names. `me`, and the `@you` of our own hint, are the writer. */
export function parseWho(rest: string): Who | ArgumentFault {
  const words = rest.replace(/＠/g, '@').replace(passedOn, '').replace(lead, '');
  const first = words.split(' ', 1)[0] ?? '';
  const login = parseLogin(first);
  const remainder = words.slice(first.length);
  if (login === null || nobodies.has(login.toLowerCase()))
    return { expected: first.includes('/') ? 'a user, not a team' : 'a user', received: rest };
  if (!/[.:!)]$/.test(first) && another.test(remainder))
    return { expected: 'one user', received: rest };
  // Without an @ it may be any word: it has to stand alone.
  if (!isMarked(first) && !writers.has(login.toLowerCase()) && !standsAlone(first, remainder))
    return { expected: 'a user with an @', received: rest };
  return whoFromLogin(login);
}

export function isWho(parsed: Who | ArgumentFault): parsed is Who {
  return 'type' in parsed;
}

export function whoFromLogin(login: string): Who {
  return writers.has(login.toLowerCase()) ? { type: 'writer' } : { type: 'login', login };
}

export function resolveLogin(who: Who, comment: CommentRecord): string {
  return who.type === 'writer' ? comment.author.login : who.login;
}

function isMarked(word: string): boolean {
  return /@|^https?:/.test(word);
}

function standsAlone(word: string, remainder: string): boolean {
  return /[,;.:!]$/.test(word) || politeness.test(remainder);
}

/** Login of `@ana`, `ana`, or of a profile link; `null` when the word is none. */
function parseLogin(word: string): string | null {
  const bare = word.replace(/^https?:\/\/[^/\s]{1,100}\/(?=[^/]{1,60}$)/, '');
  return handle.exec(unquote(bare))?.[1] ?? null;
}
