/** What the words of an action item say besides the action: owner, due date, link, state, type. */
import type { Instant } from '../../time/instant.js';
import type { ActionType, ItemState } from '../document.js';
import { readCalendarDate } from '../calendar-date.js';
import { patternFrom } from '../../text/patterns.js';
import { dueIn } from './due.js';
import type { Names } from './names.js';
import { nameIn, ownerIn } from './owner.js';
import { readState, reasonFrom, splitReason, stateOfCell } from './state.js';
import { referenceIn } from './tracking.js';
import { showCode, tidy } from './words.js';

export interface ActionDetails {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly type: ActionType | null;
  readonly state: ItemState;
  /** Why it was declined. */
  readonly reason: string | null;
  /** `#12`, `owner/repo#12`, a URL or a key, as written in the words. */
  readonly reference: string | null;
}

export interface DetailsContext {
  /** Of the incident. */
  readonly date: Instant | null;
  readonly names: Names;
}

/**
 * `below` are the words of notes and nested items: labelled details are also looked for there, but
 * are no part of the text.
 */
export function readDetails(
  words: string,
  below: string,
  { date, names }: DetailsContext,
): ActionDetails {
  const further = plainWords(below);
  const said = readState(spreadBars(plainWords(words).replace(ownLabel, ''), names));
  const state = said.state === 'open' ? { ...said, state: statusIn(further) } : said;
  const split = reasonApart(state.state, state.rest);
  const labelled = ownerIn(split.rest);
  const due = dueIn(labelled.rest, date, labelled.owner !== null);
  const link = referenceIn(due.rest);
  const owner =
    labelled.owner === null
      ? nameIn(tidy(link.rest), names)
      : { owner: labelled.owner, rest: link.rest };
  const text = showCode(tidy(owner.rest)).replace(
    /^(?:(?:AI|FU|action|item|task)[- ]?)?\d{1,2}[.):]\s{1,3}(?=\S)/i,
    '',
  );
  return {
    text,
    state: state.state,
    reason:
      state.state === 'declined'
        ? (split.reason ?? reasonFrom(lastReference(state.said).words))
        : null,
    reference:
      link.reference ??
      split.reference ??
      referenceIn(state.said).reference ??
      labelledReference(further),
    owner: owner.owner ?? doneBy(state.by, names) ?? ownerIn(further, true).owner,
    due: due.due ?? dueIn(further, date, false, state.state !== 'open').due,
    type: leadingType(text),
  };
}

interface Apart {
  readonly rest: string;
  readonly reason: string | null;
  readonly reference: string | null;
}

/** `X, because Y (#7)`: the reference at the end is that of the item and no part of the reason. */
function reasonApart(state: ActionDetails['state'], rest: string): Apart {
  const none = { rest, reason: null, reference: null };
  if (state !== 'declined') return none;
  const { words, reference } = lastReference(rest);
  const split = splitReason(words);
  return split.reason === null ? none : { ...split, reference };
}

/** What stands in brackets at the very end, where it is a reference: so we write it ourselves. */
function lastReference(words: string): {
  readonly words: string;
  readonly reference: string | null;
} {
  const match = /\s\([^()\s]{2,300}\)[\s.]{0,3}$/.exec(words);
  const reference = match === null ? null : referenceIn(match[0]).reference;
  return match === null || reference === null
    ? { words, reference: null }
    : { words: words.slice(0, match.index), reference };
}

function plainWords(words: string): string {
  return words
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 4000);
}

/** "What: …", "Action item 2: …" say that an item follows. */
const ownLabel =
  /^(?:what|action(?: item)?|task|description)(?: \d{1,2})?\s?[:：]\s{1,3}(?=\S{2})/i;

