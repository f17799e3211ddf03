/** Action items of a list: bullets, numbers, task lists, and what is nested below them. */
import { patternFrom } from '../../text/patterns.js';
import type { List, ListItem, Nodes } from 'mdast';
import { nodesOf, placeOf, readText } from '../../markdown/read.js';
import type { ItemState } from '../document.js';
import { readDetails, classifyItem, type ActionDetails } from './details.js';
import {
  isFormQuestion,
  saysNothing,
  wordsWithoutLabels,
  type ActionItemReading,
  type ItemContext,
} from './reading.js';
import { isOnlyState, stateOfCell } from './state.js';
import { findTracking } from './tracking.js';
import { showCode } from './words.js';

export function readList(list: List, context: ItemContext): readonly ActionItemReading[] {
  return list.children.flatMap((item) => readListItem(list, item, context));
}

function readListItem(
  list: List,
  item: ListItem,
  context: ItemContext,
): readonly ActionItemReading[] {
  const nested = item.children.filter((child): child is List => child.type === 'list');
  const words = firstWords(item);
  const below = nested.flatMap((inner) => readNested(inner, words, context));
  const own = readItem(list, item, context);
  if (below.length > 0 && isHeading(item, words, own, below))
    return tellsWhatWasDone(words)
      ? []
      : below.map((reading) =>
          inherit(
            reading,
            readItem(list, { ...item, children: item.children.slice(0, 1) }, context),
          ),
        );
  return saysNothing(own.item.text) || isOnlyState(own.item.text) || isFormQuestion(words)
    ? []
    : [own];
}

function readNested(list: List, words: string, context: ItemContext): readonly ActionItemReading[] {
  return list.children
    .filter((item) => !isDetail(firstWords(item)))
    .flatMap((item) =>
      readListItem(list, item, { ...context, type: classifyItem(words) ?? context.type }),
    );
}

/** "Owner: …" and "Why: …" below an item say more about it. */
export function isDetail(words: string): boolean {
  return patternFrom(
    'i',
    String.raw`^\W{0,4}(?:owners?|assignees?|assigned to|responsible|dri|due(?: date)?|deadline|eta`,
    String.raw`|target(?: date)?|status|state|priority|type|issue|ticket|tracking|link|jira|pr|why|reason`,
    String.raw`|who|when|by when|notes?|context|background|impact|effort|rationale|details?|verification|success|done when`,
    String.raw`|acceptance(?: criteria)?|definition of done)\s?[*_]{0,2}\s?[:=–—-]`,
  ).test(words);
}

const oneWord = /^@?[\p{L}\d/-]{2,30}$/u;

/** Kinds of actions that people group them by. */
const category = patternFrom(
  'i',
  String.raw`^\W{0,3}(?:(?:short|medium|mid|long|near)(?:er)?[ -]?term|immediate(?:ly)?|quick wins|prevention`,
  String.raw`|detection|mitigation|process(?:es)?|monitoring|alerting|observability|documentation|tooling`,
  String.raw`|infrastructure|testing|communication|technical|backend|frontend|other|later|now`,
  String.raw`|next|(?:with)?in (?:the next )?\d{1,3} (?:days|weeks|months)|(?:p|prio(?:rity)?|sev) ?\d|(?:high|medium|low)`,
  String.raw`(?:est)?(?: priority)?|must|should|could|nice to have|q[1-4](?: 20\d\d)?|(?:this|next) (?:week|month|quarter|sprint)`,
  String.raw`|day \d|phase \d|recovery|response|prevent|detect|mitigate)(?: (?:actions?|fixes|items|tasks|improvements))?\W{0,3}$`,
);

/**
 * A parent is the heading of what is nested below it when it ends in a colon, is only a title, or when the children
 * have owners, dates, links or boxes and it has none of these.
 */
function isHeading(
  item: ListItem,
  words: string,
  own: ActionItemReading,
  below: readonly ActionItemReading[],
): boolean {
  if (/[:：]\W{0,2}$/.test(words) || category.test(words)) return true;
  const [first] = item.children;
  if (own.item.form !== 'task' && (oneWord.test(words) || oneWord.test(own.item.text))) return true;
  if (/\b(?:the following|as follows|these (?:steps|things|changes))\W{0,3}$/i.test(words))
    return true;
  if (
    first?.type === 'paragraph' &&
    first.children.length === 1 &&
    first.children[0]?.type === 'strong'
  )
    return words.split(/\s+/).length <= 4 && own.item.form !== 'task';
  const stated = below.filter(
    ({ item: { owner, due, tracking } }) => owner !== null || due !== null || tracking !== null,
  );
  if (stated.length > 0 && stated.some(({ item: { owner } }) => owner !== null)) return true;
  if (own.item.owner !== null || own.item.due !== null || own.item.tracking !== null) return false;
  return (
    stated.length > 1 ||
    (own.item.form !== 'task' && below.every(({ item: { form } }) => form === 'task'))
  );
}

/** A child without an owner or a date has those of the item above. */
function inherit(
  reading: ActionItemReading,
  { item: parent }: ActionItemReading,
): ActionItemReading {
  const { item } = reading;
  return {
    ...reading,
    item: {
      ...item,
      owner: item.owner ?? parent.owner,
      due: item.due ?? parent.due,
      state: item.state === 'open' ? parent.state : item.state,
      reason: item.reason ?? parent.reason,
    },
  };
}

