/** What the words of an action item say besides the action: owner, due date, link, state, type. */
import { patternFrom } from '../text/patterns.js';
import type { Nodes } from 'mdast';
import { nodesOf } from '../markdown/read.js';
import type { Instant } from '../time/instant.js';
import { datePatterns, readCalendarDate } from './calendar-date.js';
import type { ActionType } from './document.js';

export interface ActionDetails {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly type: ActionType | null;
  readonly done: boolean;
  /** `#12`, `owner/repo#12` or a URL, as written in the words. */
  readonly reference: string | null;
}

const handle = '@([A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:/[A-Za-z\\d._-]{1,60})?)';
const ownerLabel =
  '(?:owners?|owned by|assignees?|assigned to|assigned|responsible|dri|eier|ansvarlig|verantwortlich)';
const personName = "[\\p{L}][\\p{L}\\p{N}._'’-]{0,40}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,3}";
const labelledOwner = new RegExp(
  `\\b${ownerLabel}\\s{0,2}(?::|=|\\bis\\b)?\\s{0,2}(?:${handle}|(?<=[:=]\\s{0,2})(${personName}))`,
  'iu',
);
const mention = new RegExp(`(?<![\\w/.@])${handle}`);
const dueLabel = patternFrom(
  'giu',
  String.raw`(?:\b(?:due(?: date| by| on)?|deadline|by|before|until|no later than|eta`,
  String.raw`|target(?: date)?|frist|innen|bis))\s{0,2}[:=]?\s{0,2}`,
);
const reference =
  /https?:\/\/[^\s<>()|]{3,500}(?<![.,;:!?])|(?<![\w/&])(?:[\w.-]{1,60}\/[\w.-]{1,100})?#\d{1,9}\b/;
const trackerUrl = patternFrom(
  'i',
  String.raw`/(?:-/)?(?:issues?|pull|pulls|merge_requests|work_items|_workitems/edit|browse`,
  String.raw`|discussions|tickets?)/(?:edit/)?[\w-]*\d|(?:trello\.com/c|app\.asana\.com`,
  String.raw`|linear\.app/[\w-]{1,60}/issue|app\.shortcut\.com|clickup\.com/t|notion\.so)/`,
);

/** `below` are the words of nested items: owner, date and state are also looked for there, but are no part of the text. */
export function readDetails(words: string, below: string, date: Instant | null): ActionDetails {
  const plain = words
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 20_000);
  const owner = ownerIn(plain);
  const due = dueIn(owner.rest, date, owner.owner !== null);
  const link = referenceIn(due.rest);
  const further = below.replace(/[\u200b\ufeff]/g, '').slice(0, 20_000);
  const { text, done } = stateIn(tidy(link.rest));
  return {
    text,
    done,
    reference: link.reference,
    owner: owner.owner ?? ownerIn(further, true).owner,
    due: due.due ?? dueIn(further, date, false).due,
    type: leadingType(text),
  };
}