/** `Limit the queue | Mia | 2026-04-02`: what is behind the bars is owner and date. */
function spreadBars(words: string, names: Names): string {
  const [first = '', ...parts] = leadLast(words, names).split(' | ');
  const slashed = first.split(' / ');
  const behind = slashed.slice(1).map((part) => spread(part.trim(), names));
  const own = behind.length > 0 && behind.every((part) => part.startsWith(', '));
  return [
    ...(own ? [slashed[0] ?? '', ...behind] : [first]),
    ...parts.map((part) => spread(part.trim(), names)),
  ].join('');
}

/** `(P1, @lena, 2026-03-20) Write it`: what is in the brackets goes behind the words. */
function leadLast(words: string, names: Names): string {
  const first = /^[([]([^()[\]]{3,80})[)\]]\s?[:–—-]?\s/.exec(words);
  const last = /\s[([]([^()[\]]{3,80})[)\]][\s.]{0,3}$/.exec(words);
  const found = first ?? last;
  const parts = (found?.[1] ?? '').split(/[,;|]\s|\s[/·]\s/).map((part) => part.trim());
  const told = parts.filter((part) => !/^P\d$/i.test(part)).map((part) => spread(part, names));
  // Names alone are left to those who read names; they know what to do with several.
  if (found === null || parts.length < 2 || !told.every((part) => part.startsWith(', ')))
    return words;
  if (told.filter((part) => part.startsWith(', owner')).length > 1) return words;
  return first === null
    ? words.slice(0, found.index) + told.join('')
    : words.slice(found[0].length) + told.join('');
}

function spread(part: string, names: Names): string {
  if (/^@[\w/-]{1,80}$/.test(part) || names.isName(part)) return `, owner: ${part}`;
  if (/^#\d{1,9}$/.test(part)) return `, ${part}`;
  if (/^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/.test(part)) return `, ticket: ${part}`;
  const isDate = part.length < 30 && readCalendarDate(part, null) !== null;
  const day = part.replace(/^(?:due(?: by| on)?|by|until|bis(?: zum)?)\s?:?\s/i, '');
  return isDate ? `, due: ${day}` : ` | ${part}`;
}

/** "Ticket: PAY-12" among the notes below an item. */
function labelledReference(notes: string): string | null {
  const words = patternFrom(
    'i',
    String.raw`(?:^|[;.,]\s?)\W{0,4}(?:ticket|issue|jira|linear|tracking|tracker|tracked in|story|task|link|pr)\W{0,4}[:=]`,
    String.raw`\s{0,2}([^;]{2,300})`,
  ).exec(notes)?.[1];
  return words === undefined ? null : referenceIn(words).reference;
}

/** "Status: done" among the notes below an item. */
function statusIn(notes: string): ItemState {
  const words = /(?:^|[;.,]\s?)\W{0,4}(?:status|state)\W{0,4}[:=]\s{0,2}([^;.]{2,60})/i.exec(
    notes,
  )?.[1];
  return words === undefined ? 'open' : stateOfCell(words);
}

function doneBy(name: string | null, names: Names): string | null {
  return name !== null && names.isName(name) ? name : null;
}

export function classifyItem(words: string): ActionType | null {
  const plain = words.toLowerCase();
  if (/\b(?:prevent|prevention|preventive|preventative|technical|fix|forebyggende)\b/.test(plain))
    return 'prevent';
  if (/\b(?:detect|detection|monitoring|alerting|observability)\b/.test(plain)) return 'detect';
  if (/\b(?:mitigate|mitigation|recovery|response|repair)\b/.test(plain)) return 'mitigate';
  return /\b(?:process|documentation|docs|training|communication|prosess)\b/.test(plain)
    ? 'process'
    : null;
}

/** `[prevent] …`, `Detect: …` at the beginning of the words. */
function leadingType(text: string): ActionType | null {
  const match = /^(?:[([](\w{4,12})[)\]]|(\w{4,12}):)/.exec(text);
  const word = match?.[1] ?? match?.[2] ?? '';
  return /^(?:prevent|prevention|detect|detection|mitigate|mitigation|process)$/i.test(word)
    ? classifyItem(word)
    : null;
}
