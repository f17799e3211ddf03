/** Words behind a command's name. Smart quotes and dashes of phones and word processors are understood. */
import type { CommentRecord } from '../../repository/repository.js';
import type { ArgumentFault } from './define.js';

const quotes = /^["'`«»“”‘’„‚‹›(]+|["'`«»“”‘’„‚‹›),.;!]+$/g;

export function unquote(text: string): string {
  return text.replace(quotes, '').trim();
}

export function parseText(rest: string): readonly { readonly text: string }[] | ArgumentFault {
  return rest === '' ? { expected: 'a text', received: '' } : [{ text: rest }];
}

/** For commands without arguments: what follows the name is politeness. */
export function parseNothing(): readonly Record<never, never>[] {
  return [{}];
}

const handle = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?)$/i;

/** Login of `@ana`, `ana`, or of a profile link; `null` when the first word is none. */
export function parseLogin(rest: string): string | null {
  const first = (rest.split(' ')[0] ?? '').replace(
    /^https?:\/\/[^/\s]{1,100}\/(?=[^/]{1,60}$)/,
    '',
  );
  return handle.exec(unquote(first).replace(/^＠/, '@'))?.[1] ?? null;
}

/** Somebody named in a command: an account, or whoever wrote it. */
export type Who = { readonly type: 'login'; readonly login: string } | { readonly type: 'writer' };

const writers: ReadonlySet<string> = new Set(['me', 'myself', 'i', 'you', 'yourself']);

/** `me`, and the `@you` of our own hint, are the writer: accounts of those names are strangers. */
export function parseWho(rest: string): Who | null {
  const login = parseLogin(rest);
  return login === null ? null : whoFromLogin(login);
}

export function whoFromLogin(login: string): Who {
  return writers.has(login.toLowerCase()) ? { type: 'writer' } : { type: 'login', login };
}

export function resolveLogin(who: Who, comment: CommentRecord): string {
  return who.type === 'writer' ? comment.author.login : who.login;
}