function ownerIn(
  words: string,
  labelledOnly = false,
): { readonly owner: string | null; readonly rest: string } {
  const labelled = labelledOwner.exec(words);
  const found = labelled ?? (labelledOnly ? null : mention.exec(words));
  const owner = found?.[1] ?? found?.[2] ?? null;
  if (
    found === null ||
    owner === null ||
    /^(?:tbd|todo|none|nobody|unassigned|unknown|n)$/i.test(owner)
  )
    return {
      owner: null,
      rest:
        found === labelled && labelled !== null && owner !== null
          ? cut(words, labelled.index, labelled[0].length)
          : words,
    };
  // A handle in the middle of a sentence is part of it ("ask @bob about …"); its owner all the same.
  const inside =
    labelled === null &&
    !/^[\s)\].,;:–—-]*$|^\s*(?:[([–—,;-]|due\b|by \d|deadline\b)/i.test(
      words.slice(found.index + found[0].length),
    ) &&
    found.index > 0 &&
    !/[([–—-]\s?$/.test(words.slice(0, found.index));
  return { owner, rest: inside ? words : cut(words, found.index, found[0].length) };
}

function dueIn(
  words: string,
  date: Instant | null,
  owned: boolean,
): { readonly due: string | null; readonly rest: string } {
  for (const label of words.matchAll(dueLabel)) {
    const from = label.index + label[0].length;
    const length = dateLength(words.slice(from, from + 40));
    const due = length === 0 ? null : readCalendarDate(words.slice(from, from + length), date);
    if (due !== null) return { due, rest: cut(words, label.index, label[0].length + length) };
  }
  // A bare date in brackets at the end, or after the owner, is when it is due.
  const bracket =
    /[([][^()[\]]{0,40}\b(\d{4}-\d{2}-\d{2})\s{0,2}[)\]]\W{0,3}$/.exec(words) ??
    (owned ? /[,;–—-]\s{0,2}(\d{4}-\d{2}-\d{2})\W{0,3}$/.exec(words) : null);
  const due = bracket === null ? null : readCalendarDate(bracket[1] ?? '', date);
  return due === null || bracket === null
    ? { due: null, rest: words }
    : { due, rest: cut(words, bracket.index + bracket[0].indexOf(bracket[1] ?? ''), 10) };
}

/** How long the date is that the text begins with; 0 when it begins with something else. */
function dateLength(text: string): number {
  const lead =
    /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s|the\s|end of\s)?/i.exec(text)?.[0].length ??
    0;
  const lengths = datePatterns.map((pattern) => {
    const match = pattern.exec(text.slice(lead));
    return match?.index === 0 ? lead + match[0].length : 0;
  });
  return Math.max(...lengths);
}

function referenceIn(words: string): { readonly reference: string | null; readonly rest: string } {
  const match = reference.exec(words);
  if (match === null || (match[0].startsWith('http') && !trackerUrl.test(match[0])))
    return { reference: null, rest: words };
  const rest = cut(words, match.index, match[0].length);
  // A bare link is all that the item says: then it is the text as well.
  return { reference: match[0], rest: /\p{L}{3}/u.test(rest) ? rest : words };
}

function cut(words: string, index: number, length: number): string {
  return `${words.slice(0, index)} ${words.slice(index + length)}`;
}

/** Brackets and separators that held what was cut out go as well. */
function tidy(words: string): string {
  return words
    .replace(
      /[([]\s*(?:[,;|–—-]\s*|\b(?:see|issue|ticket|tracked in|tracking|pr|in|owner|due)\b\s*:?\s*){0,6}[)\]]/gi,
      ' ',
    )
    .replace(/([([])\s*[,;–—-]+\s*/g, '$1')
    .replace(/\s*[,;–—-]+\s*([)\]])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([.,;:)\]])/g, '$1')
    .replace(/^(?:[\s:;,–—-]|\[\s?\])+/, '')
    .replace(/[\s:;,–—(-]+$/, '')
    .trim();
}

function stateIn(words: string): { readonly text: string; readonly done: boolean } {
  const match = patternFrom(
    'iu',
    String.raw`^(?:✅|☑️?|✔️?|\[x\]|\[?(?:done|completed|fixed|ferdig`,
    String.raw`|utført)\]?(?=\s?[:\-–—\]]))\s{0,2}[:–—-]?\s{0,2}|\s{0,2}(?:✅|☑️?|✔️?|[([](?:done`,
    String.raw`|completed|fixed|ferdig|utført)[)\]])$`,
  ).exec(words);
  return match === null
    ? { text: words, done: false }
    : { text: cut(words, match.index, match[0].length).trim(), done: true };
}

/** A cell that says so: `done`, `closed`, `✅`, `yes`. */
export function isDone(words: string): boolean {
  return patternFrom(
    'iu',
    String.raw`^\W{0,3}(?:done|closed|complete|completed|fixed|resolved|merged|finished|yes|ferdig`,
    String.raw`|utført|løst|x)\W{0,3}$|^(?:✅|☑️?|✔️?)`,
  ).test(words.trim());
}

export function typeOf(words: string): ActionType | null {
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
    ? typeOf(word)
    : null;
}

/** The link that tracks the item: a reference in its words, else the first link to a tracker. */
export function trackingOf(nodes: readonly Nodes[], inWords: string | null): string | null {
  const stated =
    inWords === null ? null : (reference.exec(inWords.replace(/[\u200b\ufeff]/g, ''))?.[0] ?? null);
  if (stated !== null && (!stated.startsWith('http') || trackerUrl.test(stated))) return stated;
  for (const node of nodes) {
    for (const inner of nodesOf(node)) {
      // A link to one comment is where something was said, not where it is tracked.
      if (
        inner.type === 'link' &&
        trackerUrl.test(inner.url) &&
        !/#(?:issuecomment|discussion)/.test(inner.url)
      )
        return inner.url;
    }
  }
  return null;
}
