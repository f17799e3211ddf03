/** What stands behind a command's name → its order. Smart quotes and dashes of phones and word processors are understood. */
import { patternFrom } from '../../text/patterns.js';
import { closest } from '../../config/closest.js';
import type { CommandName } from './table.js';
import { statuses, type MilestoneName, type Status } from '../incident.js';

/** What a command asks for. Times and due dates are still words: what they mean depends on when they were written. */
export type Order =
  | { readonly name: 'timeline'; readonly text: string; readonly time: string | null }
  | { readonly name: MilestoneName; readonly time: string | null }
  | { readonly name: 'severity'; readonly value: string }
  | { readonly name: 'status'; readonly value: Status }
  /** `null`: pick a participant. */
  | { readonly name: 'lead'; readonly user: string | null }
  | { readonly name: 'handover'; readonly user: string }
  | { readonly name: 'update'; readonly text: string; readonly next: string | null }
  | { readonly name: 'tried' | 'evidence'; readonly text: string }
  /** Lower-case sha of at least 7 digits, `#12`, `deployment:7`, or `none` with `trigger`. */
  | { readonly name: 'trigger' | 'cleared'; readonly ref: string }
  | {
      readonly name: 'follow-up';
      readonly text: string;
      readonly owner: string | null;
      readonly due: string | null;
    }
  /** Id of a row of the timeline: `comment:1001`. */
  | { readonly name: 'pin' | 'hide'; readonly ref: string }
  | { readonly name: 'postmortem' | 'not-incident' | 'reopen' | 'help' };

/** What was expected instead, in words that follow "expected" or "lacks". */
interface Fault {
  readonly expected: string;
  readonly received: string;
}

type Read = (rest: string) => readonly Order[] | Fault;

const quotes = /^["'`«»“”‘’„‚‹›(]+|["'`«»“”‘’„‚‹›),.;!]+$/g;
const unquoted = (text: string): string => text.replace(quotes, '').trim();

const withText =
  (make: (text: string) => Order): Read =>
  (rest) =>
    rest === '' ? { expected: 'a text', received: '' } : [make(rest)];
const milestone =
  (name: MilestoneName, required: boolean): Read =>
  (rest) =>
    rest === '' && required
      ? { expected: 'a time', received: '' }
      : [{ name, time: rest === '' ? null : rest }];
const alone =
  (name: 'postmortem' | 'not-incident' | 'reopen' | 'help'): Read =>
  () => [{ name }];

export const argumentReaders: Readonly<Record<CommandName, Read>> = {
  timeline: (rest) =>
    rest.replace(/\|/g, '').trim() === ''
      ? { expected: 'a text', received: '' }
      : [timelineOf(rest)],
  started: milestone('started', true),
  detected: milestone('detected', false),
  acknowledged: milestone('acknowledged', false),
  mitigated: milestone('mitigated', false),
  resolved: milestone('resolved', false),
  severity: (rest) =>
    unquoted(rest) === ''
      ? { expected: 'a severity', received: '' }
      : [{ name: 'severity', value: unquoted(rest) }],
  status: statusOf,
  lead: (rest) =>
    /^random\b/i.test(unquoted(rest))
      ? [{ name: 'lead', user: null }]
      : withUser(rest, 'a user or `random`', (user) => ({ name: 'lead', user })),
  handover: (rest) => withUser(rest, 'a user', (user) => ({ name: 'handover', user })),
  update: (rest) => updateOf(rest),
  tried: withText((text) => ({ name: 'tried', text })),
  evidence: withText((text) => ({ name: 'evidence', text })),
  trigger: (rest) =>
    /^(?:none|nothing|no change)\b/i.test(unquoted(rest))
      ? [{ name: 'trigger', ref: 'none' }]
      : refsOf('trigger', rest),
  cleared: (rest) => refsOf('cleared', rest),
  'follow-up': (rest) => followUpOf(rest),
  pin: (rest) => rowRef('pin', rest),
  hide: (rest) => rowRef('hide', rest),
  postmortem: alone('postmortem'),
  'not-incident': alone('not-incident'),
  reopen: alone('reopen'),
  help: alone('help'),
};

/** The last `|` parts text and time; whether the right side is a time shows when it is read. */
function timelineOf(rest: string): Order {
  const bar = rest.lastIndexOf('|');
  const [text, time] =
    bar < 0 ? [rest, ''] : [rest.slice(0, bar).trim(), rest.slice(bar + 1).trim()];
  if (text === '') return { name: 'timeline', text: time, time: null };
  return { name: 'timeline', text, time: time === '' ? null : time };
}

function statusOf(rest: string): readonly Order[] | Fault {
  const word = unquoted(rest).toLowerCase().split(' ')[0] ?? '';
  const status = statuses.find((known) => known === word);
  if (status !== undefined) return [{ name: 'status', value: status }];
  const near = closest(word, statuses) as Status | null;
  const expected = `one of ${statuses.join(', ')}${near === null ? '' : `; did you mean ${near}?`}`;
  return { expected, received: rest };
}

const handle = /^@?([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,8})?)$/i;