/** "We removed these records:": what is listed below was dealt with. */
export function tellsWhatWasDone(words: string): boolean {
  const plain = words.slice(-200);
  return (
    /[:：]\W{0,2}$/.test(plain) &&
    patternFrom(
      'i',
      String.raw`\b(?:we|i|they) (?:have |had |also |then |already )?(?:\w{2,14}ed|ran|took|made|did|found|wrote`,
      String.raw`|put|cut|set|reset|sent)\b|\b(?:was|were|have been|has been) (?:\w{2,14}(?:ed|n|t)|done|made)\b|\b(?:affected`,
      String.raw`|impacted|removed|deleted|following) (?:\w{1,20} )?(?:records?|rows?|customers?|users?|accounts?`,
      String.raw`|files?|quer(?:y|ies)|tables?|orders?|domains?|hosts?|nodes?|services?|pods?|projects?`,
      String.raw`|buckets?)\b`,
    ).test(plain) &&
    !/\b(?:will|going to|plan|should|must|next|todo|need)\b/i.test(plain)
  );
}

/** The first paragraph is the item; paragraphs below it are notes, and code is none of its words. */
function firstWords(item: ListItem): string {
  const block = item.children.find(
    (child) => child.type === 'paragraph' || child.type === 'heading',
  );
  return block === undefined ? '' : readText(block).trim();
}

function readItem(list: List, item: ListItem, context: ItemContext): ActionItemReading {
  const { document, type } = context;
  const block = item.children.find(
    (child) => child.type === 'paragraph' || child.type === 'heading',
  );
  const own = item.children.filter((child) => child.type !== 'list');
  const [first, notes] = splitNotes(block === undefined ? '' : wordsWithoutLabels(block));
  const below = [
    notes,
    ...item.children
      .filter((child) => child !== block && (child.type === 'list' || child.type === 'paragraph'))
      .map(collectNotes),
  ].join('; ');
  const struck = block === undefined ? null : struckWords(block);
  const details =
    struck === null ? readDetails(first, below, context) : readStruck(struck, below, context);
  const state = stateOfItem(item, struck, details.state);
  const span = placeOf(document.source, item);
  const end = ownEnd(document.source, item);
  return {
    item: {
      text: details.text,
      owner: details.owner,
      due: details.due,
      type: details.type ?? type,
      tracking: findTracking(own, details.reference) ?? findTracking(item.children, null),
      state,
      reason: state === 'declined' ? (details.reason ?? reasonBehind(struck)) : null,
      form:
        typeof item.checked === 'boolean' ? 'task' : list.ordered === true ? 'numbered' : 'bullet',
      span,
    },
    write: { start: end, end, cell: false },
  };
}

/** Lines such as "Owner: …" and "Note: …" in the paragraph of an item say more about it. */
function splitNotes(words: string): readonly [string, string] {
  const lines = words.split('\n');
  const at = lines.findIndex((line, i) => i > 0 && isDetail(line.trim()));
  return at === -1 ? [words, ''] : [lines.slice(0, at).join('\n'), lines.slice(at).join('; ')];
}

/** The words of each item or paragraph, apart. */
export function collectNotes(node: Nodes): string {
  if (node.type === 'list') return node.children.map(collectNotes).join('; ');
  if (node.type === 'listItem') return node.children.map(collectNotes).join(' ');
  return node.type === 'paragraph'
    ? showCode(wordsWithoutLabels(node)).replace(/\s*\n\s*(?=\p{L}[\p{L} ]{1,20}[:：])/gu, '; ')
    : readText(node);
}

interface Struck {
  readonly words: string;
  readonly rest: string;
}

/** Words that are struck through at the beginning, and what follows them. */
function struckWords(block: Nodes): Struck | null {
  if (block.type !== 'paragraph') return null;
  const [first, ...others] = block.children;
  if (first?.type !== 'delete') return null;
  const rest = others
    .map((node) => readText(node))
    .join('')
    .trim();
  const words = readText(first);
  return words.trim().split(/\s+/).length < 3 && /\p{L}{2}.*\s\p{L}{2}/u.test(rest)
    ? null
    : { words, rest };
}

/** What follows struck words says how it ended, or holds owner and date; it is no part of the item. */
function readStruck({ words, rest }: Struck, below: string, context: ItemContext): ActionDetails {
  if (stateOfCell(rest) === 'open') return readDetails(words, `${rest}; ${below}`, context);
  return readDetails(`${words} (${rest.replace(/[()[\]]/g, ' ').trim()})`, below, context);
}

/** A ticked box is done; struck words are decided against, unless they say that it is done. */
function stateOfItem(item: ListItem, struck: Struck | null, said: ItemState): ItemState {
  if (item.checked === true) return said === 'declined' ? said : 'done';
  return struck === null || said !== 'open' ? said : 'declined';
}

function reasonBehind(struck: Struck | null): string | null {
  const words = struck?.rest.replace(/^[\s:;,.–—()-]+|[\s.)]+$/g, '') ?? '';
  return /\p{L}{2}.*\s\p{L}/u.test(words) ? words.slice(0, 200) : null;
}

/** After the last word of the item's own first block, before its nested lists. */
function ownEnd(source: string, item: ListItem): number {
  const block = item.children.find((child) => child.type !== 'list') ?? item;
  const { start, end } = placeOf(
    source,
    block.type === 'paragraph' || block.type === 'heading' ? block : item,
  );
  const firstLine =
    block.type === 'paragraph'
      ? end
      : Math.min(...[source.indexOf('\n', start), end].filter((n) => n >= 0));
  return start + source.slice(start, firstLine).trimEnd().length;
}

/** Only code: the name of a query or a file, not what is to be done with it. */
export function isOnlyCode(list: List): boolean {
  return list.children.every((item) => {
    const words = [...nodesOf(item)]
      .filter((node) => node.type === 'text')
      .map((node) => readText(node));
    return (
      !/\p{L}{2}/u.test(words.join(' ')) &&
      [...nodesOf(item)].some((node) => node.type === 'inlineCode' || node.type === 'code')
    );
  });
}
