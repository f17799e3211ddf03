/** Action items: list items, task lists and table rows of the sections that hold them. */
import type { List, ListItem, Nodes, Table, TableCell } from 'mdast';
import { nodesOf, placeAt, placeOf, wordsOf } from '../markdown/read.js';
import type { MarkdownDocument } from '../markdown/read.js';
import type { Instant } from '../time/instant.js';
import { isDone, readDetails, trackingOf, typeOf } from './action-details.js';
import type { ActionItem, ActionType, Section } from './document.js';
import { readCalendarDate } from './calendar-date.js';
import { columnsOf } from './action-columns.js';
import { sectionWalk } from './sections.js';

export interface ActionItemReading {
  readonly item: ActionItem;
  /** Where a link to the tracking issue is written: a cell's content, or an empty range after the words. */
  readonly write: { readonly start: number; readonly end: number; readonly cell: boolean };
}

/** All items in the order of the document. `date` (of the incident) dates due days that have no year. */
export function readActionItems(
  document: MarkdownDocument,
  sections: readonly Section[],
  date: Instant | null,
): readonly ActionItemReading[] {
  const around = sectionWalk(sections);
  return document.root.children.flatMap((block) => {
    const open = around(block.position?.start.offset ?? 0);
    if (
      !open.some(({ name }) => name === 'action-items') ||
      (block.type !== 'list' && block.type !== 'table')
    )
      return [];
    const title = open.at(-1)?.title ?? '';
    const readings =
      block.type === 'list'
        ? readList(document, block, date, typeOf(title))
        : readTable(document, block, date);
    // "Immediate actions (completed)": what stands below is history.
    return completed.test(title)
      ? readings.map((reading) => ({ ...reading, item: { ...reading.item, done: true } }))
      : readings;
  });
}

const completed = /\b(?:completed|done|already|actions taken|what we did|finished|utført)\b/i;

function readList(
  document: MarkdownDocument,
  list: List,
  date: Instant | null,
  type: ActionType | null,
): readonly ActionItemReading[] {
  return list.children.flatMap((item) => {
    const nested = item.children.filter((child): child is List => child.type === 'list');
    const words = firstWords(item);
    // "Process:" with items below it is a heading in disguise.
    if (/:$/.test(words) && words.length < 60 && nested.length > 0)
      return nested.flatMap((inner) => readList(document, inner, date, typeOf(words) ?? type));
    return words === '' ? [] : [readItem(document, list, item, date, type)];
  });
}

function firstWords(item: ListItem): string {
  return item.children
    .filter((child) => child.type !== 'list')
    .map((child) => wordsOf(child))
    .join(' ')
    .trim();
}

function readItem(
  document: MarkdownDocument,
  list: List,
  item: ListItem,
  date: Instant | null,
  type: ActionType | null,
): ActionItemReading {
  const own = item.children.filter((child) => child.type !== 'list');
  const below = item.children
    .filter((child) => child.type === 'list')
    .map((child) => wordsOf(child))
    .join(' ');
  const details = readDetails(own.map(wordsWithoutLabels).join(' '), below, date);
  const struck =
    own[0]?.type === 'paragraph' &&
    own[0].children[0]?.type === 'delete' &&
    own[0].children.length === 1;
  const span = placeOf(document.source, item);
  const end = ownEnd(document.source, item);
  return {
    item: {
      text: details.text,
      owner: details.owner,
      due: details.due,
      type: details.type ?? type,
      tracking: trackingOf(own, details.reference) ?? trackingOf(item.children, null),
      done: item.checked === true || struck || details.done,
      form:
        typeof item.checked === 'boolean' ? 'task' : list.ordered === true ? 'numbered' : 'bullet',
      span,
    },
    write: { start: end, end, cell: false },
  };
}

/** A link that only says "Issue" or "PR" says nothing about the action. */
function wordsWithoutLabels(node: Nodes): string {
  if (
    node.type === 'link' &&
    /^\W{0,2}(?:(?:tracking |github |gh )?(?:issues?|pr|pull request|ticket|link|bug|jira)|here|stated here)\W{0,2}$/i.test(
      wordsOf(node),
    )
  )
    return '';
  if (node.type !== 'paragraph') return wordsOf(node);
  return node.children.map(wordsWithoutLabels).join('');
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

function readTable(
  document: MarkdownDocument,
  table: Table,
  date: Instant | null,
): readonly ActionItemReading[] {
  const [header, ...rows] = table.children;
  if (header === undefined) return [];
  const columns = columnsOf(header.children.map((cell) => wordsOf(cell)));
  return rows.flatMap((row) => {
    const cell = (index: number | undefined): TableCell | undefined =>
      index === undefined ? undefined : row.children[index];
    const words = (index: number | undefined): string =>
      wordsOf(cell(index) ?? { type: 'text', value: '' }).trim();
    const text = wordsWithoutLabels({
      type: 'paragraph',
      children: cell(columns.text)?.children ?? [],
    }).trim();
    if (text === '' || /^[:\s-]{1,20}$/.test(text)) return [];
    const details = readDetails(text, '', date);
    const linked =
      trackingOf(nodesOfCell(cell(columns.tracking)), words(columns.tracking)) ??
      trackingOf(nodesOfCell(cell(columns.text)), details.reference);
    return [
      {
        item: {
          text: details.text,
          type: typeOf(words(columns.type)) ?? details.type,
          owner: ownerOfCell(words(columns.owner)) ?? details.owner,
          due: readCalendarDate(words(columns.due), date) ?? details.due,
          tracking: linked,
          done: isDone(words(columns.status)) || isDone(words(columns.tracking)) || details.done,
          form: 'table' as const,
          span: placeOf(document.source, row),
        },
        write: writePlace(document.source, cell(columns.tracking), cell(columns.text)),
      },
    ];
  });
}

function nodesOfCell(cell: TableCell | undefined): readonly Nodes[] {
  return cell === undefined ? [] : [...nodesOf(cell)];
}

function ownerOfCell(words: string): string | null {
  const owner = words
    .replace(/\u200b/g, '')
    .replace(/^@/, '')
    .trim();
  return owner === '' ||
    /^(?:[-–—?]+|tbd|todo|none|n\/a|unassigned|nobody|\W*todo:?.*)$/i.test(owner)
    ? null
    : owner;
}

/** The inside of the tracking cell; after the words of the item when the table has none. */
function writePlace(
  source: string,
  tracking: TableCell | undefined,
  text: TableCell | undefined,
): ActionItemReading['write'] {
  const cell = tracking ?? text;
  if (cell === undefined) return { start: 0, end: 0, cell: false };
  const place = placeOf(source, cell);
  const raw = source.slice(place.start, place.end);
  const inner = placeAt(
    source,
    place.start + (raw.startsWith('|') ? 1 : 0),
    place.end - (/[^\\]\|$/.test(raw) || raw === '|' ? 1 : 0),
  );
  if (tracking !== undefined)
    return { start: inner.start, end: Math.max(inner.start, inner.end), cell: true };
  const end = inner.start + source.slice(inner.start, inner.end).trimEnd().length;
  return { start: end, end, cell: false };
}