/** Login of `@ana`, `ana`, or of a profile link. */
function withUser(
  rest: string,
  expected: string,
  make: (user: string) => Order,
): readonly Order[] | Fault {
  const word = unquoted(
    (rest.split(' ')[0] ?? '').replace(/^https?:\/\/[^/\s]{1,100}\/(?=[^/]{1,60}$)/, ''),
  );
  const login = handle.exec(word.replace(/^＠/, '@'))?.[1];
  return login === undefined ? { expected, received: rest } : [make(login)];
}

function updateOf(rest: string): readonly Order[] | Fault {
  const match =
    /(^|[\s([,;.|–—-])next(?: update)?:? (?:is )?(?:due )?(?:in |at )?(~?\d[^()[\]|]{0,30})[)\]]?\.?$/i.exec(
      rest,
    );
  const text =
    match === null
      ? rest
      : `${rest.slice(0, match.index)}${match[1] === '.' ? '.' : ''}`
          .replace(/[\s([,;|–—-]+$/, '')
          .trim();
  if (text === '') return { expected: 'a text', received: '' };
  return [{ name: 'update', text, next: match?.[2]?.trim() ?? null }];
}

/** The leading references; words behind them are a remark. */
function refsOf(name: 'trigger' | 'cleared', rest: string): readonly Order[] | Fault {
  const refs: string[] = [];
  for (const word of rest.split(/[\s,;]+/, 20)) {
    const ref = refOf(unquoted(word));
    if (ref === null) break;
    if (!refs.includes(ref)) refs.push(ref);
  }
  if (refs.length === 0)
    return {
      expected: `a sha, \`#123\`, \`deployment:456\`${name === 'trigger' ? ' or `none`' : ''}`,
      received: rest,
    };
  return refs.map((ref) => ({ name, ref }));
}

function refOf(word: string): string | null {
  const sha = /^(?:https?:\/\/\S{1,200}\/commit\/)?([\da-f]{7,64})(?:[?#].{0,200})?$/i.exec(
    word,
  )?.[1];
  if (sha !== undefined) return sha.toLowerCase();
  const pull =
    /^(?:https?:\/\/\S{1,200}\/(?:pull|issues)\/|#|GH-|PR-?#?|!)(\d{1,9})(?:[/?#].{0,200})?$/i.exec(
      word,
    )?.[1];
  if (pull !== undefined) return `#${Number(pull)}`;
  const deployment = /^deployment[:#-](\d{1,18})$/i.exec(word)?.[1];
  return deployment === undefined ? null : `deployment:${deployment}`;
}

/** `TEXT [@owner] [due 14d]`, in either order. */
function followUpOf(rest: string): readonly Order[] | Fault {
  const first = withoutOwner(rest);
  const dated = withoutDue(first.text);
  const second =
    first.owner === null ? withoutOwner(dated.text) : { text: dated.text, owner: first.owner };
  if (second.text === '') return { expected: 'a text', received: rest };
  return [{ name: 'follow-up', text: second.text, owner: second.owner, due: dated.due }];
}

function withoutOwner(text: string): { readonly text: string; readonly owner: string | null } {
  const match =
    /(?:^|\s)(?:[(–—-] ?)?(?:owner:? ?)?[@＠]([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?)[).,;]?$/i.exec(
      text,
    );
  return match === null
    ? { text, owner: null }
    : { text: text.slice(0, match.index).trim(), owner: match[1] ?? null };
}

function withoutDue(text: string): { readonly text: string; readonly due: string | null } {
  const match = patternFrom(
    'i',
    String.raw`(?:^|\s)\(?(?:is )?due:? (?:in |by |on )?((?:\d|today|tomorrow|next |mon|tue|wed|thu`,
    String.raw`|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^@|]{0,24})$`,
  ).exec(text);
  const due = match?.[1]?.replace(/[).,;]+$/, '').trim();
  return match === null || due === undefined
    ? { text, due: null }
    : { text: text.slice(0, match.index).replace(/[\s,;–—-]+$/, ''), due };
}

/** `comment:1001`, or the link of a comment. */
function rowRef(name: 'pin' | 'hide', rest: string): readonly Order[] | Fault {
  const word = unquoted(rest.split(' ')[0] ?? '');
  const comment = /#issuecomment-(\d{1,18})$/.exec(word)?.[1];
  const ref =
    comment === undefined
      ? /^[a-z][a-z-]{0,30}:[\w:.-]{1,120}$/i.exec(word)?.[0]
      : `comment:${comment}`;
  return ref === undefined
    ? { expected: 'the id or the link of a row', received: rest }
    : [{ name, ref }];
}
