/** Action items of a table, by the titles of its columns. */
import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import { nodesOf, placeAt, placeOf, readText } from '../../markdown/read.js';
import { recognizeColumns, type ActionColumns } from './columns.js';
import { readDetails, classifyItem } from './details.js';
import { readDueDate } from './due.js';
import { ownerOfCell } from './owner.js';
import {
  saysNothing,
  wordsWithoutLabels,
  type ActionItemReading,
  type ItemContext,
} from './reading.js';
import { reasonFrom, stateOfCell } from './state.js';
import { referenceIn, findTracking } from './tracking.js';
import { showCode } from './words.js';

/** The columns of a table, by its first row. */
export function columnsOfTable(table: Table): ActionColumns {
  return recognizeColumns((table.children[0]?.children ?? []).map((cell) => readText(cell)));
}

export function readTable(table: Table, context: ItemContext): readonly ActionItemReading[] {
  const [, ...rows] = table.children;
  const columns = columnsOfTable(table);
  return rows.flatMap((row) => readRow(row, columns, context));
}

function readRow(
  row: TableRow,
  columns: ActionColumns,
  context: ItemContext,
): readonly ActionItemReading[] {
  const { source } = context.document;
  const cell = (index: number | undefined): TableCell | undefined =>
    index === undefined ? undefined : row.children[index];
  const words = (index: number | undefined): string =>
    readText(cell(index) ?? { type: 'text', value: '' }).trim();
  const text = wordsWithoutLabels({
    type: 'paragraph',
    children: cell(columns.text)?.children ?? [],
  }).trim();
  const details = readDetails(text, '', context);
  if (saysNothing(showCode(text)) || saysNothing(details.text)) return [];
  const status = words(columns.status);
  const state = stateOfRow(status, words(columns.tracking), cell(columns.text), details.state);
  return [
    {
      item: {
        text: details.text,
        type: classifyItem(words(columns.type)) ?? details.type ?? context.type,
        owner: ownerOfCell(words(columns.owner)) ?? details.owner,
        due: readDueDate(words(columns.due), context.date) ?? details.due,
        tracking:
          findTracking(nodesOfCell(cell(columns.tracking)), words(columns.tracking)) ??
          findTracking(nodesOfCell(cell(columns.text)), details.reference) ??
          findTracking(nodesOfCell(cell(columns.status)), referenceIn(status).reference),
        state,
        reason: state === 'declined' ? (details.reason ?? reasonFrom(status)) : null,
        form: 'table' as const,
        span: placeOf(source, row),
      },
      write: writePlace(source, cell(columns.tracking), cell(columns.text)),
    },
  ];
}

function stateOfRow(
  status: string,
  tracking: string,
  text: TableCell | undefined,
  said: ActionItemReading['item']['state'],
): ActionItemReading['item']['state'] {
  const stated = stateOfCell(status);
  if (stated !== 'open') return stated;
  const behind = stateOfCell(referenceIn(tracking).rest);
  if (behind !== 'open') return behind;
  if (said !== 'open') return said;
  const [first, second] = text?.children ?? [];
  return first?.type === 'delete' && second === undefined ? 'declined' : 'open';
}

function nodesOfCell(cell: TableCell | undefined): readonly Nodes[] {
  return cell === undefined ? [] : [...nodesOf(cell)];
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
